"""The window's words in other languages: gathered from the source, checked, and made ready to load.

`resources/translations/app_de.ts` and its like are what translators edit. The `.qm` files that the
till loads are made from them whenever they are older, and are not kept in the repository.
"""

import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dev_process import ROOT, run
from dev_setup import SetupFailed, ensure_venv, venv_program
from dev_system import QT_NEEDS, VENV_NEEDS, ensure_system

TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "en", "es", "fr")
_COUNTS_ONLY = "en"
"""English is what the source says, but for the forms of what is counted: 1 item, 2 items."""
_COUNT = "%Ln"
_FORMS = {"ar": 6}
"""How many forms a language has for what is counted, where it is not two."""


@dataclass(frozen=True)
class _Message:
    """Context and source text, and what it is translated to: one form, or one for each kind of
    number that the language knows."""

    key: tuple[str, str]
    forms: tuple[str, ...]
    is_done: bool
    is_counted: bool


def words(arguments: list[str]) -> int:
    """Bring the translations up to the source; says how much of each is still to be translated."""
    unknown = [language for language in arguments if language not in LANGUAGES]
    if unknown:
        print(f"The languages are {', '.join(LANGUAGES)}, not {unknown[0]}.", file=sys.stderr)
        return 2
    ensure_system((*VENV_NEEDS, *QT_NEEDS))
    ensure_venv()
    for language in arguments or LANGUAGES:
        path = TRANSLATIONS / f"app_{language}.ts"
        _gather(path, language)
        left = sum(1 for _ in unfinished(path))
        print(f"{path.name}: {left} still to be translated" if left else f"{path.name}: complete")
    compile_words()
    return 0


def compile_words() -> None:
    """Make the loadable files that are missing or older than what they are made from."""
    for source in sorted(TRANSLATIONS.glob("app_*.ts")):
        loadable = source.with_suffix(".qm")
        if loadable.exists() and loadable.stat().st_mtime >= source.stat().st_mtime:
            continue
        program = venv_program("pyside6-lrelease")
        made = source.with_suffix(".made")
        if run([program, "-silent", source, "-qm", made]) != 0:
            raise SetupFailed(f"{source.name} could not be made ready to load.")
        # Put in place as a whole: a till that runs has the old one mapped, and would crash.
        made.replace(loadable)


def translated() -> Iterator[str]:
    """What is wrong with the translations: missing, unfinished, or with other placeholders."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        _gather(fresh, LANGUAGES[0])
        messages = list(_messages(fresh))
    for language in LANGUAGES:
        wanted = {one.key for one in messages if one.is_counted or language != _COUNTS_ONLY}
        path = TRANSLATIONS / f"app_{language}.ts"
        there = {one.key for one in _messages(path)} if path.exists() else set()
        for context, source in sorted(wanted - there):
            yield f"{path.name}: {context}: missing: {source}"
        for context, source in sorted(there - wanted):
            yield f"{path.name}: {context}: no longer in the source: {source}"
        if path.exists():
            yield from unfinished(path)


def unfinished(path: Path) -> Iterator[str]:
    """The messages of one file that nobody has translated, or whose placeholders differ."""
    for message in _messages(path):
        context, source = message.key
        wanted = _FORMS.get(path.stem.removeprefix("app_"), 2) if message.is_counted else 1
        if not message.is_done or len(message.forms) != wanted:
            yield f"{path.name}: {context}: not translated: {source}"
            continue
        for form in message.forms:
            if _placeholders(source) != _placeholders(form):
                yield f"{path.name}: {context}: other placeholders: {form}"
        # "Two items" may do without the figure, but not every form.
        if message.is_counted and all(_COUNT not in form for form in message.forms):
            yield f"{path.name}: {context}: nowhere {_COUNT}: {message.forms[-1]}"


def _gather(path: Path, language: str) -> None:
    sources = sorted(str(file) for file in (ROOT / "pos_app").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-target-language", language]
    if language == _COUNTS_ONLY:
        options.append("-pluralonly")
    command = [str(venv_program("pyside6-lupdate")), *options, *sources, "-ts", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
        raise SetupFailed("The words could not be gathered from the source.")


def _messages(path: Path) -> Iterator[_Message]:
    # The file is the project's own.
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found = message.find("translation")
            is_counted = message.get("numerus") == "yes"
            is_done = found is not None and found.get("type") is None
            if found is None:
                forms = [""]
            elif is_counted:
                forms = [form.text or "" for form in found.iter("numerusform")]
            else:
                forms = [found.text or ""]
            is_done = is_done and bool(forms) and all(form.strip() for form in forms)
            key = name, message.findtext("source", "")
            yield _Message(key, tuple(forms), is_done=is_done, is_counted=is_counted)


def _placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
