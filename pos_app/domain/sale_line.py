"""The lines of a sale: what the customer is charged for each piece, after all discounts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pos_app.domain.cart_content import CartLine, CartSnapshot
from pos_app.domain.discount import shares, unit_prices
from pos_app.domain.money import Money
from pos_app.domain.product import Product

MAX_LINES = 100
"""As many as the provider takes in one sale."""
_BETWEEN_LABELS = " · "


@dataclass(frozen=True, slots=True)
class SaleLine:
    """`quantity` pieces as they are sent and charged.

    The product carries what one piece costs after all discounts as its price, what the customer
    sees struck through beside it as its original price, and why as its discount label.
    `list_price` is the catalogue's own price, and `note` the cashier's, which stays in the shop.
    """

    product: Product
    quantity: int
    list_price: Money
    note: str

    @property
    def unit_price(self) -> Money:
        return self.product.price

    @property
    def original_price(self) -> Money | None:
        return self.product.original_price

    @property
    def discount_label(self) -> str:
        return self.product.discount_label

    @property
    def total(self) -> Money:
        return self.product.price * self.quantity


def sale_lines(content: CartSnapshot) -> tuple[SaleLine, ...]:
    """The cart's lines with every discount in their prices, in order; they come to exactly the
    cart's total. A line whose cents no single price can make becomes two. Raises `CartRefused`
    for a discount that is more than there is."""
    totals = [line.total.amount_minor for line in content.lines]
    taken = shares(content.discount_amount.amount_minor, totals)
    made: list[SaleLine] = []
    for line, total, share in zip(content.lines, totals, taken, strict=True):
        for_line = line.discount.label if line.discount and line.discount_amount else ""
        for_cart = content.discount.label if content.discount and share else ""
        label = _BETWEEN_LABELS.join(filter(None, (for_line, for_cart)))
        for price, quantity in unit_prices(total - share, line.quantity):
            product = _charged(line, Money(price, content.currency), label)
            made.append(SaleLine(product, quantity, line.product.price, line.note))
    return tuple(made)


def _charged(line: CartLine, price: Money, label: str) -> Product:
    """The line's product at what one piece is charged."""
    product = line.product
    if line.price is not None:
        # The product's own reduction was from its own price.
        product = replace(product, price=line.price, original_price=None, discount_label="")
    if price == product.price:
        return product
    return replace(
        product,
        price=price,
        original_price=product.price,
        discount_label=label or product.discount_label,
    )
