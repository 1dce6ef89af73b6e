"""What every journal promises about the sum of donations."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from pos_app.domain.currency import currency
from pos_app.domain.decision import Decision
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, Attention, DecisionKind, PaymentState, Proof
from pos_app.domain.sale import Sale, donation_sale
from pos_app.services.ports import Journal
from tests.contract.journal_stages import START, USD, awaiting, decide, new_sale, settle

EVER = datetime.min.replace(tzinfo=UTC)


def donation(code: str = "USD") -> Sale:
    return donation_sale(uuid4(), None, currency(code), START)


def given(
    journal: Journal,
    minor: int,
    sale: Sale | None = None,
    *,
    at: datetime = START,
    attention: Attention | None = None,
    code: str = "USD",
) -> Attempt:
    """A donation that the provider proved."""
    proof = Proof(Money(minor, currency(code)), at, "tx_1")
    attempt = awaiting(journal, sale or donation(code))
    paid = replace(attempt.moved(PaymentState.PAID), proof=proof, attention=attention)
    return settle(journal, paid)


def test_nothing_was_given_yet(journal: Journal) -> None:
    awaiting(journal, donation())
    assert journal.donated(USD, EVER) == Money(0, USD)


def test_proven_donations_are_added_and_sales_are_not(journal: Journal) -> None:
    given(journal, 500)
    given(journal, 1234)
    given(journal, 99_999, new_sale())
    assert journal.donated(USD, EVER) == Money(1734, USD)


def test_each_currency_has_its_own_sum(journal: Journal) -> None:
    given(journal, 500)
    given(journal, 700, code="JPY")
    assert journal.donated(USD, EVER) == Money(500, USD)
    assert journal.donated(currency("JPY"), EVER) == Money.of(700, "JPY")


def test_only_what_was_proven_since_then_counts(journal: Journal) -> None:
    given(journal, 100, at=START - timedelta(microseconds=1))
    given(journal, 200, at=START)
    given(journal, 400, at=START + timedelta(days=1))
    assert journal.donated(USD, START) == Money(600, USD)


def test_what_needs_a_person_counts_once_it_is_taken(journal: Journal) -> None:
    late = given(journal, 500, attention=Attention.PAID_LATE)
    assert journal.donated(USD, EVER) == Money(0, USD)
    decide(journal, late, Decision(DecisionKind.TAKE, "Maya"))
    assert journal.donated(USD, EVER) == Money(500, USD)


def test_what_was_given_back_does_not_count(journal: Journal) -> None:
    late = given(journal, 500, attention=Attention.PAID_LATE)
    decide(journal, late, Decision(DecisionKind.REFUND, "Maya", "re_1", Money(500, USD)))
    assert journal.donated(USD, EVER) == Money(0, USD)
