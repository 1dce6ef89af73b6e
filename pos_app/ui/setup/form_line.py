"""A line of a form: what it is, a field, and below it a hint or what is wrong."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pos_app.ui.theme import SPACE_4, SPACE_8
from pos_app.ui.widgets import PlainLabel, TextField, restyle


class FormLine(QWidget):
    """A field of any kind; `side` takes buttons beside it. What is wrong takes the place of the
    hint, so that nothing jumps."""

    def __init__(
        self,
        title: str,
        field: QWidget,
        hint: str = "",
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hint = hint
        self._wrong = ""
        self.field = field
        field.setObjectName(name)
        field.setAccessibleName(title)
        field.setAccessibleDescription(hint)
        caption = PlainLabel(title)
        caption.setProperty("strong", "true")
        caption.setBuddy(field)
        self._below = PlainLabel(hint)
        self._below.setObjectName(f"{name}Hint")
        self._below.setProperty("type", "small")
        self._below.setProperty("tone", "muted")
        self.side = QHBoxLayout()
        self.side.setSpacing(SPACE_8)
        self.side.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(caption)
        column.addLayout(self.side)
        column.addWidget(self._below)
        # Not before it is a part of this: shown alone it would be a window of its own.
        self._below.setVisible(bool(hint))
        # Beside a line that has more to say it stays at the top.
        column.addStretch(1)

    @property
    def wrong(self) -> str:
        """What is said to be wrong; empty: nothing."""
        return self._wrong

    def say_wrong(self, words: str) -> None:
        """Says why what is typed cannot be used; empty: it can."""
        if words == self._wrong:
            return
        self._wrong = words
        self._below.setText(words or self._hint)
        self._below.setVisible(bool(words or self._hint))
        self._below.setProperty("tone", "danger" if words else "muted")
        restyle(self._below)
        self.field.setProperty("problem", "true" if words else "false")
        self.field.setAccessibleDescription(words or self._hint)
        restyle(self.field)
        if words and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def say_hint(self, words: str) -> None:
        """Another hint."""
        self._hint = words
        if not self._wrong:
            self._below.setText(words)
            self._below.setVisible(bool(words))
            self.field.setAccessibleDescription(words)


class TextLine(FormLine):
    """A line with a field to type into."""

    def __init__(
        self,
        title: str,
        hint: str = "",
        *,
        name: str,
        line: QLineEdit | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.line = line if line is not None else TextField()
        super().__init__(title, self.line, hint, name=name, parent=parent)

    def show_text(self, text: str) -> None:
        """Shows another value; the caret stays where it is the same."""
        if self.line.text() != text:
            self.line.setText(text)
