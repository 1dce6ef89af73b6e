"""The left side of the cart page: what there is to sell, and the ways to find it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.product import Product
from pos_app.services.ports import Catalogue
from pos_app.ui.cart.category_tabs import CategoryTabs
from pos_app.ui.cart.product_list import ProductList
from pos_app.ui.cart.product_model import ProductModel
from pos_app.ui.cart.product_search import ProductSearch
from pos_app.ui.theme import SPACE_4, SPACE_12, SPACE_32
from pos_app.ui.widgets import PlainLabel, frame, hairline

_PAUSE_MS = 60


class Shelf(QWidget):
    """Search field, category tabs and products. Typing searches all categories; an emptied field
    goes back to the category that was open."""

    product_chosen = Signal(object)
    """Carries the `Product` to add one of."""
    charge_wanted = Signal()
    """Enter in the empty field."""
    said = Signal(object)
    """Carries a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._open_category = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self._products = ProductModel(self)
        self._build()
        self._connect()
        self.set_catalogue(None)

    def _build(self) -> None:
        self.search = ProductSearch()
        self._tabs = CategoryTabs()
        self._list = ProductList(self._products)
        self._notice = PlainLabel()
        self._notice.setObjectName("productNotice")
        self._notice.setProperty("tone", "muted")
        self._notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._notice.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_32)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._notice)
        card = frame("card", name="shelfCard")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        inner.setSpacing(0)
        self._line = hairline()
        inner.addWidget(self._tabs)
        inner.addWidget(self._line)
        inner.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_12)
        field = QHBoxLayout()
        field.addWidget(self.search)
        outer.addLayout(field)
        outer.addWidget(card, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._text_changed)
        self.search.submitted.connect(self._submit)
        self.search.left_downwards.connect(self._enter_list)
        self._tabs.chosen.connect(self._category_chosen)
        self._list.chosen.connect(self.product_chosen)
        self._list.text_typed.connect(self.search.take_text)
        self._list.left_upwards.connect(self.focus_search)

    def set_catalogue(self, catalogue: Catalogue | None) -> None:
        """Shows the products of `catalogue`; None while it is being read."""
        self._catalogue = catalogue
        categories = catalogue.categories() if catalogue is not None else []
        self._tabs.set_categories(categories)
        for widget in (self._tabs, self._line):
            widget.setVisible(bool(categories))
        self._open_category = self._tabs.category
        self._products.set_catalogue(catalogue)
        self._find()

    def set_compact(self, compact: bool) -> None:
        self._list.set_compact(compact)

    @Slot()
    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _text_changed(self, text: str) -> None:
        self._tabs.show_category("" if text.strip() else self._open_category)
        self._pause.start()

    @Slot(str)
    def _category_chosen(self, category: str) -> None:
        self._open_category = category
        self._find()

    @Slot()
    def _enter_list(self) -> None:
        self._find_at_once()
        self._list.enter_list()

    @Slot()
    def _find(self) -> None:
        self._pause.stop()
        self._products.show(self.search.text().strip(), self._tabs.category)
        self._list.scrollToTop()
        self._show_what_there_is()

    def _find_at_once(self) -> None:
        if self._pause.isActive():
            self._find()

    @Slot(str)
    def _submit(self, text: str) -> None:
        if not text:
            self.charge_wanted.emit()
            return
        if self._catalogue is None:
            self.said.emit(self.tr("The products are still being read. Try again in a moment."))
            return
        found = self._meant(self._catalogue, text)
        if len(found) == 1:
            self.search.clear()
            self._find()
            self.product_chosen.emit(found[0])
        elif found:
            self._find_at_once()
            self.said.emit(self.tr("Several products fit. Choose one, or type more."))
        else:
            self._find_at_once()
            self.search.selectAll()
            words = self.tr("No product has the code or name “{text}”. Nothing was added.")
            self.said.emit(words.format(text=text))

    def _meant(self, catalogue: Catalogue, text: str) -> list[Product]:
        """The product with exactly this code, or else what the words find: at most two."""
        exact = catalogue.find_code(text)
        if exact is not None:
            return [exact]
        return catalogue.search(text, category=self._tabs.category, limit=2)

    def _show_what_there_is(self) -> None:
        words = self._empty_words()
        self._notice.setText(words)
        self._stack.setCurrentWidget(self._notice if words else self._list)

    def _empty_words(self) -> str:
        if self._catalogue is None:
            return self.tr("Getting the products…")
        if self._products.rowCount():
            return ""
        text = self.search.text().strip()
        if text:
            return self.tr("Nothing fits “{text}”.").format(text=text)
        return self.tr("There are no products yet. A manager can take them in from a file.")
