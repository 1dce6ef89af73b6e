"""A handler without a socket, and the ways to ask it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

import httpx
import pytest
from starlette.types import ASGIApp

from pos_app.returns.app import create_app
from pos_app.returns.mailbox import Mailbox
from pos_app.returns.notes import Note, write_note
from pos_app.returns.tokens import Till, feed_bearer

HOST = "till.example:8080"
ATTEMPT = UUID("00000000-0000-4000-8000-000000000001")


@dataclass
class Handler:
    """The app, its mailbox, and one till that it knows."""

    till: Till = field(default_factory=lambda: Till("till-1", bytes(range(32))))
    mailbox: Mailbox = field(default_factory=Mailbox)
    shop: str = ""
    host: str = HOST

    @property
    def app(self) -> ASGIApp:
        return create_app({self.till.id: self.till.key}.get, self.mailbox, [self.host], self.shop)

    def ask(
        self, target: str, method: str = "GET", headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        async def talk(http: httpx.AsyncClient) -> httpx.Response:
            return await http.request(method, target, headers=headers)

        return self.talk(talk)

    def talk(
        self, what: Callable[[httpx.AsyncClient], Awaitable[httpx.Response]]
    ) -> httpx.Response:
        async def run() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}") as http:
                return await what(http)

        return asyncio.run(run())

    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {feed_bearer(self.till)}", "Pos-Till": self.till.id}

    def tell(self, note: Note) -> httpx.Response:
        return self.ask("/note", headers=self.bearer() | {"Pos-Note": write_note(note)})


@pytest.fixture
def handler() -> Handler:
    return Handler()


@pytest.fixture
def attempt() -> UUID:
    return ATTEMPT


@pytest.fixture
def fresh_python() -> Callable[[str], str]:
    """Runs a program in a Python of its own and returns what it printed."""

    def run(program: str) -> str:
        command = [sys.executable, "-c", program]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    return run
