"""A window that is larger than the screen would hide its lowest buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui.first_show import show_fitting
from tests.screens.hands import find
from tests.ui.conftest import OpenTill


@pytest.mark.parametrize(("wider", "higher"), [(1, 0), (0, 1), (500, 500)])
def test_a_window_larger_than_the_screen_is_shown_within_it(
    qtbot: QtBot, wider: int, higher: int
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room + QSize(wider, higher))
    show_fitting(window)
    assert window.isVisible()
    assert window.isMaximized()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


@pytest.mark.parametrize("mode", ["modeAmount", "modeCart", "modeDonation"])
def test_a_title_bar_on_a_small_screen_hides_no_button(open_till: OpenTill, mode: str) -> None:
    till = open_till(demo=True, size=(1024, 560))
    find(till.window, QAbstractButton, mode).click()
    assert till.window.height() == 560
    charge = find(till.window, QAbstractButton, "chargeButton")
    assert charge.mapTo(till.window, charge.rect().bottomLeft()).y() < 560


def test_a_window_that_fits_keeps_its_size(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    wanted = window.screen().availableSize() - QSize(100, 100)
    window.resize(wanted)
    show_fitting(window)
    assert not window.isMaximized()
    assert window.size() == wanted
