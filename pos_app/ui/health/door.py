"""The way into the till's health: the check, the backups, and the report for support."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication

from pos_app.services.care import Care
from pos_app.services.doctor import Finding, Light, Report, Surroundings
from pos_app.services.payment_view import HandlerView
from pos_app.ui.cover import Cover
from pos_app.ui.flow import SaleFlow
from pos_app.ui.health.backup_desk import BackupDesk
from pos_app.ui.health.release_watch import ReleaseWatch
from pos_app.ui.health.support_desk import SupportDesk
from pos_app.ui.messages import Message
from pos_app.workers.health_check import HealthCheck

if TYPE_CHECKING:
    from pos_app.ui.health.health_page import HealthPage
    from pos_app.workers.pin_check import PinCheck

_TOPIC = "health"


class HealthDoor(QObject):
    """Opens the pages over those of one window, and checks quietly at its start."""

    said = Signal(object)
    """Carries a `Message`."""
    taken_back = Signal(str)
    """Carries the topic of a `Message` that is no longer so."""
    reported = Signal(object)
    """Carries the `Report` of each check."""

    def __init__(
        self,
        care: Care,
        cover: Cover,
        pin: PinCheck | None,
        flow: SaleFlow,
        open_url: Callable[[QUrl], object],
    ) -> None:
        super().__init__(cover)
        self._cover, self._open_url = cover, open_url
        self._handler = HandlerView(trouble="starting")
        self._has_keys = False
        self._is_quiet = True
        self._page: HealthPage | None = None
        self._check = HealthCheck(care.measurements, self)
        self._check.found.connect(self._found)
        self._check.finished.connect(self._finished)
        self._support = SupportDesk(care, cover, lambda: self._check.report)
        self.backups = BackupDesk(care, cover, pin)
        self._releases = ReleaseWatch(care, flow, self.open, self)
        self._releases.said.connect(self.said)
        self._releases.taken_back.connect(self.taken_back)

    def take_handler(self, view: HandlerView) -> None:
        """How phones come back now."""
        self._handler = view

    def take_ready(self) -> None:
        """The till has loaded, and so has its keys."""
        self._has_keys = True
        self._releases.begin()

    def stop(self) -> None:
        """The window goes: nobody waits for a check."""
        self._check.stop()
        self._releases.stop()

    @Slot()
    def check_quietly(self) -> None:
        """At the start: only what is red is said."""
        if not self._check.is_busy:
            self._begin(is_quiet=True)

    @Slot()
    def open(self) -> None:
        """Shows the check, and begins one."""
        if self._page is None:
            # Loaded when it is first wanted: selling needs none of it.
            from pos_app.ui.health.health_page import HealthPage

            self._page = HealthPage()
            self._page.check_wanted.connect(self._check_again)
            self._page.support_wanted.connect(self._support.open)
            self._page.page_wanted.connect(self._open_page)
            self._page.left.connect(self._leave)
        if not self._cover.has(self._page):
            self._cover.put_on(self._page)
            self._check_again()

    @Slot()
    def _check_again(self) -> None:
        if self._page is not None:
            self._page.begin()
        self._begin(is_quiet=False)

    def _begin(self, *, is_quiet: bool) -> None:
        self._is_quiet = is_quiet
        screens = tuple(screen.name() for screen in QGuiApplication.screens())
        self._check.start(Surroundings(self._handler, self._has_keys, screens))

    @Slot(object)
    def _found(self, finding: Finding) -> None:
        if self._page is not None and self._cover.has(self._page):
            self._page.show_finding(finding)

    @Slot(object)
    def _finished(self, report: Report) -> None:
        if self._page is not None:
            self._page.show_report(report)
        self.reported.emit(report)
        if report.worst is not Light.RED:
            self.taken_back.emit(_TOPIC)
            if self._is_quiet:
                self._releases.look()
        elif self._is_quiet:
            self.said.emit(self._warning(report))

    def _warning(self, report: Report) -> Message:
        from pos_app.ui.health.health_words import finding_words

        words = finding_words(report.of(Light.RED)[0])
        sentence = f"{words.title}: {words.found}"
        return Message(sentence, "warn", self.tr("What to do"), self.open, _TOPIC)

    @Slot(str)
    def _open_page(self, address: str) -> None:
        self._open_url(QUrl(address))

    @Slot()
    def _leave(self) -> None:
        if self._page is not None:
            self._cover.take_off(self._page)
