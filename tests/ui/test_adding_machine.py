"""Entries, the keys between them and their tape: what is shown is what would be charged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import AmountProblem, Money, NumberMarks, currency
from pos_app.domain.tape import MAX_TAPE_LINES, TapeProblem
from pos_app.ui.adding_machine import AddingMachine, Operation

_OPERATIONS = {operation.value: operation for operation in Operation} | {
    "-": Operation.MINUS,
    "*": Operation.TIMES,
}
_KEYS = [*"0123456789.,a", "00", "+", "-", "*", "=", "back", "clear", "undo", "redo", "empty"]


def _machine(code: str = "USD") -> AddingMachine:
    return AddingMachine(currency(code), NumberMarks())


def _press(machine: AddingMachine, key: str) -> None:
    """One key as the page understands it."""
    operation = _OPERATIONS.get(key)
    commands = {
        "back": machine.backspace,
        "clear": machine.clear,
        "undo": machine.undo,
        "redo": machine.redo,
        "empty": machine.start_over,
    }
    if key in commands:
        commands[key]()
    elif operation is None or not machine.press(operation):
        machine.type(key)


def _typed(keys: str, code: str = "USD") -> AddingMachine:
    machine = _machine(code)
    for key in keys:
        _press(machine, key)
    return machine


def _usd(minor: int) -> Money:
    return Money.of(minor, "USD")


@pytest.mark.parametrize(
    ("keys", "minor"),
    [
        ("12.50+3*2.20", 1910),
        ("1250+3*220", 1910),
        ("1250+220*3", 1910),
        ("12.50+2.20*3", 1910),
        ("3*2.20+12.50", 1910),
        ("3*220", 660),
        ("100*2.20", 22000),
        ("500-300", 200),
        ("500-800+400", 100),
        ("500+", 500),
        ("500+-200", 300),
        ("500+300=", 800),
        ("500+300=+200", 1000),
        ("500+300=-200=", 600),
        ("500+300=200", 200),
        ("25=", 25),
        ("+25", 25),
    ],
)
def test_what_keys_come_to(keys: str, minor: int) -> None:
    machine = _typed(keys)
    assert machine.money == _usd(minor)
    assert machine.problem is None


@pytest.mark.parametrize(
    ("code", "keys", "minor"), [("JPY", "1250+3*220", 1910), ("KWD", "1.250+3*2.200", 7850)]
)
def test_in_currencies_of_no_and_of_three_decimals(code: str, keys: str, minor: int) -> None:
    assert _typed(keys, code).money == Money.of(minor, code)


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ("500-800", AmountProblem.NEGATIVE),
        ("500-500", AmountProblem.ZERO),
        ("500-500=", AmountProblem.ZERO),
        ("500+0", AmountProblem.ZERO),
        ("500+1e", AmountProblem.NOT_A_NUMBER),
        ("500+2.555", AmountProblem.TOO_MANY_DECIMALS),
        ("99999999999+1", AmountProblem.TOO_LARGE),
        ("99999999999*2", AmountProblem.TOO_LARGE),
        ("500*", TapeProblem.INCOMPLETE),
        ("500+3*", TapeProblem.INCOMPLETE),
        ("500*12345", TapeProblem.TIMES),
        ("2.20*1.5", TapeProblem.TIMES),
        ("-5", AmountProblem.NEGATIVE),
    ],
)
def test_what_cannot_be_charged(keys: str, problem: AmountProblem | TapeProblem) -> None:
    machine = _typed(keys)
    assert machine.money is None
    assert machine.problem is problem


@pytest.mark.parametrize("keys", ["2*3*", "500+300=*"])
def test_one_factor_in_a_line(keys: str) -> None:
    machine = _typed(keys)
    assert machine.refusal is TapeProblem.ONE_TIMES
    before = _typed(keys[:-1])
    assert machine.state == before.state


def test_an_unfinished_line_is_not_put_on_the_tape() -> None:
    machine = _typed("500+3*+")
    assert machine.refusal is TapeProblem.INCOMPLETE
    assert machine.state == _typed("500+3*").state
    machine.type("2")
    assert machine.refusal is None
    assert machine.money == _usd(506)


def test_a_tape_that_is_full_says_so() -> None:
    machine = _typed("1+" * MAX_TAPE_LINES)
    assert machine.money == _usd(MAX_TAPE_LINES)
    machine.type("1")
    machine.press(Operation.PLUS)
    assert machine.refusal is TapeProblem.TOO_MANY_LINES


def test_letters_keep_a_key_between_them_as_text() -> None:
    assert _typed("1e-9").entry.typed == "1e-9"
    assert _typed("abc+").entry.typed == "abc+"


def test_backspace_goes_back_as_it_came() -> None:
    machine = _typed("12.50+3*220-1")
    for state in ("12.50+3*220-", "12.50+3*220", "12.50+3*22", "12.50+3*2", "12.50+3*", "12.50+3"):
        machine.backspace()
        assert machine.money == _typed(state).money
        assert machine.problem == _typed(state).problem
    for _ in range(2):
        machine.backspace()
    assert machine.entry.counted == _usd(1250)
    assert not machine.is_used


@pytest.mark.parametrize("keys", ["100*2.20", "2.20*100", "0.50*3", "50*3", "1200*99"])
def test_a_line_that_is_taken_back_is_worth_the_same(keys: str) -> None:
    machine = _typed(keys + "+")
    worth, line = machine.money, machine.tape.lines[0]
    machine.backspace()
    assert machine.money == worth
    assert machine.pending == line


def test_clear_takes_entry_by_entry() -> None:
    machine = _typed("500+300-2*100")
    totals = []
    while not machine.is_empty:
        machine.clear()
        totals.append(machine.money)
    assert totals == [_usd(800), _usd(500), None]


def test_after_the_end_clear_takes_all() -> None:
    machine = _typed("500+300=")
    assert machine.is_totalled
    machine.clear()
    assert machine.is_empty


def test_undo_and_redo_go_entry_by_entry() -> None:
    machine = _typed("1250+3*220")
    seen = []
    for _ in range(6):
        machine.undo()
        seen.append(machine.money)
    assert seen == [None, _usd(1253), _usd(1250), _usd(1250), None, None]
    for _ in range(6):
        machine.redo()
    assert machine.money == _usd(1910)


def test_what_was_cleared_comes_back_and_a_new_key_ends_redo() -> None:
    machine = _typed("500+300")
    machine.put(None)
    assert machine.is_empty
    machine.undo()
    assert machine.money == _usd(800)
    machine.undo()
    machine.type("1")
    machine.redo()
    assert machine.money == _usd(501)


def test_nothing_of_the_last_customer_comes_back() -> None:
    machine = _typed("500+300")
    machine.undo()
    machine.start_over()
    machine.undo()
    machine.redo()
    assert machine.is_empty


def test_another_machine_goes_on() -> None:
    first = _typed("500-3*2.20")
    other = _machine()
    other.restore(first.state)
    assert other.state == first.state
    assert (other.total, other.problem) == (first.total, first.problem)
    foreign = _machine("JPY")
    foreign.restore(first.state)
    assert foreign.is_empty


def test_a_pasted_amount_is_an_entry() -> None:
    machine = _typed("500+9")
    machine.paste("1,234.50")
    assert machine.money == _usd(123950)


def test_pieces_are_counted_after_an_amount_only() -> None:
    assert _typed("220*12").counts_pieces
    assert not _typed("3*220").counts_pieces
    assert not _typed("220*1.5").counts_pieces
    assert not _typed("220").counts_pieces
    assert _typed("100*").first_is_count is False
    assert _typed("100*2.20").first_is_count is True


@given(
    st.lists(
        st.tuples(
            st.sampled_from("+-"),
            st.integers(1, 999_999),
            st.none() | st.integers(1, 99),
            st.booleans(),
        ),
        min_size=1,
        max_size=15,
    )
)
def test_typed_lines_come_to_what_whole_numbers_say(
    lines: list[tuple[str, int, int | None, bool]],
) -> None:
    keys, plain = "", 0
    for at, (sign, minor, times, is_times_first) in enumerate(lines):
        keys += sign if at else ""
        sides = [f"{minor}"] if times is None else [f"{times}", f"{minor}"]
        keys += "*".join(sides if is_times_first else sides[::-1])
        worth = minor * (times or 1)
        plain += -worth if at and sign == "-" else worth
    machine = _typed(keys)
    assert machine.total == _usd(plain)
    assert machine.money == (_usd(plain) if plain > 0 else None)


@given(st.lists(st.sampled_from(_KEYS), max_size=60), st.sampled_from(["USD", "JPY", "KWD"]))
def test_no_keys_break_it_and_what_is_charged_is_the_tapes_sum(keys: list[str], code: str) -> None:
    machine = _machine(code)
    for key in keys:
        _press(machine, key)
        pending = machine.pending
        signed = 0 if pending is None else pending.signed.amount_minor
        plain = sum(line.signed.amount_minor for line in machine.tape.lines) + signed
        assert machine.total.amount_minor == plain
        if machine.money is not None:
            assert machine.money.amount_minor == plain > 0
            assert machine.problem is None
            is_read = machine.entry.is_empty or pending is not None
            assert is_read
        elif not machine.is_empty:
            assert machine.problem is not None
        again = _machine(code)
        again.restore(machine.state)
        assert again.state == machine.state


@given(st.lists(st.sampled_from(_KEYS[:-3]), max_size=30))
def test_undo_leads_back_to_the_start(keys: list[str]) -> None:
    machine = _machine()
    for key in keys:
        _press(machine, key)
    end = machine.state
    for _ in keys:
        machine.undo()
    assert machine.is_empty
    for _ in keys:
        machine.redo()
    assert machine.state == end
