"""One code, several products: the cashier says which."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.product import Product
from pos_app.services.scan_search import Scanned
from pos_app.ui.cover import CoverPage, lay_card
from pos_app.ui.money_text import money_text
from pos_app.ui.reading_order import side_by_side
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_12, SPACE_16, SPACE_24
from pos_app.ui.widgets import PlainButton, PlainLabel, ScrollColumn, SecondaryButton, frame
from pos_app.ui.widgets.plain_text import shown

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ChoicePage(CoverPage):
    """The products of one code, as large buttons: tap, arrows and Enter, or a digit. Escape adds
    nothing."""

    chosen = Signal(object)
    """Carries the `Product`."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choicePage")
        self._buttons: list[PlainButton] = []
        self._products: tuple[Product, ...] = ()
        self._title = PlainLabel()
        self._title.setObjectName("choiceTitle")
        self._title.setProperty("type", "title")
        self._back = SecondaryButton(self.tr("Back"), name="choiceBack")
        self._back.clicked.connect(self.left)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_12)
        self._build()

    def ask(self, scanned: Scanned) -> None:
        """Shows the products of `scanned`."""
        words = self.tr("Several products have the code {code}. Which is it?")
        self._title.setText(words.format(code=scanned.code))
        self.setAccessibleName(self._title.text())
        for button in self._buttons:
            self._rows.removeWidget(button)
            button.deleteLater()
        self._products = scanned.products
        self._buttons = [self._button(at) for at in range(len(scanned.products))]
        for button in self._buttons:
            self._rows.addWidget(button)

    def take_keyboard(self) -> None:
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        key, text = event.key(), event.text()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key in _ENTER:
            self._choose_at(self._focused())
        elif text.isdecimal() and 1 <= int(text) <= len(self._products):
            self._choose_at(int(text) - 1)
        else:
            return False
        return True

    def _button(self, at: int) -> PlainButton:
        product = self._products[at]
        words = shown(side_by_side(product.name, product.variant, money_text(product.price)))
        button = PlainButton(words, kind="secondary", name=f"choice{at + 1}")
        button.make_large()
        button.setProperty("at", at)
        button.clicked.connect(self._tapped)
        return button

    def _focused(self) -> int:
        """Which product has the keyboard; -1 for none."""
        at = (number for number, button in enumerate(self._buttons) if button.hasFocus())
        return next(at, -1)

    def _step(self, by: int) -> None:
        at = max(0, min(len(self._buttons) - 1, self._focused() + by))
        self._buttons[at].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _tapped(self) -> None:
        self._choose_at(int(self.sender().property("at")))

    def _choose_at(self, at: int) -> None:
        if at < 0:
            self.left.emit()
        else:
            self.chosen.emit(self._products[at])

    def _build(self) -> None:
        card = frame("card", name="choiceCard")
        card.setMaximumWidth(CONTENT_WIDTH)
        asked = QWidget()
        question = QVBoxLayout(asked)
        question.setContentsMargins(0, 0, 0, 0)
        question.setSpacing(SPACE_16)
        question.addWidget(self._title)
        question.addLayout(self._rows)
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_16)
        column.addWidget(ScrollColumn(asked))
        column.addWidget(self._back)
        lay_card(self, card)
