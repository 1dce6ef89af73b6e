"""What every journal promises about a person's decisions."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from pos_app.domain.decision import Decision, DecisionRefused
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attempt,
    Attention,
    DecisionKind,
    PaymentState,
    Proof,
)
from pos_app.domain.sale import Sale
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.ports import Journal
from tests.contract.journal_stages import (
    START,
    USD,
    awaiting,
    decide,
    event,
    kinds,
    new_attempt,
    new_sale,
    paid,
    settle,
    stored,
)


def needing(journal: Journal, attention: Attention, sale: Sale | None = None) -> Attempt:
    """An attempt that the provider calls completed, and that needs a person."""
    proof = Proof(Money(2000, USD), START, "tx_1")
    attempt = replace(awaiting(journal, sale), attention=attention, proof=proof)
    journal.save(attempt, event(attempt, EventKind.ANSWERED))
    return attempt


TAKE = Decision(DecisionKind.TAKE, "Maya")
REFUND = Decision(DecisionKind.REFUND, "Maya", "re_1", Money(2000, USD))
BY_HAND = Decision(DecisionKind.BY_HAND, "Maya", reason="seen on the customer's phone")


def test_a_decision_clears_the_attention_and_is_an_event_beside_it(journal: Journal) -> None:
    settled = settle(journal, paid(awaiting(journal), Attention.PAID_LATE))
    after = decide(journal, settled, TAKE)
    assert after == replace(settled, attention=None, decided=DecisionKind.TAKE)
    assert stored(journal, settled) == after
    last = journal.events(settled.id)[-1]
    assert (last.kind, last.facts, last.at) == (EventKind.DECIDED, {"who": "Maya"}, START)
    assert journal.unfinished(START) == []


def test_leaving_it_open_is_an_event_and_nothing_more(journal: Journal) -> None:
    settled = settle(journal, paid(awaiting(journal), Attention.PAID_LATE))
    assert decide(journal, settled, Decision(DecisionKind.LEAVE, "Maya")) == settled
    assert kinds(journal, settled)[-1] is EventKind.DECIDED
    assert [found.attempt for found in journal.unfinished(START)] == [settled]


def test_money_that_is_taken_makes_its_sale_paid_with_the_next_receipt(journal: Journal) -> None:
    settle(journal, paid(awaiting(journal)))
    attempt = needing(journal, Attention.AMOUNT_DIFFERS)
    taken = decide(journal, attempt, TAKE)
    assert (taken.state, taken.receipt) == (PaymentState.PAID, "A-0002")
    assert stored(journal, attempt) == taken
    assert settle(journal, paid(awaiting(journal))).receipt == "A-0003"


def test_money_cannot_be_taken_into_a_sale_that_is_paid(journal: Journal) -> None:
    sale = new_sale()
    settle(journal, paid(awaiting(journal, sale)))
    attempt = needing(journal, Attention.AMOUNT_DIFFERS, sale)
    with pytest.raises(DecisionRefused):
        decide(journal, attempt, TAKE)
    assert stored(journal, attempt) == attempt
    assert EventKind.DECIDED not in kinds(journal, attempt)
    assert settle(journal, paid(awaiting(journal))).receipt == "A-0002"


def test_a_decision_is_taken_once(journal: Journal) -> None:
    attempt = needing(journal, Attention.AMOUNT_DIFFERS)
    refunded = decide(journal, attempt, REFUND)
    with pytest.raises(DecisionRefused):
        decide(journal, attempt, TAKE)
    assert stored(journal, attempt) == refunded
    assert kinds(journal, attempt).count(EventKind.DECIDED) == 1


def test_a_decision_whose_event_cannot_be_kept_is_not_taken(journal: Journal) -> None:
    attempt = needing(journal, Attention.AMOUNT_DIFFERS)
    naive = datetime(2026, 11, 23, 9, 15)  # noqa: DTZ001 - that is what is refused
    with pytest.raises(StoreUnusable):
        journal.decide(TAKE, PaymentEvent(attempt.id, naive, EventKind.DECIDED))
    assert stored(journal, attempt) == attempt
    assert settle(journal, paid(awaiting(journal))).receipt == "A-0001"


def test_an_unknown_payment_cannot_be_decided(journal: Journal) -> None:
    with pytest.raises(StoreUnusable):
        decide(journal, new_attempt(new_sale()), TAKE)


def test_what_only_a_person_said_is_watched_on_and_what_was_refunded_is_not(
    journal: Journal,
) -> None:
    said = replace(awaiting(journal), attention=Attention.UNRESOLVED)
    journal.save(said, event(said, EventKind.ANSWERED))
    said = decide(journal, said, BY_HAND)
    assert (said.state, said.receipt) == (PaymentState.AWAITING, None)
    decide(journal, needing(journal, Attention.AMOUNT_DIFFERS), REFUND)
    assert [found.attempt for found in journal.unfinished(START)] == [said]


def test_a_sale_that_a_person_confirmed_and_that_is_paid_again_raises_its_hand(
    journal: Journal,
) -> None:
    sale = new_sale()
    said = replace(awaiting(journal, sale), attention=Attention.UNRESOLVED)
    journal.save(said, event(said, EventKind.ANSWERED))
    decide(journal, said, BY_HAND)
    twice = settle(journal, paid(awaiting(journal, sale)))
    assert (twice.attention, twice.receipt) == (Attention.PAID_TWICE, None)


def test_what_a_person_confirmed_and_is_then_proven_gets_its_receipt(journal: Journal) -> None:
    said = replace(awaiting(journal), attention=Attention.UNRESOLVED)
    journal.save(said, event(said, EventKind.ANSWERED))
    said = decide(journal, said, BY_HAND)
    assert settle(journal, paid(said)).receipt == "A-0001"


def test_what_was_confirmed_gets_its_receipt_though_another_attempt_was_paid_in_between(
    journal: Journal,
) -> None:
    sale = new_sale()
    first = needing(journal, Attention.UNRESOLVED, sale)
    decide(journal, first, BY_HAND)
    second = settle(journal, paid(awaiting(journal, sale)))
    assert (second.attention, second.receipt) == (Attention.PAID_TWICE, None)
    proven = settle(journal, paid(stored(journal, first)))
    assert (proven.receipt, proven.attention) == ("A-0001", None)
    assert stored(journal, second) == second


@pytest.mark.parametrize("is_proven", [True, False])
def test_a_sale_that_is_paid_cannot_be_confirmed_by_hand_as_well(
    journal: Journal, is_proven: bool
) -> None:
    sale = new_sale()
    other = needing(journal, Attention.UNRESOLVED, sale)
    if is_proven:
        settle(journal, paid(awaiting(journal, sale)))
    else:
        decide(journal, needing(journal, Attention.UNRESOLVED, sale), BY_HAND)
    with pytest.raises(DecisionRefused, match="not offered"):
        decide(journal, other, BY_HAND)
    assert stored(journal, other) == other
