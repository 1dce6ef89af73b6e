"""The two providers that the contract suite plays on."""

from __future__ import annotations

import asyncio
import json
from abc import ABC, abstractmethod
from collections.abc import Coroutine
from decimal import Decimal
from typing import Any, TypeVar

import httpx

from pos_app.checkout.client import OzuraClient
from pos_app.domain.payment import OpenedSession, Payment
from pos_app.domain.verdict import StatusAnswer
from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY, SandboxServer
from pos_app.services.ports import Keys
from tests.contract.mock_provider import MockProvider
from tests.unit.checkout.sales import MERCHANT_KEY, VAULT_KEY, amount

T = TypeVar("T")


class Stage(ABC):
    """A provider that the tests can look into and can make go wrong."""

    keys: Keys

    @abstractmethod
    def client(self, keys: Keys | None = None) -> OzuraClient: ...

    @abstractmethod
    def turn(self, session_id: str, status: str, paid: str | None = None) -> None: ...

    @abstractmethod
    def fail(self, on: str, **fault: object) -> None:
        """The next call goes wrong: `status` with `error`, `details` and `retry_after`, or
        `location`, or `body`."""

    @abstractmethod
    def bodies(self) -> list[dict[str, Any]]: ...

    @abstractmethod
    def add_tax(self, tax_percent: str) -> None: ...

    def run(self, act: Coroutine[Any, Any, T], client: OzuraClient) -> T:
        async def whole() -> T:
            try:
                return await act
            finally:
                await client.aclose()

        return asyncio.run(whole())

    def open(self, made: Payment, keys: Keys | None = None) -> OpenedSession:
        client = self.client(keys)
        return self.run(client.open_session(made), client)

    def ask(self, session_id: str) -> StatusAnswer:
        client = self.client()
        return self.run(client.ask_status(session_id), client)

    def call(self, on: str, session_id: str) -> None:
        if on == "create":
            self.open(amount())
        else:
            self.ask(session_id)


class MockStage(Stage):
    def __init__(self) -> None:
        self.keys = Keys(VAULT_KEY, MERCHANT_KEY)
        self.provider = MockProvider(VAULT_KEY, MERCHANT_KEY)

    def client(self, keys: Keys | None = None) -> OzuraClient:
        transport = httpx.MockTransport(self.provider.handle)
        return OzuraClient(self.provider.base, keys or self.keys, transport=transport)

    def turn(self, session_id: str, status: str, paid: str | None = None) -> None:
        self.provider.turn(session_id, status, paid)

    def fail(self, on: str, **fault: object) -> None:
        headers = {
            name: str(fault[key])
            for key, name in (("retry_after", "Retry-After"), ("location", "Location"))
            if key in fault
        }
        error = {"success": False, "error": fault.get("error"), "details": fault.get("details")}
        text = str(fault.get("body", json.dumps(error)))
        status = fault.get("status", 302 if "location" in fault else 200)
        assert isinstance(status, int)
        planned = httpx.Response(status, headers=headers, content=text.encode())
        self.provider.planned.append((on, planned))

    def bodies(self) -> list[dict[str, Any]]:
        return self.provider.creates

    def add_tax(self, tax_percent: str) -> None:
        self.provider.tax = Decimal("25.00") * Decimal(tax_percent) / 100


class SandboxStage(Stage):
    def __init__(self, server: SandboxServer) -> None:
        self.keys = Keys(SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)
        self.server = server

    def client(self, keys: Keys | None = None) -> OzuraClient:
        return OzuraClient(self.server.api_url, keys or self.keys)

    def turn(self, session_id: str, status: str, paid: str | None = None) -> None:
        order = {"status": status} | ({"amount": paid} if paid else {})
        self._control("POST", f"/control/sessions/{session_id}", order)

    def fail(self, on: str, **fault: object) -> None:
        kind = "redirect" if "location" in fault else "body" if "body" in fault else "status"
        self._control("POST", "/control/faults", {"on": on, "kind": kind, **fault})

    def bodies(self) -> list[dict[str, Any]]:
        answer = self._control("GET", "/control/requests", None)
        creates = json.loads(answer.content, parse_float=Decimal)["create"]
        assert isinstance(creates, list)
        return creates

    def add_tax(self, tax_percent: str) -> None:
        self._control("POST", "/control/settings", {"tax_percent": tax_percent})

    def _control(self, method: str, path: str, order: object) -> httpx.Response:
        with httpx.Client(trust_env=False) as http:
            answer = http.request(method, self.server.api_url + path, json=order)
        assert answer.status_code == 200, answer.text
        return answer
