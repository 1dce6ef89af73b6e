"""What the provider's answer proves about a payment. Pure: the same answer, the same verdict."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attempt,
    Attention,
    DecisionKind,
    Payment,
    PaymentState,
    Proof,
    may_move,
)
from pos_app.domain.sale import SaleMode


class ProviderStatus(enum.StrEnum):
    """The provider's words for a session."""

    PENDING = "pending"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class StatusAnswer:
    """One answer to "how does this session stand?". What was missing or mistyped is None, and so
    is a status word that nobody knows."""

    status: ProviderStatus | None
    session_id: str | None = field(default=None, repr=False)
    merchant_id: str | None = None
    amount: Decimal | None = None
    currency: str | None = None
    transaction_id: str = ""
    card_brand: str = ""
    card_last_four: str = ""


class Finding(enum.StrEnum):
    """What an answer means for the payment that was asked about."""

    PENDING = "pending"
    PAID = "paid"
    CANCELLED = "cancelled"
    FAILED = "failed"
    EXPIRED = "expired"
    UNKNOWN = "unknown"
    FOREIGN = "foreign"
    AMOUNT_DIFFERS = "amount_differs"
    UNPROVEN = "unproven"


_MOST = Decimal(10) ** 12
_PLAIN = {
    ProviderStatus.PENDING: Finding.PENDING,
    ProviderStatus.CANCELLED: Finding.CANCELLED,
    ProviderStatus.FAILED: Finding.FAILED,
    ProviderStatus.EXPIRED: Finding.EXPIRED,
}
_TARGETS = {
    Finding.CANCELLED: PaymentState.CANCELLED,
    Finding.FAILED: PaymentState.FAILED,
    Finding.EXPIRED: PaymentState.EXPIRED,
}


def judge(payment: Payment, answer: StatusAnswer) -> Finding:
    """What `answer` proves: paid only if session, status, amount and currency are all right."""
    session = payment.attempt.session
    if session is None or answer.session_id not in {None, session.session_id}:
        return Finding.FOREIGN
    if answer.merchant_id not in {None, payment.attempt.terms.merchant_id}:
        return Finding.FOREIGN
    if answer.status is None:
        return Finding.UNKNOWN
    if answer.status is not ProviderStatus.COMPLETED:
        return _PLAIN[answer.status]
    if answer.amount is None or answer.currency is None:
        return Finding.UNPROVEN
    return Finding.PAID if _is_right_money(payment, answer) else Finding.AMOUNT_DIFFERS


def apply(
    payment: Payment, finding: Finding, answer: StatusAnswer, seen_at: datetime, *, late: bool
) -> Attempt:
    """The attempt after `finding`; the same object if nothing changed.

    `late` says that the session's 30 minutes were over when the answer came. Paid is absorbing:
    nothing moves a paid attempt.
    """
    attempt = payment.attempt
    if attempt.state is PaymentState.PAID or attempt.decided is DecisionKind.REFUND:
        return attempt
    if finding is Finding.PAID:
        paid = replace(attempt.moved(PaymentState.PAID), proof=_proof(answer, seen_at))
        return replace(paid, attention=_attention(attempt, late=late))
    if finding in {Finding.AMOUNT_DIFFERS, Finding.UNPROVEN}:
        return _money_unproven(attempt, finding, _proof(answer, seen_at))
    target = _TARGETS.get(finding)
    if target is None or not may_move(attempt.state, target):
        return attempt
    return _ended(attempt, target)


def _money_unproven(attempt: Attempt, finding: Finding, proof: Proof) -> Attempt:
    """There is money, but not what was asked for, or nobody says how much: a person must look."""
    differs = finding is Finding.AMOUNT_DIFFERS
    attention = Attention.AMOUNT_DIFFERS if differs else Attention.UNRESOLVED
    # Figures that differ are not forgotten for a later answer without figures.
    if attempt.attention in {attention, Attention.AMOUNT_DIFFERS}:
        return attempt
    # A person has decided, and nothing that they did not know has been said.
    agrees = attempt.decided is DecisionKind.BY_HAND
    if not differs and (agrees or (attempt.decided is not None and attempt.proof is not None)):
        return attempt
    return replace(attempt, attention=attention, proof=proof)


def _ended(before: Attempt, target: PaymentState) -> Attempt:
    ended = before.moved(target)
    if before.decided is DecisionKind.BY_HAND:
        # A person said that it was paid, and the provider says otherwise: somebody must look.
        return replace(ended, attention=before.attention or Attention.UNRESOLVED)
    # Nobody knew how it ended, and nothing else was wrong: now the provider has said it.
    is_answered = before.attention is Attention.UNRESOLVED and before.proof is None
    return replace(ended, attention=None) if is_answered else ended


def _is_right_money(payment: Payment, answer: StatusAnswer) -> bool:
    if answer.currency != payment.sale.currency.code or answer.amount is None:
        return False
    if payment.sale.mode is SaleMode.DONATION:
        return answer.amount > 0 and _money(answer) is not None
    payable = payment.payable
    return payable is not None and answer.amount == payable.to_decimal()


def _attention(before: Attempt, *, late: bool) -> Attention | None:
    if before.decided is DecisionKind.BY_HAND and before.attention is None:
        return None  # the goods are gone already, and now the money is proven
    if before.withdrawn_at is not None:
        return Attention.PAID_AFTER_WITHDRAWAL
    said_otherwise = before.decided is DecisionKind.NOT_PAID
    if late or said_otherwise or before.state is not PaymentState.AWAITING:
        return Attention.PAID_LATE
    return None


def _proof(answer: StatusAnswer, seen_at: datetime) -> Proof:
    return Proof(
        _money(answer),
        seen_at,
        answer.transaction_id,
        answer.card_brand,
        answer.card_last_four,
    )


def _money(answer: StatusAnswer) -> Money | None:
    """The answer's amount as money; None if it is missing, finer than its currency, or more
    than any payment can be."""
    if answer.amount is None or answer.currency is None or answer.amount > _MOST:
        return None
    try:
        return Money.from_decimal(answer.amount, Money.of(0, answer.currency).currency)
    except ValueError:
        return None
