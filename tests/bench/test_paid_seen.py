"""From the provider's flip to "paid" when no phone returns: the slowest in twenty."""

from __future__ import annotations

import random
import threading
from statistics import quantiles

import pytest

from tests.bench.board import Against, Board, Row
from tests.bench.shop import ASK_EVERY_MS, Shop

pytestmark = pytest.mark.bench

IN_HAND = 40
IN_TRAY, TRAYS = 10, 4
AIM_MS = 1500.0
"""Beyond half of the ask's interval."""
LONGEST_S = 25.0
"""The payments of one tray are paid within so long, each at a moment of its own."""


def test_paid_without_a_return_in_hand(board: Board, shop: Shop) -> None:
    waits_s = _moments(ASK_EVERY_MS / 1000, IN_HAND)
    seen = []
    for wait_s in waits_s:
        _, address = shop.charge_ms()
        threading.Event().wait(wait_s)
        flipped_s = shop.flip_s(address)
        painted = shop.till.wait_for("paid_painted")
        seen.append((painted.at_s - flipped_s) * 1000)
        shop.next_sale()
    _put_up(board, "paid shown, no return, p95 in hand", seen)


def test_paid_without_a_return_in_the_tray(board: Board, shop: Shop) -> None:
    seen = []
    for _ in range(TRAYS):
        open_ones = []
        for _ in range(IN_TRAY):
            open_ones.append(shop.charge_ms()[1])
            shop.sell_on()
        flipped_s = {}
        gone_s = 0.0
        for address, at_s in zip(open_ones, sorted(_moments(LONGEST_S, IN_TRAY)), strict=True):
            threading.Event().wait(at_s - gone_s)
            gone_s = at_s
            flipped_s[address] = shop.flip_s(address)
        for _ in open_ones:
            heard = shop.till.wait_for("paid_heard")
            seen.append((heard.at_s - flipped_s.pop(heard.facts[0])) * 1000)
        assert not flipped_s
    _put_up(board, "paid heard, no return, p95 of 10 open", seen)


def _moments(longest_s: float, count: int) -> list[float]:
    chance = random.Random(count)  # noqa: S311 - moments to pay at, the same in every run
    return [chance.uniform(0.0, longest_s) for _ in range(count)]


def _put_up(board: Board, name: str, seen_ms: list[float]) -> None:
    assert len(seen_ms) >= 30
    board.add(
        Row(name, "ms", [quantiles(seen_ms, n=20)[-1]], [ASK_EVERY_MS / 2], AIM_MS, Against.BEYOND)
    )
