"""A veil over the edge of what scrolls: what goes on beyond it fades, and is not cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from pos_app.ui.theme import colour

_DEEP_PX = 28


class Veil(QWidget):
    """Lies over the viewport of `area`, in the colour of the ground under it, wherever there is
    more in a direction; `upright` for what scrolls up and down."""

    def __init__(
        self, area: QAbstractScrollArea, *, upright: bool = False, ground: str = "surface"
    ) -> None:
        super().__init__(area.viewport())
        self._area, self._is_upright, self._ground = area, upright, ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar = area.verticalScrollBar() if upright else area.horizontalScrollBar()
        self._bar.valueChanged.connect(self._changed)
        self._bar.rangeChanged.connect(self._changed)
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What is scrolled is put in after this, and would lie over it.
        if event.type() in {QEvent.Type.Resize, QEvent.Type.ChildAdded, QEvent.Type.Show}:
            self.resize(self._area.viewport().size())
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        before = self._bar.value() > self._bar.minimum()
        after = self._bar.value() < self._bar.maximum()
        if not self._is_upright and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        painter = QPainter(self)
        end = QPointF(0, self.height()) if self._is_upright else QPointF(self.width(), 0)
        if before:
            self._paint(painter, QPointF(0, 0), end)
        if after:
            self._paint(painter, end, QPointF(0, 0))

    def _paint(self, painter: QPainter, edge: QPointF, inwards: QPointF) -> None:
        """From the full colour at an edge to nothing, some way towards the other one."""
        length = (inwards - edge).manhattanLength()
        if not length:
            return
        full = colour(self._ground)
        clear = QColor(full)
        clear.setAlpha(0)
        fade = QLinearGradient(edge, edge + (inwards - edge) * min(1.0, _DEEP_PX / length))
        fade.setColorAt(0, full)
        fade.setColorAt(1, clear)
        painter.fillRect(self.rect(), fade)

    @Slot()
    def _changed(self) -> None:
        self.raise_()
        self.update()
