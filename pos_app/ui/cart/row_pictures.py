"""Rows as they were painted last: a list paints all that is in sight whenever one row is added."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

from pos_app.ui.theme import colour

_KEPT = 48
"""More than are ever in sight."""


class RowPictures:
    """A picture for each row and each way that it can look. What is shown must not change while it
    is the same object; where the theme or the language changes, call `forget`."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[object, QPixmap]] = {}

    def forget(self) -> None:
        self._kept.clear()

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        shown: object,
        look: tuple[Hashable, ...],
        paint: Callable[[QPainter, QRect], None],
    ) -> None:
        """Draws `shown` into `rect` as it looks now; `paint` is asked for what was never drawn."""
        scale = painter.device().devicePixelRatioF()
        if scale != int(scale):
            # A picture would lie between the pixels there, and its words would blur.
            paint(painter, rect)
            return
        # The object is kept with its picture, so that no other can have its identity.
        key = (id(shown), rect.width(), rect.height(), scale, *look)
        known = self._kept.get(key)
        if known is None:
            if len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            known = self._kept[key] = (shown, _picture(rect.size(), scale, paint))
        painter.drawPixmap(rect.topLeft(), known[1])


def _picture(size: QSize, scale: float, paint: Callable[[QPainter, QRect], None]) -> QPixmap:
    made = QPixmap(size * scale)
    made.setDevicePixelRatio(scale)
    made.fill(colour("surface"))
    painter = QPainter(made)
    paint(painter, QRect(QPoint(0, 0), size))
    painter.end()
    return made
