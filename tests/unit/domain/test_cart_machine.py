"""Any sequence of changes to a cart, against a plain book of what must be in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import partial

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from pos_app.domain.cart import MAX_QUANTITY, Cart, CartLine, CartSnapshot
from pos_app.domain.discount import Discount
from pos_app.domain.errors import CartRefused, ProductRefused
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from tests.unit.domain.goods import USD, goods

PRODUCTS = [
    goods("Free", 0),
    goods("Cent", 1),
    goods("Tea", 250),
    goods("Car", 4_999_999),
    goods("House", 60_000_000_000),
    goods("Too much", 100_000_000_000),
    goods("Yen", 5, "JPY"),
    goods("", 5),
    goods("x" * 201, 5),
]
QUANTITIES = st.integers(-2, 12) | st.sampled_from([-1, 0, 5000, MAX_QUANTITY, MAX_QUANTITY + 1])
NOTES = st.sampled_from(["", "gift", "n" * 200, "n" * 201])
PRICES = st.sampled_from([None, 0, 250, 333, -1, 100_000_000_000])
DISCOUNTS = st.sampled_from([None, Discount(Decimal("12.5"), "less"), Discount(Money(400, USD))])


@dataclass(frozen=True)
class Row:
    """What the model knows of a line; `price` in minor units."""

    product: Product
    quantity: int
    note: str = ""
    price: int | None = None
    discount: Discount | None = None

    @property
    def full(self) -> int:
        each = self.product.price.amount_minor if self.price is None else self.price
        return each * self.quantity

    @property
    def total(self) -> int:
        return self.full - taken(self.discount, self.full)

    @property
    def is_allowed(self) -> bool:
        sellable = self.product.price.currency == USD and 0 < len(self.product.name) <= 200
        priced = self.price is None or self.price >= 0
        return (
            sellable
            and priced
            and 1 <= self.quantity <= 10_000
            and len(self.note) <= 200
            and self.total >= 0
        )

    @property
    def line(self) -> CartLine:
        price = None if self.price is None else Money(self.price, USD)
        return CartLine(self.product, self.quantity, self.note, price, self.discount)


def taken(discount: Discount | None, total: int) -> int:
    """What a discount takes off, by another way of counting than the till's."""
    if discount is None:
        return 0
    if isinstance(discount.value, Money):
        return discount.value.amount_minor
    exact = Decimal(total) * discount.value / 100
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


@dataclass(frozen=True)
class Book:
    """What the model knows of a cart."""

    rows: tuple[Row, ...] = ()
    discount: Discount | None = None

    @property
    def total(self) -> int:
        subtotal = sum(row.total for row in self.rows)
        return subtotal - taken(self.discount, subtotal)

    @property
    def fits(self) -> bool:
        full = sum(row.full for row in self.rows)
        allowed = all(row.is_allowed for row in self.rows)
        return allowed and len(self.rows) <= 100 and full <= 99_999_999_999 and self.total >= 0


