"""The cart's limits, and what it remembers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.cart import MAX_LINES, MAX_QUANTITY, Cart, CartLine
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import max_money
from tests.unit.domain.goods import USD, goods


def test_the_same_product_twice_is_one_line() -> None:
    cart = Cart(USD)
    assert cart.add(goods()) == 0
    assert cart.add(goods("Cup")) == 1
    assert cart.add(goods()) == 0
    assert [line.quantity for line in cart.lines] == [2, 1]


def test_another_variant_is_another_line() -> None:
    cart = Cart(USD)
    cart.add(goods())
    assert cart.add(replace(goods(), variant="large")) == 1


def test_the_hundred_and_first_line_is_refused_by_name() -> None:
    cart = Cart(USD)
    for number in range(MAX_LINES):
        cart.add(goods(f"No {number}"))
    before = cart.lines
    with pytest.raises(CartRefused) as refused:
        cart.add(goods("One more"))
    assert (refused.value.problem, refused.value.name) == ("too_many_lines", "One more")
    assert refused.value.limit == "100"
    assert cart.lines == before
    cart.add(goods("No 5"))
    assert cart.lines[5].quantity == 2


def test_a_total_above_the_limit_is_refused_by_name() -> None:
    cart = Cart(USD)
    cart.add(goods("All", max_money(USD).amount_minor))
    with pytest.raises(CartRefused) as refused:
        cart.add(goods("Cent", 1))
    assert (refused.value.problem, refused.value.name) == ("total", "Cent")
    assert "999999999.99" in refused.value.limit
    cart.add(goods("Free", 0))


@pytest.mark.parametrize("quantity", [0, -1, MAX_QUANTITY + 1])
def test_quantities_that_no_line_may_have(quantity: int) -> None:
    cart = Cart(USD)
    cart.add(goods(), 5)
    with pytest.raises(CartRefused) as refused:
        cart.set_quantity(0, quantity)
    assert (refused.value.problem, refused.value.name) == ("quantity", "Tea")
    with pytest.raises(CartRefused) as refused:
        cart.add(goods(), quantity)
    assert (refused.value.problem, refused.value.name) == ("quantity", "Tea")
    assert cart.lines == (CartLine(goods(), 5),)


@pytest.mark.parametrize("index", [-1, -2, 2])
def test_a_line_that_is_not_there_changes_nothing(index: int) -> None:
    cart = Cart(USD, (CartLine(goods("A"), 1), CartLine(goods("B"), 2)))
    with pytest.raises(IndexError):
        cart.remove(index)
    with pytest.raises(IndexError):
        cart.set_quantity(index, 5)
    with pytest.raises(IndexError):
        cart.step(index, 1)
    assert cart.pieces == 3
    assert not cart.can_undo


def test_undo_and_redo_remember_the_last_hundred_changes() -> None:
    cart = Cart(USD)
    for _ in range(150):
        cart.add(goods())
    undone = 0
    while cart.undo():
        undone += 1
    assert undone == 100
    assert cart.pieces == 50
    redone = 0
    while cart.redo():
        redone += 1
    assert redone == 100
    assert cart.pieces == 150


def test_the_last_sale_cannot_be_undone_into_the_next() -> None:
    cart = Cart(USD)
    cart.add(goods())
    cart.start_over()
    assert not cart.undo()
    assert cart.lines == ()
    cart.add(goods())
    cart.undo()
    cart.start_over()
    assert not cart.can_redo
    assert not cart.redo()
    assert cart.lines == ()


def test_clear_can_be_undone() -> None:
    cart = Cart(USD)
    cart.add(goods(), 3)
    cart.clear()
    assert cart.lines == ()
    assert cart.undo()
    assert cart.pieces == 3


def test_the_last_piece_taken_away_takes_the_line_with_it() -> None:
    cart = Cart(USD)
    cart.add(goods("Tea"), 2)
    cart.add(goods("Cup"), 3)
    cart.step(0, -1)
    assert [line.quantity for line in cart.lines] == [1, 3]
    cart.step(0, -1)
    assert [line.product.name for line in cart.lines] == ["Cup"]
    cart.step(0, -7)
    assert cart.lines == ()


def test_another_currency_is_refused_by_name() -> None:
    with pytest.raises(CartRefused) as refused:
        Cart(USD).add(goods("Tea", code="EUR"))
    assert (refused.value.problem, refused.value.name) == ("currency", "Tea")
    assert refused.value.limit == "USD"
