"""Something strikes at each named point of the payment path: nothing is lost, nothing doubled."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there is no fork and no kill -9", allow_module_level=True)

from tests.crash.books import read_books
from tests.crash.till_runs import Shop

FAULTS = ("kill", "raise", "full")
WRITES = tuple(f"journal.{call}" for call in ("begin", "save", "settle", "append", "decide"))
_CALLS = {
    "paid": (
        "journal.unfinished",
        "journal.recent",
        "journal.attempts_of",
        "journal.begin",
        "screen.opening",
        "journal.append sent",
        "journal.knows_session",
        "journal.save awaiting",
        "screen.awaiting",
        "journal.append shown",
        "journal.append answered",
        "journal.settle paid",
        "screen.paid",
    ),
    "lost_answer": ("journal.append no_answer",),
    "refused": ("journal.save not_opened", "screen.not_opened"),
    "withdrawn": (
        "journal.save withdrawn",
        "screen.withdrawn",
        "journal.settle paid paid_after_withdrawal",
        "screen.paid paid_after_withdrawal",
    ),
    "other_amount": ("journal.save awaiting amount_differs", "screen.awaiting amount_differs"),
    "taken": ("journal.decide",),
    "cancelled": ("journal.save cancelled", "screen.cancelled"),
}
"""The calls of the journal and the screen that each kind of sale is the first to pass."""
_ASKED = (
    "provider.open_session before",
    "provider.open_session after",
    "provider.ask_status before",
    "provider.ask_status pending after",
    "provider.ask_status completed after",
)
POINTS = [
    *(
        (sale, f"{call} {when}")
        for sale in _CALLS
        for call in _CALLS[sale]
        for when in ("before", "after")
    ),
    *(("paid", point) for point in _ASKED),
    ("other_amount", "provider.ask_status completed after"),
    ("cancelled", "provider.ask_status cancelled after"),
]
AGAIN = (
    "journal.unfinished after",
    "journal.save not_opened before",
    "journal.save not_opened after",
    "journal.save opening before",
    "journal.save opening after",
    "journal.save awaiting before",
    "provider.open_session after",
    "journal.settle paid before",
    "journal.settle paid after",
)
"""Points of the recovery, struck in a second run."""


STRUCK = [
    *((sale, point, fault) for sale, point in POINTS for fault in FAULTS),
    # Killed while a write fails for want of space: only where one is about to begin.
    *(
        (sale, point, "full_killed")
        for sale, point in POINTS
        if point.startswith(WRITES) and point.endswith("before")
    ),
]


@pytest.fixture(scope="module")
def tills(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with Shop(tmp_path_factory.mktemp("tills")) as shop:
        yield shop


@pytest.fixture
def shop(tills: Shop, tmp_path: Path) -> Shop:
    """A new shop in an empty folder, with the same provider and program."""
    tills.move_to(tmp_path)
    return tills


def test_the_points_are_all_there_are(shop: Shop) -> None:
    passed = {(sale, point) for sale in _CALLS for point in set(shop.sell(sale, sale)["passed"])}
    named = {point for _, point in POINTS} | set(AGAIN)
    unnamed = {point for _, point in passed} - named
    assert not unnamed
    assert set(POINTS) <= passed


@pytest.mark.parametrize(("sale", "point", "fault"), STRUCK)
def test_f01_f02_f03_f39_f40_f43_struck_at_a_point_and_started_again(
    sale: str, point: str, fault: str, shop: Shop
) -> None:
    shop.sell(sale, point=point, fault=fault)
    assert any(line.get("struck") == point for line in shop.screen)
    if fault == "full_killed":
        assert any("write_failed" in line for line in shop.screen)
    assert read_books(shop).wrong() == []

    assert "done" in shop.sell(*(["paid"] if fault == "kill" else []))
    books = read_books(shop)
    assert books.wrong() == []
    assert books.open_money() == []
    assert books.ledger or fault != "kill"


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("point", AGAIN)
def test_f03_f39_struck_again_while_it_recovers(point: str, fault: str, shop: Shop) -> None:
    shop.sell("paid", point="provider.open_session after", fault="kill")
    shop.sell(point=point, fault=fault)
    assert any(line.get("struck") == point for line in shop.screen)
    assert read_books(shop).wrong() == []

    assert "done" in shop.sell()
    books = read_books(shop)
    assert books.wrong() == []
    assert books.open_money() == []


def test_f43_received_and_not_saved_is_said_while_the_disk_is_full(shop: Shop) -> None:
    shop.sell("paid", point="journal.settle paid before", fault="full")
    seen = [(line["view"], line["trouble"]) for line in shop.screen if "view" in line]
    assert ("awaiting", "PaidNotSaved") in seen
    assert seen[-1] == ("paid", None)
