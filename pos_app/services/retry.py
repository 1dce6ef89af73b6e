"""How long to wait before the next try. Pure."""

from __future__ import annotations

from collections.abc import Callable

_FIRST_S = 1.0
LONGEST_S = 15.0


def backoff_s(
    failures: int,
    retry_after_s: float | None,
    jitter: Callable[[], float],
    longest_s: float = LONGEST_S,
) -> float:
    """Seconds until the next try after `failures` (from 1) failures in a row: 1, 2, 4, 8 … up to
    `longest_s`, each up to a quarter longer by `jitter()` (0 to 1). What the provider asked
    for in Retry-After wins."""
    if retry_after_s is not None:
        return retry_after_s
    doubled_s = _FIRST_S * 2.0 ** min(failures - 1, 16)
    return min(doubled_s, longest_s) * (1.0 + jitter() / 4)
