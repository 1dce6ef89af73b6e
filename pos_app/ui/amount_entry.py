"""What a person types as an amount: calculator style, or written out with a decimal mark."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from pos_app.domain.currency import Currency
from pos_app.domain.money import (
    AmountError,
    AmountProblem,
    Money,
    NumberMarks,
    check_chargeable,
    parse_amount,
)

_MAX_CHARS = 40
_DECIMAL_MARKS = ".,"
_MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class TypedText:
    """What was typed, and whether it is read as written."""

    text: str = ""
    is_written: bool = False


NOTHING_TYPED = TypedText()


class AmountEntry:
    """Keeps exactly what was typed. Digits alone fill the amount from its last decimal
    (`2 5 0 0` is 25.00 USD, 2500 JPY); once anything else is typed, or a text is pasted, it is
    read as written."""

    def __init__(self, currency: Currency, marks: NumberMarks) -> None:
        self.currency = currency
        self._marks = marks
        self._typed = ""
        self._is_written = False

    @property
    def typed(self) -> str:
        return self._typed

    @property
    def is_empty(self) -> bool:
        return not self._typed

    @property
    def is_written(self) -> bool:
        """Whether the text is read as written, not calculator style."""
        return self._is_written

    @property
    def as_typed(self) -> TypedText:
        return TypedText(self._typed, self._is_written)

    @property
    def counted(self) -> Money:
        """The amount as it stands calculator style, chargeable or not."""
        return Money(int(self._typed or "0"), self.currency)

    @property
    def money(self) -> Money | None:
        """The amount, if it may be charged."""
        try:
            return self.read()
        except AmountError:
            return None

    @property
    def problem(self) -> AmountProblem | None:
        """Why what was typed may not be charged; None for an empty field too."""
        try:
            self.read()
        except AmountError as error:
            return None if error.problem is AmountProblem.EMPTY else error.problem
        return None

    def type(self, text: str) -> None:
        """Adds typed characters: digits of any script, marks, or whatever it was."""
        for char in text:
            if not char.isprintable() or len(self._typed) >= _MAX_CHARS:
                continue
            digit = unicodedata.decimal(char, None)
            if digit is None:
                self._is_written = True
            self._typed += char if digit is None or self._is_written else str(digit)

    def paste(self, text: str) -> None:
        """Puts a written amount in the place of what was there."""
        self._typed = "".join(char for char in text.strip() if char.isprintable())[:_MAX_CHARS]
        self._is_written = bool(self._typed)

    def put(self, amount: Money | None) -> None:
        """Puts an amount, as if typed; None empties the field."""
        self._typed = "" if amount is None else str(amount.amount_minor)
        self._is_written = False

    def backspace(self) -> None:
        self._typed = self._typed[:-1]
        if not self._typed:
            self._is_written = False

    def clear(self) -> None:
        self.put(None)

    def take(self, typed: TypedText) -> None:
        """Goes on with what was typed before."""
        self._typed, self._is_written = typed.text, typed.is_written

    @property
    def written(self) -> str:
        """What was typed with the locale's own decimal mark and a true minus, where it means the
        same so: the point of a keypad is a comma in many countries."""
        typed, mark = self._typed, self._marks.decimal
        others = [char for char in typed if char in _DECIMAL_MARKS and char != mark]
        if len(others) == 1 and mark not in typed:
            own = typed.replace(others[0], mark)
            if self._meaning(own) == self._meaning(typed):
                typed = own
        return typed.replace("-", _MINUS, 1) if typed.startswith("-") else typed

    def _meaning(self, text: str) -> Money | AmountProblem:
        try:
            return parse_amount(text, self.currency, self._marks)
        except AmountError as error:
            return error.problem

    def read(self) -> Money:
        """The amount. Raises `AmountError` if it may not be charged."""
        if self._is_written:
            return parse_amount(self._typed, self.currency, self._marks)
        if not self._typed:
            raise AmountError(AmountProblem.EMPTY)
        return check_chargeable(self.counted.to_decimal(), self.currency)
