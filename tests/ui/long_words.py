"""The till in longer words, as German would have them: made from the words that are translated.

They are loaded like any language. A translator written in Python would want Python's lock while Qt
holds its own: a till whose threads look up a word then waits for ever.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from pos_app.services.resources import resource

_WORDS = "app_de.ts"


@contextmanager
def long_words(app: QApplication) -> Iterator[None]:
    """Speaks in words that are a good third longer, until the block ends."""
    translator = QTranslator()
    with tempfile.TemporaryDirectory() as folder:
        loadable = Path(folder) / "long.qm"
        loadable.write_bytes(_loadable())
        if not translator.load(str(loadable)):
            raise RuntimeError("the longer words could not be loaded")
        app.installTranslator(translator)
        try:
            yield
        finally:
            app.removeTranslator(translator)


@cache
def _loadable() -> bytes:
    """All that is translated, in longer English, as Qt loads it."""
    tree = ET.parse(resource("translations", _WORDS))  # noqa: S314 - the project's own file
    for message in tree.getroot().iter("message"):
        longer = " ".join(_longer(word) for word in message.findtext("source", "").split(" "))
        translation = message.find("translation")
        if translation is None:
            raise LookupError(message.findtext("source"))
        for form in translation.findall("numerusform") or [translation]:
            form.text = longer
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder) / "long.ts", Path(folder) / "long.qm"
        tree.write(source, encoding="utf-8", xml_declaration=True)
        program = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([program, "-silent", source, "-qm", made], check=True)
        return made.read_bytes()


def _longer(word: str) -> str:
    if "{" in word or "%" in word or len(word) < 4:
        return word
    return word[:-1] + "ungs"[: max(1, len(word) * 2 // 5)] + word[-1]
