"""Fulfils `Care` for the till of a data folder; loads what it needs when it is asked."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from pos_app.bootstrap.plan import Plan
from pos_app.domain.errors import NotRestored, PosError, StoreRestored, StoreUnusable
from pos_app.domain.payment import Payment
from pos_app.services.care import Backup, SupportFile
from pos_app.services.doctor import CheckName, Measurement, Surroundings
from pos_app.services.evidence import Evidence, read_evidence

if TYPE_CHECKING:
    from pos_app.store.journal import SqlJournal

_RECENT = 30
_log = logging.getLogger(__name__)


class TillCare:
    """`plan` gives the plan of now: settings change while the till runs."""

    def __init__(self, plan: Callable[[], Plan]) -> None:
        self._plan = plan
        # Nobody may have the store open while another one takes its place.
        self._turn = threading.Lock()

    def measurements(self, around: Surroundings) -> Sequence[Measurement]:
        from pos_app.bootstrap.doctor import measurements

        return measurements(self._plan(), around)

    def release_news(self) -> Sequence[Measurement]:
        plan = self._plan()
        if plan.demo or not plan.settings.update_url:
            return []
        from pos_app.bootstrap.doctor import versions
        from pos_app.bootstrap.newest import ask_if_due

        now = datetime.now(UTC)
        return [Measurement((CheckName.VERSION,), lambda: ask_if_due(plan, versions(), now))]

    def backups(self) -> list[Backup]:
        from pos_app.store.backup import backups_of

        return backups_of(self._plan().folder.database)

    def back_up(self) -> Backup:
        from pos_app.store.backup import back_up

        with self._turn:
            return back_up(self._plan().folder.database, datetime.now(UTC))

    def back_up_if_due(self) -> Backup | None:
        """The copy of the day, at the first start of it. A demo has none."""
        from pos_app.store.backup import is_due

        plan = self._plan()
        if plan.demo or not is_due(plan.folder.database, datetime.now(UTC)):
            return None
        return self.back_up()

    def restore(self, backup: Backup) -> PosError:
        """Puts a backup in the journal's place; the payments thread must not have it open. Returns
        what a person should be told."""
        from pos_app.store.restoring import restore

        try:
            with self._turn:
                done = restore(self._plan().folder.database, backup.path, datetime.now(UTC))
        except StoreUnusable as error:
            _log.exception("a backup could not be restored")
            return NotRestored(str(error))
        aside = "" if done.aside is None else done.aside.name
        _log.warning(
            "the backup %s was restored: %d payments taken over, %d open, %d places unreadable; "
            "the replaced journal is %s",
            backup.path.name,
            done.taken_over,
            done.still_open,
            done.unreadable,
            aside,
        )
        return StoreRestored(done.taken_over, done.still_open, done.unreadable, aside)

    def recent(self) -> list[Payment]:
        with self._journal() as journal:
            return journal.recent(_RECENT)

    def timelines(self, attempt_ids: Sequence[UUID]) -> list[Evidence]:
        with self._journal() as journal:
            return [read_evidence(journal, attempt_id) for attempt_id in attempt_ids]

    def support_files(self, more: Sequence[SupportFile]) -> list[SupportFile]:
        from pos_app.bootstrap.doctor import versions
        from pos_app.system.support_bundle import (
            log_files,
            settings_file,
            versions_file,
            without_secrets,
        )

        plan = self._plan()
        files = [versions_file(versions()), settings_file(plan.settings), *more]
        return without_secrets([*files, *log_files(plan.folder.logs)], [plan.settings.manager_pin])

    def save_support(self, path: Path, files: Sequence[SupportFile]) -> None:
        from pos_app.system.support_bundle import save_bundle

        save_bundle(path, files)

    @contextmanager
    def _journal(self) -> Iterator[SqlJournal]:
        """A reading of its own: the payments thread has the other one."""
        from pos_app.store.engine import open_engine
        from pos_app.store.journal import SqlJournal
        from pos_app.store.opening import check_beginning

        plan = self._plan()
        with self._turn:
            check_beginning(plan.folder.database)
            journal = SqlJournal(open_engine(plan.folder.database), plan.settings.receipt_prefix)
            try:
                yield journal
            finally:
                journal.close()
