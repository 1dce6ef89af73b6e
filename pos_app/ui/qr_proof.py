"""A code that proves itself: what is on the screen is read back after each paint."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPixmap

from pos_app.services.code_proof import GreyPicture, ReadCodes
from pos_app.ui.qr_view import QrView
from pos_app.workers.code_reading import CodeReading

_SETTLE_MS = 250
"""A page that fades in has arrived by then, and ten paints in a row are read once."""
_TRIES = 2
"""So many looks at the same drawing must fail before it is drawn another way."""
_GRID = 5


class CodeProof(QObject):
    """Watches one `QrView`. A code that does not read back is drawn plainer; if that fails too, it
    says so, once for each code. A code that nobody can see now is left alone."""

    proven = Signal()
    failed = Signal()

    def __init__(self, view: QrView, read_codes: ReadCodes, parent: QObject | None = None) -> None:
        super().__init__(parent or view)
        self._view = view
        self._reading = CodeReading(read_codes, self)
        self._reading.answered.connect(self._answered)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._look)
        self._is_grabbing = False
        self._is_rendered = False
        self._misses = 0
        self._has_failed = False
        view.drawn.connect(self._drawn)
        view.cleared.connect(self._cleared)

    @Slot()
    def _drawn(self) -> None:
        # A picture of the window is painted like the window itself: it is not news.
        if not self._is_grabbing and not self._timer.isActive():
            self._is_rendered = False
            self._timer.start()

    @Slot()
    def _cleared(self) -> None:
        self._timer.stop()
        self._reading.give_up()
        self._misses, self._has_failed = 0, False

    @Slot()
    def _look(self) -> None:
        if not self._view.has_code or not _is_in_sight(self._view):
            return
        picture = None if self._is_rendered else _screen_pixels(self._view)
        if picture is None:
            self._is_rendered = True
            picture = self._window_pixels()
        self._reading.read(_grey(picture), self._view.content)

    @Slot(bool)
    def _answered(self, is_read: bool) -> None:
        if is_read:
            self._misses = 0
            self.proven.emit()
        elif not self._view.has_code or not _is_in_sight(self._view):
            return
        elif not self._is_rendered:
            # Another program's window may lie over this one: ask what this one itself shows.
            self._is_rendered = True
            self._look()
        else:
            self._missed()

    def _missed(self) -> None:
        self._misses += 1
        if self._misses < _TRIES:
            self._timer.start()
        elif self._view.make_plainer():
            self._misses = 0
        elif not self._has_failed:
            self._has_failed = True
            self.failed.emit()

    def _window_pixels(self) -> QImage:
        """What the window draws where the code is, with all that lies over it."""
        window = self._view.window()
        self._is_grabbing = True
        try:
            return window.grab(_place(self._view)).toImage()
        finally:
            self._is_grabbing = False


def _place(view: QrView) -> QRect:
    """Where the code is in its window."""
    return QRect(view.mapTo(view.window(), QPoint(0, 0)), view.size())


def _is_in_sight(view: QrView) -> bool:
    """Whether the code is on a screen, and nothing of this program lies over it."""
    window = view.window()
    if not view.isVisible() or window.isMinimized() or not window.windowHandle().isExposed():
        return False
    place = _place(view)
    for row in range(_GRID):
        for column in range(_GRID):
            x = place.left() + place.width() * (2 * column + 1) // (2 * _GRID)
            y = place.top() + place.height() * (2 * row + 1) // (2 * _GRID)
            if (window.childAt(x, y) or window) is not view:
                return False
    return True


def _screen_pixels(view: QrView) -> QImage | None:
    """The screen's own pixels where the code is; None where a program may not look at them.

    macOS would ask the person for leave to record the screen, and Wayland gives none.
    """
    if sys.platform == "darwin" or "wayland" in QGuiApplication.platformName():
        return None
    handle = view.window().windowHandle()
    place = _place(view)
    taken: QPixmap = view.screen().grabWindow(
        handle.winId(), place.x(), place.y(), place.width(), place.height()
    )
    return None if taken.isNull() else taken.toImage()


def _grey(picture: QImage) -> GreyPicture:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(grey.constBits())
    stride, width, height = grey.bytesPerLine(), grey.width(), grey.height()
    if stride != width:
        rows = b"".join(rows[y * stride : y * stride + width] for y in range(height))
    return GreyPicture(width, height, rows)
