"""Rows F43 to F55 with real parts: the disk, the database, the handler and the keys."""

from __future__ import annotations

import asyncio
import dataclasses
import sqlite3
import ssl
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import UUID

import pytest

from pos_app.domain.errors import (
    KeysRefused,
    NetworkTrouble,
    PaidNotSaved,
    ProviderUnreachable,
    StoreUnusable,
)
from pos_app.domain.money import Money
from pos_app.domain.payment import Certainty, PaymentState
from pos_app.services.ports import Keys, ReturnSeen
from pos_app.services.returns_watch import follow_returns
from pos_app.store import engine
from pos_app.store.opening import prepare_store
from tests.fakes.fake_provider import FakeReturns
from tests.faults.own_certificate import OwnCertificate, signed_by_itself
from tests.faults.pretend import Pretend
from tests.faults.real_till import RealTill, Setup


@contextmanager
def other_writer(folder: Path) -> Iterator[None]:
    """Another program that holds the database's only write lock."""
    with closing(sqlite3.connect(folder / "till.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_f44_f43_a_database_that_is_busy_drops_nothing(
    setup: Setup, provider: Pretend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_BUSY_TIMEOUT_S", 0.01)

    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.turn(session, "completed")
            with other_writer(setup.folder):
                view = await till.sees_trouble(PaidNotSaved)
                assert isinstance(view.trouble, PaidNotSaved)
                assert view.trouble.reference == provider.ledger()[0]["transactionId"]
                assert view.state is PaymentState.AWAITING
            await till.sees(PaymentState.PAID)
            assert till.stored.receipt == "A-0001"
            assert till.events.count("settled") == 1

    asyncio.run(story())


def test_f43_without_room_for_the_session_no_code_is_shown(
    setup: Setup, provider: Pretend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_BUSY_TIMEOUT_S", 0.01)

    async def story() -> None:
        async with RealTill(setup) as till:
            provider.go_wrong("create", "latency", ms=200)
            till.charge()
            await till.sees(PaymentState.OPENING)
            await asyncio.to_thread(provider.hears_a_create)
            with other_writer(setup.folder):
                view = await till.sees(PaymentState.NOT_OPENED)
            assert isinstance(view.trouble, StoreUnusable)
            assert all(seen.payment.attempt.session is None for seen in till.views)
            till.desk.open_again(view.attempt_id)
            await till.sees(PaymentState.AWAITING)
            first, second = provider.orders()
            assert first == second

    asyncio.run(story())


def test_f45_a_damaged_journal_is_kept_and_no_new_one_begun(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            await till.show_code()

    asyncio.run(story())
    store = setup.folder / "till.db"
    damaged = b"not a database" + store.read_bytes()[14:]
    store.write_bytes(damaged)
    with pytest.raises(StoreUnusable, match=r"[Rr]estore"):
        prepare_store(store)
    assert store.read_bytes() == damaged


def test_f04_f37_f55_pending_through_a_restart_with_other_keys_is_confirmed(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            code = till.view.payment.attempt.session
        provider.turn(session, "completed")
        provider.go_wrong("status", "status", status=401)
        rotated = dataclasses.replace(setup, keys=Keys("new-vault-key", "new-merchant-key"))
        async with RealTill(rotated) as again:
            assert again.view.state is PaymentState.AWAITING
            assert again.view.payment.attempt.session == code
            view = await again.sees_trouble(KeysRefused)
            assert view.certainty is Certainty.UNKNOWN
            await again.sees(PaymentState.PAID)
            assert again.stored.receipt == "A-0001"
        assert len(provider.orders()) == 1

    asyncio.run(story())


class DeadHandler(FakeReturns):
    """A return handler that nobody reaches."""

    async def returns(self, after: int, wait_s: float) -> list[ReturnSeen]:
        raise ProviderUnreachable("down")

    async def note_opened(self, attempt_id: UUID, checkout_url: str) -> None:
        raise NetworkTrouble("down")

    async def note_proven(self, attempt_id: UUID, receipt: str, amount: Money | None) -> None:
        raise NetworkTrouble("down")


def test_f25_f51_f53_a_dead_handler_is_said_and_costs_no_payment(
    setup: Setup, provider: Pretend
) -> None:
    said: list[str] = []

    async def story() -> None:
        handler = DeadHandler()
        async with RealTill(setup, handler) as till:
            following = asyncio.ensure_future(
                follow_returns(handler, till.clock, till.desk.phone_returned, said.append)
            )
            session = await till.show_code()
            provider.turn(session, "completed")
            await till.sees(PaymentState.PAID)
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)
        assert said == ["unreachable"]

    asyncio.run(story())


def test_f27_f53_a_handler_that_lies_costs_an_ask_for_each_outcome_and_changes_nothing(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        lies = FakeReturns()
        async with RealTill(setup, lies) as till:
            await till.show_code()
            before = till.client.asks
            lies.queue = [
                ReturnSeen(number, till.attempt_id, outcome, {"amount": "25.00"})
                for number, outcome in enumerate(["success", "cancel", "error"] * 100, start=1)
            ]
            for lie in lies.queue:
                till.desk.phone_returned(lie)
            await till.asked_again(3)
            assert till.client.asks <= before + 6
            assert till.stored.state is PaymentState.AWAITING
            assert till.events.count("phone_returned") == 3
            assert provider.ledger() == []

    asyncio.run(story())


def test_f14_f53_somebody_with_a_certificate_of_their_own_proves_nothing(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
        paid = provider.answer_of(session).replace(b"pending", b"completed")
        async with OwnCertificate(signed_by_itself(setup.folder), paid) as liar:
            async with RealTill(dataclasses.replace(setup, api_url=liar.url)) as again:
                view = await again.sees_trouble(ProviderUnreachable)
                assert view.state is PaymentState.AWAITING
                await again.asked_again(2)
                assert again.stored.state is PaymentState.AWAITING
            assert liar.heard == b""

    asyncio.run(story())


def test_the_liar_would_be_believed_if_its_certificate_were(
    setup: Setup, provider: Pretend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the test before this one can fail."""
    certificate = signed_by_itself(setup.folder)
    trusting = ssl.create_default_context(cafile=certificate)
    monkeypatch.setattr("pos_app.checkout.client.tls_context", lambda: trusting)

    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
        paid = provider.answer_of(session).replace(b"pending", b"completed")
        async with (
            OwnCertificate(certificate, paid) as liar,
            RealTill(dataclasses.replace(setup, api_url=liar.url)) as again,
        ):
            await again.sees(PaymentState.PAID)

    asyncio.run(story())
