"""The computer's clock."""

from __future__ import annotations

import asyncio
from datetime import UTC

from pos_app.system.clock import SystemClock


def test_times_are_utc_and_seconds_never_go_back() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is UTC
    assert clock.monotonic() <= clock.monotonic()


def test_an_event_ends_the_waiting() -> None:
    async def run() -> tuple[bool, bool]:
        clock, event = SystemClock(), asyncio.Event()
        waiting = asyncio.create_task(clock.wait(event, 60))
        await asyncio.sleep(0)
        event.set()
        return await waiting, await clock.wait(event, 0)

    assert asyncio.run(run()) == (True, True)


def test_without_an_event_the_time_ends_it() -> None:
    async def run() -> bool:
        return await SystemClock().wait(asyncio.Event(), 0.001)

    assert asyncio.run(run()) is False
