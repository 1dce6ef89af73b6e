"""Following the return handler's feed: each return wakes one payment, and nothing more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from pos_app.domain.errors import NetworkTrouble
from pos_app.services.ports import Clock, ReturnHandler, ReturnSeen
from pos_app.services.retry import backoff_s

_HOLD_S = 20.0


async def follow_returns(
    handler: ReturnHandler,
    clock: Clock,
    on_return: Callable[[ReturnSeen], None],
    on_trouble: Callable[[str], None],
) -> None:
    """Polls the feed for ever. `on_trouble` hears "unreachable" when the handler stops
    answering, and an empty word when it answers again."""
    after = 0
    failures = 0
    while True:
        try:
            seen = await handler.returns(after, _HOLD_S)
        except NetworkTrouble as trouble:
            if failures == 0:
                on_trouble("unreachable")
            failures += 1
            wait_s = backoff_s(failures, trouble.retry_after_s, lambda: 0.0)
            await clock.wait(asyncio.Event(), wait_s)
            continue
        if failures:
            on_trouble("")
        failures = 0
        for one in seen:
            after = max(after, one.number)
            on_return(one)
