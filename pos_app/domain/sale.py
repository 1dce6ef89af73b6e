"""A sale: what is to be paid, before anybody has paid."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.domain.cart import CartLine
from pos_app.domain.currency import Currency
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import Money, check_chargeable


class SaleMode(enum.StrEnum):
    """How the sale was made; the provider's three modes."""

    AMOUNT = "amount"
    ITEMS = "items"
    DONATION = "donation"


@dataclass(frozen=True, slots=True)
class Sale:
    """What is to be paid. `total` is None only in a donation whose donor chooses the amount.

    `created_at` is UTC. Made by the three functions below, which hold the rules.
    """

    id: UUID
    mode: SaleMode
    currency: Currency
    total: Money | None
    lines: tuple[CartLine, ...]
    created_at: datetime


def amount_sale(sale_id: UUID, total: Money, created_at: datetime) -> Sale:
    """A sale of one typed amount. Raises `AmountError`."""
    check_chargeable(total.to_decimal(), total.currency)
    return Sale(sale_id, SaleMode.AMOUNT, total.currency, total, (), created_at)


def cart_sale(
    sale_id: UUID, lines: tuple[CartLine, ...], currency: Currency, created_at: datetime
) -> Sale:
    """A sale of cart lines. Raises `CartRefused` if there are none, `AmountError` on the total."""
    if not lines:
        raise CartRefused("empty")
    total = sum((line.total for line in lines), Money.zero(currency))
    check_chargeable(total.to_decimal(), currency)
    return Sale(sale_id, SaleMode.ITEMS, currency, total, lines, created_at)


def donation_sale(
    sale_id: UUID, amount: Money | None, currency: Currency, created_at: datetime
) -> Sale:
    """A donation; with `amount` as the default, or None where the donor chooses. Raises
    `AmountError`, or `CurrencyMismatch` for an amount in another currency."""
    if amount is not None:
        check_chargeable((Money.zero(currency) + amount).to_decimal(), currency)
    return Sale(sale_id, SaleMode.DONATION, currency, amount, (), created_at)
