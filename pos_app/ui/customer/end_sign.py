"""The large sign in the code's place, once there is no code any more."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import colour
from pos_app.ui.widgets import pixmap

_SIGNS = {
    "paid": ("check", "paid", "paid_tint"),
    "ask": ("person", "ink", "raised"),
    "expired": ("clock", "muted", "raised"),
}
_OTHER = ("cross", "muted", "raised")
_SHARE, _ICON_SHARE = 0.52, 0.5


class EndSign(QWidget):
    """A circle with a sign: green with a check only for money that is proven."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = "ask"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_state(self, state: str) -> None:
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        sign, token, ground = _SIGNS.get(self._state, _OTHER)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = round(min(self.width(), self.height()) * _SHARE)
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground))
        painter.drawEllipse(circle)
        size = round(side * _ICON_SHARE)
        drawn = pixmap(sign, token, size, self.devicePixelRatioF())
        painter.drawPixmap(circle.center().toPoint() - QPoint(size // 2, size // 2), drawn)
