"""Puts the report for support together, shows it, and saves it where a person chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from pos_app.domain.errors import PosError
from pos_app.domain.payment import Payment
from pos_app.services.care import Care, SupportFile
from pos_app.services.doctor import Report
from pos_app.ui.cover import Cover
from pos_app.workers.errand import Errand

if TYPE_CHECKING:
    from pos_app.ui.health.support_page import SupportPage


class SupportDesk(QObject):
    """`report` gives the last check's, if there was one."""

    def __init__(self, care: Care, cover: Cover, report: Callable[[], Report | None]) -> None:
        super().__init__(cover)
        self._care, self._cover, self._report = care, cover, report
        self._page: SupportPage | None = None
        self._gathering = self._errand(self._gathered)
        self._saving = self._errand(self._saved)
        self._remembering = Errand(self)  # without the journal there is nothing to choose from
        self._remembering.done.connect(self._remembered)

    @Slot()
    def open(self) -> None:
        """Shows what support would be sent."""
        page = self._made_page()
        page.show_payments([])
        self._cover.put_on(page)
        self._remembering.run(self._care.recent)
        self._gather([])

    def _errand(self, done: Callable[..., None]) -> Errand:
        errand = Errand(self)
        errand.done.connect(done)
        errand.refused.connect(self._failed)
        return errand

    def _made_page(self) -> SupportPage:
        if self._page is None:
            # Loaded when it is first wanted: selling needs none of it.
            from pos_app.ui.health.support_page import SupportPage

            self._page = SupportPage()
            self._page.payments_chosen.connect(self._gather)
            self._page.save_wanted.connect(self._save)
            self._page.left.connect(self._leave)
        return self._page

    @Slot(object)
    def _gather(self, attempt_ids: Sequence[UUID]) -> None:
        from pos_app.ui.evidence_words import evidence_text
        from pos_app.ui.health.health_words import finding_line

        if self._page is not None:
            self._page.wait()
        care, report = self._care, self._report()
        lines = [] if report is None else [finding_line(finding) for finding in report.findings]
        checked = SupportFile("check.txt", "\n".join([*lines, ""]) if lines else "Not run yet.\n")

        def gather() -> list[SupportFile]:
            timelines = [
                SupportFile(f"payment-{told.match_code}.txt", evidence_text(told))
                for told in (care.timelines(attempt_ids) if attempt_ids else [])
            ]
            return care.support_files([checked, *timelines])

        self._gathering.run(gather)

    @Slot(object)
    def _gathered(self, files: list[SupportFile]) -> None:
        if self._page is not None:
            self._page.show_files(files)

    @Slot(object)
    def _remembered(self, payments: list[Payment]) -> None:
        if self._page is not None:
            self._page.show_payments(payments)

    @Slot(object)
    def _save(self, path: Path) -> None:
        if self._page is None:
            return
        files = self._page.files

        def save() -> Path:
            self._care.save_support(path, files)
            return path

        self._saving.run(save)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        if self._page is not None:
            self._page.show_saved(path)

    @Slot(object)
    def _failed(self, error: PosError) -> None:
        if self._page is not None:
            self._page.show_problem(error)

    @Slot()
    def _leave(self) -> None:
        if self._page is not None:
            self._cover.take_off(self._page)
