"""The longest gap in the GUI's event loop: while the program loads, and while the API hangs."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest

from tests.bench.board import Against, Board, Row
from tests.bench.conftest import merchant_folder
from tests.bench.hanging_server import HangingServer
from tests.bench.launch import Program

pytestmark = pytest.mark.bench

ROUNDS = 5
HANG_S = 3.0
SETTLED_S = 1.0
"""By then a ready till has loaded what its first sale needs."""
AIM_MS = 50


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that signed itself, with its key, in one file."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("certificate")
    key, signed, both = (folder / name for name in ("key.pem", "signed.pem", "both.pem"))
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30"]
    command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-keyout", str(key), "-out", str(signed)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    both.write_text(key.read_text() + signed.read_text())
    return both


def test_an_api_over_tls_that_hangs(
    board: Board, environ: Mapping[str, str], certificate: Path, tmp_path: Path
) -> None:
    trusting = {**environ, "SSL_CERT_FILE": str(certificate)}
    till, empty, loading = [], [], []
    for number in range(ROUNDS):
        with HangingServer(certificate) as server:
            folder = merchant_folder(tmp_path / str(number), server.url)
            with Program("till_window", "--data-dir", str(folder), environ=trusting) as program:
                program.wait_for("listening")
                threading.Event().wait(SETTLED_S)
                loading.append(_rest_ms(program))
                till.append(_gap_ms(program, charge=True))
            assert server.has_shaken_hands.is_set(), "the till never came to speak TLS"
        empty.append(_empty_ms(environ))
    board.add(
        Row("longest gap: API hangs after TLS", "ms", till, empty, AIM_MS, Against.VALUE),
    )
    board.add(
        Row("longest gap: while it loads", "ms", loading, empty, AIM_MS, Against.VALUE),
    )


def test_an_api_that_hangs(
    board: Board, environ: Mapping[str, str], provider_url: str, tmp_path: Path
) -> None:
    till, empty = [], []
    for number in range(ROUNDS):
        folder = merchant_folder(tmp_path / str(number), provider_url)
        httpx.post(
            f"{provider_url}/control/faults",
            json={"on": "create", "kind": "hang", "seconds": 60},
            timeout=10,
        ).raise_for_status()
        with Program("till_window", "--data-dir", str(folder), environ=environ) as program:
            program.wait_for("listening")
            threading.Event().wait(SETTLED_S)
            till.append(_gap_ms(program, charge=True))
        empty.append(_empty_ms(environ))
    board.add(Row("longest gap: API hangs", "ms", till, empty, AIM_MS, Against.VALUE))


def _empty_ms(environ: Mapping[str, str]) -> float:
    with Program("empty_window", environ=environ) as program:
        program.wait_for("painted")
        return _gap_ms(program, charge=False)


def _gap_ms(program: Program, *, charge: bool) -> float:
    """The longest gap in `HANG_S` seconds, in milliseconds."""
    program.order("beat")
    program.wait_for("beating")
    if charge:
        program.order("charge")
        program.wait_for("charged")
    threading.Event().wait(HANG_S)
    return _rest_ms(program)


def _rest_ms(program: Program) -> float:
    """The longest gap since the heart began to beat: a till's own with its first picture."""
    program.order("rest")
    gap = program.wait_for("rested")
    assert int(gap.facts[1]) > 100, "the heart hardly beat"
    return float(gap.facts[0])
