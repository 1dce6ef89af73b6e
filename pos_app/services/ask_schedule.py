"""When to ask the provider how a session stands. Pure arithmetic on monotonic seconds."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.services.retry import LONGEST_S, backoff_s

FAST_S = 2.0
SLOW_S = 12.0
"""A session that nobody pays costs the provider at most 250 asks in its 30 minutes, whatever the
chance of each step: up to 96 fast ones, and one every 11.4 s or more after them. A phone that
returns, a look at the window and "check now" still ask at once."""
FAST_FOR_S = 180.0
HURRY_FOR_S = 60.0
LATE_AFTER_S = (0.0, 60.0, 300.0, 1800.0, 86_400.0)
"""After expiry the provider is asked this much later, in case money came at the last moment."""
SESSION_S = 1800.0
"""How long the provider keeps a session open."""
WATCH_ENDED_FOR_S = LATE_AFTER_S[-1] + 3600.0
"""A session that ended without money is asked about for so long after its expiry."""
_LONGEST_LATE_S = 60.0


@dataclass(slots=True)
class AskClock:
    """The times that one session's asking goes by, all in monotonic seconds.

    `failures` counts asks in a row that taught nothing.
    """

    opened_s: float
    expires_s: float
    last_ask_s: float | None = None
    hurry_until_s: float = 0.0
    failures: int = 0
    not_before_s: float = 0.0

    def next_ask_s(self, now_s: float, jitter: float) -> float | None:
        """When to ask next, or None when the last late ask is over. `jitter` is 0 to 1."""
        if self.last_ask_s is None:
            return max(now_s, self.not_before_s)
        if self.failures:
            # A till that was off for days asks as patiently as one that was on.
            if now_s > max(self.opened_s, self.expires_s) + WATCH_ENDED_FOR_S:
                return None
            longest_s = LONGEST_S if now_s < self.expires_s else _LONGEST_LATE_S
            wait_s = backoff_s(self.failures, None, lambda: jitter, longest_s)
            return max(self.last_ask_s + wait_s, self.not_before_s)
        return self._regular(now_s, jitter)

    def hurry(self, now_s: float) -> None:
        """A phone came back: its status may flip any moment."""
        self.hurry_until_s = now_s + HURRY_FOR_S

    def still_open(self, now_s: float) -> None:
        """The provider says "pending": where the till's clock had the session expired, the
        provider decides, and its 30 minutes count from here on."""
        if now_s > self.expires_s:
            self.expires_s = max(self.expires_s, self.opened_s + SESSION_S)

    def is_late(self, now_s: float) -> bool:
        """Whether the session's time is over."""
        return now_s > self.expires_s

    def _regular(self, now_s: float, jitter: float) -> float | None:
        last_s = self.last_ask_s or 0.0
        if last_s < self.expires_s:
            fast = last_s - self.opened_s < FAST_FOR_S or now_s < self.hurry_until_s
            step_s = FAST_S if fast else SLOW_S
            regular_s = last_s + step_s * (0.95 + jitter / 10)
            return max(min(regular_s, self.expires_s), self.not_before_s)
        for after_s in LATE_AFTER_S:
            if self.expires_s + after_s > last_s:
                return max(self.expires_s + after_s, self.not_before_s)
        return None
