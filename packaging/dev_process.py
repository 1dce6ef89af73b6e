"""Runs programs so that none of them outlives this one, and starts virtual displays.

Each program gets a process group of its own. A stop signal is passed on to it instead of ending
this process, so that whoever started it can clean up after it.
"""

import contextlib
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
ON_WINDOWS = sys.platform == "win32"
GRACE_S = 10.0
XVFB_START_S = 30.0


class Stopped(Exception):
    """A stop signal arrived; what ran has ended."""

    def __init__(self, signal_number: int) -> None:
        super().__init__(signal_number)
        self.exit_code = 128 + signal_number


class XvfbFailed(Exception):
    """The virtual display did not start."""


_received: list[int] = []
_running: list[subprocess.Popen[bytes]] = []


def pass_on_stop_signals() -> None:
    """From now on SIGINT, SIGTERM and SIGHUP go to the running program; a second one kills it."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _pass_on)


def _pass_on(signal_number: int, _frame: FrameType | None) -> None:
    _received.append(signal_number)
    for process in _running:
        _stop(process, signal_number if len(_received) == 1 else _KILL)


def _stop(process: subprocess.Popen[bytes], signal_number: int) -> None:
    _signal_group(process, signal_number)
    killer = threading.Timer(GRACE_S, _signal_group, (process, _KILL))
    killer.daemon = True
    killer.start()


def run(
    command: Sequence[str | Path], *, env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> int:
    """Run a program to its end, end what it left behind, and return its exit code.

    Raises Stopped when a stop signal arrived meanwhile.
    """
    if _received:
        raise Stopped(_received[0])
    process = subprocess.Popen(command, env=env, cwd=cwd, start_new_session=True)
    _running.append(process)
    try:
        if _received:  # it arrived while the program was being started
            _stop(process, _received[0])
        code = process.wait()
    finally:
        _end_group(process)
        _running.remove(process)
    if _received:
        raise Stopped(_received[0])
    return code if code >= 0 else 128 - code


@contextlib.contextmanager
def start_xvfb(size: str = "1366x768x24") -> Iterator[str]:
    """A virtual display on a free number, WIDTHxHEIGHTxDEPTH large; gives its name, such as ":7".

    Raises XvfbFailed when there is none or it does not start.
    """
    read_end, write_end = os.pipe()
    options = ["-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    try:
        # Its own session: Ctrl-C in the terminal must not take the display from under the program.
        process = subprocess.Popen(
            ["Xvfb", *options],
            pass_fds=(write_end,),
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        os.close(read_end)
        raise XvfbFailed(f"Xvfb, the virtual display, could not be started: {error}.") from error
    finally:
        os.close(write_end)
    try:
        yield f":{_read_display_number(read_end)}"
    finally:
        os.close(read_end)
        _end_group(process)


def _read_display_number(read_end: int) -> int:
    deadline = time.monotonic() + XVFB_START_S
    text = b""
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([read_end], [], [], max(0.0, deadline - time.monotonic()))
        part = os.read(read_end, 16) if ready else b""
        if not part:
            raise XvfbFailed("Xvfb, the virtual display, did not start.")
        text += part
    return int(text)


if ON_WINDOWS:
    _KILL: int = signal.SIGTERM

    def _signal_group(process: subprocess.Popen[bytes], signal_number: int) -> None:
        # Ctrl-C reaches every program of a Windows console by itself.
        if signal_number != signal.SIGINT:
            tree = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(tree, check=False, capture_output=True)

    def _end_group(process: subprocess.Popen[bytes]) -> None:
        if process.poll() is None:
            _signal_group(process, _KILL)
            process.wait()

else:
    _KILL = signal.SIGKILL

    def _signal_group(process: subprocess.Popen[bytes], signal_number: int) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal_number)

    def _end_group(process: subprocess.Popen[bytes]) -> None:
        _signal_group(process, signal.SIGTERM)
        deadline = time.monotonic() + GRACE_S
        while _group_lives(process) and time.monotonic() < deadline:
            time.sleep(0.01)
        _signal_group(process, signal.SIGKILL)
        process.wait()

    def _group_lives(process: subprocess.Popen[bytes]) -> bool:
        process.poll()  # a child that has ended counts as a member until it is asked for its code
        try:
            os.killpg(process.pid, 0)
        except (ProcessLookupError, PermissionError):
            return False
        return True
