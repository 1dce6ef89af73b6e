"""Makes the store ready at the start: creates it, moves it to the last revision, or refuses."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from pos_app.domain.errors import StoreUnusable
from pos_app.store.backup import back_up
from pos_app.store.migrations import FOLDER, REVISIONS
from pos_app.store.newest import lay_out
from pos_app.store.raw import begins_as_store, check_pages, connect, flush_folder, translated
from pos_app.store.trouble import DAMAGED

_FOLDERS = (FOLDER / "versions",)
_NEWER = (
    "The journal was written by a newer version of this program. Install that version again; the "
    "journal was left as it is."
)


def prepare_store(
    path: Path,
    revisions: tuple[str, ...] = REVISIONS,
    folders: tuple[Path, ...] = _FOLDERS,
) -> None:
    """Makes the store at `path` ready for `open_engine`; done once at the start, by one thread.

    A store that is not there is created, whole or not at all. An older one is moved to the last
    of `revisions` in one transaction, after a copy into the folder of the backups. Raises
    `StoreUnusable` for one that is damaged, newer than the program, or not to be written; its
    file is left as it is.
    """
    with translated():
        if not path.exists():
            _create(path, revisions[-1], folders)
            return
        path.chmod(0o600)
        check_beginning(path)
        with closing(connect(path)) as connection:
            if _was_cut_off(path):
                check_pages(connection)
            stored = _stored_revision(connection)
        if stored == revisions[-1]:
            return
        if stored not in revisions:
            raise StoreUnusable(_NEWER)
        check_store(path)
        back_up(path, datetime.now(UTC), f"before-{revisions[-1]}")
        _migrate(path, revisions[-1], folders)


def bring_up(path: Path) -> None:
    """Moves a copy of a store to the last revision. Raises `StoreUnusable` for one that is damaged,
    newer than the program, or no journal."""
    with translated():
        check_store(path)
        with closing(connect(path)) as connection:
            stored = _stored_revision(connection)
        if stored not in REVISIONS:
            raise StoreUnusable(_NEWER)
        if stored != REVISIONS[-1]:
            _migrate(path, REVISIONS[-1], _FOLDERS)


def check_beginning(path: Path) -> None:
    """To be called before a store is opened: SQLite throws away the log of a file that does not
    begin as a store, and with it the last payments. Raises `StoreUnusable`."""
    with translated():
        if not begins_as_store(path):
            raise StoreUnusable(DAMAGED)


def check_store(path: Path) -> None:
    """Reads every page of the store. Raises `StoreUnusable` if one is damaged."""
    with translated(), closing(connect(path)) as connection:
        check_pages(connection)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise StoreUnusable(DAMAGED)


def _create(path: Path, revision: str, folders: tuple[Path, ...]) -> None:
    left_over = path.with_name(f"{path.name}-wal")
    if left_over.exists() and left_over.stat().st_size:
        # A new store beside the old one's log would swallow it, and both would be lost.
        raise StoreUnusable(
            f"The journal {path.name} is gone, but {left_over.name} is still there. Restore the "
            "journal from a copy, or move both away."
        )
    new = path.with_name(f"{path.name}.new")
    for name in (new.name, f"{new.name}-journal"):
        path.with_name(name).unlink(missing_ok=True)
    os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    if (revision, folders) == (REVISIONS[-1], _FOLDERS):
        with closing(connect(new)) as connection:
            lay_out(connection)
    else:
        _migrate(new, revision, folders)
    new.rename(path)
    flush_folder(path.parent)


def _was_cut_off(path: Path) -> bool:
    """Whether the last run ended without closing the store: only then it is read through."""
    return path.with_name(f"{path.name}-wal").exists()


def _stored_revision(connection: sqlite3.Connection) -> str:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if not {"alembic_version", "meta"} <= tables:
        raise StoreUnusable(
            "The file in the journal's place is no journal. Move it away, or restore a copy."
        )
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if len(rows) != 1:
        raise StoreUnusable(DAMAGED)
    return str(rows[0][0])


def _migrate(path: Path, revision: str, folders: tuple[Path, ...]) -> None:
    # Alembic costs a tenth of a second to import, and a normal start does not need it.
    from pos_app.store.migrating import migrate

    migrate(lambda: connect(path), revision, folders)
