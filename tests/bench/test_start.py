"""From the start of the process to the first picture, to a till that sells, and its memory."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.bench.board import Against, Board, Row
from tests.bench.conftest import merchant_folder
from tests.bench.launch import Program

pytestmark = pytest.mark.bench

ROUNDS = 7
SETTLED_S = 1.5
"""By then a ready till has loaded what its first sale needs: all that it will ever need."""


@dataclass(slots=True)
class Samples:
    """One number of each round."""

    painted_ms: list[float] = field(default_factory=list)
    ready_ms: list[float] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)


def test_the_start(
    board: Board, environ: Mapping[str, str], provider_url: str, tmp_path: Path
) -> None:
    empty, till, demo = Samples(), Samples(), Samples()
    folder = merchant_folder(tmp_path / "till", provider_url)
    for number in range(ROUNDS + 1):
        is_warm = number > 0  # the first round reads everything from the disk
        for into, kind, where in (
            (empty, "", folder),
            (till, "till", folder),
            (demo, "demo", tmp_path / "demo"),
        ):
            _start(into if is_warm else Samples(), kind, where, environ)
    _put_up(board, empty, till, demo)


def test_the_very_first_start(
    board: Board, environ: Mapping[str, str], provider_url: str, tmp_path: Path
) -> None:
    empty, till = Samples(), Samples()
    for number in range(3):
        folder = merchant_folder(tmp_path / f"new {number}", provider_url)
        _start(empty, "", folder, environ)
        _start(till, "till", folder, environ)
        assert (folder / "till.db").stat().st_size > 0
    board.add(Row("start to ready, new folder", "ms", till.ready_ms, empty.painted_ms))


def _start(into: Samples, kind: str, folder: Path, environ: Mapping[str, str]) -> None:
    if not kind:
        with Program("empty_window", environ=environ) as program:
            into.painted_ms.append(program.since_start_ms(program.wait_for("painted")))
            into.memory_mb.append(program.memory_mb)
        return
    command = ["--data-dir", str(folder)]
    if kind == "demo":
        command = ["demo", *command]
    with Program("till_window", *command, environ=environ) as program:
        painted, ready = program.wait_for("painted"), program.wait_for("ready")
        into.painted_ms.append(program.since_start_ms(painted))
        into.ready_ms.append(program.since_start_ms(ready))
        program.wait_for("listening")
        threading.Event().wait(SETTLED_S)
        into.memory_mb.append(program.memory_mb)


def _put_up(board: Board, empty: Samples, till: Samples, demo: Samples) -> None:
    assert len(till.painted_ms) == len(till.ready_ms) == len(empty.painted_ms) == ROUNDS
    for name, found in (("till", till), ("demo", demo)):
        board.add(
            Row(
                f"{name}: start to first paint",
                "ms",
                found.painted_ms,
                empty.painted_ms,
                1.3,
                Against.RATIO,
            )
        )
        board.add(
            Row(
                f"{name}: start to ready",
                "ms",
                found.ready_ms,
                empty.painted_ms,
                3,
                Against.RATIO,
            )
        )
        board.add(
            Row(
                f"{name}: memory when ready",
                "MB",
                found.memory_mb,
                empty.memory_mb,
                2,
                Against.RATIO,
            )
        )
