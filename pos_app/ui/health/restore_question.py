"""Asks once more before a backup takes the place of the journal."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.care import Backup
from pos_app.ui.cover import CoverPage
from pos_app.ui.health.health_words import when_words
from pos_app.ui.theme import SPACE_12, SPACE_16
from pos_app.ui.widgets import DangerButton, PlainLabel, PrimaryButton, ScrollColumn
from pos_app.ui.widgets.middle_column import MiddleColumn

_WIDTH = 640


class RestoreQuestion(CoverPage):
    """Leaving everything as it is, is the safe answer."""

    confirmed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restoreQuestion")
        self._title = PlainLabel(max_lines=2)
        self._title.setObjectName("restoreTitle")
        self._title.setProperty("type", "title")
        self._keep = PrimaryButton(self.tr("Leave it as it is"), name="restoreKeep")
        self._keep.clicked.connect(self.refused)
        self._go = DangerButton(self.tr("Restore this backup"), name="restoreGo")
        self._go.clicked.connect(self.confirmed)
        self._build()

    def ask(self, backup: Backup) -> None:
        """About this one."""
        self._title.setText(
            self.tr("Go back to the backup of {when}?").format(when=when_words(backup.made_at))
        )
        self.setAccessibleName(self._title.text())

    def take_keyboard(self) -> None:
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
        words = f"{self._title.text()}\n{self._kept.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._title, words))

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape leaves everything as it is; Enter does what the button says that has the
        keyboard."""
        if event.isAutoRepeat():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.refused.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.confirmed if self._go.hasFocus() else self.refused).emit()
        else:
            return False
        return True

    def _build(self) -> None:
        kept = self._kept = PlainLabel(
            self.tr(
                "No payment is lost: all that was sold since then is taken over, and open payments "
                "are watched on. Products, favourites and parked carts go back to how they were."
            )
        )
        kept.setObjectName("restoreDetail")
        aside = PlainLabel(
            self.tr("The journal of now is set aside in the till's folder. The till starts again.")
        )
        aside.setProperty("tone", "muted")
        for button in (self._keep, self._go):
            button.make_large()
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE_12)
        for label in (self._title, kept, aside):
            words.addWidget(label)
        column = MiddleColumn(self, _WIDTH).column
        column.addStretch(1)
        column.addWidget(ScrollColumn(told))
        column.addSpacing(SPACE_16)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_16)
        buttons.addStretch(1)
        buttons.addWidget(self._go)
        buttons.addWidget(self._keep)
        column.addLayout(buttons)
        column.addStretch(1)
