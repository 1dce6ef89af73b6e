"""An amount of the donor's own, typed on a large keypad."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.currency import Currency
from pos_app.domain.money import Money
from pos_app.ui.amount_field import AmountField
from pos_app.ui.error_words import amount_problem_words
from pos_app.ui.keypad import Keypad
from pos_app.ui.money_text import money_text
from pos_app.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from pos_app.ui.widgets import PlainButton, PlainLabel, PrimaryButton, frame, restyle

_WIDTH = 1400
_HEIGHT = 760


class OwnAmountPage(QWidget):
    """Gives an amount that may be charged, or goes back."""

    chosen = Signal(object)
    """Carries a `Money`."""
    back_wanted = Signal()

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskOwn")
        self._currency = currency
        self._make()
        self._build()
        self.setFocusProxy(self._field)
        self._refresh()

    @property
    def amount(self) -> Money | None:
        """What is typed, if it may be charged."""
        return self._field.entry.money

    def put(self, amount: Money | None) -> None:
        """Shows an amount as if it had been typed."""
        self._field.put(amount)

    def start_over(self) -> None:
        self._field.put(None)

    def type(self, text: str) -> None:
        self._field.type(text)

    def backspace(self) -> None:
        self._field.backspace()

    @Slot()
    def give(self) -> None:
        """Goes on with the amount, if it may be charged."""
        amount = self._field.entry.money
        if amount is not None:
            self.chosen.emit(amount)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_tall = self.height() > self.width()
        way = QBoxLayout.Direction.TopToBottom if is_tall else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        side = SPACE_24 + max(0, self.width() - _WIDTH) // 2
        most = self.width() if is_tall else _HEIGHT
        top = SPACE_12 + max(0, self.height() - most) // 2
        self._row.setContentsMargins(side, top, side, top + SPACE_12)

    def _make(self) -> None:
        self._caption = PlainLabel(self.tr("Your donation"), max_lines=1)
        self._caption.setProperty("type", "heading")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._field = AmountField(self._currency)
        self._field.setObjectName("kioskAmount")
        self._field.setAccessibleName(self._caption.text())
        self._field.entry_changed.connect(self._refresh)
        self._problem = PlainLabel(max_lines=2)
        self._problem.setObjectName("kioskAmountProblem")
        self._problem.setProperty("tone", "danger")
        self._problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._keypad = Keypad(prefix="kiosk")
        self._keypad.setMaximumHeight(_HEIGHT)
        self._keypad.typed.connect(self.type)
        self._keypad.backspaced.connect(self._field.backspace)
        self._keypad.cleared.connect(self.start_over)
        self._back = PlainButton(self.tr("Back"), name="kioskOwnBack")
        self._back.clicked.connect(self.back_wanted)
        self._give = PrimaryButton(name="kioskGive")
        self._give.clicked.connect(self.give)
        for button in (self._back, self._give):
            button.make_large()

    def _build(self) -> None:
        card = frame("amount", name="kioskAmountCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        inside.setSpacing(SPACE_8)
        inside.addStretch(1)
        for widget in (self._caption, self._field, self._problem):
            inside.addWidget(widget)
        inside.addStretch(1)
        self._problem.setMinimumHeight(2 * self._problem.fontMetrics().lineSpacing())
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addWidget(self._back, 1)
        buttons.addWidget(self._give, 2)
        side = QVBoxLayout()
        side.setSpacing(SPACE_12)
        side.addWidget(card, 1)
        side.addLayout(buttons)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(SPACE_24)
        self._row.addLayout(side, 1)
        self._row.addWidget(self._keypad, 1)

    @Slot()
    def _refresh(self) -> None:
        entry = self._field.entry
        amount, problem = entry.money, entry.problem
        words = amount_problem_words(problem, self._currency) if problem else ""
        self._problem.setText(words)
        self._field.setAccessibleDescription(words)
        restyle(self._problem)
        self._give.setEnabled(amount is not None)
        self._give.say(
            self.tr("Give {amount}").format(amount=money_text(amount))
            if amount is not None
            else self.tr("Give")
        )
