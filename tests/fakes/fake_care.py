"""A till's health as a test says it is, and wishes that are only remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from pos_app.domain.errors import PosError
from pos_app.domain.payment import Payment
from pos_app.services.care import Backup, SupportFile
from pos_app.services.doctor import CheckName, Finding, Light, Measurement, Surroundings
from pos_app.services.evidence import Evidence
from tests.fakes.fake_till import awaiting, evidence_of, opening, paid

MADE_AT = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
ALL_GOOD = (
    Finding(CheckName.NETWORK, Light.GREEN, "ok", {"address": "192.168.1.20"}),
    Finding(CheckName.DNS, Light.GREEN, "ok", {"host": "checkout.ozura.io"}),
    Finding(CheckName.TLS, Light.GREEN, "ok", {"host": "checkout.ozura.io"}),
    Finding(CheckName.CLOCK, Light.GREEN, "ok", {"ahead_s": "1"}),
    Finding(CheckName.KEYS, Light.GREEN, "accepted", {"at": "2026-11-22T17:00:00Z"}),
    Finding(CheckName.MODE, Light.GREEN, "live", {"shop": "Bob's <b>Café</b>", "currency": "USD"}),
    Finding(CheckName.HANDLER, Light.GREEN, "ok", {"address": "http://192.168.1.20:8123"}),
    Finding(CheckName.KEYRING, Light.GREEN, "ok", {"keyring": "SecretService"}),
    Finding(CheckName.DISK, Light.GREEN, "ok", {"free_mb": "76000", "write_ms": "3"}),
    Finding(CheckName.STORE, Light.GREEN, "ok", {"size_kb": "1234"}),
    Finding(CheckName.BACKUP, Light.GREEN, "ok", {"at": "2026-11-23T08:30:00Z", "count": "7"}),
    Finding(CheckName.SCREEN, Light.GREEN, "two", {"screen": ""}),
    Finding(CheckName.CODE, Light.GREEN, "ok"),
    Finding(CheckName.VERSION, Light.GREEN, "ok", {"version": "0.1.0", "system": "Linux 6.1"}),
)
TROUBLED = (
    Finding(CheckName.TLS, Light.RED, "certificate", {"host": "checkout.ozura.io"}),
    Finding(CheckName.CLOCK, Light.RED, "far_off", {"ahead_s": "-86400"}),
    Finding(CheckName.HANDLER, Light.AMBER, "loopback_only", {"address": "http://127.0.0.1:8123"}),
    Finding(CheckName.DISK, Light.AMBER, "low", {"free_mb": "320", "write_ms": "3"}),
)

NEWER = Finding(
    CheckName.VERSION,
    Light.AMBER,
    "newer",
    {
        "version": "0.1.0",
        "system": "Linux 6.1",
        "newer": "1.4.0",
        "notes": "Scanning is quicker, and Arabic receipts read right.",
        "page": "https://till.example/releases/1.4.0",
    },
)


def with_changes(*changes: Finding) -> tuple[Finding, ...]:
    """A till where all is good but for these."""
    changed = {finding.name: finding for finding in changes}
    return tuple(changed.get(finding.name, finding) for finding in ALL_GOOD)


def some_backups(count: int = 7) -> list[Backup]:
    """One a day, and one before an upgrade."""
    return [
        Backup(
            Path(f"till-{day}.db"),
            MADE_AT - timedelta(days=day),
            1_234_000 - 10_000 * day,
            "before-0005" if day == 3 else "daily",
        )
        for day in range(count)
    ]


@dataclass
class FakeCare:
    """Fulfils `Care` in memory. `refusal` is raised by everything but the check."""

    findings: tuple[Finding, ...] = ALL_GOOD
    kept: list[Backup] = field(default_factory=some_backups)
    payments: list[Payment] = field(
        default_factory=lambda: [paid(awaiting(opening())).payment, awaiting(opening()).payment]
    )
    refusal: PosError | None = None
    release: Finding | None = None
    asked_for_release: int = 0
    asked: list[Surroundings] = field(default_factory=list)
    saved: list[tuple[Path, list[SupportFile]]] = field(default_factory=list)

    def measurements(self, around: Surroundings) -> Sequence[Measurement]:
        self.asked.append(around)
        return [
            Measurement((finding.name,), lambda finding=finding: [finding])  # type: ignore[misc]  # mypy knows no type for a lambda's default
            for finding in self.findings
        ]

    def release_news(self) -> Sequence[Measurement]:
        self.asked_for_release += 1
        heard = [] if self.release is None else [self.release]
        return [Measurement((CheckName.VERSION,), lambda: heard)]

    def backups(self) -> list[Backup]:
        self._refuse()
        return list(self.kept)

    def back_up(self) -> Backup:
        self._refuse()
        self.kept.insert(0, Backup(Path("new.db"), MADE_AT + timedelta(hours=1), 1_240_000))
        return self.kept[0]

    def recent(self) -> list[Payment]:
        self._refuse()
        return list(self.payments)

    def timelines(self, attempt_ids: Sequence[UUID]) -> list[Evidence]:
        return [evidence_of(attempt_id) for attempt_id in attempt_ids]

    def support_files(self, more: Sequence[SupportFile]) -> list[SupportFile]:
        self._refuse()
        log = "2026-11-23T08:30:00.000Z INFO payments pos_app.x: the till is open\n" * 40
        versions = SupportFile("versions.txt", "version: 0.1.0\n")
        return [versions, *more, SupportFile("till.log.txt", log)]

    def save_support(self, path: Path, files: Sequence[SupportFile]) -> None:
        self._refuse()
        self.saved.append((path, list(files)))

    def _refuse(self) -> None:
        if self.refusal is not None:
            raise self.refusal
