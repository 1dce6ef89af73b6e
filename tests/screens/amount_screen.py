"""The amount field and its keypad, on the amount or the donation page."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pos_app.ui.amount_field import AmountField
from pos_app.ui.tape_view import TapeView
from tests.screens.hands import find, tap

_KEYS = {
    "⌫": "keyBackspace",
    "C": "keyClear",
    "+": "keyPlus",
    "-": "keyMinus",
    "*": "keyTimes",
}


class AmountScreen:
    """`name` is the field's object name, `prefix` what stands before the keys' names."""

    def __init__(self, window: QWidget, name: str, prefix: str = "") -> None:
        self._window, self._name, self._prefix = window, name, prefix

    @property
    def field(self) -> AmountField:
        return find(self._window, AmountField, self._name)

    @property
    def shown(self) -> str:
        return self.field.text()

    @property
    def problem(self) -> str:
        """The sentence under the field, if it is about a problem."""
        label = find(self._window, QLabel, f"{self._name}Problem")
        return label.text() if label.property("tone") == "danger" else ""

    @property
    def tape(self) -> list[str]:
        """The rows of the tape, as a screen reader says them."""
        view = find(self._window, TapeView, "tape")
        return [view.item(row).text() for row in range(view.count())]

    @property
    def tape_view(self) -> TapeView:
        return find(self._window, TapeView, "tape")

    def tap_keys(self, keys: str) -> None:
        """Taps keys of the keypad: digits, `⌫`, `C`, `D` for the double zero, and `+-*`."""
        for key in keys:
            plain = "keyDoubleZero" if key == "D" else _KEYS.get(key, f"key{key}")
            name = f"{self._prefix}{plain[0].upper()}{plain[1:]}" if self._prefix else plain
            tap(find(self._window, QAbstractButton, name))
