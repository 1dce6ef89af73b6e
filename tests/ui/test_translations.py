"""The languages: whole, safe to fill in, and really what the window says."""

from __future__ import annotations

import ast
import functools
import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import pos_app.ui
from pos_app.services.resources import resource
from pos_app.ui.counts import Counts
from pos_app.ui.language import speak
from pos_app.ui.speech import LANGUAGES
from tests.ui.booth_scenes import CHOSEN_LANGUAGE
from tests.ui.every_screen import SCENES, Look, shown
from tests.ui.seen_words import seen_words

TRANSLATED = sorted(set(LANGUAGES) - {"en"})
_SMALL = Look((1024, 600))
_LETTERS = re.compile(r"[^\W\d_]{2}")
_HOLE = "(.+)"
_COUNT, _NUMBER = "%Ln", "{n}"


_WHOLE = "ar"
"""The language in which every screen is read. It has the fewest words in common with English."""
_SAMPLE = 6
"""In the others every so manieth is: a sentence that a screen looks up in one language it looks up
in all, and each file is read whole by `test_what_is_translated_is_what_is_loaded`."""


def _scenes_to_read() -> Iterator[tuple[str, str]]:
    yield from ((scene, _WHOLE) for scene in SCENES)
    for at, language in enumerate(sorted(set(TRANSLATED) - {_WHOLE})):
        yield from ((scene, language) for scene in SCENES[at::_SAMPLE])


@dataclass(frozen=True)
class Message:
    """One sentence of the source and what a language says for it; empty: not translated yet."""

    context: str
    source: str
    translation: str
    is_counted: bool = False
    """One of the forms for a number; the number itself is written as a gap."""


@functools.cache
def messages(language: str) -> tuple[Message, ...]:
    """All messages of a language's file."""
    return tuple(_read(Path(str(resource("translations"))) / f"app_{language}.ts"))


def _read(path: Path) -> Iterator[Message]:
    # The file is the project's own.
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            name, source = context.findtext("name", ""), message.findtext("source", "")
            if message.get("numerus") != "yes":
                yield Message(name, source, message.findtext("translation") or "")
                continue
            for form in message.iter("numerusform"):
                said = (form.text or "").replace(_COUNT, _NUMBER)
                yield Message(name, source.replace(_COUNT, _NUMBER), said, is_counted=True)


@dataclass(frozen=True)
class Sayings:
    """Sentences to be recognised, their gaps filled with whatever."""

    whole: frozenset[str]
    gapped: tuple[re.Pattern[str], ...]

    @classmethod
    def of(cls, texts: set[str]) -> Sayings:
        gapped = {text for text in texts if "{" in text}
        return cls(frozenset(texts - gapped), tuple(map(_pattern, sorted(gapped))))

    def has(self, words: str) -> bool:
        return words in self.whole or any(one.fullmatch(words) for one in self.gapped)


def _pattern(text: str) -> re.Pattern[str]:
    parts = string.Formatter().parse(text)
    pieces = (re.escape(said) + ("" if gap is None else _HOLE) for said, gap, _, _ in parts)
    return re.compile("".join(pieces), re.DOTALL)


