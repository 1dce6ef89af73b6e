"""What happened to a payment, on demand: a timeline that can be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from pos_app.services.evidence import Evidence
from pos_app.ui.error_words import error_words
from pos_app.ui.evidence_words import evidence_rows, evidence_text
from pos_app.ui.theme import SPACE_8, SPACE_12, SPACE_16
from pos_app.ui.widgets import PlainLabel, SecondaryButton
from pos_app.ui.widgets.veil import Veil


class EvidencePanel(QFrame):
    """The timeline of one payment; nothing in it is a secret."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidencePanel")
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("What happened"))
        self._evidence: Evidence | None = None
        self._list = QListWidget()
        self._list.setObjectName("evidenceList")
        self._list.setAccessibleName(self.tr("What happened"))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        Veil(self._list, upright=True)
        self._trouble = PlainLabel()
        self._trouble.setObjectName("evidenceProblem")
        self._trouble.setProperty("tone", "danger")
        self._copy = SecondaryButton(self.tr("Copy"), name="copyEvidence")
        self._close = SecondaryButton(self.tr("Close"), name="evidenceClose")
        self._copy.clicked.connect(self._copy_all)
        self._close.clicked.connect(self.closed)
        self._build()
        self.clear()

    def clear(self) -> None:
        """Forgets what it showed."""
        self._evidence = None
        self._list.clear()
        self._trouble.setVisible(False)
        self._copy.setEnabled(False)

    def show_evidence(self, evidence: Evidence) -> None:
        """Shows a timeline, or why there is none."""
        self._evidence = evidence
        self._list.clear()
        self._list.addItems([f"{time}   {words}" for time, words in evidence_rows(evidence)])
        self._trouble.setText("" if evidence.trouble is None else error_words(evidence.trouble))
        self._trouble.setVisible(evidence.trouble is not None)
        self._copy.say(self.tr("Copy"), self.tr("Copy what happened"))
        self._copy.setEnabled(bool(evidence.lines))
        self._list.scrollToBottom()

    @Slot()
    def _copy_all(self) -> None:
        if self._evidence is not None:
            QGuiApplication.clipboard().setText(evidence_text(self._evidence))
            self._copy.say(self.tr("Copied"))

    def _build(self) -> None:
        title = PlainLabel(self.tr("What happened"), max_lines=2)
        title.setProperty("type", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        column.setSpacing(SPACE_8)
        column.addWidget(title)
        column.addWidget(self._trouble)
        column.addWidget(self._list, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addWidget(self._copy, 1)
        buttons.addWidget(self._close, 1)
        column.addLayout(buttons)
