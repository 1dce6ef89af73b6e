"""Closing the window while payments are open: they are named first, and nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import PaidNotSaved
from pos_app.domain.payment import Certainty, PaymentState
from pos_app.ui.theme import apply_theme
from tests.fakes.fake_till import any_sale, awaiting, differs, ended, not_opened, opening, paid
from tests.screens.hands import find
from tests.screens.till_screen import TillScreen
from tests.screens.tray_screen import TrayScreen
from tests.ui.every_screen import Look, shown


def _named(till: TillScreen) -> list[str]:
    """The payments that the question names."""
    assert till.shows("closingPage")
    return TrayScreen(find(till.window, QListView, "closingList")).rows


def test_f37_what_is_open_is_named_before_the_till_goes(till: TillScreen) -> None:
    first = till.till.tell(awaiting(opening(any_sale(1250))))
    second = till.till.tell(awaiting(opening(any_sale(700)), certainty=Certainty.UNKNOWN))
    till.window.close()
    assert till.window.isVisible()
    assert till.label("closingTitle").text() == "2 payments are still open"
    assert "at the next start" in till.label("closingDetail").text()
    codes = [view.payment.attempt.match_code for view in (first, second)]
    rows = sorted(_named(till))
    assert rows[0].startswith(f"$12.50 · {codes[0]} · Waiting")
    assert rows[1].startswith(f"$7.00 · {codes[1]} · Not confirmed yet")


def test_f37_staying_is_what_the_keyboard_does_first(till: TillScreen) -> None:
    till.charge_to_code()
    till.window.close()
    assert QApplication.focusWidget() is till.button("closingStay")
    till.press(Qt.Key.Key_Return)
    assert till.window.isVisible()
    assert not till.shows("closingPage")
    page = find(till.window, QWidget, "paymentPage")
    focus = QApplication.focusWidget()
    assert focus is page or (focus is not None and page.isAncestorOf(focus))
    till.press(Qt.Key.Key_Escape)
    assert till.shows("salePage"), "the page has its keys again"
    till.type("7")
    assert till.amount.shown == "$0.07"


def test_f37_escape_stays(till: TillScreen) -> None:
    till.charge_to_code()
    till.window.close()
    till.press(Qt.Key.Key_Escape)
    assert till.window.isVisible()
    assert till.shows("paymentPage")
    till.window.close()
    assert till.shows("closingPage"), "it is asked again the next time"


def test_f37_the_other_button_closes(till: TillScreen) -> None:
    till.charge_to_code()
    till.window.close()
    till.tap("closingClose")
    assert not till.window.isVisible()


def test_f37_the_other_button_closes_by_the_keyboard_too(till: TillScreen) -> None:
    till.charge_to_code()
    till.window.close()
    till.button("closingClose").setFocus()
    till.press(Qt.Key.Key_Return)
    assert not till.window.isVisible()


def test_f37_before_the_wizard_it_says_that_the_wizard_comes(till: TillScreen) -> None:
    view = till.charge_to_code()
    till.window.close_for_setup()
    assert till.window.isVisible()
    assert till.button("closingClose").text() == "Set up the till"
    assert "while the till is set up" in till.label("closingDetail").text()
    till.till.tell(paid(view))
    assert till.label("closingDetail").text() == "The till can be set up."
    till.tap("closingStay")
    till.press(Qt.Key.Key_Return)
    till.charge_to_code()
    till.window.close()
    assert till.button("closingClose").text() == "Close the till"
    assert "at the next start" in till.label("closingDetail").text()


def test_f37_closing_the_window_twice_means_it(till: TillScreen) -> None:
    till.charge_to_code()
    till.window.close()
    till.window.close()
    assert not till.window.isVisible()


def test_f37_a_window_manager_asks_the_same(till: TillScreen) -> None:
    till.charge_to_code()
    till.window.windowHandle().close()
    assert till.shows("closingPage")
    till.window.windowHandle().close()
    assert not till.window.isVisible()


def test_f37_nobody_is_asked_when_the_program_is_ended(till: TillScreen) -> None:
    till.charge_to_code()
    till.window.close_now()
    assert not till.window.isVisible()


def test_f37_a_computer_that_shuts_down_is_not_held_up(till: TillScreen) -> None:
    till.charge_to_code()
    till.window.be_certain()
    assert till.window.isVisible()
    till.window.close()
    assert not till.window.isVisible()


@pytest.mark.parametrize("kind", ["nothing", "not_opened", "paid", "cancelled"])
def test_f37_where_nothing_can_be_paid_nobody_is_asked(till: TillScreen, kind: str) -> None:
    view = opening(any_sale())
    if kind != "nothing":
        made = {
            "not_opened": not_opened(view),
            "paid": paid(awaiting(view)),
            "cancelled": ended(PaymentState.CANCELLED, awaiting(view)),
        }
        till.till.tell(made[kind])
    till.window.close()
    assert not till.window.isVisible()


def test_f37_one_that_was_never_opened_is_not_named_beside_one_that_was(till: TillScreen) -> None:
    till.till.tell(not_opened(opening(any_sale(480))))
    till.till.tell(awaiting(opening(any_sale(1250))))
    till.window.close()
    assert till.label("closingTitle").text() == "One payment is still open"
    (row,) = _named(till)
    assert row.startswith("$12.50")


@pytest.mark.parametrize("kind", ["differs", "not_saved", "opening", "withdrawn"])
def test_f37_f17_what_waits_for_a_person_is_named_too(till: TillScreen, kind: str) -> None:
    view = till.till.tell(awaiting(opening(any_sale(1250))))
    news = {
        "differs": differs(view),
        "not_saved": awaiting(view, trouble=PaidNotSaved("txn_77")),
        "opening": opening(any_sale(1250)),
        "withdrawn": ended(PaymentState.WITHDRAWN, view),
    }
    till.till.tell(news[kind])
    till.window.close()
    assert any(row.startswith("$12.50") for row in _named(till))


def test_what_happens_meanwhile_is_seen_and_takes_the_question_away_from_nobody(
    till: TillScreen,
) -> None:
    other = till.till.tell(awaiting(opening(any_sale(1250))))
    view = till.charge_to_code("2500")
    till.window.close()
    till.till.tell(awaiting(view, certainty=Certainty.CHECKING, phone="success"))
    assert till.shows("closingPage")
    assert QApplication.focusWidget() is till.button("closingStay")
    assert [row.split(" · ")[2] for row in _named(till)] == ["Waiting", "Confirming"]
    till.till.tell(paid(view))
    assert len(_named(till)) == 1
    till.till.tell(paid(other))
    assert till.label("closingTitle").text() == "No payment is open any more"
    till.press(Qt.Key.Key_Escape)
    assert till.result.state == "paid"


def test_nothing_under_the_question_can_be_reached(till: TillScreen) -> None:
    till.till.tell(awaiting(opening(any_sale(1250))))
    till.window.close()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F6):
        till.press(key)
    assert till.shows("closingPage")
    assert not till.shows("trayPanel")
    till.tap("trayButton")
    assert not till.shows("trayPanel")
    till.type("2500")
    assert till.amount.shown == ""
    assert not till.button("modeCart").isEnabled()
    names = set()
    for _ in range(20):
        till.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        names.add(focus.objectName())
    assert {"closingStay", "closingClose"} <= names
    assert not names & {"amountInput", "key0", "keyClear", "chargeButton", "modeAmount"}


def test_the_open_tray_goes_under_the_question(till: TillScreen) -> None:
    till.till.tell(awaiting(opening(any_sale(1250))))
    till.tap("trayButton")
    till.window.close()
    assert not till.shows("trayPanel")
    assert till.shows("closingPage")


def test_many_payments_are_all_named_in_a_small_window(till: TillScreen, qtbot: QtBot) -> None:
    for minor in range(100, 1300, 100):
        till.till.tell(awaiting(opening(any_sale(minor))))
    till.window.close()
    assert len(_named(till)) == 12
    stay = till.button("closingStay")
    qtbot.waitUntil(lambda: stay.mapTo(till.window, stay.rect().bottomRight()).y() < 600)


@pytest.mark.parametrize(
    "look",
    [Look((1024, 600)), Look((1024, 600), 150), Look((1366, 768), 200, words="long")],
    ids=str,
)
def test_every_row_that_is_seen_is_whole(look: Look, qapp: QApplication) -> None:
    with shown("closing_many", look, qapp) as window:
        rows = find(window, QListView, "closingList")
        high = rows.visualRect(rows.model().index(0, 0)).height()
        assert rows.viewport().height() % high == 0
        assert rows.visibleRegion().boundingRect().height() == rows.height()
    apply_theme(qapp, "light")
