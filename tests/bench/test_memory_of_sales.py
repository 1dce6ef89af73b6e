"""Whether a till that has sold all week needs more memory than one that has just begun."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.bench.board import Against, Board, Row
from tests.bench.conftest import merchant_folder
from tests.bench.launch import Program

pytestmark = pytest.mark.bench

FEW, MANY, STEP = 100, 10_000, 100
AIM = 1.05


def test_memory_after_many_sales(
    board: Board, environ: Mapping[str, str], provider_url: str, tmp_path: Path
) -> None:
    folder = merchant_folder(tmp_path / "till", provider_url, reduced_motion=True)
    arguments = (provider_url, "--data-dir", str(folder))
    found_mb = []
    with Program("selling_window", *arguments, environ=environ) as program:
        program.wait_for("listening")
        for _ in range(MANY // STEP):
            program.order(f"sell {STEP}")
            program.wait_for("sold", within_s=STEP)
            found_mb.append(program.memory_mb)
    few_mb = found_mb[FEW // STEP - 1]
    name = f"memory after {MANY:,} sales against after {FEW}"
    board.add(Row(name, "MB", found_mb[-1:], [few_mb], AIM, Against.RATIO))
