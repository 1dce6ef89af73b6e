"""A payment that was never opened can be taken off the list; nothing was charged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.fakes.fake_till import any_sale, awaiting, not_opened, opening
from tests.screens.till_screen import TillScreen


def test_one_that_was_not_opened_goes_by_its_cross(till: TillScreen) -> None:
    first = till.till.tell(not_opened(opening(any_sale(480))))
    till.till.tell(awaiting(opening(any_sale(1250))))
    till.tap("trayButton")
    till.tray.tap_cross(next(n for n, row in enumerate(till.tray.rows) if "$4.80" in row))
    assert till.till.wished("let_go") == [first.attempt_id]
    assert [row.split(" · ")[0] for row in till.tray.rows] == ["$12.50"]
    assert till.button("trayButton").text() == "1 open"
    code = first.payment.attempt.match_code
    assert till.message_text == f"$4.80 · {code} is removed. Nothing was charged."
    assert till.shows("trayPanel"), "the list stays for the next one"
    assert till.shows("salePage")


def test_one_that_was_not_opened_goes_by_the_keyboard(till: TillScreen) -> None:
    view = till.till.tell(not_opened(opening(any_sale(480))))
    assert till.button("trayButton").text() == "1 not opened"
    till.press(Qt.Key.Key_F6)
    till.press(Qt.Key.Key_Delete)
    assert till.till.wished("let_go") == [view.attempt_id]
    assert till.tray.rows == []
    assert till.shows("trayEmpty")


@pytest.mark.parametrize("how", ["cross", "keyboard"])
def test_one_that_can_be_paid_cannot_be_removed(till: TillScreen, how: str) -> None:
    till.till.tell(awaiting(opening(any_sale(1250))))
    till.press(Qt.Key.Key_F6)
    if how == "cross":
        till.tray.tap_end(0)
        assert till.shows("paymentPage"), "its row has no cross: it was taken up"
    else:
        till.press(Qt.Key.Key_Delete)
    assert till.till.wished("let_go") == []
    assert len(till.tray.rows) == 1


def test_one_that_was_let_go_and_is_tried_all_the_same_is_back(till: TillScreen) -> None:
    view = till.till.tell(not_opened(opening(any_sale(480))))
    till.press(Qt.Key.Key_F6)
    till.press(Qt.Key.Key_Delete)
    till.till.tell(awaiting(view))
    assert len(till.tray.rows) == 1


def test_letting_go_of_the_one_on_the_screen_makes_room_for_the_next(till: TillScreen) -> None:
    till.till.tell(not_opened(till.charge()))
    assert till.shows("resultPage")
    till.press(Qt.Key.Key_F6)
    till.press(Qt.Key.Key_Delete)
    assert till.shows("salePage")
    assert till.tray.rows == []
