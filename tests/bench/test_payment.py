"""From Charge to the code, and from the provider's "paid" to the screen's."""

from __future__ import annotations

import threading
import time

import httpx
import pytest

from pos_app.sandbox.phone import Phone
from tests.bench.board import Against, Board, Row
from tests.bench.shop import ASK_EVERY_MS, Shop

pytestmark = pytest.mark.bench

ROUNDS = 7
CUSTOMER_S = 0.7
"""The till asks its return handler again this soon after a return, at the latest."""


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
