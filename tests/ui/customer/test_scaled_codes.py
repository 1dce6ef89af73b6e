"""Codes on both screens at 100, 125 and 150 per cent, light and dark, on an X server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.plugins.xvfb import start_xvfb

_ROOT = Path(__file__).resolve().parents[3]
_PROGRAM = "tests.ui.customer.scaled_codes"


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with start_xvfb("3200x1000x24") as name:
        yield name


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5"])
def test_codes_prove_themselves_at_every_scale(display: str, scale: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", _PROGRAM],
        cwd=_ROOT,
        env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["scale"] == float(scale)
    for seen in found["seen"]:
        assert seen["failed"] == [], seen
        assert seen["plain"] == [], seen
        assert seen["even"] == {"qrCode": True, "customerQr": True}, seen
