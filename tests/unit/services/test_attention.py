"""Decisions at the desk: taken once, told afterwards, and watched on."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest

from pos_app.domain.decision import Decision, DecisionRefused
from pos_app.domain.errors import SessionGone, StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, DecisionKind, PaymentState
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from pos_app.services.events import EventKind
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed

D = DecisionKind
TAKE = Decision(D.TAKE, "Maya")
BY_HAND = Decision(D.BY_HAND, "Maya", reason="seen on the phone")
UNPROVEN = StatusAnswer(ProviderStatus.COMPLETED)


def refund(minor: int) -> Decision:
    return Decision(D.REFUND, "Maya", "re_1", Money.of(minor, "USD"))


async def pay_after_withdrawal(shop: Shop) -> UUID:
    attempt_id = await shop.charge()
    shop.desk.withdraw(attempt_id)
    shop.provider.status["session_1"] = completed("25.00")
    await shop.clock.advance(10.0)
    assert shop.attention() is Attention.PAID_AFTER_WITHDRAWAL
    return attempt_id


async def pay_another_amount(shop: Shop) -> UUID:
    attempt_id = await shop.charge()
    shop.provider.status["session_1"] = completed("20.00")
    await shop.clock.advance(5.0)
    assert shop.attention() is Attention.AMOUNT_DIFFERS
    return attempt_id


async def never_resolved(shop: Shop) -> UUID:
    """The provider does not know the session any more, for two days."""
    attempt_id = await shop.charge()
    shop.provider.status["session_1"] = SessionGone(404)
    await shop.clock.advance(2 * 86_400.0)
    assert shop.attention() is Attention.UNRESOLVED
    return attempt_id


def test_f32_money_that_is_taken_into_the_sale_is_plainly_paid() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await pay_after_withdrawal(shop)
        assert not shop.last.is_proven
        shop.desk.decide(attempt_id, TAKE)
        assert shop.last.is_proven
        assert shop.stored(attempt_id).receipt == "A-0001"
        last = shop.journal.events(attempt_id)[-1]
        assert (last.kind, last.at) == (EventKind.DECIDED, shop.clock.now())
        assert last.facts == {
            "decision": "take",
            "who": "Maya",
            "about": "paid_after_withdrawal",
        }

    play(scene)


def test_f19_another_amount_that_is_taken_gets_a_receipt_and_is_never_green() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await pay_another_amount(shop)
        shop.desk.decide(attempt_id, TAKE)
        assert (shop.state(), shop.attention()) == (PaymentState.PAID, None)
        assert shop.stored(attempt_id).receipt == "A-0001"
        assert not shop.last.is_proven

    play(scene)


def test_a_refund_keeps_its_reference_and_amount_and_is_not_asked_about_again() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await pay_another_amount(shop)
        shop.desk.decide(attempt_id, refund(2000))
        facts = shop.journal.events(attempt_id)[-1].facts
        assert facts["reference"] == "re_1"
        assert (facts["amount_minor"], facts["currency"]) == ("2000", "USD")
        asked = len(shop.provider.asked)
        await shop.restart()
        await shop.clock.advance(7200.0)
        assert len(shop.provider.asked) == asked
        assert shop.stored(attempt_id).attention is None
        assert shop.views == []

    play(scene)


@pytest.mark.parametrize(
    "need", [pay_after_withdrawal, pay_another_amount, never_resolved], ids=lambda f: f.__name__
)
def test_after_a_restart_the_undecided_are_back_and_can_be_decided(
    need: Callable[[Shop], object],
) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await need(shop)  # type: ignore[misc]  # each of them is a coroutine
        before = shop.stored(attempt_id)
        await shop.restart()
        assert [view.attempt_id for view in shop.views] == [attempt_id] * len(shop.views)
        assert shop.views[0].attention is before.attention
        shop.desk.decide(attempt_id, Decision(D.LEAVE, "Maya"))
        assert shop.last.attention is before.attention
        await shop.restart()
        assert shop.views[0].attention is before.attention

    play(scene)


@pytest.mark.parametrize(
    "answer",
    [StatusAnswer(ProviderStatus.EXPIRED, "session_1"), completed("1.00")],
    ids=["not paid", "another amount"],
)
def test_f38_what_a_person_confirmed_is_asked_about_again_and_a_contradiction_is_listed(
    answer: StatusAnswer,
) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await never_resolved(shop)
        shop.desk.decide(attempt_id, BY_HAND)
        assert (shop.state(), shop.attention()) == (PaymentState.AWAITING, None)
        assert not shop.last.is_proven
        assert shop.stored(attempt_id).receipt is None
        shop.provider.status["session_1"] = answer
        await shop.restart()
        await shop.clock.advance(60.0)
        assert shop.attention() is not None
        assert shop.last.decided is D.BY_HAND
        assert shop.stored(attempt_id).attention is shop.attention()

    play(scene)


def test_f38_a_silent_provider_does_not_undo_what_a_person_confirmed() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await never_resolved(shop)
        shop.desk.decide(attempt_id, BY_HAND)
        await shop.restart()
        await shop.clock.advance(3 * 86_400.0)
        assert shop.stored(attempt_id).attention is None

    play(scene)


def test_f38_what_was_confirmed_and_is_proven_later_is_paid() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await never_resolved(shop)
        shop.desk.decide(attempt_id, BY_HAND)
        shop.provider.status["session_1"] = completed("25.00")
        await shop.restart()
        await shop.clock.advance(60.0)
        assert shop.last.is_proven
        assert shop.stored(attempt_id).receipt == "A-0001"

    play(scene)


def test_completed_without_figures_and_confirmed_stays_confirmed() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = UNPROVEN
        await shop.clock.advance(5.0)
        assert shop.attention() is Attention.UNRESOLVED
        shop.desk.decide(attempt_id, BY_HAND)
        await shop.clock.advance(60.0)
        assert shop.attention() is None
        assert shop.stored(attempt_id).attention is None

    play(scene)


def test_what_was_refunded_is_not_asked_about_while_the_till_runs_on() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = UNPROVEN
        await shop.clock.advance(5.0)
        shop.desk.decide(attempt_id, refund(1234))
        await shop.clock.advance(5.0)
        asked = len(shop.provider.asked)
        await shop.clock.advance(600.0)
        assert len(shop.provider.asked) == asked

    play(scene)


def test_no_new_code_for_a_sale_that_a_person_confirmed() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await never_resolved(shop)
        shop.desk.decide(attempt_id, BY_HAND)
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert len(shop.provider.opened) == 1

    play(scene)


def test_f43_a_decision_that_cannot_be_written_is_not_taken_and_says_so() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await pay_another_amount(shop)
        shop.journal.trouble = StoreUnusable("the disk is full")
        shop.desk.decide(attempt_id, TAKE)
        assert shop.last.trouble is shop.journal.trouble
        assert shop.attention() is Attention.AMOUNT_DIFFERS
        shop.journal.trouble = None
        shop.desk.decide(attempt_id, TAKE)
        assert shop.last.trouble is None
        assert shop.attention() is None

    play(scene)


def test_a_decision_that_is_not_offered_changes_nothing_and_says_so() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await pay_after_withdrawal(shop)
        shop.desk.decide(attempt_id, BY_HAND)
        assert isinstance(shop.last.trouble, DecisionRefused)
        assert shop.attention() is Attention.PAID_AFTER_WITHDRAWAL
        assert shop.journal.events(attempt_id)[-1].kind is EventKind.SETTLED
        told = len(shop.views)
        shop.desk.decide(uuid4(), TAKE)
        assert len(shop.views) == told

    play(scene)


def test_f38_what_was_said_by_hand_keeps_its_reason_and_nothing_that_was_not_said() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await never_resolved(shop)
        shop.desk.decide(attempt_id, BY_HAND)
        assert shop.journal.events(attempt_id)[-1].facts == {
            "decision": "by_hand",
            "who": "Maya",
            "about": "unresolved",
            "reason": "seen on the phone",
        }

    play(scene)
