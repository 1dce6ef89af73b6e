"""What may be a manager's PIN."""

from __future__ import annotations

import unicodedata

from pos_app.domain.errors import SetupError

LEAST_DIGITS = 4
MOST_DIGITS = 8


class BadPin(SetupError):
    """What was given is not four to eight digits."""

    def __init__(self) -> None:
        super().__init__(f"A PIN is {LEAST_DIGITS} to {MOST_DIGITS} digits. Nothing was stored.")


def plain_pin(text: str) -> str:
    """The PIN as ASCII digits, whatever script it was typed in. Raises `BadPin`."""
    digits = [unicodedata.decimal(char, None) for char in text.strip()]
    if None in digits or not LEAST_DIGITS <= len(digits) <= MOST_DIGITS:
        raise BadPin
    return "".join(str(digit) for digit in digits)
