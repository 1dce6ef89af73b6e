"""An own tip, typed on a keypad."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.currency import currency
from pos_app.domain.money import Money, max_money
from pos_app.ui.lettering import BigAmount, BigLabel
from pos_app.ui.speech import Speech
from pos_app.ui.theme import SPACE_8, SPACE_12, SPACE_24
from pos_app.ui.tip.tip_pad import TipPad
from pos_app.ui.widgets import PrimaryButton, SecondaryButton

_MOST_DIGITS = 9
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class OwnTip(QWidget):
    """Digits fill the amount from its last decimal, as everywhere on the till."""

    chosen = Signal(object)
    """Carries the tip as `Money`."""
    left = Signal()

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._digits = ""
        self._purchase = Money.zero(currency("USD"))
        self._caption = BigLabel("body", tone="muted", max_lines=1)
        self._figure = BigAmount()
        self._figure.setObjectName("tipOwnAmount")
        for label in (self._caption, self._figure):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pad = TipPad(speech)
        self._pad.typed.connect(self._type)
        self._pad.backspaced.connect(self._take_back)
        self._done = PrimaryButton(name="tipOwnDone")
        self._done.clicked.connect(self._choose)
        self._back = SecondaryButton(name="tipOwnBack")
        self._back.clicked.connect(self.left)
        for button in (self._done, self._back):
            button.make_large()
        self._build()

    def start_over(self, purchase: Money) -> None:
        self._purchase, self._digits = purchase, ""
        self.speak()

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        elif event.key() in _ENTER:
            self._choose()
        elif event.text().isdecimal():
            self._type(str(int(event.text())))
        else:
            return False
        return True

    def fit(self, scale: float) -> None:
        self._pad.fit(scale)

    def speak(self) -> None:
        """Says everything anew in the language of now."""
        tip = self._tip
        self._caption.setText(self._speech.translate("Tip", "Your tip"))
        self._figure.setText(self._speech.money(tip))
        self._figure.setAccessibleName(self._figure.text())
        self._done.say(
            self._speech.translate("Tip", "Add {amount}").format(amount=self._speech.money(tip))
        )
        self._done.setEnabled(bool(tip))
        self._back.say(self._speech.translate("Tip", "Back"))
        self._pad.speak()

    @property
    def _tip(self) -> Money:
        return Money(int(self._digits or "0"), self._purchase.currency)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE_8)
        words.addStretch(1)
        words.addWidget(self._caption)
        words.addWidget(self._figure)
        words.addStretch(1)
        words.addWidget(self._done)
        words.addSpacing(SPACE_12)
        words.addWidget(self._back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_24)
        row.addLayout(words, 11)
        row.addWidget(self._pad, 10)

    @Slot(str)
    def _type(self, digits: str) -> None:
        typed = (self._digits + digits).lstrip("0")
        tip = Money(int(typed or "0"), self._purchase.currency)
        # A digit too many is not taken: what the customer sees is what is added.
        fits = self._purchase + tip <= max_money(self._purchase.currency)
        if len(typed) <= _MOST_DIGITS and fits:
            self._digits = typed
            self.speak()

    @Slot()
    def _take_back(self) -> None:
        self._digits = self._digits[:-1]
        self.speak()

    @Slot()
    def _choose(self) -> None:
        if self._tip:
            self.chosen.emit(self._tip)
