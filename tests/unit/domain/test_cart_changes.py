"""Prices, notes and discounts in a cart; parking; what can be undone and done again."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from pos_app.domain.cart import Cart, CartLine, CartSnapshot
from pos_app.domain.currency import currency
from pos_app.domain.discount import Discount
from pos_app.domain.errors import CartRefused, ProductRefused
from pos_app.domain.money import Money
from pos_app.domain.product import custom_product
from tests.unit.domain.goods import USD, goods


def half_off() -> Discount:
    return Discount(Decimal(50), "Half")


def refusal(act: Callable[[], object]) -> tuple[str, str, str]:
    with pytest.raises(CartRefused) as refused:
        act()
    return refused.value.problem, refused.value.name, refused.value.limit


def test_the_same_product_grows_only_the_line_that_is_the_same() -> None:
    cart = Cart(USD)
    cart.add(goods())
    cart.add(goods(), note="gift")
    cart.add(goods(), price=Money(100, USD))
    cart.add(goods(), discount=half_off())
    assert len(cart.lines) == 4
    assert cart.add(goods(), 2, note="gift") == 1
    assert cart.add(goods(), 2, price=Money(100, USD)) == 2
    assert cart.add(goods(), 2, discount=half_off()) == 3
    assert cart.add(goods(), 2) == 0
    assert [line.quantity for line in cart.lines] == [3, 3, 3, 3]


def test_money_off_counts_once_and_so_the_line_does_not_grow() -> None:
    cart = Cart(USD)
    off = Discount(Money(100, USD))
    cart.add(goods(), discount=off)
    assert cart.add(goods(), discount=off) == 1
    assert cart.total == Money(300, USD)


def test_a_quantity_before_a_scan_is_one_step() -> None:
    cart = Cart(USD)
    cart.add(goods(), 3)
    cart.add(goods(), 4)
    assert cart.pieces == 7
    cart.undo()
    assert cart.pieces == 3


def test_what_a_line_may_not_have_is_said_by_name() -> None:
    cart = Cart(USD)
    cart.add(goods(), 2)
    assert refusal(lambda: cart.set_note(0, "n" * 201)) == ("note", "Tea", "200")
    assert refusal(lambda: cart.set_price(0, Money(-1, USD))) == ("price", "Tea", "0")
    assert refusal(lambda: cart.set_price(0, Money.of(5, "JPY"))) == ("currency", "Tea", "USD")
    more = Discount(Money(501, USD))
    assert refusal(lambda: cart.discount_line(0, more)) == ("discount_too_large", "Tea", "5.00 USD")
    assert refusal(lambda: cart.discount_cart(more)) == ("discount_too_large", "", "5.00 USD")
    foreign = Discount(Money.of(1, "JPY"))
    assert refusal(lambda: cart.discount_line(0, foreign)) == ("discount_currency", "Tea", "USD")
    assert refusal(lambda: cart.discount_cart(foreign)) == ("discount_currency", "", "USD")
    assert cart.lines == (CartLine(goods(), 2),)


def test_a_discount_that_would_be_more_than_is_left_holds_the_line_back() -> None:
    cart = Cart(USD)
    cart.add(goods(), 2)
    cart.discount_line(0, Discount(Money(300, USD)))
    assert refusal(lambda: cart.step(0, -1))[0] == "discount_too_large"
    assert refusal(lambda: cart.set_price(0, Money(149, USD)))[0] == "discount_too_large"
    cart.set_price(0, Money(150, USD))
    assert cart.total == Money(0, USD)


def test_the_products_own_price_is_no_price_of_the_lines_own() -> None:
    cart = Cart(USD)
    cart.add(goods())
    cart.set_price(0, Money(0, USD))
    assert cart.total == Money(0, USD)
    cart.set_price(0, Money(250, USD))
    assert cart.lines == (CartLine(goods(), 1),)
    cart.set_price(0, Money(1, USD))
    cart.set_price(0, None)
    assert cart.lines == (CartLine(goods(), 1),)


def test_an_empty_cart_has_no_discount() -> None:
    cart = Cart(USD)
    assert refusal(lambda: cart.discount_cart(half_off())) == ("empty", "", "")
    cart.discount_cart(None)
    cart.add(goods())
    cart.discount_cart(half_off())
    cart.step(0, -1)
    assert (cart.discount, cart.total) == (None, Money(0, USD))
    cart.undo()
    assert (cart.discount, cart.total) == (half_off(), Money(125, USD))
    cart.clear()
    cart.add(goods())
    assert cart.total == Money(250, USD)


def test_more_than_a_hundred_lines_after_splitting_is_said_at_once() -> None:
    cart = Cart(USD)
    for number in range(51):
        cart.add(goods(f"No {number}", 1), 3)
    one_off_each = Discount(Money(51, USD))
    assert refusal(lambda: cart.discount_cart(one_off_each)) == ("too_many_items", "", "100")
    cart.remove(50)
    cart.discount_cart(Discount(Money(50, USD)))
    assert refusal(lambda: cart.add(goods("Last", 1), 3))[:2] == ("too_many_items", "Last")


def test_a_new_change_ends_what_could_be_done_again() -> None:
    cart = Cart(USD)
    cart.add(goods())
    cart.set_note(0, "gift")
    cart.undo()
    assert cart.can_redo
    cart.set_quantity(0, 1)
    assert cart.can_redo
    cart.set_quantity(0, 2)
    assert not cart.can_redo
    assert not cart.redo()


def test_a_parked_cart_comes_back_whole_and_can_be_undone() -> None:
    cart = Cart(USD)
    cart.add(goods(), 2, note="gift", discount=half_off())
    cart.discount_cart(Discount(Money(100, USD)))
    parked = cart.snapshot()
    cart.start_over()
    assert (cart.can_undo, cart.can_redo) == (False, False)
    cart.add(goods("Cup"))
    cart.restore(parked)
    assert cart.snapshot() == parked
    assert (cart.total, cart.pieces) == (Money(150, USD), 2)
    cart.undo()
    assert [line.product.name for line in cart.lines] == ["Cup"]
    foreign = CartSnapshot(currency("JPY"))
    assert refusal(lambda: cart.restore(foreign)) == ("currency", "", "USD")


def test_what_is_in_no_catalogue_can_be_sold_by_name() -> None:
    cart = Cart(USD)
    cart.add(custom_product("Repair", Money(1999, USD)))
    assert cart.add(custom_product("Repair", Money(1999, USD)), 2) == 0
    assert cart.add(custom_product("Repair", Money(2000, USD), tax_exempt=True)) == 1
    assert [line.product.sku for line in cart.lines] == ["custom", "custom"]
    assert [line.product.tax_exempt for line in cart.lines] == [False, True]
    with pytest.raises(ProductRefused):
        cart.add(custom_product(" ", Money(1, USD)))
    with pytest.raises(ProductRefused):
        cart.add(custom_product("Less", Money(-1, USD)))


def test_more_lines_than_can_be_sold_are_not_brought_back() -> None:
    lines = tuple(CartLine(goods(f"Thing {number}"), 1) for number in range(101))
    cart = Cart(USD)
    assert refusal(lambda: cart.restore(CartSnapshot(USD, lines)))[0] == "too_many_items"
    cart.restore(CartSnapshot(USD, lines[:100]))
    assert len(cart.lines) == 100


def test_a_cart_becomes_as_another_is_with_all_that_it_could_take_back() -> None:
    one, other = Cart(USD), Cart(USD)
    one.add(goods())
    other.add(goods(), 2)
    other.add(goods(), 3)
    other.undo()
    one.take_over(other)
    assert (one.pieces, one.undone, one.redone) == (2, other.undone, other.redone)
    assert one.redo()
    assert (one.pieces, other.pieces) == (5, 2)
    assert one.undo()
    assert one.undo()
    assert not one.undo()


def test_a_sum_is_kept_and_belongs_to_its_own_content() -> None:
    cart = Cart(USD)
    cart.add(goods(), discount=half_off())
    before = cart.snapshot()
    assert cart.subtotal == before.subtotal == Money(125, USD)
    cart.add(goods("Other"))
    assert cart.subtotal == Money(375, USD)
    assert before.subtotal == Money(125, USD)
    assert before == CartSnapshot(USD, before.lines)
