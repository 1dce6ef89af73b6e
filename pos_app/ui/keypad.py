"""The keypad: figures large enough for a thumb, in the same places in every language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pos_app.ui.adding_machine import Operation
from pos_app.ui.theme import KEY_TARGET, SPACE_8
from pos_app.ui.widgets import PlainButton

_ROWS = ("789", "456", "123")
_OPERATIONS = (
    (Operation.TIMES, "keyTimes"),
    (Operation.MINUS, "keyMinus"),
    (Operation.PLUS, "keyPlus"),
)
_MAX_KEY_HEIGHT = 104


class Keypad(QWidget):
    """Digits, a double zero, backspace and clear; plus, minus and times where it `adds`. `prefix`
    is set before the keys' names where a second keypad lives in the same window."""

    typed = Signal(str)
    backspaced = Signal()
    cleared = Signal()
    operated = Signal(object)
    """Carries the `Operation` of a key between entries."""

    def __init__(
        self, parent: QWidget | None = None, *, prefix: str = "", adds: bool = False
    ) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self.setObjectName(self._named("keypad"))
        # A keypad is not mirrored where people read from right to left.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_8)
        for row, digits in enumerate(_ROWS):
            for column, digit in enumerate(digits):
                grid.addWidget(self._digit(digit, f"key{digit}"), row, column)
        zeros, backspace, clear = (
            (self._digit("0", "key0"), self._digit("00", "keyDoubleZero")),
            self._backspace(),
            self._clear(as_letter=adds),
        )
        if adds:
            for column, key in enumerate((*zeros, clear)):
                grid.addWidget(key, 3, column)
            grid.addWidget(backspace, 0, 3)
            for row, (operation, name) in enumerate(_OPERATIONS, start=1):
                grid.addWidget(self._between(operation, name), row, 3)
        else:
            grid.addWidget(zeros[0], 3, 0, 1, 2)
            grid.addWidget(zeros[1], 3, 2)
            grid.addWidget(backspace, 0, 3, 2, 1)
            grid.addWidget(clear, 2, 3, 2, 1)
        for cell in range(4):
            grid.setColumnMinimumWidth(cell, KEY_TARGET)
            grid.setColumnStretch(cell, 1)
            grid.setRowStretch(cell, 1)
        self.setMaximumHeight(4 * _MAX_KEY_HEIGHT + 3 * SPACE_8)

    def sizeHint(self) -> QSize:
        return QSize(360, 4 * _MAX_KEY_HEIGHT + 3 * SPACE_8)

    def _digit(self, digits: str, name: str) -> PlainButton:
        shown = "".join(QLocale().toString(int(digit)) for digit in digits)
        key = self._key(name)
        key.say(shown, self.tr("Double zero") if digits == "00" else shown)
        key.setProperty("digits", digits)
        key.clicked.connect(self._digit_clicked)
        return key

    def _between(self, operation: Operation, name: str) -> PlainButton:
        words = {
            Operation.PLUS: self.tr("Plus"),
            Operation.MINUS: self.tr("Minus"),
            Operation.TIMES: self.tr("Times"),
        }
        key = self._key(name)
        key.say(operation.value, words[operation])
        key.setProperty("operation", operation.value)
        key.setProperty("between", "true")
        key.clicked.connect(self._operation_clicked)
        return key

    def _backspace(self) -> PlainButton:
        key = self._key("keyBackspace")
        key.set_icon("backspace", 28)
        key.setAccessibleName(self.tr("Backspace"))
        key.setToolTip(self.tr("Take the last digit back (Backspace)"))
        key.setAutoRepeat(True)
        key.clicked.connect(self.backspaced)
        return key

    def _clear(self, *, as_letter: bool) -> PlainButton:
        key = self._key("keyClear")
        if as_letter:
            # Beside a times sign a cross would be taken for another one.
            key.say(self.tr("C", "the key that clears, as on calculators"))
        else:
            key.set_icon("cross", 28)
        key.setAccessibleName(self.tr("Clear"))
        key.setToolTip(self.tr("Clear the amount (Esc)"))
        key.clicked.connect(self.cleared)
        return key

    def _key(self, name: str) -> PlainButton:
        key = PlainButton(kind="key", name=self._named(name))
        key.setMinimumHeight(KEY_TARGET)  # its width is at least that of large figures
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return key

    def _named(self, name: str) -> str:
        return self._prefix + name[0].upper() + name[1:] if self._prefix else name

    @Slot()
    def _digit_clicked(self) -> None:
        self.typed.emit(str(self.sender().property("digits")))

    @Slot()
    def _operation_clicked(self) -> None:
        self.operated.emit(Operation(str(self.sender().property("operation"))))
