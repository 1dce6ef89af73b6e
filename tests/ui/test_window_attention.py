"""The window says when somebody comes back to it, and comes forward when it is looked for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import FolderCopied
from pos_app.services.settings import Settings
from pos_app.ui.main_window import MainWindow
from tests.fakes.fake_till import FakeTill
from tests.screens.till_screen import TillScreen


def shown(qtbot: QtBot) -> tuple[FakeTill, MainWindow]:
    till = FakeTill()
    window = MainWindow(till, Settings(), demo=False)
    till.setParent(window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return till, window


def test_coming_back_to_the_window_is_a_wish_and_leaving_it_is_none(qtbot: QtBot) -> None:
    till, window = shown(qtbot)
    other = QWidget()
    qtbot.addWidget(other)
    before = len(till.wished("window_active"))
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert len(till.wished("window_active")) == before
    with qtbot.waitActive(window):
        window.activateWindow()
    assert len(till.wished("window_active")) == before + 1


# The offscreen platform has no windows above each other.
@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)")
def test_a_minimised_window_comes_forward(qtbot: QtBot) -> None:
    _, window = shown(qtbot)
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    window.come_forward()
    qtbot.waitUntil(lambda: window.isActiveWindow() and not window.isMinimized())


def test_a_copied_data_folder_is_said_and_stays_said(till: TillScreen) -> None:
    till.till.warned.emit(FolderCopied("7K3M"))
    assert "copied, moved or restored" in till.message_text
    assert "7K3M" in till.message_text
    message = till.messages.message
    assert message is not None
    assert message.stays
