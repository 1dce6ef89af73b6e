"""The attention card: what can be done is offered, asked for, checked, and sent once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from pos_app.domain.decision import Decision, DecisionRefused
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, DecisionKind, Payment, PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.ui.theme import keeper
from tests.fakes.fake_till import (
    any_sale,
    awaiting,
    decided,
    differs,
    ended,
    opening,
    paid,
    unresolved,
)
from tests.screens.till_screen import TillScreen

D = DecisionKind


def _with(view: PaymentView, **changes: object) -> PaymentView:
    return replace(view, **changes)  # type: ignore[arg-type]  # a test names real fields


def _green(till: TillScreen) -> bool:
    picture = till.window.grab().toImage()
    wanted = QColor(keeper().tokens["paid"])
    return any(
        picture.pixelColor(x, y) == wanted
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 3)
    )


@pytest.mark.parametrize(
    ("attention", "offered"),
    [
        (Attention.PAID_LATE, ["decisionTake", "decisionRefund", "decisionLeave"]),
        (Attention.PAID_AFTER_WITHDRAWAL, ["decisionTake", "decisionRefund", "decisionLeave"]),
        (Attention.PAID_TWICE, ["decisionRefund", "decisionLeave"]),
    ],
)
def test_what_makes_sense_is_offered(
    till: TillScreen, attention: Attention, offered: list[str]
) -> None:
    till.till.tell(paid(till.charge_to_code(), attention=attention))
    assert till.attention.offered == offered


def test_what_nobody_knows_is_confirmed_by_hand_or_denied(till: TillScreen) -> None:
    till.till.tell(unresolved(till.charge_to_code()))
    assert till.attention.offered == ["decisionByHand", "decisionNotPaid", "decisionLeave"]


def test_there_is_no_card_where_nobody_is_needed(till: TillScreen) -> None:
    till.till.tell(paid(till.charge_to_code()))
    assert not till.shows("attentionCard")


def test_the_card_says_which_money_and_when(till: TillScreen) -> None:
    till.till.tell(differs(till.charge_to_code(), 2000))
    asked, was_paid, when, transaction = till.attention.facts
    assert (asked, was_paid, transaction) == ("$25.00", "$20.00", "txn_8813")
    assert "11/23/26" in when


def test_taking_it_asks_who_and_goes_to_the_till_once(till: TillScreen) -> None:
    view = till.till.tell(paid(till.charge_to_code(), attention=Attention.PAID_LATE))
    till.attention.tap("decisionTake")
    assert till.attention.asks == "Take it into the sale"
    assert QApplication.focusWidget() is till.attention.field("decisionWho")
    till.type("  Maya ")
    till.attention.tap("decisionConfirm")
    assert till.till.wished("decide") == [(view.attempt_id, Decision(D.TAKE, "Maya"))]
    assert not till.attention.can("decisionConfirm")
    till.press(Qt.Key.Key_Return)
    assert len(till.attention.sent) == 1
    till.till.tell(decided(view, D.TAKE))
    assert (till.result.state, till.result.title) == ("paid", "Paid")
    assert not till.shows("attentionCard")
    assert till.button("trayButton").text() == "0 open"


@pytest.mark.parametrize("choice", ["decisionTake", "decisionRefund", "decisionLeave"])
def test_nobody_is_not_somebody(till: TillScreen, choice: str) -> None:
    till.till.tell(paid(till.charge_to_code(), attention=Attention.PAID_LATE))
    till.attention.tap(choice)
    till.attention.fill("decisionWho", " \u200b ")
    till.attention.tap("decisionConfirm")
    assert till.attention.sent == []
    assert till.attention.problem("decisionWho") == "Say who decides."
    assert till.attention.field("decisionWho").accessibleDescription() == "Say who decides."
    till.type("M")
    assert till.attention.problem("decisionWho") == ""


def test_who_decides_is_remembered_for_the_run(till: TillScreen) -> None:
    first = till.till.tell(paid(till.charge_to_code(), attention=Attention.PAID_LATE))
    till.attention.tap("decisionTake")
    till.type("Maya\n")
    till.till.tell(decided(first, D.TAKE))
    till.press(Qt.Key.Key_Return)
    till.till.tell(unresolved(till.charge_to_code()))
    till.attention.tap("decisionByHand")
    assert till.attention.field("decisionWho").text() == "Maya"
    assert QApplication.focusWidget() is till.attention.field("decisionReason")


def test_a_refund_is_noted_with_its_reference_and_amount(till: TillScreen) -> None:
    view = till.till.tell(differs(till.charge_to_code(), 2000))
    till.attention.tap("decisionRefund")
    assert till.attention.field("decisionAmount").text() == "20.00"
    till.attention.fill("decisionWho", "Maya")
    till.attention.fill("decisionReference", "re_77")
    till.attention.fill("decisionAmount", "12,50")
    till.press(Qt.Key.Key_Return)
    refund = Decision(D.REFUND, "Maya", "re_77", Money.of(1250, "USD"))
    assert till.attention.sent == [refund]
    till.till.tell(decided(view, D.REFUND))
    assert (till.result.state, till.result.title) == ("refunded", "Refund noted")
    assert till.result.visible_text("resultAmount") == "$20.00"
    assert not _green(till)
    assert not till.result.offers("tryAgain")


@pytest.mark.parametrize(
    ("reference", "amount", "name", "words"),
    [
        ("", "20", "decisionReference", "Enter the refund's reference from the dashboard."),
        ("re_1", "20.01", "decisionAmount", "That is more than was paid."),
        ("re_1", "0", "decisionAmount", "Enter an amount above zero."),
        ("re_1", "", "decisionAmount", "Enter the amount that was refunded."),
        ("re_1", "soon", "decisionAmount", "This is not an amount. Use digits only."),
    ],
)
def test_what_is_wrong_with_a_refund_stands_beside_its_field(
    till: TillScreen, reference: str, amount: str, name: str, words: str
) -> None:
    till.till.tell(differs(till.charge_to_code(), 2000))
    till.attention.tap("decisionRefund")
    till.attention.fill("decisionWho", "Maya")
    till.attention.fill("decisionReference", reference)
    till.attention.fill("decisionAmount", amount)
    till.attention.tap("decisionConfirm")
    assert till.attention.problem(name) == words
    assert till.attention.sent == []
    assert QApplication.focusWidget() is till.attention.field(name)


def test_f38_confirming_by_hand_needs_a_reason_and_is_never_green(till: TillScreen) -> None:
    view = till.till.tell(unresolved(till.charge_to_code()))
    till.attention.tap("decisionByHand")
    till.type("Maya\n")
    assert till.attention.problem("decisionReason") == "Give the reason."
    till.type("Seen on the customer's phone\n")
    by_hand = Decision(D.BY_HAND, "Maya", reason="Seen on the customer's phone")
    assert till.attention.sent == [by_hand]
    said = till.till.tell(decided(view, D.BY_HAND))
    assert (till.result.state, till.result.title) == ("by_hand", "Confirmed by hand")
    assert not _green(till)
    assert till.tray.rows == []
    again = replace(said.payment.attempt, attention=Attention.UNRESOLVED)
    till.till.tell(PaymentView(Payment(said.payment.sale, again)))
    assert till.result.state == "needs_attention"
    assert "confirmed by hand, and now the payment service says" in till.result.detail
    assert till.button("trayButton").property("kind") == "loud"


def test_another_amount_that_was_taken_is_not_green(till: TillScreen) -> None:
    view = till.till.tell(differs(till.charge_to_code(), 2000))
    till.till.tell(decided(view, D.TAKE))
    assert (till.result.state, till.result.title) == ("taken", "Taken into the sale")
    assert "$20.00 was taken into the sale; $25.00 was asked for." in till.result.detail
    assert not _green(till)


def test_it_was_not_paid(till: TillScreen) -> None:
    view = till.till.tell(unresolved(till.charge_to_code()))
    till.attention.tap("decisionNotPaid")
    till.attention.fill("decisionWho", "Maya")
    till.attention.fill("decisionReason", "Not in the dashboard")
    till.attention.tap("decisionConfirm")
    assert till.attention.sent[0].kind is D.NOT_PAID
    till.till.tell(decided(view, D.NOT_PAID))
    assert till.result.title == "Noted as not paid"


@pytest.mark.parametrize("kind", [D.REFUND, D.BY_HAND, D.NOT_PAID])
def test_a_decided_sale_is_not_charged_once_more(till: TillScreen, kind: DecisionKind) -> None:
    view = ended(PaymentState.EXPIRED, till.charge_to_code(), attention=Attention.UNRESOLVED)
    till.till.tell(view)
    assert not till.result.offers("tryAgain")
    till.till.tell(decided(view, kind))
    assert till.result.state != "expired"
    assert not till.result.offers("tryAgain")


def test_left_open_stays_loud(till: TillScreen) -> None:
    view = till.till.tell(paid(till.charge_to_code(), attention=Attention.PAID_LATE))
    till.attention.tap("decisionLeave")
    till.type("Maya\n")
    till.till.tell(view)
    assert till.attention.asks == ""
    assert till.attention.offered[0] == "decisionTake"
    assert till.button("trayButton").property("kind") == "loud"


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (StoreUnusable("full"), "The till cannot save its records."),
        (DecisionRefused("not_offered"), "This cannot be done any more"),
    ],
)
def test_a_decision_that_was_not_taken_says_why_and_can_be_tried_again(
    till: TillScreen, trouble: StoreUnusable | DecisionRefused, words: str
) -> None:
    view = till.till.tell(paid(till.charge_to_code(), attention=Attention.PAID_LATE))
    till.attention.tap("decisionTake")
    till.type("Maya\n")
    till.till.tell(_with(view, trouble=trouble))
    assert words in till.attention.problem("decision")
    till.attention.tap("decisionConfirm")
    assert len(till.attention.sent) == 2


def test_news_of_the_same_payment_does_not_disturb_who_is_typing(till: TillScreen) -> None:
    view = till.till.tell(unresolved(till.charge_to_code()))
    till.attention.tap("decisionByHand")
    till.attention.fill("decisionReason", "half a rea")
    till.till.tell(_with(view, phone="success"))
    assert till.attention.asks == "Confirm by hand"
    assert till.attention.field("decisionReason").text() == "half a rea"


def test_a_form_about_what_has_changed_is_closed(till: TillScreen) -> None:
    view = till.till.tell(unresolved(till.charge_to_code()))
    till.attention.tap("decisionByHand")
    till.till.tell(differs(view, 2000))
    assert till.attention.asks == ""
    assert till.attention.offered == ["decisionTake", "decisionRefund", "decisionLeave"]


def test_escape_closes_the_form_and_enter_never_ends_the_page(till: TillScreen) -> None:
    till.till.tell(paid(till.charge_to_code(), attention=Attention.PAID_LATE))
    till.attention.tap("decisionTake")
    till.press(Qt.Key.Key_Return)
    assert till.shows("resultPage")
    till.press(Qt.Key.Key_Escape)
    assert till.attention.asks == ""
    assert till.shows("resultPage")
    till.press(Qt.Key.Key_Return)
    assert till.shows("salePage")
    assert till.button("trayButton").text() == "1 to decide"


def test_the_keyboard_alone_can_decide(till: TillScreen) -> None:
    till.till.tell(paid(till.charge_to_code(), attention=Attention.PAID_LATE))
    for _ in range(30):
        till.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is not None and focus.objectName() == "decisionTake":
            break
    till.press(Qt.Key.Key_Return)
    till.type("Maya\n")
    assert till.attention.sent == [Decision(D.TAKE, "Maya")]


def test_markup_in_a_reference_is_only_text(till: TillScreen) -> None:
    view = differs(till.charge_to_code(), 2000)
    proof = view.payment.attempt.proof
    assert proof is not None
    odd = replace(proof, transaction_id="<b>PAID</b>")
    attempt = replace(view.payment.attempt, proof=odd)
    till.till.tell(PaymentView(Payment(view.payment.sale, attempt)))
    label = till.window.findChild(type(till.result.label("resultTitle")), "attentionFact3")
    assert label is not None
    assert label.text() == "<b>PAID</b>"
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
def test_the_message_bar_cannot_take_the_mark_away(till: TillScreen, size: tuple[int, int]) -> None:
    till.window.resize(*size)
    till.till.tell(paid(awaiting(opening(any_sale())), attention=Attention.PAID_LATE))
    QApplication.processEvents()
    button = till.button("trayButton")
    assert till.messages.isVisible()
    mark = QRect(button.mapTo(till.window, QPoint(0, 0)), button.size())
    bar = QRect(till.messages.mapTo(till.window, QPoint(0, 0)), till.messages.size())
    assert not mark.intersects(bar)
    till.tap("messageDismiss")
    assert not till.messages.isVisible()
    assert button.property("kind") == "loud"
    assert button.text() == "1 to decide"
    assert button.accessibleName() == "1 open payment · 1 needs attention · show the list"
    till.press(Qt.Key.Key_F3)
    assert button.property("kind") == "loud"
