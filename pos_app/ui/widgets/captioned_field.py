"""A field with its caption above it, and below it what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.ui.theme import SPACE_4, TARGET
from pos_app.ui.widgets.buttons import restyle
from pos_app.ui.widgets.labels import PlainLabel
from pos_app.ui.widgets.text_field import TextField


class CaptionedField(QWidget):
    """`line` is the field, called `name`; it takes up to `max_chars` characters. Typing takes a
    problem back."""

    def __init__(self, title: str, name: str, max_chars: int) -> None:
        super().__init__()
        self.line = TextField()
        self.line.setObjectName(name)
        self.line.setMaxLength(max_chars)
        self.line.setMinimumHeight(TARGET)
        self._caption = PlainLabel(max_lines=2)
        self._caption.setProperty("type", "small")
        self._caption.setProperty("strong", "true")
        self._caption.setBuddy(self.line)
        self._problem = PlainLabel()
        self._problem.setObjectName(f"{name}Problem")
        self._problem.setProperty("type", "small")
        self._problem.setProperty("tone", "danger")
        self._problem.setVisible(False)
        self.entitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for widget in (self._caption, self.line, self._problem):
            column.addWidget(widget)
        column.addStretch(1)
        self.line.textEdited.connect(self.clear_problem)

    def entitle(self, title: str) -> None:
        """Gives it another caption."""
        self._caption.setText(title)
        self.line.setAccessibleName(title)

    @Slot()
    def clear_problem(self) -> None:
        self.show_problem("")

    def show_problem(self, words: str) -> None:
        """Says what is wrong, also to screen readers; nothing takes it back."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.line.setProperty("problem", "true" if words else "false")
        self.line.setAccessibleDescription(words)
        restyle(self.line)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, words))
