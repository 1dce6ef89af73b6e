"""A store that is laid out at once is what the steps of the migrations make."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pos_app.store.migrating import migrate
from pos_app.store.migrations import FOLDER, REVISIONS
from pos_app.store.opening import prepare_store


def test_a_new_store_is_what_the_steps_make(tmp_path: Path) -> None:
    new, stepped = tmp_path / "new.db", tmp_path / "stepped.db"
    prepare_store(new)
    migrate(
        lambda: sqlite3.connect(stepped, isolation_level=None),
        REVISIONS[-1],
        (FOLDER / "versions",),
    )
    assert _made(new) == _made(stepped)


def _made(path: Path) -> tuple[dict[str, str], list[tuple[str, str]], list[tuple[str]]]:
    """Every table, index and trigger in SQLite's words, and the rows of a new store."""
    with closing(sqlite3.connect(path)) as connection:
        master = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        words = {name: "".join(sql.split()) for name, sql in master}
        meta = connection.execute(
            "SELECT name, CASE name WHEN 'store_id' THEN '' ELSE value END FROM meta ORDER BY name"
        ).fetchall()
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return words, meta, revision
