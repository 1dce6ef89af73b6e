"""Whose turn it is to be asked about: the sale in hand at once, all others one after the other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from pos_app.domain.errors import ProviderUnreachable
from pos_app.domain.payment import PaymentState
from pos_app.services.ask_schedule import FAST_S
from pos_app.services.live_payment import LivePayment
from pos_app.services.ports import Clock

ASKS_BESIDE = 3
"""So many sessions that nobody waits for are asked about at once."""
GAP_S = 0.1
"""The least time between two such asks; up to as much again by chance."""
LOOK_AGAIN_S = 5.0
"""All are asked about out of turn at most so often."""
SILENT_ASKS = 3
"""After so many asks without an answer the next answer means that the network is back."""


@dataclass(slots=True, eq=False)
class Turns:
    """Spaces out the asks of many sessions. `in_hand` is the one on the screen: it never waits,
    and neither does one that is urgent because a person or a phone asks for it."""

    clock: Clock
    jitter: Callable[[], float]
    in_hand: LivePayment | None = None
    silent_asks: int = 0
    _next_s: float = 0.0
    _look_again_s: float = 0.0
    _places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(ASKS_BESIDE))

    @asynccontextmanager
    async def turn(self, live: LivePayment) -> AsyncIterator[None]:
        """Waits until `live` may be asked about, and marks it as being asked."""
        has_place = await self._took_place(live)
        live.is_urgent, live.is_asked = False, True
        try:
            yield
        finally:
            live.is_asked = False
            if has_place:
                self._places.release()

    def hold(self, wait_s: float) -> None:
        """The provider asked to slow down: the sessions that nobody waits for keep still."""
        self._next_s = max(self._next_s, self.clock.monotonic() + wait_s)

    def is_back(self, *, answered: bool) -> bool:
        """Notes how an ask ended. True for the first answer after a silence."""
        was_silent = self.silent_asks >= SILENT_ASKS
        self.silent_asks = 0 if answered else self.silent_asks + 1
        return answered and was_silent

    def may_look(self) -> bool:
        """Whether all may be asked about now, out of turn; noted if so."""
        now_s = self.clock.monotonic()
        if now_s < self._look_again_s:
            return False
        self._look_again_s = now_s + LOOK_AGAIN_S
        return True

    def _goes_first(self, live: LivePayment) -> bool:
        return live is self.in_hand or live.is_urgent

    async def _took_place(self, live: LivePayment) -> bool:
        """Waits for a place, and with it for the gap; after a sleep, too, they come one by one.
        False if it needs no place, as it goes first."""
        while not self._goes_first(live):
            if await self._place_or_kick(live.kick):
                await self._wait_gap(live)
                return True
            live.kick.clear()
        return False

    async def _wait_gap(self, live: LivePayment) -> None:
        turn_s = max(self.clock.monotonic(), self._next_s)
        self._next_s = turn_s + GAP_S * (1.0 + self.jitter())
        try:
            while not self._goes_first(live) and (now_s := self.clock.monotonic()) < turn_s:
                await self.clock.wait(live.kick, turn_s - now_s)
                live.kick.clear()
        except BaseException:
            self._places.release()
            raise

    async def _place_or_kick(self, kick: asyncio.Event) -> bool:
        """Waits for a free place, and no longer than until the kick. True if it has a place."""
        taking = asyncio.ensure_future(self._places.acquire())
        kicked = asyncio.ensure_future(kick.wait())
        has_place = False
        try:
            await asyncio.wait({taking, kicked}, return_when=asyncio.FIRST_COMPLETED)
            has_place = taking.done()
        finally:
            kicked.cancel()
            if not has_place and not taking.cancel():
                self._places.release()
            await asyncio.gather(taking, kicked, return_exceptions=True)
        return has_place


def can_ask(live: LivePayment, now_s: float) -> bool:
    """Whether asking about `live` out of turn may be done now, and can tell something new."""
    if live.attempt.state is PaymentState.OPENING:
        return isinstance(live.trouble, ProviderUnreachable)
    asking = live.asking
    if asking is None or not live.is_watched or live.is_asked or now_s < asking.not_before_s:
        return False
    last_s = asking.last_ask_s
    return last_s is None or asking.failures > 0 or now_s - last_s >= FAST_S
