"""How something stands: a mark, a few strong words, and a sentence below."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.ui.theme import SPACE_4, SPACE_12, with_text
from pos_app.ui.widgets import IconLabel, PlainLabel, restyle
from pos_app.ui.widgets.busy import BusyMark

_MARK = 26


class Standing(enum.Enum):
    """How it stands: the icon, its colour, and the tone of the words."""

    BUSY = ("", "", "")
    WORKS = ("check", "paid", "paid")
    GOOD = ("check", "accent", "accent")
    NOTE = ("warning", "warn", "warn")
    WRONG = ("cross", "danger", "danger")
    PLAIN = ("", "", "muted")
    LIST = ("cart", "accent", "")


class FoundLine(QWidget):
    """Says it to the eye and, where it is news, to a screen reader; empty it takes no room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        size = with_text(_MARK)
        self._busy = BusyMark(size=size)
        self._icon = IconLabel("check", "ink", size)
        self._marks = QStackedWidget()
        self._marks.setFixedSize(size, size)
        for mark in (self._busy, self._icon):
            self._marks.addWidget(mark)
        self.words = PlainLabel()
        self.words.setObjectName(f"{name}Words")
        self.words.setProperty("strong", "true")
        self.detail = PlainLabel()
        self.detail.setObjectName(f"{name}Detail")
        self.detail.setProperty("type", "small")
        self.detail.setProperty("tone", "muted")
        said = QVBoxLayout()
        said.setSpacing(SPACE_4)
        said.addWidget(self.words)
        said.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_12)
        row.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self.clear()

    @property
    def standing(self) -> Standing | None:
        """None while nothing is said."""
        return self._standing

    def clear(self) -> None:
        """Says nothing."""
        self._standing: Standing | None = None
        self._busy.stop()
        self.words.setText("")
        self.detail.setText("")
        self.setVisible(False)

    def say(self, standing: Standing, words: str, detail: str = "") -> None:
        """Shows how it stands now."""
        before = (self._standing, self.words.text(), self.detail.text())
        is_news = (standing, words, detail) != before and (standing, detail) != (Standing.BUSY, "")
        self._standing = standing
        icon, colour, tone = standing.value
        if standing is Standing.BUSY:
            self._marks.setCurrentWidget(self._busy)
            self._busy.start()
        else:
            self._busy.stop()
            self._icon.show_icon(icon, colour)
            self._marks.setCurrentWidget(self._icon)
        self._marks.setVisible(standing is not Standing.PLAIN)
        self.words.setText(words)
        self.words.setProperty("tone", tone)
        restyle(self.words)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setVisible(True)
        if is_news:
            # Once the keyboard is where it goes with the news: a new place cuts a sentence short.
            QTimer.singleShot(0, self, self._tell)

    @Slot()
    def _tell(self) -> None:
        """To a screen reader; nothing of a step that nobody looks at."""
        spoken = f"{self.words.text()} {self.detail.text()}".strip()
        if spoken and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.words, spoken))
