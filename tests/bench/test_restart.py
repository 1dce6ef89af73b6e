"""A start with 200 payments still open, against one with none and one with a single one."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from tests.bench.board import Board, Row
from tests.bench.conftest import merchant_folder
from tests.bench.launch import Program
from tests.bench.shop import Shop

pytestmark = pytest.mark.bench

ROUNDS = 3
PENDING = 200
LOOK_S = 0.05
DEADLINE_S = 120.0


@dataclass(slots=True)
class Samples:
    """One number of each round: the start to ready, and to the first and last "first ask"."""

    ready_ms: list[float] = field(default_factory=list)
    first_ms: list[float] = field(default_factory=list)
    last_ms: list[float] = field(default_factory=list)


def test_a_restart_with_200_pending(
    board: Board, environ: Mapping[str, str], provider_url: str, tmp_path: Path
) -> None:
    clean, one, many = Samples(), Samples(), Samples()
    with httpx.Client(base_url=provider_url, timeout=20, trust_env=False) as bare:
        folders = {}
        for pending in (0, 1, PENDING):
            folders[pending] = merchant_folder(tmp_path / str(pending), provider_url)
            _leave_open(pending, folders[pending], environ, bare)
        for number in range(ROUNDS + 1):
            for into, pending in ((clean, 0), (one, 1), (many, PENDING)):
                is_warm = number > 0  # the first round reads everything from the disk
                _restart(into if is_warm else Samples(), folders[pending], pending, environ, bare)
    assert len(many.last_ms) == len(clean.ready_ms) == ROUNDS
    board.add(Row("start to ready, 200 pending", "ms", many.ready_ms, clean.ready_ms))
    board.add(Row("start to the first ask, 200 pending", "ms", many.first_ms, one.first_ms))
    board.add(Row("start to each asked once, 200 pending", "ms", many.last_ms, one.last_ms))


def _leave_open(pending: int, folder: Path, environ: Mapping[str, str], bare: httpx.Client) -> None:
    """A till sells to so many customers who do not pay, and is closed."""
    with Program("till_window", "--data-dir", str(folder), environ=environ) as till:
        till.wait_for("listening")
        shop = Shop(till, bare)
        for _ in range(pending):
            shop.charge_ms()
            shop.sell_on()


def _restart(
    into: Samples, folder: Path, pending: int, environ: Mapping[str, str], bare: httpx.Client
) -> None:
    """One start of the till, until every open session has been asked about."""
    before = _asks(bare)
    with Program("till_window", "--data-dir", str(folder), environ=environ) as till:
        into.ready_ms.append(till.since_start_ms(till.wait_for("ready")))
        first_ms = 0.0
        for asked in _asked_since(before, pending, bare):
            if asked and not first_ms:
                first_ms = _since_start_ms(till)
        into.first_ms.append(first_ms)
        into.last_ms.append(_since_start_ms(till))
        till.wait_for("listening")  # from here on it can be told to end


def _since_start_ms(till: Program) -> float:
    return (time.monotonic() - till.started_s) * 1000


def _asked_since(before: dict[str, int], pending: int, bare: httpx.Client) -> Iterator[int]:
    """How many sessions have been asked about since `before`, again and again until all have."""
    deadline = time.monotonic() + DEADLINE_S
    while True:
        asked = sum(count > before.get(one, 0) for one, count in _asks(bare).items())
        yield asked
        if asked >= pending:
            return
        assert time.monotonic() < deadline, f"only {asked} of {pending} were asked about"
        threading.Event().wait(LOOK_S)


def _asks(bare: httpx.Client) -> dict[str, int]:
    """How often the provider was asked about each session so far, by its id."""
    calls: dict[str, int] = bare.get("/control/requests").json()["status"]
    return calls
