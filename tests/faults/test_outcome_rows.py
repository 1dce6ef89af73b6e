"""Rows F19 to F31 with real parts: what the provider proves counts, and what a phone says not."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.sandbox.phone import Phone
from tests.faults.pretend import Pretend
from tests.faults.real_till import RealTill, Setup

EQUAL: list[object] = ["25", "25.0", "25.00", 25, 25.0]
OTHER: list[dict[str, Any]] = [
    {"amount": "25.01"},
    {"amount": 24.99},
    {"amount": "2500"},
    {"currency": "EUR"},
]
FOREIGN = [{"sessionId": "session_of_another"}, {"merchantId": "another_merchant"}]


@pytest.mark.parametrize("amount", EQUAL, ids=repr)
def test_f19_equal_values_are_equal(amount: object, setup: Setup, provider: Pretend) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.go_wrong("status", "override", times=None, patch={"amount": amount})
            provider.turn(session, "completed")
            view = await till.sees(PaymentState.PAID)
            assert view.is_proven

    asyncio.run(story())


@pytest.mark.parametrize("other", OTHER, ids=str)
def test_f19_another_amount_is_never_plainly_paid_and_keeps_both_figures(
    other: dict[str, Any], setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.go_wrong("status", "override", times=None, patch=other)
            provider.turn(session, "completed")
            await till.until(lambda: till.view.attention, "a raised hand")
            assert till.stored.attention is Attention.AMOUNT_DIFFERS
            assert till.stored.receipt is None
            assert till.stored.proof is not None
            asked, told = till.view.payment.payable, till.stored.proof.amount
            assert asked != told
            assert not till.was_green

    asyncio.run(story())


@pytest.mark.parametrize("foreign", FOREIGN, ids=str)
def test_f20_an_answer_about_something_else_is_rejected_and_recorded(
    foreign: dict[str, str], setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.go_wrong("status", "override", times=None, patch=foreign)
            provider.turn(session, "completed")
            await till.sees(PaymentState.AWAITING, Certainty.UNKNOWN)
            await till.asked_again(2)
            assert till.stored.state is PaymentState.AWAITING
            findings = [
                event.facts.get("finding") for event in till.journal.events(till.attempt_id)
            ]
            assert "foreign" in findings
            provider.mend()
            till.desk.check_now(till.attempt_id)
            await till.sees(PaymentState.PAID)

    asyncio.run(story())


def test_f21_two_declines_are_waited_through_and_then_it_is_paid_once(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            await till.show_code()
            for _ in range(2):
                await asyncio.to_thread(decline, till)
                await till.asked_again(2)
                assert till.stored.state is PaymentState.AWAITING
            provider.turn(till.session_id, "completed")
            await till.sees(PaymentState.PAID)
            assert len(provider.ledger()) == 1
            assert till.events.count("settled") == 1
            assert {view.state for view in till.views} == {"opening", "awaiting", "paid"}

    asyncio.run(story())


def test_f22_the_return_before_the_status_is_confirming_and_then_paid(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            await till.asked_again()
            till.phone_returns("success")
            await till.asked_again()
            view = await till.sees(PaymentState.AWAITING, Certainty.CHECKING)
            assert view.phone == "success"
            provider.turn(session, "completed")
            await till.sees(PaymentState.PAID)

    asyncio.run(story())


def test_f23_a_return_minutes_after_paid_has_no_second_effect(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.turn(session, "completed")
            await till.sees(PaymentState.PAID)
            before = (till.stored, till.events.count("settled"), till.client.asks, len(till.views))
            for outcome in ("success", "cancel", "error"):
                till.phone_returns(outcome)
            till.desk.check_now(till.attempt_id)
            await asyncio.sleep(0)
            after = (till.stored, till.events.count("settled"), till.client.asks, len(till.views))
            assert after == before

    asyncio.run(story())


def test_f24_a_phone_that_dies_right_after_paying_is_seen_by_the_next_ask(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            await till.asked_again()
            before = till.client.asks
            provider.turn(session, "completed")
            await till.sees(PaymentState.PAID)
            assert till.client.asks == before + 1
            assert till.view.phone == ""

    asyncio.run(story())


def test_f26_the_return_twice_in_the_instant_of_an_ask_is_one_receipt(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.turn(session, "completed")
            for number in (1, 2):
                till.phone_returns("success", number)
                till.desk.check_now(till.attempt_id)
            await till.sees(PaymentState.PAID)
            assert till.events.count("settled") == 1
            assert till.events.count("phone_returned") == 1
            await till.show_code()
            provider.turn(till.session_id, "completed")
            await till.sees(PaymentState.PAID)
            assert till.stored.receipt == "A-0002"

    asyncio.run(story())


def test_f28_one_sales_return_replayed_at_another_changes_nothing(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            first = await till.show_code()
            provider.turn(first, "completed")
            await till.sees(PaymentState.PAID)
            await till.show_code()
            till.phone_returns("success")
            await till.asked_again(2)
            assert till.stored.state is PaymentState.AWAITING
            assert len(provider.ledger()) == 1

    asyncio.run(story())


def test_f30_the_cancel_address_from_the_expiry_page_is_expired(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            provider.turn(session, "expired")
            till.phone_returns("cancel")
            await till.sees(PaymentState.EXPIRED)
            assert PaymentState.CANCELLED not in {view.state for view in till.views}

    asyncio.run(story())


def test_f31_an_error_return_though_the_money_comes_is_asked_on_and_paid(
    setup: Setup, provider: Pretend
) -> None:
    async def story() -> None:
        async with RealTill(setup) as till:
            session = await till.show_code()
            await till.asked_again()
            till.phone_returns("error")
            await till.asked_again(2)
            assert till.view.phone == "error"
            assert till.stored.state is PaymentState.AWAITING
            provider.turn(session, "completed")
            await till.sees(PaymentState.PAID)

    asyncio.run(story())


def decline(till: RealTill) -> None:
    """The customer tries a card that the bank declines."""
    session = till.view.payment.attempt.session
    assert session is not None
    with Phone() as phone:
        phone.open(session.checkout_url)
        phone.decline()
