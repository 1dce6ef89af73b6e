"""What the provider and the phone say while the customer pays, and what the desk makes of it."""

from __future__ import annotations

from uuid import uuid4

import pytest

from pos_app.domain.errors import (
    ProviderUnreachable,
    SessionGone,
)
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import ReturnSeen
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed

PENDING = StatusAnswer(ProviderStatus.PENDING)


def test_paid_is_in_the_journal_before_it_is_shown() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        stored: list[str | None] = []

        def look(view: PaymentView) -> None:
            if view.state is PaymentState.PAID:
                found = shop.journal.find(attempt_id)
                stored.append(found.attempt.receipt if found else None)

        shop.desk._news.on_change = look
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert stored == ["A-0001"]

    play(scene)


def test_f12_offline_for_a_while_then_paid_at_the_first_answer() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = ProviderUnreachable("gone")
        await shop.clock.advance(30)
        assert shop.last.certainty is Certainty.UNKNOWN
        assert shop.state() is PaymentState.AWAITING
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(20)
        assert shop.last.is_proven

    play(scene)


@pytest.mark.parametrize(
    "answer",
    [StatusAnswer(None), SessionGone(404), StatusAnswer(ProviderStatus.COMPLETED, "other")],
)
def test_f15_f17_f20_an_answer_that_proves_nothing_is_unknown(
    answer: StatusAnswer | Exception,
) -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = answer
        await shop.clock.advance(30)
        assert shop.state() is PaymentState.AWAITING
        assert shop.last.certainty is Certainty.UNKNOWN
        asked = len(shop.provider.asked)
        await shop.clock.advance(60)
        assert len(shop.provider.asked) > asked

    play(scene)


def test_f16_a_stale_pending_after_completed_changes_nothing() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.answers = [PENDING, completed("25.00"), PENDING]
        await shop.clock.advance(10)
        shop.desk.check_now(attempt_id)
        await shop.clock.advance(60)
        assert shop.last.is_proven

    play(scene)


def test_f19_another_amount_needs_a_person_and_is_not_paid() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = completed("24.99")
        await shop.clock.advance(3)
        assert shop.last.attention is Attention.AMOUNT_DIFFERS
        assert shop.state() is not PaymentState.PAID
        assert shop.last.payment.attempt.receipt is None
        assert shop.last.payment.attempt.proof is not None

    play(scene)


def test_f22_the_return_comes_before_the_status_flips() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(200)
        shop.desk.phone_returned(ReturnSeen(1, attempt_id, "success"))
        await shop.clock.settle()
        assert shop.last.certainty is Certainty.CHECKING
        assert shop.state() is PaymentState.AWAITING
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(2.2)
        assert shop.last.is_proven

    play(scene)


def test_a_return_asks_at_once() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(300)
        asked = len(shop.provider.asked)
        shop.provider.status["session_1"] = completed("25.00")
        shop.desk.phone_returned(ReturnSeen(1, attempt_id, "success"))
        await shop.clock.settle()
        assert shop.last.is_proven
        assert len(shop.provider.asked) == asked + 1

    play(scene)


def test_f28_a_return_for_a_stranger_changes_nothing() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shown = len(shop.views)
        shop.desk.phone_returned(ReturnSeen(1, uuid4(), "success"))
        await shop.clock.settle()
        assert len(shop.views) == shown

    play(scene)


def test_f29_a_cancel_return_does_not_close_the_payment() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.desk.phone_returned(ReturnSeen(1, attempt_id, "cancel"))
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert shop.last.is_proven

    play(scene)


@pytest.mark.parametrize("word", ["cancelled", "failed", "expired"])
def test_the_provider_says_how_it_ended(word: str) -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = StatusAnswer(ProviderStatus(word))
        await shop.clock.advance(3)
        assert shop.state().value == word

    play(scene)
