"""The pretend provider over real HTTP, and what goes wrong inside it."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Any, Self

import httpx

from pos_app.sandbox.server import SandboxServer

DEADLINE_S = 20.0
Found = dict[str, Any]


class Pretend:
    """One sandbox on loopback, in a thread of its own."""

    def __init__(self) -> None:
        self._server = SandboxServer()

    def __enter__(self) -> Self:
        self._server.start()
        self._http = httpx.Client(base_url=self._server.api_url, trust_env=False)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.close()
        self._server.stop()

    @property
    def url(self) -> str:
        return self._server.api_url

    def go_wrong(self, on: str, kind: str, times: int | None = 1, **more: object) -> None:
        """The next `times` calls of `on` (create, status) go wrong; None: until `mend`."""
        self._order("POST", "/control/faults", {"on": on, "kind": kind, "times": times, **more})

    def mend(self) -> None:
        self._order("DELETE", "/control/faults")

    def turn(self, session_id: str, status: str, **more: object) -> None:
        """The session's customer pays (completed), cancels …"""
        self._order("POST", f"/control/sessions/{session_id}", {"status": status, **more})

    def add_tax(self, percent: str) -> None:
        """To every session from now on."""
        self._order("POST", "/control/settings", {"tax_percent": percent})

    def ledger(self) -> list[Found]:
        lines: list[Found] = self._order("GET", "/control/ledger")["ledger"]
        return lines

    def creates(self) -> list[Found]:
        """The body of every request for a session, also of those that a fault swallowed."""
        bodies: list[Found] = self._order("GET", "/control/requests")["create"]
        return bodies

    def hears_a_create(self) -> None:
        """Returns when a request for a session has come."""
        deadline_s = time.monotonic() + DEADLINE_S
        while not self.creates():
            assert time.monotonic() < deadline_s, "no request for a session came"

    def answer_of(self, session_id: str) -> bytes:
        """What the status call answers now, byte for byte."""
        return self._http.get(f"/api/sessions/{session_id}").content

    def _order(self, method: str, path: str, body: object = None) -> Found:
        answer = self._http.request(method, path, json=body)
        assert answer.status_code == httpx.codes.OK, answer.text
        said: Found = answer.json()
        return said
