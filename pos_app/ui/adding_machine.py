"""What a person types on the amount page: entries, the keys between them, and their tape."""

from __future__ import annotations

import enum
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from pos_app.domain.currency import Currency
from pos_app.domain.money import AmountError, AmountProblem, Money, NumberMarks, check_chargeable
from pos_app.domain.tape import Tape, TapeError, TapeLine, TapeProblem, is_count, times_line
from pos_app.ui.amount_entry import NOTHING_TYPED, AmountEntry, TypedText

_MOST_STEPS = 500
_NO_NUMBERS = {AmountProblem.NOT_A_NUMBER, AmountProblem.NEGATIVE}


class Operation(enum.StrEnum):
    """The keys between the entries."""

    PLUS = "+"
    MINUS = "\u2212"
    TIMES = "\u00d7"
    TOTAL = "="


@dataclass(frozen=True, slots=True)
class MachineState:
    """All that a machine holds, for undo and for the window that comes after this one. `first` is
    what stands before the times sign; `is_totalled` says that the tape was ended by =."""

    tape: Tape
    typed: TypedText = NOTHING_TYPED
    first: TypedText | None = None
    is_taking_off: bool = False
    is_totalled: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.tape.lines and self.first is None and not self.typed.text


class AddingMachine:
    """One entry at a time, as `AmountEntry` reads it, and the tape of those before it."""

    def __init__(self, currency: Currency, marks: NumberMarks) -> None:
        self.entry = AmountEntry(currency, marks)
        self.refusal: TapeProblem | None = None
        """Why the last key did nothing."""
        self._marks = marks
        self._rest = MachineState(Tape(currency))
        self._undo: deque[MachineState] = deque(maxlen=_MOST_STEPS)
        self._redo: list[MachineState] = []
        self._last = ""

    # ---- what it holds ------------------------------------------------------------------------
    @property
    def state(self) -> MachineState:
        return replace(self._rest, typed=self.entry.as_typed)

    @property
    def tape(self) -> Tape:
        return self._rest.tape

    @property
    def is_empty(self) -> bool:
        return self.state.is_empty

    @property
    def is_totalled(self) -> bool:
        """Whether the tape was ended: what is typed next begins a new one."""
        return self._rest.is_totalled

    @property
    def is_used(self) -> bool:
        """Whether there is more than a single entry."""
        return bool(self.tape.lines) or self._rest.first is not None

    @property
    def is_taking_off(self) -> bool:
        return self._rest.is_taking_off

    @property
    def first(self) -> AmountEntry | None:
        """What stands before the times sign in the line that is being typed."""
        first = self._rest.first
        return None if first is None else self._entry_of(first)

    @property
    def first_is_count(self) -> bool:
        """Whether it is a number of pieces, as far as can be told now."""
        first = self._rest.first
        if first is None or first.is_written:
            return False
        return is_count(first.text) or self.entry.is_written

    @property
    def counts_pieces(self) -> bool:
        """Whether the digits of the entry are a plain number of pieces, after an amount."""
        is_plain = not self.entry.is_empty and not self.entry.is_written
        return is_plain and self._rest.first is not None and not self.first_is_count

    @property
    def pending(self) -> TapeLine | None:
        """The line that is being typed; None if there is none that can be read."""
        try:
            return self._pending()
        except (AmountError, TapeError):
            return None

    @property
    def total(self) -> Money:
        """The sum of the tape and of the line that is being typed, as far as it can be read."""
        pending = self.pending
        return self.tape.total if pending is None else self.tape.total + pending.signed

    @property
    def money(self) -> Money | None:
        """The total, if it may be charged."""
        return None if self._why_not() is not None else self.total

    @property
    def problem(self) -> AmountProblem | TapeProblem | None:
        """Why the total may not be charged; None for an empty machine too."""
        why = self._why_not()
        return None if why is AmountProblem.EMPTY else why

    # ---- keys ---------------------------------------------------------------------------------
    def type(self, text: str) -> None:
        """Adds typed characters to the entry; after = they begin a new tape."""
        self._change("type", lambda: self._enter(self.entry.type, text))

    def paste(self, text: str) -> None:
        """Puts a written amount in the place of the entry."""
        self._change("paste", lambda: self._enter(self.entry.paste, text))

    def put(self, amount: Money | None) -> None:
        """One amount, as if typed, and no tape; None empties the machine."""
        self._change("put", lambda: self._put(amount))

    def press(self, operation: Operation) -> bool:
        """Does what the key says, or says in `refusal` why not. False if it cannot be one: there
        is nothing before a minus, or what stands there is no number."""
        if self.entry.problem in _NO_NUMBERS:
            return False
        if operation is Operation.MINUS and self.is_empty:
            return False
        self._change("press", lambda: self._press(operation))
        return True

    def backspace(self) -> None:
        """Takes back a character, then the times sign, and then the line before as it was typed."""
        kind = "erase" if not self.entry.is_empty else "step"
        self._change(kind, self._step_back)

    def clear(self) -> None:
        """Takes the entry away, and then the lines from the last one on; after =, all of them."""
        self._change("clear", self._clear)

    def undo(self) -> None:
        if self._undo:
            self._redo.append(self.state)
            self._go_to(self._undo.pop())

    def redo(self) -> None:
        if self._redo:
            self._undo.append(self.state)
            self._go_to(self._redo.pop())

    def start_over(self) -> None:
        """An empty machine for the next customer: nothing of the last one can be brought back."""
        self._go_to(MachineState(Tape(self.entry.currency)))
        self._undo.clear()
        self._redo.clear()

    def restore(self, state: MachineState) -> None:
        """Goes on where another machine was; amounts of another currency are left behind."""
        if state.tape.currency == self.entry.currency:
            self._go_to(state)

    # ---- how --------------------------------------------------------------------------------
    def _change(self, kind: str, act: Callable[[], None]) -> None:
        """Does it; a run of typed or of erased characters is one step to undo."""
        before, self.refusal = self.state, None
        act()
        if self.state == before:
            return
        if kind != self._last or kind not in {"type", "erase"}:
            self._undo.append(before)
        self._redo.clear()
        self._last = kind

    def _enter(self, take: Callable[[str], None], text: str) -> None:
        if self.is_totalled:
            self._put(None)
        take(text)

    def _put(self, amount: Money | None) -> None:
        self._rest = MachineState(Tape(self.entry.currency))
        self.entry.put(amount)

    def _press(self, operation: Operation) -> None:
        if operation is Operation.TIMES:
            self._times()
            return
        try:
            line = None if self.is_totalled else self._pending()
            tape = self.tape if line is None else self.tape.with_line(line)
        except AmountError:
            return  # it is said of the entry
        except TapeError as error:
            self.refusal = error.problem
            return
        if not tape.lines or (operation is Operation.TOTAL and not self.is_used):
            return
        ends = operation is Operation.TOTAL
        self._rest = MachineState(
            tape, is_taking_off=operation is Operation.MINUS, is_totalled=ends
        )
        self.entry.clear()

    def _times(self) -> None:
        if self.is_totalled or (self._rest.first is not None and not self.entry.is_empty):
            self.refusal = TapeProblem.ONE_TIMES
        elif self.entry.money is not None:
            self._rest = replace(self._rest, first=self.entry.as_typed)
            self.entry.clear()

    def _step_back(self) -> None:
        first, lines = self._rest.first, self.tape.lines
        if not self.entry.is_empty:
            self.entry.backspace()
        elif first is not None:
            self._rest = replace(self._rest, first=None)
            self.entry.take(first)
        elif lines:
            line = lines[-1]
            before = self._as_typed(line)
            self._rest = MachineState(
                self.tape.without_last(), first=before[0], is_taking_off=line.is_taken_off
            )
            self.entry.take(before[1])

    def _clear(self) -> None:
        if self.is_totalled:
            self._put(None)
        elif not self.entry.is_empty or self._rest.first is not None:
            self._rest = replace(self._rest, first=None)
            self.entry.clear()
        else:
            self._rest = MachineState(self.tape.without_last())

    def _go_to(self, state: MachineState) -> None:
        self.refusal, self._last = None, ""
        self._rest = replace(state, typed=NOTHING_TYPED)
        self.entry.take(state.typed)

    def _pending(self) -> TapeLine | None:
        """The line that is being typed; None for none. Raises `AmountError`, `TapeError`."""
        first, is_taken_off = self.first, self.is_taking_off
        if first is None:
            if self.entry.is_empty:
                return None
            return TapeLine(self.entry.read(), is_taken_off=is_taken_off)
        if self.entry.is_empty:
            raise TapeError(TapeProblem.INCOMPLETE)
        return times_line(_factor(first), _factor(self.entry), is_taken_off=is_taken_off)

    def _why_not(self) -> AmountProblem | TapeProblem | None:
        try:
            pending = self._pending()
            if pending is None and not self.tape.lines:
                return AmountProblem.EMPTY
            check_chargeable(self.total.to_decimal(), self.entry.currency)
        except (AmountError, TapeError) as error:
            return error.problem
        return None

    def _as_typed(self, line: TapeLine) -> tuple[TypedText | None, TypedText]:
        """What was typed before the times sign (None without one), and after it. Digits that
        would be read the other way round are written out."""
        digits, times = TypedText(str(line.each.amount_minor)), TypedText(str(line.times))
        text = str(line.each.to_decimal()).replace(".", self._marks.decimal)
        written = TypedText(text, is_written=True)
        if line.times is None:
            return None, digits
        if line.is_times_first:
            return times, digits if is_count(times.text) else written
        return (written if is_count(digits.text) else digits), times

    def _entry_of(self, typed: TypedText) -> AmountEntry:
        entry = AmountEntry(self.entry.currency, self._marks)
        entry.take(typed)
        return entry


def _factor(entry: AmountEntry) -> tuple[str, Money | None]:
    """Raises `AmountError` for a written text that is no amount."""
    return ("", entry.read()) if entry.is_written else (entry.typed, entry.counted)
