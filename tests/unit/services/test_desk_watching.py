"""The watch over open sessions: through days, wrong clocks, bugs, and many at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from pos_app.domain.errors import (
    ProviderBusy,
    ProviderUnreachable,
    SessionGone,
)
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from pos_app.services.ports import ReturnSeen
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed

PENDING = StatusAnswer(ProviderStatus.PENDING)
CANCELLED = StatusAnswer(ProviderStatus.CANCELLED)
EXPIRED = StatusAnswer(ProviderStatus.EXPIRED)


def test_check_now_asks_again_after_the_watch_has_ended() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(1800 + 86_400 + 7200)
        assert shop.attention() is Attention.UNRESOLVED
        shop.desk.check_now(attempt_id)
        await shop.clock.settle()
        assert shop.last.certainty is not Certainty.CHECKING, "nothing was being checked"
        shop.provider.status["session_1"] = completed("25.00")
        shop.desk.check_now(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.PAID
        assert shop.attention() is Attention.PAID_LATE

    play(scene)


def test_an_ending_answers_the_question_how_it_ended() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(1800 + 86_400 + 7200)
        shop.provider.status["session_1"] = EXPIRED
        shop.desk.check_now(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.EXPIRED
        assert shop.attention() is None
        assert not shop.last.payment.is_open

    play(scene)


def test_check_now_before_the_first_ask_of_a_new_start_asks_once() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(1)
        shop.provider.hang = asyncio.Event()
        await shop.restart()
        shop.desk.check_now(attempt_id)
        shop.desk.check_now(attempt_id)
        await shop.clock.advance(5)
        assert shop.provider.most_in_flight == 1

    play(scene)


def test_check_now_while_the_provider_wants_a_pause_keeps_to_it_and_does_not_pretend() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.answers = [ProviderBusy("429", retry_after_s=60)]
        await shop.clock.advance(3)
        asked = len(shop.provider.asked)
        shop.desk.check_now(attempt_id)
        shop.desk.phone_returned(ReturnSeen(1, attempt_id, "success"))
        await shop.clock.settle()
        assert len(shop.provider.asked) == asked
        assert shop.last.certainty is Certainty.UNKNOWN
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(61)
        assert shop.last.is_proven

    play(scene)


def test_a_kick_during_an_ask_is_not_lost() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(300)
        shop.provider.hang = asyncio.Event()
        shop.desk.check_now(attempt_id)
        await shop.clock.settle()
        asked = len(shop.provider.asked)
        shop.desk.phone_returned(ReturnSeen(1, attempt_id, "success"))
        shop.provider.answers = [PENDING]
        shop.provider.status["session_1"] = completed("25.00")
        shop.provider.hang.set()
        await shop.clock.settle()
        assert len(shop.provider.asked) == asked + 1
        assert shop.last.is_proven

    play(scene)


def test_f12_a_till_that_was_off_for_days_and_starts_offline_asks_on() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        await shop.desk.stop()
        await shop.clock.advance(3 * 86_400)
        shop.provider.status["session_1"] = ProviderUnreachable("no network yet")
        await shop.restart()
        await shop.clock.advance(600)
        assert shop.attention() is None
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(80)
        assert shop.state() is PaymentState.PAID

    play(scene)


@pytest.mark.parametrize("ahead_s", [0.0, 86_400.0 * 365 * 50, -7200.0])
@pytest.mark.parametrize(
    "jump", [timedelta(days=-20_000), timedelta(days=365 * 50), timedelta(hours=-1)]
)
def test_f48_a_clock_that_was_set_between_two_starts_does_not_end_the_watch(
    ahead_s: float, jump: timedelta
) -> None:
    async def scene(shop: Shop) -> None:
        # The till's clock is wrong by `ahead_s` when the session opens, and the provider's right.
        shop.clock.jump(timedelta(seconds=-ahead_s))
        opened = shop.provider.open_session

        async def open_by_its_own_clock(payment: object) -> object:
            session = await opened(payment)  # type: ignore[arg-type]  # handed through
            return replace(
                session,
                expires_at=session.expires_at + timedelta(seconds=ahead_s),
                clock_ahead_s=ahead_s,
            )

        shop.provider.open_session = open_by_its_own_clock  # type: ignore[method-assign,assignment]  # another clock
        await shop.charge()
        shop.clock.jump(jump)
        await shop.restart()
        await shop.clock.advance(60)
        assert shop.attention() is None
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(9)
        assert shop.state() is PaymentState.PAID

    play(scene)


def test_f29_cancelled_and_paid_from_another_tab_all_the_same() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = CANCELLED
        await shop.clock.advance(3)
        assert shop.state() is PaymentState.CANCELLED
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(9)
        assert shop.state() is PaymentState.PAID
        assert shop.attention() is Attention.PAID_LATE

    play(scene)


def test_410_and_then_completed_is_paid_and_raises_its_hand() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = SessionGone(410)
        await shop.clock.advance(3)
        assert shop.state() is PaymentState.EXPIRED
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(9)
        assert shop.attention() is Attention.PAID_LATE

    play(scene)


def test_amount_differs_stays_for_a_person_whatever_comes_later() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = completed("24.99")
        await shop.clock.advance(3)
        shop.provider.status["session_1"] = completed("25.00")
        shop.desk.check_now(attempt_id)
        await shop.restart()
        await shop.clock.advance(60)
        assert shop.attention() is Attention.AMOUNT_DIFFERS
        assert not shop.was_paid_shown

    play(scene)


def test_f52_a_hundred_open_payments_are_asked_a_few_at_a_time_and_the_sale_in_hand_first() -> None:
    async def scene(shop: Shop) -> None:
        for _ in range(100):
            await shop.charge()
        await shop.desk.stop()
        shop.provider.hang = asyncio.Event()
        shop.provider.asked.clear()
        await shop.restart()
        await shop.clock.advance(1)
        assert 0 < len(shop.provider.asked) < 10
        hanging, shop.provider.hang = shop.provider.hang, None
        await shop.charge()
        newest = list(shop.provider.sessions.values())[-1]
        assert newest.session_id in [session for _, session in shop.provider.asked]
        for session in shop.provider.sessions.values():
            shop.provider.status[session.session_id] = completed("25.00")
        hanging.set()
        await shop.clock.advance(120)
        receipts = {payment.attempt.receipt for payment in shop.journal.recent(200)}
        assert len(receipts) == 101
        assert None not in receipts

    play(scene)


def test_stopping_leaves_no_task_and_forgets_nothing() -> None:
    async def scene(shop: Shop) -> None:
        awaiting = await shop.charge()
        shop.provider.hang = asyncio.Event()
        opening = await shop.charge(700)
        await shop.clock.advance(3)
        await shop.desk.stop()
        assert asyncio.all_tasks() == {asyncio.current_task()}
        assert shop.stored(awaiting).state is PaymentState.AWAITING
        assert shop.stored(opening).state is PaymentState.OPENING

    play(scene)


def test_a_finished_day_is_not_kept_in_memory() -> None:
    async def scene(shop: Shop) -> None:
        for number in range(1, 51):
            await shop.charge()
            shop.provider.status[f"session_{number}"] = completed("25.00")
            await shop.clock.advance(3)
        assert shop.desk._live == {}
        assert len(shop.desk._tasks) == 0

    play(scene)
