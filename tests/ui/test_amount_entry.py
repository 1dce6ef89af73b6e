"""What is typed is kept, and read the way that it was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import AmountProblem, Money, NumberMarks, currency
from pos_app.ui.amount_entry import AmountEntry

_DOLLARS = currency("USD")


def _entry(code: str = "USD") -> AmountEntry:
    return AmountEntry(currency(code), NumberMarks())


@given(st.integers(1, 99_999_999_999), st.sampled_from(["USD", "KWD"]))
def test_digits_count_minor_units(minor: int, code: str) -> None:
    entry = _entry(code)
    entry.type(str(minor))
    assert entry.money == Money.of(minor, code)
    assert entry.problem is None


@given(st.text(max_size=60))
def test_any_text_is_kept_or_cut_and_never_breaks(text: str) -> None:
    entry = _entry()
    entry.type(text)
    assert (entry.money is None) or entry.money.amount_minor > 0
    assert entry.money is None or entry.problem is None
    assert len(entry.typed) <= 40


def test_an_emptied_field_counts_from_the_start_again() -> None:
    entry = _entry()
    entry.type("a")
    entry.backspace()
    entry.type("25")
    assert entry.money == Money(25, _DOLLARS)


def test_a_mark_turns_digits_into_a_written_amount() -> None:
    entry = _entry()
    entry.type("25")
    assert entry.money == Money(25, _DOLLARS)
    entry.type(".5")
    assert entry.money == Money(2550, _DOLLARS)
    assert entry.typed == "25.5"


@pytest.mark.parametrize(
    ("marks", "code", "typed", "shown"),
    [
        (NumberMarks(",", "."), "EUR", "2.", "2,"),
        (NumberMarks(",", "."), "EUR", "2.20", "2,20"),
        (NumberMarks(",", "."), "EUR", "1.234", "1.234"),
        (NumberMarks(",", "."), "EUR", "1.234,5", "1.234,5"),
        (NumberMarks(",", "\u202f"), "EUR", "2.20", "2,20"),
        (NumberMarks(".", ","), "USD", "2,20", "2.20"),
        (NumberMarks(".", ","), "USD", "1,234", "1,234"),
        (NumberMarks(".", ","), "USD", "1.2.3", "1.2.3"),
        (NumberMarks(".", ","), "USD", "-5", "\u22125"),
    ],
)
def test_what_is_written_is_shown_with_the_marks_of_the_language(
    marks: NumberMarks, code: str, typed: str, shown: str
) -> None:
    entry = AmountEntry(currency(code), marks)
    entry.type(typed)
    assert entry.written == shown
    assert entry.typed == typed


def test_a_pasted_amount_is_read_as_written() -> None:
    entry = _entry()
    entry.type("99")
    entry.paste(" 1,234.50\n")
    assert entry.money == Money(123450, _DOLLARS)
    assert entry.typed == "1,234.50"


def test_an_empty_field_has_no_problem_and_no_money() -> None:
    entry = _entry()
    assert (entry.money, entry.problem, entry.is_empty) == (None, None, True)


@pytest.mark.parametrize("put", [None, Money(500, _DOLLARS)])
def test_an_amount_can_be_put(put: Money | None) -> None:
    entry = _entry()
    entry.type("abc")
    entry.put(put)
    assert entry.money == put
    assert entry.problem is None


def test_too_much_is_a_problem_and_is_kept() -> None:
    entry = _entry()
    entry.type("999999999999999")
    assert entry.problem is AmountProblem.TOO_LARGE
    assert entry.counted == Money(999999999999999, _DOLLARS)
