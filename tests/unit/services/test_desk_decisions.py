"""A person decides while the provider's word is already here, or while another code is up."""

from __future__ import annotations

from uuid import UUID

import pytest

from pos_app.domain.decision import Decision, DecisionRefused
from pos_app.domain.errors import PaidNotSaved, StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, DecisionKind, PaymentState
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from pos_app.services.events import EventKind
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed

D = DecisionKind
FULL = StoreUnusable("the disk is full")
WITHOUT_FIGURES = StatusAnswer(ProviderStatus.COMPLETED)
BY_HAND = Decision(D.BY_HAND, "Maya", reason="seen on the phone")
NOT_PAID = Decision(D.NOT_PAID, "Maya", reason="the customer left")
REFUND = Decision(D.REFUND, "Maya", "re_1", Money.of(1000, "USD"))
LEAVE = Decision(D.LEAVE, "Maya")
TOO_LATE = [BY_HAND, NOT_PAID]


async def proven_but_not_saved(shop: Shop) -> UUID:
    """Nobody knew how much was paid; then the provider says it, and the disk is full."""
    attempt_id = await shop.charge()
    shop.provider.status["session_1"] = WITHOUT_FIGURES
    await shop.clock.advance(3.0)
    assert shop.attention() is Attention.UNRESOLVED
    shop.provider.status["session_1"] = completed("25.00")
    shop.journal.trouble = FULL
    await shop.clock.advance(3.0)
    assert isinstance(shop.last.trouble, PaidNotSaved)
    return attempt_id


def decisions(shop: Shop, attempt_id: UUID) -> list[str]:
    """What was decided, as the journal has it."""
    events = shop.journal.events(attempt_id)
    return [event.facts["decision"] for event in events if event.kind is EventKind.DECIDED]


@pytest.mark.parametrize("decision", [*TOO_LATE, REFUND], ids=lambda d: d.kind.value)
def test_f43_what_is_decided_before_the_money_is_on_disk_is_decided_about_the_money(
    decision: Decision,
) -> None:
    """The proof is written first, and the person hears that the payment has changed."""

    async def scene(shop: Shop) -> None:
        attempt_id = await proven_but_not_saved(shop)
        shop.journal.trouble = None
        shop.desk.decide(attempt_id, decision)
        assert isinstance(shop.last.trouble, DecisionRefused)
        await shop.clock.advance(60.0)
        stored = shop.stored(attempt_id)
        assert (stored.state, stored.receipt) == (PaymentState.PAID, "A-0001")
        assert (stored.attention, stored.decided) == (None, None)
        assert decisions(shop, attempt_id) == []

    play(scene)


@pytest.mark.parametrize("decision", [*TOO_LATE, REFUND, LEAVE], ids=lambda d: d.kind.value)
def test_f43_nothing_is_decided_while_the_money_cannot_be_written(decision: Decision) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await proven_but_not_saved(shop)
        settle = shop.journal.settle

        def fail(*_: object) -> None:
            raise FULL

        shop.journal.trouble = None
        shop.journal.settle = fail  # type: ignore[method-assign,assignment]  # the disk fails here
        told = len(shop.views)
        shop.desk.decide(attempt_id, decision)
        assert len(shop.views) == told + 1, "the wish is answered"
        assert isinstance(shop.last.trouble, PaidNotSaved), "the money keeps being said"
        assert shop.attention() is Attention.UNRESOLVED
        assert decisions(shop, attempt_id) == []
        shop.journal.settle = settle  # type: ignore[method-assign]  # room again
        await shop.clock.advance(3.0)
        assert shop.last.is_proven
        assert shop.stored(attempt_id).receipt == "A-0001"

    play(scene)


def test_f32_f43_late_money_that_was_not_on_disk_is_refunded_with_its_proof() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.desk.withdraw(attempt_id)
        shop.provider.status["session_1"] = WITHOUT_FIGURES
        await shop.clock.advance(3.0)
        shop.provider.status["session_1"] = completed("25.00")
        shop.journal.trouble = FULL
        await shop.clock.advance(3.0)
        shop.journal.trouble = None
        shop.desk.decide(attempt_id, REFUND)
        stored = shop.stored(attempt_id)
        assert (stored.state, stored.decided) == (PaymentState.PAID, D.REFUND)
        assert stored.proof is not None
        assert stored.proof.amount == Money.of(2500, "USD")
        kinds = shop.kinds(attempt_id)
        assert kinds.index(EventKind.SETTLED) < kinds.index(EventKind.DECIDED)
        assert shop.journal.events(attempt_id)[-1].facts["about"] == "paid_after_withdrawal"
        await shop.clock.advance(60.0)
        assert shop.stored(attempt_id) == stored

    play(scene)


