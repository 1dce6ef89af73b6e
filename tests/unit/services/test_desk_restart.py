"""What a desk takes up again after the program ended."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from pos_app.domain.payment import PaymentState
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed


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
