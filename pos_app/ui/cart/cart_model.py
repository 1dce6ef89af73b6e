"""The lines of the cart, as an item model."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pos_app.domain.cart import Cart, CartLine
from pos_app.domain.product import Product
from pos_app.ui.cart.product_model import subtitle
from pos_app.ui.money_text import money_text
from pos_app.ui.widgets import literal
from pos_app.ui.widgets.plain_text import shown

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `CartLine` itself."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CartModel(QAbstractListModel):
    """Shows the lines of `cart` as they were at the last `refresh`."""

    def __init__(self, cart: Cart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cart = cart
        self._lines: list[CartLine] = []

    def refresh(self) -> None:
        """Takes over the cart's lines; the current line and the scroll position stay."""
        new = list(self._cart.lines)
        for row in reversed(range(len(self._lines))):
            if not any(line.product == self._lines[row].product for line in new):
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._lines[row]
                self.endRemoveRows()
        for row, line in enumerate(new):
            here = self._lines[row].product if row < len(self._lines) else None
            if here != line.product:
                self.beginInsertRows(_NOWHERE, row, row)
                self._lines.insert(row, line)
                self.endInsertRows()
            elif self._lines[row] != line:
                self._lines[row] = line
                self.dataChanged.emit(self.index(row), self.index(row))

    def line(self, row: int) -> CartLine:
        return self._lines[row]

    def row_of(self, product: Product) -> int:
        """The row of a product, or -1."""
        rows = [row for row, line in enumerate(self._lines) if line.product == product]
        return rows[0] if rows else -1

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("{quantity} \u00d7 {name}").format(
                quantity=line.quantity, name=shown(line.product.name)
            )
        if role == Qt.ItemDataRole.EditRole:
            return line.quantity
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            product = line.product
            return literal("\n".join(filter(None, (product.name, subtitle(product)))))
        return line if role == LINE_ROLE else None

    def _spoken(self, line: CartLine) -> str:
        parts = [
            self.tr("{quantity} \u00d7 {name}").format(
                quantity=line.quantity, name=line.product.name
            ),
            line.product.variant,
            money_text(line.total),
        ]
        if line.original_total is not None:
            parts.append(self.tr("was {amount}").format(amount=money_text(line.original_total)))
        return shown(", ".join(filter(None, parts)))
