"""Rows F05 to F11 with real parts: whatever goes wrong at the opening, no wrong code is shown."""

from __future__ import annotations

import asyncio
import dataclasses
from typing import Any
from uuid import uuid4

import pytest

from pos_app.domain.cart import Cart
from pos_app.domain.currency import currency
from pos_app.domain.errors import (
    AddressMoved,
    KeysRefused,
    NetworkTrouble,
    ProviderBusy,
    SessionRejected,
)
from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.product import Product
from pos_app.domain.sale import cart_sale
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import Keys
from tests.faults.pretend import Pretend
from tests.faults.real_till import RealTill, Setup

BROKEN: list[dict[str, Any]] = [
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 503},
    {"kind": "html"},
    {"kind": "cut", "bytes": 40},
    {"kind": "reset"},
    {"kind": "reset", "processed": True},
    {"kind": "body", "body": '{"success": false, "error": "no"}'},
    {"kind": "override", "patch": {"sessionId": 5}},
    {"kind": "override", "patch": {"sessionId": None}},
    {"kind": "override", "patch": {"checkoutUrl": None}},
    {"kind": "override", "patch": {"pricing": "free"}},
]
UNFIT: list[dict[str, Any]] = [
    {"pricing": {"subtotal": 1, "tax": 0, "shipping": 0, "total": 1, "currency": "USD"}},
    {"pricing": {"currency": "EUR"}},
    {"checkoutUrl": "https://ozura.example/checkout/session_1"},
    {"checkoutUrl": "https://checkout.ozura.io.example/checkout/session_1"},
    {"checkoutUrl": "javascript:alert(1)"},
]


def test_f05_left_while_the_request_hangs_and_opened_later_with_the_same_key(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        provider.go_wrong("create", "hang", seconds=60, processed=True)
        async with RealTill(setup) as till:
            till.charge()
            await till.until(lambda: till.views and till.view, "the opening")
            await asyncio.to_thread(provider.hears_a_create)
            till.desk.withdraw(till.attempt_id)
            await till.sees(PaymentState.NOT_OPENED)
            till.desk.open_again(till.attempt_id)
            await till.sees(PaymentState.AWAITING)
            first, second = provider.orders()
            assert first == second

    asyncio.run(story())


@pytest.mark.parametrize("broken", BROKEN, ids=str)
def test_f06_a_broken_answer_shows_no_code_and_is_asked_for_again_with_the_same_key(
    broken: dict[str, Any], setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        provider.go_wrong("create", **broken)
        async with RealTill(setup) as till:
            till.charge()
            trouble = await till.sees_trouble(NetworkTrouble)
            assert trouble.state is PaymentState.OPENING
            assert trouble.payment.attempt.session is None
            await till.sees(PaymentState.AWAITING)
            first, second = provider.orders()
            assert first == second
            assert till.events[:5] == ["created", "sent", "no_answer", "sent", "opened"]

    asyncio.run(story())


def test_f06_a_redirect_is_not_followed_and_its_host_is_named(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        with Pretend() as elsewhere:
            moved = elsewhere.url.replace("127.0.0.1", "localhost") + "/api/sessions/create"
            provider.go_wrong("create", "redirect", status=307, location=moved)
            async with RealTill(setup) as till:
                till.charge()
                view = await till.sees(PaymentState.NOT_OPENED)
                assert isinstance(view.trouble, AddressMoved)
                assert view.trouble.host == "localhost"
                assert elsewhere.orders() == []

    asyncio.run(story())


def test_f07_wrong_keys_are_not_tried_again_and_are_nowhere(
    setup: Setup, provider: Pretend
) -> None:
    wrong = Keys("canary-vault-key", "canary-merchant-key")

    async def story() -> None:
        async with RealTill(dataclasses.replace(setup, keys=wrong)) as till:
            till.charge()
            view = await till.sees(PaymentState.NOT_OPENED)
            assert isinstance(view.trouble, KeysRefused)
            assert "canary" not in repr(till.views)
        assert len(provider.orders()) == 1
        kept = b"".join(path.read_bytes() for path in setup.folder.iterdir())
        assert b"canary" not in kept

    asyncio.run(story())


@pytest.mark.parametrize("wait", [None, "3"])
def test_f08_asked_to_wait_it_waits_and_goes_on(
    wait: str | None, setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        provider.go_wrong("create", "status", status=429, retry_after=wait)
        provider.go_wrong("status", "status", status=429, retry_after=wait)
        async with RealTill(setup) as till:
            till.charge()
            busy = await till.sees_trouble(ProviderBusy)
            assert busy.state is PaymentState.OPENING
            await till.sees(PaymentState.AWAITING)
            provider.turn(till.session_id, "completed")
            await till.sees_trouble(ProviderBusy)
            await till.sees(PaymentState.PAID)
            first, second = provider.orders()
            assert first == second

    asyncio.run(story())


@pytest.mark.parametrize("unfit", UNFIT, ids=str)
def test_f09_a_session_for_other_money_or_elsewhere_is_never_shown(
    unfit: dict[str, Any], setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        provider.go_wrong("create", "override", patch=unfit)
        async with RealTill(setup) as till:
            till.charge()
            view = await till.sees(PaymentState.NOT_OPENED)
            assert isinstance(view.trouble, SessionRejected)
            assert all(seen.payment.attempt.session is None for seen in till.views)
            assert till.events[-1] == "rejected"
            assert len(provider.orders()) == 1

    asyncio.run(story())


def test_f11_the_session_of_another_sale_is_refused_and_the_next_key_is_new(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            first = await till.show_code()
            provider.go_wrong("create", "override", patch={"sessionId": first})
            till.charge()
            view = await till.until(lambda: not_opened(till), "the second sale, not opened")
            assert isinstance(view.trouble, SessionRejected)
            events = [event.kind for event in till.journal.events(view.attempt_id)]
            assert events[-1] == "rejected"
            till.desk.open_again(view.attempt_id)
            await till.until(lambda: len(provider.orders()) == 3, "another request")
            keys = {body["idempotencyKey"] for body in provider.orders()}
            assert len(keys) == 3

    asyncio.run(story())


def test_f36_a_cart_that_changes_while_the_code_is_up_changes_nothing(
    setup: Setup, provider: Pretend
) -> None:
    cart = Cart(currency("USD"))
    cart.add(Product("tea", "Tea", Money.of(300, "USD")))
    provider.add_tax("10")

    async def story() -> None:
        provider.go_wrong("create", "status", status=503)
        async with RealTill(setup) as till:
            sale = cart_sale(uuid4(), cart.snapshot(), till.clock.now())
            till.desk.charge(sale)
            await till.sees_trouble(NetworkTrouble)
            cart.add(Product("cake", "Cake", Money.of(9900, "USD")))
            await till.sees(PaymentState.AWAITING)
            first, second = provider.orders()
            assert first == second
            assert [item["name"] for item in second["items"]] == ["Tea"]
            assert till.view.payment.payable == Money.of(330, "USD")
            provider.turn(till.session_id, "completed")
            view = await till.sees(PaymentState.PAID)
            assert view.payment.sale.lines == sale.lines
            assert view.is_proven

    asyncio.run(story())


def not_opened(till: RealTill) -> PaymentView | None:
    found = [view for view in till.views if view.state is PaymentState.NOT_OPENED]
    return found[-1] if found else None
