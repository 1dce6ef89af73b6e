"""The cart: lines of products, with limits that are the provider's, and undo."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pos_app.domain.currency import Currency
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import Money, max_money
from pos_app.domain.product import Product, check_product

MAX_LINES = 100
MAX_QUANTITY = 10_000
_UNDO_DEPTH = 100


@dataclass(frozen=True, slots=True)
class CartLine:
    """`quantity` pieces of one product, at its price when it was added."""

    product: Product
    quantity: int

    @property
    def total(self) -> Money:
        return self.product.price * self.quantity

    @property
    def original_total(self) -> Money | None:
        """What the line would cost without the discount, where the product has one."""
        original = self.product.original_price
        return None if original is None else original * self.quantity


class Cart:
    """The lines of one sale in one currency. Every change either holds all limits or raises
    `CartRefused` or `ProductRefused` and leaves the cart as it was."""

    def __init__(self, currency: Currency, lines: tuple[CartLine, ...] = ()) -> None:
        self.currency = currency
        self._lines = lines
        self._undo: list[tuple[CartLine, ...]] = []

    @property
    def lines(self) -> tuple[CartLine, ...]:
        return self._lines

    @property
    def total(self) -> Money:
        return _total(self._lines, self.currency)

    @property
    def pieces(self) -> int:
        return sum(line.quantity for line in self._lines)

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    def add(self, product: Product, quantity: int = 1) -> int:
        """Adds pieces; the same product again grows its line. Returns the line's index."""
        check_product(product)
        if product.price.currency != self.currency:
            raise CartRefused("currency", product.name, self.currency.code)
        _check_quantity(product, quantity)
        for index, line in enumerate(self._lines):
            if line.product == product:
                self.set_quantity(index, line.quantity + quantity)
                return index
        if len(self._lines) == MAX_LINES:
            raise CartRefused("too_many_lines", product.name, str(MAX_LINES))
        self._change((*self._lines, CartLine(product, quantity)), product.name)
        return len(self._lines) - 1

    def set_quantity(self, index: int, quantity: int) -> None:
        line = self._line(index)
        _check_quantity(line.product, quantity)
        changed = replace(line, quantity=quantity)
        self._change((*self._lines[:index], changed, *self._lines[index + 1 :]), line.product.name)

    def step(self, index: int, by: int) -> None:
        """Changes a quantity by `by`; the last piece taken away takes the line with it."""
        quantity = self._line(index).quantity + by
        if quantity <= 0:
            self.remove(index)
        else:
            self.set_quantity(index, quantity)

    def remove(self, index: int) -> None:
        name = self._line(index).product.name
        self._change((*self._lines[:index], *self._lines[index + 1 :]), name)

    def clear(self) -> None:
        """Empties the cart; can be undone."""
        if self._lines:
            self._change((), "")

    def undo(self) -> bool:
        """Takes the last change back. False if there is none."""
        if not self._undo:
            return False
        self._lines = self._undo.pop()
        return True

    def start_over(self) -> None:
        """Empties the cart for the next sale; the last sale cannot be undone into it."""
        self._lines = ()
        self._undo.clear()

    def _line(self, index: int) -> CartLine:
        # A list widget's "no row" is -1, which would mean the last line here.
        if index < 0:
            raise IndexError("there is no such line in the cart")
        return self._lines[index]

    def _change(self, lines: tuple[CartLine, ...], name: str) -> None:
        limit = max_money(self.currency)
        if _total(lines, self.currency) > limit:
            raise CartRefused("total", name, str(limit))
        self._undo = [*self._undo[-(_UNDO_DEPTH - 1) :], self._lines]
        self._lines = lines


def _check_quantity(product: Product, quantity: int) -> None:
    if not 1 <= quantity <= MAX_QUANTITY:
        raise CartRefused("quantity", product.name, str(MAX_QUANTITY))


def _total(lines: tuple[CartLine, ...], currency: Currency) -> Money:
    return sum((line.total for line in lines), Money.zero(currency))