def test_f43_no_new_code_for_a_sale_whose_money_is_not_on_disk_yet() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.desk.withdraw(attempt_id)
        shop.provider.status["session_1"] = completed("25.00")
        shop.journal.trouble = FULL
        await shop.clock.advance(3.0)
        assert isinstance(shop.last.trouble, PaidNotSaved)
        shop.journal.trouble = None
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert len(shop.provider.opened) == 1
        assert shop.last.attempt_id == attempt_id
        await shop.clock.advance(3.0)
        assert shop.attention() is Attention.PAID_AFTER_WITHDRAWAL

    play(scene)


async def two_codes_of_one_sale(shop: Shop) -> tuple[UUID, UUID]:
    """The first was taken away and is unresolved; the second is up."""
    first = await shop.charge()
    shop.desk.withdraw(first)
    shop.desk.open_again(first)
    await shop.clock.settle()
    second = shop.last.attempt_id
    assert second != first
    shop.provider.status["session_1"] = WITHOUT_FIGURES
    await shop.clock.advance(3.0)
    assert shop.stored(first).attention is Attention.UNRESOLVED
    assert shop.stored(second).state is PaymentState.AWAITING
    return first, second


def test_f34_what_a_person_confirms_takes_the_other_code_of_the_sale_away() -> None:
    async def scene(shop: Shop) -> None:
        first, second = await two_codes_of_one_sale(shop)
        shop.desk.decide(first, BY_HAND)
        assert shop.stored(second).state is PaymentState.WITHDRAWN
        shop.provider.status["session_2"] = completed("25.00")
        await shop.clock.advance(10.0)
        assert shop.stored(second).attention is Attention.PAID_TWICE

    play(scene)


@pytest.mark.parametrize("decision", [NOT_PAID, LEAVE], ids=lambda d: d.kind.value)
def test_any_other_decision_leaves_the_code_of_the_sale_up(decision: Decision) -> None:
    async def scene(shop: Shop) -> None:
        first, second = await two_codes_of_one_sale(shop)
        shop.desk.decide(first, decision)
        assert shop.stored(second).state is PaymentState.AWAITING

    play(scene)


def test_f34_a_confirmation_that_was_not_written_leaves_the_code_up() -> None:
    async def scene(shop: Shop) -> None:
        first, second = await two_codes_of_one_sale(shop)
        shop.journal.trouble = FULL
        shop.desk.decide(first, BY_HAND)
        shop.journal.trouble = None
        assert shop.stored(second).state is PaymentState.AWAITING

    play(scene)


def test_f34_f40_a_code_that_could_not_be_taken_away_is_gone_after_a_restart() -> None:
    async def scene(shop: Shop) -> None:
        first, second = await two_codes_of_one_sale(shop)
        save = shop.journal.save

        def fail(*_: object) -> None:
            raise FULL

        shop.journal.save = fail  # type: ignore[method-assign,assignment]  # the disk fills here
        shop.desk.decide(first, BY_HAND)
        assert shop.stored(second).state is PaymentState.AWAITING
        shop.journal.save = save  # type: ignore[method-assign]  # room again
        await shop.restart()
        assert shop.stored(second).state is PaymentState.WITHDRAWN
        assert {view.state for view in shop.views if view.attempt_id == second} == {
            PaymentState.WITHDRAWN
        }
        assert not [view for view in shop.views if view.state is PaymentState.OPENING]

    play(scene)


def test_f38_f40_what_a_person_confirmed_is_not_taken_away_from_itself() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = WITHOUT_FIGURES
        await shop.clock.advance(3.0)
        shop.desk.decide(attempt_id, BY_HAND)
        await shop.restart()
        assert shop.stored(attempt_id).state is PaymentState.AWAITING

    play(scene)


def test_f34_f38_what_was_confirmed_gets_the_receipt_once_it_is_proven_and_the_other_none() -> None:
    async def scene(shop: Shop) -> None:
        first, second = await two_codes_of_one_sale(shop)
        shop.desk.decide(first, BY_HAND)
        shop.provider.status["session_2"] = completed("25.00")
        await shop.clock.advance(10.0)
        assert shop.stored(second).attention is Attention.PAID_TWICE
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(10.0)
        assert shop.stored(first).receipt == "A-0001"
        assert shop.stored(first).attention is None
        assert shop.stored(second).attention is Attention.PAID_TWICE
        assert shop.stored(second).receipt is None

    play(scene)
