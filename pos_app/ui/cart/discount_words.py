"""How a discount is called: on the till's screens and, as its label, on the customer's phone."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from pos_app.domain.discount import Discount
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import Money
from pos_app.ui.error_words import error_words
from pos_app.ui.money_text import money_text

translate = QCoreApplication.translate


def percent_text(percent: Decimal) -> str:
    """The figure alone as the locale writes it: `7,5`."""
    whole, _, decimals = f"{percent.normalize():f}".partition(".")
    spoken = QLocale()
    text = spoken.toString(int(whole))
    if decimals:
        zero = ord(spoken.zeroDigit()[0])
        text += spoken.decimalPoint() + "".join(chr(zero + int(digit)) for digit in decimals)
    return text


def discount_words(value: Decimal | Money) -> str:
    """What a discount of so much is called: minus 10 %, minus 2.00."""
    if isinstance(value, Money):
        return translate("Discount", "\u2212{amount}").format(amount=money_text(value))
    return translate("Discount", "\u2212{percent}%").format(percent=percent_text(value))


def too_much_words(refused: CartRefused, of: Money) -> str:
    """Why something cannot be taken off `of`."""
    if refused.problem == "discount_too_large":
        words = translate("Discount", "That is more than the {amount} there is.")
        return words.format(amount=money_text(of))
    return error_words(refused)


def named_discount(value: Decimal | Money) -> Discount:
    """A discount with its label. Raises `CartRefused` for one that cannot be."""
    return Discount(value, discount_words(value))
