"""What happened to a payment, from the journal: a neutral list that screens put into words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from pos_app.domain.decision import is_exact, plain_words
from pos_app.domain.errors import PosError
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, Payment, PaymentState
from pos_app.domain.verdict import Finding
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.ports import Journal

OTHER_PAYMENT = "other_payment"
"""The kind of a line about another payment of the same sale."""
HIDDEN = "…"
_TOLD = frozenset(
    {"why", "outcome", "finding", "decision", "who", "about", "reference", "reason"}
    | {"amount_minor", "currency"}
)
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.)\S+|\S+@\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One thing that happened: `kind` is an `EventKind` or `OTHER_PAYMENT`, `at` is UTC, and
    `facts` are plain words and figures without secrets."""

    kind: str
    at: datetime
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A payment's timeline, oldest first. `trouble` is why there is none."""

    attempt_id: UUID
    match_code: str = ""
    receipt: str = ""
    lines: tuple[EvidenceLine, ...] = ()
    trouble: PosError | None = None


def read_evidence(journal: Journal, attempt_id: UUID) -> Evidence:
    """The timeline of a payment; one that cannot be read says why."""
    try:
        payment = journal.find(attempt_id)
        if payment is None:
            return Evidence(attempt_id)
        events = journal.events(attempt_id)
        tries = journal.attempts_of(payment.sale.id)
    except PosError as trouble:
        return Evidence(attempt_id, trouble=trouble)
    others = [attempt for attempt in tries if attempt.id != attempt_id]
    return evidence(payment, events, others)


def evidence(
    payment: Payment, events: Iterable[PaymentEvent], others: Iterable[Attempt]
) -> Evidence:
    """The timeline made of a payment's events and the other payments of its sale."""
    others = list(others)
    hide = _secrets([payment.attempt, *others])
    lines = [_line(payment, event, hide) for event in events]
    lines += [_other(attempt, hide) for attempt in others if _had_code(attempt)]
    attempt = payment.attempt
    return Evidence(attempt.id, attempt.match_code, attempt.receipt or "", tuple(lines))


def _line(payment: Payment, event: PaymentEvent, hide: list[str]) -> EvidenceLine:
    facts = {name: value for name, value in event.facts.items() if name in _TOLD}
    if event.kind in {EventKind.CREATED, EventKind.OPENED}:
        asked = payment.sale.total if event.kind is EventKind.CREATED else payment.payable
        facts |= _amount("asked", asked)
    if event.kind is EventKind.CREATED:
        sale = payment.sale
        facts |= _amount("tip", sale.tip) | _amount("round_up", sale.round_up)
    if event.kind is EventKind.SETTLED or facts.get("finding") == Finding.AMOUNT_DIFFERS:
        facts |= _amount("asked", payment.payable) | _proof(payment.attempt)
        facts["equal"] = "yes" if is_exact(payment) else "no"
    if event.kind is EventKind.SETTLED:
        facts["receipt"] = payment.attempt.receipt or ""
    return EvidenceLine(event.kind.value, event.at, _clean(facts, hide))


def _other(attempt: Attempt, hide: list[str]) -> EvidenceLine:
    facts = {"state": attempt.state.value, "code": attempt.match_code}
    facts["receipt"] = attempt.receipt or ""
    at = attempt.created_at
    if attempt.state is PaymentState.PAID and attempt.proof is not None:
        facts |= _proof(attempt)
        at = attempt.proof.seen_at
    return EvidenceLine(OTHER_PAYMENT, at, _clean(facts, hide))


def _had_code(attempt: Attempt) -> bool:
    return attempt.session is not None


def _proof(attempt: Attempt) -> dict[str, str]:
    proof = attempt.proof
    if proof is None:
        return {}
    card = " ".join(part for part in (proof.card_brand, proof.card_last_four) if part)
    return _amount("paid", proof.amount) | {"transaction": proof.transaction_id, "card": card}


def _amount(name: str, amount: Money | None) -> dict[str, str]:
    if amount is None:
        return {}
    return {f"{name}_minor": str(amount.amount_minor), f"{name}_currency": amount.currency.code}


def _clean(facts: Mapping[str, str], hide: list[str]) -> dict[str, str]:
    """Only what says something, without anything that opens a door or names a customer."""
    clean = {}
    for name, value in facts.items():
        shown = plain_words(value, most=len(value))
        for secret in hide:
            shown = shown.replace(secret, HIDDEN)
        # Cut last: half a secret would not be found.
        shown = plain_words(_ADDRESS.sub(HIDDEN, shown))
        if shown:
            clean[name] = shown
    return clean


def _secrets(attempts: list[Attempt]) -> list[str]:
    """Every value that must not be told, the longest first."""
    found: set[str] = set()
    for attempt in attempts:
        terms = attempt.terms
        found |= {attempt.idempotency_key, terms.success_url, terms.cancel_url, terms.error_url}
        if attempt.session is not None:
            found |= {attempt.session.session_id, attempt.session.checkout_url}
    return sorted(found - {""}, key=len, reverse=True)
