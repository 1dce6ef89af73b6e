"""A journal that keeps everything in memory, and holds the same promises as the real one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from pos_app.domain.currency import Currency
from pos_app.domain.decision import Decision, DecisionRefused, decided
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attempt,
    Attention,
    DecisionKind,
    IllegalMove,
    Payment,
    PaymentState,
)
from pos_app.domain.sale import Sale, SaleMode
from pos_app.services.events import PaymentEvent

_OPEN = {PaymentState.OPENING, PaymentState.AWAITING, PaymentState.WITHDRAWN}
_ENDED_UNPAID = {PaymentState.CANCELLED, PaymentState.FAILED, PaymentState.EXPIRED}


class MemoryJournal:
    """Fulfils `Journal`. `trouble`, once set, is raised by every call, as by a full disk."""

    def __init__(self, prefix: str = "A") -> None:
        self.trouble: StoreUnusable | None = None
        self.is_closed = False
        self._prefix = prefix
        self._receipts = 0
        self._sales: dict[UUID, Sale] = {}
        self._attempts: dict[UUID, Attempt] = {}
        self._events: list[PaymentEvent] = []

    def begin(self, payment: Payment, event: PaymentEvent) -> None:
        self._check_disk()
        attempt = payment.attempt
        keys = {known.idempotency_key for known in self._attempts.values()}
        if attempt.id in self._attempts or attempt.idempotency_key in keys:
            raise StoreUnusable("The journal already has this payment.")
        self._check_session(attempt)
        self._check_event(event, attempt.id)
        self._sales.setdefault(payment.sale.id, payment.sale)
        self._attempts[attempt.id] = attempt
        self._events.append(event)

    def save(self, attempt: Attempt, event: PaymentEvent) -> None:
        self._check_disk()
        stored = self._stored(attempt.id)
        if PaymentState.PAID in {stored.state, attempt.state}:
            raise IllegalMove(stored.state, attempt.state)
        self._check_session(attempt)
        self._check_event(event)
        self._attempts[attempt.id] = replace(attempt, receipt=stored.receipt)
        self._events.append(event)

    def append(self, event: PaymentEvent) -> None:
        self._check_disk()
        self._check_event(event)
        self._events.append(event)

    def settle(self, attempt: Attempt, event: PaymentEvent) -> Attempt:
        self._check_disk()
        stored = self._stored(attempt.id)
        if attempt.state is not PaymentState.PAID or attempt.proof is None:
            raise IllegalMove(stored.state, attempt.state)
        if stored.state is PaymentState.PAID:
            return stored
        self._check_session(attempt)
        self._check_event(event)
        if self._is_sale_paid(stored):
            settled = replace(attempt, attention=Attention.PAID_TWICE, receipt=None)
        else:
            self._receipts += 1
            settled = replace(attempt, receipt=f"{self._prefix}-{self._receipts:04d}")
        self._attempts[attempt.id] = settled
        self._events.append(event)
        return settled

    def decide(self, decision: Decision, event: PaymentEvent) -> Attempt:
        self._check_disk()
        before = self._stored(event.attempt_id)
        after = decided(self._payment(before), decision)
        self._check_event(event)
        if decision.kind is DecisionKind.BY_HAND and self._is_sale_paid(after):
            raise DecisionRefused("not_offered")
        if after.state is PaymentState.PAID and before.state is not PaymentState.PAID:
            if self._is_sale_paid(after):
                raise DecisionRefused("not_offered")
            self._receipts += 1
            after = replace(after, receipt=f"{self._prefix}-{self._receipts:04d}")
        self._attempts[after.id] = after
        self._events.append(event)
        return after

    def find(self, attempt_id: UUID) -> Payment | None:
        self._check_disk()
        attempt = self._attempts.get(attempt_id)
        return None if attempt is None else self._payment(attempt)

    def attempts_of(self, sale_id: UUID) -> list[Attempt]:
        self._check_disk()
        return [attempt for attempt in self._attempts.values() if attempt.sale_id == sale_id]

    def unfinished(self, since: datetime) -> list[Payment]:
        self._check_disk()
        return [
            self._payment(attempt)
            for attempt in self._attempts.values()
            if self._payment(attempt).is_open
            or (attempt.state in _OPEN and attempt.decided is not DecisionKind.REFUND)
            or (
                attempt.state in _ENDED_UNPAID
                and attempt.session is not None
                and attempt.created_at >= since
            )
        ]

    def events(self, attempt_id: UUID) -> list[PaymentEvent]:
        self._check_disk()
        return [event for event in self._events if event.attempt_id == attempt_id]

    def knows_session(self, session_id: str) -> bool:
        self._check_disk()
        return any(
            attempt.session is not None and attempt.session.session_id == session_id
            for attempt in self._attempts.values()
        )

    def recent(self, limit: int) -> list[Payment]:
        self._check_disk()
        newest_first = [self._payment(attempt) for attempt in reversed(self._attempts.values())]
        return newest_first[:limit]

    def donated(self, of: Currency, since: datetime) -> Money:
        self._check_disk()
        proven = (
            attempt.proof.amount
            for attempt in self._attempts.values()
            if attempt.state is PaymentState.PAID
            and attempt.attention is None
            and attempt.decided is not DecisionKind.REFUND
            and self._sales[attempt.sale_id].mode is SaleMode.DONATION
            and attempt.proof is not None
            and attempt.proof.amount is not None
            and attempt.proof.seen_at >= since
        )
        return sum((one for one in proven if one.currency == of), Money.zero(of))

    def close(self) -> None:
        self.is_closed = True

    def _payment(self, attempt: Attempt) -> Payment:
        return Payment(self._sales[attempt.sale_id], attempt)

    def _is_sale_paid(self, attempt: Attempt) -> bool:
        return any(
            known.receipt is not None or known.decided is DecisionKind.BY_HAND
            for known in self._attempts.values()
            if known.sale_id == attempt.sale_id and known.id != attempt.id
        )

    def _stored(self, attempt_id: UUID) -> Attempt:
        stored = self._attempts.get(attempt_id)
        if stored is None:
            raise StoreUnusable("The journal does not know this payment.")
        return stored

    def _check_disk(self) -> None:
        if self.is_closed:
            raise StoreUnusable("The journal is closed.")
        if self.trouble is not None:
            raise self.trouble

    def _check_session(self, attempt: Attempt) -> None:
        if attempt.session is None:
            return
        for known in self._attempts.values():
            if known.id == attempt.id or known.session is None:
                continue
            if known.session.session_id == attempt.session.session_id:
                raise StoreUnusable("The journal already has this session.")

    def _check_event(self, event: PaymentEvent, beginning: UUID | None = None) -> None:
        if event.at.tzinfo is None:
            raise StoreUnusable("A time without a zone was to be stored.")
        if event.attempt_id != beginning and event.attempt_id not in self._attempts:
            raise StoreUnusable("The journal does not know this payment.")
