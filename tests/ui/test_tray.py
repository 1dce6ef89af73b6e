"""Payments that were left for the next customer: the tray, and the news about them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import PaidNotSaved, ProviderUnreachable
from pos_app.domain.payment import Attention, Certainty, DecisionKind, PaymentState
from pos_app.services.payment_view import HandlerView
from tests.fakes.fake_till import (
    any_sale,
    awaiting,
    decided,
    differs,
    ended,
    not_opened,
    opening,
    paid,
)
from tests.screens.till_screen import TillScreen
from tests.ui.conftest import OpenTill


def _left(till: TillScreen) -> object:
    """A payment that the cashier left for the next customer."""
    view = till.charge_to_code()
    till.press(Qt.Key.Key_Escape)
    return view


def test_an_empty_tray_says_what_it_is_for(till: TillScreen) -> None:
    till.tap("trayButton")
    assert till.shows("trayEmpty")
    assert not till.shows("pendingTray")
    till.press(Qt.Key.Key_F6)
    assert not till.shows("trayPanel")


def test_every_open_payment_has_a_row(till: TillScreen) -> None:
    first = till.till.tell(awaiting(opening(any_sale(1250))))
    trouble = ProviderUnreachable("dns")
    second = awaiting(opening(any_sale(700)), certainty=Certainty.UNKNOWN, trouble=trouble)
    till.till.tell(second)
    third = till.till.tell(not_opened(opening(any_sale(480))))
    assert till.button("trayButton").text() == "2 open", "as the question before closing counts"
    rows = sorted(till.tray.rows)
    codes = [view.payment.attempt.match_code for view in (first, third, second)]
    assert rows[0].startswith(f"$12.50 · {codes[0]} · Waiting · 29:5")
    assert rows[1].startswith(f"$4.80 · {codes[1]} · Not opened")
    assert rows[2].startswith(f"$7.00 · {codes[2]} · Not confirmed yet · 29:5")


def test_a_row_takes_its_payment_up_again(till: TillScreen) -> None:
    view = till.charge_to_code()
    till.press(Qt.Key.Key_Escape)
    till.tap("trayButton")
    till.tray.tap_row(0)
    assert till.shows("paymentPage")
    assert not till.shows("trayPanel")
    assert till.payment.text("matchCode") == view.payment.attempt.match_code
    assert till.payment.code.has_code


def test_the_keyboard_takes_a_payment_up_too(till: TillScreen) -> None:
    _left(till)
    till.press(Qt.Key.Key_F6)
    assert till.shows("pendingTray")
    till.press(Qt.Key.Key_Return)
    assert till.shows("paymentPage")


def test_choosing_how_to_sell_closes_the_tray(till: TillScreen) -> None:
    _left(till)
    till.tap("trayButton")
    till.tap("modeDonation")
    assert not till.shows("trayPanel")
    assert till.shows("donationPage")


def test_escape_closes_the_tray_and_changes_nothing(till: TillScreen) -> None:
    _left(till)
    till.tap("trayButton")
    till.press(Qt.Key.Key_Escape)
    assert not till.shows("trayPanel")
    till.type("7")
    assert till.amount.shown == "$0.07"


def test_a_payment_that_was_left_and_is_paid_says_so_and_goes(till: TillScreen) -> None:
    view = till.charge_to_code()
    till.press(Qt.Key.Key_Escape)
    till.till.tell(paid(view))
    assert till.message_text == f"Paid: $25.00 · {view.payment.attempt.match_code}"
    assert till.messages.message is not None
    assert till.messages.message.voice == "paid"
    assert till.tray.rows == []
    assert till.shows("salePage")


def test_news_of_another_payment_leaves_the_screen_alone(till: TillScreen) -> None:
    first = till.charge_to_code("1000")
    till.press(Qt.Key.Key_Escape)
    second = till.charge_to_code("2000")
    till.till.tell(paid(first))
    assert till.shows("paymentPage")
    assert till.payment.text("matchCode") == second.payment.attempt.match_code
    assert "$10.00" in till.message_text


@pytest.mark.parametrize("state", [PaymentState.CANCELLED, PaymentState.EXPIRED])
def test_a_payment_that_was_left_and_not_paid_says_so(
    till: TillScreen, state: PaymentState
) -> None:
    view = till.charge_to_code()
    till.press(Qt.Key.Key_Escape)
    till.till.tell(ended(state, view))
    assert till.message_text != ""
    assert till.messages.message is not None
    assert till.messages.message.voice == "info"
    assert till.tray.rows == []


def test_money_that_needs_a_person_makes_the_tray_loud(till: TillScreen) -> None:
    view = till.charge_to_code()
    till.press(Qt.Key.Key_Escape)
    till.till.tell(paid(view, attention=Attention.PAID_LATE))
    assert till.button("trayButton").property("kind") == "loud"
    assert "Needs attention" in till.tray.rows[0]
    assert till.message_text.startswith("Needs attention: $25.00")
    till.tap("messageAction")
    assert till.result.state == "needs_attention"


def test_f43_money_in_the_tray_that_could_not_be_saved_is_said(till: TillScreen) -> None:
    view = till.charge_to_code()
    till.press(Qt.Key.Key_Escape)
    till.till.tell(awaiting(view, certainty=Certainty.UNKNOWN, trouble=PaidNotSaved("txn_77")))
    assert till.message_text.startswith("Payment received, not saved")


def test_a_warning_is_not_lost_behind_newer_news(till: TillScreen) -> None:
    first = till.charge_to_code("1000")
    till.press(Qt.Key.Key_Escape)
    second = till.charge_to_code("2000")
    till.press(Qt.Key.Key_Escape)
    till.till.tell(differs(first))
    till.till.tell(paid(second))
    assert till.message_text.startswith("Paid")
    till.tap("messageDismiss")
    assert till.message_text.startswith("Needs attention")
    till.tap("messageDismiss")
    assert till.message_text == ""


def test_a_warning_goes_once_its_payment_is_looked_at(till: TillScreen) -> None:
    view = till.charge_to_code()
    till.press(Qt.Key.Key_Escape)
    till.till.tell(differs(view))
    till.tap("trayButton")
    till.tray.tap_row(0)
    assert till.result.state == "needs_attention"
    assert till.message_text == ""


def test_the_same_news_twice_is_said_once(till: TillScreen) -> None:
    view = till.charge_to_code()
    till.press(Qt.Key.Key_Escape)
    done = till.till.tell(paid(view))
    till.tap("messageDismiss")
    till.till.tell(done)
    assert till.message_text == ""


def test_payments_of_an_earlier_run_are_in_the_tray_and_said_quietly(till: TillScreen) -> None:
    till.till.tell(awaiting(opening(any_sale(990))))
    till.till.tell(ended(PaymentState.CANCELLED, awaiting(opening(any_sale(500)))))
    assert len(till.tray.rows) == 1
    assert till.message_text == ""
    assert till.shows("salePage")


def test_a_try_that_was_not_opened_leaves_the_tray_with_its_next_try(till: TillScreen) -> None:
    view = till.till.tell(not_opened(till.charge()))
    assert len(till.tray.rows) == 1
    till.result.tap("tryAgain")
    again = till.till.tell(awaiting(opening(view.payment.sale)))
    assert len(till.tray.rows) == 1
    assert again.payment.attempt.match_code in till.tray.rows[0]
    assert till.shows("paymentPage")


def test_how_phones_come_back_is_marked(till: TillScreen) -> None:
    mark = till.window.findChild(type(till.result.label("resultTitle")), "handlerMark")
    assert mark is not None
    assert mark.text() == "Starting…"
    till.till.handler_changed.emit(HandlerView("http://192.168.1.20:8123"))
    assert mark.text() == "Ready for phones"
    till.till.handler_changed.emit(HandlerView("http://127.0.0.1:8123", "loopback_only"))
    assert mark.text() == "This computer only"
    till.till.handler_changed.emit(HandlerView("", "unreachable"))
    assert mark.text() == "Phones cannot return"


def test_several_payments_are_open_and_each_is_live(till: TillScreen) -> None:
    views = [till.till.tell(awaiting(opening(any_sale(minor)))) for minor in (1000, 2000, 3000)]
    till.tap("trayButton")
    assert [row.split(" · ")[2] for row in till.tray.rows] == ["Waiting"] * 3
    till.till.tell(awaiting(views[0], certainty=Certainty.CHECKING, phone="success", left_s=600))
    till.till.tell(awaiting(views[1], certainty=Certainty.UNKNOWN, left_s=61))
    till.till.tell(differs(views[2]))
    said = {row.split(" · ")[0]: row.split(" · ")[2:] for row in till.tray.rows}
    assert said["$10.00"][0] == "Confirming"
    assert said["$10.00"][1].startswith(("9:59", "10:00"))
    assert said["$20.00"][0] == "Not confirmed yet"
    assert said["$20.00"][1].startswith(("1:00", "1:01"))
    assert said["$30.00"] == ["Needs attention: another amount"]
    assert till.button("trayButton").text() == "1 to decide"
    till.till.tell(paid(views[0]))
    assert len(till.tray.rows) == 2


def test_a_waiting_code_never_blocks_the_next_customer(till: TillScreen) -> None:
    codes = []
    for number, minor in enumerate(("1000", "2000", "3000"), start=1):
        view = till.charge_to_code(minor)
        codes.append(view.payment.attempt.match_code)
        assert till.payment.text("matchCode") == codes[-1]
        till.payment.tap("sellOn")
        assert till.shows("salePage")
        assert till.amount.shown == ""
        assert len(till.tray.rows) == number
    assert len(till.till.sales) == 3
    assert {row.split(" · ")[1] for row in till.tray.rows} == set(codes)


def test_f04_after_a_restart_the_same_code_is_back(
    till: TillScreen, open_till: OpenTill, qtbot: QtBot
) -> None:
    view = till.charge_to_code()
    session = view.payment.attempt.session
    assert session is not None
    qtbot.waitUntil(lambda: till.payment.scanned() == [session.checkout_url])
    till.window.close_now()
    again = open_till()
    again.till.tell(view)
    assert again.shows("salePage")
    assert again.button("trayButton").text() == "1 open"
    again.tap("trayButton")
    again.tray.tap_row(0)
    assert again.payment.text("matchCode") == view.payment.attempt.match_code
    qtbot.waitUntil(lambda: again.payment.scanned() == [session.checkout_url])
    assert again.till.sales == []


def test_after_a_restart_the_undecided_are_back_and_loud(till: TillScreen) -> None:
    late = till.till.tell(paid(awaiting(opening(any_sale(990))), attention=Attention.PAID_LATE))
    till.till.tell(differs(awaiting(opening(any_sale(500)))))
    assert till.button("trayButton").property("kind") == "loud"
    assert till.button("trayButton").text() == "2 to decide"
    till.tap("messageDismiss")
    till.tap("messageDismiss")
    assert till.message_text == ""
    assert till.button("trayButton").text() == "2 to decide"
    till.till.tell(decided(late, DecisionKind.TAKE))
    assert till.button("trayButton").text() == "1 to decide"
