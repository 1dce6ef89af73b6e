"""The pretend provider over real HTTP, and what goes wrong inside it."""

from __future__ import annotations

import time

from tests.fakes.pretend_provider import PretendProvider

DEADLINE_S = 20.0


class Pretend(PretendProvider):
    """What a fault row does to the provider beside its faults."""

    def turn(self, session_id: str, status: str, **more: object) -> None:
        """The session's customer pays (completed), cancels …"""
        self._order("POST", f"/control/sessions/{session_id}", {"status": status, **more})

    def add_tax(self, percent: str) -> None:
        """To every session from now on."""
        self._order("POST", "/control/settings", {"tax_percent": percent})

    def hears_a_create(self) -> None:
        """Returns when a request for a session has come."""
        deadline_s = time.monotonic() + DEADLINE_S
        while not self.orders():
            assert time.monotonic() < deadline_s, "no request for a session came"

    def answer_of(self, session_id: str) -> bytes:
        """What the status call answers now, byte for byte."""
        return self._http.get(f"/api/sessions/{session_id}").content
