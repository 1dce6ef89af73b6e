"""Runs the open-the-till check while the window is used."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.services.doctor import Finding, Measurement, Report, Surroundings, examine
from pos_app.workers.background import in_background, teller

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

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def start(self, around: Surroundings) -> None:
        """Begins a check, unless one is under way or all is over."""
        if self._is_busy or self._stop.is_set():
            return
        self._is_busy = True
        measure, stop, found = self._measure, self._stop, teller(self._tell)
        in_background(lambda: examine(measure(around), found, stop=stop), self._finish)

    def stop(self) -> None:
        """Nobody waits for a check any more."""
        self._stop.set()

    @Slot(object)
    def _tell(self, finding: Finding) -> None:
        self.found.emit(finding)

    @Slot(object)
    def _finish(self, report: Report) -> None:
        self._is_busy = False
        self.report = report
        self.finished.emit(report)
