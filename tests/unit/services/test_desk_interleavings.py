"""The desk where two things happen at once, in the wrong order, or while the disk fails."""

from __future__ import annotations

import asyncio
import logging

import pytest

from pos_app.domain.errors import (
    PaidNotSaved,
    ProviderUnreachable,
    SessionGone,
    SessionRejected,
    StoreUnusable,
)
from pos_app.domain.payment import Attention, Certainty, IllegalMove, PaymentState
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import ReturnSeen
from tests.fakes.desk_shop import Shop, TrippingJournal, play, sale_of
from tests.fakes.fake_provider import completed
from tests.fakes.memory_journal import MemoryJournal

PENDING = StatusAnswer(ProviderStatus.PENDING)
CANCELLED = StatusAnswer(ProviderStatus.CANCELLED)
EXPIRED = StatusAnswer(ProviderStatus.EXPIRED)
FULL = StoreUnusable("disk full")


async def proven_on_a_full_disk(shop: Shop) -> None:
    """The provider has said "completed", and nothing can be written."""
    await shop.charge()
    shop.provider.status["session_1"] = completed("25.00")
    shop.journal.trouble = FULL
    await shop.clock.advance(3)
    assert isinstance(shop.last.trouble, PaidNotSaved)


@pytest.mark.parametrize(
    "later", [PENDING, EXPIRED, ProviderUnreachable("gone"), SessionGone(404), StatusAnswer(None)]
)
def test_f16_f43_a_proof_on_a_full_disk_outlives_every_later_answer(
    later: StatusAnswer | Exception,
) -> None:
    async def scene(shop: Shop) -> None:
        await proven_on_a_full_disk(shop)
        shop.provider.status["session_1"] = later
        for _ in range(20):
            await shop.clock.advance(1)
            assert isinstance(shop.last.trouble, PaidNotSaved)
        shop.journal.trouble = None
        await shop.clock.advance(3)
        assert shop.last.is_proven
        assert shop.last.payment.attempt.receipt == "A-0001"

    play(scene)


def test_f43_withdrawing_does_not_hide_a_payment_that_is_not_saved() -> None:
    async def scene(shop: Shop) -> None:
        await proven_on_a_full_disk(shop)
        shop.desk.withdraw(shop.last.attempt_id)
        assert isinstance(shop.last.trouble, PaidNotSaved)
        shop.journal.trouble = None
        shop.desk.withdraw(shop.last.attempt_id)
        await shop.clock.advance(3)
        assert shop.last.is_proven, "nothing was taken away: it was paid already"

    play(scene)


def test_f43_check_now_saves_at_once() -> None:
    async def scene(shop: Shop) -> None:
        await proven_on_a_full_disk(shop)
        shop.journal.trouble = None
        shop.desk.check_now(shop.last.attempt_id)
        await shop.clock.settle()
        assert shop.last.is_proven

    play(scene)


def test_f43_any_failure_to_settle_is_said_as_received_but_not_saved() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        settle = shop.journal.settle

        def fail(*_: object) -> None:
            raise IllegalMove(PaymentState.PAID, PaymentState.PAID)

        shop.journal.settle = fail  # type: ignore[method-assign,assignment]  # a bug in the journal
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert isinstance(shop.last.trouble, PaidNotSaved)
        shop.journal.settle = settle  # type: ignore[method-assign]  # mended
        await shop.clock.advance(3)
        assert shop.last.is_proven

    play(scene)


@pytest.mark.parametrize("length", [1, 3])
@pytest.mark.parametrize("first", range(1, 14))
def test_f43_a_failing_write_anywhere_loses_no_payment(
    first: int, length: int, caplog: pytest.LogCaptureFixture
) -> None:
    journal = TrippingJournal(range(first, first + length))

    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [ProviderUnreachable("once")]
        attempt_id = await shop.charge()
        await shop.clock.advance(5)
        shop.desk.mark_shown(attempt_id)
        shop.desk.phone_returned(ReturnSeen(1, attempt_id, "cancel"))
        await shop.clock.advance(5)
        shop.desk.withdraw(attempt_id)
        await shop.clock.advance(5)
        was_shown = any(view.state is PaymentState.AWAITING for view in shop.views)
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(30)
        assert shop.was_paid_shown is was_shown
        if not was_shown:
            assert shop.state() is PaymentState.NOT_OPENED
            shop.desk.open_again(attempt_id)
            await shop.clock.advance(30)
            shop.desk.open_again(attempt_id)
            await shop.clock.advance(30)
            sessions = shop.provider.sessions.values()
            shop.provider.status.update({s.session_id: completed("25.00") for s in sessions})
            await shop.clock.advance(30)
        journal.trips = range(0)
        assert shop.stored(shop.last.attempt_id).receipt == "A-0001"

    with caplog.at_level(logging.ERROR):
        play(scene, journal)
    assert "a payment task broke" not in caplog.text


def test_withdrawn_while_the_ask_that_says_paid_is_in_flight() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = completed("25.00")
        shop.provider.hang = asyncio.Event()
        await shop.clock.advance(3)
        shop.desk.withdraw(attempt_id)
        shop.provider.hang.set()
        await shop.clock.settle()
        assert shop.state() is PaymentState.PAID
        assert shop.attention() is Attention.PAID_AFTER_WITHDRAWAL

    play(scene)


