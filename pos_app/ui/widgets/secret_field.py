"""A line for what nobody else may read: a key, or a PIN."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from pos_app.ui.widgets.text_field import TextField

_TELLER = "QWidgetLineControl"
"""The part of a line that tells assistive programs of each change."""


class SecretField(TextField):
    """Masked, to the eye and to the ear. By itself Qt tells every program that listens for screen
    readers the very letters that are typed into a masked line; here such a program hears marks,
    one for each letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._told = len(text)
        # What it tells is told of its parent; of one that no screen reader knows, it is of nobody.
        self._nobody = QObject(self)
        for part in self.children():
            if part.metaObject().className() == _TELLER:
                part.setParent(self._nobody)
        self.textChanged.connect(self._tell_length)

    @Slot(str)
    def _tell_length(self, text: str) -> None:
        """What a screen reader needs to say "star" for each letter."""
        more, self._told = len(text) - self._told, len(text)
        mark = chr(self.style().styleHint(QStyle.StyleHint.SH_LineEdit_PasswordCharacter))
        at = self.cursorPosition()
        if more > 0:
            came = QAccessibleTextInsertEvent(self, max(0, at - more), mark * more)
            QAccessible.updateAccessibility(came)
        elif more < 0:
            QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(self, at, mark * -more))
