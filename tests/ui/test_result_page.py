"""The result page: only proven money is green, and every ending says what to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton

from pos_app.domain.errors import (
    AddressMoved,
    KeysRefused,
    PaidNotSaved,
    PosError,
    ProviderUnreachable,
    SaleRefused,
    SessionRejected,
)
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.ui.theme import keeper
from tests.fakes.fake_till import (
    awaiting,
    differs,
    ended,
    not_opened,
    opening,
    paid,
)
from tests.screens.till_screen import TillScreen


def _green(till: TillScreen) -> bool:
    """Whether the green that is kept for money can be seen on the page."""
    picture = till.result.page.grab().toImage()
    wanted = QColor(keeper().tokens["paid"])
    return any(
        picture.pixelColor(x, y) == wanted
        for x in range(picture.width())
        for y in range(0, picture.height(), 3)
    )


def test_paid_says_all_that_is_known(till: TillScreen) -> None:
    view = till.till.tell(paid(awaiting(till.charge(), tax_minor=125)))
    page = till.result
    assert (page.state, page.title) == ("paid", "Paid")
    assert page.visible_text("resultAmount") == "$26.25"
    assert page.detail == f"Receipt A-0042 · {view.payment.attempt.match_code}"
    assert "Visa ·· 4242" in page.visible_text("resultFacts")
    assert page.visible_text("resultExtras") == "Includes $1.25 tax"
    assert _green(till)


def test_what_the_donor_chose_is_shown(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F4)
    till.press(Qt.Key.Key_Return)
    view = till.till.tell(awaiting(opening(till.till.sales[0])))
    till.till.tell(paid(view, amount=Money.of(1500, "USD")))
    assert till.result.visible_text("resultAmount") == "$15.00"


@pytest.mark.parametrize(
    ("state", "title", "words"),
    [
        (PaymentState.CANCELLED, "Cancelled", "The customer cancelled. Nothing was charged."),
        (PaymentState.FAILED, "Failed", "The payment failed."),
        (PaymentState.EXPIRED, "Time is up", "did not pay in time"),
        (PaymentState.WITHDRAWN, "Taken away", "the till will say so"),
    ],
)
def test_each_other_ending_says_what_happened(
    till: TillScreen, state: PaymentState, title: str, words: str
) -> None:
    till.till.tell(ended(state, till.charge_to_code()))
    assert (till.result.state, till.result.title) == (state.value, title)
    assert words in till.result.detail
    assert not _green(till)


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (SaleRefused("Validation failed", ("<b>PAID</b> amount",)), "refused this sale"),
        (KeysRefused(), "The keys were not accepted. Nothing was charged."),
        (AddressMoved("checkout.ozura.com"), "checkout.ozura.com"),
        (SessionRejected("amount"), "another amount"),
        (ProviderUnreachable("dns"), "could not be reached. Nothing was charged."),
        (None, "Nothing was charged. Try again."),
    ],
)
def test_not_opened_names_the_reason_and_tries_again(
    till: TillScreen, trouble: PosError | None, words: str
) -> None:
    view = till.till.tell(not_opened(till.charge(), trouble))
    assert till.result.state == "not_opened"
    assert words in till.result.detail
    till.result.tap("tryAgain")
    assert till.till.wished("open_again") == [view.attempt_id]


def test_the_providers_own_words_are_plain_text(till: TillScreen) -> None:
    till.till.tell(not_opened(till.charge(), SaleRefused("No", ("<b>PAID</b> &amp; done",))))
    assert till.result.visible_text("resultProviderWords") == "No\n<b>PAID</b> &amp; done"
    label = till.result.label("resultProviderWords")
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_new_try_with_another_attempt_is_taken_in_hand(till: TillScreen) -> None:
    view = till.till.tell(ended(PaymentState.CANCELLED, till.charge_to_code()))
    till.result.tap("tryAgain")
    again = till.till.tell(opening(view.payment.sale))
    assert till.shows("paymentPage")
    till.till.tell(paid(awaiting(again)))
    assert till.result.state == "paid"


@pytest.mark.parametrize(
    ("attention", "words"),
    [
        (Attention.PAID_LATE, "Paid after the time was up. The money has moved."),
        (Attention.PAID_AFTER_WITHDRAWAL, "Paid after the code was taken away."),
        (Attention.PAID_TWICE, "paid twice"),
        (Attention.UNRESOLVED, "Nobody knows yet"),
    ],
)
def test_money_that_needs_a_person_is_never_green(
    till: TillScreen, attention: Attention, words: str
) -> None:
    till.till.tell(paid(till.charge_to_code(), attention=attention))
    assert till.result.state == "needs_attention"
    assert till.result.title == "Needs attention"
    assert words in till.result.detail
    assert not _green(till)
    assert "Code" in till.result.visible_text("resultFacts")


def test_another_amount_names_both_figures(till: TillScreen) -> None:
    till.till.tell(differs(till.charge_to_code(), 2000))
    assert till.result.state == "needs_attention"
    assert "$20.00 was paid, and $25.00 was asked for" in till.result.detail


def test_money_that_could_not_be_saved_has_its_own_words(till: TillScreen) -> None:
    view = awaiting(
        till.charge_to_code(), certainty=Certainty.UNKNOWN, trouble=PaidNotSaved("txn_77")
    )
    till.till.tell(view)
    assert till.result.state == "needs_attention"
    assert till.result.title == "Payment received, not saved"
    assert "txn_77" in till.result.detail
    assert not _green(till)
    till.till.tell(paid(view))
    assert till.result.state == "paid"


def test_a_withdrawn_payment_that_is_paid_raises_its_hand(till: TillScreen) -> None:
    view = till.till.tell(ended(PaymentState.WITHDRAWN, till.charge_to_code()))
    till.till.tell(paid(view, attention=Attention.PAID_AFTER_WITHDRAWAL))
    assert till.result.state == "needs_attention"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_starts_the_next_sale(till: TillScreen, key: Qt.Key) -> None:
    till.till.tell(paid(till.charge_to_code()))
    till.press(key)
    assert till.shows("salePage")
    assert till.amount.shown == ""
    till.type("1200\n")
    assert len(till.till.sales) == 2


def test_the_button_starts_the_next_sale(till: TillScreen) -> None:
    till.till.tell(paid(till.charge_to_code()))
    till.result.tap("newSale")
    assert till.shows("salePage")


def test_the_next_sale_is_made_in_the_same_way(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F4)
    till.donation.tap_keys("500")
    till.press(Qt.Key.Key_Return)
    till.till.tell(paid(awaiting(opening(till.till.sales[0]))))
    till.press(Qt.Key.Key_Return)
    assert till.shows("donationPage")
    assert till.donation.shown == ""
    assert till.window.findChild(QAbstractButton, "modeDonation").isChecked()  # type: ignore[union-attr]  # it was just used


def test_a_payment_without_a_receipt_shows_its_code(till: TillScreen) -> None:
    view = till.till.tell(paid(till.charge_to_code(), receipt=None))
    assert till.result.detail == f"Code {view.payment.attempt.match_code}"
