"""Opening a payment again after it was not opened: what is written, told, and asked first."""

from __future__ import annotations

import asyncio
from uuid import UUID

from pos_app.domain.errors import SaleRefused, StoreUnusable
from pos_app.domain.payment import PaymentState
from pos_app.services.events import EventKind
from pos_app.services.turns import ASKS_BESIDE
from tests.fakes.desk_shop import Shop, play, sale_of

FULL = StoreUnusable("the disk is full")


async def given_up(shop: Shop) -> UUID:
    """The request hangs, and the cashier gives up: nobody knows whether it was received."""
    shop.provider.hang = asyncio.Event()
    attempt_id = await shop.charge()
    shop.desk.withdraw(attempt_id)
    await shop.clock.settle()
    assert shop.state() is PaymentState.NOT_OPENED
    return attempt_id


def test_opening_again_is_in_the_journal_and_on_the_screen_before_the_answer() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await given_up(shop)
        shop.desk.open_again(attempt_id)
        assert (shop.last.attempt_id, shop.state()) == (attempt_id, PaymentState.OPENING)
        assert shop.stored(attempt_id).state is PaymentState.OPENING
        assert shop.kinds(attempt_id)[-1] is EventKind.RESUMED

    play(scene)


def test_the_trouble_of_the_first_try_is_not_told_of_the_second() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await given_up(shop)
        shop.journal.trouble = FULL
        shop.desk.open_again(attempt_id)
        assert (shop.state(), shop.last.trouble) == (PaymentState.NOT_OPENED, FULL)
        shop.journal.trouble = None
        shop.desk.open_again(attempt_id)
        assert (shop.state(), shop.last.trouble) == (PaymentState.OPENING, None)

    play(scene)


def test_f43_opening_again_that_cannot_be_written_is_not_begun_and_says_why() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await given_up(shop)

        def fail(*_: object) -> None:
            raise FULL

        shop.journal.save = fail  # type: ignore[method-assign,assignment]  # reads work, writes do not
        sent, told = len(shop.provider.opened), len(shop.views)
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert len(shop.provider.opened) == sent
        assert len(shop.views) == told + 1
        assert (shop.state(), shop.last.trouble) == (PaymentState.NOT_OPENED, FULL)

    play(scene)


def test_f52_what_is_opened_again_is_in_hand_and_waits_for_nobody() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await given_up(shop)
        shop.provider.hang = None
        for _ in range(2 * ASKS_BESIDE):
            await shop.charge()
        shop.provider.hang = asyncio.Event()
        await shop.clock.advance(10)
        assert shop.provider.in_flight == ASKS_BESIDE + 1, "every place is taken"
        opened = shop.provider.open_session

        async def at_once(payment: object) -> object:
            shop.provider.hang, hanging = None, shop.provider.hang
            try:
                return await opened(payment)  # type: ignore[arg-type]  # handed through
            finally:
                shop.provider.hang = hanging

        shop.provider.open_session = at_once  # type: ignore[method-assign,assignment]  # only asks hang
        shop.desk.open_again(attempt_id)
        await shop.clock.advance(1)
        session = shop.stored(attempt_id).session
        assert session is not None
        assert shop.provider.asked[-1][1] == session.session_id

    play(scene)


def test_f43_a_sale_that_could_not_be_begun_is_told_and_gets_a_new_key_later() -> None:
    async def scene(shop: Shop) -> None:
        shop.journal.trouble = FULL
        sale = sale_of()
        shop.desk.charge(sale)
        await shop.clock.settle()
        assert (shop.state(), shop.last.trouble) == (PaymentState.NOT_OPENED, FULL)
        assert shop.last.payment.attempt.refused
        assert shop.provider.opened == []
        first = shop.last.attempt_id
        shop.journal.trouble = None
        shop.desk.charge(sale)
        await shop.clock.settle()
        assert shop.provider.opened == [], "the same sale again changes nothing"
        shop.desk.open_again(first)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        assert shop.last.attempt_id != first

    play(scene)


def test_a_refused_sale_that_is_begun_again_has_a_row_for_each_try() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [SaleRefused("too much")]
        first = await shop.charge()
        shop.desk.open_again(first)
        await shop.clock.settle()
        second = shop.last.attempt_id
        assert shop.kinds(first) == [EventKind.CREATED, EventKind.SENT, EventKind.REFUSED]
        assert shop.kinds(second)[:2] == [EventKind.CREATED, EventKind.SENT]

    play(scene)
