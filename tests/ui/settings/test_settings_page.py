"""The settings page: groups, search, fields, and what is said beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.ui.settings.settings_page import SettingsPage, SettingsPlace
from pos_app.ui.theme import TARGET, apply_theme
from tests.screens.hands import find, press, tap
from tests.screens.settings_screen import SettingsScreen

_SHOP = [
    "merchant_name",
    "merchant_id",
    "currency_code",
    "till_name",
    "receipt_prefix",
    "manager_pin",
]


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[..., SettingsScreen]:
    kept: list[QMainWindow] = []

    def open_page(settings: Settings | None = None, note: str = "") -> SettingsScreen:
        page = SettingsPage(settings or Settings(), note)
        window = QMainWindow()
        kept.append(window)
        qtbot.addWidget(window)
        window.setCentralWidget(page)
        window.resize(1024, 600)
        window.show()
        window.activateWindow()
        page.take_keyboard()
        qtbot.waitUntil(lambda: window.isActiveWindow() and window.focusWidget() is not None)
        return SettingsScreen(page)

    return open_page


Opened = Callable[..., SettingsScreen]


def test_it_begins_with_the_first_group_and_the_search(opened: Opened) -> None:
    screen = opened()
    assert screen.shown == _SHOP
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "settingsSearch"


def test_a_group_shows_its_own_rows(opened: Opened) -> None:
    screen = opened()
    screen.open_group("scanner")
    assert screen.shown == ["scan_prefix", "scan_suffix", "embedded_codes"]


def test_a_search_looks_through_all_groups(opened: Opened) -> None:
    screen = opened()
    screen.search("PER cent")
    assert screen.shown == ["text_size", "tip_percents"]
    press(screen.page, Qt.Key.Key_Escape)
    assert screen.shown == _SHOP


def test_a_search_finds_choices_and_groups(opened: Opened) -> None:
    screen = opened()
    screen.search("high")
    assert screen.shown == ["theme"]
    press(screen.page, Qt.Key.Key_Escape)
    screen.search("scanner")
    assert "embedded_codes" in screen.shown


def test_a_search_that_finds_nothing_says_so(opened: Opened) -> None:
    screen = opened()
    screen.search("coffee machine")
    assert screen.shown == []
    assert find(screen.page, QWidget, "settingsNothing").isVisible()


def test_a_search_finds_what_is_no_setting(opened: Opened, qtbot: QtBot) -> None:
    screen = opened()
    door = find(screen.page, QAbstractButton, "settingsBackupsFound")
    assert not door.isVisible()
    screen.search("back")
    assert door.isVisible()
    assert not find(screen.page, QWidget, "settingsNothing").isVisible()
    with qtbot.waitSignal(screen.page.backups_wanted):
        tap(door)


def test_escape_leaves_once_the_search_is_empty(opened: Opened, qtbot: QtBot) -> None:
    screen = opened()
    with qtbot.waitSignal(screen.page.left):
        press(screen.page, Qt.Key.Key_Escape)
    screen.search("tip")
    with qtbot.assertNotEmitted(screen.page.left):
        press(screen.page, Qt.Key.Key_Escape)


def test_a_change_is_told_at_once_and_the_next_builds_on_it(opened: Opened, qtbot: QtBot) -> None:
    screen = opened()
    changes: list[Settings] = []
    screen.page.changed.connect(changes.append)
    screen.type("till_name", "Till 9")
    screen.open_group("look")
    screen.choose("theme", "dark")
    screen.turn("reduced_motion")
    assert changes[-1] == Settings(till_name="Till 9", theme="dark", reduced_motion=True)
    assert len(changes) == 3


def test_leaving_a_field_as_it_was_changes_nothing(opened: Opened, qtbot: QtBot) -> None:
    screen = opened()
    with qtbot.assertNotEmitted(screen.page.changed):
        screen.type("till_name", "Till 1")


def test_a_bad_value_is_said_beside_its_field_and_not_told(opened: Opened, qtbot: QtBot) -> None:
    screen = opened()
    screen.open_group("look")
    with qtbot.assertNotEmitted(screen.page.changed):
        screen.type("text_size", "300")
    assert screen.problem("text_size") == "Write a number from 100 to 200."
    screen.type("text_size", "150")
    assert screen.problem("text_size") == ""


def test_a_pin_can_be_removed(opened: Opened, qtbot: QtBot) -> None:
    screen = opened(Settings(manager_pin="a hash"))
    with qtbot.waitSignal(screen.page.changed) as told:
        tap(find(screen.page, QWidget, "removePin"))
    assert told.args == [Settings()]


def test_where_somebody_was_can_be_gone_back_to(opened: Opened) -> None:
    screen = opened()
    screen.open_group("customer")
    find(screen.page, QLineEdit, "setting_qr_distance_cm").setFocus()
    place = screen.page.place()
    again = opened()
    again.page.go_to(place)
    assert again.shown[0] == "customer_screen"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "setting_qr_distance_cm"


def test_a_place_that_is_no_longer_there_is_the_beginning(opened: Opened) -> None:
    screen = opened()
    screen.page.go_to(SettingsPlace("gone", 500, "nothing"))
    assert screen.shown == _SHOP


def test_a_note_about_all_settings_is_said(opened: Opened) -> None:
    screen = opened(note="The demo forgets.")
    assert find(screen.page, QWidget, "settingsNote").isVisible()


def test_every_field_has_a_name_and_is_large_enough(opened: Opened) -> None:
    screen = opened()
    for group in ("shop", "look", "selling", "scanner", "customer", "booth", "phones"):
        screen.open_group(group)
        for key in screen.shown:
            field = find(screen.page, QWidget, f"setting_{key}")
            assert field.accessibleName()
            assert field.height() >= TARGET


def test_with_large_letters_a_field_goes_under_its_label(
    opened: Opened, qapp: QApplication
) -> None:
    apply_theme(qapp, "light", text_scale=2.0)
    try:
        page = opened().page
        row = page._rows["shop"][0]
        label = next(one for one in row.findChildren(QLabel) if one.text() == row.entry.label)
        assert row.field.mapTo(row, row.field.rect().topLeft()).y() > label.geometry().bottom()
    finally:
        apply_theme(qapp, "light")
    row = opened().page._rows["shop"][0]
    label = next(one for one in row.findChildren(QLabel) if one.text() == row.entry.label)
    assert row.field.mapTo(row, row.field.rect().topLeft()).y() < label.geometry().bottom()
