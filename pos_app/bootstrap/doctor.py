"""The open-the-till check: which parts are asked, for a running till and for `pos-app doctor`."""

from __future__ import annotations

import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app import __version__
from pos_app.bootstrap.newest import known_version
from pos_app.bootstrap.plan import Plan, real_plan
from pos_app.domain.errors import TillInUse
from pos_app.services.code_proof import GreyPicture, ReadCodes, reads_back
from pos_app.services.doctor import (
    CheckName,
    Finding,
    Findings,
    Light,
    Measurement,
    Report,
    Surroundings,
    examine,
)
from pos_app.services.payment_view import HandlerView
from pos_app.services.settings import Settings, is_loopback

if TYPE_CHECKING:
    from pos_app.system.keyring_check import KeyringState

_SAMPLE_CODE = "https://checkout.ozura.io/checkout/a-code-for-the-daily-check"
_MODULE_PX = 4


def measurements(plan: Plan, around: Surroundings | None) -> list[Measurement]:
    """All that is looked at. Without `around` no till runs in this program."""
    name, settings = CheckName, plan.settings

    def looks(*names: CheckName, by: Callable[[], Findings]) -> Measurement:
        return Measurement(names, by)

    return [
        looks(name.NETWORK, by=lambda: _network(plan)),
        looks(name.DNS, name.TLS, name.CLOCK, by=lambda: _provider(plan)),
        looks(name.KEYRING, name.KEYS, by=lambda: _keys(plan, around)),
        looks(name.MODE, by=lambda: [_mode(plan)]),
        looks(name.HANDLER, by=lambda: _handler(plan, around)),
        looks(name.DISK, by=lambda: _disk(plan)),
        looks(name.STORE, by=lambda: _store(plan)),
        looks(name.BACKUP, by=lambda: _backups(plan)),
        looks(name.SCREEN, by=lambda: [screen_finding(settings, around)]),
        looks(name.CODE, by=lambda: [code_finding()]),
        looks(name.VERSION, by=lambda: [known_version(plan, versions())]),
    ]


def run_doctor(data_dir: Path | None) -> int:
    """Prints a line for each check, with the remedy. Returns 0 if none is red, else 1. Raises
    `PosError` where there is nothing to be looked at."""
    from pos_app.ui.health.health_words import finding_line

    plan = real_plan(data_dir)
    report = examine(measurements(plan, None), _silent)
    for finding in report.findings:
        sys.stdout.write(f"{finding_line(finding)}\n")
    return exit_code(report)


def exit_code(report: Report) -> int:
    """Of the command: 1 if something is red."""
    return 1 if report.worst is Light.RED else 0


def _silent(_finding: Finding) -> None:
    """The command prints all of them in order."""


def _network(plan: Plan) -> Findings:
    from pos_app.returns.reach import look_at_network

    return look_at_network(is_needed=not plan.demo and not _is_at_home(plan.settings))


def _is_at_home(settings: Settings) -> bool:
    """Whether the provider is on this very computer, as a pretend one is."""
    from urllib.parse import urlsplit

    return is_loopback(urlsplit(settings.api_url).hostname or "")


def _provider(plan: Plan) -> Findings:
    if plan.demo:
        names = (CheckName.DNS, CheckName.TLS, CheckName.CLOCK)
        return [Finding(name, Light.GREEN, "demo") for name in names]
    from pos_app.checkout.reach import look_at_provider

    return look_at_provider(plan.settings.api_url)


def _keys(plan: Plan, around: Surroundings | None) -> Iterator[Finding]:
    if plan.demo:
        yield Finding(CheckName.KEYRING, Light.GREEN, "demo")
        yield Finding(CheckName.KEYS, Light.GREEN, "demo")
        return
    from pos_app.store.health import key_marks
    from pos_app.system.keyring_check import look_into_keyring

    state = look_into_keyring(plan.settings.merchant_id)
    yield keyring_finding(state)
    marks = key_marks(plan.folder.database)
    has_keys = state.has_keys or (around is not None and around.has_keys)
    if state.is_locked and not has_keys:
        yield Finding(CheckName.KEYS, Light.AMBER, "locked")
        return
    yield keys_finding(
        has_keyring=bool(state.name),
        has_keys=has_keys,
        accepted_at=marks.accepted_at,
        refused_at=marks.refused_at,
    )


def keyring_finding(state: KeyringState) -> Finding:
    """The keyring itself. A locked one costs a running till nothing: its keys are in memory."""
    if not state.name:
        return Finding(CheckName.KEYRING, Light.AMBER, "none")
    found, light = ("locked", Light.AMBER) if state.is_locked else ("ok", Light.GREEN)
    return Finding(CheckName.KEYRING, light, found, {"keyring": state.name})


