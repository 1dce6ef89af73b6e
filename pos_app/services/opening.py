"""Opening a session for an attempt: journal first, the same key and body on every try."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from pos_app.domain.errors import (
    AddressMoved,
    AddressWrong,
    KeysRefused,
    NetworkTrouble,
    PosError,
    SaleRefused,
    SessionRejected,
    StoreUnusable,
)
from pos_app.domain.payment import OpenedSession, PaymentState
from pos_app.services.ask_schedule import SESSION_S, AskClock
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.live_payment import LivePayment
from pos_app.services.ports import CheckoutProvider, Clock, Journal
from pos_app.services.retry import backoff_s

PATIENCE_S = 60.0
"""How long a customer is kept waiting for a QR before the till says that there is none."""
_LONGEST_SESSION_S = 86_400.0
_CLOCK_STEP_S = 2.0
_DEFINITE_NO = (SaleRefused, SessionRejected, KeysRefused, AddressMoved, AddressWrong)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opener:
    """Turns an attempt in `opening` into one in `awaiting` or `not_opened`."""

    journal: Journal
    provider: CheckoutProvider
    clock: Clock
    publish: Callable[[LivePayment], None]
    jitter: Callable[[], float]

    async def open(self, live: LivePayment) -> None:
        """Tries until it works, a definite no, giving up, or `PATIENCE_S`."""
        started_s = self.clock.monotonic()
        failures = 0
        while True:
            try:
                session = await self._try_once(live)
            except NetworkTrouble as trouble:
                failures += 1
                wait_s = backoff_s(failures, trouble.retry_after_s, self.jitter)
                late = self.clock.monotonic() + wait_s - started_s > PATIENCE_S
                if late or live.given_up:
                    self.give_up(live, trouble)
                    return
                live.trouble = trouble
                self.publish(live)
                await self.clock.wait(live.kick, wait_s)
                live.kick.clear()
                if live.given_up:
                    self.give_up(live, None)
                    return
            except PosError as no:
                self._not_opened(live, no, refused=isinstance(no, _DEFINITE_NO))
                return
            else:
                if session is not None:
                    self._opened(live, session)
                return

    async def _try_once(self, live: LivePayment) -> OpenedSession | None:
        """One request; None if the cashier gave up first. Raises `PosError`."""
        self.journal.append(self._event(live, EventKind.SENT))
        request = asyncio.ensure_future(self.provider.open_session(live.payment))
        giving_up = asyncio.ensure_future(_until_given_up(live))
        try:
            await asyncio.wait({request, giving_up}, return_when=asyncio.FIRST_COMPLETED)
            if request.done():
                return await request
        except NetworkTrouble as trouble:
            self.journal.append(self._event(live, EventKind.NO_ANSWER, why=str(trouble)))
            raise
        finally:
            request.cancel()
            giving_up.cancel()
            await asyncio.gather(request, giving_up, return_exceptions=True)
        self.give_up(live, None)
        return None

    def _opened(self, live: LivePayment, session: OpenedSession) -> None:
        if live.given_up:
            self.give_up(live, None)
            return
        attempt = replace(
            live.attempt.moved(PaymentState.AWAITING), session=session, shown_at=self.clock.now()
        )
        try:
            if self.journal.knows_session(session.session_id):
                self._not_opened(live, SessionRejected("another_sale"), refused=True)
                return
            self.journal.save(attempt, self._event(live, EventKind.OPENED))
        except StoreUnusable as full:
            # Not on disk, so not on the screen: nobody can pay what was never shown.
            self.give_up(live, full)
            return
        live.put(attempt)
        live.trouble = None
        live.asking = fresh_ask_clock(session, self.clock)
        self.publish(live)

    def give_up(self, live: LivePayment, why: PosError | None) -> None:
        """Ends the try without knowing whether the provider took it: the same key serves the
        next one."""
        self._not_opened(live, why, refused=False)

    def _not_opened(self, live: LivePayment, why: PosError | None, *, refused: bool) -> None:
        kind = EventKind.REJECTED if isinstance(why, SessionRejected) else EventKind.REFUSED
        attempt = replace(live.attempt.moved(PaymentState.NOT_OPENED), refused=refused)
        try:
            self.journal.save(attempt, self._event(live, kind, why=str(why or "given up")))
        except StoreUnusable as full:
            _log.warning("a payment that was not opened could not be noted: %s", full)
            why = why or full
        live.put(attempt)
        live.trouble = why
        self.publish(live)

    def _event(self, live: LivePayment, kind: EventKind, **facts: str) -> PaymentEvent:
        return PaymentEvent(live.attempt.id, self.clock.now(), kind, facts)


def fresh_ask_clock(session: OpenedSession, clock: Clock) -> AskClock:
    """The asking times of a session opened just now. A till whose clock makes nonsense of the
    expiry goes by the provider's 30 minutes."""
    now_s = clock.monotonic()
    left_s = _left_s(session, clock) - session.clock_ahead_s
    if not 0 < left_s <= _LONGEST_SESSION_S:
        left_s = SESSION_S
    if left_s < SESSION_S + _CLOCK_STEP_S:
        # The provider tells its time in whole seconds: no code begins with 30:01.
        left_s = min(left_s, SESSION_S)
    return AskClock(opened_s=now_s, expires_s=now_s + left_s)


def resumed_ask_clock(session: OpenedSession, clock: Clock) -> AskClock:
    """The asking times of a session of an earlier run. The till's clock may have been set right
    since it was opened, so the later of the two readings holds: an ask too many costs nothing."""
    now_s = clock.monotonic()
    by_clock_s = _left_s(session, clock)
    left_s = min(max(by_clock_s, by_clock_s - session.clock_ahead_s), SESSION_S)
    return AskClock(opened_s=now_s, expires_s=now_s + left_s)


def _left_s(session: OpenedSession, clock: Clock) -> float:
    return session.expires_at.timestamp() - clock.now().timestamp()


async def _until_given_up(live: LivePayment) -> None:
    while not live.given_up:
        await live.kick.wait()
        live.kick.clear()
