"""A sale: what is to be paid, before anybody has paid."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from pos_app.domain.cart_content import CartSnapshot
from pos_app.domain.currency import Currency
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import Money, check_chargeable
from pos_app.domain.product import check_product
from pos_app.domain.sale_line import MAX_LINES, SaleLine, sale_lines
from pos_app.domain.tip import Extras

NO_EXTRAS = Extras()


class SaleMode(enum.StrEnum):
    """How the sale was made; the provider's three modes."""

    AMOUNT = "amount"
    ITEMS = "items"
    DONATION = "donation"


@dataclass(frozen=True, slots=True)
class Sale:
    """What is to be paid. `total` holds tip and round-up, and is None only in a donation whose
    donor chooses the amount.

    `created_at` is UTC. Made by the three functions below, which hold the rules.
    """

    id: UUID
    mode: SaleMode
    currency: Currency
    total: Money | None
    lines: tuple[SaleLine, ...]
    created_at: datetime
    extras: Extras = NO_EXTRAS

    @property
    def tip(self) -> Money | None:
        """What the customer gives on top; None for nothing."""
        return self.extras.tip or None

    @property
    def round_up(self) -> Money | None:
        """What the customer gives to a good cause on top; None for nothing."""
        return self.extras.round_up or None


def amount_sale(
    sale_id: UUID, amount: Money, created_at: datetime, extras: Extras = NO_EXTRAS
) -> Sale:
    """A sale of one typed amount, with what comes on top. Raises `AmountError`, and
    `ProductRefused` for extras that cannot be charged."""
    total = _with_extras(amount, extras)
    return Sale(sale_id, SaleMode.AMOUNT, amount.currency, total, (), created_at, extras)


def cart_sale(
    sale_id: UUID, content: CartSnapshot, created_at: datetime, extras: Extras = NO_EXTRAS
) -> Sale:
    """A sale of a cart, with what comes on top. Raises `CartRefused` if there is nothing in it or
    too many items come of it, `AmountError` on the total, `ProductRefused` as `amount_sale`."""
    lines = sale_lines(content)
    if not lines:
        raise CartRefused("empty")
    if len(lines) + len(extras.products()) > MAX_LINES:
        raise CartRefused("too_many_items", "", str(MAX_LINES))
    total = _with_extras(content.total, extras)
    return Sale(sale_id, SaleMode.ITEMS, content.currency, total, lines, created_at, extras)


def donation_sale(
    sale_id: UUID, amount: Money | None, currency: Currency, created_at: datetime
) -> Sale:
    """A donation; with `amount` as the default, or None where the donor chooses. Raises
    `AmountError`, or `CurrencyMismatch` for an amount in another currency."""
    if amount is not None:
        check_chargeable((Money.zero(currency) + amount).to_decimal(), currency)
    return Sale(sale_id, SaleMode.DONATION, currency, amount, (), created_at)


def with_extras(sale: Sale, extras: Extras) -> Sale:
    """The same sale, with what the customer gives on top. Raises `CartRefused` if too many items
    come of it, `AmountError` on the total, `ProductRefused` as `amount_sale`, and `ValueError` for
    a donation or a sale that has extras."""
    if sale.total is None or sale.mode is SaleMode.DONATION or sale.extras != NO_EXTRAS:
        raise ValueError("nothing more can be given on top of this sale")
    if sale.lines and len(sale.lines) + len(extras.products()) > MAX_LINES:
        raise CartRefused("too_many_items", "", str(MAX_LINES))
    return replace(sale, total=_with_extras(sale.total, extras), extras=extras)


def _with_extras(amount: Money, extras: Extras) -> Money:
    """`amount` and what comes on top of it: both can be charged, and nothing is below zero."""
    check_chargeable(amount.to_decimal(), amount.currency)
    total = amount
    for product in extras.products():
        check_product(product)
        total += product.price
    return check_chargeable(total.to_decimal(), amount.currency)
