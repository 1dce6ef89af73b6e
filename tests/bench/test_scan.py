"""From a scan's last key to its painted line: by the size of the catalogue, and by the hour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import quantiles

import pytest

from pos_app.store.opening import prepare_store
from tests.bench.big_catalogue import fill
from tests.bench.board import Against, Board, Row
from tests.bench.launch import Program

pytestmark = pytest.mark.bench

SMALL, LARGE = 1_000, 100_000
WARM = 20
SCANS = 100
BATCHES = 4
EVERY_MS = 30
ROUNDS = 3
STEADY_EVERY_MS = 100
STEADY_PART_S = 10
STEADY_PARTS = 6


def catalogue_of(folder: Path, count: int) -> Path:
    """A store with so many products."""
    database = folder / f"{count}.db"
    prepare_store(database)
    fill(database, count)
    return database


def p99(samples: Sequence[float]) -> float:
    return quantiles(samples, n=100)[98]


def scan_ms(program: Program, count: int, every_ms: int) -> list[float]:
    """From key to line, for each of so many scans."""
    program.order(f"scan {count} {every_ms}")
    return [float(fact) for fact in program.wait_for("scanned").facts]


def test_scan_to_painted_line(board: Board, environ: Mapping[str, str], tmp_path: Path) -> None:
    small, large = catalogue_of(tmp_path, SMALL), catalogue_of(tmp_path, LARGE)
    took: dict[Path, list[float]] = {small: [], large: []}
    for _ in range(ROUNDS):
        for database in (small, large):
            with Program("scanning_till", str(database), environ=environ) as program:
                program.wait_for("listening")
                scan_ms(program, WARM, EVERY_MS)
                batches = (scan_ms(program, SCANS, EVERY_MS) for _ in range(BATCHES))
                took[database].append(p99([ms for batch in batches for ms in batch]))
    board.add(
        Row("scan to painted line p99, 1,000 products", "ms", took[small], [16], 16, Against.VALUE)
    )
    board.add(
        Row("… 100,000 against 1,000 products", "ms", took[large], took[small], 1.1, Against.RATIO)
    )


def test_ten_scans_a_second(board: Board, environ: Mapping[str, str], tmp_path: Path) -> None:
    database = catalogue_of(tmp_path, SMALL)
    with Program("scanning_till", str(database), environ=environ) as program:
        program.wait_for("listening")
        scan_ms(program, WARM, EVERY_MS)
        count = STEADY_PART_S * 1000 // STEADY_EVERY_MS
        parts = [scan_ms(program, count, STEADY_EVERY_MS) for _ in range(STEADY_PARTS)]
    assert [len(part) for part in parts] == [count] * STEADY_PARTS
    board.add(Row("10 scans a second, last 10 s", "ms", parts[-1], parts[0], 1.1, Against.RATIO))
