"""Goes back to a copy of the store without losing a payment that came after it.

A restored store is made beside the one in use, gets every payment of it that the copy does not
know or knows as it was before, and takes its place in one step. The replaced store is kept.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pos_app.domain.errors import StoreUnusable
from pos_app.store.opening import bring_up
from pos_app.store.raw import (
    COMPANIONS,
    begins_as_store,
    check_pages,
    connect,
    copy_whole,
    flush_folder,
    translated,
)

_TIME = "%Y%m%dT%H%M%SZ"
_PAID = "paid"
_MOST_MISSES = 5_000
"""So many rows in a row that cannot be read: there are no more."""
_FORGET_RUN = "DELETE FROM meta WHERE name = 'run_token'"
_OPEN = "state IN ('opening', 'awaiting', 'withdrawn') OR attention IS NOT NULL"
_Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore came to. `taken_over` payments were not in the copy, or have gone on since,
    `still_open` of them wait for the provider or a person; `unreadable` places of the replaced
    store, which is now at `aside` (None: there was none), could not be read."""

    taken_over: int
    still_open: int
    unreadable: int
    aside: Path | None


def restore(store: Path, backup: Path, now: datetime) -> Restored:
    """Puts a backup in the place of the store, with all payments of both. Nothing may have the
    store open. `now` is UTC. Raises `StoreUnusable`, and then the store is as it was."""
    new = store.with_name(f"{store.name}.restoring")
    aside = store.with_name(f"{store.name}.replaced-{now.astimezone(UTC).strftime(_TIME)}")
    with translated():
        copy_whole(backup, new)
        bring_up(new)
        taken = _Taken()
        if store.exists() and not begins_as_store(store):
            taken.unreadable += 1
            _begin_series(new)
        elif store.exists():
            _close_log(store)
            with closing(connect(new)) as target, closing(connect(store)) as source:
                source.row_factory = target.row_factory = sqlite3.Row
                taken = _take_over(source, target)
        with closing(connect(new)) as made:
            # From now on one file: a log beside it would not come along when it is renamed.
            made.execute("PRAGMA journal_mode=DELETE").fetchone()
            check_pages(made)
        _flush(new)
        was_there = store.exists()
        if was_there:
            _set_aside(store, aside)
        new.replace(store)
        flush_folder(store.parent)
    return Restored(
        len(taken.attempts), taken.still_open, taken.unreadable, aside if was_there else None
    )


class _Taken:
    """The tally of what was taken over."""

    def __init__(self) -> None:
        self.attempts: set[str] = set()
        self.still_open = 0
        self.unreadable = 0


def _take_over(source: sqlite3.Connection, target: sqlite3.Connection) -> _Taken:
    taken = _Taken()
    target.execute("PRAGMA foreign_keys=ON")
    target.execute("BEGIN IMMEDIATE")
    sales = {str(row["id"]): row for row in _rows(source, "sales", taken)}
    lines = _by(source, "sale_lines", "sale_id", taken)
    events = _by(source, "payment_events", "attempt_id", taken)
    known_sales = _ids(target, "sales")
    for row in _rows(source, "attempts", taken):
        sale_id = str(row["sale_id"])
        if sale_id not in known_sales:
            if sale_id not in sales:
                taken.unreadable += 1
                continue
            _insert(target, "sales", sales[sale_id])
            for line in lines.get(sale_id, []):
                _insert(target, "sale_lines", line)
            known_sales.add(sale_id)
        if _take_attempt(target, row, events.get(str(row["id"]), [])):
            taken.attempts.add(str(row["id"]))
    _carry_counter(source, target, taken)
    for attempt_id in taken.attempts:
        wanted = f"SELECT 1 FROM attempts WHERE id = ? AND ({_OPEN})"  # noqa: S608 - fixed words
        taken.still_open += target.execute(wanted, (attempt_id,)).fetchone() is not None
    target.execute("COMMIT")
    return taken


