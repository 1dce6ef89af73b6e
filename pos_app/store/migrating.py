"""Runs Alembic's steps on a store, in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from pos_app.domain.errors import StoreUnusable
from pos_app.store.engine import translated
from pos_app.store.migrations import FOLDER
from pos_app.store.trouble import DAMAGED


def migrate(
    connect: Callable[[], sqlite3.Connection], revision: str, folders: tuple[Path, ...]
) -> None:
    """Takes every step up to `revision`, or none. Raises `StoreUnusable`."""
    config = Config()
    config.set_main_option("script_location", _escaped(FOLDER))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(_escaped(folder) for folder in folders))
    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    with translated(), engine.connect() as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        # Steps that build a table anew need the keys unchecked meanwhile (SQLite's default).
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise StoreUnusable(DAMAGED)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _escaped(folder: Path) -> str:
    return str(folder).replace("%", "%%")
