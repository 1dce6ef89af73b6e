"""Discounts: what they take off, and how a sum is spread to the last cent."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.discount import MAX_LABEL_CHARS, Discount, shares, unit_prices
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import Money
from tests.unit.domain.goods import USD


@given(st.lists(st.integers(0, 10**11), max_size=30), st.data())
def test_shares_come_to_the_whole_and_none_is_too_large(
    totals: list[int], data: st.DataObject
) -> None:
    amount = data.draw(st.integers(0, sum(totals)))
    taken = shares(amount, totals)
    assert sum(taken) == amount
    assert all(0 <= share <= total for share, total in zip(taken, totals, strict=True))


@given(st.integers(0, 10**12), st.integers(1, 10_000))
def test_unit_prices_come_to_the_total(total: int, quantity: int) -> None:
    parts = unit_prices(total, quantity)
    assert sum(price * pieces for price, pieces in parts) == total
    assert sum(pieces for _, pieces in parts) == quantity
    assert all(pieces > 0 for _, pieces in parts)


@pytest.mark.parametrize(
    ("amount", "totals", "taken"),
    [
        (100, [100, 100, 100], [34, 33, 33]),
        (1, [5, 5], [1, 0]),
        (5, [1, 2, 3, 4], [1, 1, 1, 2]),
        (10, [1, 99, 0], [0, 10, 0]),
        (7, [7], [7]),
        (3, [1, 1, 1], [1, 1, 1]),
        (0, [4, 4], [0, 0]),
        (0, [0, 0], [0, 0]),
        (0, [], []),
    ],
)
def test_left_over_cents_go_to_the_largest_remainders(
    amount: int, totals: list[int], taken: list[int]
) -> None:
    assert shares(amount, totals) == taken


@pytest.mark.parametrize(
    ("total", "quantity", "parts"),
    [
        (283, 3, [(94, 2), (95, 1)]),
        (300, 3, [(100, 3)]),
        (2, 3, [(0, 1), (1, 2)]),
        (0, 5, [(0, 5)]),
        (7, 1, [(7, 1)]),
    ],
)
def test_a_line_is_split_only_where_the_cents_demand_it(
    total: int, quantity: int, parts: list[tuple[int, int]]
) -> None:
    assert unit_prices(total, quantity) == parts


@pytest.mark.parametrize(
    ("percent", "minor", "code", "off"),
    [
        ("10", 315, "USD", 32),
        ("10", 314, "USD", 31),
        ("12.5", 1000, "JPY", 125),
        ("33.33", 10_000, "KWD", 3333),
        ("0.01", 5_000, "USD", 1),
        ("0.01", 4_999, "USD", 0),
        ("100", 12_345, "USD", 12_345),
        ("50", 1, "JPY", 1),
    ],
)
def test_per_cent_are_rounded_half_up_to_the_currencys_cent(
    percent: str, minor: int, code: str, off: int
) -> None:
    discount = Discount(Decimal(percent))
    assert discount.off(Money.of(minor, code)) == Money.of(off, code)
    assert not discount.is_money


@pytest.mark.parametrize(
    "percent", ["0", "-1", "100.01", "0.001", "10.001", "NaN", "Infinity", "10." + "0" * 40 + "1"]
)
def test_per_cent_that_are_no_discount(percent: str) -> None:
    with pytest.raises(CartRefused) as refused:
        Discount(Decimal(percent))
    assert (refused.value.problem, refused.value.limit) == ("discount_percent", "100")


@pytest.mark.parametrize("percent", ["0.01", "10.000", "1E+1", "100", "99.99"])
def test_per_cent_that_are_a_discount(percent: str) -> None:
    assert Discount(Decimal(percent)).value == Decimal(percent)


@pytest.mark.parametrize("minor", [0, -1])
def test_no_money_is_no_discount(minor: int) -> None:
    with pytest.raises(CartRefused) as refused:
        Discount(Money(minor, USD))
    assert (refused.value.problem, refused.value.limit) == ("discount_amount", "0")
    assert Discount(Money(1, USD)).is_money


def test_a_discount_needs_no_label() -> None:
    assert Discount(Decimal(1)).label == ""


def test_a_label_that_is_too_long() -> None:
    assert Discount(Decimal(1), "x" * MAX_LABEL_CHARS).label == "x" * 60
    with pytest.raises(CartRefused) as refused:
        Discount(Decimal(1), "x" * 61)
    assert (refused.value.problem, refused.value.limit) == ("discount_label", "60")


def test_more_money_than_there_is_is_refused_by_name() -> None:
    discount = Discount(Money(500, USD))
    assert discount.off(Money(500, USD)) == Money(500, USD)
    with pytest.raises(CartRefused) as refused:
        discount.off(Money(499, USD), "Tea")
    assert refused.value.problem == "discount_too_large"
    assert (refused.value.name, refused.value.limit) == ("Tea", "4.99 USD")
    with pytest.raises(CartRefused) as refused:
        discount.off(Money.of(5000, "JPY"), "Tea")
    assert refused.value.problem == "discount_currency"
    assert (refused.value.name, refused.value.limit) == ("Tea", "JPY")
