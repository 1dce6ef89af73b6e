"""A button for a narrow row: its words end in "…" before they would be cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import SPACE_8, SPACE_16, TARGET
from pos_app.ui.widgets import PlainButton
from pos_app.ui.widgets.icons import THEME_EVENTS


class SnugButton(PlainButton):
    """Small words, little air, and never wider than there is room."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        self._words = ""
        super().__init__("", parent, kind="quiet", name=name)
        self.setProperty("bulk", "snug")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """What it says, to screen readers in full."""
        self._words = words
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance(self._words) + SPACE_16 + SPACE_8
        return QSize(max(TARGET, wide), TARGET)

    def minimumSizeHint(self) -> QSize:
        return QSize(TARGET, TARGET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self._fit()

    def _fit(self) -> None:
        room = self.width() - SPACE_16 - SPACE_8 // 2
        fitted = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.say(fitted, self._words)
