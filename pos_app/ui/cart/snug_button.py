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
        self._words = self._shorter = ""
        super().__init__("", parent, kind="quiet", name=name)
        self.setProperty("bulk", "snug")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_words(words)

    def show_words(self, words: str, shorter: str = "") -> None:
        """What it says, to screen readers in full; `shorter`, if there is no room for that."""
        self._words, self._shorter = words, shorter
        self._fit()
        self.updateGeometry()

    @property
    def is_elided(self) -> bool:
        """Whether some of its words hide behind "…"."""
        return self.text() not in {one.replace("&", "&&") for one in (self._words, self._shorter)}

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
        is_wide = self.fontMetrics().horizontalAdvance(self._words) > room
        words = self._shorter if is_wide and self._shorter else self._words
        fitted = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.say(fitted, self._words)
