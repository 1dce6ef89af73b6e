"""Runs the till and the tests in the .venv, on a virtual display where there is no other."""

import contextlib
import itertools
import os
import sys
from collections.abc import Iterator

from dev_process import ROOT, run, start_xvfb
from dev_setup import ensure_venv
from dev_system import DISPLAY_NEEDS, QT_NEEDS, TEST_NEEDS, VENV_NEEDS, ensure_system
from dev_words import compile_words

SHOTS = ROOT / "build" / "shots"
UNSEEN = "not e2e and not bench and not load and not crash and not frozen"
"""The tests that need no screen and no patience."""
SEEN = ("-m", "e2e", "tests/e2e")
ALL_CORES = ("-n", "auto", "--dist", "loadfile")
"""A process for each core; the tests of a file stay together, as they share what they set up."""
NO_HANGING = ("-o", "faulthandler_timeout=300", "-o", "faulthandler_exit_on_timeout=true")
"""A test that hangs ends its process, and says where each thread is. The slowest takes 40 s."""
WINDOWS_AT_ONCE = 2
"""Processes that test in real windows, on a display each: they would take each other's keyboard.
More than these would only make their programs wait for each other."""
DISPLAYS = "POS_TEST_DISPLAYS"
"""Names the displays, a word each, to the processes of pytest: see tests/e2e/conftest.py."""


def demo(arguments: list[str]) -> int:
    """Open the till; without a display it sells by itself and leaves pictures."""
    on_display = has_display()
    ensure_system((*VENV_NEEDS, *QT_NEEDS, *(() if on_display else DISPLAY_NEEDS)))
    command = [str(ensure_venv()), "-m", "pos_app", "demo", *arguments]
    compile_words()
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
    """Run pytest; its exit code is the answer. Without arguments it runs twice: first all that
    needs no screen, then the tests in a real window. They run to the end even if the first fail."""
    ensure_system((*VENV_NEEDS, *QT_NEEDS, *TEST_NEEDS))
    python = str(ensure_venv())
    compile_words()
    if arguments:
        env = _window_env() if needs_window(arguments) else _display_env()
        return _pytest(python, arguments, env)
    unseen = contextlib.nullcontext(os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    codes = {
        "the tests without a window": _pytest(
            python, [*NO_HANGING, "-m", UNSEEN, *ALL_CORES], unseen
        ),
        "the tests in a real window": _pytest(
            python, [*NO_HANGING, *SEEN, *side_by_side()], _window_env()
        ),
    }
    failed = [name for name, code in codes.items() if code]
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return next((code for code in codes.values() if code), 0)


def side_by_side() -> list[str]:
    """How pytest is told to test in several windows at once; elsewhere than on Linux there is but
    the one display of whoever works there."""
    return ["-n", str(WINDOWS_AT_ONCE), "--dist", "loadfile"] if sys.platform == "linux" else []


def _pytest(
    python: str, arguments: list[str], env: contextlib.AbstractContextManager[dict[str, str]]
) -> int:
    with env as given:
        return run([python, "-m", "pytest", *arguments], env=given, cwd=ROOT)


def needs_window(arguments: list[str]) -> bool:
    """Whether tests that show a real window are among those that pytest is asked for."""
    markers = [after for before, after in itertools.pairwise(arguments) if before == "-m"]
    if any("e2e" in marker and "not e2e" not in marker for marker in markers):
        return True
    places = [argument.partition("::")[0].replace("\\", "/") for argument in arguments]
    return any("tests/e2e" in place for place in places)


def bench(arguments: list[str]) -> int:
    """Run the measurements in tests/bench."""
    return test(["-m", "bench", "-s", "tests/bench", *arguments])


def load(arguments: list[str]) -> int:
    """Flood the return handler, and measure what honest phones and the window feel of it."""
    return test(["-m", "load", "-s", "tests/load", *arguments])


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


@contextlib.contextmanager
def _window_env() -> Iterator[dict[str, str]]:
    """Displays of their own on Linux, so that nothing opens on the desk of whoever works there."""
    if sys.platform != "linux":
        yield dict(os.environ)
        return
    with contextlib.ExitStack() as stack:
        displays = [stack.enter_context(start_xvfb()) for _ in range(WINDOWS_AT_ONCE)]
        own = {"DISPLAY": displays[0], DISPLAYS: " ".join(displays), "QT_QPA_PLATFORM": "xcb"}
        yield os.environ | own
