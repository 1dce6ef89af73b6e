"""Beginning a sale's payment, and giving the sale another chance."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from pos_app.domain.errors import StoreUnusable
from pos_app.domain.payment import Attempt, DecisionKind, OrderTerms, Payment, PaymentState
from pos_app.domain.sale import Sale
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.live_payment import LivePayment
from pos_app.services.payment_care import PaymentCare, told
from pos_app.services.ports import Clock, Journal
from pos_app.services.turns import Turns

UNDER_WAY = frozenset({PaymentState.OPENING, PaymentState.AWAITING})
"""A code is up for the sale, or about to be."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Charging:
    """Puts a sale's attempt into the journal and has it opened. `live` are the payments of this
    run; `terms` makes the terms of a new attempt."""

    journal: Journal
    clock: Clock
    terms: Callable[[UUID], OrderTerms]
    live: dict[UUID, LivePayment]
    turns: Turns
    publish: Callable[[LivePayment], None]
    care: PaymentCare

    def charge(self, sale: Sale) -> None:
        """Begins the sale's first attempt. The same sale again changes nothing."""
        if not self._knows(sale):
            self._begin(sale)

    def try_again(self, live: LivePayment) -> None:
        """At most one code of a sale is up, and none once it is paid, on disk or not yet. Raises
        `StoreUnusable`."""
        sale = live.payment.sale
        for other in self.live.values():
            is_up = other.attempt.state in UNDER_WAY or other.proven is not None
            if other.payment.sale.id == sale.id and is_up:
                self.publish(other)
                return
        if any(_is_paid(attempt) for attempt in self.journal.attempts_of(sale.id)):
            return
        if live.attempt.state is PaymentState.NOT_OPENED and not live.attempt.refused:
            self._reopen(live)
        else:
            self._begin(sale)

    def is_paid_otherwise(self, live: LivePayment) -> bool:
        """Whether another attempt has paid for its sale; not, as far as nothing can be read."""
        try:
            attempts = self.journal.attempts_of(live.payment.sale.id)
        except StoreUnusable:
            return False
        return any(_is_paid(attempt) for attempt in attempts if attempt.id != live.attempt.id)

    def _begin(self, sale: Sale) -> None:
        attempt_id = uuid4()
        attempt = Attempt(
            id=attempt_id,
            sale_id=sale.id,
            idempotency_key=uuid4().hex,
            terms=self.terms(attempt_id),
            created_at=self.clock.now(),
        )
        live = LivePayment(Payment(sale, attempt))
        self.live[attempt_id] = live
        self.turns.in_hand = live
        try:
            self.journal.begin(live.payment, self._event(live, EventKind.CREATED))
        except Exception as broken:  # noqa: BLE001 - the cashier must not wait for a QR for ever
            _log.exception("a sale could not be begun")
            live.put(replace(attempt, state=PaymentState.NOT_OPENED, refused=True))
            live.trouble = told(broken)
            self.publish(live)
            return
        self.publish(live)
        self.care.open(live)

    def _reopen(self, live: LivePayment) -> None:
        self.live[live.attempt.id] = live
        again = live.attempt.moved(PaymentState.OPENING)
        try:
            self.journal.save(again, self._event(live, EventKind.RESUMED))
        except StoreUnusable as full:
            live.trouble = full
            self.publish(live)
            return
        live.put(again)
        self.turns.in_hand = live
        live.given_up = False
        live.trouble = None
        live.kick.clear()
        self.publish(live)
        self.care.open(live)

    def _knows(self, sale: Sale) -> bool:
        if any(live.payment.sale.id == sale.id for live in self.live.values()):
            return True
        try:
            return bool(self.journal.attempts_of(sale.id))
        except StoreUnusable:
            return False  # beginning will fail too, and say so on the screen

    def _event(self, live: LivePayment, kind: EventKind) -> PaymentEvent:
        return PaymentEvent(live.attempt.id, self.clock.now(), kind)


def _is_paid(attempt: Attempt) -> bool:
    """By the provider's proof, or by a person's word."""
    return attempt.state is PaymentState.PAID or attempt.decided is DecisionKind.BY_HAND
