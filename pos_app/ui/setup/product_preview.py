"""The first few of many products, as they were read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.domain.product import Product
from pos_app.ui.counts import Counts
from pos_app.ui.money_text import money_text
from pos_app.ui.theme import SPACE_4, SPACE_12
from pos_app.ui.widgets import PlainLabel


class ProductPreview(QWidget):
    """A line each: name, price and barcode."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("productPreview")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_12)
        self._grid.setVerticalSpacing(SPACE_4)
        self._grid.setColumnStretch(0, 1)
        self._labels: list[PlainLabel] = []

    def show_products(self, products: Sequence[Product], most: int = 5) -> None:
        """Name, price and barcode of the first; how many more there are."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.setVisible(False)
            label.deleteLater()
        self._labels = []
        for at, product in enumerate(products[:most]):
            price = money_text(product.price)
            for column, text in enumerate((product.name, price, product.barcode)):
                self._put(text, at, column)
        more = len(products) - most
        if more > 0:
            self._put(Counts().more(more), most, 0)

    def _put(self, text: str, row: int, column: int) -> None:
        label = PlainLabel(text, max_lines=1)
        label.setObjectName("lineTitle" if column == 0 else "")
        if column == 1:
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            label.setMinimumWidth(label.sizeHint().width())
        if column == 2:
            label.setProperty("tone", "muted")
            label.setMinimumWidth(label.sizeHint().width())
        self._grid.addWidget(label, row, column)
        self._labels.append(label)
