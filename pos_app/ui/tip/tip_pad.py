"""A small keypad for an own tip, in the figures of the language that is spoken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pos_app.ui.speech import Speech
from pos_app.ui.theme import KEY_TARGET, SPACE_8
from pos_app.ui.widgets import PlainButton

_ROWS = (("7", "8", "9"), ("4", "5", "6"), ("1", "2", "3"), ("00", "0", "⌫"))
_BACKSPACE = "⌫"
_MOST_HEIGHT = 72


class TipPad(QWidget):
    """Twelve keys; says what was tapped."""

    typed = Signal(str)
    backspaced = Signal()

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._keys: dict[str, PlainButton] = {}
        # Keys lie as on every keypad, whichever way people read.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_8)
        for row, keys in enumerate(_ROWS):
            for column, digits in enumerate(keys):
                grid.addWidget(self._key(digits), row, column)
        self.speak()

    def fit(self, scale: float) -> None:
        """Keys grow with the window, but not without end."""
        self.setMaximumHeight(round(len(_ROWS) * (_MOST_HEIGHT * scale + SPACE_8)))

    def speak(self) -> None:
        """Writes the keys in the language of now."""
        for digits, key in self._keys.items():
            if digits == _BACKSPACE:
                key.setAccessibleName(self._speech.translate("Tip", "Backspace"))
            else:
                key.say("".join(self._speech.number(int(digit)) for digit in digits))

    def _key(self, digits: str) -> PlainButton:
        is_back = digits == _BACKSPACE
        key = PlainButton(name="tipBackspace" if is_back else f"tipKey{digits}")
        key.setProperty("type", "title")
        key.setMinimumSize(KEY_TARGET, KEY_TARGET)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if is_back:
            key.set_icon("backspace", 28)
            key.setAutoRepeat(True)
            key.clicked.connect(self.backspaced)
        else:
            key.setProperty("digits", digits)
            key.clicked.connect(self._tapped)
        self._keys[digits] = key
        return key

    @Slot()
    def _tapped(self) -> None:
        self.typed.emit(str(self.sender().property("digits")))
