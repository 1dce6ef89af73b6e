"""An adding machine's tape: signed lines, each worth what stands on it, and their sum.

There is no precedence to remember: a factor belongs to its own line, and lines are only added or
taken off. A line may take the sum below zero, as long as the end of the tape does not.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from pos_app.domain.currency import Currency
from pos_app.domain.money import Money, check_chargeable

MAX_TIMES = 10_000
MAX_TAPE_LINES = 200


class TapeProblem(enum.StrEnum):
    """Why a line cannot be put on a tape."""

    INCOMPLETE = "incomplete"
    """It is times something, and the something is missing."""
    TIMES = "times"
    """A factor is a whole number, 1 to `MAX_TIMES`."""
    ONE_TIMES = "one_times"
    """A factor belongs to one line, and the line has one already."""
    TOO_MANY_LINES = "too_many_lines"


class TapeError(ValueError):
    """A line cannot be put on the tape: `problem` says why; the words are the screen's."""

    def __init__(self, problem: TapeProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class TapeLine:
    """`each`, or `times` of it (None: no factor), added or taken off. `is_times_first` keeps
    which of the two was typed first. Raises `TapeError` for a factor out of bounds, and
    `AmountError` for a line that nobody could pay."""

    each: Money
    times: int | None = None
    is_taken_off: bool = False
    is_times_first: bool = True

    def __post_init__(self) -> None:
        if self.times is not None and not 1 <= self.times <= MAX_TIMES:
            raise TapeError(TapeProblem.TIMES)
        check_chargeable(self.worth.to_decimal(), self.each.currency)

    @property
    def worth(self) -> Money:
        """What the line comes to, before its sign."""
        return self.each if self.times is None else self.each * self.times

    @property
    def signed(self) -> Money:
        """What the line does to the sum."""
        return self.worth * -1 if self.is_taken_off else self.worth


@dataclass(frozen=True, slots=True)
class Tape:
    """Lines of one currency, in the order of typing; each step makes a new tape."""

    currency: Currency
    lines: tuple[TapeLine, ...] = ()

    @property
    def total(self) -> Money:
        """The sum of the lines: zero or less cannot be charged."""
        return sum((line.signed for line in self.lines), Money.zero(self.currency))

    def with_line(self, line: TapeLine) -> Tape:
        """The tape with one line more. Raises `TapeError` once it is full, `CurrencyMismatch`."""
        if len(self.lines) >= MAX_TAPE_LINES:
            raise TapeError(TapeProblem.TOO_MANY_LINES)
        _ = self.total + line.signed  # another currency is refused here
        return replace(self, lines=(*self.lines, line))

    def without_last(self) -> Tape:
        """The tape before its last line; an empty one stays empty."""
        return replace(self, lines=self.lines[:-1])


def times_line(
    first: tuple[str, Money | None], second: tuple[str, Money | None], *, is_taken_off: bool
) -> TapeLine:
    """The line for two factors, one of which is a plain number.

    Each factor is the digits, if digits alone were typed, else "", with the amount that they or
    the written text stand for (None: none). Written amounts are money. Of two that are digits the
    first is the number of pieces if it has at most two digits; what the line comes to is the same
    either way, since digits count the currency's least unit. Raises `TapeError`, `AmountError`.
    """
    (first_digits, first_money), (second_digits, second_money) = first, second
    is_count_first = bool(first_digits) and (is_count(first_digits) or not second_digits)
    digits, each = (first_digits, second_money) if is_count_first else (second_digits, first_money)
    if not digits or each is None:
        raise TapeError(TapeProblem.TIMES)
    return TapeLine(each, int(digits), is_taken_off, is_count_first)


def is_count(digits: str) -> bool:
    """Whether digits that come first are read as a number of pieces rather than as an amount."""
    return 0 < len(digits) <= 2
