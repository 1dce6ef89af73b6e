"""Tips and round-ups: how much they are, and what the customer's cart is sent with."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.currency import Currency, all_currencies
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.domain.tip import Extras, round_up_of, tip_of
from tests.unit.domain.goods import USD


@pytest.mark.parametrize(
    ("minor", "code", "percent", "tip"),
    [
        (1250, "USD", "10", 125),
        (1255, "USD", "10", 126),
        (1254, "USD", "10", 125),
        (999, "USD", "12.5", 125),
        (1005, "JPY", "10", 101),
        (5555, "KWD", "5", 278),
        (0, "USD", "20", 0),
        (700, "USD", "100", 700),
    ],
)
def test_a_preset_is_rounded_half_up(minor: int, code: str, percent: str, tip: int) -> None:
    assert tip_of(Money.of(minor, code), Decimal(percent)) == Money.of(tip, code)


@given(
    st.sampled_from(all_currencies()), st.integers(0, 10**11), st.integers(1, 10_000).map(Decimal)
)
def test_a_preset_is_what_decimals_say(of: Currency, minor: int, hundredths: Decimal) -> None:
    percent = hundredths / 100
    exact = Decimal(minor) * percent / 100
    rounded = int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    assert tip_of(Money(minor, of), percent) == Money(rounded, of)


@pytest.mark.parametrize("percent", ["0", "-5", "100.01", "7.125", "NaN"])
def test_per_cent_that_are_no_tip(percent: str) -> None:
    with pytest.raises(ValueError, match=percent):
        tip_of(Money(100, USD), Decimal(percent))


@pytest.mark.parametrize(
    ("minor", "code", "up"),
    [
        (1250, "USD", 50),
        (1201, "USD", 99),
        (1299, "USD", 1),
        (1300, "USD", 0),
        (0, "USD", 0),
        (1234, "JPY", 66),
        (1200, "JPY", 0),
        (5_500, "KWD", 500),
        (6_000, "KWD", 0),
    ],
)
def test_rounding_up(minor: int, code: str, up: int) -> None:
    assert round_up_of(Money.of(minor, code)) == Money.of(up, code)


@given(st.sampled_from(all_currencies()), st.integers(0, 10**11))
def test_rounded_up_is_round_and_less_than_a_step_away(of: Currency, minor: int) -> None:
    up = round_up_of(Money(minor, of)).amount_minor
    step = {0: 100, 2: 100, 3: 1000, 4: 10_000}[of.digits]
    assert 0 <= up < step
    assert (minor + up) % step == 0


def test_extras_are_items_that_are_exempt_from_tax() -> None:
    both = Extras(Money(125, USD), Money(25, USD), "Trinkgeld", "Aufrunden")
    assert both.products() == (
        Product("tip", "Trinkgeld", Money(125, USD), tax_exempt=True),
        Product("round-up", "Aufrunden", Money(25, USD), tax_exempt=True),
    )
    assert Extras(None, Money(25, USD), "", "Up").products() == (
        Product("round-up", "Up", Money(25, USD), tax_exempt=True),
    )
    assert Extras(Money(0, USD), None, "Tip").products() == ()
    assert Extras().products() == ()
    assert (Extras().tip_name, Extras().round_up_name) == ("", "")
