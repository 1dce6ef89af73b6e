"""Real programs under dev.py: whatever ends them, no process stays behind."""

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from dev_process import ROOT, XvfbFailed, start_xvfb

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="process groups and Xvfb")

# The till's stand-in has a child that will not go by itself.
STAND_IN = """
import os, signal, subprocess, sys
def on_interrupt(*_): print("interrupted", flush=True)
if "deaf" in sys.argv:
    signal.signal(signal.SIGINT, on_interrupt)
else:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
subprocess.Popen(["sleep", "600"], stdout=subprocess.DEVNULL)
print("ready", os.environ["DISPLAY"], *sys.argv[1:], flush=True)
if "ends" in sys.argv:
    sys.stdin.readline()
    sys.exit(3)
while True:
    signal.pause()
"""
DRIVER = """
import sys
sys.path.insert(0, {packaging!r})
import dev, dev_process, dev_program
dev_process.GRACE_S = float(sys.argv.pop(1))
dev.COMMANDS["demo"] = lambda args: dev_program.tour([sys.executable, {stand_in!r}, *args])
sys.exit(dev.main(["demo", *sys.argv[1:]]))
"""
Demo = Callable[..., tuple["subprocess.Popen[str]", list[psutil.Process]]]


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    """Starts "dev.py demo" without a display; gives it and all that it has started."""
    stand_in = tmp_path / "stand_in.py"
    stand_in.write_text(STAND_IN)
    driver = DRIVER.format(packaging=str(ROOT / "packaging"), stand_in=str(stand_in))
    demos: list[subprocess.Popen[str]] = []
    started: list[psutil.Process] = []

    def start(
        *arguments: str, grace_s: float = 600.0
    ) -> tuple["subprocess.Popen[str]", list[psutil.Process]]:
        process = subprocess.Popen(
            [sys.executable, "-c", driver, str(grace_s), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        demos.append(process)
        started.append(psutil.Process(process.pid))
        assert process.stdout
        assert process.stdout.readline().startswith("ready :")
        started.extend(started[0].children(recursive=True))
        return process, started

    yield start
    for each in started:
        with contextlib.suppress(psutil.NoSuchProcess):
            each.kill()
    for process in demos:
        process.communicate()


def assert_all_gone(processes: list[psutil.Process]) -> None:
    _, alive = psutil.wait_procs(processes, timeout=20)
    assert alive == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_stop_signal_ends_everything(demo: Demo, number: signal.Signals) -> None:
    process, started = demo()
    names = [each.name() for each in started]
    assert "Xvfb" in names
    assert "sleep" in names
    process.send_signal(number)
    assert process.wait(timeout=20) == 128 + number
    assert_all_gone(started)


def test_the_programs_own_end_ends_everything_and_keeps_its_exit_code(demo: Demo) -> None:
    process, started = demo("ends")
    process.communicate("\n", timeout=20)
    assert process.returncode == 3
    assert_all_gone(started)


def test_a_second_signal_kills_a_program_that_ignored_the_first(demo: Demo) -> None:
    process, started = demo("deaf")
    process.send_signal(signal.SIGINT)
    assert process.stdout
    assert process.stdout.readline() == "interrupted\n"
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) == 130
    assert_all_gone(started)


def test_two_displays_have_numbers_of_their_own_and_end() -> None:
    before = set(psutil.Process().children())
    with start_xvfb() as first, start_xvfb("640x480x24") as second:
        assert re.fullmatch(r":\d+", first)
        assert first != second
        size = subprocess.run(
            ["xdotool", "getdisplaygeometry"],
            env=os.environ | {"DISPLAY": second},
            capture_output=True,
            text=True,
            check=True,
        )
        assert size.stdout == "640 480\n"
    assert set(psutil.Process().children()) == before


def test_a_display_that_cannot_start_is_said() -> None:
    with pytest.raises(XvfbFailed, match="did not start"), start_xvfb("no size"):
        pass


def test_no_xvfb_at_all_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(XvfbFailed, match="could not be started"), start_xvfb():
        pass


def test_a_program_that_ignores_the_signal_is_killed_in_the_end(demo: Demo) -> None:
    process, started = demo("deaf", grace_s=0.1)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) == 130
    assert_all_gone(started)
