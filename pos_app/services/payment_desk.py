"""The payment desk: every wish about a payment, and the tasks that carry it out.

Lives in one asyncio loop, on the payments thread. Wishes return at once; what comes of them is
published as `PaymentView`s.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid4

from pos_app.domain.decision import Decision
from pos_app.domain.errors import NetworkTrouble, PosError, StoreUnusable
from pos_app.domain.payment import (
    Attempt,
    Certainty,
    DecisionKind,
    OrderTerms,
    Payment,
    PaymentState,
)
from pos_app.domain.sale import Sale
from pos_app.services.ask_schedule import AskClock
from pos_app.services.attention import DecisionTaker
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.evidence import Evidence, read_evidence
from pos_app.services.live_payment import LivePayment
from pos_app.services.opening import Opener
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

_RESTART_AFTER_S = 5.0
_UNDER_WAY = frozenset({PaymentState.OPENING, PaymentState.AWAITING})
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
        self._ports = ports
        self._on_change = on_change
        self._live: dict[UUID, LivePayment] = {}
        self._told_paid: set[UUID] = set()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._opener = Opener(
            ports.journal, ports.provider, ports.clock, self._publish, ports.jitter
        )
        self._turns = Turns(ports.clock, ports.jitter)
        self._watcher = Watcher(
            ports.journal,
            ports.provider,
            ports.clock,
            self._publish,
            ports.jitter,
            self._turns,
            self.ask_all,
        )
        self._decisions = DecisionTaker(ports.journal, ports.clock, self._publish)

    def charge(self, sale: Sale) -> None:
        """Begins the sale's first attempt. The same sale again changes nothing."""
        if not self._knows(sale):
            self._begin(sale)

    def open_again(self, attempt_id: UUID) -> None:
        """Gives the sale another chance: the same key and body while the provider may still
        hold the first request, a new attempt once this one has ended or was refused."""
        live = self._live.get(attempt_id)
        try:
            live = live or self._from_journal(attempt_id)
            if live is not None:
                self._try_again(live)
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
        now = self._ports.clock.now()
        gone = replace(live.attempt.moved(PaymentState.WITHDRAWN), withdrawn_at=now)
        try:
            self._ports.journal.save(gone, self._event(live, EventKind.WITHDRAWN))
        except StoreUnusable as full:
            live.trouble = full
        else:
            live.put(gone)
        self._publish(live)

    def check_now(self, attempt_id: UUID) -> None:
        live = self._live.get(attempt_id)
        if live is None or live.asking is None or is_over(live.attempt):
            return
        self._ask_at_once(live, live.asking)

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
        live.asking.hurry(self._ports.clock.monotonic())
        self._ask_at_once(live, live.asking)

    def ask_all(self) -> None:
        """Something may have happened unseen, as in a sleep: every session is asked about once,
        the one in hand at once and the others spaced out, the newest first."""
        now_s = self._ports.clock.monotonic()
        waiting = [live for live in self._live.values() if can_ask(live, now_s)]
        for live in reversed(waiting):
            live.kick.set()

    def window_active(self) -> None:
        """Somebody looks at the window: what it shows should be fresh."""
        if self._turns.may_look():
            self.ask_all()

    def decide(self, attempt_id: UUID, decision: Decision) -> None:
        """What a person decided about a payment that needs one. Its session is watched on, unless
        nothing more can be learned: a later word against the person's is listed again."""
        live = self._live.get(attempt_id) or self._from_journal(attempt_id)
        if live is None:
            return
        self._decisions.decide(live, decision)
        if not live.is_watched and not live.payment.is_open:
            self._live.pop(attempt_id, None)

    def evidence(self, attempt_id: UUID) -> Evidence:
        """What happened to a payment, from the journal."""
        return read_evidence(self._ports.journal, attempt_id)

    def take_up(self, live: LivePayment) -> None:
        """Shows a payment from an earlier run and watches its session, if it has one."""
        self._live[live.attempt.id] = live
        self._publish(live)
        if live.asking is not None and not is_over(live.attempt):
            self._run(self._watch(live))
            if live.attempt.session is not None:
                self._run(self._tell_handler(live.attempt, live.attempt.session.checkout_url))

    async def stop(self) -> None:
        """Ends every task. Sessions stay as they are, and are taken up at the next start."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _begin(self, sale: Sale) -> None:
        attempt_id = uuid4()
        attempt = Attempt(
            id=attempt_id,
            sale_id=sale.id,
            idempotency_key=uuid4().hex,
            terms=self._ports.terms(attempt_id),
            created_at=self._ports.clock.now(),
        )
        live = LivePayment(Payment(sale, attempt))
        self._live[attempt_id] = live
        self._turns.in_hand = live
        try:
            self._ports.journal.begin(live.payment, self._event(live, EventKind.CREATED))
        except Exception as broken:  # noqa: BLE001 - the cashier must not wait for a QR for ever
            _log.exception("a sale could not be begun")
            live.put(replace(attempt, state=PaymentState.NOT_OPENED, refused=True))
            live.trouble = _told(broken)
            self._publish(live)
            return
        self._publish(live)
        self._run(self._open_and_watch(live))

    def _try_again(self, live: LivePayment) -> None:
        """At most one code of a sale is up, and none once it is paid. Raises `StoreUnusable`."""
        sale = live.payment.sale
        for other in self._live.values():
            if other.payment.sale.id == sale.id and other.attempt.state in _UNDER_WAY:
                self._publish(other)
                return
        attempts = self._ports.journal.attempts_of(sale.id)
        if any(_is_paid(attempt) for attempt in attempts):
            return
        if live.attempt.state is PaymentState.NOT_OPENED and not live.attempt.refused:
            self._reopen(live)
        else:
            self._begin(sale)

    def _ask_at_once(self, live: LivePayment, asking: AskClock) -> None:
        live.certainty = Certainty.CHECKING
        live.is_urgent = True
        self._publish(live)
        if live.is_watched:
            live.kick.set()
        else:
            asking.last_ask_s = None
            self._run(self._watch(live))

    def _knows(self, sale: Sale) -> bool:
        if any(live.payment.sale.id == sale.id for live in self._live.values()):
            return True
        try:
            return bool(self._ports.journal.attempts_of(sale.id))
        except StoreUnusable:
            return False  # beginning will fail too, and say so on the screen

    def _from_journal(self, attempt_id: UUID) -> LivePayment | None:
        payment = self._ports.journal.find(attempt_id)
        return None if payment is None else LivePayment(payment)

    def _reopen(self, live: LivePayment) -> None:
        self._live[live.attempt.id] = live
        again = live.attempt.moved(PaymentState.OPENING)
        try:
            self._ports.journal.save(again, self._event(live, EventKind.RESUMED))
        except StoreUnusable as full:
            live.trouble = full
            self._publish(live)
            return
        live.put(again)
        self._turns.in_hand = live
        live.given_up = False
        live.trouble = None
        live.kick.clear()
        self._publish(live)
        self._run(self._open_and_watch(live))

    async def _open_and_watch(self, live: LivePayment) -> None:
        try:
            await self._opener.open(live)
        except Exception as broken:  # noqa: BLE001 - a bug must not leave a payment opening for ever
            _log.exception("opening a payment broke")
            if live.attempt.state is PaymentState.OPENING:
                self._opener.give_up(live, _told(broken))
        session = live.attempt.session
        if session is not None:
            self._run(self._tell_handler(live.attempt, session.checkout_url))
            await self._watch(live)

    async def _watch(self, live: LivePayment) -> None:
        """Watches to the end; a bug in between is logged, and the asking begins again."""
        if live.is_watched:
            return
        live.is_watched = True
        while True:
            try:
                await self._watcher.watch(live)
            except Exception as broken:  # noqa: BLE001 - a bug must not end the watch over money
                _log.exception("watching a payment broke; it begins again")
                live.certainty = Certainty.UNKNOWN
                live.trouble = live.trouble if live.proven is not None else _told(broken)
                self._publish(live)
                await self._ports.clock.wait(asyncio.Event(), _RESTART_AFTER_S)
            else:
                break
        live.is_watched = False
        if not live.payment.is_open:
            self._live.pop(live.attempt.id, None)

    async def _tell_handler(self, attempt: Attempt, checkout_url: str = "") -> None:
        """Notes for the customer's page. The page is a courtesy: trouble costs nothing else."""
        try:
            if checkout_url:
                await self._ports.returns.note_opened(attempt.id, checkout_url)
            elif attempt.receipt is not None and attempt.proof is not None:
                returns, proof = self._ports.returns, attempt.proof
                await returns.note_proven(attempt.id, attempt.receipt, proof.amount)
        except NetworkTrouble as trouble:
            _log.info("the return handler could not be told: %s", trouble)

    def _publish(self, live: LivePayment) -> None:
        live.told = live.view()
        try:
            self._on_change(live.told)
        except Exception:  # noqa: BLE001 - a broken screen must not end the watch over money
            _log.exception("news of a payment could not be told")
        proven = live.attempt.state is PaymentState.PAID and live.attempt.receipt is not None
        if proven and live.attempt.id not in self._told_paid:
            self._told_paid.add(live.attempt.id)
            self._run(self._tell_handler(live.attempt))
            for other in list(self._live.values()):
                if other is not live and other.payment.sale.id == live.payment.sale.id:
                    self._take_away(other)

    def _take_away(self, other: LivePayment) -> None:
        """The sale is paid: nobody else may be shown a code for it."""
        if other.attempt.state in _UNDER_WAY and other.attempt.attention is None:
            self.withdraw(other.attempt.id)

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        _log.error("a payment task broke", exc_info=error)

    def _note(self, live: LivePayment, kind: EventKind, **facts: str) -> None:
        try:
            self._ports.journal.append(self._event(live, kind, **facts))
        except PosError as trouble:
            _log.warning("an event could not be noted: %s", trouble)

    def _event(self, live: LivePayment, kind: EventKind, **facts: str) -> PaymentEvent:
        return PaymentEvent(live.attempt.id, self._ports.clock.now(), kind, facts)


def _is_paid(attempt: Attempt) -> bool:
    """By the provider's proof, or by a person's word."""
    return attempt.state is PaymentState.PAID or attempt.decided is DecisionKind.BY_HAND


def _told(broken: Exception) -> PosError:
    """What a person is told of a failure: its own words, or none of a bug's."""
    if isinstance(broken, PosError):
        return broken
    return PosError("The till met an unexpected problem.")
