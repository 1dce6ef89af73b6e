"""Watching an open session until the provider says how it ended."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from pos_app.domain.errors import (
    PaidNotSaved,
    PosError,
    ProviderBroken,
    SessionGone,
    StoreUnusable,
)
from pos_app.domain.payment import Attempt, Attention, Certainty, PaymentState
from pos_app.domain.verdict import Finding, ProviderStatus, StatusAnswer, apply, judge
from pos_app.services.ask_schedule import AskClock
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.live_payment import LivePayment
from pos_app.services.ports import CheckoutProvider, Clock, Journal

_EXPIRED_CODE = 410
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Watcher:
    """Asks how a session stands, and moves its attempt by what the answer proves."""

    journal: Journal
    provider: CheckoutProvider
    clock: Clock
    publish: Callable[[LivePayment], None]
    jitter: Callable[[], float]

    async def watch(self, live: LivePayment) -> None:
        """Asks on schedule, and at once when kicked, until there is nothing left to learn."""
        while (asking := live.asking) is not None and not is_over(live.attempt):
            now_s = self.clock.monotonic()
            next_s = asking.next_ask_s(now_s, self.jitter())
            if next_s is None:
                self._nobody_knows(live)
                return
            kicked = await self.clock.wait(live.kick, max(0.0, next_s - now_s))
            live.kick.clear()
            if kicked and self.clock.monotonic() < asking.not_before_s:
                continue
            await self._ask(live, asking)

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
            self._not_sure(live, asking, trouble)
        else:
            asking.last_ask_s = self.clock.monotonic()
            self._learned(live, asking, answer)

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
        if not self._store(live, before, after, finding):
            return
        live.trouble = None
        live.certainty = Certainty.CHECKING if self._confirming(live) else Certainty.SURE
        self.publish(live)

    def _store(self, live: LivePayment, before: Attempt, after: Attempt, finding: Finding) -> bool:
        """Writes what was learned. False if it could not be written; the next ask tries again."""
        try:
            if after is before:
                self._note_answer(live, finding)
            elif after.state is PaymentState.PAID:
                live.put(self.journal.settle(after, self._event(live, EventKind.SETTLED)))
            else:
                self.journal.save(after, self._event(live, EventKind.ANSWERED, finding=finding))
                live.put(after)
        except StoreUnusable as full:
            _log.exception("an answer could not be saved")
            paid = after.state is PaymentState.PAID and after.proof is not None
            reference = after.proof.transaction_id if paid and after.proof is not None else ""
            live.trouble = PaidNotSaved(reference) if paid else full
            live.certainty = Certainty.UNKNOWN
            self.publish(live)
            return False
        return True

    def _confirming(self, live: LivePayment) -> bool:
        awaiting = live.attempt.state in {PaymentState.AWAITING, PaymentState.WITHDRAWN}
        return live.phone == "success" and awaiting

    def _not_sure(self, live: LivePayment, asking: AskClock, trouble: PosError) -> None:
        if live.certainty is not Certainty.UNKNOWN or type(live.trouble) is not type(trouble):
            self._note(live, EventKind.NO_ANSWER, why=str(trouble))
        live.certainty = Certainty.UNKNOWN
        live.trouble = trouble
        asking.failures += 1
        self.publish(live)

    def _nobody_knows(self, live: LivePayment) -> None:
        """The last late ask is over and the provider never said how it ended."""
        if live.attempt.state not in {PaymentState.AWAITING, PaymentState.WITHDRAWN}:
            return
        unresolved = replace(live.attempt, attention=Attention.UNRESOLVED)
        self.journal.save(unresolved, self._event(live, EventKind.ANSWERED, finding="unresolved"))
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
    """Whether the provider has nothing left to say about this attempt."""
    return (
        attempt.state in {PaymentState.PAID, PaymentState.CANCELLED}
        or attempt.attention is Attention.AMOUNT_DIFFERS
    )
