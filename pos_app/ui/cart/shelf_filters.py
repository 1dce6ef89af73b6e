"""What narrows the shelf: the tabs of the categories, and the brand."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.offers import ShelfQuery
from pos_app.services.ports import Catalogue
from pos_app.ui.cart.brand_filter import BrandFilter
from pos_app.ui.cart.category_tabs import FAVOURITES, CategoryTabs
from pos_app.ui.theme import SPACE_4
from pos_app.ui.widgets import hairline


class ShelfFilters(QWidget):
    """A line of them over the products; not there where there is nothing to choose. While words
    are looked for, they are in all categories and brands; then what was open is open again."""

    changed = Signal()
    """Another category or brand is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_category = ""
        self._tabs = CategoryTabs()
        self.brands = BrandFilter()
        self._line = hairline()
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(self._tabs, 1)
        row.addWidget(self.brands)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._line)
        self._tabs.chosen.connect(self._category_chosen)
        self.brands.changed.connect(self.changed)

    def offer(self, catalogue: Catalogue | None) -> None:
        """What there is to choose from."""
        categories = catalogue.categories() if catalogue is not None else []
        has_favourites = catalogue is not None and catalogue.has_favourites()
        self._tabs.set_categories(categories, has_favourites=has_favourites)
        self.brands.set_brands(catalogue.brands() if catalogue is not None else [])
        has_tabs = bool(categories) or has_favourites
        self._tabs.setVisible(has_tabs)
        self._line.setVisible(has_tabs or self.brands.has_choice)

    def begin(self, catalogue: Catalogue | None) -> None:
        """Another catalogue: opened at the favourites, if there are any."""
        self.offer(catalogue)
        if catalogue is not None and catalogue.has_favourites():
            self._tabs.show_category(FAVOURITES)
        self.keep_open()

    def keep_open(self) -> None:
        """What is open now is so after a search, too."""
        self._open_category = self._tabs.category

    def show_searching(self, *, is_searching: bool) -> None:
        self._tabs.show_category("" if is_searching else self._open_category)
        self.brands.set_searching(is_searching)

    def query(self, words: str) -> ShelfQuery:
        """What is to be on the shelf, where `words` are looked for or nothing is."""
        category = self._tabs.category
        if words:
            return ShelfQuery(words, category=category)
        if category == FAVOURITES:
            return ShelfQuery(brand=self.brands.brand, only_favourites=True)
        return ShelfQuery(category=category, brand=self.brands.brand)

    @Slot(str)
    def _category_chosen(self, category: str) -> None:
        self._open_category = category
        self.changed.emit()
