"""The field that shows the typed amount, in figures that shrink before they would be cut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pos_app.domain.currency import Currency
from pos_app.domain.money import Money
from pos_app.ui.adding_machine import AddingMachine, MachineState, Operation
from pos_app.ui.amount_entry import AmountEntry
from pos_app.ui.money_text import money_text, number_marks, plain_number
from pos_app.ui.theme import amount_font, colour
from pos_app.ui.widgets.labels import fitted_font

_CLEARING = {Qt.Key.Key_Escape, Qt.Key.Key_Clear}
_OPERATIONS = {
    "+": Operation.PLUS,
    "-": Operation.MINUS,
    "\u2212": Operation.MINUS,
    "*": Operation.TIMES,
    "x": Operation.TIMES,
    "X": Operation.TIMES,
    "\u00d7": Operation.TIMES,
    "=": Operation.TOTAL,
}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class AmountField(QLineEdit):
    """Shows the entry that is being typed; takes keys, paste and input methods through its
    `AddingMachine`. Only where it `adds` are there keys between entries."""

    entry_changed = Signal()
    focus_changed = Signal()

    def __init__(
        self, currency: Currency, parent: QWidget | None = None, *, adds: bool = False
    ) -> None:
        super().__init__(parent)
        self.machine = AddingMachine(currency, number_marks())
        self._adds = adds
        self._empty_words = ""
        self.setProperty("kind", "amount")
        # Every key goes through the entry; a caret inside the figures would promise otherwise.
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show()

    @property
    def entry(self) -> AmountEntry:
        return self.machine.entry

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(amount_font("display"))
        return QSize(metrics.horizontalAdvance("0" * 8), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def show_when_empty(self, words: str) -> None:
        """What stands in the empty field."""
        self._empty_words = words
        self._show()

    def put(self, amount: Money | None) -> None:
        """Shows an amount as if it had been typed; None empties the field."""
        self.machine.put(amount)
        self._changed()

    def start_over(self) -> None:
        """Empties it for the next customer."""
        self.machine.start_over()
        self._changed()

    def restore(self, state: MachineState) -> None:
        """Goes on where another field was."""
        self.machine.restore(state)
        self._changed()

    def type(self, text: str) -> None:
        self.machine.type(text)
        self._changed()

    def press(self, operation: Operation) -> bool:
        """A key between entries. False if it means nothing here."""
        is_taken = self._adds and self.machine.press(operation)
        if is_taken:
            self._changed()
        return is_taken

    def backspace(self) -> None:
        self.machine.backspace()
        self._changed()

    def clear_entry(self) -> None:
        """Takes away what is being typed, and then what was before it."""
        self.machine.clear()
        self._changed()

    def take_key(self, event: QKeyEvent) -> bool:
        """Understands one key press. False if the key has nothing to do with an amount."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_text(QGuiApplication.clipboard().text())
        elif self._adds and event.matches(QKeySequence.StandardKey.Undo):
            self._step(self.machine.undo)
        elif self._adds and _is_redo(event):
            self._step(self.machine.redo)
        elif event.key() == Qt.Key.Key_Backspace:
            self.backspace()
        elif event.key() == Qt.Key.Key_Delete:
            self.put(None)
        elif event.key() in _CLEARING:
            self.clear_entry()
        elif _is_typed(event):
            operation = _OPERATIONS.get(event.text())
            if operation is None or not self.press(operation):
                self.type(event.text())
        else:
            return False
        return True

    def paste_text(self, text: str) -> None:
        """A written amount takes the place of what was typed last."""
        self.machine.paste(text)
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.take_key(event):
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self.type(event.commitString())
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # Qt leaves a centred placeholder out while the field has the keyboard, as this one does.
        if not self.text() and self.hasFocus():
            painter = QPainter(self)
            painter.setPen(colour("muted"))
            painter.setFont(self.font())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.placeholderText())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._show()
        self.entry_changed.emit()

    def _step(self, step: Callable[[], None]) -> None:
        step()
        self._changed()

    def _show(self) -> None:
        machine = self.machine
        self.setText(shown_entry(machine))
        no_words = machine.is_used or not self._empty_words
        self.setPlaceholderText(money_text(machine.total) if no_words else self._empty_words)
        self._fit()

    def _fit(self) -> None:
        shown = self.text() or self.placeholderText()
        self.setFont(fitted_font(amount_font("display"), shown, self.width() - 16))


def shown_entry(machine: AddingMachine) -> str:
    """The entry as it is being typed; after =, the total."""
    entry = machine.entry
    if machine.is_totalled and machine.tape.lines and entry.is_empty:
        return money_text(machine.total)
    if entry.is_written or entry.is_empty:
        return entry.written
    return plain_number(int(entry.typed)) if machine.counts_pieces else money_text(entry.counted)


def _is_redo(event: QKeyEvent) -> bool:
    # Not the desktop's own keys for it: those may need three fingers.
    return QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Y")


def _is_typed(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _COMMANDS
