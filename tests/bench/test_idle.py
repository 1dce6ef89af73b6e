"""What the till costs while nobody touches it: its share of one core."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.bench.board import Against, Board, Row
from tests.bench.conftest import merchant_folder
from tests.bench.launch import Program
from tests.bench.shop import Shop

pytestmark = pytest.mark.bench

IDLE_S = 20.0
SETTLED_S = 6.0
"""By then what the step before began is over: fades, a code that is read back, a lively mark."""
AIM_PERCENT = 1.0


def idle_percent(program: Program) -> float:
    """Its processor time over `IDLE_S` seconds, in per cent of one core."""
    program.order("rest")  # the measured tills' own heartbeat is no part of them
    program.wait_for("rested")
    threading.Event().wait(SETTLED_S)
    before_s = program.processor_s
    threading.Event().wait(IDLE_S)
    return (program.processor_s - before_s) / IDLE_S * 100


def empty_percent(environ: Mapping[str, str]) -> float:
    with Program("empty_window", environ=environ) as program:
        program.wait_for("painted")
        return idle_percent(program)


def put_up(board: Board, name: str, percent: float, environ: Mapping[str, str]) -> None:
    reference = [empty_percent(environ)]
    board.add(Row(f"idle: {name}", "%", [percent], reference, AIM_PERCENT, Against.VALUE))


def test_with_the_code_up(board: Board, shop: Shop, environ: Mapping[str, str]) -> None:
    shop.charge_ms()
    put_up(board, "code up", idle_percent(shop.till), environ)


def test_on_the_sale_page(board: Board, shop: Shop, environ: Mapping[str, str]) -> None:
    put_up(board, "sale page", idle_percent(shop.till), environ)


def test_with_the_customers_window(
    board: Board, environ: Mapping[str, str], provider_url: str, tmp_path: Path
) -> None:
    folder = merchant_folder(tmp_path / "till", provider_url, customer_screen="mirror")
    with Program("till_window", "--data-dir", str(folder), environ=environ) as program:
        program.wait_for("listening")
        program.order("charge")
        program.wait_for("code_painted")
        put_up(board, "code up on two screens", idle_percent(program), environ)
