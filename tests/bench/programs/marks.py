"""What the measured programs have in common: they say when something happened, and take orders."""

from __future__ import annotations

import os
import sys
import threading
import time
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget


def say(mark: str, *facts: object) -> None:
    """Prints the mark and the system's monotonic seconds, which every process shares."""
    line = " ".join([mark, f"{time.monotonic():.6f}", *map(str, facts)])
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def end_on_trouble() -> None:
    """An exception in a slot ends the program: nothing that follows would mean anything."""

    def end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        sys.stderr.flush()
        os._exit(1)

    sys.excepthook = end


class FirstPaint(QObject):
    """Says `mark` once, when the first picture of a widget has reached the screen."""

    def __init__(self, widget: QWidget, mark: str) -> None:
        super().__init__(widget)
        self._mark = mark
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)
        return False

    @Slot()
    def _painted(self) -> None:
        say(self._mark)


class Heartbeat(QObject):
    """A timer of 1 ms in the GUI's event loop, and the longest gap between two of its beats."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._last_s = 0.0
        self._longest_s = 0.0
        self._beats = 0

    def start(self) -> None:
        self._last_s, self._longest_s, self._beats = time.perf_counter(), 0.0, 0
        self._timer.start()

    def stop(self) -> None:
        """Says `rested`, the longest gap in milliseconds, and how often it beat."""
        self._beat()
        self._timer.stop()
        say("rested", f"{self._longest_s * 1000:.2f}", self._beats)

    @Slot()
    def _beat(self) -> None:
        now_s = time.perf_counter()
        self._longest_s = max(self._longest_s, now_s - self._last_s)
        self._last_s = now_s
        self._beats += 1


class Orders(QObject):
    """Lines from standard input, each brought to the GUI thread as `given`."""

    given = Signal(str)

    def start(self) -> None:
        """Begins to listen; the thread ends with the input, and never holds the program up."""
        threading.Thread(target=self._listen, name="orders", daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.given.emit(line.strip())
