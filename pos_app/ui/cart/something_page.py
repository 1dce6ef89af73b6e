"""Something that is in no catalogue: what it costs, Enter, what it is called, Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.currency import Currency
from pos_app.domain.money import AmountError
from pos_app.domain.product import MAX_NAME_CHARS, custom_product
from pos_app.ui.cart.answer_page import AnswerPage, captioned
from pos_app.ui.cart.figure_fields import MoneyField
from pos_app.ui.error_words import amount_problem_words
from pos_app.ui.keypad import Keypad
from pos_app.ui.money_text import symbol
from pos_app.ui.theme import SPACE_16, SPACE_24, TARGET
from pos_app.ui.widgets import PlainLabel, TextField

_WIDTH = 800
_KEYPAD_HEIGHT = 248


class SomethingPage(AnswerPage):
    """A price and a name; without a name it gets one."""

    taken = Signal(object)
    """Carries the `Product`."""

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__("something", "", _WIDTH, parent)
        self.title.setText(self.tr("Other item"))
        self.setAccessibleName(self.title.text())
        self._currency = currency
        price = self.tr("Price ({currency})").format(currency=symbol(currency))
        self._price = MoneyField(currency, price, "somethingPrice")
        self._name = TextField()
        self._name.setObjectName("somethingName")
        self._name.setAccessibleName(self.tr("Name (the customer reads it)"))
        self._name.setPlaceholderText(self.tr("Other item"))
        self._name.setMaxLength(MAX_NAME_CHARS)
        self._name.setMinimumHeight(TARGET)
        self._keypad = Keypad(prefix="something")
        self._keypad.setFixedHeight(_KEYPAD_HEIGHT)
        self._keypad.typed.connect(self._press)
        self._keypad.backspaced.connect(self._price.take_back)
        self._keypad.cleared.connect(self._price.clear)
        self._price.changed.connect(self._refresh)
        self.take.say(self.tr("Add to the cart"))
        self.take.show_enter_sign()
        self._fill()

    def ask(self) -> None:
        """Asks from the beginning."""
        self._price.clear()
        self._name.clear()

    def take_keyboard(self) -> None:
        self._price.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def take_answer(self) -> None:
        price = self._price.money if self.take.isEnabled() else None
        if price is not None:
            name = " ".join(self._name.text().split()) or self._name.placeholderText()
            self.taken.emit(custom_product(name, price))

    def go_on(self) -> None:
        """From the price to the name; from there, it is enough."""
        if not self.take.isEnabled():
            self._price.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._price.hasFocus():
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_answer()

    @Slot()
    def _refresh(self) -> None:
        problem = ""
        try:
            is_given = self._price.money is not None
        except AmountError as wrong:
            problem, is_given = amount_problem_words(wrong.problem, self._currency), False
        self.say_problem(problem)
        self.take.setEnabled(is_given)

    def _fill(self) -> None:
        hint = PlainLabel(self.tr("For goods without a code. It is not kept in the catalogue."))
        hint.setProperty("tone", "muted")
        left = QVBoxLayout()
        left.setSpacing(SPACE_16)
        left.addWidget(hint)
        left.addLayout(captioned(self._price))
        left.addLayout(captioned(self._name))
        left.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(SPACE_24)
        both.addLayout(left, 11)
        both.addWidget(self._keypad, 9, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(both, 1)

    @Slot(str)
    def _press(self, digits: str) -> None:
        self._price.press(digits)
