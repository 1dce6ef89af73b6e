"""Opening a session at the desk: one key, one body, and a definite or an unsure no."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from pos_app.domain.errors import (
    AddressWrong,
    KeysRefused,
    ProviderBroken,
    ProviderBusy,
    ProviderUnreachable,
    SaleRefused,
    SessionRejected,
    StoreUnusable,
)
from pos_app.domain.payment import PaymentState
from pos_app.services.events import EventKind
from tests.fakes.desk_shop import Shop, play, sale_of
from tests.fakes.fake_provider import completed


def test_a_sale_goes_from_opening_to_awaiting_to_paid() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        assert shop.states == [PaymentState.OPENING, PaymentState.AWAITING]
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(2.5)
        assert shop.states[-1] is PaymentState.PAID
        assert shop.last.is_proven
        assert shop.last.payment.attempt.receipt == "A-0001"
        assert shop.returns.opened == [attempt_id]
        assert shop.returns.proven == [(attempt_id, "A-0001")]
        assert shop.kinds(attempt_id)[:3] == [EventKind.CREATED, EventKind.SENT, EventKind.OPENED]

    play(scene)


def test_the_session_is_in_the_journal_before_the_qr_is_shown() -> None:
    async def scene(shop: Shop) -> None:
        saved = shop.journal.save

        def fail(*_: object) -> None:
            raise StoreUnusable("disk full")

        shop.journal.save = fail  # type: ignore[method-assign,assignment]  # the disk fills at this moment
        await shop.charge()
        assert shop.state() is PaymentState.NOT_OPENED
        assert isinstance(shop.last.trouble, StoreUnusable)
        assert PaymentState.AWAITING not in shop.states
        shop.journal.save = saved  # type: ignore[method-assign]  # room again

    play(scene)


def test_f10_the_same_sale_twice_is_one_request() -> None:
    async def scene(shop: Shop) -> None:
        sale = sale_of()
        shop.desk.charge(sale)
        shop.desk.charge(sale)
        await shop.clock.settle()
        shop.desk.charge(sale)
        await shop.clock.settle()
        assert len(shop.provider.opened) == 1

    play(scene)


@pytest.mark.parametrize(
    "trouble", [ProviderUnreachable("no"), ProviderBroken("5xx"), ProviderBusy("429")]
)
def test_f02_f06_a_retry_sends_the_same_key_and_terms(trouble: Exception) -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [trouble, trouble]
        await shop.charge()
        assert shop.state() is PaymentState.OPENING
        assert shop.last.trouble is trouble
        await shop.clock.advance(5)
        assert shop.state() is PaymentState.AWAITING
        assert len(shop.provider.opened) == 3
        assert len(set(shop.provider.opened)) == 1

    play(scene)


def test_f08_retry_after_is_obeyed_when_opening() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [ProviderBusy("429", retry_after_s=20)]
        await shop.charge()
        await shop.clock.advance(19.9)
        assert len(shop.provider.opened) == 1
        await shop.clock.advance(0.2)
        assert len(shop.provider.opened) == 2

    play(scene)


def test_opening_ends_in_not_opened_when_patience_is_over() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [ProviderUnreachable("no") for _ in range(100)]
        attempt_id = await shop.charge()
        await shop.clock.advance(61)
        assert shop.state() is PaymentState.NOT_OPENED
        shop.provider.open_errors.clear()
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        assert shop.last.attempt_id == attempt_id
        assert len(set(shop.provider.opened)) == 1, "the same key and body again"

    play(scene)


@pytest.mark.parametrize(
    "no", [KeysRefused(), SaleRefused("bad"), AddressWrong(), SessionRejected("closed")]
)
def test_f07_a_definite_no_is_not_retried_and_takes_a_new_key(no: Exception) -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [no]
        first = await shop.charge()
        await shop.clock.advance(120)
        assert shop.state() is PaymentState.NOT_OPENED
        assert shop.last.trouble is no
        assert len(shop.provider.opened) == 1
        shop.desk.open_again(first)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        assert shop.last.attempt_id != first
        assert shop.provider.opened[0][0] != shop.provider.opened[1][0]

    play(scene)


def test_f05_giving_up_while_the_request_hangs() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.hang = asyncio.Event()
        attempt_id = await shop.charge()
        shop.desk.withdraw(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.NOT_OPENED
        shop.provider.hang.set()
        await shop.clock.advance(5)
        assert shop.state() is PaymentState.NOT_OPENED

    play(scene)


def test_f11_a_session_of_another_sale_is_refused() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        first = next(iter(shop.provider.sessions.values()))

        async def same(_: object) -> object:
            await asyncio.sleep(0)
            return first

        shop.provider.open_session = same  # type: ignore[method-assign,assignment]  # lies
        second = await shop.charge(700)
        assert shop.state() is PaymentState.NOT_OPENED
        assert EventKind.REJECTED in shop.kinds(second)

    play(scene)


def test_the_terms_of_a_sale_do_not_change_between_tries() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [ProviderUnreachable("no")]
        await shop.charge()
        made = shop.last.payment.attempt.terms
        await shop.clock.advance(3)
        assert shop.last.payment.attempt.terms == replace(made)

    play(scene)