@pytest.mark.parametrize("withdraw_first", [True, False])
def test_giving_up_at_the_instant_when_the_session_opens(withdraw_first: bool) -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.hang = asyncio.Event()
        attempt_id = await shop.charge()
        if withdraw_first:
            shop.desk.withdraw(attempt_id)
            shop.provider.hang.set()
        else:
            shop.provider.hang.set()
            shop.desk.withdraw(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.NOT_OPENED
        assert all(view.state is not PaymentState.AWAITING for view in shop.views)
        shop.provider.hang = None
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        assert len(set(shop.provider.opened)) == 1
        assert len(shop.provider.sessions) == 1

    play(scene)


@pytest.mark.parametrize("ending", [EXPIRED, CANCELLED, None])
def test_f10_a_double_click_on_try_again_opens_one_session(ending: StatusAnswer | None) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        if ending is None:
            shop.desk.withdraw(attempt_id)
        else:
            shop.provider.status["session_1"] = ending
            await shop.clock.advance(3)
        for _ in range(3):
            shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert len(shop.provider.opened) == 2
        assert len(shop.attempt_ids) == 2

    play(scene)


def test_f34_a_sale_that_is_paid_is_not_opened_again_by_an_old_try() -> None:
    async def scene(shop: Shop) -> None:
        first = await shop.charge()
        shop.provider.status["session_1"] = EXPIRED
        await shop.clock.advance(3)
        shop.provider.open_errors = [ProviderUnreachable("no") for _ in range(100)]
        shop.desk.open_again(first)
        await shop.clock.advance(100)
        second = shop.attempt_ids[1]
        assert shop.stored(second).state is PaymentState.NOT_OPENED
        shop.provider.open_errors.clear()
        shop.desk.open_again(first)
        await shop.clock.settle()
        opened = list(shop.provider.sessions.values())[-1]
        shop.provider.status[opened.session_id] = completed("25.00")
        await shop.clock.advance(3)
        asked_to_open = len(shop.provider.opened)
        shop.desk.open_again(second)
        await shop.clock.settle()
        assert len(shop.provider.opened) == asked_to_open, "no second code for a paid sale"

    play(scene)


@pytest.mark.parametrize("hangs", [True, False])
def test_f34_once_the_withdrawn_code_is_paid_the_new_one_is_taken_away(hangs: bool) -> None:
    async def scene(shop: Shop) -> None:
        first = await shop.charge()
        shop.desk.withdraw(first)
        shop.provider.status["session_1"] = completed("25.00")
        if hangs:
            shop.provider.open_errors = [ProviderUnreachable("no") for _ in range(100)]
        shop.desk.open_again(first)
        await shop.clock.advance(3)
        second = shop.attempt_ids[1]
        assert shop.stored(first).attention is Attention.PAID_AFTER_WITHDRAWAL
        wanted = PaymentState.NOT_OPENED if hangs else PaymentState.WITHDRAWN
        assert shop.stored(second).state is wanted
        if not hangs:
            shop.provider.status["session_2"] = completed("25.00")
            await shop.clock.advance(3)
            assert shop.stored(second).attention is Attention.PAID_TWICE

    play(scene)


def test_f43_try_again_on_a_full_disk_says_so() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = EXPIRED
        await shop.clock.advance(3)
        shop.journal.trouble = FULL
        shop.desk.open_again(attempt_id)
        assert shop.last.trouble is FULL
        shop.journal.trouble = None
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING

    play(scene)


def test_a_bug_while_a_sale_is_begun_does_not_leave_it_opening() -> None:
    async def scene(shop: Shop) -> None:
        def fail(*_: object) -> None:
            raise RuntimeError("a bug")

        shop.journal.begin = fail  # type: ignore[method-assign,assignment]  # a bug in the journal
        await shop.charge()
        assert shop.state() is PaymentState.NOT_OPENED
        assert shop.last.trouble is not None

    play(scene)


def test_f43_the_disk_fails_when_the_opened_session_is_looked_up() -> None:
    async def scene(shop: Shop) -> None:
        def fail(_: str) -> bool:
            raise FULL

        shop.journal.knows_session = fail  # type: ignore[method-assign,assignment]  # the disk fails here
        await shop.charge()
        assert shop.state() is PaymentState.NOT_OPENED
        assert shop.last.trouble is FULL

    play(scene)


def test_f50_a_screen_that_breaks_while_the_code_is_shown_does_not_end_the_watch() -> None:
    async def scene(shop: Shop) -> None:
        def look(view: PaymentView) -> None:
            shop.views.append(view)
            if view.state is PaymentState.AWAITING:
                raise RuntimeError("a bug in a screen")

        shop.desk._news.on_change = look
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(10)
        assert shop.stored(attempt_id).state is PaymentState.PAID

    play(scene)


def test_f50_a_bug_in_an_ask_is_seen_as_not_sure() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = RuntimeError("a bug")
        await shop.clock.advance(3)
        assert shop.last.certainty is Certainty.UNKNOWN
        assert shop.last.trouble is not None
        assert "a bug" not in str(shop.last.trouble)

    play(scene)


def test_f11_a_lie_about_the_session_is_refused_after_giving_up_and_coming_back() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        first = next(iter(shop.provider.sessions.values()))
        shop.provider.hang = asyncio.Event()
        second = await shop.charge(700)
        shop.desk.withdraw(second)
        await shop.clock.settle()
        shop.provider.hang = None
        shop.provider.sessions = dict.fromkeys([key for key, _ in shop.provider.opened], first)
        shop.desk.open_again(second)
        await shop.clock.settle()
        assert isinstance(shop.last.trouble, SessionRejected)
        assert shop.state() is PaymentState.NOT_OPENED

    play(scene)


def test_the_same_sale_is_not_begun_twice_even_after_it_was_paid() -> None:
    async def scene(shop: Shop) -> None:
        sale = sale_of()
        shop.desk.charge(sale)
        await shop.clock.settle()
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        shop.desk.charge(sale)
        await shop.clock.settle()
        assert len(shop.provider.opened) == 1

    play(scene, MemoryJournal())
