"""Makes the store ready at the start: creates it, moves it to the last revision, or refuses."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pos_app.domain.errors import StoreUnusable
from pos_app.store.migrations import FOLDER, REVISIONS
from pos_app.store.newest import lay_out
from pos_app.store.trouble import DAMAGED, why_unusable

_BUSY_TIMEOUT_S = 10.0
_FOLDERS = (FOLDER / "versions",)


def prepare_store(
    path: Path,
    revisions: tuple[str, ...] = REVISIONS,
    folders: tuple[Path, ...] = _FOLDERS,
) -> None:
    """Makes the store at `path` ready for `open_engine`; done once at the start, by one thread.

    A store that is not there is created, whole or not at all. An older one is moved to the last
    of `revisions` in one transaction, after a copy to `<name>.before-<revision>`. Raises
    `StoreUnusable` for one that is damaged, newer than the program, or not to be written; its
    file is left as it is.
    """
    with _translated():
        if not path.exists():
            _create(path, revisions[-1], folders)
            return
        path.chmod(0o600)
        with closing(_connect(path)) as connection:
            if _was_cut_off(path):
                _check_pages(connection)
            stored = _stored_revision(connection)
        if stored == revisions[-1]:
            return
        if stored not in revisions:
            raise StoreUnusable(
                "The journal was written by a newer version of this program. Install that version "
                "again; the journal was left as it is."
            )
        check_store(path)
        _back_up(path, path.with_name(f"{path.name}.before-{revisions[-1]}"))
        _migrate(path, revisions[-1], folders)


def check_store(path: Path) -> None:
    """Reads every page of the store. Raises `StoreUnusable` if one is damaged."""
    with _translated(), closing(_connect(path)) as connection:
        _check_pages(connection)
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
        with closing(_connect(new)) as connection:
            lay_out(connection)
    else:
        _migrate(new, revision, folders)
    new.rename(path)
    _flush_folder(path.parent)


def _was_cut_off(path: Path) -> bool:
    """Whether the last run ended without closing the store: only then it is read through."""
    return path.with_name(f"{path.name}-wal").exists()


def _check_pages(connection: sqlite3.Connection) -> None:
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise StoreUnusable(DAMAGED)


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


def _back_up(path: Path, copy: Path) -> None:
    """A consistent copy, complete before it has its name."""
    half = copy.with_name(f"{copy.name}.part")
    half.unlink(missing_ok=True)
    os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with closing(_connect(path)) as source, closing(_connect(half)) as target:
        source.backup(target)
    half.replace(copy)
    _flush_folder(copy.parent)


def _migrate(path: Path, revision: str, folders: tuple[Path, ...]) -> None:
    # Alembic costs a tenth of a second to import, and a normal start does not need it.
    from pos_app.store.migrating import migrate

    migrate(lambda: _connect(path), revision, folders)


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=rw",
        uri=True,
        timeout=_BUSY_TIMEOUT_S,
        isolation_level=None,
    )


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows flushes the names with the file, and opens no folders
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise StoreUnusable(why_unusable(error)) from error
