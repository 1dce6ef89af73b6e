"""Connections to the store's file, and the one door through which its errors come."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import QueuePool

from pos_app.domain.errors import StoreUnusable
from pos_app.store.trouble import why_unusable

_BUSY_TIMEOUT_S = 10.0
_WAL_KEPT_BYTES = 16 * 1024 * 1024
_WRITES = "pos_app_writes"

# SQLite before 3.51.3 can lose a checkpoint when two connections of a process write at the same
# instant, so within the program writers take turns.
_turns: dict[str, threading.Lock] = {}
_turns_lock = threading.Lock()


def open_engine(path: Path) -> Engine:
    """An engine with one connection to an existing store; it may be used by one thread at a time.

    The store must have been prepared (`prepare_store`). Nothing is opened before the first call.
    """

    def connect() -> sqlite3.Connection:
        # mode=rw: a missing file is an error, and not a new and empty store.
        return sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=rw",
            uri=True,
            timeout=_BUSY_TIMEOUT_S,
            isolation_level=None,
            check_same_thread=False,
        )

    engine = create_engine(
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )
    engine = engine.execution_options(pos_app_path=str(path.resolve()))
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees the store as it was at its first read. Raises `StoreUnusable`."""
    with translated(), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One flushed transaction: all of the block or, if it raises, nothing of it. Raises
    `StoreUnusable`."""
    with translated(), engine.connect() as connection, write_turn(connection):
        yield connection


@contextmanager
def write_turn(connection: Connection) -> Iterator[None]:
    """One write transaction on a connection that is at rest."""
    with _turn_of(connection):
        connection.execution_options(**{_WRITES: True})
        with connection.begin():
            yield


@contextmanager
def translated() -> Iterator[None]:
    """Errors of the database, and values in it that make no sense, become `StoreUnusable`."""
    try:
        yield
    except DBAPIError as error:
        raise StoreUnusable(why_unusable(error.orig)) from error
    except (SQLAlchemyError, sqlite3.Error, OverflowError, LookupError, ValueError) as error:
        raise StoreUnusable(why_unusable(error)) from error


def _turn_of(connection: Connection) -> threading.Lock:
    path = connection.get_execution_options()["pos_app_path"]
    with _turns_lock:
        return _turns.setdefault(path, threading.Lock())


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "mmap_size=0",
        f"journal_size_limit={_WAL_KEPT_BYTES}",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    options: Any = connection.get_execution_options()
    # A write lock taken at once waits for its turn; one taken in the middle fails instead.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(_WRITES) else "BEGIN")
