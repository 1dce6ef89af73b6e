"""The button that opens a payment: its amount is read whole, whatever the size of the letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import SPACE_24, font
from pos_app.ui.widgets import PlainButton, restyle

_SIGN = SPACE_24 + 24
"""What the sign of the Enter key takes at one end, and so is left free at the other."""
_ROLES = ("heading", "body", "small")
"""From the size that it should have to the smallest; the style sheet knows them too."""


class ChargeButton(PlainButton):
    """Takes smaller letters before a word would run into the sign of the Enter key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="charge", name="chargeButton")
        self.show_enter_sign()

    def say(self, text: str, accessible: str = "") -> None:
        super().say(text, accessible)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * _SIGN
        words = self.text().replace("&&", "&")
        fitting = (role for role in _ROLES if _wide(words, role) <= room)
        role = next(fitting, _ROLES[-1])
        if self.property("letters") != role:
            self.setProperty("letters", role)
            restyle(self)


def _wide(words: str, role: str) -> int:
    return QFontMetrics(font(role, strong=True)).horizontalAdvance(words)
