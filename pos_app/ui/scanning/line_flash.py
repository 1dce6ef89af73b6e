"""The line that a scan added to lights up for a moment: a tone that fades, and never blinks."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QPersistentModelIndex,
    QRectF,
    Qt,
    QTimer,
    QVariantAnimation,
    Slot,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from pos_app.ui.theme import RADIUS, colour, is_motion_reduced

_FADE_MS = 450
_BRIGHTEST = 0.35


class LineFlash(QWidget):
    """Lies over the lines of a list; nothing of it is there once it has faded, and nothing at
    all where motion is reduced: the line is the current one anyway."""

    def __init__(self, lines: QListView) -> None:
        super().__init__(lines.viewport())
        self.setObjectName("lineFlash")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVisible(False)
        self._lines = lines
        self._index = QPersistentModelIndex()
        self._light = 0.0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._light_up)
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(_FADE_MS)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._motion.valueChanged.connect(self._fade)
        self._motion.finished.connect(self.hide)

    def flash(self, row: int) -> None:
        """Lights up one row; a row that still fades begins anew."""
        if is_motion_reduced():
            return
        self._index = QPersistentModelIndex(self._lines.model().index(row, 0))
        # After the line itself: that is what somebody waits for.
        self._soon.start()

    @Slot()
    def _light_up(self) -> None:
        self._motion.stop()
        self._fade(1.0)
        if self._index.isValid():
            self.setVisible(True)
            self.raise_()
            self._motion.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_BRIGHTEST * self._light)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -3), RADIUS, RADIUS)

    @Slot(object)
    def _fade(self, value: object) -> None:
        """Stays over its line while the list scrolls under it."""
        self._light = float(value) if isinstance(value, float) else 0.0
        if not self._index.isValid():
            self.setVisible(False)
            return
        self.setGeometry(self._lines.visualRect(self._index))
        self.update()
