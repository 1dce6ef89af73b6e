"""Watching an open session until the provider says how it ended."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from pos_app.domain.errors import (
    NetworkTrouble,
    PaidNotSaved,
    PosError,
    ProviderBroken,
    ProviderBusy,
    SessionGone,
    StoreUnusable,
)
from pos_app.domain.payment import Attempt, Attention, Certainty, DecisionKind, PaymentState
from pos_app.domain.verdict import Finding, ProviderStatus, StatusAnswer, apply, judge
from pos_app.services.ask_schedule import AskClock
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.live_payment import LivePayment
from pos_app.services.ports import CheckoutProvider, Clock, Journal
from pos_app.services.turns import Turns

_EXPIRED_CODE = 410
_SAVE_AGAIN_S = 2.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Watcher:
    """Asks how a session stands, and moves its attempt by what the answer proves."""

    journal: Journal
    provider: CheckoutProvider
    clock: Clock
    publish: Callable[[LivePayment], None]
    jitter: Callable[[], float]
    turns: Turns
    on_back: Callable[[], None]
    """The provider answered again after a silence."""

    async def watch(self, live: LivePayment) -> None:
        """Asks on schedule, and at once when kicked, until there is nothing left to learn."""
        while (asking := live.asking) is not None and not is_over(live.attempt):
            if live.proven is not None:
                await self.clock.wait(live.kick, _SAVE_AGAIN_S)
                live.kick.clear()
                self.save_proven(live)
                continue
            now_s = self.clock.monotonic()
            next_s = asking.next_ask_s(now_s, self.jitter())
            if next_s is None:
                self._nobody_knows(live)
                return
            kicked = await self.clock.wait(live.kick, max(0.0, next_s - now_s))
            live.kick.clear()
            if kicked and self.clock.monotonic() < asking.not_before_s:
                live.is_urgent = False
                live.certainty = Certainty.UNKNOWN
                self.publish(live)
                continue
            async with self.turns.turn(live):
                await self._ask(live, asking)

    def save_proven(self, live: LivePayment) -> bool:
        """Writes down what was proven and could not be saved yet. False if it still cannot be."""
        if live.proven is not None:
            self._settle(live, live.proven)
        return live.proven is None

    async def _ask(self, live: LivePayment, asking: AskClock) -> None:
        session = live.attempt.session
        if session is None:
            raise ValueError("a payment without a session cannot be asked about")
        try:
            answer = await self.provider.ask_status(session.session_id)
        except SessionGone as gone:
            asking.last_ask_s = self.clock.monotonic()
            if gone.status_code == _EXPIRED_CODE:
                self._learned(live, asking, StatusAnswer(ProviderStatus.EXPIRED))
            else:
                self._not_sure(live, asking, gone)
        except PosError as trouble:
            asking.last_ask_s = self.clock.monotonic()
            wait_s = getattr(trouble, "retry_after_s", None)
            asking.not_before_s = asking.last_ask_s + wait_s if wait_s else 0.0
            if isinstance(trouble, ProviderBusy):
                self.turns.hold(wait_s or 0.0)
            elif isinstance(trouble, NetworkTrouble):
                self.turns.is_back(answered=False)
            self._not_sure(live, asking, trouble)
        else:
            asking.last_ask_s = self.clock.monotonic()
            self._learned(live, asking, answer)
            if self.turns.is_back(answered=True):
                self.on_back()

    def _learned(self, live: LivePayment, asking: AskClock, answer: StatusAnswer) -> None:
        finding = judge(live.payment, answer)
        before = live.attempt
        seen_at = self.clock.now()
        late = asking.is_late(self.clock.monotonic())
        after = apply(live.payment, finding, answer, seen_at, late=late)
        if finding in {Finding.UNKNOWN, Finding.FOREIGN}:
            self._note_answer(live, finding)
            self._not_sure(live, asking, ProviderBroken("The answer makes no sense."))
            return
        asking.failures = 0
        if finding is Finding.PENDING:
            asking.still_open(self.clock.monotonic())
        if after is before:
            self._note_answer(live, finding)
        elif after.state is PaymentState.PAID:
            self._settle(live, after)
            return
        else:
            try:
                self.journal.save(after, self._event(live, EventKind.ANSWERED, finding=finding))
            except StoreUnusable as full:
                _log.exception("an answer could not be saved; it is asked for again")
                self._say(live, Certainty.UNKNOWN, full)
                return
            live.put(after)
        self._say(live, Certainty.CHECKING if self._confirming(live) else Certainty.SURE, None)

    def _settle(self, live: LivePayment, paid: Attempt) -> None:
        """Writes down that it is paid, or keeps the proof until that works."""
        try:
            settled = self.journal.settle(paid, self._event(live, EventKind.SETTLED))
        except Exception:  # noqa: BLE001 - whatever failed: the money came, and must be said
            trouble = live.trouble
            if live.proven is None or not isinstance(trouble, PaidNotSaved):
                reference = "" if paid.proof is None else paid.proof.transaction_id
                _log.exception("a proven payment could not be saved yet: %s", reference)
                trouble = PaidNotSaved(reference)
            live.proven = paid
            self._say(live, Certainty.UNKNOWN, trouble)
            return
        live.proven = None
        live.put(settled)
        self._say(live, Certainty.SURE, None)

    def _say(self, live: LivePayment, certainty: Certainty, trouble: PosError | None) -> None:
        live.certainty, live.trouble = certainty, trouble
        # The same answer every two seconds is no news, and a page that is drawn anew disturbs.
        if live.view() != live.told:
            self.publish(live)

    def _confirming(self, live: LivePayment) -> bool:
        awaiting = live.attempt.state in {PaymentState.AWAITING, PaymentState.WITHDRAWN}
        return live.phone == "success" and awaiting

    def _not_sure(self, live: LivePayment, asking: AskClock, trouble: PosError) -> None:
        if live.certainty is not Certainty.UNKNOWN or type(live.trouble) is not type(trouble):
            self._note(live, EventKind.NO_ANSWER, why=str(trouble))
        asking.failures += 1
        self._say(live, Certainty.UNKNOWN, trouble)

    def _nobody_knows(self, live: LivePayment) -> None:
        """The last late ask is over and the provider never said how it ended."""
        if live.attempt.state not in {PaymentState.AWAITING, PaymentState.WITHDRAWN}:
            return
        if live.attempt.attention is not Attention.UNRESOLVED and live.attempt.decided is None:
            event = self._event(live, EventKind.ANSWERED, finding="unresolved")
            unresolved = replace(live.attempt, attention=Attention.UNRESOLVED)
            self.journal.save(unresolved, event)
            live.put(unresolved)
        self.publish(live)

    def _note_answer(self, live: LivePayment, finding: Finding) -> None:
        """Only a changed answer is news; a journal of equal rows helps nobody."""
        if live.last_answer != finding:
            live.last_answer = finding
            self._note(live, EventKind.ANSWERED, finding=finding)

    def _note(self, live: LivePayment, kind: EventKind, **facts: str) -> None:
        try:
            self.journal.append(self._event(live, kind, **facts))
        except StoreUnusable as full:
            _log.warning("an event could not be noted: %s", full)

    def _event(self, live: LivePayment, kind: EventKind, **facts: str) -> PaymentEvent:
        return PaymentEvent(live.attempt.id, self.clock.now(), kind, facts)


def is_over(attempt: Attempt) -> bool:
    """Whether the provider has nothing left to say about this attempt. An ending without money
    is not the last word: two pages of one session may have been open."""
    is_done = attempt.state is PaymentState.PAID or attempt.decided is DecisionKind.REFUND
    return is_done or attempt.attention is Attention.AMOUNT_DIFFERS