def _take_attempt(target: sqlite3.Connection, row: _Row, history: list[_Row]) -> bool:
    """A payment that is new to the copy, or went on after it. Whether it was one."""
    query = "SELECT state FROM attempts WHERE id = ?"
    known = target.execute(query, (row["id"],)).fetchone()
    query = "SELECT at, kind FROM payment_events WHERE attempt_id = ?"
    before = {(event["at"], event["kind"]) for event in target.execute(query, (row["id"],))}
    news = [event for event in history if (event["at"], event["kind"]) not in before]
    if known is None:
        _insert(target, "attempts", row, without=("number",))
    elif not news:
        return False
    elif known["state"] != _PAID or row["state"] == _PAID:
        # Paid is for ever, whichever of the two says so.
        _update(target, row)
    for event in news:
        _insert(target, "payment_events", event, without=("number",))
    return True


def _rows(source: sqlite3.Connection, table: str, taken: _Taken) -> Iterator[_Row]:
    """Every row that can be read, oldest first; a damaged place is counted and passed over."""
    query = f"SELECT rowid AS place, * FROM {table} WHERE rowid > ? ORDER BY rowid"  # noqa: S608 - own names
    after = misses = 0
    while misses < _MOST_MISSES:
        try:
            for row in source.execute(query, (after,)):
                found = dict(row)
                after, misses = found.pop("place"), 0
                yield found
        except sqlite3.DatabaseError:
            taken.unreadable += not misses
            after, misses = after + 1, misses + 1
        else:
            break


def _by(
    source: sqlite3.Connection, table: str, column: str, taken: _Taken
) -> dict[str, list[_Row]]:
    found: dict[str, list[_Row]] = {}
    for row in _rows(source, table, taken):
        found.setdefault(str(row[column]), []).append(row)
    return found


def _ids(target: sqlite3.Connection, table: str) -> set[str]:
    return {str(row["id"]) for row in target.execute(f"SELECT id FROM {table}")}  # noqa: S608 - own names


def _columns(
    target: sqlite3.Connection, table: str, row: _Row, without: tuple[str, ...]
) -> list[str]:
    """Those that both stores have: the replaced one may be older."""
    there = [str(column["name"]) for column in target.execute(f"PRAGMA table_info({table})")]
    return [name for name in there if name in row and name not in without]


def _insert(
    target: sqlite3.Connection, table: str, row: _Row, without: tuple[str, ...] = ()
) -> None:
    names = _columns(target, table, row, without)
    marks = ", ".join("?" * len(names))
    statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - own names
    target.execute(statement, [row[name] for name in names])


def _update(target: sqlite3.Connection, row: _Row) -> None:
    names = _columns(target, "attempts", row, ("number", "id"))
    values = ", ".join(f"{name} = ?" for name in names)
    statement = f"UPDATE attempts SET {values} WHERE id = ?"  # noqa: S608 - own names
    target.execute(statement, [*(row[name] for name in names), row["id"]])


def _carry_counter(source: sqlite3.Connection, target: sqlite3.Connection, taken: _Taken) -> None:
    """Receipts go on after the last of both. Where it cannot be known, the next start takes the
    store for a stranger's and begins a new series of numbers."""
    query = "SELECT value FROM meta WHERE name = 'receipt_counter'"
    try:
        count = int(source.execute(query).fetchone()[0])
    except (sqlite3.DatabaseError, TypeError, ValueError):
        count = 0
        taken.unreadable += 1
    count = max(count, int(target.execute(query).fetchone()[0]))
    target.execute("UPDATE meta SET value = ? WHERE name = 'receipt_counter'", (str(count),))
    if taken.unreadable:
        target.execute(_FORGET_RUN)


def _begin_series(new: Path) -> None:
    with closing(connect(new)) as target:
        target.execute(_FORGET_RUN)


def _close_log(store: Path) -> None:
    """Moves what is still in the store's log into it. A damaged store keeps its log."""
    try:
        with closing(connect(store)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.DatabaseError:
        return


def _set_aside(store: Path, aside: Path) -> None:
    """The store under another name too, and its log away from the name that is to be reused: with
    it SQLite would write old pages into the restored store."""
    if aside.exists():
        raise StoreUnusable("A store was replaced within this second. Try again.")
    try:
        os.link(store, aside)
    except OSError:
        half = aside.with_name(f"{aside.name}.part")
        shutil.copy2(store, half)
        _flush(half)
        half.replace(aside)
    aside.chmod(0o600)
    for ending in COMPANIONS:
        beside = store.with_name(f"{store.name}{ending}")
        if beside.exists():
            beside.replace(aside.with_name(f"{aside.name}{ending}"))
    flush_folder(store.parent)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
