"""A flood at the return handler: honest customers are served, and the window goes on beating."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from pos_app.domain.errors import NetworkTrouble
from pos_app.returns.feed import HandlerClient
from pos_app.returns.local import LocalReturns, run_local
from pos_app.returns.tokens import Till, new_till_key

pytestmark = [
    pytest.mark.load,
    pytest.mark.skipif(sys.platform != "linux", reason="the flood comes from many addresses"),
]

ROOT = Path(__file__).resolve().parents[2]
HALF_OPEN = 500
REQUESTS_A_SECOND = 200
FLOOD_MOST_S = 90.0
CUSTOMERS = 200
BETWEEN_CUSTOMERS_S = 0.05
BEAT_MS = 5
TRIES_AGAIN_S = 0.2
DEADLINE_S = 60.0


class Heart(QObject):
    """Beats in the window's thread while a program runs, and remembers the longest gap."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._program = program
        self._loop = QEventLoop(self)
        self._last_s = time.perf_counter()
        self._deadline_s = self._last_s + DEADLINE_S
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def beat_until_it_ends(self) -> None:
        self._timer.start()
        # As in the till; QTest's own waiting would keep Python's other threads waiting too.
        self._loop.exec()
        self._timer.stop()
        assert self._program.returncode is not None, "the customers take too long"

    @Slot()
    def _beat(self) -> None:
        now_s = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now_s - self._last_s) * 1000)
        self._last_s = now_s
        if self._program.poll() is not None or now_s > self._deadline_s:
            self._loop.quit()


@dataclass(frozen=True)
class Figures:
    """What came of one round: each page's milliseconds (None: not served), the longest gap."""

    pages_ms: list[float | None]
    longest_gap_ms: float

    def percentile_ms(self, percent: int) -> float:
        served = [page for page in self.pages_ms if page is not None]
        return quantiles(served, n=100, method="inclusive")[percent - 1]


@pytest.fixture
def local() -> Iterator[LocalReturns]:
    running = run_local(Till("till-1", new_till_key()), host="127.0.0.1", shop="Bob's")
    yield running
    running.stop()


def test_a_flood_keeps_no_customer_out_and_the_window_alive(
    local: LocalReturns, qapp: QApplication
) -> None:
    quiet_attempts, flooded_attempts = ([uuid4() for _ in range(CUSTOMERS)] for _ in range(2))
    everyone = {*quiet_attempts, *flooded_attempts}
    enough = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        hearing = pool.submit(asyncio.run, _hear(local.client, everyone, enough))
        try:
            _round(local, [uuid4() for _ in range(10)])  # the first page loads the templates
            quiet = _round(local, quiet_attempts)
            with _flood(local.server.port):
                flooded = _round(local, flooded_attempts)
        finally:
            enough.set()
        heard, trouble = hearing.result(DEADLINE_S)
    _tell(quiet, flooded, trouble)
    assert None not in quiet.pages_ms
    assert None not in flooded.pages_ms, f"{flooded.pages_ms.count(None)} customers were kept out"
    assert heard == everyone


async def _hear(
    client: HandlerClient, wanted: set[UUID], enough: threading.Event
) -> tuple[set[UUID], int]:
    """Which of the `wanted` the till heard of, and how many of its questions failed."""
    heard: set[UUID] = set()
    after, trouble = 0, 0
    try:
        while not (wanted <= heard) and not (enough.is_set() and trouble):
            last = enough.is_set()
            try:
                found = await client.returns(after, 1.0)
            except NetworkTrouble:
                trouble += 1
                await asyncio.sleep(TRIES_AGAIN_S)
                continue
            heard |= {seen.attempt_id for seen in found} & wanted
            after = max([after, *(seen.number for seen in found)])
            if last and not found:
                break
    finally:
        await client.aclose()
    return heard, trouble


def _round(local: LocalReturns, attempts: list[UUID]) -> Figures:
    urls = "\n".join(local.client.urls(attempt).success for attempt in attempts)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.load.phone", str(BETWEEN_CUSTOMERS_S)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as phone:
        assert phone.stdin is not None
        assert phone.stdout is not None
        phone.stdin.write(urls)
        phone.stdin.close()
        heart = Heart(phone)
        try:
            heart.beat_until_it_ends()
            return Figures(json.loads(phone.stdout.read()), heart.longest_ms)
        finally:
            phone.kill()


@contextmanager
def _flood(port: int) -> Iterator[None]:
    arguments = [str(port), str(HALF_OPEN), str(REQUESTS_A_SECOND), str(FLOOD_MOST_S)]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.load.attacker", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as attacker:
        try:
            assert attacker.stdout is not None
            assert attacker.stdout.readline() == "ready\n"
            yield
            assert attacker.poll() is None, "the flood ended before the customers"
            attacker.terminate()
            sys.stdout.write(f"\nthe flood: {attacker.stdout.readline()}")
        finally:
            attacker.kill()


def _tell(quiet: Figures, flooded: Figures, trouble: int) -> None:
    lines = [f"honest returns under the flood ({CUSTOMERS} each), against quiet:"]
    for percent in (50, 99):
        still, busy = quiet.percentile_ms(percent), flooded.percentile_ms(percent)
        lines.append(f"  p{percent}: {busy:.1f} ms / {still:.1f} ms = {busy / still:.1f}")
    gaps = f"{flooded.longest_gap_ms:.1f} ms, quiet {quiet.longest_gap_ms:.1f} ms"
    lines.append(f"  not served: {flooded.pages_ms.count(None)}; longest gap of the window: {gaps}")
    lines.append(f"  questions of the till that failed: {trouble}")
    sys.stdout.write("\n".join(lines) + "\n")
