"""A screen reader's view of a till that runs as a program: names, roles, states, announcements."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.harness.waiting import until

_PROGRAM = Path(__file__).parent.parent / "programs" / "screen_reader.py"
_PYTHON = "/usr/bin/python3"
_LAUNCHERS = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
)
_END_S = 20
_CONTROLS = {
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "combo box",
    "text",
    "password text",
    "list",
    "list item",
    "table",
    "table cell",
}


def launcher() -> Path | None:
    """The program that brings the accessibility bus; None where it is not installed."""
    return next((path for path in _LAUNCHERS if path.exists()), None)


def has_pyatspi() -> bool:
    """Whether the system's own Python can listen."""
    try:
        asked = subprocess.run([_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    except OSError:
        return False
    return asked.returncode == 0


@contextmanager
def accessibility_bus(folder: Path) -> Iterator[dict[str, str]]:
    """A session bus with an accessibility bus; gives the environment of who may use both."""
    runtime, home = folder / "runtime", folder / "home"
    runtime.mkdir(mode=0o700, parents=True)
    home.mkdir()
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "LC_ALL": "C.UTF-8",
    }
    # The launcher ends with `cat`, and with it the bus.
    script = (
        f"{launcher()} --launch-immediately --a11y=1 --screen-reader=1 >/dev/null 2>&1 & "
        'echo "$DBUS_SESSION_BUS_ADDRESS"; cat; kill $!'
    )
    session = subprocess.Popen(
        ["dbus-run-session", "--", "bash", "-c", script],
        env=env,
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
            yield env | {
                "DBUS_SESSION_BUS_ADDRESS": address,
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
        finally:
            session.stdin.close()
            session.wait(_END_S)


@dataclass(frozen=True)
class Control:
    """One thing on the screen, as it is told to who cannot see it."""

    role: str
    name: str
    about: str
    captions: tuple[str, ...]
    left: int
    states: tuple[str, ...]
    text: str
    does: int

    @property
    def is_control(self) -> bool:
        return self.role in _CONTROLS or "focusable" in self.states

    @property
    def has_keyboard(self) -> bool:
        return "focused" in self.states

    @property
    def is_checked(self) -> bool:
        return "checked" in self.states


def all_told(shown: list[Control]) -> list[Control]:
    """Every control has a name, a role and a state; what can be pressed says how; nothing is
    told in markup."""
    controls = [one for one in shown if one.is_control]
    assert controls
    assert [one for one in controls if not one.name.strip()] == []
    assert [one for one in controls if one.role in {"unknown", "invalid", ""}] == []
    assert [one for one in controls if "showing" not in one.states] == []
    assert [one for one in shown if "<" in one.about] == []
    lists = [one for one in controls if one.role == "combo box"]
    assert [one for one in lists if not any(one.captions)] == []
    enabled = [one for one in controls if "enabled" in one.states]
    deaf = [one for one in enabled if one.role == "push button" and not one.does]
    assert deaf == []
    return controls


class ScreenReader:
    """Asks for what shows, and remembers what was announced."""

    def __init__(self, env: dict[str, str], display: str) -> None:
        self._process = subprocess.Popen(
            [_PYTHON, str(_PROGRAM)],
            env=env | {"DISPLAY": display},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.heard()  # it listens from now on

    def walk(self) -> list[Control]:
        """Everything that shows now."""
        told = json.loads(self._ask("walk"))
        return [
            Control(
                one["role"],
                one["name"],
                one["about"],
                tuple(one["captions"]),
                int(one["left"]),
                tuple(one["states"]),
                one["text"],
                int(one["does"]),
            )
            for one in told
        ]

    def heard(self) -> list[str]:
        """What was announced so far, oldest first."""
        told: list[str] = json.loads(self._ask("heard"))
        return told

    def passed(self) -> list[tuple[str, str]]:
        """Where the keyboard was so far, by role and name, oldest first."""
        return [(role, name) for role, name in json.loads(self._ask("passed"))]

    def typed(self) -> list[str]:
        """All that every listener was told of what came into fields, or went."""
        told: list[str] = json.loads(self._ask("typed"))
        return told

    def focus(self, name: str) -> Control:
        """Waits until the keyboard is on a thing of this name."""

        def seen() -> list[Control]:
            return [one for one in self.walk() if one.name == name and one.has_keyboard]

        return until(seen, f"the keyboard on “{name}”")[0]

    def hears(self, words: str) -> None:
        """Waits until something is announced that begins so."""
        until(
            lambda: any(said.startswith(words) for said in self.heard()),
            f"“{words}” announced; heard: {self.heard()}",
        )

    def finds(self, name: str) -> list[Control]:
        """Waits for a thing whose name begins so; gives all that shows with it."""

        def seen() -> list[Control]:
            shown = self.walk()
            return shown if any(one.name.startswith(name) for one in shown) else []

        return until(seen, f"“{name}” on the screen")

    def stop(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def _ask(self, word: str) -> str:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the screen reader ended"
        return line
