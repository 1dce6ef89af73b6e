"""The copies of the store: when they were made, how large they are, and the way back to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.services.care import DAILY, Backup
from pos_app.ui.cover import LeavablePage
from pos_app.ui.error_words import error_words
from pos_app.ui.health.health_words import size_words, when_words
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_8, SPACE_12, SPACE_16, SPACE_24, with_text
from pos_app.ui.widgets import (
    PlainLabel,
    PrimaryButton,
    ScrollColumn,
    SecondaryButton,
    edges,
    frame,
    hairline,
    restyle,
)


class BackupsPage(LeavablePage):
    """`restore_wanted` carries the `Backup`; nothing has happened yet."""

    make_wanted = Signal()
    restore_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupsPage")
        self.setAccessibleName(self.tr("Backups"))
        self._backups: list[Backup] = []
        self._shown: list[QWidget] = []
        self._note = PlainLabel()
        self._note.setObjectName("backupsNote")
        self._make = PrimaryButton(self.tr("Back up now"), name="backupMake")
        self._make.clicked.connect(self._make_clicked)
        self._build()
        self.wait()

    def wait(self) -> None:
        """The list is on its way."""
        self._make.setEnabled(False)
        self._say(self.tr("Looking for backups…"), "muted")

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """All there are, the newest first."""
        self._backups = list(backups)
        self._make.setEnabled(True)
        for old in self._shown:
            self._rows.removeWidget(old)
            old.deleteLater()
        self._shown = [self._row(at, backup) for at, backup in enumerate(self._backups)]
        for row in self._shown:
            self._rows.addWidget(row)
        self._card.setVisible(bool(self._backups))
        self._say(
            self.tr("The journal is copied once a day, and before each new version. ")
            + self.tr("They are on this computer: copy the till's folder elsewhere too.")
            if self._backups
            else self.tr("There is no backup yet. Make one now, or wait for the next start."),
            "muted",
        )

    def show_problem(self, error: PosError) -> None:
        self._make.setEnabled(True)
        self._say(error_words(error), "danger")

    def take_keyboard(self) -> None:
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _make_clicked(self) -> None:
        self._make.setEnabled(False)
        self._say(self.tr("Backing up…"), "muted")
        self.make_wanted.emit()

    @Slot()
    def _restore_clicked(self) -> None:
        self.restore_wanted.emit(self._backups[int(self.sender().property("place"))])

    def _say(self, words: str, tone: str) -> None:
        self._note.setText(words)
        self._note.setProperty("tone", tone)
        restyle(self._note)
        if words and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._note, words))

    def _build(self) -> None:
        title = PlainLabel(self.tr("Backups"), max_lines=1)
        title.setProperty("type", "title")
        self._done = SecondaryButton(self.tr("Done"), name="backupsDone")
        self._done.setToolTip(self.tr("Back to the till (Esc)"))
        self._done.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(SPACE_12)
        head.addWidget(title, 1)
        head.addWidget(self._make)
        head.addWidget(self._done)
        self._card = frame("card", name="backupsCard")
        self._card.setVisible(False)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(SPACE_24, SPACE_8, SPACE_24, SPACE_8)
        self._rows.setSpacing(0)
        inside = QWidget()
        inside.setMaximumWidth(with_text(CONTENT_WIDTH))
        column = QVBoxLayout(inside)
        column.setContentsMargins(edges(0, 0, SPACE_8, SPACE_16))
        column.setSpacing(SPACE_16)
        column.addWidget(self._note)
        column.addWidget(self._card)
        column.addStretch(1)
        content = QWidget()
        beside = QHBoxLayout(content)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addStretch(1)
        beside.addWidget(inside, 1000)
        beside.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, 0)
        outer.setSpacing(SPACE_16)
        outer.addLayout(head)
        outer.addWidget(ScrollColumn(content), 1)

    def _row(self, at: int, backup: Backup) -> QWidget:
        when = PlainLabel(when_words(backup.made_at), max_lines=1)
        when.setProperty("strong", "true")
        why = PlainLabel(
            self.tr("Of the day") if backup.why == DAILY else self.tr("Before a new version")
        )
        why.setProperty("tone", "muted")
        size = PlainLabel(size_words(backup.size_bytes), max_lines=1)
        size.setProperty("tone", "muted")
        restore = SecondaryButton(self.tr("Restore…"), name=f"restore{at}")
        restore.setAccessibleName(
            self.tr("Restore the backup of {when}").format(when=when_words(backup.made_at))
        )
        restore.setProperty("place", at)
        restore.clicked.connect(self._restore_clicked)
        holder = QWidget()
        holder.setObjectName(f"backup{at}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if at:
            column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE_8, 0, SPACE_8)
        row.setSpacing(SPACE_16)
        row.addWidget(when, 2)
        row.addWidget(why, 2)
        row.addWidget(size, 1)
        row.addWidget(restore)
        column.addLayout(row)
        return holder
