"""Money: a whole number of minor units in one currency, and the text that people write it in."""

from __future__ import annotations

import enum
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from pos_app.domain.currency import Currency, UnknownCurrency, currency

__all__ = [
    "MAX_AMOUNT",
    "AmountError",
    "AmountProblem",
    "Currency",
    "CurrencyMismatch",
    "Money",
    "NumberMarks",
    "UnknownCurrency",
    "currency",
    "max_money",
    "parse_amount",
]

MAX_AMOUNT = Decimal("999999999.99")
"""The largest total that the provider accepts, in any currency."""
_MAX_MAGNITUDE = 24


class CurrencyMismatch(ValueError):
    """Two amounts of different currencies were added or compared."""


@dataclass(frozen=True, slots=True)
class Money:
    """`amount_minor` minor units (cents, yen, fils) of `currency`; negative as a difference."""

    amount_minor: int
    currency: Currency

    @classmethod
    def of(cls, amount_minor: int, code: str) -> Self:
        """From minor units and a currency code. Raises `UnknownCurrency`."""
        return cls(amount_minor, currency(code))

    @classmethod
    def from_decimal(cls, amount: Decimal, of: Currency) -> Self:
        """From major units. Raises `ValueError` if `amount` is finer than the currency."""
        if not amount.is_finite() or amount.adjusted() > _MAX_MAGNITUDE:
            raise ValueError(f"{amount} is not an amount")
        sign, digits, exponent = amount.as_tuple()
        # Put together from its parts: arithmetic would round what has very many digits.
        scaled = Decimal((sign, digits, int(exponent) + of.digits))
        if scaled != scaled.to_integral_value():
            raise ValueError(f"{amount} has more decimals than {of.code} carries")
        return cls(int(scaled), of)

    @classmethod
    def zero(cls, of: Currency) -> Self:
        return cls(0, of)

    def to_decimal(self) -> Decimal:
        """Major units with exactly the currency's decimals: USD 25 is `Decimal("25.00")`."""
        return Decimal(self.amount_minor).scaleb(-self.currency.digits)

    def __add__(self, other: Money) -> Money:
        return Money(self.amount_minor + self._same(other).amount_minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.amount_minor - self._same(other).amount_minor, self.currency)

    def __mul__(self, times: int) -> Money:
        return Money(self.amount_minor * times, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.amount_minor < self._same(other).amount_minor

    def __le__(self, other: Money) -> bool:
        return self.amount_minor <= self._same(other).amount_minor

    def __gt__(self, other: Money) -> bool:
        return self.amount_minor > self._same(other).amount_minor

    def __ge__(self, other: Money) -> bool:
        return self.amount_minor >= self._same(other).amount_minor

    def __bool__(self) -> bool:
        return self.amount_minor != 0

    def __str__(self) -> str:
        """`"25.00 USD"`: for logs and command lines; screens format by locale."""
        return f"{self.to_decimal()} {self.currency.code}"

    def _same(self, other: Money) -> Money:
        if self.currency != other.currency:
            raise CurrencyMismatch(f"{self.currency.code} and {other.currency.code} do not mix")
        return other


def max_money(of: Currency) -> Money:
    """The largest chargeable amount of a currency (JPY 999,999,999; KWD 999,999,999.990)."""
    scaled = MAX_AMOUNT.scaleb(of.digits)
    return Money(int(scaled), of)


class AmountProblem(enum.StrEnum):
    """Why a text is no chargeable amount."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    NEGATIVE = "negative"
    TOO_MANY_DECIMALS = "too_many_decimals"
    ZERO = "zero"
    TOO_LARGE = "too_large"


class AmountError(ValueError):
    """A text is no chargeable amount: `problem` says why; the words are the screen's."""

    def __init__(self, problem: AmountProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class NumberMarks:
    """How a locale writes numbers: the decimal mark and the grouping mark."""

    decimal: str = "."
    group: str = ","


_MINUS = "-\u2212\u2013\u2010\u2011\ufe63\uff0d"
_GROUP_MARKS = "'\u2019\u066c\u00a0\u202f\u2009 "
_DECIMAL_MARKS = {"\u066b": ".", "\uff0e": ".", "\uff0c": ","}


def parse_amount(text: str, of: Currency, marks: NumberMarks) -> Money:
    """The amount that a person wrote or pasted: `25`, `1,234.50`, `1.234,50`, `$ 25`,
    digits of any script.

    `marks` settles what is ambiguous (`1,234`). Raises `AmountError`.
    """
    plain = _without_currency(_fold(text), of)
    if not plain:
        raise AmountError(AmountProblem.EMPTY)
    if plain[0] in _MINUS or plain[-1] in _MINUS:
        raise AmountError(AmountProblem.NEGATIVE)
    whole, decimals = _split(plain, marks, of.digits)
    if len(decimals) > of.digits:
        raise AmountError(AmountProblem.TOO_MANY_DECIMALS)
    return check_chargeable(Decimal(f"{whole or '0'}.{decimals or '0'}"), of)


def check_chargeable(amount: Decimal, of: Currency) -> Money:
    """`amount` (major units) as money, if it may be charged. Raises `AmountError`."""
    if amount == 0:
        raise AmountError(AmountProblem.ZERO)
    if amount < 0:
        raise AmountError(AmountProblem.NEGATIVE)
    if amount > MAX_AMOUNT:
        raise AmountError(AmountProblem.TOO_LARGE)
    return Money.from_decimal(amount, of)


def _fold(text: str) -> str:
    """Digits of any script become ASCII; invisible direction marks and outer blanks go."""
    out: list[str] = []
    for char in text.strip():
        if unicodedata.category(char) == "Cf":
            continue
        digit = unicodedata.decimal(char, None)
        out.append(str(digit) if digit is not None else _DECIMAL_MARKS.get(char, char))
    return "".join(out)


def _without_currency(text: str, of: Currency) -> str:
    """Drops one currency code or sign at either end, as pasted amounts often carry it."""
    bare = text
    for code in (of.code, of.code.lower()):
        bare = bare.removeprefix(code).removesuffix(code)
    bare = bare.strip()
    if bare and unicodedata.category(bare[0]) == "Sc":
        bare = bare[1:]
    if bare and unicodedata.category(bare[-1]) == "Sc":
        bare = bare[:-1]
    return bare.strip()


def _split(plain: str, marks: NumberMarks, digits: int) -> tuple[str, str]:
    """The digits before and after the decimal mark. Raises `AmountError`."""
    seen = {char for char in plain if not char.isascii() or not char.isdigit()}
    if not seen <= {".", ",", *_GROUP_MARKS, marks.group, marks.decimal}:
        raise AmountError(AmountProblem.NOT_A_NUMBER)
    mark = _decimal_mark(plain, marks, digits)
    whole, _, decimals = plain.rpartition(mark) if mark else (plain, "", "")
    if decimals and not decimals.isdigit():
        raise AmountError(AmountProblem.NOT_A_NUMBER)
    groups = whole
    for char in seen - {mark}:
        groups = groups.replace(char, " ")
    _check_groups(groups.split(" "), allow_empty=bool(decimals))
    return groups.replace(" ", ""), decimals


def _decimal_mark(plain: str, marks: NumberMarks, digits: int) -> str | None:
    """Which of the marks in `plain`, if any, is the decimal one."""
    points = [char for char in plain if char in ".,"]
    if not points:
        return None
    last = points[-1]
    if len(set(points)) == 2:
        return last if points.count(last) == 1 else None
    if len(points) > 1:
        return None
    return last if _is_decimal(plain, last, marks, digits) else None


def _is_decimal(plain: str, mark: str, marks: NumberMarks, digits: int) -> bool:
    """Whether the only point or comma in `plain` is a decimal mark: the locale's own mark is
    what the locale says; the other one is, unless it makes a group of three."""
    if mark == _DECIMAL_MARKS.get(marks.decimal, marks.decimal):
        return True
    after = len(plain) - plain.index(mark) - 1
    makes_group = after == 3 and 0 < plain.index(mark) <= 3
    if mark == marks.group:
        return not makes_group
    return not makes_group or digits == 3


def _check_groups(groups: list[str], *, allow_empty: bool) -> None:
    """Groups are one to three digits, then threes (or, as in India, twos before the last three)."""
    if groups == [""] and allow_empty:
        return
    if not all(group.isdigit() for group in groups):
        raise AmountError(AmountProblem.NOT_A_NUMBER)
    first, *middle = groups
    if not middle:
        return
    sizes_hold = len(middle[-1]) == 3 and len(first) <= 3
    if not sizes_hold or any(len(group) not in {2, 3} for group in middle[:-1]):
        raise AmountError(AmountProblem.NOT_A_NUMBER)
