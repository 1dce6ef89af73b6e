"""Amounts as the locale writes them, by whole numbers only: no `float` touches money."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from pos_app.domain.currency import Currency
from pos_app.domain.money import Money, NumberMarks

_SYMBOLS = {
    "AUD": "A$",
    "BRL": "R$",
    "CAD": "CA$",
    "CNY": "CN¥",
    "CZK": "Kč",
    "EUR": "€",
    "GBP": "£",
    "GEL": "₾",
    "HKD": "HK$",
    "ILS": "₪",
    "INR": "₹",
    "JPY": "¥",
    "KRW": "₩",
    "KZT": "₸",
    "MXN": "MX$",
    "NGN": "₦",
    "NZD": "NZ$",
    "PHP": "₱",
    "PLN": "zł",
    "THB": "฿",
    "TRY": "₺",
    "TWD": "NT$",
    "UAH": "₴",
    "USD": "$",
    "VND": "₫",
}
_NO_BREAK_SPACE = "\u00a0"
_MOST_COUNTED_BITS = 63
"""What Qt writes; whoever leans on a key types more than that."""
_HYPHEN, _MINUS = "-", "\u2212"
# Marks of no width: a sign and its figures read as one word among words from right to left, and
# what follows them goes on from there.
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


def symbol(of: Currency) -> str:
    """The currency's sign where it has a well-known one, else its code."""
    return _SYMBOLS.get(of.code, of.code)


def number_marks(locale: QLocale | None = None) -> NumberMarks:
    """The decimal and grouping marks of `locale`, for `parse_amount`."""
    spoken = locale or QLocale()
    return NumberMarks(spoken.decimalPoint(), spoken.groupSeparator())


def number_text(amount: Money, locale: QLocale | None = None) -> str:
    """The figure alone, such as `1,234.50`: for columns under a heading that names the currency."""
    spoken = QLocale(locale) if locale else QLocale()
    spoken.setNumberOptions(spoken.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    digits = amount.currency.digits
    whole, part = divmod(abs(amount.amount_minor), 10**digits)
    text = _figures(whole, spoken)
    if digits:
        text += spoken.decimalPoint() + _in_script(str(part).zfill(digits), spoken)
    return f"{_minus(spoken)}{text}" if amount.amount_minor < 0 else text


def plain_number(number: int) -> str:
    """A number of pieces, such as `1,200`."""
    spoken = QLocale()
    spoken.setNumberOptions(spoken.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return _figures(number, spoken)


def money_text(amount: Money, locale: QLocale | None = None) -> str:
    """The figure with its currency, placed as the locale places it: `$25.00`, `25,00 €`.

    Source of the places: Qt's locale data, asked with the whole number one as a stand-in.
    """
    spoken = locale or QLocale()
    minus = _minus(spoken) if amount.amount_minor < 0 else ""
    sign = symbol(amount.currency)
    number = number_text(amount * -1 if minus else amount, spoken)
    if spoken.language() is QLocale.Language.Arabic and spoken.zeroDigit() == "0":
        gap = _NO_BREAK_SPACE if sign[-1].isalpha() else ""
        return f"{_LEFT_TO_RIGHT}{minus}{sign}{gap}{number}{_LEFT_TO_RIGHT}{_RIGHT_TO_LEFT}"
    one = spoken.toString(1)
    template = spoken.toCurrencyString(1, sign)
    if sign[-1].isalpha() and sign + one in template:
        template = template.replace(sign + one, sign + _NO_BREAK_SPACE + one)
    return minus + template.replace(one, number, 1)


def _minus(locale: QLocale) -> str:
    """As wide as the plus, in every language; with the marks that the locale puts beside it."""
    return locale.negativeSign().replace(_HYPHEN, _MINUS)


def _figures(number: int, locale: QLocale) -> str:
    """In groups, where it is a number that somebody may want."""
    if number.bit_length() > _MOST_COUNTED_BITS:
        return _in_script(str(number), locale)
    return locale.toString(number)


def _in_script(digits: str, locale: QLocale) -> str:
    """ASCII digits as the locale's own."""
    zero = ord(locale.zeroDigit()[0])
    return "".join(chr(zero + int(digit)) for digit in digits)
