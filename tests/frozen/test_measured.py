"""How large the installers are, and how fast the frozen program starts: printed as a table."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from dev_build import DIST, WORK
from dev_process import ROOT
from release import this_release
from tests.bench.board import Against, Board, Row
from tests.frozen.first_picture import Start, start

pytestmark = pytest.mark.frozen

ROUNDS = 7
INSTALLER_MB = 50
_MB = 10**6


@pytest.mark.parametrize("ending", [".deb", ".rpm", ".tar.xz"])
def test_an_installer_is_small(ending: str) -> None:
    size_mb = (DIST / this_release().file(ending)).stat().st_size / _MB
    sys.stdout.write(f"\n{size_mb:.1f} MB {ending}\n")
    assert size_mb < INSTALLER_MB


def test_the_start(frozen: Path, display: str, tmp_path: Path) -> None:
    environ = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    demo = ["demo", "--data-dir", str(tmp_path / "till")]
    commands = {
        "frozen": [str(frozen), *demo],
        "source": [sys.executable, "-m", "pos_app", *demo],
        "empty": [str(_frozen_empty_window(environ))],
    }
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    for number in range(ROUNDS + 1):
        for name, command in commands.items():
            seen = start(command, environ | {"PYTHONPATH": str(ROOT)}, display)
            if number:  # the first round reads everything from the disk
                starts[name].append(seen)
    board = Board()
    for against, aim in (("source", 1.0), ("empty", 3.0)):
        for what in ("taken_ms", "processor_ms"):
            values, references = (
                [getattr(one, what) for one in starts[name]] for name in ("frozen", against)
            )
            name = f"start of the frozen till against {against}, {what.removesuffix('_ms')}"
            board.add(Row(name, "ms", values, references, aim, Against.RATIO))
    sys.stdout.write("\n".join(["", *board.lines(), ""]))
    assert all(len(seen) == ROUNDS for seen in starts.values())


def _frozen_empty_window(environ: Mapping[str, str]) -> Path:
    place = WORK / "empty"
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--name", "empty", "--distpath", place / "program", "--specpath", place),
            *("--workpath", place / "work", Path(__file__).with_name("empty_window.py")),
        ],
        env=environ,
        check=True,
    )
    return place / "program" / "empty" / "empty"
