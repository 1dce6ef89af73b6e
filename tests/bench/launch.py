"""Starts a program to be measured, hears its marks and gives it orders."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

ROOT = Path(__file__).resolve().parents[2]
DEADLINE_S = 20.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at `at_s`, in the system's monotonic seconds."""

    name: str
    at_s: float
    facts: tuple[str, ...] = ()


class Program:
    """A running program; leaving its block ends it. `environ` comes on top of this process's."""

    def __init__(self, module: str, *arguments: str, environ: Mapping[str, str]) -> None:
        self._marks: queue.Queue[Mark | None] = queue.Queue()
        self.started_s = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"tests.bench.programs.{module}", *arguments],
            cwd=ROOT,
            env=os.environ | environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, name="marks")
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if error is not None:
            self._process.kill()
        self.end()

    def wait_for(self, name: str, within_s: float = DEADLINE_S) -> Mark:
        """The next mark of this name; others before it are passed over."""
        return self.wait_for_all(name, within_s=within_s)[name]

    def wait_for_all(self, *names: str, within_s: float = DEADLINE_S) -> dict[str, Mark]:
        """The next mark of each name, in whatever order they are said."""
        deadline = time.monotonic() + within_s
        found: dict[str, Mark] = {}
        while missing := set(names) - found.keys():
            try:
                mark = self._marks.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise TimeoutError(f"the program never said {missing}") from None
            if mark is None:
                raise RuntimeError(f"the program ended before it said {missing}")
            if mark.name in missing:
                found[mark.name] = mark
        return found

    def order(self, text: str) -> None:
        if self._process.stdin is None:
            raise RuntimeError("the program takes no orders")
        self._process.stdin.write(f"{text}\n")
        self._process.stdin.flush()

    def since_start_ms(self, mark: Mark) -> float:
        return (mark.at_s - self.started_s) * 1000

    @property
    def memory_mb(self) -> float:
        """Resident memory in MB (2**20 bytes)."""
        rss: int = psutil.Process(self._process.pid).memory_info().rss
        return rss / 2**20

    @property
    def processor_s(self) -> float:
        """The processor's time that it has used until now, in seconds."""
        times = psutil.Process(self._process.pid).cpu_times()
        used: float = times.user + times.system
        return used

    def end(self) -> None:
        """Closes the program's window and waits until it is gone."""
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise RuntimeError("the program has no pipes")
        if self._process.poll() is None:
            self.order("end")
        try:
            self._process.wait(DEADLINE_S)
        finally:
            self._process.kill()
            self._process.wait()
            self._reader.join()
            stdin.close()
            stdout.close()

    def _read(self) -> None:
        if self._process.stdout is not None:
            for line in self._process.stdout:
                name, at_s, *facts = line.split()
                self._marks.put(Mark(name, float(at_s), tuple(facts)))
        self._marks.put(None)
