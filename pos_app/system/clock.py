"""The clock of the computer."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


class SystemClock:
    """Fulfils `Clock`."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    async def wait(self, event: asyncio.Event, timeout_s: float) -> bool:
        import asyncio  # a clock that only tells the time needs none of it

        try:
            async with asyncio.timeout(timeout_s):
                await event.wait()
        except TimeoutError:
            # The event may have come in the same turn of the loop as the time-out.
            return event.is_set()
        return True
