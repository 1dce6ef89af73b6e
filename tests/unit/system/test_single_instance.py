"""One till for each data folder, also after one was killed."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pos_app.domain.errors import StoreUnusable, TillInUse
from pos_app.system.single_instance import FolderLock

HOLDER = """
import sys
from pathlib import Path
from pos_app.system.single_instance import FolderLock

lock = FolderLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_till_is_refused_until_the_first_ends(tmp_path: Path) -> None:
    lock = tmp_path / "till.lock"
    with FolderLock(lock), pytest.raises(TillInUse):
        FolderLock(lock).acquire()
    with FolderLock(lock):
        assert lock.stat().st_mode & 0o777 == 0o600


def test_tills_on_other_folders_do_not_mind(tmp_path: Path) -> None:
    with FolderLock(tmp_path / "a.lock"), FolderLock(tmp_path / "b.lock"):
        pass


def test_a_killed_till_leaves_no_lock_behind(tmp_path: Path) -> None:
    lock = tmp_path / "till.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(lock)],
        cwd=Path(__file__).parents[3],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(TillInUse):
            FolderLock(lock).acquire()
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    with FolderLock(lock):
        pass


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnusable):
        FolderLock(tmp_path / "file" / "till.lock").acquire()


def test_a_folder_that_cannot_be_written_is_named_with_the_systems_reason(tmp_path: Path) -> None:
    (tmp_path / "till.lock").mkdir()
    with pytest.raises(StoreUnusable) as refused:
        FolderLock(tmp_path / "till.lock").acquire()
    assert str(refused.value) == f"The data folder {tmp_path} cannot be used: Is a directory."
