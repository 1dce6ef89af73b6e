"""Checkout sessions from creation to their end, and the ledger of the money that moved."""

from __future__ import annotations

import enum
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from pos_app.domain.money import Currency, Money
from pos_app.sandbox.clock import SandboxClock
from pos_app.sandbox.contract import CreateRequest, Refused
from pos_app.sandbox.exact_json import render

LIFETIME = timedelta(minutes=30)


class Status(enum.StrEnum):
    """The words of the status call."""

    PENDING = "pending"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    EXPIRED = "expired"


@dataclass(slots=True)
class Pricing:
    """What the provider adds to every session: a tax in percent, and shipping in major units."""

    tax_percent: Decimal = Decimal(0)
    shipping: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Totals:
    """The provider's arithmetic for one session."""

    subtotal: Money
    tax: Money
    shipping: Money

    @property
    def total(self) -> Money:
        return self.subtotal + self.tax + self.shipping


@dataclass(frozen=True, slots=True)
class Customer:
    """What the customer typed beside the card; empty where nothing was typed."""

    first_name: str = ""
    last_name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that moved: one successful charge of a card."""

    transaction_id: str
    amount: Money
    card_last_four: str
    card_brand: str
    paid_at: datetime
    customer: Customer = field(default_factory=Customer, repr=False)
    form_token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One line of the ledger; lines are only ever added."""

    transaction_id: str
    session_id: str = field(repr=False)
    metadata: dict[str, object]
    amount: Money
    moved_at: datetime


@dataclass(frozen=True, slots=True)
class Turn:
    """A change of status that comes by itself; `amount` is what a completion charges."""

    at: datetime
    status: Status
    amount: Money | None


@dataclass(slots=True)
class Session:
    """One checkout session; its `status` is moved by the `SessionBook` alone."""

    session_id: str = field(repr=False)
    request: CreateRequest
    totals: Totals
    expires_at: datetime
    status: Status = Status.PENDING
    payment: Payment | None = None
    turn: Turn | None = None

    @property
    def currency(self) -> Currency:
        return self.request.currency

    @property
    def amount(self) -> Money | None:
        """What was paid or is to be paid; none while a donor still chooses."""
        if self.payment is not None:
            return self.payment.amount
        if self.request.is_donation and self.request.amount is None:
            return None
        return self.totals.total


class SessionBook:
    """Every session of this sandbox, and its ledger."""

    def __init__(self, clock: SandboxClock, pricing: Pricing) -> None:
        self._clock = clock
        self._pricing = pricing
        self._sessions: dict[str, Session] = {}
        self._keys: dict[str, tuple[str, str]] = {}
        self.ledger: list[LedgerEntry] = []

    def create(self, request: CreateRequest, body: object) -> Session:
        """A new session, or the one made by the same key and body. Raises `Refused` (409)."""
        key, text = request.idempotency_key, render(body, sort_keys=True)
        if key is not None and key in self._keys:
            seen_text, session_id = self._keys[key]
            if seen_text != text:
                raise Refused(409, "The idempotencyKey was used with another body.")
            return self._sessions[session_id]
        session = Session(
            session_id=f"session_{secrets.token_hex(16)}",
            request=request,
            totals=price(request, self._pricing),
            expires_at=self._clock.now() + LIFETIME,
        )
        self._sessions[session.session_id] = session
        if key is not None:
            self._keys[key] = (text, session.session_id)
        return session

    def find(self, session_id: str) -> Session | None:
        """The session as it stands now, expired if its time is over."""
        session = self._sessions.get(session_id)
        if session is not None:
            self._bring_up_to_date(session)
        return session

    def all(self) -> list[Session]:
        return [session for key in self._sessions if (session := self.find(key)) is not None]

    def pay(
        self,
        session: Session,
        amount: Money,
        card: tuple[str, str],
        customer: Customer | None = None,
        form_token: str = "",
    ) -> Payment:
        """Charges a card (last four, brand): the money moves and the session is completed."""
        payment = Payment(
            transaction_id=f"txn_{secrets.token_hex(12)}",
            amount=amount,
            card_last_four=card[0],
            card_brand=card[1],
            paid_at=self._clock.now(),
            customer=customer or Customer(),
            form_token=form_token,
        )
        session.payment = payment
        session.status = Status.COMPLETED
        self.ledger.append(
            LedgerEntry(
                transaction_id=payment.transaction_id,
                session_id=session.session_id,
                metadata=session.request.metadata,
                amount=amount,
                moved_at=payment.paid_at,
            )
        )
        return payment

    def turn(self, session: Session, status: Status, amount: Money | None) -> None:
        """Moves a session to a status; a completion charges `amount`, or what is payable.

        Raises `ValueError` if a completion has nothing to charge.
        """
        charged = amount or session.amount
        if status is not Status.COMPLETED:
            session.status = status
        elif charged is None:
            raise ValueError("the donor has chosen no amount: say which")
        else:
            self.pay(session, charged, ("4242", "Visa"))

    def turn_later(
        self, session: Session, status: Status, amount: Money | None, after: timedelta
    ) -> None:
        """As `turn`, once the clock has come that far."""
        if status is Status.COMPLETED and amount is None and session.amount is None:
            raise ValueError("the donor has chosen no amount: say which")
        session.turn = Turn(self._clock.now() + after, status, amount)

    def _bring_up_to_date(self, session: Session) -> None:
        now = self._clock.now()
        if session.turn is not None and now >= session.turn.at:
            due, session.turn = session.turn, None
            self.turn(session, due.status, due.amount)
        if session.status is Status.PENDING and now >= session.expires_at:
            session.status = Status.EXPIRED


def price(request: CreateRequest, pricing: Pricing) -> Totals:
    """Subtotal, tax and shipping of a request; donations carry neither tax nor shipping."""
    zero = Money.zero(request.currency)
    if request.is_donation:
        return Totals(request.amount or zero, zero, zero)
    subtotal, taxable = request.amount or zero, request.amount or zero
    for item in request.items:
        subtotal += item.total
        if not item.tax_exempt:
            taxable += item.total
    tax = taxable.to_decimal() * pricing.tax_percent / 100
    return Totals(subtotal, _round(tax, zero.currency), _round(pricing.shipping, zero.currency))


def _round(amount: Decimal, of: Currency) -> Money:
    minor = amount.scaleb(of.digits).to_integral_value(ROUND_HALF_UP)
    return Money(int(minor), of)
