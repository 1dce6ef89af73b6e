"""A command to type somewhere else: to be read, selected, or copied with one press."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.ui.theme import SPACE_8, TARGET, font
from pos_app.ui.widgets import SecondaryButton, TextField

_SAID_MS = 2_000


class CommandRow(QWidget):
    """The command in a field that cannot be changed, and a button beside it."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._line = TextField()
        self._line.setObjectName(f"{name}Text")
        self._line.setAccessibleName(title)
        self._line.setReadOnly(True)
        self._line.setMinimumHeight(TARGET)
        letters = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        letters.setPixelSize(font("small").pixelSize())
        self._line.setFont(letters)
        self._copy = SecondaryButton(self.tr("Copy"), name=f"{name}Copy")
        self._copy.clicked.connect(self._take)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_SAID_MS)
        self._again.timeout.connect(self._offer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self._line, 1)
        row.addWidget(self._copy)

    @property
    def command(self) -> str:
        return self._line.text()

    def show_command(self, command: str) -> None:
        """Another command; it is read from its beginning."""
        self._line.setText(command)
        self._line.setCursorPosition(0)
        self._offer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._offer()

    @Slot()
    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self.command)
        # As wide as before: nothing beside it moves.
        self._copy.setMinimumWidth(self._copy.width())
        self._copy.say(self.tr("Copied"))
        self._again.start()

    @Slot()
    def _offer(self) -> None:
        self._again.stop()
        self._copy.say(self.tr("Copy"))
