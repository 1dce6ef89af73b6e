"""The pretend provider beside the till, and what a test may do to it over its control API."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

import httpx

from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY, SandboxServer
from tests.e2e.harness.waiting import until

MERCHANT_ID = "e2e_merchant"
VAULT_KEY, MERCHANT_KEY = SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY


class Provider:
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

    def go_wrong(self, on: str, kind: str, *, times: int | None = 1, **more: object) -> None:
        """The next `times` calls of `on` (create, status) go wrong; None: until `mend`."""
        self._order("POST", "/control/faults", {"on": on, "kind": kind, "times": times, **more})

    def mend(self) -> None:
        self._order("DELETE", "/control/faults")

    def let_pass(self, minutes: int) -> None:
        """The provider's clock goes forward; the till's does not."""
        self._order("POST", "/control/clock", {"seconds": minutes * 60})

    def ledger(self) -> list[dict[str, Any]]:
        """The money that moved, oldest first."""
        lines: list[dict[str, Any]] = self._order("GET", "/control/ledger")["ledger"]
        return lines

    def orders(self) -> list[dict[str, Any]]:
        """The body of every create call, also of those that a fault swallowed."""
        bodies: list[dict[str, Any]] = self._order("GET", "/control/requests")["create"]
        return bodies

    def asked(self, checkout_url: str) -> int:
        """How often the till asked how the session of a checkout stands."""
        calls = self._order("GET", "/control/requests")["status"]
        return int(calls.get(checkout_url.rpartition("/")[2], 0))

    def is_asked_again(self, checkout_url: str, times: int = 1) -> None:
        """Waits until the till has asked so often from now on."""
        before = self.asked(checkout_url)
        until(lambda: self.asked(checkout_url) >= before + times, "the till's next question")

    def sessions(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._order("GET", "/control/sessions")["sessions"]
        return found

    def _order(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        answer = self._http.request(method, path, json=body)
        assert answer.status_code == httpx.codes.OK, answer.text
        said: dict[str, Any] = answer.json()
        return said
