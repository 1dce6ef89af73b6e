"""Discounts: per cent or money, off a line or a whole cart, and spread to the last cent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from pos_app.domain.errors import CartRefused
from pos_app.domain.money import Money
from pos_app.domain.percent import is_percent, percent_of

MAX_LABEL_CHARS = 60


@dataclass(frozen=True, slots=True)
class Discount:
    """Takes off `value`: per cent (above 0, at most 100, up to 2 decimals) or money (above 0).

    Money goes off a whole line or cart, not off each piece. `label` is what the customer reads
    beside the price, in the shop's words. Raises `CartRefused`.
    """

    value: Decimal | Money
    label: str = ""

    def __post_init__(self) -> None:
        if isinstance(self.value, Money):
            if self.value.amount_minor <= 0:
                raise CartRefused("discount_amount", limit="0")
        elif not is_percent(self.value):
            raise CartRefused("discount_percent", limit="100")
        if len(self.label) > MAX_LABEL_CHARS:
            raise CartRefused("discount_label", limit=str(MAX_LABEL_CHARS))

    @property
    def is_money(self) -> bool:
        return isinstance(self.value, Money)

    def off(self, total: Money, name: str = "") -> Money:
        """What it takes off `total`. Raises `CartRefused`, naming `name`, for more money than
        there is, or money of another currency."""
        if not isinstance(self.value, Money):
            return percent_of(total, self.value)
        if self.value.currency != total.currency:
            raise CartRefused("discount_currency", name, total.currency.code)
        if self.value > total:
            raise CartRefused("discount_too_large", name, str(total))
        return self.value


def shares(amount_minor: int, totals_minor: Sequence[int]) -> list[int]:
    """`amount_minor` spread over totals in proportion, to the last cent.

    The cents that are left over go to the largest remainders, and of equal ones to the first. No
    share is larger than its total, as long as the amount is not larger than their sum.
    """
    whole = sum(totals_minor)
    if not whole:
        return [0] * len(totals_minor)
    taken = [amount_minor * total // whole for total in totals_minor]
    remainders = [amount_minor * total % whole for total in totals_minor]
    neediest = sorted(range(len(taken)), key=lambda place: -remainders[place])
    for place in neediest[: amount_minor - sum(taken)]:
        taken[place] += 1
    return taken


def unit_prices(total_minor: int, quantity: int) -> list[tuple[int, int]]:
    """Prices of a piece, and for how many pieces, that come to exactly `total_minor`: one price,
    or two neighbouring ones, the lower first."""
    price, dearer = divmod(total_minor, quantity)
    parts = [(price, quantity - dearer)]
    return [*parts, (price + 1, dearer)] if dearer else parts
