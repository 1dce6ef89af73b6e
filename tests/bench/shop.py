"""A shop to measure: its till in a window, its provider, and a bare client for the references."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit
from uuid import uuid4

import httpx

from tests.bench.launch import Program

ASK_EVERY_MS = 2000.0
KEYS = {"X-API-KEY": "sandbox-vault-key", "X-OZURA-API-KEY": "sandbox-merchant-key"}


@dataclass(frozen=True, slots=True)
class Shop:
    """A till that sells at the pretend provider, and a bare client for the references."""

    till: Program
    bare: httpx.Client = field(repr=False)

    def charge_ms(self) -> tuple[float, str]:
        """From the press of Charge to the code on the screen; and the checkout's address."""
        self.till.order("charge")
        charged = self.till.wait_for("charged")
        shown = self.till.wait_for_all("opened", "code_painted")
        took_ms = (shown["code_painted"].at_s - charged.at_s) * 1000
        return took_ms, shown["opened"].facts[0]

    def bare_create_ms(self) -> float:
        """The till's last create call once more, with a key of its own, by a bare client."""
        seen = self.bare.get("/control/requests").json()["create"][-1]
        body = {**seen, "idempotencyKey": uuid4().hex}
        before = time.monotonic()
        answer = self.bare.post("/api/sessions/create", json=body, headers=KEYS)
        after = time.monotonic()
        answer.raise_for_status()
        return (after - before) * 1000

    def bare_ask_ms(self, address: str) -> float:
        """One status call by a bare client."""
        before = time.monotonic()
        answer = self.bare.get(f"/api/sessions/{session_of(address)}")
        after = time.monotonic()
        assert answer.json()["data"]["status"] == "completed"
        return (after - before) * 1000

    def next_sale(self) -> None:
        self.till.order("next")
        self.till.wait_for("next_sale")

    def sell_on(self) -> None:
        """Leaves the open payment in the tray, for the next customer."""
        self.till.order("sell_on")
        self.till.wait_for("next_sale")

    def flip_s(self, address: str) -> float:
        """Has the provider complete a session whose phone never comes back; when it was told to,
        in monotonic seconds."""
        before_s = time.monotonic()
        order = {"status": "completed"}
        path = f"/control/sessions/{session_of(address)}"
        self.bare.post(path, json=order).raise_for_status()
        return before_s


def session_of(address: str) -> str:
    """The session's id in its checkout's address."""
    return urlsplit(address).path.rpartition("/")[2]
