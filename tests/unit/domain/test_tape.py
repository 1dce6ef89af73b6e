"""An adding machine's tape: its total is what plain whole numbers say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import (
    AmountError,
    AmountProblem,
    CurrencyMismatch,
    Money,
    currency,
    max_money,
)
from pos_app.domain.tape import (
    MAX_TAPE_LINES,
    MAX_TIMES,
    Tape,
    TapeError,
    TapeLine,
    TapeProblem,
    is_count,
    times_line,
)

_DOLLARS = currency("USD")


def _usd(minor: int) -> Money:
    return Money(minor, _DOLLARS)


@given(
    st.lists(
        st.tuples(
            st.integers(1, 99_999),
            st.none() | st.integers(1, MAX_TIMES),
            st.booleans(),
            st.booleans(),
        ),
        max_size=40,
    ),
    st.sampled_from(["USD", "JPY", "KWD"]),
)
def test_the_total_is_what_whole_numbers_say(
    typed: list[tuple[int, int | None, bool, bool]], code: str
) -> None:
    tape, plain = Tape(currency(code)), 0
    for minor, times, is_taken_off, is_times_first in typed:
        line = TapeLine(Money.of(minor, code), times, is_taken_off, is_times_first)
        tape = tape.with_line(line)
        plain += (-1 if is_taken_off else 1) * minor * (1 if times is None else times)
        assert tape.total == Money.of(plain, code)
    assert len(tape.lines) == len(typed)


def test_a_factor_belongs_to_its_own_line() -> None:
    tape = Tape(_DOLLARS).with_line(TapeLine(_usd(1250))).with_line(TapeLine(_usd(220), 3))
    assert tape.total == _usd(1910)
    assert [line.worth for line in tape.lines] == [_usd(1250), _usd(660)]
    assert tape.without_last().total == _usd(1250)
    assert tape.without_last().without_last().without_last() == Tape(_DOLLARS)


def test_an_empty_tape_comes_to_nothing() -> None:
    assert Tape(_DOLLARS).total == _usd(0)


@pytest.mark.parametrize("times", [0, -1, MAX_TIMES + 1])
def test_a_factor_has_bounds(times: int) -> None:
    with pytest.raises(TapeError) as refused:
        TapeLine(_usd(1), times)
    assert refused.value.problem is TapeProblem.TIMES


@pytest.mark.parametrize("times", [1, MAX_TIMES])
def test_the_bounds_themselves_are_factors(times: int) -> None:
    assert TapeLine(_usd(2), times).worth == _usd(2 * times)


@pytest.mark.parametrize(
    ("minor", "times", "problem"),
    [
        (0, None, AmountProblem.ZERO),
        (-1, None, AmountProblem.NEGATIVE),
        (100_000_000_00, 10, AmountProblem.TOO_LARGE),
    ],
)
def test_a_line_that_nobody_could_pay_is_refused(
    minor: int, times: int | None, problem: AmountProblem
) -> None:
    with pytest.raises(AmountError) as refused:
        TapeLine(_usd(minor), times)
    assert refused.value.problem is problem


def test_the_largest_amount_fits_a_line() -> None:
    most = max_money(_DOLLARS)
    assert TapeLine(most, 1, is_taken_off=True).signed == most * -1


def test_a_tape_ends() -> None:
    line = TapeLine(_usd(1))
    full = Tape(_DOLLARS, (line,) * MAX_TAPE_LINES)
    with pytest.raises(TapeError) as refused:
        full.with_line(line)
    assert refused.value.problem is TapeProblem.TOO_MANY_LINES
    assert full.without_last().with_line(line) == full


def test_a_tape_has_one_currency() -> None:
    with pytest.raises(CurrencyMismatch):
        Tape(_DOLLARS).with_line(TapeLine(Money.of(5, "EUR")))


@given(st.integers(1, 9_999), st.integers(1, 9_999))
def test_two_factors_of_digits_come_to_the_same_either_way(left: int, right: int) -> None:
    """`3` times `2 2 0` and `2 2 0` times `3` are both 6.60."""
    sides = (str(left), _usd(left)), (str(right), _usd(right))
    one = times_line(*sides, is_taken_off=False)
    other = times_line(*sides[::-1], is_taken_off=False)
    assert one.worth == other.worth == _usd(left * right)


def test_two_digits_before_it_are_pieces_and_more_are_an_amount() -> None:
    assert [is_count(digits) for digits in ("", "3", "12", "220")] == [False, True, True, False]
    pieces = times_line(("12", _usd(12)), ("220", _usd(220)), is_taken_off=True)
    assert pieces == TapeLine(_usd(220), 12, is_taken_off=True, is_times_first=True)
    amount = times_line(("220", _usd(220)), ("12", _usd(12)), is_taken_off=False)
    assert amount == TapeLine(_usd(220), 12, is_taken_off=False, is_times_first=False)


def test_beside_a_written_amount_digits_are_pieces() -> None:
    after = times_line(("", _usd(220)), ("150", _usd(150)), is_taken_off=False)
    assert after == TapeLine(_usd(220), 150, is_times_first=False)
    before = times_line(("150", _usd(150)), ("", _usd(220)), is_taken_off=False)
    assert before == TapeLine(_usd(220), 150, is_times_first=True)


@pytest.mark.parametrize("second", [("", _usd(150)), ("", None), ("3", None)])
def test_two_amounts_are_not_multiplied(second: tuple[str, Money | None]) -> None:
    first = ("3", _usd(3)) if second[0] else ("", _usd(220))
    with pytest.raises(TapeError) as refused:
        times_line(first, second, is_taken_off=False)
    assert refused.value.problem is TapeProblem.TIMES
