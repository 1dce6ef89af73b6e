"""A narrow row of buttons goes on in the next line before it cuts words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pos_app.ui.cart.snug_button import SnugButton
from pos_app.ui.cart.snug_row import SnugRow

_WORDS = ("Discount", "Other item", "Park")


def _row(qtbot: QtBot, width: int) -> tuple[SnugRow, list[SnugButton]]:
    buttons = [SnugButton(words, words) for words in _WORDS]
    row = SnugRow(buttons)
    qtbot.addWidget(row)
    row.resize(width, row.heightForWidth(width))
    with qtbot.waitExposed(row):
        row.show()
    row.resize(width, row.heightForWidth(width))
    return row, buttons


def test_with_room_they_stand_in_one_line_the_last_at_the_end(qtbot: QtBot) -> None:
    row, buttons = _row(qtbot, 600)
    assert {button.y() for button in buttons} == {0}
    assert buttons[-1].geometry().right() == row.width() - 1
    assert row.height() == buttons[0].height()


@pytest.mark.parametrize(("share", "lines"), [(0.8, 2), (0.5, 3)])
def test_without_room_no_word_is_cut(qtbot: QtBot, share: float, lines: int) -> None:
    wide, _ = _row(qtbot, 600)
    row, buttons = _row(qtbot, round(wide.sizeHint().width() * share))
    assert not any(button.is_elided for button in buttons)
    assert len({button.y() for button in buttons}) == lines
    assert all(row.rect().contains(button.geometry()) for button in buttons)


def test_from_right_to_left_they_begin_at_the_right(qtbot: QtBot) -> None:
    row, buttons = _row(qtbot, 600)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(601, row.height())
    assert buttons[0].geometry().right() == row.width() - 1
    assert buttons[-1].x() == 0


def test_a_shorter_word_stands_in_before_one_is_cut(qtbot: QtBot) -> None:
    button = SnugButton("", "parked")
    qtbot.addWidget(button)
    button.show()
    button.show_words("Parked (12)", "(12)")
    button.resize(60, 44)
    assert button.text() == "(12)"
    assert not button.is_elided
    assert button.accessibleName() == "Parked (12)"
    button.resize(300, 44)
    assert button.text() == "Parked (12)"
