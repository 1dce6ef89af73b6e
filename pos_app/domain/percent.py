"""Per cent: at most 100 of them, with up to two decimals, rounded as a till rounds."""

from __future__ import annotations

from decimal import Decimal

from pos_app.domain.money import Money

_MOST = Decimal(100)
_FINEST = Decimal("0.01")


def is_percent(percent: Decimal) -> bool:
    """Whether it is above 0, at most 100, and no finer than a hundredth."""
    return percent.is_finite() and 0 < percent <= _MOST and percent == percent.quantize(_FINEST)


def percent_of(amount: Money, percent: Decimal) -> Money:
    """So many per cent of `amount`, to the currency's own cent, half of one rounded up.
    `percent` must be one that `is_percent`, and `amount` not negative."""
    hundredths = int(percent / _FINEST)
    return Money((amount.amount_minor * hundredths + 5_000) // 10_000, amount.currency)
