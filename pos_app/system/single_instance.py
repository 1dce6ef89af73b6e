"""One till for each data folder, which comes to the front when a second one is started."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from pos_app.domain.errors import StoreUnusable, TillInUse

# The window waits for the lock, so it is made with what is loaded anyway: a library for it would
# bring half of asyncio before the first picture.
if sys.platform == "win32":
    import msvcrt

    def _seize(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _let_go(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _seize(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


class FolderLock:
    """Holds a data folder for this program. The system lets go of it when the program ends,
    however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def acquire(self) -> None:
        """Raises `TillInUse` if another till has the folder, `StoreUnusable` if the disk cannot
        lock."""
        if self._handle is not None:
            return
        handle = None
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            _seize(handle)
        except OSError as error:
            if handle is not None:
                os.close(handle)
            # Windows says "permission denied" for a byte that another program has locked.
            if handle is not None and isinstance(error, BlockingIOError | PermissionError):
                raise TillInUse("Another till already runs on this data folder.") from error
            raise StoreUnusable(_why_not(self._path, error, is_open=handle is not None)) from error
        self._handle = handle

    def release(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            try:
                _let_go(handle)
            finally:
                os.close(handle)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def _why_not(path: Path, error: OSError, *, is_open: bool) -> str:
    if is_open:
        return (
            f"The data folder {path.parent} cannot be locked. Choose one on this computer's disk."
        )
    return f"The data folder {path.parent} cannot be used: {error.strerror}."


def nudge(path: Path) -> None:
    """Asks the till that has the folder to come to the front. It is a courtesy: if the disk
    refuses, nothing happens. A file, as only who may read the folder can then ask; a socket would
    cost the first picture another library."""
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def was_nudged(path: Path) -> bool:
    """Whether somebody asked since the last look. Takes some microseconds."""
    try:
        path.unlink()
    except OSError:
        return False
    return True
