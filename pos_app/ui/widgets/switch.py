"""A switch: on or off, for a finger, the space bar or a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from pos_app.ui.theme import TARGET, colour

_TRACK = QSize(52, 30)
_KNOB_AIR = 4


class Switch(QCheckBox):
    """A check box drawn as a switch, without words of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(_TRACK.width() + 8, TARGET)

    def hitButton(self, _position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(4, (self.height() - _TRACK.height()) / 2, _TRACK.width(), _TRACK.height())
        is_on = self.isChecked()
        painter.setPen(QPen(colour("accent" if is_on else "strong_line"), 2))
        painter.setBrush(colour("accent" if is_on else "surface"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        size = track.height() - 2 * _KNOB_AIR - 2
        is_at_end = is_on != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        left = track.right() - _KNOB_AIR - size if is_at_end else track.left() + _KNOB_AIR
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("on_accent" if is_on else "strong_line"))
        painter.drawEllipse(QRectF(left, track.center().y() - size / 2, size, size))
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = track.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
