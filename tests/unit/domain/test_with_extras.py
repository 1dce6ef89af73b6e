"""What the customer gives on top of a sale that is already made."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from pos_app.domain.cart import Cart
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import AmountError, Money
from pos_app.domain.product import Product
from pos_app.domain.sale import amount_sale, cart_sale, donation_sale, with_extras
from pos_app.domain.tip import Extras

_NOW = datetime(2026, 11, 23, tzinfo=UTC)
_TIP = Extras(tip=Money.of(375, "USD"), tip_name="Tip")


def _cart(count: int) -> Cart:
    cart = Cart(Money.of(0, "USD").currency)
    for number in range(count):
        cart.add(Product(f"p{number}", f"Product {number}", Money.of(100, "USD")))
    return cart


def test_a_sale_with_a_tip_is_the_one_that_is_made_with_it() -> None:
    sale_id = uuid4()
    amount = Money.of(2500, "USD")
    given = with_extras(amount_sale(sale_id, amount, _NOW), _TIP)
    assert given == amount_sale(sale_id, amount, _NOW, _TIP)
    assert given.total == Money.of(2875, "USD")
    content = _cart(3).snapshot()
    assert with_extras(cart_sale(sale_id, content, _NOW), _TIP) == cart_sale(
        sale_id, content, _NOW, _TIP
    )


def test_a_full_cart_has_no_room_for_a_tip() -> None:
    sale = cart_sale(uuid4(), _cart(100).snapshot(), _NOW)
    with pytest.raises(CartRefused):
        with_extras(sale, _TIP)


def test_the_largest_amount_holds() -> None:
    sale = amount_sale(uuid4(), Money.of(99_999_999_900, "USD"), _NOW)
    with pytest.raises(AmountError):
        with_extras(sale, _TIP)


def test_a_donation_and_a_sale_with_extras_take_no_more() -> None:
    currency = Money.of(0, "USD").currency
    for sale in (
        donation_sale(uuid4(), None, currency, _NOW),
        donation_sale(uuid4(), Money.of(500, "USD"), currency, _NOW),
        with_extras(amount_sale(uuid4(), Money.of(500, "USD"), _NOW), _TIP),
    ):
        with pytest.raises(ValueError, match="on top"):
            with_extras(sale, _TIP)
