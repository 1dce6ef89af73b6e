"""Where the window might take text from outside for markup: found by reading the source."""

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path("pos_app")
PLAIN_LABELS = Path("pos_app/ui/widgets/labels.py")
_GUESSING = {"AutoText", "RichText", "MarkdownText", "setHtml", "setMarkdown", "insertHtml"}
_GUESSING |= {"QTextDocument", "QTextBrowser", "QStaticText"}
_BOXES = {
    "QMessageBox",
    "QErrorMessage",
    "QInputDialog",
    "QProgressDialog",
    "QWhatsThis",
    "QWizard",
}
_TIPS = {"setToolTip", "setStatusTip", "setWhatsThis"}
_TIP_ROLES = {"ToolTipRole", "StatusTipRole", "WhatsThisRole"}
_SAFE_CALLS = {"literal"}


def guessing_text(root: Path, files: list[Path]) -> Iterator[str]:
    """Each use in the project's Qt code that guesses rich text, as "path:line: why". `files` are
    relative to `root`."""
    for file in files:
        if file.suffix == ".py" and UI in file.parents and (root / file).is_file():
            source = (root / file).read_text(encoding="utf-8")
            for line, why in _findings(ast.parse(source), is_labels=file == PLAIN_LABELS):
                yield f"{file}:{line}: {why}"


def _findings(tree: ast.Module, *, is_labels: bool) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and not _answers_plainly(node):
            yield node.lineno, "a view shows this tool tip as markup; return literal() of it"
        if isinstance(node, ast.Call | ast.ClassDef) and "QTextEdit" in _made_by(node):
            yield node.lineno, "QTextEdit takes text for markup; use a QPlainTextEdit"
        if not isinstance(node, ast.expr | ast.alias):
            continue
        name = _name(node)
        if name in _GUESSING:
            yield node.lineno, f"{name} takes text for markup"
        elif name in _BOXES:
            yield node.lineno, f"{name} guesses rich text; ui/messages.py speaks to people"
        elif name in {"QLabel", "QToolTip"} and not is_labels:
            yield node.lineno, f"{name} guesses rich text; use ui/widgets/labels.py"
        elif isinstance(node, ast.Call) and not _is_plain_tip(node):
            yield node.lineno, "a tool tip guesses rich text; pass it through literal()"


def _made_by(node: ast.Call | ast.ClassDef) -> set[str]:
    """The names of what a call makes, or a class is made from; to ask for a kind is harmless."""
    if isinstance(node, ast.Call):
        return {_name(node.func)}
    return {_name(base) for base in node.bases}


def _name(node: ast.expr | ast.alias) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.name if isinstance(node, ast.alias) else ""


def _is_plain_tip(call: ast.Call) -> bool:
    """Whether a call sets no tip, or one that is our own words or is passed through literal()."""
    name = _name(call.func)
    if name in _TIPS:
        texts = call.args
    elif isinstance(call.func, ast.Attribute) and _name(call.func.value) == "QToolTip":
        texts = call.args[1:2]
    else:
        return True
    return all(_is_own(text) for text in texts)


def _answers_plainly(branch: ast.If) -> bool:
    """Whether a model's branch for a tip role, if it is one, returns what literal() made."""
    roles = {node.attr for node in ast.walk(branch.test) if isinstance(node, ast.Attribute)}
    if not roles & _TIP_ROLES:
        return True
    answers = [
        node.value
        for part in branch.body
        for node in ast.walk(part)
        if isinstance(node, ast.Return) and node.value is not None
    ]
    return all(_is_own(answer) for answer in answers)


def _is_own(text: ast.expr) -> bool:
    """A literal, alone or translated, or something that was passed through literal()."""
    if isinstance(text, ast.Constant):
        return True
    if not isinstance(text, ast.Call):
        return False
    name = _name(text.func)
    if name in _SAFE_CALLS:
        return True
    return name in {"tr", "translate"} and all(isinstance(a, ast.Constant) for a in text.args)
