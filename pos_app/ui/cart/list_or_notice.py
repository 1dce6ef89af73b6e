"""A list, or a sentence in its place where there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.ui.theme import SPACE_32
from pos_app.ui.widgets import PlainLabel


class ListOrNotice(QStackedWidget):
    """`name` is that of the sentence, for tests."""

    def __init__(self, of: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = of
        self._notice = PlainLabel()
        self._notice.setObjectName(name)
        self._notice.setProperty("tone", "muted")
        self._notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._notice.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_32)
        self.addWidget(self._list)
        self.addWidget(self._notice)

    def show_notice(self, words: str) -> None:
        """Empty: the list."""
        self._notice.setText(words)
        self.setCurrentWidget(self._notice if words else self._list)
