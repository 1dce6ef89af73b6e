"""Calls of the client on a mocked network."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import httpx

from pos_app.checkout.client import OzuraClient
from pos_app.domain.payment import OpenedSession
from pos_app.domain.verdict import StatusAnswer
from pos_app.services.ports import Keys
from tests.unit.checkout.sales import (
    API,
    KEYS,
    NOW,
    SESSION_ID,
    amount,
    good,
    opened_data,
)

T = TypeVar("T")
Handler = Callable[[httpx.Request], httpx.Response]
PENDING = good({"sessionId": SESSION_ID, "status": "pending"})
OPENED = good(opened_data(amount()))


def client_of(handler: Handler, api: str = API, keys: Keys = KEYS) -> OzuraClient:
    return OzuraClient(api, keys, transport=httpx.MockTransport(handler), now=lambda: NOW)


def run(client: OzuraClient, act: Callable[[OzuraClient], Coroutine[Any, Any, T]]) -> T:
    async def whole() -> T:
        try:
            return await act(client)
        finally:
            await client.aclose()

    return asyncio.run(whole())


def ask(client: OzuraClient, session_id: str = SESSION_ID) -> StatusAnswer:
    return run(client, lambda c: c.ask_status(session_id))


def open_(client: OzuraClient) -> OpenedSession:
    return run(client, lambda c: c.open_session(amount()))


def answering(status: int, body: bytes = b"", **headers: str) -> Handler:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _request: httpx.Response(status, headers=named, content=body)


def failing(error: Exception) -> Handler:
    def handler(_request: httpx.Request) -> httpx.Response:
        raise error

    return handler
