"""`pos-app` as a program of its own: on its own display, with a keyring of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psutil

from dev_process import ROOT
from tests.e2e.harness.display import Display
from tests.e2e.harness.waiting import until

_END_S = 20
KEYRING_PASSWORD = "open-sesame"
_KEYRING_SESSION = """
printf "$KEYRING_PASSWORD" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
echo "$DBUS_SESSION_BUS_ADDRESS"
exec cat
"""


@contextmanager
def secret_service(folder: Path, display: str = "") -> Iterator[dict[str, str]]:
    """A session bus with an unlocked GNOME Keyring; gives the environment of who may use it. Its
    questions come up on `display`; without one it can ask nobody."""
    runtime, home = folder / "runtime", folder / "home"
    runtime.mkdir(mode=0o700, parents=True)
    home.mkdir()
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "LC_ALL": "C.UTF-8",
    }
    # The daemon goes to the background, and ends with its bus; the bus ends with `cat`.
    session = subprocess.Popen(
        ["dbus-run-session", "--", "bash", "-c", _KEYRING_SESSION],
        env=env
        | {"KEYRING_PASSWORD": KEYRING_PASSWORD}
        | ({"DISPLAY": display} if display else {}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with session:
        assert session.stdin
        assert session.stdout
        try:
            address = session.stdout.readline().strip()
            assert address.startswith("unix:"), "the session bus did not start"
            yield env | {"DBUS_SESSION_BUS_ADDRESS": address}
        finally:
            session.stdin.close()
            session.wait(_END_S)


def run_pos_app(
    *arguments: str, env: Mapping[str, str], stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    """Runs one command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "pos_app", *arguments],
        env=_project_env(env),
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


class Program:
    """A running `pos-app`; what it prints goes to a file."""

    def __init__(
        self, *arguments: str, display: Display, env: Mapping[str, str], output: Path
    ) -> None:
        with output.open("ab") as into:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "pos_app", *arguments],
                env=_project_env(env) | {"DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"},
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=into,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # all that it ever starts is known by it
            )
        self._seen = psutil.Process(self._process.pid)

    def kill(self) -> None:
        """As when the power goes: nothing is tidied up."""
        self._process.kill()
        self._process.wait(_END_S)

    def interrupt(self) -> None:
        self.send(signal.SIGINT)

    def send(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def terminate(self) -> None:
        """As a system does that shuts down."""
        self._process.terminate()

    def is_running(self) -> bool:
        return self._process.poll() is None

    def ended(self) -> int:
        """Waits for its end; the exit code."""
        until(lambda: self._process.poll() is not None, "the program's end")
        return int(self._process.returncode)

    def ports(self) -> list[int]:
        """The ports on which it listens."""
        found = self._seen.net_connections("tcp")
        return [one.laddr.port for one in found if one.status == psutil.CONN_LISTEN]

    def left_over(self) -> list[psutil.Process]:
        """Every process that it, or one that it started, has started and that still runs."""
        return [one for one in psutil.process_iter() if _session_of(one) == self._process.pid]

    def stop(self) -> None:
        """Ends it, if it still runs."""
        if self._process.poll() is None:
            self.kill()
        for one in self.left_over():
            one.kill()


def _session_of(process: psutil.Process) -> int:
    try:
        return os.getsid(process.pid)
    except (ProcessLookupError, PermissionError):
        return -1


def _project_env(env: Mapping[str, str]) -> dict[str, str]:
    return {**env, "PYTHONPATH": str(ROOT)}
