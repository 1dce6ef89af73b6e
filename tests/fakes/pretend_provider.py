"""The pretend provider over real HTTP, and its control API, for every test that needs one."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

import httpx

from pos_app.sandbox.server import SandboxServer
from pos_app.services.ports import Keys

Found = dict[str, Any]


class PretendProvider:
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

    def rotate_keys(self, keys: Keys) -> None:
        """Accepts these keys only, from now on, in both calls."""
        vault_key, merchant_key = keys.vault_key, keys.merchant_key
        order = {"vault_key": vault_key, "merchant_key": merchant_key, "guards_status": True}
        self._order("POST", "/control/keys", order)

    def mend(self) -> None:
        self._order("DELETE", "/control/faults")

    def ledger(self) -> list[Found]:
        """The money that moved, oldest first."""
        lines: list[Found] = self._order("GET", "/control/ledger")["ledger"]
        return lines

    def orders(self) -> list[Found]:
        """The body of every request for a session, also of those that a fault swallowed."""
        bodies: list[Found] = self._order("GET", "/control/requests")["create"]
        return bodies

    def _order(self, method: str, path: str, body: object = None) -> Found:
        answer = self._http.request(method, path, json=body)
        assert answer.status_code == httpx.codes.OK, answer.text
        said: Found = answer.json()
        return said
