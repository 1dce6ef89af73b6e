"""The odd endings: taken away, paid late, paid twice, not saved, never known."""

from __future__ import annotations

import asyncio

from pos_app.domain.errors import (
    PaidNotSaved,
    StoreUnusable,
)
from pos_app.domain.payment import Attention, PaymentState
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from pos_app.services.ports import ReturnSeen
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed


def test_f27_a_forged_return_costs_one_ask_and_changes_nothing() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(1)
        asked = len(shop.provider.asked)
        for number in range(50):
            shop.desk.phone_returned(ReturnSeen(number, attempt_id, "success"))
            await shop.clock.settle()
        assert len(shop.provider.asked) == asked + 1
        assert shop.state() is PaymentState.AWAITING

    play(scene)


def test_f32_withdrawn_and_paid_all_the_same_raises_its_hand() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.desk.withdraw(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.WITHDRAWN
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert shop.state() is PaymentState.PAID
        assert shop.last.attention is Attention.PAID_AFTER_WITHDRAWAL
        assert not shop.last.is_proven

    play(scene)


def test_f33_paid_at_the_last_moment_is_found_after_expiry() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = StatusAnswer(ProviderStatus.EXPIRED)
        await shop.clock.advance(1805)
        assert shop.state() is PaymentState.EXPIRED
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(61)
        assert shop.state() is PaymentState.PAID
        assert shop.last.attention is Attention.PAID_LATE

    play(scene)


def test_f34_two_attempts_of_one_sale_both_paid() -> None:
    async def scene(shop: Shop) -> None:
        first = await shop.charge()
        shop.desk.withdraw(first)
        shop.desk.open_again(first)
        await shop.clock.settle()
        shop.provider.status["session_2"] = completed("25.00")
        await shop.clock.advance(3)
        second = next(view for view in shop.views if view.attempt_id != first)
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        attempts = shop.journal.attempts_of(second.payment.sale.id)
        assert [attempt.receipt for attempt in attempts] == [None, "A-0001"]
        assert attempts[0].attention is Attention.PAID_TWICE

    play(scene)


def test_f43_paid_but_the_disk_is_full() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = completed("25.00")
        shop.journal.trouble = StoreUnusable("disk full")
        await shop.clock.advance(3)
        assert shop.state() is PaymentState.AWAITING
        assert isinstance(shop.last.trouble, PaidNotSaved)
        assert shop.last.trouble.reference == "txn_1"
        shop.journal.trouble = None
        await shop.clock.advance(20)
        assert shop.last.is_proven
        found = shop.journal.find(attempt_id)
        assert found is not None
        assert found.attempt.receipt == "A-0001"

    play(scene)


def test_f50_a_bug_in_an_ask_does_not_end_the_watch() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.answers = [RuntimeError("a bug")]
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(15)
        assert shop.last.is_proven

    play(scene)


def test_only_one_ask_is_under_way_for_a_session() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.hang = asyncio.Event()
        await shop.clock.advance(3)
        for _ in range(5):
            shop.desk.check_now(attempt_id)
            await shop.clock.advance(3)
        assert shop.provider.most_in_flight == 1

    play(scene)


def test_a_watch_that_never_learns_asks_a_person() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        await shop.clock.advance(1800 + 86_400 + 7200)
        assert shop.last.attention is Attention.UNRESOLVED

    play(scene)
