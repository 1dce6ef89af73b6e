"""The lines of the cart, as an item model."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pos_app.domain.cart import Cart, CartLine
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
        """Takes over the cart's lines. What is the same at the beginning and at the end stays
        where it is, and with it the current line and the scroll position."""
        new = list(self._cart.lines)
        head = _alike(self._lines, new)
        tail = _alike(self._lines[head:][::-1], new[head:][::-1])
        old_end, new_end = len(self._lines) - tail, len(new) - tail
        both_end = min(old_end, new_end)
        if both_end > head:
            self._lines[head:both_end] = new[head:both_end]
            self.dataChanged.emit(self.index(head), self.index(both_end - 1))
        if old_end > both_end:
            self.beginRemoveRows(_NOWHERE, both_end, old_end - 1)
            del self._lines[both_end:old_end]
            self.endRemoveRows()
        elif new_end > both_end:
            self.beginInsertRows(_NOWHERE, both_end, new_end - 1)
            self._lines[both_end:both_end] = new[both_end:new_end]
            self.endInsertRows()

    def line(self, row: int) -> CartLine:
        return self._lines[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

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
            return literal("\n".join(filter(None, (product.name, subtitle(product), line.note))))
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
        if line.discount is not None:
            parts.append(line.discount.label)
        parts.append(line.note)
        return shown(", ".join(filter(None, parts)))


def _alike(some: list[CartLine], others: list[CartLine]) -> int:
    """How many are the same from the beginning on."""
    pairs = zip(some, others, strict=False)
    return next(
        (at for at, (one, other) in enumerate(pairs) if one is not other and one != other),
        min(len(some), len(others)),
    )
