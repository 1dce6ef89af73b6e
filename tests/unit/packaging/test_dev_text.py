"""The check that finds what might guess rich text, and that nothing of ours does."""

import ast
from pathlib import Path

import pytest

from dev_check import project_files
from dev_process import ROOT
from dev_text import PLAIN_LABELS, guessing_text

GUESSING = {
    "a label": "label = QLabel('x')",
    "a label of a module": "label = QtWidgets.QLabel('x')",
    "an import": "from PySide6.QtWidgets import QLabel",
    "a child": "class Mine(QLabel): pass",
    "a box": "QMessageBox.warning(self, 'x', text)",
    "an input box": "QInputDialog.getText(self, 'x', text)",
    "a format": "label.setTextFormat(Qt.TextFormat.RichText)",
    "a guess": "label.setTextFormat(Qt.TextFormat.AutoText)",
    "markdown": "label.setTextFormat(Qt.TextFormat.MarkdownText)",
    "html": "document.setHtml(text)",
    "an editor": "editor = QTextEdit()",
    "an editor's child": "class Mine(QTextEdit): pass",
    "a browser": "browser = QTextBrowser()",
    "a tip": "button.setToolTip(text)",
    "a filled tip": "button.setToolTip(self.tr('{a}').format(a=text))",
    "a tip of two": "button.setToolTip('a' + text)",
    "an f tip": "button.setToolTip(f'{text}')",
    "a shown tip": "QToolTip.showText(place, text, self)",
    "a model's tip": "if role == Qt.ItemDataRole.ToolTipRole:\n    return product.name",
}
PLAIN = {
    "our own words": "button.setToolTip('Undo')",
    "translated": "button.setToolTip(self.tr('Undo'))",
    "translated elsewhere": "button.setToolTip(translate('Cart', 'Undo'))",
    "literal": "button.setToolTip(literal(text))",
    "a plain editor": "editor = QPlainTextEdit()",
    "a question": "is_typing = isinstance(widget, QLineEdit | QTextEdit)",
    "a format": "label.setTextFormat(Qt.TextFormat.PlainText)",
    "a button": "button.setText(text)",
    "a model's tip": "if role == Qt.ItemDataRole.ToolTipRole:\n    return literal(product.name)",
    "another role": "if role == Qt.ItemDataRole.DisplayRole:\n    return product.name",
}


def found(root: Path, source: str, name: str = "pos_app/ui/page.py") -> list[str]:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"\n{source}\n", encoding="utf-8")
    ast.parse(source)
    return list(guessing_text(root, [Path(name)]))


@pytest.mark.parametrize("source", GUESSING.values(), ids=GUESSING)
def test_what_guesses_rich_text_is_named_with_its_line(tmp_path: Path, source: str) -> None:
    (first, *_) = found(tmp_path, source)
    assert first.startswith("pos_app/ui/page.py:2: ")


@pytest.mark.parametrize("source", PLAIN.values(), ids=PLAIN)
def test_what_shows_plain_text_is_left_alone(tmp_path: Path, source: str) -> None:
    assert found(tmp_path, source) == []


def test_the_plain_labels_themselves_may_be_labels_and_no_more(tmp_path: Path) -> None:
    own = PLAIN_LABELS.as_posix()
    assert found(tmp_path, "class PlainLabel(QLabel): pass", own) == []
    assert found(tmp_path, "QToolTip.showText(place, text, self)", own)
    assert found(tmp_path, "label.setTextFormat(Qt.TextFormat.RichText)", own)


def test_only_the_programs_own_code_is_read(tmp_path: Path) -> None:
    assert found(tmp_path, "QLabel('x')", "tests/ui/page.py") == []
    assert list(guessing_text(tmp_path, [Path("pos_app/gone.py")])) == []


def test_nothing_in_the_program_guesses_rich_text() -> None:
    assert list(guessing_text(ROOT, project_files(ROOT))) == []
