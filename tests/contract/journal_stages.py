"""A journal's payments in every stage, for the promises that every journal keeps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from pos_app.domain.currency import currency
from pos_app.domain.decision import Decision
from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attempt,
    Attention,
    OpenedSession,
    OrderTerms,
    Payment,
    PaymentState,
    Pricing,
    Proof,
)
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale, amount_sale
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.ports import Journal

START = datetime(2026, 11, 23, 9, 15, 0, 123456, tzinfo=UTC)
USD = currency("USD")
TERMS = OrderTerms(
    "m_1",
    "Corner Café",
    "Till 1",
    "http://till/ok",
    "http://till/back",
    "http://till/broken",
    (("primaryColor", "#ff0000"), ("fontFamily", "Inter")),
)
TEA = Product(
    sku="T-1",
    name="Grüner Tee",
    price=Money(350, USD),
    barcode="4006381333931",
    category="Drinks",
    brand="Acme",
    variant="100 g",
    description="Loose leaf\nfrom Uji",
    image_url="https://shop.example/tea.png",
    original_price=Money(500, USD),
    discount_label="SALE",
    tax_exempt=True,
    picture="tea.svg",
)


def new_sale(at: datetime = START) -> Sale:
    return amount_sale(uuid4(), Money(2500, USD), at)


def new_attempt(sale: Sale, at: datetime = START) -> Attempt:
    return Attempt(uuid4(), sale.id, f"key-{uuid4()}", TERMS, at)


def event(attempt: Attempt, kind: EventKind = EventKind.CREATED, **facts: str) -> PaymentEvent:
    return PaymentEvent(attempt.id, START, kind, facts)


def session(name: str = "session_1", pricing: Pricing | None = None) -> OpenedSession:
    url = f"https://checkout.ozura.io/checkout/{name}"
    return OpenedSession(name, url, START + timedelta(minutes=30), pricing, 1.5)


def begin(journal: Journal, sale: Sale | None = None, at: datetime = START) -> Attempt:
    sale = sale or new_sale(at)
    attempt = new_attempt(sale, at)
    journal.begin(Payment(sale, attempt), event(attempt))
    return attempt


def awaiting(journal: Journal, sale: Sale | None = None, at: datetime = START) -> Attempt:
    opened = replace(
        begin(journal, sale, at).moved(PaymentState.AWAITING), session=session(f"session_{uuid4()}")
    )
    journal.save(opened, event(opened, EventKind.OPENED))
    return opened


def paid(attempt: Attempt, attention: Attention | None = None) -> Attempt:
    proof = Proof(Money(2500, USD), START + timedelta(minutes=2), "tx_1", "Visa", "4242")
    return replace(attempt.moved(PaymentState.PAID), proof=proof, attention=attention)


def settle(journal: Journal, attempt: Attempt) -> Attempt:
    return journal.settle(attempt, event(attempt, EventKind.SETTLED))


def kinds(journal: Journal, attempt: Attempt) -> list[EventKind]:
    return [entry.kind for entry in journal.events(attempt.id)]


def stored(journal: Journal, attempt: Attempt) -> Attempt:
    payment = journal.find(attempt.id)
    assert payment is not None
    return payment.attempt


def decide(journal: Journal, attempt: Attempt, decision: Decision) -> Attempt:
    return journal.decide(decision, event(attempt, EventKind.DECIDED, who=decision.who))
