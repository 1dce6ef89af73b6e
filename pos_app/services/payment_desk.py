"""The payment desk: every wish about a payment, taken in one place.

Lives in one asyncio loop, on the payments thread. Wishes return at once; what comes of them is
published as `PaymentView`s.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from pos_app.domain.currency import Currency
from pos_app.domain.decision import Decision
from pos_app.domain.errors import PosError, StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import DecisionKind, OrderTerms, PaymentState
from pos_app.domain.sale import Sale
from pos_app.services.attention import DecisionTaker
from pos_app.services.charging import UNDER_WAY, Charging
from pos_app.services.desk_tasks import DeskTasks
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.evidence import Evidence, read_evidence
from pos_app.services.live_payment import LivePayment
from pos_app.services.opening import Opener
from pos_app.services.payment_care import PaymentCare
from pos_app.services.payment_news import PaymentNews
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import (
    CheckoutProvider,
    Clock,
    Journal,
    ReturnHandler,
    ReturnSeen,
)
from pos_app.services.turns import Turns, can_ask
from pos_app.services.watching import Watcher, is_over

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DeskPorts:
    """What a desk works with. `terms` makes the terms of a new attempt from the settings and the
    return addresses of that attempt; `jitter` gives 0 to 1."""

    journal: Journal
    provider: CheckoutProvider
    returns: ReturnHandler
    clock: Clock
    terms: Callable[[UUID], OrderTerms]
    jitter: Callable[[], float]


class PaymentDesk:
    """Opens, watches, withdraws and settles payments. Not thread-safe: call it in its loop."""

    def __init__(self, ports: DeskPorts, on_change: Callable[[PaymentView], None]) -> None:
        self._journal = journal = ports.journal
        self._clock = clock = ports.clock
        provider, jitter = ports.provider, ports.jitter
        self._live: dict[UUID, LivePayment] = {}
        self._tasks = DeskTasks()
        self._news = PaymentNews(on_change, self._take_others_away, ports.returns, self._tasks)
        self._publish = publish = self._news.publish
        self._turns = Turns(clock, jitter)
        opener = Opener(journal, provider, clock, publish, jitter)
        watcher = Watcher(journal, provider, clock, publish, jitter, self._turns, self.ask_all)
        self._care = PaymentCare(self._live, self._tasks, self._news, opener, watcher, clock)
        self._charging = Charging(
            journal, clock, ports.terms, self._live, self._turns, publish, self._care
        )
        self._decisions = DecisionTaker(journal, clock, publish)

    def charge(self, sale: Sale) -> None:
        """Begins the sale's first attempt. The same sale again changes nothing."""
        self._charging.charge(sale)

    def open_again(self, attempt_id: UUID) -> None:
        """Gives the sale another chance: the same key and body while the provider may still
        hold the first request, a new attempt once this one has ended or was refused."""
        live = self._live.get(attempt_id)
        try:
            live = live or self._from_journal(attempt_id)
            if live is not None:
                self._charging.try_again(live)
        except StoreUnusable as full:
            _log.warning("a payment could not be opened again: %s", full)
            if live is not None:
                live.trouble = full
                self._publish(live)

    def withdraw(self, attempt_id: UUID) -> None:
        """Takes the QR away; its session stays watched. While it is opening: gives up."""
        live = self._live.get(attempt_id)
        if live is None:
            return
        if live.attempt.state is PaymentState.OPENING:
            live.given_up = True
            live.kick.set()
            return
        if live.attempt.state is not PaymentState.AWAITING or live.proven is not None:
            self._publish(live)
            return
        now = self._clock.now()
        gone = replace(live.attempt.moved(PaymentState.WITHDRAWN), withdrawn_at=now)
        try:
            self._journal.save(gone, self._event(live, EventKind.WITHDRAWN))
        except StoreUnusable as full:
            live.trouble = full
        else:
            live.put(gone)
        self._publish(live)

    def check_now(self, attempt_id: UUID) -> None:
        live = self._live.get(attempt_id)
        if live is None or live.asking is None or is_over(live.attempt):
            return
        self._care.ask_at_once(live, live.asking)

    def mark_shown(self, attempt_id: UUID) -> None:
        """The QR has been painted."""
        live = self._live.get(attempt_id)
        if live is not None:
            if self._turns.in_hand is not live:
                self._turns.in_hand = live
                live.kick.set()
            self._note(live, EventKind.SHOWN)

    def phone_returned(self, seen: ReturnSeen) -> None:
        """A phone came back: hearsay, worth one ask for each outcome of each attempt."""
        live = self._live.get(seen.attempt_id)
        if live is None or live.asking is None or seen.outcome in live.outcomes_seen:
            return
        live.outcomes_seen.add(seen.outcome)
        self._note(live, EventKind.PHONE_RETURNED, outcome=seen.outcome)
        if is_over(live.attempt):
            return
        live.phone = seen.outcome
        live.asking.hurry(self._clock.monotonic())
        self._care.ask_at_once(live, live.asking)

    def ask_all(self) -> None:
        """Something may have happened unseen, as in a sleep: every session is asked about once,
        the one in hand at once and the others spaced out, the newest first."""
        now_s = self._clock.monotonic()
        waiting = [live for live in self._live.values() if can_ask(live, now_s)]
        for live in reversed(waiting):
            live.kick.set()

    def ask_anew(self) -> None:
        """What was refused before may be answered now: every session that is not over is asked
        about, also one that the till had stopped asking about."""
        self.ask_all()
        for live in list(self._live.values()):
            if live.asking is not None and not live.is_watched and not is_over(live.attempt):
                live.asking.last_ask_s = None
                self._care.watch(live)

    def window_active(self) -> None:
        """Somebody looks at the window: what it shows should be fresh."""
        if self._turns.may_look():
            self.ask_all()

    def decide(self, attempt_id: UUID, decision: Decision) -> None:
        """What a person decided about a payment that needs one. Its session is watched on, unless
        nothing more can be learned: a later word against the person's is listed again. What the
        provider has proven is written down first, as the decision must be about that."""
        live = self._live.get(attempt_id) or self._from_journal(attempt_id)
        if live is None:
            return
        if not self._care.watcher.save_proven(live):
            self._publish(live)
            return
        self._decisions.decide(live, decision)
        if live.attempt.decided is DecisionKind.BY_HAND:
            self._take_others_away(live)
        self._care.forget_finished(live)

    def let_go(self, attempt_id: UUID) -> None:
        """A payment that was never opened is not wanted any more: it is over, and forgotten."""
        live = self._live.get(attempt_id)
        if live is None:
            return
        if live.attempt.state is not PaymentState.NOT_OPENED:
            self._publish(live)  # it was tried again in the meantime
            return
        try:
            self._journal.save(live.attempt, self._event(live, EventKind.LET_GO))
        except StoreUnusable as full:
            _log.warning("a payment that was let go could not be noted: %s", full)
        self._live.pop(attempt_id, None)

    def evidence(self, attempt_id: UUID) -> Evidence:
        """What happened to a payment, from the journal."""
        return read_evidence(self._journal, attempt_id)

    def donated(self, of: Currency, since: datetime) -> Money:
        """What was donated, proven and settled, since then. Raises `StoreUnusable`."""
        return self._journal.donated(of, since)

    def take_up(self, live: LivePayment) -> None:
        """Shows a payment from an earlier run and watches its session, if it has one. A code that
        the run could not take away any more is taken away now."""
        self._live[live.attempt.id] = live
        if _has_code(live) and self._charging.is_paid_otherwise(live):
            self.withdraw(live.attempt.id)
        else:
            self._publish(live)
        if live.asking is not None and not is_over(live.attempt):
            self._care.watch(live)
            self._news.tell_opened(live.attempt)

    async def stop(self) -> None:
        """Ends every task. Sessions stay as they are, and are taken up at the next start."""
        await self._tasks.stop()

    def _take_others_away(self, paid: LivePayment) -> None:
        """The sale is paid, or a person says so: nobody else may be shown a code for it."""
        for other in list(self._live.values()):
            if other is paid or other.payment.sale.id != paid.payment.sale.id:
                continue
            if _has_code(other):
                self.withdraw(other.attempt.id)

    def _from_journal(self, attempt_id: UUID) -> LivePayment | None:
        payment = self._journal.find(attempt_id)
        return None if payment is None else LivePayment(payment)

    def _note(self, live: LivePayment, kind: EventKind, **facts: str) -> None:
        try:
            self._journal.append(self._event(live, kind, **facts))
        except PosError as trouble:
            _log.warning("an event could not be noted: %s", trouble)

    def _event(self, live: LivePayment, kind: EventKind, **facts: str) -> PaymentEvent:
        return PaymentEvent(live.attempt.id, self._clock.now(), kind, facts)


def _has_code(live: LivePayment) -> bool:
    """Whether a customer can pay by it, or will soon."""
    return live.attempt.state in UNDER_WAY and live.attempt.attention is None
