"""A clock that moves only when a test says so."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from datetime import UTC, datetime, timedelta


class FakeClock:
    """Fulfils `Clock`. `advance` runs everything that falls due on the way, in order."""

    def __init__(self) -> None:
        self._wall = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
        self._mono_s = 1000.0
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        return self._wall

    def monotonic(self) -> float:
        return self._mono_s

    def jump(self, by: timedelta) -> None:
        """The wall clock alone jumps, as when somebody sets it."""
        self._wall += by

    def sleep(self, seconds: float, *, monotonic_too: bool = False) -> None:
        """The computer sleeps: nothing runs. On Windows the monotonic clock goes on meanwhile."""
        self._wall += timedelta(seconds=seconds)
        if monotonic_too:
            self._mono_s += seconds

    async def wait(self, event: asyncio.Event, timeout_s: float) -> bool:
        if timeout_s <= 0:
            await asyncio.sleep(0)
            return event.is_set()
        asleep = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._mono_s + timeout_s, next(self._order), asleep))
        coming = asyncio.ensure_future(event.wait())
        try:
            await asyncio.wait({asleep, coming}, return_when=asyncio.FIRST_COMPLETED)
            return event.is_set()
        finally:
            asleep.cancel()
            coming.cancel()

    async def settle(self) -> None:
        """Lets everything that can run without time passing run."""
        for _ in range(60):
            await asyncio.sleep(0)

    async def advance(self, seconds: float) -> None:
        target_s = self._mono_s + seconds
        await self.settle()
        while self._sleepers and self._sleepers[0][0] <= target_s:
            due_s, _, asleep = heapq.heappop(self._sleepers)
            if asleep.done():
                continue
            self._pass(max(due_s, self._mono_s))
            asleep.set_result(None)
            await self.settle()
        self._pass(target_s)
        await self.settle()

    def _pass(self, to_s: float) -> None:
        self._wall += timedelta(seconds=to_s - self._mono_s)
        self._mono_s = to_s
