from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from pos_app.domain.cart import MAX_LINES, MAX_QUANTITY, Cart, CartLine
from pos_app.domain.errors import CartRefused, ProductRefused
from pos_app.domain.money import Money, max_money
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
Rows = list[tuple[Product, int]]


class CartMachine(RuleBasedStateMachine):
    """Any sequence of changes against a plain list of rows and its own memory of the past."""

    def __init__(self) -> None:
        super().__init__()
        self.cart = Cart(USD)
        self.rows: Rows = []
        self.past: list[Rows] = []

    def fits(self, rows: Rows) -> bool:
        total = sum(product.price.amount_minor * quantity for product, quantity in rows)
        return (
            len(rows) <= 100
            and all(1 <= quantity <= 10_000 for _, quantity in rows)
            and total <= 99_999_999_999
        )

    def expect(self, rows: Rows, *, allowed: bool, name: str) -> CartRefused | None:
        """Remembers `rows` if the change is allowed; else says which product must be named."""
        if allowed and self.fits(rows):
            self.past.append(self.rows)
            self.rows = rows
            return None
        return CartRefused("", name)

    def try_it(self, act: object, refusal: CartRefused | None) -> None:
        assert callable(act)
        before = (self.cart.lines, self.cart.can_undo)
        if refusal is None:
            act()
            return
        with pytest.raises((CartRefused, ProductRefused)) as refused:
            act()
        assert refusal.name in str(refused.value)
        assert (self.cart.lines, self.cart.can_undo) == before

    @rule(product=st.sampled_from(PRODUCTS), quantity=QUANTITIES)
    def add(self, product: Product, quantity: int) -> None:
        rows = list(self.rows)
        known = [row for row, _ in rows]
        if product in known:
            index = known.index(product)
            rows[index] = (product, rows[index][1] + quantity)
        else:
            rows.append((product, quantity))
        sellable = product.price.currency == USD and 0 < len(product.name) <= 200
        allowed = sellable and 1 <= quantity <= 10_000
        refusal = self.expect(rows, allowed=allowed, name=product.name)
        self.try_it(lambda: self.cart.add(product, quantity), refusal)

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), quantity=QUANTITIES)
    def set_quantity(self, data: st.DataObject, quantity: int) -> None:
        index = data.draw(st.integers(0, len(self.rows) - 1))
        product = self.rows[index][0]
        rows = list(self.rows)
        rows[index] = (product, quantity)
        refusal = self.expect(rows, allowed=True, name=product.name)
        self.try_it(lambda: self.cart.set_quantity(index, quantity), refusal)

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), by=st.sampled_from([-1, 1, -3, 10_000]))
    def step(self, data: st.DataObject, by: int) -> None:
        index = data.draw(st.integers(0, len(self.rows) - 1))
        product, quantity = self.rows[index]
        rows = list(self.rows)
        if quantity + by <= 0:
            del rows[index]
        else:
            rows[index] = (product, quantity + by)
        refusal = self.expect(rows, allowed=True, name=product.name)
        self.try_it(lambda: self.cart.step(index, by), refusal)

    @precondition(lambda self: self.rows)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(self.rows) - 1))
        rows = [row for at, row in enumerate(self.rows) if at != index]
        self.expect(rows, allowed=True, name="")
        self.cart.remove(index)

    @rule()
    def clear(self) -> None:
        if self.rows:
            self.expect([], allowed=True, name="")
        self.cart.clear()

    @rule()
    def undo(self) -> None:
        assert self.cart.undo() is bool(self.past)
        if self.past:
            self.rows = self.past.pop()

    @rule()
    def start_over(self) -> None:
        self.rows, self.past = [], []
        self.cart.start_over()

    @invariant()
    def it_is_what_the_rows_say(self) -> None:
        assert [(line.product, line.quantity) for line in self.cart.lines] == self.rows
        total = sum(product.price.amount_minor * quantity for product, quantity in self.rows)
        assert self.cart.total == Money(total, USD)
        assert self.cart.pieces == sum(quantity for _, quantity in self.rows)
        assert self.cart.can_undo is bool(self.past)
        assert self.fits(self.rows)


CartMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
test_any_sequence_of_changes = CartMachine.TestCase


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


def test_undo_remembers_the_last_hundred_changes() -> None:
    cart = Cart(USD)
    for _ in range(150):
        cart.add(goods())
    undone = 0
    while cart.undo():
        undone += 1
    assert undone == 100
    assert cart.pieces == 50


def test_the_last_sale_cannot_be_undone_into_the_next() -> None:
    cart = Cart(USD)
    cart.add(goods())
    cart.start_over()
    assert not cart.undo()
    assert cart.lines == ()


def test_clear_can_be_undone() -> None:
    cart = Cart(USD)
    cart.add(goods(), 3)
    cart.clear()
    assert cart.lines == ()
    assert cart.undo()
    assert cart.pieces == 3


def test_what_a_line_costs_with_and_without_the_discount() -> None:
    product = replace(goods("Tea", 250), original_price=Money(300, USD))
    assert CartLine(product, 3).total == Money(750, USD)
    assert CartLine(product, 3).original_total == Money(900, USD)
    assert CartLine(goods(), 3).original_total is None


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
