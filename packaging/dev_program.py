"""Runs the till and the tests in the .venv, on a virtual display where there is no other."""

import contextlib
import os
import sys
from collections.abc import Iterator

from dev_process import ROOT, run, start_xvfb
from dev_setup import ensure_venv
from dev_system import DISPLAY_NEEDS, QT_NEEDS, TEST_NEEDS, VENV_NEEDS, ensure_system

SHOTS = ROOT / "build" / "shots"


def demo(arguments: list[str]) -> int:
    """Open the till; without a display it sells by itself and leaves pictures."""
    on_display = has_display()
    ensure_system((*VENV_NEEDS, *QT_NEEDS, *(() if on_display else DISPLAY_NEEDS)))
    command = [str(ensure_venv()), "-m", "pos_app", "demo", *arguments]
    if on_display:
        return run(command)
    return tour(command)


def tour(command: list[str]) -> int:
    """Let the demo sell by itself on a virtual display, and say where its pictures are."""
    if "--tour" not in command:
        command = [*command, "--tour"]
    shots = str(SHOTS)
    if "--shots" in command[:-1]:
        shots = command[command.index("--shots") + 1]
    else:
        command = [*command, "--shots", shots]
    print("There is no display here: the till sells by itself.", file=sys.stderr, flush=True)
    with start_xvfb() as display:
        env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        code = run(command, env=env)
    if code == 0:
        print(f"The pictures are in {shots}")
    else:
        print(f"The tour failed. What it saw until then is in {shots}", file=sys.stderr)
    return code


def test(arguments: list[str]) -> int:
    """Run pytest; its exit code is the answer."""
    ensure_system((*VENV_NEEDS, *QT_NEEDS, *TEST_NEEDS))
    command = [str(ensure_venv()), "-m", "pytest", *arguments]
    with _display_env() as env:
        return run(command, env=env, cwd=ROOT)


def bench(arguments: list[str]) -> int:
    """Run the measurements in tests/bench."""
    if not (ROOT / "tests" / "bench").is_dir():
        print("There is nothing to measure: the folder tests/bench is absent.", file=sys.stderr)
        return 1
    return test(["-m", "bench", "-s", "tests/bench", *arguments])


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def _display_env() -> Iterator[dict[str, str]]:
    if has_display():
        yield dict(os.environ)
        return
    with start_xvfb() as display:
        yield os.environ | {"DISPLAY": display}
