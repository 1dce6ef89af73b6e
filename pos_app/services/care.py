"""Caring for a till: its check, its backups, and what support is sent. The port, and plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from pos_app.domain.payment import Payment
from pos_app.services.doctor import Measurement, Surroundings
from pos_app.services.evidence import Evidence

DAILY = "daily"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of the store: when it was made (UTC), its size, and why it was made: `daily`, or
    `before-<revision>` of an upgrade."""

    path: Path
    made_at: datetime
    size_bytes: int
    why: str = DAILY


@dataclass(frozen=True, slots=True)
class SupportFile:
    """One file for support, as text."""

    name: str
    text: str = field(repr=False)


class Care(Protocol):
    """What the screens of the till's health need. Calls take their time: not on the GUI thread.
    All of them raise `PosError`."""

    def measurements(self, around: Surroundings) -> Sequence[Measurement]: ...

    def release_news(self) -> Sequence[Measurement]:
        """Asks once a day for a newer version, where the shop wants that: a finding about the
        version then, and otherwise none. Light: what it measures takes the time."""
        ...

    def backups(self) -> list[Backup]:
        """The newest first."""
        ...

    def back_up(self) -> Backup: ...

    def recent(self) -> list[Payment]:
        """The newest payments first."""
        ...

    def timelines(self, attempt_ids: Sequence[UUID]) -> list[Evidence]:
        """What happened to these payments."""
        ...

    def support_files(self, more: Sequence[SupportFile]) -> list[SupportFile]:
        """Log, settings and versions, then `more`: all without a secret."""
        ...

    def save_support(self, path: Path, files: Sequence[SupportFile]) -> None:
        """Writes one zip file, whole or not at all."""
        ...
