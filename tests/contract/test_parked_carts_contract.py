"""What all parked carts promise: those on disk, and those in memory that screens are tested on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest

from pos_app.domain.cart import Cart, CartLine, CartSnapshot
from pos_app.domain.currency import currency
from pos_app.domain.discount import Discount
from pos_app.domain.errors import CartRefused, StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.product import Product, custom_product
from pos_app.services.parking import ParkedCart
from pos_app.services.ports import ParkedCarts
from pos_app.store.opening import prepare_store
from pos_app.store.parked import SqlParkedCarts
from tests.contract.journal_stages import TEA, USD
from tests.fakes.memory_parked import MemoryParkedCarts

AT = datetime(2026, 11, 23, 9, 15, 0, 123456, tzinfo=UTC)
PLAIN = CartSnapshot(USD, (CartLine(Product("P", "Plain", Money(1, USD)), 3),))
FULL = CartSnapshot(
    USD,
    (
        CartLine(TEA, 2, "gift\nwrapped", Money(0, USD)),
        CartLine(TEA, 10_000, discount=Discount(Decimal("33.33"), "\u221233.33 %")),
        CartLine(custom_product("Repair \u201ctoday\u201d", Money(99_999, USD)), 1),
        CartLine(TEA, 1, discount=Discount(Money(350, USD))),
    ),
    Discount(Money(1, USD), "Cent"),
)


@pytest.fixture(params=["disk", "memory"])
def parked(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ParkedCarts]:
    made: ParkedCarts
    if request.param == "disk":
        prepare_store(tmp_path / "till.db")
        made = SqlParkedCarts(tmp_path / "till.db")
    else:
        made = MemoryParkedCarts()
    yield made
    made.close()


@pytest.mark.parametrize("content", [PLAIN, FULL])
def test_a_parked_cart_comes_back_as_it_was(parked: ParkedCarts, content: CartSnapshot) -> None:
    cart_id = parked.park("Anna", content, AT)
    assert parked.waiting() == [ParkedCart(cart_id, "Anna", AT, content.pieces, content.total)]
    taken = parked.take(cart_id)
    assert taken == content
    cart = Cart(USD)
    cart.restore(taken)
    assert cart.total == content.total


@pytest.mark.parametrize(("code", "minor"), [("JPY", 1234), ("KWD", 1), ("USD", 99_999_999_999)])
def test_every_currency_keeps_its_cents(parked: ParkedCarts, code: str, minor: int) -> None:
    line = CartLine(Product("P", "Plain", Money.of(minor, code)), 1)
    content = CartSnapshot(currency(code), (line,))
    cart_id = parked.park("", content, AT)
    assert [cart.total for cart in parked.waiting()] == [Money.of(minor, code)]
    assert parked.take(cart_id) == content


def test_what_was_parked_last_comes_first_whatever_the_clock_did(parked: ParkedCarts) -> None:
    first = parked.park("Anna", PLAIN, AT)
    second = parked.park("Anna", FULL, AT - timedelta(days=365))
    found = parked.waiting()
    assert [cart.id for cart in found] == [second, first]
    assert [cart.parked_at for cart in found] == [AT - timedelta(days=365), AT]


def test_a_cart_is_taken_once(parked: ParkedCarts) -> None:
    first, second = parked.park("Anna", PLAIN, AT), parked.park("Ben", FULL, AT)
    assert parked.take(first) == PLAIN
    assert parked.take(first) is None
    assert [cart.id for cart in parked.waiting()] == [second]


def test_a_deleted_cart_is_gone(parked: ParkedCarts) -> None:
    first, second = parked.park("Anna", PLAIN, AT), parked.park("Ben", FULL, AT)
    assert parked.delete(first)
    assert not parked.delete(first)
    assert parked.take(first) is None
    assert [cart.id for cart in parked.waiting()] == [second]


def test_a_cart_can_be_named_anew(parked: ParkedCarts) -> None:
    first, second = parked.park("Anna", PLAIN, AT), parked.park("Ben", FULL, AT)
    assert parked.rename(first, " Table 7 ")
    assert [(cart.id, cart.name) for cart in parked.waiting()] == [
        (second, "Ben"),
        (first, "Table 7"),
    ]
    assert parked.take(first) == PLAIN
    assert not parked.rename(first, "Nobody")


def test_names_are_texts_without_outer_blanks(parked: ParkedCarts) -> None:
    parked.park("  Zoë \u05d0 ", PLAIN, AT)
    parked.park(" " * 70, PLAIN, AT)
    parked.park("x" * 60, PLAIN, AT)
    assert [cart.name for cart in parked.waiting()] == ["x" * 60, "", "Zoë \u05d0"]


def test_a_name_that_is_too_long_is_refused(parked: ParkedCarts) -> None:
    cart_id = parked.park("Anna", PLAIN, AT)
    for act in (
        lambda: parked.park("x" * 61, PLAIN, AT),
        lambda: parked.rename(cart_id, "x" * 61),
    ):
        with pytest.raises(CartRefused) as refused:
            act()
        assert (refused.value.problem, refused.value.limit) == ("parked_name", "60")
    assert [cart.name for cart in parked.waiting()] == ["Anna"]


def test_there_is_nothing_to_park_in_an_empty_cart(parked: ParkedCarts) -> None:
    with pytest.raises(CartRefused) as refused:
        parked.park("Anna", CartSnapshot(USD), AT)
    assert refused.value.problem == "empty"
    assert parked.waiting() == []


def test_a_time_without_a_zone_is_refused(parked: ParkedCarts) -> None:
    naive = datetime(2026, 11, 23, 9, 15)  # noqa: DTZ001 - that is what is refused
    with pytest.raises(StoreUnusable):
        parked.park("Anna", PLAIN, naive)
    assert parked.waiting() == []


def test_nothing_is_found_under_an_unknown_id(parked: ParkedCarts) -> None:
    assert parked.take(uuid4()) is None
    assert not parked.delete(uuid4())
    assert not parked.rename(uuid4(), "Nobody")
