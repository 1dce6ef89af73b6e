"""One till for each data folder."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from pos_app.domain.errors import StoreUnusable, TillInUse


class FolderLock:
    """Holds a data folder for this program. The system lets go of it when the program ends,
    however it ends."""

    def __init__(self, path: Path) -> None:
        # A lock that is only a file would stay after a crash; better none than that.
        self._lock = FileLock(
            path,
            timeout=0,
            mode=0o600,
            thread_local=False,
            fallback_to_soft=False,
            preserve_lock_file=True,
        )

    def acquire(self) -> None:
        """Raises `TillInUse` if another till has the folder, `StoreUnusable` if the disk cannot
        lock."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise TillInUse("Another till already runs on this data folder.") from error
        except (OSError, NotImplementedError) as error:
            raise StoreUnusable(
                "The data folder cannot be locked. Choose one on a disk of this computer."
            ) from error

    def release(self) -> None:
        self._lock.release()

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
