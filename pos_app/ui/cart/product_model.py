"""The products on the shelf, as an item model that reads the catalogue page by page."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pos_app.domain.product import Product
from pos_app.services.ports import Catalogue
from pos_app.ui.money_text import money_text
from pos_app.ui.widgets import literal
from pos_app.ui.widgets.plain_text import shown

PRODUCT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Product` itself."""
FIRST_PAGE = 120
"""How many products are read before anybody scrolls; each further page doubles what is there."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ProductModel(QAbstractListModel):
    """What the catalogue finds for some words and a category."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._words = ""
        self._category = ""
        self._products: list[Product] = []
        self._may_have_more = False

    def set_catalogue(self, catalogue: Catalogue | None) -> None:
        self._catalogue = catalogue
        self.show(self._words, self._category)

    def show(self, words: str, category: str) -> None:
        """Reads the first page for `words` within `category` (empty: all)."""
        self._words, self._category = words, category
        self.beginResetModel()
        self._products = self._read(FIRST_PAGE)
        self._may_have_more = len(self._products) == FIRST_PAGE
        self.endResetModel()

    def product(self, row: int) -> Product:
        return self._products[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._products)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._may_have_more

    def fetchMore(self, parent: _Index) -> None:
        if not self.canFetchMore(parent):
            return
        have = len(self._products)
        found = self._read(2 * have)
        self._may_have_more = len(found) == 2 * have
        if len(found) > have:
            self.beginInsertRows(_NOWHERE, have, len(found) - 1)
            self._products += found[have:]
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        product = self._products[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(product.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(product)
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal("\n".join(filter(None, (product.name, subtitle(product)))))
        return product if role == PRODUCT_ROLE else None

    def _read(self, limit: int) -> list[Product]:
        if self._catalogue is None:
            return []
        return self._catalogue.search(self._words, category=self._category, limit=limit)

    def _spoken(self, product: Product) -> str:
        parts = [product.name, product.variant, money_text(product.price)]
        if product.original_price is not None:
            parts.append(self.tr("was {amount}").format(amount=money_text(product.original_price)))
        parts.append(product.discount_label)
        return shown(", ".join(filter(None, parts)))


def subtitle(product: Product) -> str:
    """The second line of a product: what tells it from others of its name."""
    return " · ".join(filter(None, (product.variant, product.brand)))
