"""One way to have something done off the GUI thread, and to hear of it on it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal, Slot

from pos_app.domain.errors import PosError, ProgramFault

_log = logging.getLogger(__name__)


class Errand(QObject):
    """Runs one piece of work at a time; of those asked for meanwhile the newest comes next. Where
    it `has_own_thread` it waits for nobody else's work."""

    done = Signal(object)
    """Carries what the newest work returned."""
    refused = Signal(object)
    """Carries the `PosError` that it raised."""

    def __init__(self, parent: QObject | None = None, *, has_own_thread: bool = False) -> None:
        super().__init__(parent)
        self._has_own_thread = has_own_thread
        self._thread: threading.Thread | None = None
        self._is_busy = False
        self._next: Callable[[], object] | None = None
        self._courier = _Courier()
        self._courier.brought.connect(self._take)

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def run(self, work: Callable[[], object]) -> None:
        """Has it done; an answer to what was asked before, and is not there yet, never comes."""
        self._next = work
        self._start()

    def finish(self) -> None:
        """Waits until all that was asked for is done, and told."""
        while self._is_busy:
            if self._thread is not None:
                self._thread.join()
            else:
                QThreadPool.globalInstance().waitForDone()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _start(self) -> None:
        if self._is_busy or self._next is None:
            return
        work, self._next = self._next, None
        self._is_busy = True
        running = _Running(work, self._courier)
        if self._has_own_thread:
            # No pool of its own: Qt would wait for it in the middle of letting a window go, with
            # Python's lock in hand, which the work needs to end.
            self._thread = threading.Thread(target=running.run, name="errand")
            self._thread.start()
        else:
            QThreadPool.globalInstance().start(running)

    @Slot(object, object)
    def _take(self, result: object, error: PosError | None) -> None:
        self._is_busy = False
        if self._next is not None:
            self._start()
        elif error is not None:
            self.refused.emit(error)
        else:
            self.done.emit(result)


class _Courier(QObject):
    """Lives as long as the last work that knows it, whatever became of the window."""

    brought = Signal(object, object)


class _Running(QRunnable):
    """One piece of work, in Qt's pool."""

    def __init__(self, work: Callable[[], object], courier: _Courier) -> None:
        super().__init__()
        self._work, self._courier = work, courier

    def run(self) -> None:
        result: object = None
        error: PosError | None = None
        try:
            result = self._work()
        except PosError as refused:
            error = refused
        except Exception:  # noqa: BLE001 - the pool's last door
            _log.exception("an errand broke", extra={"is_said": True})
            error = ProgramFault()
        self._courier.brought.emit(result, error)
