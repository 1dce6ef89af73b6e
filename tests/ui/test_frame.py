"""The frame: soft changes of page, the application's names and language, the order of the start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.ui import fade
from pos_app.ui.app import make_application
from pos_app.ui.fade import PageStack
from pos_app.ui.main_window import MainWindow
from pos_app.ui.widgets.busy import BusyMark
from tests.fakes.fake_till import FakeTill
from tests.screens.till_screen import TillScreen


def _stack(qtbot: QtBot) -> tuple[PageStack, QWidget, QWidget]:
    stack, first, second = PageStack(), QWidget(), QWidget()
    qtbot.addWidget(stack)
    stack.addWidget(first)
    stack.addWidget(second)
    stack.resize(400, 300)
    with qtbot.waitExposed(stack):
        stack.show()
    return stack, first, second


def test_a_page_comes_up_out_of_the_background(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fade, "is_motion_reduced", lambda: False)
    stack, _, second = _stack(qtbot)
    stack.go_to(second)
    assert stack.currentWidget() is second
    assert stack._veil.isVisible()
    qtbot.waitUntil(lambda: not stack._veil.isVisible())


def test_with_reduced_motion_pages_change_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fade, "is_motion_reduced", lambda: True)
    stack, _, second = _stack(qtbot)
    stack.go_to(second)
    assert not stack._veil.isVisible()


def test_the_page_that_is_there_does_not_fade(qtbot: QtBot) -> None:
    stack, first, _ = _stack(qtbot)
    stack.go_to(first)
    assert not stack._veil.isVisible()


def test_a_busy_mark_turns_only_in_sight(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pos_app.ui.widgets.busy.is_motion_reduced", lambda: False)
    window = QWidget()
    mark = BusyMark(window)
    qtbot.addWidget(window)
    mark.start()
    assert not mark._timer.isActive()
    with qtbot.waitExposed(window):
        window.show()
    assert mark._timer.isActive()
    window.hide()
    assert not mark._timer.isActive()
    mark.stop()
    assert mark.isHidden()


@pytest.mark.parametrize(
    ("language", "direction"),
    [("de", Qt.LayoutDirection.LeftToRight), ("ar", Qt.LayoutDirection.RightToLeft)],
)
def test_the_application_speaks_the_chosen_language(
    qapp: QApplication, language: str, direction: Qt.LayoutDirection
) -> None:
    assert make_application([], language=language, theme="light") is qapp
    assert QLocale().name().startswith(language)
    assert qapp.layoutDirection() is direction


def test_a_computer_without_a_language_writes_amounts_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QLocale, "system", QLocale.c)
    make_application([], theme="light")
    assert QLocale().name() == "en_US"


def test_the_first_picture_is_told_once(qtbot: QtBot) -> None:
    till = FakeTill()
    window = MainWindow(till, Settings(merchant_name="Bob", theme="light"), demo=False)
    till.setParent(window)
    qtbot.addWidget(window)
    told: list[int] = []
    window.first_painted.connect(lambda: told.append(1))
    assert window.findChild(QWidget, "paymentPage") is None
    window.show()
    qtbot.waitUntil(lambda: told == [1])
    till.became_ready.emit(None)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "paymentPage") is not None)
    window.repaint()
    assert told == [1]


def test_the_windows_title_names_shop_and_till(till: TillScreen) -> None:
    assert till.window.windowTitle() == "Bob's Coffee Shop, Till 1"


def test_closing_the_window_leaves_nothing_running(till: TillScreen) -> None:
    till.charge_to_code()
    till.window.close_now()
    assert not till.window.isVisible()
