"""Rows F12 to F20 with real parts: an answer that proves nothing changes nothing."""

from __future__ import annotations

import asyncio
import dataclasses
import random
import socket
from typing import Any, NoReturn

import pytest

from pos_app.checkout.client import TimeOuts
from pos_app.domain.errors import NetworkTrouble, ProviderUnreachable, SessionGone
from pos_app.domain.payment import Attention, Certainty, PaymentState
from tests.faults.pretend import Pretend
from tests.faults.real_till import RealTill, Setup

UNKNOWN = Certainty.UNKNOWN
SENSELESS: list[dict[str, Any]] = [
    {"status": "refunded"},
    {"status": "PAID "},
    {"status": None},
    {"status": 7},
    {"status": ["completed"]},
    {"status": {"is": "completed"}},
]
UNPROVEN: list[dict[str, Any]] = [{"amount": {"is": 25}}, {"amount": True}, {"currency": 840}]


def test_f12_offline_for_a_while_is_not_confirmed_and_paid_at_the_first_answer(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.go_wrong("status", "reset", times=None)
            view = await till.sees(PaymentState.AWAITING, UNKNOWN)
            assert isinstance(view.trouble, ProviderUnreachable)
            provider.turn(session, "completed")
            await till.asked_again(3)
            assert till.stored.state is PaymentState.AWAITING
            assert not till.was_green
            provider.mend()
            till.desk.check_now(till.attempt_id)
            await till.sees(PaymentState.PAID)
            assert till.stored.receipt == "A-0001"

    asyncio.run(story())


def test_f13_an_answer_cut_at_any_byte_proves_nothing(setup: Setup, provider: Pretend) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            await till.asked_again()
            # In one turn of the loop, so that no question slips through between.
            provider.turn(session, "completed")
            whole = provider.answer_of(session)
            for place in range(len(whole)):
                provider.go_wrong("status", "cut", bytes=place)
            before = till.client.asks
            while till.client.asks < before + len(whole):
                till.desk.check_now(till.attempt_id)
                await till.asked_again()
            till.desk.check_now(till.attempt_id)
            await till.sees(PaymentState.PAID)
            assert till.client.asks == before + len(whole) + 1

    asyncio.run(story())


def test_f13_latency_jitter_resets_and_late_ends_only_delay(
    setup: Setup, provider: Pretend
) -> None:
    draw = random.Random(13)  # noqa: S311 - the same jitter each time

    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            for _ in range(6):
                provider.go_wrong("status", "latency", ms=draw.randint(0, 60))
                provider.go_wrong("status", "slow_close", ms=draw.randint(0, 60))
                provider.go_wrong("status", "reset", processed=draw.random() < 0.5)
                till.desk.check_now(till.attempt_id)
            await till.asked_again(9)
            provider.turn(session, "completed")
            await till.sees(PaymentState.PAID)
            assert till.events.count("settled") == 1

    asyncio.run(story())


@pytest.mark.parametrize("kind", ["hang", "slow_close", "latency"])
def test_f13_an_answer_that_does_not_end_in_time_proves_nothing(
    kind: str, setup: Setup, provider: Pretend
) -> None:
    short = dataclasses.replace(setup, time_outs=TimeOuts(read_s=0.2))
    late = {"seconds": 60} if kind == "hang" else {"ms": 60_000}

    async def story() -> None:
        async with RealTill(short) as till:
            session = await till.show_code()
            provider.go_wrong("status", kind, times=2, **late)
            provider.turn(session, "completed")
            till.desk.check_now(till.attempt_id)
            await till.sees_trouble(ProviderUnreachable)
            assert till.stored.state is PaymentState.AWAITING
            await till.sees(PaymentState.PAID)

    asyncio.run(story())


@pytest.mark.parametrize("status", [200, 302, 511])
def test_f14_a_captive_portal_proves_nothing(status: int, setup: Setup, provider: Pretend) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.go_wrong("status", "html", times=None, status=status)
            view = await till.sees(PaymentState.AWAITING, UNKNOWN)
            assert view.trouble is not None
            provider.turn(session, "completed")
            await till.asked_again(2)
            assert till.stored.state is PaymentState.AWAITING
            provider.mend()
            till.desk.check_now(till.attempt_id)
            await till.sees(PaymentState.PAID)

    asyncio.run(story())


def test_f14_without_dns_it_is_no_connection(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_dns(*_: object, **__: object) -> NoReturn:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    async def story() -> None:
        monkeypatch.setattr(socket, "getaddrinfo", no_dns)
        nowhere = dataclasses.replace(setup, api_url="https://checkout.ozura.example")
        async with RealTill(nowhere) as till:
            till.charge()
            view = await till.sees_trouble(NetworkTrouble)
            assert isinstance(view.trouble, ProviderUnreachable)
            assert view.state is PaymentState.OPENING

    asyncio.run(story())


@pytest.mark.parametrize("senseless", SENSELESS, ids=str)
def test_f15_a_word_that_nobody_knows_is_unknown_and_asked_on(
    senseless: dict[str, Any], setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.go_wrong("status", "override", times=None, patch=senseless)
            provider.turn(session, "completed")
            await till.sees(PaymentState.AWAITING, UNKNOWN)
            await till.asked_again(2)
            assert till.stored.state is PaymentState.AWAITING
            assert till.stored.attention is None
            provider.mend()
            till.desk.check_now(till.attempt_id)
            await till.sees(PaymentState.PAID)

    asyncio.run(story())


@pytest.mark.parametrize("unproven", UNPROVEN, ids=str)
def test_f15_completed_with_mistyped_money_is_never_green(
    unproven: dict[str, Any], setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.go_wrong("status", "override", times=None, patch=unproven)
            provider.turn(session, "completed")
            await till.until(lambda: till.stored.attention is not None, "a raised hand")
            assert till.stored.state is PaymentState.AWAITING
            assert not till.was_green
            provider.mend()
            till.desk.check_now(till.attempt_id)
            await till.until(lambda: till.stored.state is PaymentState.PAID, "paid")

    asyncio.run(story())


def test_f15_fields_that_nobody_knows_do_no_harm(setup: Setup, provider: Pretend) -> None:
    more = {"surprise": [1, {"two": None}], "customer": {"email": "a@b.example"}, "tip": "0"}

    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.go_wrong("status", "override", times=None, patch=more)
            provider.turn(session, "completed")
            await till.sees(PaymentState.PAID)

    asyncio.run(story())


def test_f16_a_stale_pending_after_paid_changes_nothing(setup: Setup, provider: Pretend) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.turn(session, "completed")
            await till.sees(PaymentState.PAID)
            provider.turn(session, "pending")
            till.desk.check_now(till.attempt_id)
            till.phone_returns("cancel")
            paid = till.attempt_id
        async with RealTill(setup) as again:
            stored = again.journal.find(paid)
            assert stored is not None
            assert (stored.attempt.state, stored.attempt.receipt) == ("paid", "A-0001")
            assert [view.state for view in again.views] == ["paid"]

    asyncio.run(story())


def test_f17_gone_for_a_session_that_was_shown_is_unknown_and_asked_on(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.go_wrong("status", "status", times=None, status=404)
            view = await till.sees(PaymentState.AWAITING, UNKNOWN)
            assert isinstance(view.trouble, SessionGone)
            provider.turn(session, "completed")
            await till.asked_again(2)
            provider.mend()
            till.desk.check_now(till.attempt_id)
            await till.sees(PaymentState.PAID)

    asyncio.run(story())


@pytest.mark.parametrize("wrong", ["410", "expired"])
def test_f18_f33_over_for_now_and_money_that_comes_late_is_found_and_loud(
    wrong: str, setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            if wrong == "410":
                provider.go_wrong("status", "status", status=410)
            else:
                provider.turn(session, "expired")
            await till.sees(PaymentState.EXPIRED)
            provider.turn(session, "completed")
            await till.sees(PaymentState.PAID)
            assert till.stored.attention is Attention.PAID_LATE
            assert not till.was_green

    asyncio.run(story())
