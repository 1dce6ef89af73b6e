"""Runs the open-the-till check while the window is used."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from pos_app.services.doctor import Finding, Measurement, Report, Surroundings, examine

Measure = Callable[[Surroundings], Sequence[Measurement]]


class HealthCheck(QObject):
    """One check at a time; its findings come one by one, and then the report."""

    found = Signal(object)
    """Carries a `Finding`."""
    finished = Signal(object)
    """Carries the `Report`."""

    def __init__(self, measure: Measure, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self._stop = threading.Event()
        self._is_busy = False
        self.report: Report | None = None
        self._courier = _Courier()
        self._courier.found.connect(self.found)
        self._courier.finished.connect(self._finish)

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def start(self, around: Surroundings) -> None:
        """Begins a check, unless one is under way or all is over."""
        if self._is_busy or self._stop.is_set():
            return
        self._is_busy = True
        QThreadPool.globalInstance().start(
            _Checking(self._measure, around, self._stop, self._courier)
        )

    def stop(self) -> None:
        """Nobody waits for a check any more."""
        self._stop.set()

    @Slot(object)
    def _finish(self, report: Report) -> None:
        self._is_busy = False
        self.report = report
        self.finished.emit(report)


class _Courier(QObject):
    """Lives as long as the check, whatever became of the window."""

    found = Signal(object)
    finished = Signal(object)


class _Checking(QRunnable):
    """One check, in Qt's pool; what it measures runs in threads of its own."""

    def __init__(
        self, measure: Measure, around: Surroundings, stop: threading.Event, courier: _Courier
    ) -> None:
        super().__init__()
        self._measure, self._around, self._stop, self._courier = measure, around, stop, courier

    def run(self) -> None:
        def tell(finding: Finding) -> None:
            self._courier.found.emit(finding)

        report = examine(self._measure(self._around), tell, stop=self._stop)
        self._courier.finished.emit(report)
