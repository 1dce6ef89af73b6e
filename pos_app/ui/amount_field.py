"""The field that shows the typed amount, in figures that shrink before they would be cut."""

from __future__ import annotations

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
from pos_app.ui.amount_entry import AmountEntry
from pos_app.ui.money_text import money_text, number_marks
from pos_app.ui.theme import amount_font, colour
from pos_app.ui.widgets.labels import fitted_font

_CLEARING = {Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Clear}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class AmountField(QLineEdit):
    """Shows what was typed; takes keys, paste and input methods through its `AmountEntry`."""

    entry_changed = Signal()
    focus_changed = Signal()

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = AmountEntry(currency, number_marks())
        self.setProperty("kind", "amount")
        # Every key goes through the entry; a caret inside the figures would promise otherwise.
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(money_text(Money.zero(currency)))
        self._show()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(amount_font("display"))
        return QSize(metrics.horizontalAdvance("0" * 8), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def show_when_empty(self, words: str) -> None:
        """What stands in the empty field."""
        self.setPlaceholderText(words)
        self._fit()

    def put(self, amount: Money | None) -> None:
        """Shows an amount as if it had been typed; None empties the field."""
        self.entry.put(amount)
        self._changed()

    def type(self, text: str) -> None:
        self.entry.type(text)
        self._changed()

    def backspace(self) -> None:
        self.entry.backspace()
        self._changed()

    def take_key(self, event: QKeyEvent) -> bool:
        """Understands one key press. False if the key has nothing to do with an amount."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_text(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.backspace()
        elif event.key() in _CLEARING:
            self.put(None)
        elif _is_typed(event):
            self.type(event.text())
        else:
            return False
        return True

    def paste_text(self, text: str) -> None:
        """A written amount takes the place of what was there."""
        self.entry.paste(text)
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

    def _show(self) -> None:
        entry = self.entry
        if entry.is_empty:
            self.setText("")
        else:
            self.setText(entry.typed if entry.is_written else money_text(entry.counted))
        self._fit()

    def _fit(self) -> None:
        shown = self.text() or self.placeholderText()
        self.setFont(fitted_font(amount_font("display"), shown, self.width() - 16))


def _is_typed(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _COMMANDS
