"""The list of keys: it opens and closes, and it says what the window really has."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

import pos_app.ui
from pos_app.services.settings import Settings
from pos_app.ui.help.help_page import key_text
from pos_app.ui.help.key_list import KeyUse, key_groups
from tests.screens.help_screen import HelpScreen
from tests.screens.till_screen import TillScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products
from tests.ui.conftest import OpenTill

_NEEDS_NO_WORDS = {
    "Return": "the other Enter",
    "Backtab": "Shift and Tab",
    "Clear": "the Esc of some number pads",
    "Left": "moves within lists and choices, as everywhere",
    "Right": "moves within lists and choices, as everywhere",
    "PageUp": "the arrow keys in larger steps",
    "PageDown": "the arrow keys in larger steps",
    "Control": "read by the scanner's filter only",
    "Shift": "read by the scanner's filter only",
    "CapsLock": "read by the scanner's filter only",
    "AltGr": "read by the scanner's filter only",
    "1": "stands there as 1 to 9",
}
_ANOTHER_WAY = {"Ctrl+Shift+Z": "Ctrl+Y"}
"""For hands that are used to it: the key beside it needs no three fingers."""
_NAMES = {"Delete": "Del", "Escape": "Esc"}


def _uses() -> Iterator[KeyUse]:
    for group in key_groups():
        yield from group.uses


def _listed(places: set[str] | None = None) -> set[str]:
    groups = [group for group in key_groups() if places is None or group.name in places]
    return {key for group in groups for use in group.uses for key in use.keys}


def _page_keys(under: str = "") -> set[str]:
    """Every `Qt.Key.Key_…` that a page asks for, in the files whose path begins so."""
    found, root = set(), Path(pos_app.ui.__path__[0])
    for file in root.rglob("*.py"):
        if not str(file.relative_to(root)).startswith(under):
            continue
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                key = node.attr.removeprefix("Key_")
                found.add(_NAMES.get(key, key))
    return found - {"unknown"}


def _shortcuts(till: TillScreen) -> set[str]:
    portable = QKeySequence.SequenceFormat.PortableText
    return {
        keys.toString(portable)
        for shortcut in till.window.findChildren(QShortcut)
        for keys in QShortcut.keys(shortcut)
    }


def _cart(till: TillScreen) -> None:
    till.till.became_ready.emit(MemoryCatalogue(sample_products()))
    till.press(Qt.Key.Key_F3)


def test_every_shortcut_of_the_window_is_listed(till: TillScreen) -> None:
    _cart(till)
    found = _shortcuts(till)
    assert {"F1", "F2", "F3", "F4", "F6", "F8", "F9", "Ctrl+Z"} <= found
    assert found - set(_ANOTHER_WAY) <= _listed()


@pytest.mark.parametrize(
    ("files", "places"),
    [
        ("", {group.name for group in key_groups()}),
        ("amount_", {"amount"}),
        ("tape_", {"amount"}),
        ("tip/", {"tips", "amount"}),
        ("payment_page", {"payment"}),
        ("result_page", {"payment"}),
        ("cart/cart_lines", {"lines"}),
        ("cart/product", {"cart"}),
        ("cart/", {"cart", "lines", "lists"}),
        ("tray", {"lists"}),
        ("scanning/choice", {"lists"}),
    ],
)
def test_every_key_that_a_page_asks_for_is_listed(files: str, places: set[str]) -> None:
    asked = _page_keys(files)
    assert asked
    assert not asked - _listed(places | {"everywhere"}) - set(_NEEDS_NO_WORDS)


def test_every_function_key_that_is_listed_is_there(till: TillScreen) -> None:
    _cart(till)
    there = _shortcuts(till) | _page_keys()
    names = {key for key in _listed() if key.startswith("F") or "Ctrl+" in key}
    # Pasting is Qt's own key; the favourite's is the product list's.
    assert names - there <= {"Ctrl+V", "Ctrl+D"}


def test_no_key_needs_three_fingers(till: TillScreen) -> None:
    _cart(till)
    for keys in _shortcuts(till) | _listed():
        fingers = len(keys.split("+")) if len(keys) > 1 else 1
        assert fingers <= 2 or _ANOTHER_WAY[keys] in _listed()


def test_each_place_is_named_once_and_each_key_once_a_row() -> None:
    groups = key_groups()
    assert len({group.name for group in groups}) == len({group.title for group in groups}) == 7
    for group in groups:
        words = [use.words for use in group.uses]
        assert len(set(words)) == len(words)
        assert all(use.keys for use in group.uses)


def test_the_key_and_the_button_open_it_and_close_it(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F1)
    assert till.shows("helpPage")
    till.press(Qt.Key.Key_F1)
    assert not till.shows("helpPage")
    till.tap("openHelp")
    assert till.shows("helpPage")
    till.tap("helpClose")
    assert till.shows("salePage")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_key_that_closes_it_does_nothing_below(till: TillScreen, key: Qt.Key) -> None:
    till.type("2500")
    till.press(Qt.Key.Key_F1)
    till.type("99")
    till.press(key)
    assert till.shows("amountPage")
    assert till.amount.shown == "$25.00"
    assert till.till.sales == []
    till.type("0")
    assert till.amount.shown == "$250.00"


def test_it_lies_over_a_question_and_gives_it_back(open_till: OpenTill) -> None:
    till = open_till(Settings(merchant_name="Bob", tips="cashier", theme="light"))
    till.type("2500\n")
    till.press(Qt.Key.Key_F1)
    assert till.shows("helpPage")
    till.type("1")
    assert till.till.sales == []
    till.press(Qt.Key.Key_Escape)
    assert till.shows("tipPage")
    till.type("1")
    assert len(till.till.sales) == 1


def test_the_window_says_every_row_of_the_list(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F1)
    screen = HelpScreen(till.window)
    assert screen.caps == [key_text(key) for use in _uses() for key in use.keys]
    assert "F2: Sell by amount" in screen.spoken


def test_it_scrolls_by_keys(till: TillScreen, qtbot: QtBot) -> None:
    till.press(Qt.Key.Key_F1)
    screen = HelpScreen(till.window)
    qtbot.waitUntil(lambda: not screen.is_cut)
    till.press(Qt.Key.Key_PageDown)
    assert screen.scrolled_px > 0
    far = screen.scrolled_px
    till.press(Qt.Key.Key_Up)
    assert 0 < screen.scrolled_px < far


def test_it_fits_the_smallest_window_with_the_largest_text(
    open_till: OpenTill, qtbot: QtBot
) -> None:
    till = open_till(Settings(merchant_name="Bob", text_size=200, theme="light"))
    till.press(Qt.Key.Key_F1)
    screen = HelpScreen(till.window)
    qtbot.waitUntil(lambda: not screen.is_cut)


def test_the_booth_has_no_such_page(open_till: OpenTill) -> None:
    QLocale.setDefault(QLocale("en_US"))
    till = open_till()
    till.press(Qt.Key.Key_F4)
    till.tap("openBooth")
    till.press(Qt.Key.Key_F1)
    assert not till.shows("helpPage")
