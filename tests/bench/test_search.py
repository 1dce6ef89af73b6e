"""Searching among many products as one types, and a start that does not depend on their number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from pos_app.store.opening import prepare_store
from tests.bench.big_catalogue import fill
from tests.bench.board import Against, Board, Row
from tests.bench.conftest import merchant_folder
from tests.bench.launch import Mark, Program

pytestmark = pytest.mark.bench

MANY, FEW = 100_000, 100
TYPING_ROUNDS = 3
START_ROUNDS = 7


def test_searching_as_one_types(
    board: Board, environ: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    database = _store(tmp_path_factory.mktemp("many") / "till.db", MANY)
    typed: list[list[float]] = []
    scanned: list[list[float]] = []
    for _ in range(TYPING_ROUNDS):
        with Program("shelf_window", str(database), environ=environ) as program:
            typed.append(_figures(program.wait_for("typed")))
            scanned.append(_figures(program.wait_for("scanned")))
    assert min(map(len, typed)) > 90
    slowest = [_p99(figures) for figures in typed]
    name = f"keystroke to painted list, p99, {MANY:,} products"
    board.add(
        Row(name, "ms", slowest, [_p99(one) for one in scanned], 1.5, Against.RATIO),
    )
    board.add(Row(f"{name}, alone", "ms", slowest, [0.0], 50, Against.VALUE))
    middle = [sorted(figures)[len(figures) // 2] for figures in typed]
    scan = [sorted(figures)[len(figures) // 2] for figures in scanned]
    board.add(Row(name.replace("p99", "median"), "ms", middle, scan))


def test_a_start_with_many_products(
    board: Board, environ: Mapping[str, str], provider_url: str, tmp_path: Path
) -> None:
    ready: dict[int, list[float]] = {FEW: [], MANY: []}
    painted: dict[int, list[float]] = {FEW: [], MANY: []}
    folders = {count: merchant_folder(tmp_path / str(count), provider_url) for count in ready}
    for count, folder in folders.items():
        _store(folder / "till.db", count)
    for number in range(START_ROUNDS + 1):
        for count, folder in folders.items():
            with Program("till_window", "--data-dir", str(folder), environ=environ) as program:
                first = program.since_start_ms(program.wait_for("painted"))
                second = program.since_start_ms(program.wait_for("ready"))
                program.wait_for("listening")
            if number:  # the first round reads everything from the disk
                painted[count].append(first)
                ready[count].append(second)
    for name, found in (("first paint", painted), ("ready", ready)):
        board.add(
            Row(
                f"start to {name}, {MANY:,} products against {FEW}",
                "ms",
                found[MANY],
                found[FEW],
                1.1,
                Against.RATIO,
            )
        )


def _store(database: Path, count: int) -> Path:
    prepare_store(database)
    fill(database, count)
    return database


def _figures(mark: Mark) -> list[float]:
    return [float(fact) for fact in mark.facts]


def _p99(figures: Sequence[float]) -> float:
    return sorted(figures)[int(len(figures) * 0.99)]
