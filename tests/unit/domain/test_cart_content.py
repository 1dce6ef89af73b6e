"""What a cart and its lines come to."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pos_app.domain.cart import Cart, CartLine
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from tests.unit.domain.goods import USD, goods

HALF_OFF = Discount(Decimal(50), "Half")


def test_what_a_line_costs_with_and_without_the_discount() -> None:
    product = replace(goods("Tea", 250), original_price=Money(300, USD))
    assert CartLine(product, 3).total == Money(750, USD)
    assert CartLine(product, 3).original_total == Money(900, USD)
    assert CartLine(goods(), 3).original_total is None


def test_the_figures_of_a_discounted_cart() -> None:
    cart = Cart(USD)
    cart.add(goods("Tea", 1000), 2, discount=HALF_OFF)
    cart.add(goods("Cup", 500))
    cart.discount_cart(Discount(Decimal(10)))
    assert cart.subtotal == Money(1500, USD)
    assert cart.discount_amount == Money(150, USD)
    assert cart.total == Money(1350, USD)
    line = cart.lines[0]
    assert (line.full_total, line.discount_amount) == (Money(2000, USD), Money(1000, USD))
    assert (line.total, line.original_total) == (Money(1000, USD), Money(2000, USD))


def test_a_price_of_the_lines_own_was_never_another_one() -> None:
    product = replace(goods("Tea", 250), original_price=Money(300, USD))
    line = CartLine(product, 2, price=Money(100, USD))
    assert (line.unit_price, line.total) == (Money(100, USD), Money(200, USD))
    assert line.original_total is None
    assert replace(line, discount=HALF_OFF).original_total == Money(200, USD)