def keys_finding(
    *,
    has_keyring: bool,
    has_keys: bool,
    accepted_at: datetime | None,
    refused_at: datetime | None,
) -> Finding:
    """What can be known of the keys: nothing but opening a payment tells whether they are good."""
    if not has_keys:
        light = Light.RED if has_keyring else Light.AMBER
        return Finding(CheckName.KEYS, light, "missing" if has_keyring else "typed_each_time")
    if refused_at is not None and (accepted_at is None or refused_at > accepted_at):
        return Finding(CheckName.KEYS, Light.RED, "refused", {"at": refused_at.isoformat()})
    if accepted_at is not None:
        return Finding(CheckName.KEYS, Light.GREEN, "accepted", {"at": accepted_at.isoformat()})
    return Finding(CheckName.KEYS, Light.AMBER, "unproven")


def _mode(plan: Plan) -> Finding:
    if plan.demo:
        return Finding(CheckName.MODE, Light.AMBER, "demo")
    facts = {"shop": plan.settings.merchant_name, "currency": plan.settings.currency_code}
    found = "sandbox" if _is_at_home(plan.settings) else "live"
    return Finding(CheckName.MODE, Light.AMBER if found == "sandbox" else Light.GREEN, found, facts)


def _handler(plan: Plan, around: Surroundings | None) -> Findings:
    if not plan.settings.phones_come_back and not plan.demo:
        return [Finding(CheckName.HANDLER, Light.GREEN, "nowhere")]
    from pos_app.returns.reach import look_at_handler, try_handler
    from pos_app.returns.tokens import Till, read_key
    from pos_app.system.identity import load_identity
    from pos_app.system.single_instance import FolderLock

    identity = load_identity(plan.folder.identity)
    till = Till(str(identity.till_id), read_key(identity.return_key))
    if around is not None:
        return look_at_handler(till, around.handler)
    if plan.settings.return_url:
        return look_at_handler(till, HandlerView(plan.settings.return_url))
    try:
        with FolderLock(plan.folder.lock):
            pass
    except TillInUse:
        return [Finding(CheckName.HANDLER, Light.AMBER, "in_the_window")]
    return try_handler(till, host=plan.settings.return_host, port=plan.settings.return_port)


def _disk(plan: Plan) -> Findings:
    from pos_app.system.disk import look_at_disk

    return look_at_disk(plan.folder.path)


def _store(plan: Plan) -> Findings:
    from pos_app.store.health import look_at_store

    return look_at_store(plan.folder.database)


def _backups(plan: Plan) -> Findings:
    if plan.demo:
        return [Finding(CheckName.BACKUP, Light.GREEN, "demo")]
    from pos_app.store.health import look_at_backups

    return look_at_backups(plan.folder.database, datetime.now(UTC))


def screen_finding(settings: Settings, around: Surroundings | None) -> Finding:
    """How the customer sees the code."""
    if settings.customer_screen != "auto":
        found = "off" if settings.customer_screen == "off" else "window"
        return Finding(CheckName.SCREEN, Light.GREEN, found)
    if around is None:
        return Finding(CheckName.SCREEN, Light.GREEN, "in_the_window")
    name = settings.customer_screen_name
    if len(around.screens) > 1:
        is_there = not name or name in around.screens
        return Finding(
            CheckName.SCREEN,
            Light.GREEN if is_there else Light.AMBER,
            "two" if is_there else "another",
            {"screen": name},
        )
    found, light = ("gone", Light.AMBER) if name else ("one", Light.GREEN)
    return Finding(CheckName.SCREEN, light, found, {"screen": name})


def code_finding(read_codes: ReadCodes | None = None) -> Finding:
    """Whether a code that the till draws reads back."""
    from pos_app.ui.qr_matrix import qr_matrix

    picture = _drawn(qr_matrix.__wrapped__(_SAMPLE_CODE))
    try:
        if read_codes is None:
            from pos_app.devices.code_reader import read_codes as own_reader

            read_codes = own_reader
        texts = read_codes(picture)
    except ImportError:
        return Finding(CheckName.CODE, Light.AMBER, "no_reader")
    is_good = reads_back(texts, _SAMPLE_CODE)
    return Finding(
        CheckName.CODE, Light.GREEN if is_good else Light.RED, "ok" if is_good else "unreadable"
    )


def _drawn(matrix: tuple[tuple[bool, ...], ...]) -> GreyPicture:
    rows = []
    for row in matrix:
        line = b"".join((b"\0" if is_dark else b"\xff") * _MODULE_PX for is_dark in row)
        rows.append(line * _MODULE_PX)
    side = len(matrix) * _MODULE_PX
    return GreyPicture(side, side, b"".join(rows))


def versions() -> dict[str, str]:
    """What this program is made of and runs on, for its version and for support."""
    from PySide6.QtCore import qVersion

    return {
        "version": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "sqlite": sqlite3.sqlite_version,
        "system": f"{platform.system()} {platform.release()}",
        "frozen": "yes" if getattr(sys, "frozen", False) else "no",
    }
