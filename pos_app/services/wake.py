"""Noticing that the computer slept: more time went by than a short wait can take."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from pos_app.services.ports import Clock

TICK_S = 5.0
_SLACK_S = 10.0
_log = logging.getLogger(__name__)


async def notice_wakes(clock: Clock, on_wake: Callable[[], None]) -> None:
    """Calls `on_wake` after each sleep, for ever.

    Both clocks are looked at: in a sleep the wall clock goes on everywhere, the monotonic one on
    Windows alone. A wall clock that is set forward looks like a sleep too, and costs one ask.
    """
    never = asyncio.Event()
    while True:
        before_s, before = clock.monotonic(), clock.now()
        await clock.wait(never, TICK_S)
        by_wall_s = (clock.now() - before).total_seconds()
        gone_s = max(clock.monotonic() - before_s, by_wall_s)
        if gone_s > TICK_S + _SLACK_S:
            _log.info("the computer slept for some %d s", gone_s)
            _tell(on_wake)


def _tell(on_wake: Callable[[], None]) -> None:
    try:
        on_wake()
    except Exception:  # noqa: BLE001 - nobody would begin the noticing again
        _log.exception("waking up broke; the payments are asked about in their own time")
