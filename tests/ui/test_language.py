"""The language of the window can be changed while the program runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from pos_app.domain.money import Money
from pos_app.ui.language import speak
from pos_app.ui.money_text import money_text
from pos_app.ui.speech import Speech


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en_US")


def _undo() -> str:
    """A word of Qt's own menus."""
    return QCoreApplication.translate("QUndoStack", "Undo")


def test_qts_own_menus_follow_and_come_back(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert _undo() == "Rückgängig"
    speak(qapp, "fr")
    assert _undo() == "Annuler"
    speak(qapp, "en_US")
    assert _undo() == "Undo"


def test_the_way_of_reading_follows(qapp: QApplication) -> None:
    speak(qapp, "ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak(qapp, "de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().decimalPoint() == ","


@pytest.mark.parametrize("language", ["ar", "ar_EG", "ar_AE", "ar_MA"])
def test_arabic_has_one_set_of_figures(qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    assert QLocale().language() is QLocale.Language.Arabic
    assert (QLocale().zeroDigit(), QLocale().toString(1007)) in {("0", "1,007"), ("0", "1.007")}
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_customers_arabic_has_the_figures_of_the_tills(qapp: QApplication) -> None:
    assert Speech("ar").number(15) == "15"
    speak(qapp, "ar")
    assert Speech("ar").money(Money.of(1500, "USD")) == money_text(Money.of(1500, "USD"))


def test_no_translator_is_left_behind(qapp: QApplication) -> None:
    before = len(qapp.children())
    for language in ("de", "ar", "es", "en_US"):
        speak(qapp, language)
    assert len(qapp.children()) == before