class CartMachine(RuleBasedStateMachine):
    """Any sequence of changes against a plain book and its own memory of the past."""

    def __init__(self) -> None:
        super().__init__()
        self.cart = Cart(USD)
        self.book = Book()
        self.past: list[Book] = []
        self.future: list[Book] = []

    def try_it(self, act: Callable[[], object], after: Book, name: str = "") -> None:
        """Does `act`: the cart is as `after` says if that is allowed, else as it was."""
        if not after.rows:
            after = Book()
        if not after.fits:
            before = (self.cart.snapshot(), self.cart.can_undo, self.cart.can_redo)
            with pytest.raises((CartRefused, ProductRefused)) as refused:
                act()
            assert name in str(refused.value)
            assert (self.cart.snapshot(), self.cart.can_undo, self.cart.can_redo) == before
            return
        act()
        if after != self.book:
            self.past.append(self.book)
            self.future = []
            self.book = after

    def with_row(self, index: int, row: Row) -> Book:
        rows = (*self.book.rows[:index], row, *self.book.rows[index + 1 :])
        return replace(self.book, rows=rows)

    def draw_row(self, data: st.DataObject) -> int:
        return data.draw(st.integers(0, len(self.book.rows) - 1))

    @rule(
        product=st.sampled_from(PRODUCTS),
        quantity=QUANTITIES,
        note=NOTES,
        discount=DISCOUNTS,
    )
    def add(self, product: Product, quantity: int, note: str, discount: Discount | None) -> None:
        row = Row(product, quantity, note, None, discount)
        known = [replace(row, quantity=quantity) for row in self.book.rows]
        after = replace(self.book, rows=(*self.book.rows, row))
        if row in known and not (discount is not None and discount.is_money):
            index = known.index(row)
            grown = self.book.rows[index].quantity + quantity
            after = self.with_row(index, replace(row, quantity=grown))
        if not row.is_allowed:
            after = replace(self.book, rows=(row,))
        add = partial(self.cart.add, product, quantity, note=note, discount=discount)
        self.try_it(add, after, product.name if not after.fits and row.is_allowed else "")

    @precondition(lambda self: self.book.rows)
    @rule(data=st.data(), quantity=QUANTITIES)
    def set_quantity(self, data: st.DataObject, quantity: int) -> None:
        index = self.draw_row(data)
        row = replace(self.book.rows[index], quantity=quantity)
        self.try_it(lambda: self.cart.set_quantity(index, quantity), self.with_row(index, row))

    @precondition(lambda self: self.book.rows)
    @rule(data=st.data(), note=NOTES)
    def set_note(self, data: st.DataObject, note: str) -> None:
        index = self.draw_row(data)
        row = replace(self.book.rows[index], note=note)
        after = self.with_row(index, row)
        self.try_it(lambda: self.cart.set_note(index, note), after, row.product.name)

    @precondition(lambda self: self.book.rows)
    @rule(data=st.data(), price=PRICES)
    def set_price(self, data: st.DataObject, price: int | None) -> None:
        index = self.draw_row(data)
        product = self.book.rows[index].product
        own = None if price == product.price.amount_minor else price
        row = replace(self.book.rows[index], price=own)
        money = None if price is None else Money(price, USD)
        self.try_it(lambda: self.cart.set_price(index, money), self.with_row(index, row))

    @precondition(lambda self: self.book.rows)
    @rule(data=st.data(), discount=DISCOUNTS)
    def discount_line(self, data: st.DataObject, discount: Discount | None) -> None:
        index = self.draw_row(data)
        row = replace(self.book.rows[index], discount=discount)
        self.try_it(lambda: self.cart.discount_line(index, discount), self.with_row(index, row))

    @precondition(lambda self: self.book.rows)
    @rule(discount=DISCOUNTS)
    def discount_cart(self, discount: Discount | None) -> None:
        after = replace(self.book, discount=discount)
        self.try_it(lambda: self.cart.discount_cart(discount), after)

    @precondition(lambda self: self.book.rows)
    @rule(data=st.data(), by=st.sampled_from([-1, 1, -3, 10_000]))
    def step(self, data: st.DataObject, by: int) -> None:
        index = self.draw_row(data)
        row = self.book.rows[index]
        after = self.with_row(index, replace(row, quantity=row.quantity + by))
        if row.quantity + by <= 0:
            rows = (*self.book.rows[:index], *self.book.rows[index + 1 :])
            after = replace(self.book, rows=rows)
        self.try_it(lambda: self.cart.step(index, by), after)

    @precondition(lambda self: self.book.rows)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        index = self.draw_row(data)
        rows = (*self.book.rows[:index], *self.book.rows[index + 1 :])
        self.try_it(lambda: self.cart.remove(index), replace(self.book, rows=rows))

    @rule()
    def clear(self) -> None:
        self.try_it(self.cart.clear, Book())

    @rule()
    def undo(self) -> None:
        assert self.cart.undo() is bool(self.past)
        if self.past:
            self.future.append(self.book)
            self.book = self.past.pop()

    @rule()
    def redo(self) -> None:
        assert self.cart.redo() is bool(self.future)
        if self.future:
            self.past.append(self.book)
            self.book = self.future.pop()

    @rule(times=st.integers(0, 3))
    def restore_what_was(self, times: int) -> None:
        book = self.past[-times] if 0 < times <= len(self.past) else Book()
        lines = tuple(row.line for row in book.rows)
        parked = CartSnapshot(USD, lines, book.discount)
        self.try_it(lambda: self.cart.restore(parked), book)

    @rule()
    def start_over(self) -> None:
        self.book, self.past, self.future = Book(), [], []
        self.cart.start_over()

    @invariant()
    def it_is_what_the_book_says(self) -> None:
        assert self.cart.lines == tuple(row.line for row in self.book.rows)
        assert self.cart.discount == self.book.discount
        assert self.cart.total == Money(self.book.total, USD)
        assert self.cart.subtotal - self.cart.discount_amount == self.cart.total
        assert self.cart.pieces == sum(row.quantity for row in self.book.rows)
        assert self.cart.can_undo is bool(self.past)
        assert self.cart.can_redo is bool(self.future)


CartMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
test_any_sequence_of_changes = CartMachine.TestCase
