"""After a restart: takes up every payment that is not finished."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta

from pos_app.domain.errors import StoreUnusable
from pos_app.domain.payment import Payment, PaymentState
from pos_app.services.ask_schedule import SESSION_S, WATCH_ENDED_FOR_S
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.live_payment import LivePayment
from pos_app.services.opening import resumed_ask_clock
from pos_app.services.payment_desk import PaymentDesk
from pos_app.services.ports import Clock, Journal

_NEWEST = 10
_MAYBE_UNSEEN_FOR = timedelta(minutes=5)
_log = logging.getLogger(__name__)


def resume(desk: PaymentDesk, journal: Journal, clock: Clock) -> int:
    """Gives the desk every unfinished payment of earlier runs, and the one that was paid a moment
    ago. Returns how many are unfinished. Raises `StoreUnusable` if the journal cannot be read."""
    since = clock.now() - timedelta(seconds=WATCH_ENDED_FOR_S + SESSION_S)
    payments = journal.unfinished(since)
    for payment in payments:
        desk.take_up(_live(payment, journal, clock))
    just_paid = _just_paid(journal, clock)
    if just_paid is not None:
        desk.take_up(LivePayment(just_paid))
    return len(payments)


def _just_paid(journal: Journal, clock: Clock) -> Payment | None:
    """The newest payment, if it was proven so shortly before the end that the cashier may not
    have seen it: a program killed between the commit and the screen."""
    for payment in journal.recent(_NEWEST):
        attempt = payment.attempt
        if attempt.state is not PaymentState.PAID or attempt.proof is None:
            continue
        age = clock.now() - attempt.proof.seen_at
        is_plain = attempt.attention is None and attempt.decided is None
        return payment if is_plain and timedelta() <= age < _MAYBE_UNSEEN_FOR else None
    return None


def _live(payment: Payment, journal: Journal, clock: Clock) -> LivePayment:
    if payment.attempt.state is PaymentState.OPENING:
        return LivePayment(_interrupted(payment, journal, clock))
    live = LivePayment(payment)
    if payment.attempt.session is not None:
        live.asking = resumed_ask_clock(payment.attempt.session, clock)
    return live


def _interrupted(payment: Payment, journal: Journal, clock: Clock) -> Payment:
    """The program ended before a session was on disk: no QR was drawn, nobody can have paid."""
    attempt = payment.attempt.moved(PaymentState.NOT_OPENED)
    event = PaymentEvent(attempt.id, clock.now(), EventKind.INTERRUPTED)
    try:
        journal.save(attempt, event)
    except StoreUnusable as full:
        _log.warning("an interrupted payment could not be noted: %s", full)
    return replace(payment, attempt=attempt)
