"""A program that has a data folder: its lock, its log, and the loop in which it hears of others."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from pos_app.bootstrap.broken import logging_what_breaks, start_telling, stop_telling
from pos_app.domain.errors import TillInUse
from pos_app.system.logs import start_logging, stop_logging
from pos_app.system.paths import DataFolder
from pos_app.system.single_instance import FolderLock, nudge, was_nudged
from pos_app.workers.background import teller

_SIGNAL_LOOK_MS = 200
_ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Holding(QObject):
    """From being made until `let_go`. Raises `TillInUse` if another program has the folder, which
    then comes to the front."""

    broke = Signal()
    """A bug showed itself, in whatever thread."""
    nudged = Signal()
    """Somebody has started a second till on this folder."""
    end_wanted = Signal()
    """Ctrl-C, or a system that ends its programs."""
    session_ends = Signal()
    """The computer is shutting down: no question may hold it up."""

    def __init__(self, folder: DataFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = FolderLock(folder.lock)
        self._nudge = folder.nudge
        try:
            self._lock.acquire()
        except TillInUse:
            nudge(self._nudge)
            raise
        was_nudged(self._nudge)  # by somebody whom the last till did not hear any more
        self._hearer = start_telling(teller(self._tell_broke))
        self._log = start_logging(folder.logs)

    def let_go(self) -> None:
        """Gives the folder free. To be called once."""
        stop_telling(self._hearer)
        stop_logging(self._log)
        self._lock.release()

    def run(self, show: Callable[[], object]) -> int:
        """Shows the window and runs until the last one is closed; what to exit with."""
        app = QCoreApplication.instance()
        if app is None:
            raise RuntimeError("a till needs an application")
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._end_session)
        before = {number: signal.signal(number, self._quit) for number in _ENDING_SIGNALS}
        # Python hears a signal only while it runs: let it run a little, even in a quiet window.
        heartbeat = QTimer(self)
        heartbeat.timeout.connect(self._beat)
        heartbeat.start(_SIGNAL_LOOK_MS)
        show()
        try:
            with logging_what_breaks():
                return app.exec()
        finally:
            heartbeat.stop()
            for number, handler in before.items():
                signal.signal(number, handler)

    def _quit(self, _number: int, _frame: FrameType | None) -> None:
        # Python comes here in the middle of whatever runs, a paint or half a window, and perhaps
        # before there is a loop that the closing of a window could end.
        QTimer.singleShot(0, self, self.end_wanted.emit)

    @Slot()
    def _tell_broke(self) -> None:
        self.broke.emit()

    @Slot()
    def _end_session(self) -> None:
        self.session_ends.emit()

    @Slot()
    def _beat(self) -> None:
        """Being called is enough for Python; a second till that was started is noticed here."""
        if was_nudged(self._nudge):
            self.nudged.emit()
