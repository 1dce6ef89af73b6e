"""The computer's clock, running faster: for tests with real parts, where nobody can wait."""

from __future__ import annotations

import asyncio

from pos_app.system.clock import SystemClock

TIMES_AS_FAST = 60.0


class QuickClock(SystemClock):
    """Fulfils `Clock`: a minute of waiting takes a second; the time of day is the true one."""

    def monotonic(self) -> float:
        return super().monotonic() * TIMES_AS_FAST

    async def wait(self, event: asyncio.Event, timeout_s: float) -> bool:
        return await super().wait(event, timeout_s / TIMES_AS_FAST)
