"""Where one reading of an amount ends and another begins."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pos_app.domain.currency import Currency, currency
from pos_app.domain.money import AmountError, AmountProblem, Money, NumberMarks, parse_amount

US = NumberMarks(".", ",")
GERMAN = NumberMarks(",", ".")
FRENCH = NumberMarks(",", "\u202f")
SWISS = NumberMarks(".", "\u2019")
ARABIC = NumberMarks("\u066b", "\u066c")
USD, KWD = currency("USD"), currency("KWD")


def minor(text: str, of: Currency, marks: NumberMarks) -> int:
    return parse_amount(text, of, marks).amount_minor


def problem(text: str, of: Currency = USD, marks: NumberMarks = US) -> AmountProblem:
    with pytest.raises(AmountError) as refused:
        parse_amount(text, of, marks)
    return refused.value.problem


def test_numbers_are_read_exactly_up_to_a_bound_that_no_till_reaches() -> None:
    assert Money.from_decimal(Decimal("1E+24"), USD) == Money(10**26, USD)
    with pytest.raises(ValueError, match="amount"):
        Money.from_decimal(Decimal("1E+25"), USD)


@pytest.mark.parametrize(
    ("text", "of", "marks", "expected"),
    [
        ("123,456", USD, US, 12_345_600),
        ("123,456", KWD, GERMAN, 123_456),
        ("1234,567", KWD, US, 1_234_567),
        (",234", KWD, US, 234),
        # Neither the locale's decimal mark nor its grouping mark: the currency settles it.
        ("1,234", USD, SWISS, 123_400),
        ("1,234", KWD, SWISS, 1_234),
        ("1.234", USD, FRENCH, 123_400),
        ("1,234.50", USD, SWISS, 123_450),
        ("1.234,50", USD, FRENCH, 123_450),
        ("1,23,45,678.00", USD, US, 1_234_567_800),
        ("USD $25", USD, US, 2_500),
        ("25 $ usd", USD, US, 2_500),
    ],
)
def test_marks_are_read_by_where_they_stand(
    text: str, of: Currency, marks: NumberMarks, expected: int
) -> None:
    assert minor(text, of, marks) == expected


@pytest.mark.parametrize(
    "text", [",123,456", "1234,567.00", "12,34,56.00", "1.2 3", "1,23,4,567.00"]
)
def test_groups_that_nobody_writes_are_no_number(text: str) -> None:
    assert problem(text) is AmountProblem.NOT_A_NUMBER


@pytest.mark.parametrize(
    ("text", "marks"),
    [("1\u066b234", ARABIC), (",234", US), ("1234,567", US), ("12,3456", US)],
)
def test_a_decimal_mark_is_never_taken_for_a_group(text: str, marks: NumberMarks) -> None:
    """1\u066b234 dollars would else be charged as 1,234."""
    assert problem(text, USD, marks) is AmountProblem.TOO_MANY_DECIMALS


def test_a_full_width_comma_is_a_comma() -> None:
    assert minor("1\uff0c50", USD, GERMAN) == 150
    assert minor("1\uff0c250", USD, US) == 125_000


def test_a_locale_that_says_nothing_writes_numbers_as_programs_do() -> None:
    assert minor("1,234.5", USD, NumberMarks()) == 123_450
    assert NumberMarks() == US
