"""What a desk takes up again after the program ended."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from pos_app.domain.decision import Decision
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.payment import Attention, DecisionKind, PaymentState
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed

PAID = completed("25.00")


def test_f04_a_restart_shows_the_same_session_and_asks_at_once() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        url = shop.last.payment.attempt.session
        await shop.restart()
        assert shop.views[0].attempt_id == attempt_id
        assert shop.views[0].payment.attempt.session == url
        shop.provider.status["session_1"] = completed("25.00")
        await shop.restart()
        assert shop.last.is_proven
        assert shop.last.payment.attempt.receipt == "A-0001"
        assert shop.returns.opened == [attempt_id] * 3, "its page is told the way back again"
        await shop.clock.advance(600)
        await shop.restart()
        assert shop.views == [], "a finished payment is not taken up again"

    play(scene)


def test_f40_what_was_paid_a_moment_before_the_end_is_shown_again() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        asked = len(shop.provider.asked)
        await shop.restart()
        assert [view.attempt_id for view in shop.views] == [attempt_id]
        assert shop.last.is_proven
        assert shop.last.payment.attempt.receipt == "A-0001"
        assert len(shop.provider.asked) == asked, "there is nothing left to ask"

    play(scene)


def test_f01_a_restart_while_opening_leaves_a_sale_that_can_be_opened() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.hang = asyncio.Event()
        attempt_id = await shop.charge()
        await shop.restart()
        assert shop.state() is PaymentState.NOT_OPENED
        shop.provider.hang = None
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        assert len(set(shop.provider.opened)) == 1

    play(scene)


def test_f48_a_jump_of_the_wall_clock_does_not_expire_a_payment() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        expires = shop.last.expires_at_s
        shop.clock.jump(timedelta(days=-20000))
        await shop.clock.advance(3)
        assert shop.last.expires_at_s == expires
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert shop.last.is_proven

    play(scene)


@pytest.mark.parametrize(("off_s", "is_shown"), [(0.0, True), (299.0, True), (300.0, False)])
def test_f40_what_was_paid_is_shown_again_for_less_than_five_minutes(
    off_s: float, *, is_shown: bool
) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = PAID
        shop.desk.check_now(attempt_id)
        await shop.clock.settle()
        assert shop.last.is_proven
        shop.clock.sleep(off_s)
        await shop.restart()
        assert [view.attempt_id for view in shop.views] == [attempt_id] * is_shown

    play(scene)


def test_f40_f48_what_was_paid_by_a_clock_that_was_ahead_is_not_shown_again() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = PAID
        await shop.clock.advance(3)
        shop.clock.jump(timedelta(hours=-1))
        await shop.restart()
        assert shop.views == []

    play(scene)


@pytest.mark.parametrize(("newer", "is_shown"), [(9, True), (10, False)])
def test_f40_what_was_paid_is_looked_for_among_the_ten_newest(
    newer: int, *, is_shown: bool
) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = PAID
        await shop.clock.advance(3)
        for _ in range(newer):
            await shop.charge()
        await shop.restart()
        assert (attempt_id in shop.attempt_ids) is is_shown
        assert len(shop.attempt_ids) == newer + is_shown

    play(scene)


def test_f40_a_newer_payment_that_needs_a_person_does_not_hide_what_was_paid() -> None:
    async def scene(shop: Shop) -> None:
        paid = await shop.charge()
        differs = await shop.charge()
        shop.provider.status["session_1"] = PAID
        shop.provider.status["session_2"] = completed("1.00")
        await shop.clock.advance(3)
        assert shop.stored(differs).attention is Attention.AMOUNT_DIFFERS
        await shop.restart()
        assert set(shop.attempt_ids) == {paid, differs}

    play(scene)


def test_f40_what_a_person_took_was_seen_and_is_not_shown_again() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.desk.withdraw(attempt_id)
        shop.provider.status["session_1"] = PAID
        await shop.clock.advance(3)
        shop.desk.decide(attempt_id, Decision(DecisionKind.TAKE, "Maya"))
        await shop.restart()
        assert shop.views == []

    play(scene)


def test_what_needs_a_person_and_cannot_be_asked_about_is_shown_and_left_in_peace() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = completed("1.00")
        await shop.clock.advance(3)
        asked, told = len(shop.provider.asked), len(shop.returns.opened)
        await shop.restart()
        await shop.clock.advance(3600)
        assert [view.attempt_id for view in shop.views] == [attempt_id]
        assert len(shop.provider.asked) == asked
        assert len(shop.returns.opened) == told, "no way back to a checkout that is over"

    play(scene)


def test_f43_a_payment_is_taken_up_though_the_others_of_its_sale_cannot_be_read() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()

        def fail(_: object) -> None:
            raise StoreUnusable("the disk is damaged here")

        shop.journal.attempts_of = fail  # type: ignore[method-assign,assignment]  # no more reads
        await shop.restart()
        assert shop.attempt_ids == [attempt_id]
        shop.provider.status["session_1"] = PAID
        await shop.clock.advance(3)
        assert shop.stored(attempt_id).receipt == "A-0001"

    play(scene)
