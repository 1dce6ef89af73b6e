"""Shows which display is which: its number, large, on each of them for a moment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.setup.display_map import ShownDisplay
from pos_app.ui.theme import RADIUS, colour, font

SHOWN_MS = 3_000
_SIDE = 320
_SHARE = 0.6


class DisplayNumbers(QObject):
    """`show` on all displays at once; they go by themselves, or with `hide`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._windows: list[_Number] = []
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(SHOWN_MS)
        self._over.timeout.connect(self.hide)

    @property
    def windows(self) -> list[QWidget]:
        """One for each display, in their order."""
        return list(self._windows)

    def show(self, displays: Sequence[ShownDisplay]) -> None:
        self._close()
        for display in displays:
            window = _Number(display.number)
            window.setGeometry(_middle(display.place))
            window.setVisible(True)
            self._windows.append(window)
        self._over.start()

    @Slot()
    def hide(self) -> None:
        self._over.stop()
        self._close()

    def _close(self) -> None:
        for window in self._windows:
            window.close()
            window.deleteLater()
        self._windows = []


class _Number(QWidget):
    """A square with a number in it; takes neither keyboard nor taps."""

    def __init__(self, number: int) -> None:
        flags = (
            Qt.WindowType.SplashScreen
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.WindowTransparentForInput
        )
        super().__init__(None, flags)
        self.setObjectName(f"displayNumber{number}")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._number = QLocale().toString(number)
        self.setAccessibleName(self._number)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour("ink"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(self.rect().adjusted(8, 8, -8, -8), RADIUS, RADIUS)
        large = font("display")
        large.setPixelSize(round(self.height() * _SHARE))
        painter.setFont(large)
        painter.setPen(colour("ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)


def _middle(place: QRect) -> QRect:
    side = min(_SIDE, place.width(), place.height())
    made = QRect(0, 0, side, side)
    made.moveCenter(QPoint(place.center()))
    return made
