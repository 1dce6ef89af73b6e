"""A PIN while it is typed: how many digits there are, and nothing more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.domain.pin import LEAST_DIGITS, MOST_DIGITS
from pos_app.ui.theme import SPACE_16, colour

_DOT = 16
_DOT_GAP = 12


class PinDots(QWidget):
    """A filled dot for each digit typed, and empty ones up to the least that a PIN has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pinDots")
        self._count = 0
        self._is_busy = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(0, is_busy=False)

    @property
    def count(self) -> int:
        """How many digits were typed."""
        return self._count

    def show_count(self, count: int, *, is_busy: bool) -> None:
        if (count, is_busy) != (self._count, self._is_busy) or not self.accessibleName():
            self._count, self._is_busy = count, is_busy
            words = self.tr("%Ln digits typed", "", count)
            self.setAccessibleName(self.tr("Checking the PIN") if is_busy else words)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(MOST_DIGITS * (_DOT + _DOT_GAP), _DOT + SPACE_16)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = max(LEAST_DIGITS, self._count)
        wide = places * _DOT + (places - 1) * _DOT_GAP
        left, top = (self.width() - wide) / 2, (self.height() - _DOT) / 2
        for place in range(places):
            is_filled = self._is_busy or place < self._count
            token = "muted" if self._is_busy else "ink" if is_filled else "strong_line"
            painter.setPen(QPen(colour(token), 2))
            painter.setBrush(colour(token) if is_filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left + place * (_DOT + _DOT_GAP), top, _DOT, _DOT))
