"""What is in a cart: its lines and its discount, and what they come to."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_app.domain.currency import Currency
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.domain.product import Product

MAX_NOTE_CHARS = 200


@dataclass(frozen=True, slots=True)
class CartLine:
    """`quantity` pieces of one product, at its price when it was added or at a `price` of the
    line's own. `note` stays in the shop; `discount` is off the whole line."""

    product: Product
    quantity: int
    note: str = ""
    price: Money | None = None
    discount: Discount | None = None

    @property
    def unit_price(self) -> Money:
        """What one piece costs before discounts."""
        return self.product.price if self.price is None else self.price

    @property
    def full_total(self) -> Money:
        """What the line costs before discounts."""
        return self.unit_price * self.quantity

    @property
    def discount_amount(self) -> Money:
        """What the line's own discount takes off. Raises `CartRefused` for more than there is."""
        if self.discount is None:
            return Money.zero(self.product.price.currency)
        return self.discount.off(self.full_total, self.product.name)

    @property
    def total(self) -> Money:
        """What the line costs after its own discount, and before the cart's."""
        return self.full_total - self.discount_amount

    @property
    def original_total(self) -> Money | None:
        """What the line would cost without its discount, or without the product's own."""
        if self.discount_amount:
            return self.full_total
        original = self.product.original_price
        return None if original is None or self.price is not None else original * self.quantity


@dataclass(frozen=True, slots=True)
class CartSnapshot:
    """A cart at one moment: what is sold, parked, and brought back."""

    currency: Currency
    lines: tuple[CartLine, ...] = ()
    discount: Discount | None = None
    _subtotal: list[Money] = field(default_factory=list, init=False, repr=False, compare=False)
    """Once it was asked for; every scan asks several times, and nothing of it changes."""

    @property
    def full_total(self) -> Money:
        """What it costs before all discounts."""
        return sum((line.full_total for line in self.lines), Money.zero(self.currency))

    @property
    def subtotal(self) -> Money:
        """What it costs after the lines' discounts, and before the cart's."""
        if not self._subtotal:
            totals = (line.total for line in self.lines)
            self._subtotal.append(sum(totals, Money.zero(self.currency)))
        return self._subtotal[0]

    @property
    def discount_amount(self) -> Money:
        """What the cart's discount takes off. Raises `CartRefused` for more than there is."""
        if self.discount is None:
            return Money.zero(self.currency)
        return self.discount.off(self.subtotal)

    @property
    def total(self) -> Money:
        """What is to be paid for it."""
        return self.subtotal - self.discount_amount

    @property
    def pieces(self) -> int:
        return sum(line.quantity for line in self.lines)
