"""An installed program that runs, found by its name among what was started."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import psutil

_Seen = TypeVar("_Seen")
_DEADLINE_S = 90.0


def until(look: Callable[[], _Seen | None], what: str) -> _Seen:
    """What `look` gives as soon as it gives something; fails with `what` was not seen in time."""
    deadline = time.monotonic() + _DEADLINE_S
    while not (seen := look()):
        assert time.monotonic() < deadline, f"not seen in time: {what}"
        time.sleep(0.02)
    return seen


class Running:
    """The process of the program itself, whatever had to be started around it."""

    def __init__(self, started: subprocess.Popen[bytes], output: Path) -> None:
        self._started = started
        self._output = output
        self.process = until(self._own_process, "the program's process")

    @property
    def said(self) -> str:
        return self._output.read_text(encoding="utf-8")

    def mapped(self) -> str:
        """The files that it has in its memory."""
        return Path(f"/proc/{self.process.pid}/maps").read_text(encoding="utf-8")

    def environ(self) -> dict[str, str]:
        return self.process.environ()

    def end(self) -> int:
        """As a system does that shuts down; the exit code."""
        self.process.terminate()
        return self._started.wait(_DEADLINE_S)

    def _own_process(self) -> psutil.Process | None:
        assert self._started.poll() is None, self.said
        around = psutil.Process(self._started.pid)
        found = [around, *around.children(recursive=True)]
        return next((one for one in found if one.name() == "pos-app"), None)


@contextmanager
def running(command: list[str], output: Path) -> Iterator[Running]:
    """Starts it; what it prints is in `output`. It has ended when the block is left."""
    with output.open("wb") as into:
        started = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=into, stderr=subprocess.STDOUT
        )
    try:
        yield Running(started, output)
    finally:
        started.kill()
        started.wait()
