"""Plain connections to a store's file, beneath what the journal uses."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pos_app.domain.errors import StoreUnusable
from pos_app.store.trouble import DAMAGED, why_unusable

_BUSY_TIMEOUT_S = 10.0
_FIRST_BYTES = b"SQLite format 3\0"
COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a store while it is used."""


def connect(
    path: Path, *, mode: str = "rw", timeout_s: float = _BUSY_TIMEOUT_S
) -> sqlite3.Connection:
    """A connection to a file that is there. `mode` is rw or ro. Raises `sqlite3.Error`."""
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=timeout_s, isolation_level=None
    )


def begins_as_store(path: Path) -> bool:
    """Whether the file begins as SQLite's do. Raises `OSError`."""
    with path.open("rb") as file:
        return file.read(len(_FIRST_BYTES)) == _FIRST_BYTES


def check_pages(connection: sqlite3.Connection) -> None:
    """Raises `StoreUnusable` if the first look through the pages finds damage."""
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise StoreUnusable(DAMAGED)


def copy_whole(source: Path, target: Path) -> None:
    """A consistent copy of a store that may be in use, in one file, for its owner only and flushed.
    What was at `target` is gone. Raises `sqlite3.Error`, `OSError`, `StoreUnusable`."""
    if not begins_as_store(source):
        raise StoreUnusable(DAMAGED)
    remove_store(target)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with closing(connect(source)) as reading, closing(connect(target)) as writing:
        # All pages at once: a copy in steps would begin anew with each sale in between.
        reading.backup(writing)
        # A copy is one file: it has no log beside it, which somebody could forget.
        writing.execute("PRAGMA journal_mode=DELETE").fetchone()
        check_pages(writing)


def remove_store(path: Path) -> None:
    """Removes a store and what is beside it, as far as it is there. Raises `OSError`."""
    for name in (path.name, *(f"{path.name}{ending}" for ending in COMPANIONS)):
        path.with_name(name).unlink(missing_ok=True)


def flush_folder(folder: Path) -> None:
    """The names in a folder are on the disk when this returns. Raises `OSError`."""
    if os.name == "nt":
        return  # Windows flushes the names with the file, and opens no folders
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def translated() -> Iterator[None]:
    """Errors of the database and of the disk become `StoreUnusable`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise StoreUnusable(why_unusable(error)) from error
