"""Why the disk refuses: the few causes that a person can do something about."""

from __future__ import annotations

import enum
import errno


class DiskTrouble(enum.Enum):
    """`OTHER`: the system alone knows."""

    FULL = enum.auto()
    READ_ONLY = enum.auto()
    NO_PERMISSION = enum.auto()
    NOT_A_FOLDER = enum.auto()
    """A file lies where a folder should be."""
    OTHER = enum.auto()


_BY_ERRNO = {
    errno.ENOSPC: DiskTrouble.FULL,
    errno.EDQUOT: DiskTrouble.FULL,
    errno.EROFS: DiskTrouble.READ_ONLY,
    errno.EACCES: DiskTrouble.NO_PERMISSION,
    errno.EPERM: DiskTrouble.NO_PERMISSION,
    errno.ENOTDIR: DiskTrouble.NOT_A_FOLDER,
    errno.EEXIST: DiskTrouble.NOT_A_FOLDER,
}


def disk_trouble(error: BaseException) -> DiskTrouble:
    """The cause of an error, by the system's own error that it was raised from."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, OSError) and seen.errno is not None:
            return _BY_ERRNO.get(seen.errno, DiskTrouble.OTHER)
        seen = seen.__cause__
    return DiskTrouble.OTHER
