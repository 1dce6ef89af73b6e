"""What support would be sent, file by file, before anything is saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.errors import PosError
from pos_app.domain.payment import Payment
from pos_app.services.care import SupportFile
from pos_app.ui.cover import LeavablePage
from pos_app.ui.error_words import error_words
from pos_app.ui.health.health_words import when_words
from pos_app.ui.health.ticked_rows import TickedRows
from pos_app.ui.reading_order import reads_from_right, side_by_side
from pos_app.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, TARGET, with_text
from pos_app.ui.widgets import PlainLabel, PrimaryButton, ScrollColumn, SecondaryButton, restyle
from pos_app.ui.widgets.plain_text import shown
from pos_app.ui.words import amount_words

_SIDE_WIDTH = 320
_ATTEMPT = Qt.ItemDataRole.UserRole


class SupportPage(LeavablePage):
    """The files and their text; payments can be added, each with what happened to it."""

    payments_chosen = Signal(object)
    """Carries the ids of the payments whose timelines are wanted."""
    save_wanted = Signal(object)
    """Carries the `Path` that a person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("supportPage")
        self.setAccessibleName(self.tr("Report for support"))
        self._files: list[SupportFile] = []
        self._list = _ShortList()
        self._list.setObjectName("supportFiles")
        self._list.setAccessibleName(self.tr("Files of the report"))
        self._list.currentRowChanged.connect(self._show_file)
        self._payments = _ShortList()
        self._payments.setItemDelegate(TickedRows(self._payments))
        self._payments.setObjectName("supportPayments")
        self._payments.setAccessibleName(self.tr("Payments to tell about"))
        self._payments.itemChanged.connect(self._chosen)
        self._text = QPlainTextEdit()
        self._text.setObjectName("supportText")
        self._text.setAccessibleName(self.tr("Text of the file"))
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._note = PlainLabel()
        self._note.setObjectName("supportNote")
        self._save = PrimaryButton(self.tr("Save…"), name="supportSave")
        self._save.clicked.connect(self._choose_place)
        self._build()
        self.wait()

    def wait(self) -> None:
        """The files are being put together."""
        self._save.setEnabled(False)
        self._say(self.tr("Putting the report together…"))

    def show_payments(self, payments: Sequence[Payment]) -> None:
        """Payments that can be added, none of them chosen."""
        self._payments.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._payments.clear()
        for payment in payments:
            amount = amount_words(payment.payable)
            when = when_words(payment.attempt.created_at)
            item = QListWidgetItem(shown(side_by_side(payment.attempt.match_code, amount, when)))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_ATTEMPT, str(payment.attempt.id))
            item.setSizeHint(self._row_size())
            self._payments.addItem(item)
        self._payments.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def show_files(self, files: Sequence[SupportFile]) -> None:
        """Everything that would be saved."""
        at = max(0, self._list.currentRow())
        self._files = list(files)
        self._list.clear()
        for file in self._files:
            item = QListWidgetItem(shown(file.name), self._list)
            item.setSizeHint(self._row_size())
        self._list.setCurrentRow(min(at, len(self._files) - 1))
        self._save.setEnabled(bool(self._files))
        self._say(
            self.tr(
                "This is all that is saved. Keys, codes and customers' data are not in it. Nothing "
                "is sent: you choose where it goes."
            )
        )

    def _row_size(self) -> QSize:
        """High enough for a finger."""
        return QSize(0, max(TARGET, self._list.fontMetrics().height() + SPACE_16))

    @property
    def files(self) -> list[SupportFile]:
        """What is shown."""
        return list(self._files)

    def show_saved(self, path: Path) -> None:
        self._say(self.tr("Saved: {path}").format(path=path))

    def show_problem(self, error: PosError) -> None:
        self._say(error_words(error), "danger")

    def take_keyboard(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _show_file(self, at: int) -> None:
        text = self._files[at].text if 0 <= at < len(self._files) else ""
        self._text.setPlainText(text)
        # Qt would begin every file at the left.
        option = self._text.document().defaultTextOption()
        side = Qt.AlignmentFlag.AlignRight if reads_from_right(text) else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side)
        self._text.document().setDefaultTextOption(option)

    @Slot()
    def _chosen(self) -> None:
        items = [self._payments.item(at) for at in range(self._payments.count())]
        chosen = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        self.wait()
        self.payments_chosen.emit([UUID(str(item.data(_ATTEMPT))) for item in chosen])

    @Slot()
    def _choose_place(self) -> None:
        where = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(where))
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the report"),
            str(folder / "pos-app-report.zip"),
            self.tr("Zip files (*.zip)"),
        )
        if path:
            self.save_wanted.emit(Path(path))

    def _say(self, words: str, tone: str = "muted") -> None:
        self._note.setText(words)
        self._note.setProperty("tone", tone)
        restyle(self._note)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._note, words))

    def _build(self) -> None:
        title = PlainLabel(self.tr("Report for support"), max_lines=2)
        title.setProperty("type", "title")
        back = SecondaryButton(self.tr("Back"), name="supportBack")
        back.setToolTip(self.tr("Without saving anything (Esc)"))
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(SPACE_12)
        head.addWidget(title, 1)
        head.addWidget(self._save)
        head.addWidget(back)
        side = QVBoxLayout()
        side.setSpacing(SPACE_8)
        side.addWidget(_heading(self.tr("What is in it")))
        side.addWidget(self._list, 1)
        side.addWidget(_heading(self.tr("Add what happened to a payment")))
        side.addWidget(self._payments, 1)
        for made in (self._list, self._payments):
            made.setMinimumHeight(self._row_size().height() + SPACE_8)
        holder = QWidget()
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        scrolled = ScrollColumn(holder)
        scrolled.setFixedWidth(min(with_text(_SIDE_WIDTH), 420))
        body = QHBoxLayout()
        body.setSpacing(SPACE_16)
        body.addWidget(scrolled)
        body.addWidget(self._text, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        outer.setSpacing(SPACE_12)
        outer.addLayout(head)
        outer.addWidget(self._note)
        outer.addLayout(body, 1)


class _ShortList(QListWidget):
    """Takes what is left, and is content with little."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


def _heading(words: str) -> PlainLabel:
    label = PlainLabel(words)
    label.setProperty("strong", "true")
    return label
