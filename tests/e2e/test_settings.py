"""Settings are followed at once, and no sale notices: not the one being typed, nor an open one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import TomlSettings
from pos_app.ui.settings.settings_page import SettingsPage
from pos_app.ui.theme import keeper
from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until
from tests.screens.hands import find
from tests.screens.settings_screen import SettingsScreen

pytestmark = pytest.mark.e2e


def _open_settings(till: OpenTill) -> SettingsScreen:
    till.press(Qt.Key.Key_F8)
    until(lambda: till.shows("settingsPage"), "the settings")
    return _settings(till)


def _settings(till: OpenTill) -> SettingsScreen:
    return SettingsScreen(find(till.window, SettingsPage, "settingsPage"))


def _new_window(till: OpenTill, old: QWidget) -> SettingsScreen:
    until(lambda: till.window is not old and till.shows("settingsPage"), "a window made anew")
    until(till.window.isActiveWindow, "the new window has the keyboard")
    return _settings(till)


def test_another_look_and_language_while_a_sale_is_typed_and_one_is_open(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone
) -> None:
    url = till.charge_to_code("2500")
    till.tap("sellOn")
    till.type("1234")
    settings = _open_settings(till)
    settings.open_group("look")
    old = till.window
    settings.choose("theme", "dark")
    settings = _new_window(till, old)
    assert keeper().tokens.is_dark
    assert settings.shown[0] == "language"
    old = till.window
    settings.choose("language", "ar")
    _new_window(till, old)
    assert till.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    old = till.window
    _settings(till).choose("language", "en")
    _new_window(till, old)
    till.press(Qt.Key.Key_Escape)
    until(lambda: till.shows("amountPage"), "the sale that was being typed")
    assert till.shown_amount.endswith("12.34")
    assert len(till.tray) == 1
    phone.pay(url)
    till.says("Paid")
    kept = TomlSettings(DataFolder.made(folder.data_dir).settings)
    until(lambda: kept.load().language == "en", "the settings on the disk")
    assert kept.load().theme == "dark"


def test_another_name_of_the_shop_restarts_the_till_and_keeps_what_is_open(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone
) -> None:
    url = till.charge_to_code("2500")
    till.tap("sellOn")
    settings = _open_settings(till)
    old = till.window
    settings.type("merchant_name", "Corner Café 2")
    _new_window(till, old)
    old = till.window
    till.press(Qt.Key.Key_Escape)
    until(lambda: till.window is not old, "the till starts again")
    till.give_keys()
    until(lambda: len(till.tray) == 1, "the open payment is taken up again")
    assert till.text("shopName") == "Corner Café 2"
    phone.pay(url)
    until(lambda: folder.journal.only_attempt().state == "paid", "the payment is paid")
    assert folder.journal.only_attempt().receipt == "A-0001"


def test_a_value_that_cannot_work_is_not_kept(till: OpenTill, folder: TillOnDisk) -> None:
    settings = _open_settings(till)
    settings.open_group("look")
    window = till.window
    settings.type("text_size", "5")
    assert settings.problem("text_size")
    till.press(Qt.Key.Key_Escape)
    until(lambda: not till.shows("settingsPage"), "the sale")
    assert till.window is window
    assert TomlSettings(DataFolder.made(folder.data_dir).settings).load().text_size == 100
