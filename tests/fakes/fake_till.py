"""A till that only remembers what was wished, and payment views in every state."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from pos_app.domain.currency import Currency
from pos_app.domain.decision import Decision
from pos_app.domain.errors import PosError
from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attempt,
    Attention,
    Certainty,
    DecisionKind,
    OpenedSession,
    OrderTerms,
    Payment,
    PaymentState,
    Pricing,
    Proof,
)
from pos_app.domain.sale import Sale, amount_sale, donation_sale
from pos_app.services.evidence import Evidence, EvidenceLine
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import Keys
from pos_app.workers.till import Till

CREATED_AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
CHECKOUT_URL = "https://checkout.ozura.io/checkout/session_4f9a1c77e2d84b0b9a3d5f6e7c8b9a01"


class FakeTill(Till):
    """Records every wish in order; a test says what comes of it by emitting signals."""

    def __init__(self) -> None:
        super().__init__()
        self.wishes: list[tuple[str, object]] = []
        self.sales: list[Sale] = []

    def charge(self, sale: Sale) -> None:
        self.sales.append(sale)
        self.wishes.append(("charge", sale.id))

    def open_again(self, attempt_id: UUID) -> None:
        self.wishes.append(("open_again", attempt_id))

    def withdraw(self, attempt_id: UUID) -> None:
        self.wishes.append(("withdraw", attempt_id))

    def check_now(self, attempt_id: UUID) -> None:
        self.wishes.append(("check_now", attempt_id))

    def window_active(self) -> None:
        self.wishes.append(("window_active", None))

    def mark_shown(self, attempt_id: UUID) -> None:
        self.wishes.append(("mark_shown", attempt_id))

    def decide(self, attempt_id: UUID, decision: Decision) -> None:
        self.wishes.append(("decide", (attempt_id, decision)))

    def let_go(self, attempt_id: UUID) -> None:
        self.wishes.append(("let_go", attempt_id))

    def read_evidence(self, attempt_id: UUID) -> None:
        self.wishes.append(("read_evidence", attempt_id))

    def read_donated(self, of: Currency, since: datetime) -> None:
        self.wishes.append(("read_donated", (of, since)))

    def give_keys(self, keys: Keys) -> None:
        self.wishes.append(("give_keys", keys))

    def wished(self, what: str) -> list[object]:
        """What was wished of one kind."""
        return [about for wish, about in self.wishes if wish == what]

    def tell(self, view: PaymentView) -> PaymentView:
        """News of a payment."""
        self.payment_changed.emit(view)
        return view


def terms() -> OrderTerms:
    return OrderTerms(
        "m-1", "Bob's Coffee Shop", "Till 1", "https://r/s", "https://r/c", "https://r/e"
    )


def any_sale(amount_minor: int = 2500, code: str = "USD") -> Sale:
    return amount_sale(uuid4(), Money.of(amount_minor, code), CREATED_AT)


def any_donation(amount_minor: int | None = None, code: str = "USD") -> Sale:
    amount = None if amount_minor is None else Money.of(amount_minor, code)
    return donation_sale(uuid4(), amount, Money.of(0, code).currency, CREATED_AT)


def session_for(sale: Sale, tax_minor: int = 0, shipping_minor: int = 0) -> OpenedSession:
    pricing = None
    if sale.total is not None:
        tax, shipping = Money(tax_minor, sale.currency), Money(shipping_minor, sale.currency)
        pricing = Pricing(sale.total, tax, shipping, sale.total + tax + shipping)
    expires_at = datetime.now(UTC) + timedelta(minutes=30)
    return OpenedSession("session_4f9a1c77", CHECKOUT_URL, expires_at, pricing)


def opening(sale: Sale | None = None, trouble: PosError | None = None) -> PaymentView:
    """A payment that was just asked for."""
    of = sale or any_sale()
    attempt = Attempt(uuid4(), of.id, uuid4().hex, terms(), CREATED_AT)
    return PaymentView(Payment(of, attempt), trouble=trouble)


def awaiting(
    before: PaymentView | None = None,
    *,
    certainty: Certainty = Certainty.SURE,
    trouble: PosError | None = None,
    phone: str = "",
    left_s: float = 1799.0,
    tax_minor: int = 0,
    shipping_minor: int = 0,
) -> PaymentView:
    """The code is up."""
    base = before or opening()
    sale = base.payment.sale
    attempt = replace(
        base.payment.attempt,
        state=PaymentState.AWAITING,
        session=base.payment.attempt.session or session_for(sale, tax_minor, shipping_minor),
    )
    return PaymentView(Payment(sale, attempt), certainty, trouble, phone, time.monotonic() + left_s)


def ended(
    state: PaymentState,
    before: PaymentView | None = None,
    *,
    trouble: PosError | None = None,
    attention: Attention | None = None,
) -> PaymentView:
    """A payment in one of the states after waiting."""
    base = before or awaiting()
    attempt = replace(base.payment.attempt, state=state, attention=attention)
    if state is PaymentState.WITHDRAWN:
        attempt = replace(attempt, withdrawn_at=CREATED_AT)
    return PaymentView(
        Payment(base.payment.sale, attempt), trouble=trouble, expires_at_s=base.expires_at_s
    )


def not_opened(before: PaymentView | None = None, trouble: PosError | None = None) -> PaymentView:
    return ended(PaymentState.NOT_OPENED, before or opening(), trouble=trouble)


def paid(
    before: PaymentView | None = None,
    *,
    amount: Money | None = None,
    attention: Attention | None = None,
    receipt: str | None = "A-0042",
) -> PaymentView:
    """Proven by the provider, and durable."""
    base = ended(PaymentState.PAID, before, attention=attention)
    proof = Proof(
        amount or base.payment.payable,
        datetime(2026, 11, 23, 10, 2, tzinfo=UTC),
        "txn_8812",
        "Visa",
        "4242",
    )
    attempt = replace(base.payment.attempt, proof=proof, receipt=receipt)
    return PaymentView(Payment(base.payment.sale, attempt))


def unresolved(before: PaymentView | None = None) -> PaymentView:
    """Nobody knows how it ended."""
    return ended(PaymentState.AWAITING, before, attention=Attention.UNRESOLVED)


def decided(view: PaymentView, kind: DecisionKind) -> PaymentView:
    """A person has decided about the payment."""
    attempt = replace(view.payment.attempt, attention=None, decided=kind)
    if kind is DecisionKind.TAKE:
        receipt = attempt.receipt or "A-0042"
        attempt = replace(attempt, state=PaymentState.PAID, receipt=receipt)
    return PaymentView(Payment(view.payment.sale, attempt))


def evidence_of(attempt_id: object) -> Evidence:
    """A timeline in which much has happened."""
    told: list[tuple[int, str, dict[str, str]]] = [
        (0, "created", {"asked_minor": "123456", "asked_currency": "USD"}),
        (0, "sent", {}),
        (1, "no_answer", {"why": "The payment provider said that it did not work."}),
        (3, "sent", {}),
        (4, "opened", {"asked_minor": "123456", "asked_currency": "USD"}),
        (4, "shown", {}),
        (6, "answered", {"finding": "pending"}),
        (51, "phone_returned", {"outcome": "success"}),
        (
            52,
            "settled",
            {
                "asked_minor": "123456",
                "asked_currency": "USD",
                "paid_minor": "123456",
                "paid_currency": "USD",
                "equal": "yes",
                "card": "Visa 4242",
                "transaction": "txn_8812",
                "receipt": "A-0042",
            },
        ),
        (86_400, "decided", {"decision": "leave", "who": "Maya"}),
    ]
    if not isinstance(attempt_id, UUID):
        raise TypeError("a payment's id was expected")
    lines = [
        EvidenceLine(kind, CREATED_AT + timedelta(seconds=s), facts) for s, kind, facts in told
    ]
    return Evidence(attempt_id, "K7Q", "A-0042", tuple(lines))


def differs(before: PaymentView | None = None, amount_minor: int = 2000) -> PaymentView:
    """The provider says completed, with another amount."""
    base = before or awaiting()
    proof = Proof(Money(amount_minor, base.payment.sale.currency), CREATED_AT, "txn_8813")
    attempt = replace(base.payment.attempt, attention=Attention.AMOUNT_DIFFERS, proof=proof)
    return PaymentView(Payment(base.payment.sale, attempt))
