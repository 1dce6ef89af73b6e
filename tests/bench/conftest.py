"""What the measurements share: a display, the pretend provider, tills, and the table at the end."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from pos_app.services.settings import Settings
from pos_app.system.settings_file import TomlSettings
from tests.bench.board import Board
from tests.bench.launch import ROOT, Program
from tests.bench.shop import Shop
from tests.plugins.xvfb import start_xvfb

CASHIER_S = 1.0
"""Nobody serves a first customer faster than this after the till is ready."""
_BOARD = pytest.StashKey[Board]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_BOARD] = Board()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    board = config.stash[_BOARD]
    if board.rows:
        terminalreporter.section("measured: median (least..most), the reference in the same run")
        for line in board.lines():
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def board(pytestconfig: pytest.Config) -> Board:
    return pytestconfig.stash[_BOARD]


@pytest.fixture(scope="session")
def environ() -> Iterator[dict[str, str]]:
    """The environment of the measured programs: a real window, and no keyring that might ask."""
    with ExitStack() as stack:
        found = {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "PYTHONHASHSEED": "0"}
        if sys.platform == "linux":
            display = stack.enter_context(start_xvfb())
            found |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        yield found


@pytest.fixture(scope="session")
def provider_url() -> Iterator[str]:
    """The pretend provider in a process of its own, as far away as a real one."""
    with subprocess.Popen(
        [sys.executable, "-m", "pos_app", "sandbox", "--port", "0"],
        cwd=ROOT,
        env=os.environ,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            if process.stdout is None:
                raise RuntimeError("the provider does not speak")
            words = process.stdout.readline().split()
            yield next(word for word in words if word.startswith("http"))
        finally:
            process.terminate()


@pytest.fixture
def shop(environ: Mapping[str, str], provider_url: str, tmp_path: Path) -> Iterator[Shop]:
    folder = merchant_folder(tmp_path / "till", provider_url)
    with (
        Program("till_window", "--data-dir", str(folder), environ=environ) as till,
        httpx.Client(base_url=provider_url, timeout=20, trust_env=False) as bare,
    ):
        till.wait_for("listening")
        threading.Event().wait(CASHIER_S)
        yield Shop(till, bare)


def merchant_folder(folder: Path, api_url: str, **chosen: object) -> Path:
    """A data folder as `pos-app configure` leaves it, for a shop of this provider; with other
    settings as they are `chosen`."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = Settings(
        merchant_id="sandbox_merchant", merchant_name="Bob's Coffee Shop", api_url=api_url
    )
    settings = replace(settings, **chosen)  # type: ignore[arg-type]  # as the caller knows them
    TomlSettings(folder / "settings.toml").save(settings)
    return folder
