"""The cart: lines of products, with limits that are the provider's, undo and redo."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.cart_content import MAX_NOTE_CHARS, CartLine, CartSnapshot
from pos_app.domain.currency import Currency
from pos_app.domain.discount import Discount
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import Money, max_money
from pos_app.domain.product import Product, check_product
from pos_app.domain.sale_line import MAX_LINES, sale_lines

__all__ = ["MAX_LINES", "MAX_NOTE_CHARS", "MAX_QUANTITY", "Cart", "CartLine", "CartSnapshot"]

MAX_QUANTITY = 10_000
_UNDO_DEPTH = 100


class Cart:
    """The lines of one sale in one currency. Every change either holds all limits or raises
    `CartRefused` or `ProductRefused` and leaves the cart as it was."""

    def __init__(self, currency: Currency, lines: tuple[CartLine, ...] = ()) -> None:
        self.currency = currency
        self._content = CartSnapshot(currency, lines)
        self._past: list[CartSnapshot] = []
        self._future: list[CartSnapshot] = []

    @property
    def lines(self) -> tuple[CartLine, ...]:
        return self._content.lines

    @property
    def discount(self) -> Discount | None:
        """The discount of the whole cart."""
        return self._content.discount

    @property
    def discount_amount(self) -> Money:
        """What the discount of the whole cart takes off."""
        return self._content.discount_amount

    @property
    def subtotal(self) -> Money:
        """After the lines' discounts, and before the cart's."""
        return self._content.subtotal

    @property
    def total(self) -> Money:
        return self._content.total

    @property
    def pieces(self) -> int:
        return self._content.pieces

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    def add(
        self,
        product: Product,
        quantity: int = 1,
        *,
        note: str = "",
        price: Money | None = None,
        discount: Discount | None = None,
    ) -> int:
        """Adds pieces; they grow the line that has the same product, note, price and discount,
        but never one with money off, which counts once. Returns the line's index."""
        line = self._checked(CartLine(product, quantity, note, price, discount))
        for index, known in enumerate(self.lines):
            if replace(known, quantity=quantity) == line and not _has_money_off(line):
                self.set_quantity(index, known.quantity + quantity)
                return index
        if len(self.lines) == MAX_LINES:
            raise CartRefused("too_many_lines", product.name, str(MAX_LINES))
        self._set_lines((*self.lines, line), product.name)
        return len(self.lines) - 1

    def set_quantity(self, index: int, quantity: int) -> None:
        self._put(index, replace(self._line(index), quantity=quantity))

    def set_note(self, index: int, note: str) -> None:
        """What the shop wants to remember of the line; the customer does not see it."""
        self._put(index, replace(self._line(index), note=note))

    def set_price(self, index: int, price: Money | None) -> None:
        """A price for a piece instead of the product's own; None for the product's own."""
        line = self._line(index)
        own = None if price == line.product.price else price
        self._put(index, replace(line, price=own))

    def discount_line(self, index: int, discount: Discount | None) -> None:
        """Off the whole line, whatever its quantity; None for none."""
        self._put(index, replace(self._line(index), discount=discount))

    def discount_cart(self, discount: Discount | None) -> None:
        """Off what is left after the lines' discounts; None for none. An empty cart has none."""
        if discount is not None and not self.lines:
            raise CartRefused("empty")
        self._change(replace(self._content, discount=discount), "")

    def put_line(self, index: int, line: CartLine) -> None:
        """Puts a line in another's place: all that changed of it is one step to undo."""
        self._put(index, line)

    def step(self, index: int, by: int) -> None:
        """Changes a quantity by `by`; the last piece taken away takes the line with it."""
        quantity = self._line(index).quantity + by
        if quantity <= 0:
            self.remove(index)
        else:
            self.set_quantity(index, quantity)

    def remove(self, index: int) -> None:
        name = self._line(index).product.name
        self._set_lines((*self.lines[:index], *self.lines[index + 1 :]), name)

    def clear(self) -> None:
        """Empties the cart; can be undone."""
        self._set_lines((), "")

    def snapshot(self) -> CartSnapshot:
        """The cart as it is now, for a sale or to be parked."""
        return self._content

    def restore(self, content: CartSnapshot) -> None:
        """Puts a parked cart in the place of this one; can be undone. Raises `CartRefused` for
        one in another currency."""
        if content.currency != self.currency:
            raise CartRefused("currency", "", self.currency.code)
        self._change(content, "")

    @property
    def undone(self) -> CartSnapshot | None:
        """What `undo` would bring back."""
        return self._past[-1] if self._past else None

    @property
    def redone(self) -> CartSnapshot | None:
        """What `redo` would bring again."""
        return self._future[-1] if self._future else None

    def take_over(self, other: Cart) -> None:
        """Becomes as another cart of the same currency is, with all that it could take back."""
        self._content = other._content
        self._past, self._future = list(other._past), list(other._future)

    def undo(self) -> bool:
        """Takes the last change back. False if there is none."""
        if not self._past:
            return False
        self._future.append(self._content)
        self._content = self._past.pop()
        return True

    def redo(self) -> bool:
        """Does again what was last taken back. False if there is nothing."""
        if not self._future:
            return False
        self._past.append(self._content)
        self._content = self._future.pop()
        return True

    def start_over(self) -> None:
        """Empties the cart for the next sale; the last sale cannot be undone into it."""
        self._content = CartSnapshot(self.currency)
        self._past.clear()
        self._future.clear()

    def _line(self, index: int) -> CartLine:
        # A list widget's "no row" is -1, which would mean the last line here.
        if index < 0:
            raise IndexError("there is no such line in the cart")
        return self.lines[index]

    def _put(self, index: int, line: CartLine) -> None:
        self._checked(line)
        changed = (*self.lines[:index], line, *self.lines[index + 1 :])
        self._set_lines(changed, line.product.name)

    def _checked(self, line: CartLine) -> CartLine:
        product, name = line.product, line.product.name
        check_product(product)
        for price in (product.price, line.price):
            if price is not None and price.currency != self.currency:
                raise CartRefused("currency", name, self.currency.code)
        if not 1 <= line.quantity <= MAX_QUANTITY:
            raise CartRefused("quantity", name, str(MAX_QUANTITY))
        if len(line.note) > MAX_NOTE_CHARS:
            raise CartRefused("note", name, str(MAX_NOTE_CHARS))
        if line.unit_price.amount_minor < 0:
            raise CartRefused("price", name, "0")
        return line

    def _set_lines(self, lines: tuple[CartLine, ...], name: str) -> None:
        discount = self.discount if lines else None
        self._change(CartSnapshot(self.currency, lines, discount), name)

    def _change(self, content: CartSnapshot, name: str) -> None:
        """Takes the new content, if it holds the limits and is new at all."""
        limit = max_money(self.currency)
        if content.full_total > limit:
            raise CartRefused("total", name, str(limit))
        # Only a discount makes more items than there are lines.
        items = sale_lines(content) if _has_discount(content) else content.lines
        if len(items) > MAX_LINES:
            raise CartRefused("too_many_items", name, str(MAX_LINES))
        if content == self._content:
            return
        self._past = [*self._past[-(_UNDO_DEPTH - 1) :], self._content]
        self._future.clear()
        self._content = content


def _has_discount(content: CartSnapshot) -> bool:
    return content.discount is not None or any(line.discount for line in content.lines)


def _has_money_off(line: CartLine) -> bool:
    return line.discount is not None and line.discount.is_money
