"""dev.py crash: the kill loop, with its arguments and its exit code."""

from pathlib import Path

import pytest

import dev
import dev_crash
from dev_process import ROOT


def test_crash_passes_arguments_and_exit_code_through(monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[object]] = []

    def run(command: list[object], *, cwd: Path) -> int:
        assert cwd == ROOT
        commands.append(command)
        return 1

    monkeypatch.setattr(dev_crash, "run", run)
    monkeypatch.setattr(dev_crash, "ensure_venv", lambda: Path("python"))
    monkeypatch.setattr(dev_crash, "ensure_system", lambda needs: None)
    monkeypatch.setattr(dev, "pass_on_stop_signals", lambda: None)
    assert dev.main(["crash", "--kills", "5"]) == 1
    assert commands == [[Path("python"), "-m", "tests.crash.kill_loop", "--kills", "5"]]
