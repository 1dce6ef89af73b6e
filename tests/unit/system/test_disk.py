"""Room and speed of a disk, and the disks that refuse."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from dev_process import ROOT
from pos_app.services.doctor import Finding, Light
from pos_app.system import disk
from pos_app.system.disk import look_at_disk


def looked(folder: Path) -> Finding:
    (finding,) = look_at_disk(folder)
    return finding


def test_a_good_disk_is_measured_and_left_as_it_was(tmp_path: Path) -> None:
    finding = looked(tmp_path)
    assert finding.light is Light.GREEN
    assert int(finding.facts["free_mb"]) > 0
    assert int(finding.facts["write_ms"]) >= 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("free_mb", "light", "found"),
    [(500, Light.GREEN, "ok"), (499, Light.AMBER, "low"), (49, Light.RED, "full")],
)
def test_room_runs_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_mb: int, light: Light, found: str
) -> None:
    usage = SimpleNamespace(free=free_mb * 1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    monkeypatch.setattr(disk, "_write_s", lambda _folder: 0.001)
    finding = looked(tmp_path)
    assert (finding.light, finding.found) == (light, found)


def test_a_slow_disk_is_amber(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "_write_s", lambda _folder: 0.3)
    finding = looked(tmp_path)
    assert (finding.light, finding.found, finding.facts["write_ms"]) == (
        Light.AMBER,
        "slow",
        "300",
    )


@pytest.mark.parametrize(
    ("cause", "found"),
    [(errno.ENOSPC, "full"), (errno.EDQUOT, "full"), (errno.EIO, "not_writable")],
)
def test_a_disk_that_flushes_nothing_is_red(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cause: int, found: str
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(cause, os.strerror(cause))

    monkeypatch.setattr(os, "fsync", refuse)
    finding = looked(tmp_path)
    assert (finding.light, finding.found) == (Light.RED, found)
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


def test_a_really_full_disk_is_red(tmp_path: Path) -> None:
    program = (
        "import resource, signal, sys\nfrom pathlib import Path\n"
        "from pos_app.system.disk import look_at_disk\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "print(next(look_at_disk(Path(sys.argv[1]))).found)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "not_writable\n"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_red(tmp_path: Path) -> None:
    assert looked(tmp_path / "gone").found == "not_writable"
