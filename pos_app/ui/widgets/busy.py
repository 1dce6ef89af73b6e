"""A calm sign that something is on its way: an arc that turns, or stands still if asked to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import colour, is_motion_reduced

_FRAME_MS = 40
_FRAMES = 100
_STEP = 9
_REST_MS = 500
_REST_STEP = 30
_SPAN = 100
_FULL = 360
_QT_DEGREE = 16


class BusyMark(QWidget):
    """Turns while it is started and visible: smoothly for some seconds after each start, then a
    step now and then, as a code may be up for half an hour."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 48) -> None:
        super().__init__(parent)
        self._angle = self._frames = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._is_started = False
        self.setFixedSize(size, size)
        self.setVisible(False)

    def start(self) -> None:
        self._is_started = True
        self.setVisible(True)
        self._run()

    def stop(self) -> None:
        self._is_started = False
        self._timer.stop()
        self.setVisible(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2.0, self.width() / 12)
        area = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(colour("raised"), width))
        painter.drawEllipse(area)
        arc = QPen(colour("accent"), width)
        arc.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(arc)
        painter.drawArc(area, (90 - self._angle) * _QT_DEGREE, -_SPAN * _QT_DEGREE)

    @Slot()
    def _turn(self) -> None:
        self._frames += 1
        if self._frames == _FRAMES:
            self._timer.setInterval(_REST_MS)
        step = _STEP if self._frames < _FRAMES else _REST_STEP
        self._angle = (self._angle + step) % _FULL
        self.update()

    def _run(self) -> None:
        if self._is_started and self.isVisible() and not is_motion_reduced():
            self._frames = 0
            self._timer.start(_FRAME_MS)
