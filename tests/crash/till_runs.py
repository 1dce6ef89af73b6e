"""Runs of the selling till, seen from outside: its screen, its customers, and the kills."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from pos_app.sandbox.server import SandboxServer
from tests.crash.selling_till import Orders

ROOT = Path(__file__).resolve().parents[2]
DEADLINE_S = 30.0
Line = dict[str, Any]
_BOOKS = {"ledger": "/control/ledger", "create": "/control/requests"}
FAULTS_OF: dict[str, Line] = {
    "lost_answer": {"on": "create", "kind": "reset", "processed": True},
    "refused": {"on": "create", "kind": "status", "status": 400},
}
"""Sales whose opening goes wrong once."""


class Shop:
    """A data folder, a pretend provider in this process, the tills, and customers who pay what
    they see. `screen` is every line that any run has printed. `wrapped_in` is a command that
    runs the tills."""

    def __init__(self, folder: Path, wrapped_in: Sequence[str] = ()) -> None:
        self.folder, self._wrapped_in = folder, wrapped_in
        self.screen: list[Line] = []
        self._runs = 0
        self._how: dict[str, str] = {}
        self._sold_in: dict[str, int] = {}
        self._codes: dict[str, Line] = {}
        self._done: set[str] = set()
        self._books_before = dict.fromkeys(_BOOKS, 0)
        self._server = SandboxServer()
        self._unread = b""

    def __enter__(self) -> Self:
        self._server.start()
        self._http = httpx.Client(base_url=self._server.api_url, trust_env=False)
        self._tills = subprocess.Popen(
            [*self._wrapped_in, sys.executable, "-m", "tests.crash.selling_till"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._tills.stdin:
            self._tills.stdin.close()
        last_pid = next((line["pid"] for line in reversed(self.screen) if "pid" in line), None)
        if last_pid is not None and not self._has_ended():
            os.kill(last_pid, signal.SIGKILL)
        self._tills.wait(DEADLINE_S)
        if self._tills.stdout:
            self._tills.stdout.close()
        self._http.close()
        self._server.stop()

    def move_to(self, folder: Path) -> None:
        """Another shop, with an empty folder; the provider's old books are another's."""
        assert self._has_ended() or not self.screen
        self.folder, self.screen = folder, []
        for known in (self._how, self._sold_in, self._codes, self._done):
            known.clear()
        self._books_before = dict.fromkeys(_BOOKS, 0)
        self._books_before = {book: len(self._look(book)) for book in _BOOKS}

    # ---- the till -----------------------------------------------------------------------------
    def start(self, *sales: str, sells_on: bool = False, point: str = "", fault: str = "") -> int:
        """Starts the next run, once the one before has ended; its process id."""
        for sale in sales:
            if sale in FAULTS_OF:
                self._order("/control/faults", FAULTS_OF[sale])
        self._runs += 1
        orders = Orders(
            self._runs,
            str(self.folder),
            self._server.api_url,
            list(sales),
            sells_on=sells_on,
            point=point,
            fault=fault,
        )
        assert self._tills.stdin
        self._tills.stdin.write(json.dumps(asdict(orders)).encode() + b"\n")
        self._tills.stdin.flush()
        return int(self.see(lambda line: "pid" in line)["pid"])

    def kill(self, pid: int) -> None:
        """As when the power goes; then all that was on the screen is known."""
        if not self._has_ended():
            os.kill(pid, signal.SIGKILL)
        self._see_the_end()

    def sell(self, *sales: str, point: str = "", fault: str = "") -> Line:
        """One run from its start to its end by itself, or by a kill. The last line."""
        pid = self.start(*sales, point=point, fault=fault)
        last = self.see(lambda line: "done" in line or "ended" in line)
        if "ended" not in last:
            self.kill(pid)
        return last

    def see(self, is_it: Callable[[Line], bool]) -> Line:
        """Waits until the screen shows such a line; customers pay meanwhile."""
        deadline_s = time.monotonic() + DEADLINE_S
        while True:
            line = self.next_line(deadline_s)
            assert line is not None, f"not seen on the screen, which ended with {self.screen[-8:]}"
            assert "broke" not in line, line["broke"]
            if is_it(line):
                return line

    def next_line(self, until_s: float) -> Line | None:
        """The next line on the screen, or None if none comes in time (monotonic seconds)."""
        assert self._tills.stdout
        while b"\n" not in self._unread:
            wait_s = max(0.0, until_s - time.monotonic())
            if not select.select([self._tills.stdout], [], [], wait_s)[0]:
                return None
            part = os.read(self._tills.stdout.fileno(), 65536)
            assert part, "the till's program has ended"
            self._unread += part
        text, _, self._unread = self._unread.partition(b"\n")
        line: Line = json.loads(text)
        self.screen.append(line)
        self._customer_looks(line)
        return line

    def _see_the_end(self) -> None:
        while not self._has_ended():
            self.see(lambda line: "ended" in line)

    def _has_ended(self) -> bool:
        return any(line["run"] == self._runs and "ended" in line for line in self.screen)

    # ---- the customer -------------------------------------------------------------------------
    def _customer_looks(self, line: Line) -> None:
        """Pays, once, what is on the screen, in the way that suits the sale: once the provider
        has been asked, or the code was withdrawn, or at once."""
        if "sells" in line:
            self._how[line["sale"]] = line["sells"]
            self._sold_in[line["sale"]] = line["run"]
        if line.get("code"):
            self._codes[line["code"]] = line
        if session_id := self._paid_on(line):
            how = self._how[self._codes[session_id]["sale"]]
            if session_id not in self._done:
                self._done.add(session_id)
                self._pay(session_id, how, self._codes[session_id]["minor"])

    def _paid_on(self, line: Line) -> str:
        """The session that its customer pays on seeing this, or none."""
        session_id = line.get("code") or line.get("session")
        if line.get("view") == "withdrawn":
            seen = [code for code in self._codes if self._codes[code]["attempt"] == line["attempt"]]
            return seen[0] if seen else ""
        if session_id not in self._codes:
            return ""
        sale = self._codes[session_id]["sale"]
        if self._how[sale] == "paid_at_once":
            return str(session_id)
        will_be_withdrawn = self._how[sale] == "withdrawn" and self._sold_in[sale] == line["run"]
        return "" if will_be_withdrawn or "answered" not in line else str(session_id)

    def _pay(self, session_id: str, how: str, minor: int) -> None:
        order: dict[str, object] = {"status": "completed"}
        if how == "cancelled":
            order = {"status": "cancelled"}
        elif how in {"other_amount", "taken"}:
            order["amount"] = f"{(minor + 1) / 100:.2f}"
        self._order(f"/control/sessions/{session_id}", order)

    def _order(self, path: str, order: dict[str, object]) -> None:
        answer = self._http.post(path, json=order)
        assert answer.status_code == httpx.codes.OK, answer.text

    # ---- the provider's books -----------------------------------------------------------------
    def ledger(self) -> list[Line]:
        return self._look("ledger")

    def creates(self) -> list[Line]:
        """The body of every request for a session."""
        # One that a kill cut in the middle never reached the provider whole.
        return [body for body in self._look("create") if body]

    def _look(self, book: str) -> list[Line]:
        found: list[Line] = self._http.get(_BOOKS[book]).json()[book]
        return found[self._books_before[book] :]
