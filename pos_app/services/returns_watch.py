"""Following the return handler's feed: each return wakes one payment, and nothing more."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from pos_app.domain.errors import NetworkTrouble
from pos_app.services.ports import Clock, ReturnHandler, ReturnSeen
from pos_app.services.retry import backoff_s

_HOLD_S = 20.0
_log = logging.getLogger(__name__)


async def follow_returns(
    handler: ReturnHandler,
    clock: Clock,
    on_return: Callable[[ReturnSeen], None],
    on_trouble: Callable[[str], None],
) -> None:
    """Polls the feed for ever. `on_trouble` hears "unreachable" when the handler stops
    answering, and an empty word when it answers again. A bug ends nothing either: it is logged."""
    after = 0
    failures = 0
    while True:
        try:
            seen = await handler.returns(after, _HOLD_S)
        except Exception as trouble:  # noqa: BLE001 - nobody would begin the following again
            retry_after_s = None
            if isinstance(trouble, NetworkTrouble):
                retry_after_s = trouble.retry_after_s
            else:
                _log.exception("following the returns broke; it begins again")
            if failures == 0:
                on_trouble("unreachable")
            failures += 1
            wait_s = backoff_s(failures, retry_after_s, lambda: 0.0)
            await clock.wait(asyncio.Event(), wait_s)
            continue
        if failures:
            on_trouble("")
        failures = 0
        for one in seen:
            after = max(after, one.number)
            _tell(on_return, one)


def _tell(on_return: Callable[[ReturnSeen], None], seen: ReturnSeen) -> None:
    try:
        on_return(seen)
    except Exception:  # noqa: BLE001 - hearsay about one payment must not cost the others theirs
        _log.exception("a return could not be passed on")
