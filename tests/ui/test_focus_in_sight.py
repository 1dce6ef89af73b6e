"""The keyboard never goes under what lies over the window: the tray, a message, a question."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui.main_window import MainWindow
from pos_app.ui.messages import Message
from pos_app.ui.theme import apply_theme
from tests.screens.booth_screen import Seconds
from tests.screens.hands import press
from tests.screens.till_screen import TillScreen
from tests.ui.every_screen import Look, settle, shown

_OVER = ("trayPanel", "messageBar", "kioskStillThere")
_SCENES = (
    *("tray", "tray_empty", "keys", "toast", "warning", "trouble", "broken", "scan_unknown"),
    *("cart_recalled", "cart_cleared", "health-quiet", "booth_countdown"),
)
"""All in which something lies over the window."""
_TABS = 40


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


def place(widget: QWidget) -> QRect:
    """Where it is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def hidden_share(focus: QWidget) -> int:
    """How many per cent of a widget lie under one of the things that come over the window."""
    covers = [
        over
        for name in _OVER
        for over in focus.window().findChildren(QWidget, name)
        if over.isVisible() and not over.isAncestorOf(focus)
    ]
    mine = place(focus)
    under = [mine.intersected(place(over)) for over in covers]
    most = max((one.width() * one.height() for one in under if not one.isEmpty()), default=0)
    return most * 100 // (mine.width() * mine.height())


def _type_like_a_finger(window: QWidget) -> None:
    """Keys as quick as these would be a scanner's, to a booth."""
    assert isinstance(window, MainWindow)
    guard = window.booth._guard
    if guard is not None:
        guard._monotonic = Seconds(0.2)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["forth", "back"])
@pytest.mark.parametrize("words", ["en", "rtl"])
@pytest.mark.parametrize("scene", _SCENES)
def test_tab_passes_by_what_is_covered(
    scene: str, words: str, key: Qt.Key, qapp: QApplication
) -> None:
    with shown(scene, Look((1024, 600), words=words), qapp) as window:
        assert any(window.findChildren(QWidget, name) for name in _OVER)
        window.activateWindow()
        settle()
        _type_like_a_finger(window)
        seen = []
        for _ in range(_TABS):
            press(window, key)
            focus = QApplication.focusWidget()
            assert focus is not None
            assert hidden_share(focus) <= 50, focus.objectName()
            seen.append(focus.objectName())
        assert len(set(seen)) > 1, "Tab still leads from one to the next"


def test_what_stands_beside_the_tray_can_still_be_reached(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F6)
    seen = set()
    for _ in range(_TABS):
        till.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        seen.add("" if focus is None else focus.objectName())
    assert {"trayClose", "key7", "modeAmount"} <= seen
    assert "keyBackspace" not in seen, "it lies under the tray"


def test_a_message_that_comes_over_the_keyboard_sends_it_on(till: TillScreen, qtbot: QtBot) -> None:
    words = "A sentence that is long enough to need the whole bar at the top of the window. " * 3
    bar = till.messages
    bar.say(Message(words, "warn"))
    settle()
    covered = [
        widget
        for widget in till.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and hidden_share(widget) > 50
    ]
    if not covered:
        pytest.skip("nothing that takes the keyboard lies under the bar")
    bar.dismiss()
    covered[0].setFocus(Qt.FocusReason.TabFocusReason)
    bar.say(Message(words, "warn"))
    qtbot.waitUntil(lambda: not covered[0].hasFocus())
