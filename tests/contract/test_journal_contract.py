"""What every journal promises: the one on disk, and the one in memory that other tests rest on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from pos_app.domain.cart import CartLine, CartSnapshot
from pos_app.domain.currency import currency
from pos_app.domain.discount import Discount
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attention,
    IllegalMove,
    Payment,
    PaymentState,
    Pricing,
    Proof,
)
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale, amount_sale, cart_sale, donation_sale
from pos_app.domain.tip import Extras
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.ports import Journal
from tests.contract.journal_stages import (
    START,
    TEA,
    USD,
    awaiting,
    begin,
    event,
    kinds,
    new_attempt,
    new_sale,
    paid,
    session,
    settle,
    stored,
)

SALES: list[Callable[[], Sale]] = [
    new_sale,
    lambda: cart_sale(
        uuid4(),
        CartSnapshot(
            USD, (CartLine(TEA, 2), CartLine(Product("P", "Plain", Money(1, USD)), 10_000))
        ),
        START,
    ),
    lambda: cart_sale(
        uuid4(),
        CartSnapshot(
            USD,
            (
                CartLine(TEA, 3, "gift", discount=Discount(Decimal("12.5"), "\u221212.5 %")),
                CartLine(TEA, 1, price=Money(99, USD)),
            ),
            Discount(Money(100, USD), "Coupon"),
        ),
        START,
        Extras(Money(125, USD), Money(1, USD), "Trinkgeld", "Aufrunden"),
    ),
    lambda: amount_sale(uuid4(), Money(1000, USD), START, Extras(None, Money(50, USD), "", "Up")),
    lambda: amount_sale(uuid4(), Money(1000, USD), START, Extras(Money(0, USD), None, "Tip")),
    lambda: donation_sale(uuid4(), None, USD, START),
    lambda: donation_sale(uuid4(), Money(1000, currency("JPY")), currency("JPY"), START),
]


@pytest.mark.parametrize("make", SALES)
def test_a_payment_comes_back_as_it_was_begun(journal: Journal, make: Callable[[], Sale]) -> None:
    sale = make()
    attempt = begin(journal, sale)
    assert journal.find(attempt.id) == Payment(sale, attempt)
    assert journal.events(attempt.id) == [event(attempt)]


def test_nothing_is_found_under_an_unknown_id(journal: Journal) -> None:
    assert journal.find(uuid4()) is None
    assert journal.attempts_of(uuid4()) == []
    assert journal.events(uuid4()) == []


def test_every_field_of_an_attempt_is_kept(journal: Journal) -> None:
    begun = begin(journal)
    pricing = Pricing(Money(2500, USD), Money(200, USD), Money(50, USD), Money(2750, USD))
    full = replace(
        begun,
        state=PaymentState.WITHDRAWN,
        attention=Attention.AMOUNT_DIFFERS,
        session=session(pricing=pricing),
        proof=Proof(Money(1, currency("KWD")), START, "tx_9", "Visa", "4242"),
        refused=True,
        withdrawn_at=START + timedelta(seconds=9),
        shown_at=START + timedelta(seconds=1),
    )
    journal.save(full, event(full, EventKind.ANSWERED, amount="0.001", currency="KWD"))
    assert stored(journal, full) == full
    assert journal.events(full.id)[-1].facts == {"amount": "0.001", "currency": "KWD"}


def test_a_proof_without_an_amount_is_a_proof(journal: Journal) -> None:
    unproven = replace(
        begin(journal), attention=Attention.UNRESOLVED, proof=Proof(None, START), session=session()
    )
    journal.save(unproven, event(unproven))
    assert stored(journal, unproven) == unproven


def test_a_second_attempt_joins_its_sale(journal: Journal) -> None:
    sale = new_sale()
    first, second = begin(journal, sale), begin(journal, sale)
    assert journal.attempts_of(sale.id) == [first, second]


def test_attempts_stand_in_the_order_of_their_beginning_whatever_the_clock_did(
    journal: Journal,
) -> None:
    sale = new_sale()
    first = begin(journal, sale, START)
    second = begin(journal, sale, START - timedelta(days=365))
    assert journal.attempts_of(sale.id) == [first, second]
    assert [payment.attempt for payment in journal.recent(5)] == [second, first]
    assert [p.attempt for p in journal.unfinished(START)] == [first, second]


def test_an_idempotency_key_serves_one_attempt(journal: Journal) -> None:
    first = begin(journal)
    sale = new_sale()
    thief = replace(new_attempt(sale), idempotency_key=first.idempotency_key)
    with pytest.raises(StoreUnusable):
        journal.begin(Payment(sale, thief), event(thief))
    assert journal.find(thief.id) is None


def test_a_session_serves_one_attempt(journal: Journal) -> None:
    first = awaiting(journal)
    assert first.session is not None
    assert journal.knows_session(first.session.session_id)
    assert not journal.knows_session("session_other")
    second = begin(journal)
    thief = replace(second, state=PaymentState.AWAITING, session=first.session)
    with pytest.raises(StoreUnusable):
        journal.save(thief, event(thief, EventKind.OPENED))
    assert stored(journal, second) == second
    assert kinds(journal, second) == [EventKind.CREATED]


def test_the_same_attempt_cannot_begin_twice(journal: Journal) -> None:
    sale = new_sale()
    attempt = begin(journal, sale)
    with pytest.raises(StoreUnusable):
        journal.begin(Payment(sale, attempt), event(attempt))
    assert kinds(journal, attempt) == [EventKind.CREATED]


def test_saving_an_unknown_attempt_is_refused(journal: Journal) -> None:
    ghost = new_attempt(new_sale())
    with pytest.raises(StoreUnusable):
        journal.save(ghost, event(ghost))
    with pytest.raises(StoreUnusable):
        journal.append(event(ghost))
    with pytest.raises(StoreUnusable):
        journal.settle(
            replace(ghost, state=PaymentState.PAID, proof=Proof(None, START)), event(ghost)
        )


def test_events_are_kept_in_order(journal: Journal) -> None:
    attempt = begin(journal)
    for kind in (EventKind.SENT, EventKind.NO_ANSWER, EventKind.SENT, EventKind.OPENED):
        journal.append(event(attempt, kind, code="503"))
    assert kinds(journal, attempt) == [
        EventKind.CREATED,
        EventKind.SENT,
        EventKind.NO_ANSWER,
        EventKind.SENT,
        EventKind.OPENED,
    ]


def test_a_time_without_a_zone_is_refused(journal: Journal) -> None:
    attempt = begin(journal)
    naive = datetime(2026, 11, 23, 9, 15)  # noqa: DTZ001 - that is what is refused
    with pytest.raises(StoreUnusable):
        journal.append(PaymentEvent(attempt.id, naive, EventKind.SENT))


def test_settling_gives_the_next_receipt(journal: Journal) -> None:
    receipts = [settle(journal, paid(awaiting(journal))).receipt for _ in range(3)]
    assert receipts == ["A-0001", "A-0002", "A-0003"]


def test_settling_keeps_proof_attention_and_event(journal: Journal) -> None:
    late = paid(awaiting(journal), Attention.PAID_LATE)
    settled = settle(journal, late)
    assert settled == replace(late, receipt="A-0001")
    assert stored(journal, late) == settled
    assert kinds(journal, late)[-1] is EventKind.SETTLED


def test_settling_again_changes_nothing(journal: Journal) -> None:
    attempt = paid(awaiting(journal))
    first = settle(journal, attempt)
    other_proof = Proof(Money(1, USD), START, "tx_2")
    again = settle(journal, replace(attempt, proof=other_proof, attention=Attention.PAID_LATE))
    assert again == first
    assert stored(journal, attempt) == first
    assert kinds(journal, attempt).count(EventKind.SETTLED) == 1
    assert settle(journal, paid(awaiting(journal))).receipt == "A-0002"


def test_a_sale_paid_twice_keeps_its_first_receipt_and_raises_its_hand(journal: Journal) -> None:
    sale = new_sale()
    first, second = awaiting(journal, sale), awaiting(journal, sale)
    settled = settle(journal, paid(first))
    claimed = replace(second, receipt="A-9999")
    twice = settle(journal, paid(claimed, Attention.PAID_AFTER_WITHDRAWAL))
    assert twice.attention is Attention.PAID_TWICE
    assert twice.receipt is None
    assert stored(journal, second) == twice
    assert stored(journal, first) == settled
    assert settle(journal, paid(awaiting(journal))).receipt == "A-0002"


@pytest.mark.parametrize("wanted", [PaymentState.AWAITING, PaymentState.CANCELLED])
def test_only_a_paid_attempt_can_be_settled(journal: Journal, wanted: PaymentState) -> None:
    attempt = awaiting(journal)
    proof = Proof(Money(1, USD), START)
    with pytest.raises(IllegalMove):
        settle(journal, replace(attempt, state=wanted, proof=proof))
    with pytest.raises(IllegalMove):
        settle(journal, replace(attempt, state=PaymentState.PAID))
    assert stored(journal, attempt) == attempt


@pytest.mark.parametrize("state", [PaymentState.AWAITING, PaymentState.PAID, PaymentState.EXPIRED])
def test_a_paid_attempt_is_never_saved_over(journal: Journal, state: PaymentState) -> None:
    before = awaiting(journal)
    settled = settle(journal, paid(before))
    with pytest.raises(IllegalMove):
        journal.save(replace(before, state=state), event(before, EventKind.ANSWERED))
    assert stored(journal, before) == settled
    assert EventKind.ANSWERED not in kinds(journal, before)


def test_saving_makes_nothing_paid(journal: Journal) -> None:
    attempt = awaiting(journal)
    with pytest.raises(IllegalMove):
        journal.save(paid(attempt), event(attempt))
    assert stored(journal, attempt) == attempt


def test_saving_gives_no_receipt(journal: Journal) -> None:
    attempt = replace(awaiting(journal), receipt="A-9999")
    journal.save(attempt, event(attempt))
    assert stored(journal, attempt).receipt is None


def test_unfinished_are_open_ones_those_for_a_person_and_late_unpaid_sessions(
    journal: Journal,
) -> None:
    since = START - timedelta(hours=24)
    long_ago = since - timedelta(seconds=1)
    wanted: list[UUID] = []
    for state in PaymentState:
        if state is PaymentState.PAID:
            continue
        for at in (since, long_ago):
            attempt = replace(awaiting(journal, at=at), state=state)
            journal.save(attempt, event(attempt))
            is_open = state in {
                PaymentState.OPENING,
                PaymentState.AWAITING,
                PaymentState.WITHDRAWN,
            }
            is_late = state is not PaymentState.NOT_OPENED and at == since
            if is_open or is_late:
                wanted.append(attempt.id)
    settle(journal, paid(awaiting(journal, at=long_ago)))
    for_a_person = settle(journal, paid(awaiting(journal, at=long_ago), Attention.PAID_LATE))
    found = [payment.attempt.id for payment in journal.unfinished(since)]
    assert found == [*wanted, for_a_person.id]


def test_an_ended_attempt_that_never_had_a_session_is_finished(journal: Journal) -> None:
    attempt = replace(begin(journal), state=PaymentState.FAILED)
    journal.save(attempt, event(attempt))
    assert journal.unfinished(START - timedelta(days=1)) == []


def test_recent_are_the_newest_first_with_their_lines(journal: Journal) -> None:
    sale = SALES[1]()
    attempts = [begin(journal), begin(journal, sale), begin(journal)]
    found = journal.recent(2)
    assert [payment.attempt for payment in found] == attempts[:0:-1]
    assert found[1].sale == sale
    assert journal.recent(0) == []
