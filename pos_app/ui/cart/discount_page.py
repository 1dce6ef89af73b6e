"""The discount of the whole cart."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.cart import CartSnapshot
from pos_app.domain.currency import Currency
from pos_app.domain.discount import Discount
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import AmountError, Money
from pos_app.ui.cart.answer_page import AnswerPage
from pos_app.ui.cart.discount_choice import DiscountChoice
from pos_app.ui.cart.discount_words import discount_words, too_much_words
from pos_app.ui.error_words import amount_problem_words
from pos_app.ui.keypad import Keypad
from pos_app.ui.money_text import money_text
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_4, SPACE_16, SPACE_24
from pos_app.ui.widgets import AmountLabel, PlainLabel

_KEYPAD_HEIGHT = 248


class DiscountPage(AnswerPage):
    """Shows what the cart will come to while the discount is chosen."""

    taken = Signal(object)
    """Carries the `Discount`, or None for none."""

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__("discount", "", CONTENT_WIDTH, parent)
        self.title.setText(self.tr("Discount on the whole cart"))
        self.setAccessibleName(self.title.text())
        self._currency = currency
        self._content = CartSnapshot(currency)
        self._choice = DiscountChoice(currency, "cartDiscount")
        self._choice.changed.connect(self._refresh)
        self._amounts = {
            name: AmountLabel(role="heading" if name == "Total" else "body")
            for name in ("Subtotal", "Discount", "Total")
        }
        self._keypad = Keypad(prefix="discount")
        self._keypad.setFixedHeight(_KEYPAD_HEIGHT)
        self._keypad.typed.connect(self._press)
        self._keypad.backspaced.connect(self._press_back)
        self._keypad.cleared.connect(self._press_clear)
        self.take.say(self.tr("Done"))
        self.take.show_enter_sign()
        self._fill()

    def ask(self, content: CartSnapshot) -> None:
        """Shows the discount that the cart has, or none."""
        self._content = content
        self._choice.put(content.discount)
        self._refresh()

    def take_keyboard(self) -> None:
        self._choice.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def take_answer(self) -> None:
        if self.take.isEnabled():
            self.taken.emit(self._chosen())

    def _chosen(self) -> Discount | None:
        """What is chosen, if the cart has so much. Raises `AmountError`, `CartRefused`."""
        discount = self._choice.discount
        if discount is not None:
            discount.off(self._content.subtotal)
        return discount

    @Slot()
    def _refresh(self) -> None:
        problem, off = "", Money.zero(self._currency)
        subtotal = self._content.subtotal
        try:
            discount = self._chosen()
            off = off if discount is None else discount.off(subtotal)
        except AmountError as wrong:
            problem = amount_problem_words(wrong.problem, self._currency)
        except CartRefused as refused:
            problem = too_much_words(refused, subtotal)
        self.say_problem(problem)
        self.take.setEnabled(not problem)
        shown = {
            "Subtotal": money_text(subtotal),
            "Discount": discount_words(off),
            "Total": money_text(subtotal - off),
        }
        for name, words in shown.items():
            self._amounts[name].setText(words)
            self._amounts[name].setAccessibleName(words)

    def _fill(self) -> None:
        words = {
            "Subtotal": self.tr("Subtotal"),
            "Discount": self.tr("Discount"),
            "Total": self.tr("Total"),
        }
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACE_4)
        grid.setColumnStretch(1, 1)
        for row, (name, said) in enumerate(words.items()):
            label = PlainLabel(said, max_lines=1)
            label.setProperty("type", "heading" if name == "Total" else "body")
            amount = self._amounts[name]
            amount.setObjectName(f"discount{name}")
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, row, 0)
            grid.addWidget(amount, row, 1)
        left = QVBoxLayout()
        left.setSpacing(SPACE_16)
        left.addWidget(self._choice)
        left.addStretch(1)
        left.addLayout(grid)
        both = QHBoxLayout()
        both.setSpacing(SPACE_24)
        both.addLayout(left, 11)
        both.addWidget(self._keypad, 7, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(both, 1)

    @Slot(str)
    def _press(self, digits: str) -> None:
        self._choice.field.press(digits)

    @Slot()
    def _press_back(self) -> None:
        self._choice.field.take_back()

    @Slot()
    def _press_clear(self) -> None:
        self._choice.field.clear()
