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
from pathlib import Path

from dev_process import ROOT, run
from dev_setup import SetupFailed, ensure_venv, venv_program
from dev_system import QT_NEEDS, VENV_NEEDS, ensure_system

TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr")
"""English is what the source says."""
_Key = tuple[str, str]


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
        fresh = Path(folder) / "app_en.ts"
        _gather(fresh, "en")
        wanted = {key for key, _ in _messages(fresh)}
    for language in LANGUAGES:
        path = TRANSLATIONS / f"app_{language}.ts"
        there = {key for key, _ in _messages(path)} if path.exists() else set()
        for context, source in sorted(wanted - there):
            yield f"{path.name}: {context}: missing: {source}"
        for context, source in sorted(there - wanted):
            yield f"{path.name}: {context}: no longer in the source: {source}"
        if path.exists():
            yield from unfinished(path)


def unfinished(path: Path) -> Iterator[str]:
    """The messages of one file that nobody has translated, or whose placeholders differ."""
    for (context, source), translation in _messages(path):
        if translation is None:
            yield f"{path.name}: {context}: not translated: {source}"
        elif _placeholders(source) != _placeholders(translation):
            yield f"{path.name}: {context}: other placeholders: {translation}"


def _gather(path: Path, language: str) -> None:
    sources = sorted(str(file) for file in (ROOT / "pos_app").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-target-language", language]
    command = [str(venv_program("pyside6-lupdate")), *options, *sources, "-ts", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
        raise SetupFailed("The words could not be gathered from the source.")


def _messages(path: Path) -> Iterator[tuple[_Key, str | None]]:
    """Context, source text and translation of each message; None while it is unfinished."""
    # The file is the project's own.
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found = message.find("translation")
            text = "" if found is None else found.text or ""
            is_done = found is not None and found.get("type") is None and bool(text.strip())
            yield (name, message.findtext("source", "")), text if is_done else None


def _placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
