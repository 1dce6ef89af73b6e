"""A sandbox in memory with a synchronous client, for tests of its rules."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx

from pos_app.sandbox.api import SandboxKeys
from pos_app.sandbox.app import SandboxSetup, create_app
from pos_app.sandbox.clock import SandboxClock
from pos_app.sandbox.exact_json import parse, render

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PUBLIC_URL = "http://10.0.0.5:8080"
KEY_HEADERS = {"X-API-KEY": "vault-secret", "X-OZURA-API-KEY": "merchant-secret"}
FORM = {"number": "4242 4242 4242 4242", "expiry": "12/49", "cvc": "123"}


def order(**changes: object) -> dict[str, object]:
    """A valid body for an amount; a value of `...` leaves a field out."""
    body: dict[str, object] = {
        "merchantId": "merchant_1",
        "merchantName": "Bob's Coffee Shop",
        "amount": "25.00",
        "successUrl": "http://till.test:9000/r/ok?sale=7",
        "cancelUrl": "http://till.test:9000/r/cancel",
        "errorUrl": "http://till.test:9000/r/error",
    }
    body |= changes
    return {name: value for name, value in body.items() if value is not ...}


def item(**changes: object) -> dict[str, object]:
    body: dict[str, object] = {
        "productId": "p1",
        "name": "Espresso",
        "price": Decimal("2.50"),
        "quantity": 2,
    }
    body |= changes
    return {name: value for name, value in body.items() if value is not ...}


def cart(*items: dict[str, object], **changes: object) -> dict[str, object]:
    return order(amount=..., items=list(items), **changes)


class Desk:
    """One sandbox whose clock stands at noon, asked from `client_host`."""

    def __init__(self, *, control: bool = True, client_host: str = "127.0.0.1") -> None:
        keys = SandboxKeys(KEY_HEADERS["X-API-KEY"], KEY_HEADERS["X-OZURA-API-KEY"])
        self.app = create_app(
            SandboxSetup(
                public_url=PUBLIC_URL,
                keys=keys,
                control=control,
                clock=SandboxClock(lambda: NOON),
            )
        )
        self.client_host = client_host

    def ask(self, method: str, path: str, **options: Any) -> httpx.Response:  # noqa: ANN401  # httpx's own
        async def run() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, client=(self.client_host, 50000))
            async with httpx.AsyncClient(transport=transport, base_url=PUBLIC_URL) as client:
                return await client.request(method, path, **options)

        return asyncio.run(run())

    def post_json(
        self, path: str, body: object, headers: dict[str, str] | None = None
    ) -> httpx.Response:
        sent = {"Content-Type": "application/json", **(headers or {})}
        return self.ask("POST", path, content=render(body).encode(), headers=sent)

    def create(self, body: object) -> httpx.Response:
        return self.post_json("/api/sessions/create", body, KEY_HEADERS)

    def created(self, body: object) -> dict[str, Any]:
        """The `data` of a session that must have been made; numbers are decimals."""
        response = self.create(body)
        assert response.status_code == 200, response.text
        data: dict[str, Any] = read(response)["data"]
        return data

    def status(self, session_id: str) -> dict[str, Any]:
        response = self.ask("GET", f"/api/sessions/{session_id}")
        assert response.status_code == 200, response.text
        data: dict[str, Any] = read(response)["data"]
        return data

    def page(self, session_id: str, language: str = "en-US") -> httpx.Response:
        return self.ask("GET", f"/checkout/{session_id}", headers={"Accept-Language": language})

    def pay(self, session_id: str, language: str = "en-US", **fields: str) -> httpx.Response:
        return self.ask(
            "POST",
            f"/checkout/{session_id}/pay",
            data={**FORM, **fields},
            headers={"Accept-Language": language},
        )

    def cancel(self, session_id: str) -> httpx.Response:
        return self.ask("POST", f"/checkout/{session_id}/cancel")

    def control(self, path: str, body: object) -> httpx.Response:
        return self.post_json(f"/control/{path}", body)

    def ledger(self) -> list[dict[str, Any]]:
        lines: list[dict[str, Any]] = read(self.ask("GET", "/control/ledger"))["ledger"]
        return lines


def read(response: httpx.Response) -> dict[str, Any]:
    value = parse(response.content)
    assert isinstance(value, dict)
    return value