def _has_words(text: str) -> bool:
    """Whether anything but marks is left without the gaps."""
    said = "".join(part[0] for part in string.Formatter().parse(text))
    return bool(_LETTERS.search(said))


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en_US")


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_translated_is_what_is_loaded(language: str, qapp: QApplication) -> None:
    translator = QTranslator(qapp)
    assert translator.load(str(resource("translations", f"app_{language}.qm")))
    done = [message for message in messages(language) if message.translation]
    assert done
    for message in done:
        if not message.is_counted:
            assert translator.translate(message.context, message.source) == message.translation


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en_US", ["0 seconds", "1 second", "2 seconds", "11 seconds", "100 seconds"]),
        ("de", ["0 Sekunden", "1 Sekunde", "2 Sekunden", "11 Sekunden", "100 Sekunden"]),
        ("fr", ["0 seconde", "1 seconde", "2 secondes", "11 secondes", "100 secondes"]),
        ("es", ["0 segundos", "1 segundo", "2 segundos", "11 segundos", "100 segundos"]),
        ("ar", ["0 ثانية", "ثانية واحدة", "ثانيتين", "11 ثانية", "100 ثانية"]),
    ],
)
@pytest.mark.usefixtures("_english_again")
def test_one_is_said_otherwise_than_many(
    language: str, said: list[str], qapp: QApplication
) -> None:
    speak(qapp, language)
    spans = [Counts().span(seconds) for seconds in (0, 1, 2, 11, 100)]
    assert [span.strip("\u200e\u200f") for span in spans] == said


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_gap_can_be_filled(language: str) -> None:
    for message in messages(language):
        gaps = {gap for _, gap, _, _ in string.Formatter().parse(message.source) if gap}
        if message.is_counted and _NUMBER not in message.translation:
            gaps.discard("n")  # as in "two items"
        said = message.translation.format(*["x1"] * 9, **dict.fromkeys(gaps, "x1"))
        assert "{" not in said
        assert said.count("x1") == (len(gaps) if said else 0), message


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_marks_at_both_ends_are_kept(language: str) -> None:
    for message in messages(language):
        if not message.translation:
            continue
        for edge in (0, -1):
            ends = (message.source[edge], message.translation[edge])
            is_blank = [end.isspace() for end in ends]
            assert is_blank[0] == is_blank[1], message
        # Arabic has a full stop like ours; a question ends in one of its own.
        assert message.source.endswith(".") == message.translation.endswith("."), message


@pytest.mark.parametrize("language", ["de", "fr"])
def test_the_marks_are_the_languages_own(language: str) -> None:
    said = [message.translation for message in messages(language)]
    assert [
        words for words in said if re.search(r"[“”]" if language == "fr" else "[”»«]", words)
    ] == []
    assert [words for words in said if re.search(r" [%…»?!;]|« |[\d}]%", words)] == []
    assert [words for words in said if "'" in words] == []


@functools.cache
def _done(language: str) -> frozenset[Message]:
    """What a language says otherwise than English does."""
    return frozenset(one for one in messages(language) if one.translation not in {"", one.source})


@functools.cache
def _english(language: str) -> Sayings:
    """What that language has another saying for."""
    return Sayings.of({one.source for one in _done(language) if _has_words(one.source)})


@functools.cache
def _spoken(language: str) -> Sayings:
    return Sayings.of({one.translation for one in _done(language) if _has_words(one.translation)})


@pytest.mark.parametrize("language", sorted(set(TRANSLATED) - {_WHOLE}))
def test_what_any_language_translates_the_one_of_all_screens_does(language: str) -> None:
    of_all = {(one.context, one.source) for one in _done(_WHOLE)}
    assert {(one.context, one.source) for one in _done(language)} <= of_all


@pytest.mark.parametrize(("scene", "language"), list(_scenes_to_read()))
@pytest.mark.usefixtures("_english_again")
def test_no_screen_says_english_what_is_translated(
    scene: str, language: str, qapp: QApplication
) -> None:
    english, spoken = _english(language), _spoken(language)
    speak(qapp, language)
    with shown(scene, _SMALL, qapp) as window:
        words = seen_words(window)
    said = {one for one in words if spoken.has(one)}
    assert [one for one in sorted(words - said) if english.has(one)] == []
    assert said or scene in CHOSEN_LANGUAGE


def _hidden(tree: ast.AST) -> Iterator[int]:
    """The lines of calls of `tr` inside an f-string, where the gathering does not look."""
    for text in ast.walk(tree):
        if isinstance(text, ast.JoinedStr):
            for call in ast.walk(text):
                if isinstance(call, ast.Call) and ast.unparse(call.func).endswith(
                    ("tr", "translate")
                ):
                    yield call.lineno


def test_no_words_hide_from_the_gathering() -> None:
    assert list(_hidden(ast.parse("say(f\"{self.tr('Brand')} ▾\")"))) == [1]
    hidden = [
        f"{file.name}:{line}"
        for file in sorted(Path(pos_app.ui.__path__[0]).rglob("*.py"))
        for line in _hidden(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert hidden == []
