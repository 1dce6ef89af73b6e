"""Per cent as a till knows them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pos_app.domain.money import Money
from pos_app.domain.percent import is_percent, percent_of


@pytest.mark.parametrize("percent", ["0.01", "1", "10.000", "1E+1", "99.99", "100", "100.00"])
def test_what_is_per_cent(percent: str) -> None:
    assert is_percent(Decimal(percent))


@pytest.mark.parametrize(
    "percent", ["0", "-1", "-0.01", "100.01", "101", "0.001", "10.005", "NaN", "sNaN", "Infinity"]
)
def test_what_is_not(percent: str) -> None:
    assert not is_percent(Decimal(percent))


@pytest.mark.parametrize(
    ("minor", "percent", "part"),
    [
        (1000, "10", 100),
        (1005, "10", 101),
        (1004, "10", 100),
        (1, "50", 1),
        (1, "49.99", 0),
        (99_999_999_999, "100", 99_999_999_999),
        (10_000, "0.01", 1),
        (0, "100", 0),
        (10_000, "33.33", 3333),
    ],
)
def test_half_a_cent_is_rounded_up(minor: int, percent: str, part: int) -> None:
    assert percent_of(Money.of(minor, "KWD"), Decimal(percent)) == Money.of(part, "KWD")
