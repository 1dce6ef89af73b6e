"""A folder of pictures that were fetched: it never takes more room than it was given."""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from pathlib import Path

_FRESH_S = 7 * 24 * 3600.0


class PictureFolder:
    """Files named after the addresses that they came from. What was used longest ago goes first;
    what cannot be read or written is as if it were not there."""

    def __init__(self, path: Path, room_bytes: int) -> None:
        self._path = path
        self._room_bytes = room_bytes
        self._held_bytes = -1

    def get(self, url: str) -> bytes | None:
        """The picture of an address, if it is here and not older than a week."""
        path = self._file(url)
        try:
            if time.time() - path.stat().st_mtime > _FRESH_S:
                return None
            data = path.read_bytes()
            # The time of writing stays in mtime; that of the last use is the other one.
            os.utime(path, (time.time(), path.stat().st_mtime))
        except OSError:
            return None
        return data

    def put(self, url: str, data: bytes) -> None:
        """Keeps a picture, and lets others go to make room for it."""
        if len(data) > self._room_bytes:
            return
        path = self._file(url)
        half = path.with_name(f"{path.name}.part")
        with contextlib.suppress(OSError):
            for folder in (self._path.parent, self._path):
                folder.mkdir(mode=0o700, exist_ok=True)
            self._make_room(len(data))
            with os.fdopen(os.open(half, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as to:
                to.write(data)
            half.replace(path)
            self._held_bytes += len(data)

    def _make_room(self, wanted_bytes: int) -> None:
        if self._held_bytes >= 0 and self._held_bytes + wanted_bytes <= self._room_bytes:
            return
        kept = [(path, path.stat()) for path in self._path.iterdir() if path.is_file()]
        kept.sort(key=lambda one: one[1].st_atime)
        held = sum(stat.st_size for _, stat in kept)
        # A little more than is needed, so that not every picture looks through the folder.
        goal = self._room_bytes - wanted_bytes
        if held > goal:
            goal = goal * 9 // 10
        for path, stat in kept:
            if held <= goal:
                break
            path.unlink(missing_ok=True)
            held -= stat.st_size
        self._held_bytes = held

    def _file(self, url: str) -> Path:
        return self._path / hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
