"""What the till's own window shows while a tip is chosen: the question, or that it is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.services.settings import Settings
from pos_app.ui.cover import CoverPage
from pos_app.ui.money_text import money_text
from pos_app.ui.speech import Speech
from pos_app.ui.theme import SPACE_12, SPACE_16, SPACE_24
from pos_app.ui.tip.tip_question import TipQuestion
from pos_app.ui.widgets import PlainButton, PlainLabel, SecondaryButton
from pos_app.ui.widgets.busy import BusyMark


class TipPage(CoverPage):
    """The question itself, for a till that is turned towards the customer."""

    answered = Signal(object)
    left = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tipPage")
        self._question = TipQuestion(settings, Speech("", self))
        self._question.answered.connect(self.answered)
        back = PlainButton(self.tr("Back to the sale"), kind="quiet", name="tipLeave")
        back.set_icon("arrow-left", 20)
        back.setToolTip(self.tr("Nothing is charged yet (Esc)"))
        back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        column.addLayout(row)
        column.addWidget(self._question, 1)

    def ask(self, amount: Money) -> None:
        self._question.ask(amount)

    def take_keyboard(self) -> None:
        # No button has it: an Enter that bounces must not answer for the customer.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        if self._question.take_key(event):
            return True
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.left.emit()
            return True
        return False


class TipWaitingPage(CoverPage):
    """The customer is choosing on their own screen."""

    skipped = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tipWaitingPage")
        self._title = PlainLabel(self.tr("The customer is choosing a tip"), max_lines=2)
        self._title.setObjectName("tipWaitingTitle")
        self._title.setProperty("type", "title")
        self._detail = PlainLabel(max_lines=2)
        self._detail.setObjectName("tipWaitingDetail")
        self._detail.setProperty("tone", "muted")
        for label in (self._title, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._busy = BusyMark()
        self._skip = SecondaryButton(self.tr("Skip"), name="tipSkip")
        self._skip.setToolTip(self.tr("Charge without a tip"))
        self._skip.clicked.connect(self.skipped)
        self._back = PlainButton(self.tr("Back to the sale"), kind="quiet", name="tipLeave")
        self._back.setToolTip(self.tr("Nothing is charged yet (Esc)"))
        self._back.clicked.connect(self.left)
        for button in (self._skip, self._back):
            button.make_large()
        self._build()

    def wait_for(self, amount: Money) -> None:
        self._detail.setText(
            self.tr("Purchase: {amount}. The code comes after it.").format(
                amount=money_text(amount)
            )
        )
        self._busy.start()

    def stop_waiting(self) -> None:
        self._busy.stop()

    def take_keyboard(self) -> None:
        self._skip.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.left.emit()
            return True
        return False

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._skip)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_16)
        column.addStretch(1)
        column.addWidget(self._busy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        column.addSpacing(SPACE_16)
        column.addLayout(buttons)
        column.addStretch(1)
