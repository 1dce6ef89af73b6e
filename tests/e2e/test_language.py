"""Another language is spoken at once, by every window, while a sale is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from pos_app.ui.settings.settings_page import SettingsPage
from tests.e2e.harness.till import OpenTill
from tests.e2e.harness.waiting import until
from tests.screens.hands import find
from tests.screens.settings_screen import SettingsScreen

pytestmark = pytest.mark.e2e


def _choose(till: OpenTill, language: str) -> None:
    old = till.window
    SettingsScreen(find(till.window, SettingsPage, "settingsPage")).choose("language", language)
    until(lambda: till.window is not old and till.shows("settingsPage"), "a window made anew")
    until(till.window.isActiveWindow, "the new window has the keyboard")


def _said(context: str, source: str) -> str:
    return QCoreApplication.translate(context, source)


def test_every_language_is_spoken_at_once(till: OpenTill) -> None:
    till.type("1234")
    till.press(Qt.Key.Key_F8)
    until(lambda: till.shows("settingsPage"), "the settings")
    spoken = set[str]()
    for language in ("de", "fr", "es", "ar", "en"):
        _choose(till, language)
        words = till.words_on("modeDonation")
        assert words == _said("TopBar", "Donation")
        assert till.words_on("settingsGroup_look") == _said("Settings", "Look and sound")
        spoken.add(words)
    assert len(spoken) == 5
    assert till.words_on("modeDonation") == "Donation"
    till.press(Qt.Key.Key_Escape)
    until(lambda: till.shows("amountPage"), "the sale that was being typed")
    assert till.shown_amount.endswith("12.34")
