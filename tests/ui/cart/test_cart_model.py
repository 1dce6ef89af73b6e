"""The item model of the cart's lines, where a product stands in several of them."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from pos_app.domain.cart import Cart
from pos_app.domain.currency import currency
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.ui.cart.cart_lines import CartLines
from pos_app.ui.cart.cart_model import CartModel

USD = currency("USD")
TEA = Product("T", "Tea", Money(250, USD))
CUP = Product("C", "Cup", Money(500, USD))


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_of_several_lines_with_one_product_the_right_one_goes(gone: int, qtbot: QtBot) -> None:
    cart = Cart(USD)
    model = CartModel(cart)
    cart.add(TEA, note="gift")
    cart.add(CUP)
    cart.add(TEA, 3, discount=Discount(Decimal(10)))
    model.refresh()
    assert [model.line(row) for row in range(model.rowCount())] == list(cart.lines)
    cart.remove(gone)
    model.refresh()
    assert [model.line(row) for row in range(model.rowCount())] == list(cart.lines)
    cart.undo()
    model.refresh()
    assert [model.line(row) for row in range(model.rowCount())] == list(cart.lines)


DISCOUNTS = (None, Discount(Decimal(10), "10"), Discount(Money(1, USD), "1"))


def change(cart: Cart, dice: random.Random) -> None:
    """Any one thing that a cashier can do."""
    row = dice.randrange(len(cart.lines)) if cart.lines else -1
    doings: list[Callable[[], object]] = [
        lambda: cart.add(dice.choice((TEA, CUP)), note=dice.choice(("", "gift"))),
        lambda: cart.add(TEA, discount=dice.choice(DISCOUNTS)),
        cart.undo,
        cart.redo,
        cart.clear if dice.random() < 0.1 else cart.undo,
    ]
    if row >= 0:
        doings += [
            lambda: cart.step(row, dice.choice((1, -1))),
            lambda: cart.remove(row),
            lambda: cart.discount_line(row, dice.choice(DISCOUNTS)),
            lambda: cart.set_note(row, dice.choice(("", "gift", "now"))),
        ]
    dice.choice(doings)()


@pytest.mark.parametrize("seed", range(25))
def test_whatever_is_done_the_list_is_the_cart(seed: int, qtbot: QtBot) -> None:
    """The view is told of every row, and never of one that did not change."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    cart = Cart(USD)
    model = CartModel(cart)
    # Warns, which fails the test, of any row that comes or goes without being told.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    told: list[int] = []
    model.dataChanged.connect(lambda top, end: told.extend(range(top.row(), end.row() + 1)))
    for _ in range(80):
        before = [model.line(row) for row in range(model.rowCount())]
        told.clear()
        change(cart, dice)
        model.refresh()
        after = [model.line(row) for row in range(model.rowCount())]
        assert after == list(cart.lines)
        if len(before) == len(after):
            assert set(told) >= {row for row in range(len(after)) if before[row] != after[row]}
    assert tester.model() is model


@pytest.mark.parametrize("gone", [0, 1, 3, 4])
def test_the_current_line_stays_when_another_goes(gone: int, qtbot: QtBot) -> None:
    cart = Cart(USD)
    for note in "abcde":
        cart.add(TEA, note=note)
    model = CartModel(cart)
    model.refresh()
    lines = CartLines(model)
    qtbot.addWidget(lines)
    lines.show_row(2)
    cart.remove(gone)
    model.refresh()
    assert model.line(lines.currentIndex().row()).note == "c"
    cart.undo()
    model.refresh()
    assert model.line(lines.currentIndex().row()).note == "c"


def test_a_change_of_one_line_moves_no_other(qtbot: QtBot) -> None:
    cart = Cart(USD)
    for note in "abcde":
        cart.add(TEA, note=note)
    model = CartModel(cart)
    model.refresh()
    told: list[int] = []
    model.dataChanged.connect(lambda top, end: told.extend(range(top.row(), end.row() + 1)))
    cart.step(3, 1)
    model.refresh()
    assert told == [3]
