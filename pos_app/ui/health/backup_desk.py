"""Lists and makes backups, and asks twice before one takes the place of the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import PosError
from pos_app.services.care import Backup, Care
from pos_app.ui.cover import Cover
from pos_app.workers.errand import Errand

if TYPE_CHECKING:
    from pos_app.ui.health.backups_page import BackupsPage
    from pos_app.ui.health.restore_question import RestoreQuestion
    from pos_app.ui.pin_page import PinQuestion
    from pos_app.workers.pin_check import PinCheck


class BackupDesk(QObject):
    """Restores nothing itself: whoever runs the till does, with the payments thread at rest."""

    restore_wanted = Signal(object)
    """Carries the `Backup` that a person, and the manager's PIN if there is one, confirmed."""

    def __init__(self, care: Care, cover: Cover, pin: PinCheck | None) -> None:
        super().__init__(cover)
        self._care, self._cover, self._pin = care, cover, pin
        self._chosen: Backup | None = None
        self._page: BackupsPage | None = None
        self._question: RestoreQuestion | None = None
        self._pin_page: PinQuestion | None = None
        self._listing = Errand(self)
        self._listing.done.connect(self._listed)
        self._listing.refused.connect(self._refused)

    @Slot()
    def open(self) -> None:
        """Shows the copies there are."""
        page = self._made_page()
        page.wait()
        self._cover.put_on(page)
        self._listing.run(self._care.backups)

    def _made_page(self) -> BackupsPage:
        if self._page is None:
            # Loaded when it is first wanted: selling needs none of it.
            from pos_app.ui.health.backups_page import BackupsPage

            self._page = BackupsPage()
            self._page.make_wanted.connect(self._make)
            self._page.restore_wanted.connect(self._ask)
            self._page.left.connect(self._leave)
        return self._page

    @Slot()
    def _make(self) -> None:
        def make() -> list[Backup]:
            self._care.back_up()
            return self._care.backups()

        self._listing.run(make)

    @Slot(object)
    def _listed(self, backups: list[Backup]) -> None:
        if self._page is not None:
            self._page.show_backups(backups)

    @Slot(object)
    def _refused(self, error: PosError) -> None:
        if self._page is not None:
            self._page.show_problem(error)

    @Slot()
    def _leave(self) -> None:
        if self._page is not None:
            self._cover.take_off(self._page)

    @Slot(object)
    def _ask(self, backup: Backup) -> None:
        if self._question is None:
            from pos_app.ui.health.restore_question import RestoreQuestion

            self._question = RestoreQuestion()
            self._question.confirmed.connect(self._confirmed)
            self._question.refused.connect(self._keep)
        self._chosen = backup
        self._question.ask(backup)
        self._cover.put_on(self._question)

    @Slot()
    def _keep(self) -> None:
        self._chosen = None
        if self._question is not None:
            self._cover.take_off(self._question)

    @Slot()
    def _confirmed(self) -> None:
        if self._pin is None or not self._pin.is_set:
            self._restore()
            return
        if self._pin_page is None:
            from pos_app.ui.pin_page import PinQuestion

            self._pin_page = PinQuestion(self._pin)
            self._pin_page.opened.connect(self._pin_opened)
            self._pin_page.cancelled.connect(self._pin_cancelled)
        self._pin_page.ask(self.tr("Restoring a backup is for the manager."))
        self._cover.put_on(self._pin_page)

    @Slot()
    def _pin_opened(self) -> None:
        self._pin_cancelled()
        self._restore()

    @Slot()
    def _pin_cancelled(self) -> None:
        if self._pin_page is not None:
            self._cover.take_off(self._pin_page)

    def _restore(self) -> None:
        backup, self._chosen = self._chosen, None
        for page in (self._question, self._page):
            if page is not None:
                self._cover.take_off(page)
        if backup is not None:
            self.restore_wanted.emit(backup)
