"""What comes on top of a sale: a tip, and the round-up for a good cause."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pos_app.domain.money import Money
from pos_app.domain.percent import is_percent, percent_of
from pos_app.domain.product import Product

TIP_SKU = "tip"
ROUND_UP_SKU = "round-up"
_STEP_WITHOUT_CENTS = 100


@dataclass(frozen=True, slots=True)
class Extras:
    """Tip and round-up of one sale; None or nothing for none. The names are what the customer
    reads, in the shop's language, and are kept, since a retry sends the same."""

    tip: Money | None = None
    round_up: Money | None = None
    tip_name: str = ""
    round_up_name: str = ""

    def products(self) -> tuple[Product, ...]:
        """What a cart is sent with, a piece each: what is nothing is left out."""
        named = (
            (TIP_SKU, self.tip_name, self.tip),
            (ROUND_UP_SKU, self.round_up_name, self.round_up),
        )
        return tuple(
            Product(sku, name, amount, tax_exempt=True) for sku, name, amount in named if amount
        )


def tip_of(amount: Money, percent: Decimal) -> Money:
    """A tip of so many per cent (above 0, at most 100, up to 2 decimals) of `amount`, to the
    currency's own cent, half of one rounded up. Raises `ValueError`."""
    if not is_percent(percent):
        raise ValueError(f"{percent} per cent cannot be a tip")
    return percent_of(amount, percent)


def round_up_of(amount: Money) -> Money:
    """What `amount` lacks to the next whole unit, or to the next 100 where the currency has no
    cents; nothing if it is round already."""
    digits = amount.currency.digits
    step = 10**digits if digits else _STEP_WITHOUT_CENTS
    return Money(-amount.amount_minor % step, amount.currency)
