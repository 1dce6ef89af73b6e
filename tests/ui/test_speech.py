"""One window's own language, whatever the program speaks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Money
from pos_app.ui import speech as speech_module
from pos_app.ui.speech import LANGUAGES, Speech


def test_without_a_translation_it_speaks_the_sources_english(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(speech_module, "resource", lambda *_parts: tmp_path)
    speech = Speech("de")
    assert speech.translate("Customer", "Thank you") == "Thank you"
    assert speech.money(Money.of(123456, "EUR")) == "1.234,56\u00a0€"


def test_news_of_another_language_comes_once(qtbot: QtBot) -> None:
    speech = Speech("de")
    with qtbot.waitSignal(speech.changed):
        speech.speak("ar")
    with qtbot.assertNotEmitted(speech.changed):
        speech.speak("ar")
    assert speech.direction is Qt.LayoutDirection.RightToLeft


def test_the_programs_own_country_counts_where_it_speaks_the_language() -> None:
    QLocale.setDefault(QLocale("de_CH"))
    amount = Money.of(123456, "CHF")
    assert Speech("de").money(amount) == Speech("").money(amount)
    assert Speech("de").locale.name() == "de_CH"
    assert Speech("fr").locale.name() == "fr_FR"
    assert (Speech("").language, Speech("fr").language) == ("de", "fr")


def test_every_language_that_can_be_chosen_names_itself() -> None:
    assert list(LANGUAGES) == ["en", "es", "de", "fr", "ar"]
    for language, words in LANGUAGES.items():
        own = QLocale(language).nativeLanguageName().casefold()
        assert words.casefold() in own or language == "en"
