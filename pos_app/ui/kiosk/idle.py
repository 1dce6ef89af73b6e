"""Nobody touches the booth: how long until it goes back to its start, and how it says so."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_16, amount_font, colour
from pos_app.ui.widgets import PlainButton, PlainLabel, edges, frame

WARN_S = 15.0
_LOOK_MS = 200
_RING = 44
_FULL = 360 * 16
_TOP = 90 * 16


class IdleWatch(QObject):
    """Counts the time since the last touch, by a clock that never jumps."""

    changed = Signal(int)
    """Whole seconds left while the end is near; -1 while it is not."""
    ran_out = Signal()

    def __init__(
        self, parent: QObject | None = None, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._limit_s = 0.0
        self._warn_s = 0.0
        self._began_s = 0.0
        self._told = -1
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def begin(self, limit_s: float, warn_s: float = WARN_S) -> None:
        """Counts from now on; the last `warn_s` seconds (at most half of all) are told."""
        self._limit_s, self._warn_s = limit_s, min(warn_s, limit_s / 2)
        self._timer.start()
        self.touch()

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self._began_s = self._monotonic()
        self._tell(-1)

    def stop(self) -> None:
        self._timer.stop()
        self._tell(-1)

    @Slot()
    def look(self) -> None:
        """What the clock says now."""
        if not self.is_running:
            return
        left_s = self._limit_s - (self._monotonic() - self._began_s)
        if left_s <= 0:
            self.stop()
            self.ran_out.emit()
        else:
            self._tell(math.ceil(left_s) if left_s <= self._warn_s else -1)

    def _tell(self, left: int) -> None:
        if left != self._told:
            self._told = left
            self.changed.emit(left)


class CountdownRing(QWidget):
    """Seconds as a figure, inside a ring that empties; it moves once a second, and nothing
    blinks."""

    def __init__(self, parent: QWidget | None = None, *, size: int = _RING) -> None:
        super().__init__(parent)
        self.setObjectName("kioskCountdown")
        self._left, self._of = 0, 1
        self.setFixedSize(size, size)

    @property
    def left(self) -> int:
        """The seconds that it shows."""
        return self._left

    def show_left(self, left: int, of: int) -> None:
        self._left, self._of = left, max(1, of)
        self.setAccessibleName(self.tr("%Ln seconds left", "", left))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(colour("line"), 4))
        painter.drawEllipse(area)
        arc = QPen(colour("accent"), 4)
        arc.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(arc)
        painter.drawArc(area, _TOP, _FULL * min(self._left, self._of) // self._of)
        painter.setPen(colour("ink"))
        painter.setFont(amount_font("small", strong=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, QLocale().toString(self._left))


class StillThere(QWidget):
    """Asks whether anybody is there, while the last seconds run: over the head of the booth, where
    it moves nothing."""

    more_time_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskStillThere")
        self.ring = CountdownRing()
        self._words = PlainLabel(self.tr("Are you still there?"), max_lines=1)
        self._words.setObjectName("kioskStillThereText")
        self._words.setProperty("type", "lead")
        self._more = PlainButton(self.tr("I need more time"), kind="primary", name="kioskMoreTime")
        self._more.clicked.connect(self.more_time_wanted)
        inside = frame("message")
        row = QHBoxLayout(inside)
        row.setContentsMargins(edges(SPACE_16, SPACE_4, SPACE_4, SPACE_4))
        row.setSpacing(SPACE_16)
        row.addWidget(self.ring)
        row.addWidget(self._words, 1)
        row.addWidget(self._more)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE_8, SPACE_4, SPACE_8, SPACE_4)
        outer.addWidget(inside)
        self.setVisible(False)

    @Slot(int)
    def show_left(self, left: int) -> None:
        """Seconds left; -1: nothing to ask."""
        if left >= 0:
            self.ring.show_left(left, round(WARN_S))
        is_news = left >= 0 and not self.isVisible()
        self.setVisible(left >= 0)
        if is_news:
            self.raise_()
            words = self._words.text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._words, words))
