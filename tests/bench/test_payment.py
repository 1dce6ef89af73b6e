"""From Charge to the code, and from the provider's "paid" to the screen's."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
import pytest

from pos_app.sandbox.phone import Phone
from tests.bench.board import Against, Board, Row
from tests.bench.conftest import merchant_folder
from tests.bench.launch import Program

pytestmark = pytest.mark.bench

ROUNDS = 7
CASHIER_S = 1.0
"""Nobody serves a first customer faster than this after the till is ready."""
CUSTOMER_S = 0.7
"""The till asks its return handler again this soon after a return, at the latest."""
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
        address = self.till.wait_for("opened").facts[0]
        painted = self.till.wait_for("code_painted")
        return (painted.at_s - charged.at_s) * 1000, address

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
        session_id = urlsplit(address).path.rpartition("/")[2]
        before = time.monotonic()
        answer = self.bare.get(f"/api/sessions/{session_id}")
        after = time.monotonic()
        assert answer.json()["data"]["status"] == "completed"
        return (after - before) * 1000

    def next_sale(self) -> None:
        self.till.order("next")
        self.till.wait_for("next_sale")


@pytest.fixture
def shop(environ: Mapping[str, str], provider_url: str, tmp_path: Path) -> Iterator[Shop]:
    folder = merchant_folder(tmp_path / "till", provider_url)
    with (
        Program("till_window", "--data-dir", str(folder), environ=environ) as till,
        httpx.Client(base_url=provider_url, timeout=20, trust_env=False) as bare,
    ):
        till.wait_for("listening")
        threading.Event().wait(CASHIER_S)
        yield Shop(till, bare)


def test_charge_to_the_code(board: Board, shop: Shop) -> None:
    shown, bare = [], []
    for _ in range(ROUNDS + 1):
        took_ms, address = shop.charge_ms()
        shown.append(took_ms)
        bare.append(shop.bare_create_ms())
        _pay(address)
        shop.till.wait_for("paid_painted")
        shop.next_sale()
    assert len(shown) == len(bare) == ROUNDS + 1
    first, *later = shown
    board.add(
        Row("Charge to QR painted, first sale", "ms", [first], bare[:1], 50, Against.BEYOND),
    )
    board.add(
        Row("Charge to QR painted, later sales", "ms", later, bare[1:], 50, Against.BEYOND),
    )


def test_paid_with_a_return(board: Board, shop: Shop) -> None:
    from_flip, from_return, asks = [], [], []
    for _ in range(ROUNDS):
        _, address = shop.charge_ms()
        flipped_s, landing = _pay(address)
        returned_s = time.monotonic()
        httpx.get(landing, timeout=10, trust_env=False).raise_for_status()
        shown = shop.till.wait_for("paid_painted")
        from_flip.append((shown.at_s - flipped_s) * 1000)
        from_return.append((shown.at_s - returned_s) * 1000)
        asks.append(shop.bare_ask_ms(address))
        shop.next_sale()
    board.add(
        Row("paid shown after the return", "ms", from_return, asks, 100, Against.BEYOND),
    )
    board.add(Row("paid shown after the flip, return", "ms", from_flip, asks, 100, Against.BEYOND))


def test_paid_without_a_return(board: Board, shop: Shop) -> None:
    from_flip = []
    for _ in range(ROUNDS):
        _, address = shop.charge_ms()
        flipped_s, _landing = _pay(address)
        shown = shop.till.wait_for("paid_painted")
        from_flip.append((shown.at_s - flipped_s) * 1000)
        shop.next_sale()
    board.add(
        Row(
            "paid shown after the flip, no return",
            "ms",
            from_flip,
            [ASK_EVERY_MS],
            1.1,  # the interval, its jitter, and the ask itself
            Against.RATIO,
        )
    )


def _pay(address: str) -> tuple[float, str]:
    """Pays, no faster than a customer can, and closes the page before it goes back to the shop.
    When the provider knew it (monotonic seconds), and where the phone would have gone."""
    with Phone(closes_page=True) as phone:
        phone.open(address)
        threading.Event().wait(CUSTOMER_S)
        landing = phone.pay()
    assert landing.params["success"] == "true" or landing.hops
    return time.monotonic(), landing.hops[-1]
