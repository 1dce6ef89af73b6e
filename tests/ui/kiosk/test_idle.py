"""Nobody is there any more: the countdown, and what becomes of the payment."""

from __future__ import annotations

import pytest

from pos_app.domain.errors import ProviderUnreachable
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.ui.kiosk.idle import IdleWatch
from tests.fakes.fake_till import awaiting, ended, opening, paid
from tests.screens.booth_screen import BoothScreen, Seconds


def test_the_start_waits_for_ever(booth: BoothScreen) -> None:
    booth.pass_time(100_000)
    assert (booth.page, booth.countdown) == ("kioskStart", None)


def test_the_last_fifteen_seconds_are_counted_down(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    booth.pass_time(44)
    assert booth.countdown is None
    booth.pass_time(1)
    assert booth.countdown == 15
    booth.pass_time(10.5)
    assert booth.countdown == 5
    booth.pass_time(4.5)
    assert (booth.page, booth.countdown) == ("kioskStart", None)


def test_what_was_typed_is_gone_for_the_next_donor(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    booth.tap("kioskKey7")
    booth.pass_time(60)
    booth.tap("kioskOwnAmount")
    assert booth.typed == ""


def test_who_needs_more_time_gets_all_of_it(booth: BoothScreen) -> None:
    booth.give_to_code()
    booth.pass_time(50)
    booth.tap("kioskMoreTime")
    assert (booth.page, booth.countdown) == ("kioskPay", None)
    booth.pass_time(44)
    assert booth.countdown is None
    assert booth.has_code


def test_every_touch_is_a_sign_of_life(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    booth.pass_time(50)
    booth.tap("kioskKey1")
    assert booth.countdown is None
    booth.pass_time(59)
    assert booth.page == "kioskOwn"


def test_news_of_the_payment_is_none(booth: BoothScreen) -> None:
    view = booth.give_to_code()
    booth.pass_time(30)
    booth.till.tell(awaiting(view, certainty=Certainty.CHECKING))
    booth.pass_time(29)
    assert booth.page == "kioskPay"
    booth.pass_time(1)
    assert booth.page == "kioskStart"


def test_the_code_goes_and_its_payment_stays_watched_in_the_tray(booth: BoothScreen) -> None:
    view = booth.give_to_code()
    booth.pass_time(60)
    assert booth.page == "kioskStart"
    assert not booth.has_code
    assert booth.scanned() == []
    assert booth.till.wished("withdraw") == []
    assert [open_.attempt_id for open_ in booth.window._flow.open_views] == [view.attempt_id]


def test_a_payment_that_was_never_opened_is_given_up(booth: BoothScreen) -> None:
    view = booth.give()
    booth.till.tell(opening(view.payment.sale, ProviderUnreachable("x")))
    booth.tap("kioskPayBack")
    assert booth.page == "kioskStart"
    assert len(booth.till.wished("withdraw")) == 1


def test_one_that_was_not_even_begun_is_given_up_once_it_is_known(booth: BoothScreen) -> None:
    booth.tap("kioskPreset0")
    booth.tap("kioskPayBack")
    view = booth.till.tell(opening(booth.till.sales[-1]))
    assert booth.till.wished("withdraw") == [view.attempt_id]
    assert booth.page == "kioskStart"


def test_a_phone_that_is_done_is_waited_for(booth: BoothScreen) -> None:
    view = booth.give_to_code()
    booth.pass_time(59)
    booth.till.tell(awaiting(view, certainty=Certainty.CHECKING, phone="success"))
    booth.pass_time(100)
    assert booth.page == "kioskPay"
    booth.pass_time(20)
    assert booth.page == "kioskStart"


def test_a_donor_who_pays_too_late_for_the_booth_is_still_thanked(booth: BoothScreen) -> None:
    view = booth.give_to_code()
    booth.pass_time(60)
    booth.till.tell(paid(view))
    assert (booth.page, booth.state("kioskEndTitle")) == ("kioskEnd", "paid")


def test_but_nobody_else_is_thanked_for_it(booth: BoothScreen) -> None:
    view = booth.give_to_code()
    booth.pass_time(60)
    booth.tap("kioskOwnAmount")
    booth.till.tell(paid(view))
    assert booth.page == "kioskOwn"
    assert booth.text("kioskGoalText").startswith("$2,510.00 of")


@pytest.mark.parametrize("state", [PaymentState.CANCELLED, PaymentState.EXPIRED])
def test_how_else_it_ended_is_nobodys_news(booth: BoothScreen, state: PaymentState) -> None:
    view = booth.give_to_code()
    booth.tap("kioskPayBack")
    booth.till.tell(ended(state, view))
    booth.till.tell(paid(view, attention=Attention.PAID_LATE))
    assert booth.page == "kioskStart"


def test_the_next_donor_sees_the_next_code(booth: BoothScreen) -> None:
    first = booth.give_to_code()
    booth.pass_time(60)
    booth.tap("kioskPreset3")
    booth.till.tell(awaiting(first, certainty=Certainty.UNKNOWN))
    assert booth.text("kioskPayAmount") == "$50.00"
    assert not booth.has_code


def test_a_watch_that_is_stopped_says_nothing() -> None:
    clock = Seconds()
    watch = IdleWatch(monotonic=clock)
    heard: list[str] = []
    watch.ran_out.connect(lambda: heard.append("ran out"))
    watch.begin(10)
    clock.now_s += 11
    watch.stop()
    watch.look()
    assert heard == []


def test_a_short_time_warns_for_half_of_it() -> None:
    clock = Seconds()
    watch = IdleWatch(monotonic=clock)
    left: list[int] = []
    watch.changed.connect(left.append)
    watch.begin(10)
    clock.now_s += 4
    watch.look()
    assert left == []
    clock.now_s += 1
    watch.look()
    watch.stop()
    assert left == [5, -1]
