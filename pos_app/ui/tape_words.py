"""The lines of a tape in figures, and what cannot be put on one in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_app.domain.money import Money
from pos_app.domain.tape import MAX_TAPE_LINES, MAX_TIMES, TapeLine, TapeProblem
from pos_app.ui.adding_machine import AddingMachine, Operation
from pos_app.ui.money_text import money_text, number_text, plain_number

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TapeRow:
    """One row: what it was made of, the sign, and the figure; `is_open` while it is typed."""

    detail: str
    sign: str
    figure: str
    is_open: bool = False
    is_total: bool = False

    @property
    def text(self) -> str:
        """The row in one line, for a screen reader."""
        return " ".join(part for part in (self.sign, self.detail, self.figure) if part)


def tape_rows(machine: AddingMachine) -> list[TapeRow]:
    """The lines, the one that is being typed, and the total; none for a single entry."""
    if not machine.is_used:
        return []
    lines = machine.tape.lines
    rows = [_row(line, is_first=at == 0) for at, line in enumerate(lines)]
    if not machine.is_totalled:
        rows.append(_open_row(machine, is_first=not lines))
    if not lines and machine.pending is None:
        return rows
    return [*rows, TapeRow("", Operation.TOTAL.value, number_text(machine.total), is_total=True)]


def line_words(line: TapeLine, total: Money) -> str:
    """What a screen reader says once a line is on the tape."""
    words = (
        translate("Tape", "Minus {amount}. Total {total}.")
        if line.is_taken_off
        else translate("Tape", "Plus {amount}. Total {total}.")
    )
    return words.format(amount=money_text(line.worth), total=money_text(total))


def tape_problem_words(problem: TapeProblem) -> str:
    """One plain sentence for the side of the field."""
    if problem is TapeProblem.TIMES:
        return translate("Tape", "One side of \u00d7 is a whole number from 1 to {most}.").format(
            most=plain_number(MAX_TIMES)
        )
    if problem is TapeProblem.TOO_MANY_LINES:
        return translate("Tape", "A tape has {count} lines at most.").format(
            count=plain_number(MAX_TAPE_LINES)
        )
    if problem is TapeProblem.ONE_TIMES:
        return translate("Tape", "One \u00d7 in a line. Press + or \u2212 first.")
    return translate("Tape", "Type what comes after \u00d7, or take it back.")


def _row(line: TapeLine, *, is_first: bool) -> TapeRow:
    detail = ""
    if line.times is not None:
        sides = (plain_number(line.times), number_text(line.each))
        left, right = sides if line.is_times_first else sides[::-1]
        detail = f"{left} {Operation.TIMES.value} {right}"
    return TapeRow(detail, _sign(line.is_taken_off, is_first), number_text(line.worth))


def _open_row(machine: AddingMachine, *, is_first: bool) -> TapeRow:
    sign = _sign(machine.is_taking_off, is_first)
    pending, first = machine.pending, machine.first
    if pending is not None:
        row = _row(pending, is_first=is_first)
        return TapeRow(row.detail, row.sign, row.figure, is_open=True)
    detail = ""
    if first is not None:
        before = (
            plain_number(int(first.typed)) if machine.first_is_count else number_text(first.read())
        )
        detail = f"{before} {Operation.TIMES.value}"
    return TapeRow(detail, sign, "", is_open=True)


def _sign(is_taken_off: bool, is_first: bool) -> str:
    if is_taken_off:
        return Operation.MINUS.value
    return "" if is_first else Operation.PLUS.value
