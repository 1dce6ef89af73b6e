"""Fields for one figure each: money, per cent, pieces. A keypad writes into them as keys do."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QRegularExpressionValidator,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.domain.currency import Currency
from pos_app.domain.money import AmountError, AmountProblem, Money
from pos_app.ui.amount_entry import AmountEntry
from pos_app.ui.cart.product_list import is_typing
from pos_app.ui.money_text import number_marks, number_text
from pos_app.ui.theme import TARGET
from pos_app.ui.widgets import TextField

_PERCENT = r"\d{0,3}([.,\x{066b}]\d{0,2})?"
_PIECES = r"\d{0,5}"
_CLEARING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Clear})


class FigureField(TextField):
    """A field that selects its figure when it gets the keyboard: the next digit replaces it."""

    entered = Signal()
    """It got the keyboard."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._was_tapped = False
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setMinimumHeight(TARGET)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def press(self, digits: str) -> None:
        """Digits from a keypad."""
        self.insert(digits)

    def take_back(self) -> None:
        """The last digit, or all that is selected."""
        self.backspace()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._was_tapped = event.reason() is Qt.FocusReason.MouseFocusReason
        self.selectAll()
        self.entered.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._was_tapped:  # the tap that gave it the keyboard has put the caret somewhere
            self._was_tapped = False
            self.selectAll()


class PiecesField(FigureField):
    """How many: digits of any script."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, name, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        _allow(self, _PIECES)

    @property
    def pieces(self) -> int | None:
        """None while nothing is typed."""
        digits = _ascii(self.text())
        return int(digits) if digits else None


class PercentField(FigureField):
    """Per cent, with up to two decimals."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, name, parent)
        _allow(self, _PERCENT)

    @property
    def percent(self) -> Decimal | None:
        """None while nothing is typed."""
        text = _ascii(self.text()).rstrip(".")
        return Decimal(text) if text else None


class MoneyField(FigureField):
    """An amount that fills from its last decimal, as everywhere on the till: 2 5 0 is 2.50. What
    is typed with a decimal mark, or pasted, is read as written. A price `may_be_zero`."""

    changed = Signal()

    def __init__(
        self,
        currency: Currency,
        title: str,
        name: str,
        parent: QWidget | None = None,
        *,
        may_be_zero: bool = False,
    ) -> None:
        super().__init__(title, name, parent)
        self._entry = AmountEntry(currency, number_marks())
        self._may_be_zero = may_be_zero
        # Every key goes through the entry; a caret inside the figures would promise otherwise.
        self.setReadOnly(True)
        self.setPlaceholderText(number_text(Money.zero(currency)))

    @property
    def money(self) -> Money | None:
        """The amount; None while nothing is typed. Raises `AmountError`."""
        problem = self.problem
        if problem is not None:
            raise AmountError(problem)
        is_zero = self._entry.problem is AmountProblem.ZERO
        return Money.zero(self._entry.currency) if is_zero else self._entry.money

    @property
    def problem(self) -> AmountProblem | None:
        found = self._entry.problem
        return None if found is AmountProblem.ZERO and self._may_be_zero else found

    def put(self, amount: Money | None) -> None:
        """Shows an amount as if it had been typed; None empties the field."""
        self._entry.put(amount)
        self._show()

    def press(self, digits: str) -> None:
        if self.hasSelectedText():
            self._entry.clear()
        self._entry.type(digits)
        self._show()

    def take_back(self) -> None:
        if self.hasSelectedText():
            self._entry.clear()
        else:
            self._entry.backspace()
        self._show()

    def clear(self) -> None:
        self.put(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._entry.paste(QGuiApplication.clipboard().text())
            self._show()
        elif event.key() == Qt.Key.Key_Backspace:
            self.take_back()
        elif event.key() in _CLEARING:
            self.clear()
        elif is_typing(event):
            self.press(event.text())
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        entry = self._entry
        written = entry.typed if entry.is_written else number_text(entry.counted)
        self.setText("" if entry.is_empty else written)
        self.changed.emit()


def _allow(field: QLineEdit, pattern: str) -> None:
    unicode_digits = QRegularExpression.PatternOption.UseUnicodePropertiesOption
    field.setValidator(
        QRegularExpressionValidator(QRegularExpression(pattern, unicode_digits), field)
    )


def _ascii(text: str) -> str:
    """Digits of any script, and a point for every decimal mark."""
    return "".join(
        str(digit) if (digit := unicodedata.decimal(char, None)) is not None else "."
        for char in text.strip()
    )
