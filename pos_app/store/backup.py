"""Copies of the store by SQLite's own means: one a day, one before each upgrade, some kept."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from pos_app.services.care import DAILY, Backup
from pos_app.store.raw import copy_whole, flush_folder, remove_store, translated

KEPT = 7
_NAME = re.compile(r"till-(\d{8}T\d{6}Z)-(daily|before-[0-9a-z]+)\.db")
_TIME = "%Y%m%dT%H%M%SZ"
_FOLDER = "backups"


def backups_of(store: Path) -> list[Backup]:
    """The copies of a store, the newest first. Raises `StoreUnusable` if they cannot be listed."""
    with translated():
        try:
            paths = list((store.parent / _FOLDER).iterdir())
        except FileNotFoundError:
            return []
        found = [backup for path in paths if (backup := _read(path)) is not None]
    return sorted(found, key=lambda backup: (backup.made_at, backup.why), reverse=True)


def back_up(store: Path, now: datetime, why: str = DAILY) -> Backup:
    """Copies a store that may be in use, and lets go of the oldest copies beyond `KEPT`. `now` is
    UTC. The copy is whole and checked before it has its name. Raises `StoreUnusable`, and then no
    copy was made and none was lost."""
    folder = store.parent / _FOLDER
    path = folder / f"till-{now.astimezone(UTC).strftime(_TIME)}-{why}.db"
    half = path.with_name(f"{path.name}.part")
    with translated():
        folder.mkdir(mode=0o700, exist_ok=True)
        _clear_halves(folder)
        try:
            copy_whole(store, half)
        except BaseException:
            remove_store(half)
            raise
        half.replace(path)
        flush_folder(folder)
        for old in backups_of(store)[KEPT:]:
            old.path.unlink(missing_ok=True)
    made = _read(path)
    if made is None:
        raise ValueError(f"{why} is no reason for a copy")
    return made


def is_due(store: Path, now: datetime, zone: tzinfo | None = None) -> bool:
    """Whether no copy was made on the day that `now` (UTC) is, where the till stands. Raises
    `StoreUnusable`."""
    if not store.exists():
        return False
    today = now.astimezone(zone).date()
    return all(made.made_at.astimezone(zone).date() != today for made in backups_of(store))


def _read(path: Path) -> Backup | None:
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        made_at = datetime.strptime(found[1], _TIME).replace(tzinfo=UTC)
        return Backup(path, made_at, path.stat().st_size, found[2])
    except (ValueError, FileNotFoundError):
        return None


def _clear_halves(folder: Path) -> None:
    """What a program that was killed left behind."""
    for half in folder.glob("*.part*"):
        half.unlink(missing_ok=True)
