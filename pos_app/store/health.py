"""Looks at the store without changing anything: is it whole, how old is its newest copy, and what
it knows of the keys."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pos_app.domain.errors import KeysRefused, StoreUnusable
from pos_app.services.doctor import CheckName, Finding, Light
from pos_app.store.backup import backups_of
from pos_app.store.migrations import REVISIONS
from pos_app.store.raw import begins_as_store, connect

_LIMIT_S = 3.5
_STEPS_BETWEEN_LOOKS = 10_000
_BUSY_S = 1.0
_OLD = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class KeyMarks:
    """When keys were last accepted and last refused (UTC), as far as the journal knows."""

    accepted_at: datetime | None = None
    refused_at: datetime | None = None


def look_at_store(path: Path, limit_s: float = _LIMIT_S) -> Iterator[Finding]:
    """Reads every page of the store, as far as it gets in `limit_s`."""
    if not path.exists():
        yield Finding(CheckName.STORE, Light.GREEN, "none")
        return
    facts = {"size_kb": str(path.stat().st_size // 1000)}
    try:
        if not begins_as_store(path):
            yield Finding(CheckName.STORE, Light.RED, "damaged", facts)
            return
        with closing(connect(path, mode="ro", timeout_s=_BUSY_S)) as connection:
            yield _checked(connection, facts, limit_s)
    except sqlite3.DatabaseError as error:
        yield _unusable(error, facts)
    except OSError:
        yield Finding(CheckName.STORE, Light.RED, "closed", facts)


def look_at_backups(store: Path, now: datetime) -> Iterator[Finding]:
    """How old the newest copy is. `now` is UTC."""
    try:
        found = backups_of(store)
    except StoreUnusable:
        yield Finding(CheckName.BACKUP, Light.AMBER, "unreadable")
        return
    if not found:
        is_new = not store.exists()
        yield Finding(
            CheckName.BACKUP, Light.GREEN if is_new else Light.AMBER, "new" if is_new else "none"
        )
        return
    facts = {"at": found[0].made_at.isoformat(), "count": str(len(found))}
    if now - found[0].made_at > _OLD:
        yield Finding(CheckName.BACKUP, Light.AMBER, "old", facts)
    else:
        yield Finding(CheckName.BACKUP, Light.GREEN, "ok", facts)


def key_marks(path: Path) -> KeyMarks:
    """What the newest payments say about the keys; nothing where the store cannot be read."""
    if not path.exists() or not begins_as_store(path):
        return KeyMarks()
    opened = "SELECT max(at) FROM newest WHERE kind = 'opened'"
    refused = "SELECT at, facts FROM newest WHERE kind = 'refused' ORDER BY at DESC"
    newest = (
        "WITH newest AS "
        "(SELECT at, kind, facts FROM payment_events ORDER BY number DESC LIMIT 500) "
    )
    try:
        with closing(connect(path, mode="ro", timeout_s=_BUSY_S)) as connection:
            (accepted,) = connection.execute(newest + opened).fetchone()
            refusals = connection.execute(newest + refused).fetchall()
        by_keys = (at for at, facts in refusals if json.loads(facts).get("why") == _REFUSED)
        last = next(by_keys, None)
        return KeyMarks(_time(accepted), _time(last))
    except (sqlite3.DatabaseError, ValueError, AttributeError):
        return KeyMarks()


_REFUSED = str(KeysRefused())


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _checked(connection: sqlite3.Connection, facts: dict[str, str], limit_s: float) -> Finding:
    deadline_s = time.monotonic() + limit_s
    connection.set_progress_handler(
        lambda: int(time.monotonic() > deadline_s), _STEPS_BETWEEN_LOOKS
    )
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if str(revision) > REVISIONS[-1]:
        return Finding(CheckName.STORE, Light.RED, "newer", facts)
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        return Finding(CheckName.STORE, Light.RED, "damaged", facts)
    return Finding(CheckName.STORE, Light.GREEN, "ok", facts)


def _unusable(error: sqlite3.DatabaseError, facts: dict[str, str]) -> Finding:
    code = error.sqlite_errorcode & 0xFF if hasattr(error, "sqlite_errorcode") else 0
    if code == sqlite3.SQLITE_INTERRUPT:
        return Finding(CheckName.STORE, Light.AMBER, "unfinished", facts)
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return Finding(CheckName.STORE, Light.AMBER, "busy", facts)
    if code in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY}:
        return Finding(CheckName.STORE, Light.RED, "closed", facts)
    return Finding(CheckName.STORE, Light.RED, "damaged", facts)
