"""The last step: what is set up and what is not, a line each, and a way back to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.services.setup import Setup, SetupStep
from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.setup.steps import step_words
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from pos_app.ui.widgets import IconLabel, PlainButton, PlainLabel, edges, frame, hairline

_MARK = 24


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """What one step says of itself."""

    step: SetupStep
    words: str
    is_done: bool


class SummaryStep(SetupStepPage):
    """Nothing to answer: only to look over."""

    name = SetupStep.SUMMARY
    step_wanted = Signal(object)
    """Carries the `SetupStep` to go back to."""

    def __init__(self, setup: Setup, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(setup, settings, parent)
        self._rows: tuple[SummaryRow, ...] = ()
        self._card: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)

    def show_rows(self, rows: Sequence[SummaryRow]) -> None:
        """Shows the lines of all steps."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.setParent(None)
            self._card.deleteLater()
        self._card = self._made_card()
        self._column.insertWidget(0, self._card)
        self._card.setVisible(True)  # at once; Qt would do so a moment later

    def title(self) -> str:
        if self.draft.has_merchant:
            return self.tr("Ready to sell")
        return self.tr("Ready to try it")

    def explain(self) -> str:
        if self.draft.has_merchant:
            return self.tr("Look it over. Everything can be changed later in the settings.")
        return self.tr(
            "The till starts as a demo: no real money moves. You can connect your shop later."
        )

    def is_answered(self) -> bool:
        return False

    def summary(self) -> str:
        return ""

    def next_words(self) -> str:
        if self.draft.has_merchant:
            return self.tr("Start selling")
        return self.tr("Start the demo")

    def _made_card(self) -> QWidget:
        card = frame("card", name="setupSummary")
        column = QVBoxLayout(card)
        column.setContentsMargins(edges(SPACE_16, SPACE_8, SPACE_8, SPACE_8))
        column.setSpacing(SPACE_4)
        for number, row in enumerate(self._rows):
            if number:
                column.addWidget(hairline())
            column.addLayout(self._made_row(row))
        return card

    def _made_row(self, row: SummaryRow) -> QHBoxLayout:
        title = PlainLabel(step_words(row.step))
        title.setProperty("strong", "true")
        words = PlainLabel(row.words if row.is_done or row.words else self.tr("Not yet"))
        words.setObjectName(f"summary_{row.step}")
        words.setProperty("tone", "" if row.is_done else "muted")
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(title)
        said.addWidget(words)
        change = PlainButton(self.tr("Change"), kind="quiet", name=f"summaryChange_{row.step}")
        change.setAccessibleName(self.tr("Change: {step}").format(step=step_words(row.step)))
        change.setAccessibleDescription(words.text())
        change.setProperty("step", str(row.step))
        change.clicked.connect(self._change)
        laid = QHBoxLayout()
        laid.setSpacing(SPACE_12)
        mark = IconLabel("circle-check", "accent", _MARK)
        if not row.is_done:
            mark = IconLabel("circle", "muted", _MARK)
        laid.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        laid.addLayout(said, 1)
        laid.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
        return laid

    @Slot()
    def _change(self) -> None:
        self.step_wanted.emit(SetupStep(str(self.sender().property("step"))))
