"""Amount field and keypad side by side: what the amount and the donation page are made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.currency import Currency
from pos_app.domain.money import Money
from pos_app.domain.tape import TapeProblem
from pos_app.ui.amount_field import AmountField
from pos_app.ui.error_words import amount_problem_words
from pos_app.ui.keypad import Keypad
from pos_app.ui.tape_view import TapeView
from pos_app.ui.tape_words import line_words, tape_problem_words, tape_rows
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_8, SPACE_16, SPACE_24, with_text
from pos_app.ui.widgets import PlainLabel, ScrollColumn, frame, restyle

_KEYPAD_SHARE = (11, 10)
_MAX_HEIGHT = 440


class AmountPad(QWidget):
    """A card with a caption, the amount, and one sentence under it; the keypad beside it.

    `field_name` is the field's object name; `prefix` goes before the keypad's names. One that
    `adds` has a tape above the amount, and keys between entries.
    """

    changed = Signal()

    def __init__(
        self,
        currency: Currency,
        field_name: str,
        parent: QWidget | None = None,
        *,
        prefix: str = "",
        adds: bool = False,
    ) -> None:
        super().__init__(parent)
        self._hint = ""
        self._hint_when_empty = False
        self._lines = 0
        self.field = AmountField(currency, adds=adds)
        self.field.setObjectName(field_name)
        self.tape = TapeView("tape") if adds else None
        self.keypad = Keypad(prefix=prefix, adds=adds)
        self.caption = PlainLabel(max_lines=1)
        self.sentence = PlainLabel(max_lines=5)
        self.below = QVBoxLayout()
        self._build(field_name)
        self.keypad.typed.connect(self.field.type)
        self.keypad.backspaced.connect(self.field.backspace)
        self.keypad.cleared.connect(self.field.clear_entry)
        self.keypad.operated.connect(self.field.press)
        self.field.entry_changed.connect(self._entry_changed)
        self.field.focus_changed.connect(self._focus_changed)
        self.field.installEventFilter(self)
        self.setFocusProxy(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumSize(with_text(CONTENT_WIDTH), with_text(_MAX_HEIGHT))

    def _build(self, field_name: str) -> None:
        self._card = frame("amount", name=f"{field_name}Card")
        self.caption.setProperty("tone", "muted")
        self.sentence.setObjectName(f"{field_name}Problem")
        for label in (self.caption, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Room for two lines from the start, so that a sentence moves nothing.
        self.sentence.setMinimumHeight(2 * self.sentence.fontMetrics().lineSpacing())
        content = QWidget()
        outside = QVBoxLayout(self._card)
        outside.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        outside.addWidget(ScrollColumn(content), 1)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_8)
        if self.tape is None:
            inside.addStretch(1)
        else:
            # In the place of the air above the amount, which therefore stays where it is.
            inside.addWidget(self.tape, 3)
        inside.addWidget(self.caption)
        inside.addWidget(self.field)
        inside.addWidget(self.sentence)
        inside.addStretch(1)
        inside.addLayout(self.below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_24)
        row.addWidget(self._card, _KEYPAD_SHARE[0])
        row.addWidget(self.keypad, _KEYPAD_SHARE[1])

    def sizeHint(self) -> QSize:
        return QSize(CONTENT_WIDTH, with_text(_MAX_HEIGHT))

    @property
    def money(self) -> Money | None:
        """The amount, if it may be charged: the tape's total where there is one."""
        return self.field.machine.money

    @property
    def is_empty(self) -> bool:
        return self.field.machine.is_empty

    def put(self, amount: Money | None) -> None:
        self.field.put(amount)

    def set_hint(self, text: str, *, only_when_empty: bool) -> None:
        """What the sentence says while there is no problem."""
        self._hint, self._hint_when_empty = text, only_when_empty
        self._say()

    def take_key(self, event: QKeyEvent) -> bool:
        """A key for the amount or for its tape, wherever the keyboard is."""
        if self.field.take_key(event):
            return True
        return self.tape is not None and self.tape.take_key(event.key())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The arrow keys are the tape's before they scroll the card.
        if watched is self.field and isinstance(event, QKeyEvent) and self.tape is not None:
            is_press = event.type() is QEvent.Type.KeyPress
            return is_press and self.tape.take_key(event.key())
        return super().eventFilter(watched, event)

    @Slot()
    def _entry_changed(self) -> None:
        self._show_tape()
        self._say()
        self.changed.emit()

    def _show_tape(self) -> None:
        if self.tape is None:
            return
        machine, lines = self.field.machine, self._lines
        self._lines = len(machine.tape.lines)
        self.tape.show_rows(tape_rows(machine))
        if self._lines > lines:
            words = line_words(machine.tape.lines[-1], machine.tape.total)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    @Slot()
    def _focus_changed(self) -> None:
        self._card.setProperty("focused", self.field.hasFocus())
        restyle(self._card)

    def _say(self) -> None:
        machine = self.field.machine
        problem = machine.refusal or machine.problem
        words, hint = "", "" if self._hint_when_empty and not machine.is_empty else self._hint
        if problem is TapeProblem.INCOMPLETE and machine.refusal is None:
            hint = tape_problem_words(problem)  # no mistake: it is being typed
        elif isinstance(problem, TapeProblem):
            words = tape_problem_words(problem)
        elif problem is not None:
            words = amount_problem_words(problem, machine.tape.currency)
        is_news = bool(words) and words != self.sentence.text()
        self.sentence.setText(words or hint)
        self.sentence.setProperty("tone", "danger" if words else "muted")
        restyle(self.sentence)
        self._card.setProperty("problem", bool(words))
        restyle(self._card)
        self.field.setAccessibleDescription(words or hint)
        if is_news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))
