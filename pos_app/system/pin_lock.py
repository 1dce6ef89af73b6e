"""The count of wrong PINs, in a small file of the data folder: a restart gives no new tries."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from pos_app.domain.errors import StoreUnusable
from pos_app.services.manager_pin import PinLock
from pos_app.system.whole_file import write_whole

# Locked from the end of time on: whoever spoils the file waits once more, and gains nothing.
_SPOILT = PinLock(0, 1, datetime.max.replace(tzinfo=UTC))


class PinLockFile:
    """Fulfils `PinLocks` with one file, for its owner only."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> PinLock:
        try:
            return _read(self._path.read_bytes())
        except FileNotFoundError:
            return PinLock()
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            return _SPOILT

    def save(self, lock: PinLock) -> None:
        locked_at = None if lock.locked_at is None else lock.locked_at.isoformat()
        content = {"wrong": lock.wrong, "rounds": lock.rounds, "locked_at": locked_at}
        try:
            write_whole(self._path, json.dumps(content).encode())
        except OSError as error:
            raise StoreUnusable(f"{self._path} cannot be written: {error.strerror}.") from error


def _read(content: bytes) -> PinLock:
    found = json.loads(content)
    wrong, rounds, locked_at = int(found["wrong"]), int(found["rounds"]), found["locked_at"]
    if wrong < 0 or rounds < 0 or (rounds > 0) is not (locked_at is not None):
        return _SPOILT
    at = None if locked_at is None else datetime.fromisoformat(locked_at).astimezone(UTC)
    return PinLock(wrong, rounds, at)
