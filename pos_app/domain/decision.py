"""What a person may decide about a payment that needs one, and what becomes of it then."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from pos_app.domain.errors import CashierError
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, Attention, DecisionKind, Payment, PaymentState
from pos_app.domain.sale import SaleMode

MOST_LETTERS = 200
"""So long may a name, a reference or a reason be."""
_D = DecisionKind
_PROVEN = frozenset({Attention.PAID_LATE, Attention.PAID_AFTER_WITHDRAWAL})


class DecisionRefused(CashierError):
    """A decision cannot be taken: `problem` is who, reference, reason, amount, too_much, or
    not_offered (the payment has changed, or its sale is paid)."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"The decision cannot be taken: {problem.replace('_', ' ')}.")
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Decision:
    """One person's decision. `who` is always named; `reference` and `amount` belong to a refund,
    `reason` to what is said by hand."""

    kind: DecisionKind
    who: str
    reference: str = ""
    amount: Money | None = None
    reason: str = ""


def plain_words(text: str, most: int = MOST_LETTERS) -> str:
    """What a person typed, as one line of at most `most` characters: blanks are folded, invisible
    and control characters go."""
    kept = (" " if char.isspace() else char for char in text)
    seen = (char for char in kept if unicodedata.category(char) not in {"Cc", "Cf", "Co", "Cs"})
    return " ".join("".join(seen).split())[:most].rstrip()


def decisions_for(payment: Payment) -> tuple[DecisionKind, ...]:
    """What can be decided about a payment as it stands; nothing where nobody is needed."""
    attempt = payment.attempt
    if attempt.attention is None:
        return ()
    if attempt.attention in _PROVEN:
        return (_D.TAKE, _D.REFUND, _D.LEAVE)
    if attempt.attention is Attention.PAID_TWICE:
        return (_D.REFUND, _D.LEAVE)
    if attempt.attention is Attention.AMOUNT_DIFFERS:
        return (_D.TAKE, _D.REFUND, _D.LEAVE) if _is_takeable(payment) else (_D.REFUND, _D.LEAVE)
    by_hand = (_D.BY_HAND, _D.NOT_PAID)
    # Completed, but without figures: there is money, and it may have been given back.
    return (*by_hand, _D.LEAVE) if attempt.proof is None else (*by_hand, _D.REFUND, _D.LEAVE)


def check_decision(payment: Payment, decision: Decision) -> None:
    """Raises `DecisionRefused` for what does not fit the payment, or lacks what it needs."""
    if decision.kind not in decisions_for(payment):
        raise DecisionRefused("not_offered")
    for name, text in (
        ("who", decision.who),
        ("reference", decision.reference),
        ("reason", decision.reason),
    ):
        if text != plain_words(text):
            raise DecisionRefused(name)
    if not decision.who:
        raise DecisionRefused("who")
    if decision.kind in {_D.BY_HAND, _D.NOT_PAID} and not decision.reason:
        raise DecisionRefused("reason")
    if decision.kind is _D.REFUND:
        _check_refund(payment, decision)


def decided(payment: Payment, decision: Decision) -> Attempt:
    """The attempt after the decision; its receipt is the journal's to give. Raises
    `DecisionRefused`."""
    check_decision(payment, decision)
    attempt = payment.attempt
    if decision.kind is _D.LEAVE:
        return attempt
    if decision.kind is _D.TAKE and attempt.state is not PaymentState.PAID:
        attempt = attempt.moved(PaymentState.PAID)
    return replace(attempt, attention=None, decided=decision.kind)


def is_exact(payment: Payment) -> bool:
    """Whether the money that the provider named is the money that was asked for."""
    proof = payment.attempt.proof
    if proof is None or proof.amount is None or proof.amount.currency != payment.sale.currency:
        return False
    if payment.sale.mode is SaleMode.DONATION:
        return proof.amount.amount_minor > 0
    return proof.amount == payment.payable


def _is_takeable(payment: Payment) -> bool:
    proof = payment.attempt.proof
    amount = None if proof is None else proof.amount
    is_ours = amount is not None and amount.currency == payment.sale.currency
    return is_ours and amount is not None and amount.amount_minor > 0


def _check_refund(payment: Payment, decision: Decision) -> None:
    if not decision.reference:
        raise DecisionRefused("reference")
    proof = payment.attempt.proof
    paid = None if proof is None else proof.amount
    amount = decision.amount
    if amount is None or amount.amount_minor <= 0:
        raise DecisionRefused("amount")
    if paid is None:
        return
    if amount.currency != paid.currency:
        raise DecisionRefused("amount")
    if amount.amount_minor > paid.amount_minor:
        raise DecisionRefused("too_much")
