"""The sandbox's clock: real time, plus whatever a test has advanced it by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SandboxClock:
    """Tells UTC time; `advance` moves it forward without anybody waiting."""

    def __init__(self, now: Callable[[], datetime] = _utc_now) -> None:
        self._now = now
        self._ahead = timedelta()

    def now(self) -> datetime:
        return self._now() + self._ahead

    def advance(self, by: timedelta) -> None:
        self._ahead += by


def iso_ms(moment: datetime) -> str:
    """`2025-01-07T12:15:00.000Z`, the contract's form of a time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + (
        f"{moment.microsecond // 1000:03d}Z"
    )
