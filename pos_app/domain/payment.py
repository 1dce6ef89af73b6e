"""A payment attempt: its states and allowed moves, and what the provider opened and proved."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from pos_app.domain.money import Money
from pos_app.domain.sale import Sale


class PaymentState(enum.StrEnum):
    """Where a payment stands. These words stand in the journal."""

    OPENING = "opening"
    NOT_OPENED = "not_opened"
    AWAITING = "awaiting"
    WITHDRAWN = "withdrawn"
    PAID = "paid"
    CANCELLED = "cancelled"
    FAILED = "failed"
    EXPIRED = "expired"


class Attention(enum.StrEnum):
    """Why a payment needs a person. Stands beside the state."""

    PAID_LATE = "paid_late"
    PAID_AFTER_WITHDRAWAL = "paid_after_withdrawal"
    PAID_TWICE = "paid_twice"
    AMOUNT_DIFFERS = "amount_differs"
    UNRESOLVED = "unresolved"


class DecisionKind(enum.StrEnum):
    """What a person decided about a payment that needed one. These words stand in the journal."""

    TAKE = "take"
    REFUND = "refund"
    BY_HAND = "by_hand"
    NOT_PAID = "not_paid"
    LEAVE = "leave"


class Certainty(enum.StrEnum):
    """How sure the till is of the state, beside the state."""

    SURE = "sure"
    CHECKING = "checking"
    UNKNOWN = "unknown"


_S = PaymentState
_MOVES: dict[PaymentState, frozenset[PaymentState]] = {
    _S.OPENING: frozenset({_S.AWAITING, _S.NOT_OPENED}),
    # The same attempt may be opened again, with the same key and body, while nobody can have paid.
    _S.NOT_OPENED: frozenset({_S.OPENING}),
    _S.AWAITING: frozenset({_S.PAID, _S.CANCELLED, _S.FAILED, _S.EXPIRED, _S.WITHDRAWN}),
    _S.WITHDRAWN: frozenset({_S.PAID, _S.CANCELLED, _S.FAILED, _S.EXPIRED}),
    # Money that arrives after an ending is never lost: it becomes paid, and raises its hand.
    _S.EXPIRED: frozenset({_S.PAID}),
    _S.FAILED: frozenset({_S.PAID}),
    _S.CANCELLED: frozenset({_S.PAID}),
    _S.PAID: frozenset(),
}
ENDED = frozenset({_S.PAID, _S.CANCELLED, _S.FAILED, _S.EXPIRED})
"""States that the provider itself reported as an ending."""


class IllegalMove(Exception):
    """A payment was to be moved between two states that the table does not connect."""

    def __init__(self, source: PaymentState, target: PaymentState) -> None:
        super().__init__(f"a payment cannot go from {source} to {target}")
        self.source = source
        self.target = target


def may_move(source: PaymentState, target: PaymentState) -> bool:
    """Whether the table connects the two states."""
    return target in _MOVES[source]


@dataclass(frozen=True, slots=True)
class OrderTerms:
    """What a session is opened with beside the sale. Kept, so that a retry sends the same body."""

    merchant_id: str
    merchant_name: str
    till: str
    success_url: str = field(repr=False)
    cancel_url: str = field(repr=False)
    error_url: str = field(repr=False)
    appearance: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Pricing:
    """The provider's arithmetic. `total` is what the customer pays; None where a donor chooses."""

    subtotal: Money
    tax: Money
    shipping: Money
    total: Money


@dataclass(frozen=True, slots=True)
class OpenedSession:
    """What the provider opened. Id and URL are bearer secrets: never in a log. `expires_at` is
    UTC on the provider's clock, `clock_ahead_s` how far that clock is ahead of the till's."""

    session_id: str = field(repr=False)
    checkout_url: str = field(repr=False)
    expires_at: datetime
    pricing: Pricing | None
    clock_ahead_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Proof:
    """What the provider said when it said completed. `seen_at` is UTC, the till's clock."""

    amount: Money | None
    seen_at: datetime
    transaction_id: str = ""
    card_brand: str = ""
    card_last_four: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to have a sale paid: one idempotency key, at most one session.

    `refused` says that the provider answered the opening with a definite no, so that a new try
    takes a new key. `receipt` is given once, in the transaction that makes it paid. `decided` is
    what a person last decided about it; it proves nothing.
    """

    id: UUID
    sale_id: UUID
    idempotency_key: str = field(repr=False)
    terms: OrderTerms
    created_at: datetime
    state: PaymentState = PaymentState.OPENING
    attention: Attention | None = None
    session: OpenedSession | None = None
    proof: Proof | None = None
    receipt: str | None = None
    refused: bool = False
    withdrawn_at: datetime | None = None
    shown_at: datetime | None = None
    decided: DecisionKind | None = None

    @property
    def match_code(self) -> str:
        return match_code(self.id)

    def moved(self, target: PaymentState) -> Attempt:
        """This attempt in another state. Raises `IllegalMove`."""
        if not may_move(self.state, target):
            raise IllegalMove(self.state, target)
        return replace(self, state=target)


@dataclass(frozen=True, slots=True)
class Payment:
    """A sale and one attempt to have it paid."""

    sale: Sale
    attempt: Attempt

    @property
    def payable(self) -> Money | None:
        """What the customer is asked for: the provider's total once known. None: donor chooses."""
        session = self.attempt.session
        if session is not None and session.pricing is not None and self.sale.total is not None:
            return session.pricing.total
        return self.sale.total

    @property
    def is_open(self) -> bool:
        """Still waiting for the provider's word, or for a person's decision."""
        waits = self.attempt.state in {_S.OPENING, _S.AWAITING, _S.WITHDRAWN}
        return self.attempt.attention is not None or (waits and self.attempt.decided is None)


# No vowels, so that no code reads as a word; nothing that looks like something else.
_CODE_LETTERS = "CDFHJKLMNPQRTVWX347"


def match_code(attempt_id: UUID) -> str:
    """Three letters that till and phone both show, so that two customers cannot be mixed up."""
    import hashlib  # brings OpenSSL, which no picture needs before the first code

    number = int.from_bytes(hashlib.sha256(attempt_id.bytes).digest()[:8])
    letters = []
    for _ in range(3):
        number, index = divmod(number, len(_CODE_LETTERS))
        letters.append(_CODE_LETTERS[index])
    return "".join(letters)
