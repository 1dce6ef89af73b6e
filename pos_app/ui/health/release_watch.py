"""Says once a day that there is a newer version, when nobody is paying."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pos_app.services.care import Care
from pos_app.services.doctor import Finding, Report, Surroundings
from pos_app.services.payment_view import HandlerView
from pos_app.ui.flow import SaleFlow
from pos_app.ui.messages import Message
from pos_app.workers.health_check import HealthCheck

_EVERY_MS = 60 * 60 * 1000
_TOPIC = "release"
_ALONE = Surroundings(HandlerView(), has_keys=False, screens=())
"""The question has nothing to do with what is around the till."""


class ReleaseWatch(QObject):
    """Has the question of the day asked, and carries the answer; installing is for people."""

    said = Signal(object)
    """Carries a `Message`."""
    taken_back = Signal(str)
    """A payment begins: carries the topic of the `Message`, which has no place beside it."""

    def __init__(
        self, care: Care, flow: SaleFlow, open_health: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._flow, self._open_health = flow, open_health
        self._waits: Finding | None = None
        self._asking = HealthCheck(lambda _around: care.release_news(), self)
        self._asking.finished.connect(self._answered)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        flow.sale_wanted.connect(self._say)
        flow.opening_shown.connect(self._be_silent)

    def begin(self) -> None:
        """The till sells: a till that stays open for days asks on each of them."""
        self._timer.start()

    def stop(self) -> None:
        """The window goes."""
        self._timer.stop()
        self._asking.stop()

    @Slot()
    def look(self) -> None:
        """Asks if it is time, and nobody is paying."""
        if not self._flow.is_waiting:
            self._asking.start(_ALONE)

    @Slot(object)
    def _answered(self, report: Report) -> None:
        newer = [finding for finding in report.findings if finding.found == "newer"]
        self._waits = newer[0] if newer else None
        self._say()

    @Slot()
    def _be_silent(self) -> None:
        self.taken_back.emit(_TOPIC)

    @Slot()
    def _say(self) -> None:
        if self._waits is None or self._flow.is_waiting:
            return
        facts, self._waits = self._waits.facts, None
        words = self.tr("A newer version of this till is there: {version}.").format(
            version=facts["newer"]
        )
        self.said.emit(Message(words, "info", self.tr("Look"), self._open_health, _TOPIC))
