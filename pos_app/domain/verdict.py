"""What the provider's answer proves about a payment. Pure: the same answer, the same verdict."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, Attention, Payment, PaymentState, Proof, may_move
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
    if attempt.state is PaymentState.PAID:
        return attempt
    if finding is Finding.PAID:
        paid = replace(attempt.moved(PaymentState.PAID), proof=_proof(answer, seen_at))
        return replace(paid, attention=_attention(attempt, late=late))
    if finding in {Finding.AMOUNT_DIFFERS, Finding.UNPROVEN}:
        differs = finding is Finding.AMOUNT_DIFFERS
        attention = Attention.AMOUNT_DIFFERS if differs else Attention.UNRESOLVED
        # Figures that differ are not forgotten for a later answer without figures.
        if attempt.attention in {attention, Attention.AMOUNT_DIFFERS}:
            return attempt
        return replace(attempt, attention=attention, proof=_proof(answer, seen_at))
    target = _TARGETS.get(finding)
    if target is None or not may_move(attempt.state, target):
        return attempt
    ended = attempt.moved(target)
    # Nobody knew how it ended, and nothing else was wrong: now the provider has said it.
    is_answered = attempt.attention is Attention.UNRESOLVED and attempt.proof is None
    return replace(ended, attention=None) if is_answered else ended


def _is_right_money(payment: Payment, answer: StatusAnswer) -> bool:
    if answer.currency != payment.sale.currency.code or answer.amount is None:
        return False
    if payment.sale.mode is SaleMode.DONATION:
        return answer.amount > 0 and _money(answer) is not None
    payable = payment.payable
    return payable is not None and answer.amount == payable.to_decimal()


def _attention(before: Attempt, *, late: bool) -> Attention | None:
    if before.withdrawn_at is not None:
        return Attention.PAID_AFTER_WITHDRAWAL
    if late or before.state is not PaymentState.AWAITING:
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
