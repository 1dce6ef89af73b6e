"""Takes a product in on the spot: its code was scanned, and nobody knew it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.currency import Currency
from pos_app.domain.errors import PosError
from pos_app.domain.money import AmountError, Money, parse_amount
from pos_app.domain.product import MAX_NAME_CHARS, MAX_SKU_CHARS, Product
from pos_app.services.ports import Catalogue
from pos_app.services.scan_search import Scanned
from pos_app.ui.cover import CoverPage, lay_card
from pos_app.ui.error_words import amount_problem_words, error_words
from pos_app.ui.money_text import number_marks, number_text, symbol
from pos_app.ui.reading_order import as_written
from pos_app.ui.scanning import TAKES_SCANS
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from pos_app.ui.widgets import (
    CaptionedField,
    PlainLabel,
    PrimaryButton,
    ScrollColumn,
    SecondaryButton,
    frame,
)


class UnknownCodePage(CoverPage):
    """Code, name, price and category of a new product. Enter goes on and saves, Escape leaves."""

    added = Signal(object)
    """Carries the `Product`; it is in the catalogue now."""
    left = Signal()

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unknownCodePage")
        self.setAccessibleName(self.tr("Add a product"))
        self._currency = currency
        self._catalogue: Catalogue | None = None
        self._code = CaptionedField(self.tr("Code"), "newProductCode", MAX_SKU_CHARS)
        self._code.line.setProperty(TAKES_SCANS, "true")
        self._name = CaptionedField(self.tr("Name"), "newProductName", MAX_NAME_CHARS)
        self._price = CaptionedField("", "newProductPrice", 20)
        self._category = CaptionedField(self.tr("Category (optional)"), "newProductCategory", 100)
        self._save = PrimaryButton(self.tr("Save and add to the cart"), name="newProductSave")
        self._back = SecondaryButton(self.tr("Back"), name="newProductBack")
        self._save.clicked.connect(self._take_in)
        self._back.clicked.connect(self.left)
        for field in (self._code, self._name, self._price, self._category):
            field.line.returnPressed.connect(self._go_on)
        self._build()

    def ask(self, scanned: Scanned, catalogue: Catalogue) -> None:
        """Asks for a product with the code of `scanned`, from the beginning."""
        self._catalogue = catalogue
        for field in (self._code, self._name, self._price, self._category):
            field.line.clear()
            field.clear_problem()
        self._code.line.setText(scanned.code[:MAX_SKU_CHARS])
        is_weighed = scanned.weight_kg is not None and scanned.price is None
        title = self.tr("Price of a kilogram") if is_weighed else self.tr("Price")
        sign = symbol(self._currency)
        self._price.entitle(self.tr("{price} ({currency})").format(price=title, currency=sign))
        if scanned.price:
            self._price.line.setText(number_text(scanned.price))
        known = QCompleter(catalogue.categories(), self)
        # Completes in the field itself: a list over it would be in the way of Enter.
        known.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._category.line.setCompleter(known)

    def take_keyboard(self) -> None:
        self._name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape leaves. Enter is answered by the field or button that has the keyboard."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.left.emit()
            return True
        return False

    @Slot()
    def _go_on(self) -> None:
        """From code and name to what is still empty; from the price on, it is enough."""
        for field in (self._code, self._name, self._price):
            if not field.line.text().strip():
                field.line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self._name.line.hasFocus() or self._code.line.hasFocus():
            self._price.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._price.line.selectAll()
            return
        self._take_in()

    @Slot()
    def _take_in(self) -> None:
        """Saves the product, or says beside its field what is missing."""
        for field in (self._code, self._name, self._price, self._category):
            field.clear_problem()
        if self._catalogue is None:
            return
        product = self._product()
        if product is None:
            return
        try:
            if self._is_taken(self._catalogue, product.sku):
                return
            self._catalogue.put(product)
        except PosError as error:
            self._refuse(self._name, error_words(error))
            return
        self.added.emit(product)

    def _product(self) -> Product | None:
        code, name = (" ".join(field.line.text().split()) for field in (self._code, self._name))
        if not code:
            self._refuse(self._code, self.tr("Give it a code."))
            return None
        if not name:
            self._refuse(self._name, self.tr("Give it a name."))
            return None
        price = self._money()
        if price is None:
            return None
        category = " ".join(self._category.line.text().split())
        return Product(code, name, price, barcode=code, category=category)

    def _money(self) -> Money | None:
        try:
            return parse_amount(self._price.line.text(), self._currency, number_marks())
        except AmountError as wrong:
            words = amount_problem_words(wrong.problem, self._currency)
            self._refuse(self._price, words or self.tr("Give it a price."))
            return None

    def _is_taken(self, catalogue: Catalogue, code: str) -> bool:
        other = catalogue.find_code(code)
        if other is not None:
            words = self.tr("{product} has this code already.")
            self._refuse(self._code, words.format(product=as_written(other.name)))
        return other is not None

    def _refuse(self, field: CaptionedField, words: str) -> None:
        field.show_problem(words)
        field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        field.line.selectAll()

    def _build(self) -> None:
        title = PlainLabel(self.tr("Add a product"), max_lines=1)
        title.setProperty("type", "title")
        hint = PlainLabel(
            self.tr("No product had this code. What you save here is found from now on.")
        )
        hint.setProperty("tone", "muted")
        card = frame("card", name="newProductCard")
        card.setMaximumWidth(CONTENT_WIDTH)
        outside = QVBoxLayout(card)
        outside.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        outside.setSpacing(SPACE_12 + SPACE_8)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        column.addWidget(title)
        column.addWidget(hint)
        column.addWidget(self._code)
        column.addWidget(self._name)
        pair = QHBoxLayout()
        pair.setSpacing(SPACE_12)
        pair.addWidget(self._price, 2)
        pair.addWidget(self._category, 3)
        column.addLayout(pair)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addWidget(self._back)
        buttons.addWidget(self._save, 1)
        outside.addWidget(ScrollColumn(fields))
        outside.addLayout(buttons)
        lay_card(self, card)
