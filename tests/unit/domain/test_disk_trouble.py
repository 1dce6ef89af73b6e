"""Why the disk refuses, as far as the system tells."""

from __future__ import annotations

import errno

import pytest

from pos_app.domain.disk_trouble import DiskTrouble, disk_trouble
from pos_app.domain.errors import StoreUnusable


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, DiskTrouble.FULL),
        (errno.EDQUOT, DiskTrouble.FULL),
        (errno.EROFS, DiskTrouble.READ_ONLY),
        (errno.EACCES, DiskTrouble.NO_PERMISSION),
        (errno.EPERM, DiskTrouble.NO_PERMISSION),
        (errno.ENOTDIR, DiskTrouble.NOT_A_FOLDER),
        (errno.EEXIST, DiskTrouble.NOT_A_FOLDER),
        (errno.EIO, DiskTrouble.OTHER),
    ],
)
def test_the_cause_is_that_of_the_error_below(number: int, trouble: DiskTrouble) -> None:
    unusable = StoreUnusable("It cannot be written.")
    unusable.__cause__ = RuntimeError("on the way")
    unusable.__cause__.__cause__ = OSError(number, "in the system's words")
    assert disk_trouble(unusable) is trouble


def test_what_no_system_refused_has_no_cause() -> None:
    assert disk_trouble(StoreUnusable("The journal is damaged.")) is DiskTrouble.OTHER
    assert disk_trouble(OSError("no number")) is DiskTrouble.OTHER
