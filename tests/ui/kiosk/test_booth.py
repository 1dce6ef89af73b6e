"""The booth from the first tap to the thank-you."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import KeysRefused, PaidNotSaved, PosError, ProviderUnreachable
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.domain.sale import SaleMode
from pos_app.services.settings import Settings
from pos_app.ui.kiosk.patience import THANKS_S
from tests.fakes.fake_till import (
    CHECKOUT_URL,
    any_donation,
    any_sale,
    awaiting,
    differs,
    ended,
    not_opened,
    opening,
    paid,
    unresolved,
)
from tests.screens.booth_screen import BoothScreen
from tests.screens.hands import find
from tests.ui.conftest import OpenTill
from tests.ui.kiosk.conftest import SHOP

USD = SHOP.currency


# ---- giving -----------------------------------------------------------------------------------
def test_the_start_says_what_the_money_is_for(booth: BoothScreen) -> None:
    assert booth.page == "kioskStart"
    assert booth.text("kioskCause") == "A new roof for the library"
    assert booth.text("kioskText") == "Every gift goes to the roofers."
    assert [booth.button(f"kioskPreset{n}").text() for n in range(2)] == ["$5.00", "$10.00"]


def test_one_tap_on_an_amount_asks_for_a_donation_of_it(booth: BoothScreen) -> None:
    booth.tap("kioskPreset2")
    (sale,) = booth.till.sales
    assert (sale.mode, sale.total) == (SaleMode.DONATION, Money(2000, USD))
    assert booth.page == "kioskPay"
    assert booth.text("kioskPayAmount") == "$20.00"
    assert not booth.has_code


def test_a_second_tap_asks_for_nothing_more(booth: BoothScreen) -> None:
    button = booth.button("kioskPreset0")
    button.click()
    button.click()
    assert len(booth.till.sales) == 1


def test_the_donor_may_choose_on_the_phone(booth: BoothScreen) -> None:
    booth.tap("kioskDonorChooses")
    assert booth.till.sales[-1].total is None
    booth.till.tell(awaiting(opening(booth.till.sales[-1])))
    assert not booth.shows("kioskPayAmount")
    assert booth.text("kioskPayCaption") == "You choose the amount on your phone"


def test_an_own_amount_is_typed_on_the_keypad(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    assert not booth.button("kioskGive").isEnabled()
    for key in ("kioskKey7", "kioskKey5", "kioskKeyDoubleZero", "kioskKeyBackspace"):
        booth.tap(key)
    assert booth.typed == "$7.50"
    booth.tap("kioskGive")
    assert booth.till.sales[-1].total == Money(750, USD)


def test_an_own_amount_is_typed_on_a_keyboard(booth: BoothScreen, qtbot: QtBot) -> None:
    booth.tap("kioskOwnAmount")
    for digit, shown in (("7", "$0.07"), ("5", "$0.75"), ("0", "$7.50")):
        booth.press(Qt.Key.Key_unknown, digit)
        qtbot.waitUntil(partial(_is_typed, booth, shown))
    booth.press(Qt.Key.Key_Return, "\r")
    assert booth.till.sales[-1].total == Money(750, USD)


def _is_typed(booth: BoothScreen, shown: str) -> bool:
    return booth.typed == shown


def test_an_amount_that_is_too_large_is_said_and_cannot_be_given(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    for _ in range(12):
        booth.tap("kioskKey9")
    assert booth.text("kioskAmountProblem")
    assert not booth.button("kioskGive").isEnabled()
    booth.press(Qt.Key.Key_Return, "\r")
    assert booth.till.sales == []


def test_the_code_can_be_scanned_and_is_marked_as_shown(booth: BoothScreen, qtbot: QtBot) -> None:
    view = booth.give_to_code()
    qtbot.waitUntil(lambda: booth.till.wished("mark_shown") == [view.attempt_id])
    assert booth.scanned() == [CHECKOUT_URL]
    assert booth.text("kioskPayCode") == f"Code {view.payment.attempt.match_code}"


def test_what_the_provider_adds_is_shown_before_it_is_paid(booth: BoothScreen) -> None:
    booth.till.tell(awaiting(booth.give(), tax_minor=91, shipping_minor=50))
    assert booth.text("kioskPayAmount") == "$11.41"
    assert booth.text("kioskPayExtras") == "Includes $0.91 tax and $0.50 shipping"


@pytest.mark.parametrize(
    ("phone", "certainty", "trouble", "words"),
    [
        ("", Certainty.SURE, None, "Waiting for your phone."),
        ("success", Certainty.CHECKING, None, "Your phone is done. Confirming…"),
        ("error", Certainty.SURE, None, "Not confirmed yet. We keep checking."),
        (
            "",
            Certainty.UNKNOWN,
            ProviderUnreachable("x"),
            "Not confirmed yet. We keep checking.",
        ),
    ],
)
def test_how_it_stands_is_said_calmly(
    booth: BoothScreen, phone: str, certainty: Certainty, trouble: PosError | None, words: str
) -> None:
    view = awaiting(booth.give(), phone=phone, certainty=certainty, trouble=trouble)
    booth.till.tell(view)
    assert booth.text("kioskPayStatus") == words


def test_trouble_before_the_code_says_that_nothing_was_charged(booth: BoothScreen) -> None:
    booth.tap("kioskPreset0")
    booth.till.tell(opening(booth.till.sales[-1], ProviderUnreachable("x")))
    assert "nothing was charged" in booth.text("kioskPayStatus")


# ---- how it ends ------------------------------------------------------------------------------
def test_proven_money_is_thanked_for_in_green(booth: BoothScreen) -> None:
    booth.till.tell(paid(booth.give_to_code()))
    assert (booth.page, booth.state("kioskEndTitle")) == ("kioskEnd", "paid")
    assert booth.text("kioskEndTitle") == "Thank you"
    assert booth.text("kioskEndAmount") == "$10.00"
    assert not booth.has_code
    assert booth.scanned() == []


def test_the_amount_that_the_donor_chose_is_the_one_thanked_for(booth: BoothScreen) -> None:
    booth.tap("kioskDonorChooses")
    view = booth.till.tell(awaiting(opening(booth.till.sales[-1])))
    booth.till.tell(paid(view, amount=Money(4200, USD)))
    assert booth.text("kioskEndAmount") == "$42.00"


def test_after_the_thanks_it_goes_back_by_itself(booth: BoothScreen) -> None:
    booth.till.tell(paid(booth.give_to_code()))
    booth.pass_time(THANKS_S - 0.1)
    assert (booth.page, booth.countdown) == ("kioskEnd", None)
    booth.pass_time(0.2)
    assert booth.page == "kioskStart"


def test_a_tap_anywhere_ends_the_thanks(booth: BoothScreen) -> None:
    booth.till.tell(paid(booth.give_to_code()))
    QTest.mouseClick(find(booth.booth, QWidget, "kioskEnd"), Qt.MouseButton.LeftButton)
    assert booth.page == "kioskStart"


@pytest.mark.parametrize(
    ("state", "title"),
    [
        (PaymentState.CANCELLED, "No donation was made"),
        (PaymentState.FAILED, "The payment did not go through"),
        (PaymentState.EXPIRED, "The time for this code is over"),
    ],
)
def test_what_was_not_paid_is_said_calmly(
    booth: BoothScreen, state: PaymentState, title: str
) -> None:
    view = booth.till.tell(ended(state, booth.give_to_code()))
    assert (booth.text("kioskEndTitle"), booth.state("kioskEndTitle")) == (title, state.value)
    assert not booth.has_code
    booth.tap("kioskTryAgain")
    assert booth.till.wished("open_again") == [view.attempt_id]


def test_a_booth_that_cannot_open_a_payment_says_so_without_blame(booth: BoothScreen) -> None:
    booth.till.tell(not_opened(booth.give(), KeysRefused()))
    assert booth.text("kioskEndTitle") == "Donations are not possible right now"
    assert "Nothing was charged" in booth.text("kioskEndDetail")


def test_money_that_needs_a_person_is_never_green_and_stays_for_the_staff(
    booth: BoothScreen,
) -> None:
    view = booth.give_to_code()
    for needing in (
        differs(view, 500),
        unresolved(view),
        paid(view, attention=Attention.PAID_LATE),
        awaiting(view, trouble=PaidNotSaved("tx_1")),
    ):
        booth.till.tell(needing)
        assert booth.text("kioskEndTitle") == "Thank you. Please tell the staff"
        assert booth.state("kioskEndTitle") == "needs_attention"
        assert view.payment.attempt.match_code in booth.text("kioskEndDetail")
        booth.pass_time(THANKS_S + 1)
        assert booth.page == "kioskEnd"
    assert [open_.attempt_id for open_ in booth.window._flow.open_views] == [view.attempt_id]


# ---- how far it is ----------------------------------------------------------------------------
def test_the_goal_counts_what_came_from_elsewhere_and_what_this_till_took(
    booth: BoothScreen,
) -> None:
    wanted = (USD, datetime(2026, 11, 1, tzinfo=UTC))
    assert booth.till.wished("read_donated") == [wanted]
    assert booth.text("kioskGoalText") == "$2,500.00 of $10,000.00 raised"
    booth.till.donated_read.emit(Money(250_000, USD))
    assert booth.text("kioskGoalText") == "$5,000.00 of $10,000.00 raised"
    assert booth.goal_share == 500


def test_every_proven_donation_is_added_once(booth: BoothScreen) -> None:
    view = booth.give_to_code()
    booth.till.tell(ended(PaymentState.CANCELLED, view))
    booth.till.tell(paid(view, attention=Attention.PAID_LATE))
    assert booth.text("kioskGoalText").startswith("$2,500.00 of")
    proven = booth.till.tell(paid(view, amount=Money(1234, USD)))
    booth.till.tell(proven)
    assert booth.text("kioskGoalText").startswith("$2,512.34 of")
    assert len(booth.till.wished("read_donated")) == 1


def test_a_sale_is_no_donation(booth: BoothScreen) -> None:
    booth.till.tell(paid(booth.till.tell(awaiting(opening(any_sale(777))))))
    assert booth.text("kioskGoalText").startswith("$2,500.00 of")


def test_what_an_earlier_run_left_open_is_looked_up(booth: BoothScreen) -> None:
    booth.till.tell(paid(awaiting(opening(any_donation(777)))))
    assert booth.text("kioskGoalText").startswith("$2,500.00 of")
    assert len(booth.till.wished("read_donated")) == 2


@pytest.mark.parametrize(
    ("goal", "raised", "words"),
    [(0, 0, ""), (0, 700, "$7.00 raised"), (500, 900, "$9.00 of $5.00 raised")],
)
def test_without_a_goal_and_beyond_it(
    open_till: OpenTill, goal: int, raised: int, words: str
) -> None:
    till = open_till(replace(SHOP, kiosk_goal_minor=goal, kiosk_raised_minor=raised))
    till.window.booth.open()
    booth = BoothScreen(till.window, till.till)
    assert booth.text("kioskGoalText") == words
    assert booth.goal_share in {0, 1000}
    assert booth.shows("kioskGoal") is bool(words)


# ---- a till that is not ready -----------------------------------------------------------------
def test_a_booth_without_keys_takes_nothing_until_it_has_them(booth: BoothScreen) -> None:
    booth.till.keys_wanted.emit(None)
    assert "tell the staff" in booth.text("kioskTrouble")
    assert not booth.button("kioskPreset0").isEnabled()
    booth.till.became_ready.emit(None)
    assert booth.button("kioskPreset0").isEnabled()
    assert not booth.shows("kioskTrouble")


def test_a_till_that_cannot_start_is_out_of_order(booth: BoothScreen) -> None:
    booth.till.start_failed.emit(KeysRefused())
    assert "out of order" in booth.text("kioskTrouble")
    assert not booth.button("kioskDonorChooses").isEnabled()


def test_payments_of_an_earlier_run_are_shown_to_no_donor(open_till: OpenTill) -> None:
    till = open_till(replace(SHOP, kiosk=True))
    booth = BoothScreen(till.window, till.till)
    booth.till.tell(awaiting(opening(any_donation(500))))
    booth.till.tell(paid(awaiting(opening(any_donation(700)))))
    assert booth.page == "kioskStart"
    assert booth.scanned() == []


def test_a_booth_of_nothing_but_defaults_stands(open_till: OpenTill) -> None:
    till = open_till(Settings(theme="light", kiosk=True))
    booth = BoothScreen(till.window, till.till)
    assert booth.text("kioskCause")
    assert not booth.shows("kioskPicture")
