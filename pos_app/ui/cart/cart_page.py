"""Selling by cart: choose products on the left, see what they come to on the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.cart import Cart
from pos_app.domain.errors import CashierError
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale, cart_sale
from pos_app.services.ports import Catalogue
from pos_app.services.settings import Settings
from pos_app.ui.cart.cart_panel import CartPanel
from pos_app.ui.cart.product_list import is_typing
from pos_app.ui.cart.shelf import Shelf
from pos_app.ui.theme import SPACE_16

_NARROW_WIDTH = 1100
_CART_SHARE = (31, 100)
_CART_WIDTHS = (360, 480)


class CartPage(QWidget):
    """Collects products into a cart and makes a `Sale` of it."""

    total_changed = Signal(object)
    """Carries the cart's total as `Money`."""
    charge_wanted = Signal()
    said = Signal(object)
    """Carries a `PosError`, or a sentence as plain text."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cartPage")
        self._cart = Cart(settings.currency)
        self._shelf = Shelf()
        self._panel = CartPanel(self._cart)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_16)
        row.addWidget(self._shelf, 1)
        row.addWidget(self._panel)
        self.setFocusProxy(self._shelf.search)
        self._connect()

    def _connect(self) -> None:
        self._shelf.product_chosen.connect(self._add)
        self._shelf.said.connect(self.said)
        self._shelf.charge_wanted.connect(self.charge_wanted)
        lines = self._panel.lines
        lines.stepped.connect(self._step)
        lines.quantity_set.connect(self._set_quantity)
        lines.removed.connect(self._remove)
        lines.text_typed.connect(self._shelf.search.take_text)
        lines.charge_wanted.connect(self.charge_wanted)
        self._panel.undo_wanted.connect(self._undo)
        self._panel.clear_wanted.connect(self._clear)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self._undo)

    @property
    def total(self) -> Money:
        """What the cart comes to now."""
        return self._cart.total

    @property
    def charge_place(self) -> QVBoxLayout:
        """The layout beneath the cart's total, for the charge button."""
        return self._panel.charge_place

    def set_catalogue(self, catalogue: Catalogue | None) -> None:
        """Sells from `catalogue`; None until it is ready."""
        self._shelf.set_catalogue(catalogue)

    def sale(self, sale_id: UUID, created_at: datetime) -> Sale:
        """The cart as a sale. Raises `CartRefused` if it is empty, `AmountError` on its total."""
        return cart_sale(sale_id, self._cart.lines, self._cart.currency, created_at)

    def start_over(self) -> None:
        """An empty cart for the next customer; nothing of the last one can be brought back."""
        self._cart.start_over()
        self._shelf.search.clear()
        self._show()
        self._shelf.focus_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typing(event):
            self._shelf.search.take_text(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least, most = _CART_WIDTHS
        share = self.width() * _CART_SHARE[0] // _CART_SHARE[1]
        self._panel.setFixedWidth(min(most, max(least, share)))
        self._shelf.set_compact(self.width() < _NARROW_WIDTH)

    @Slot(object)
    def _add(self, product: Product) -> None:
        self._change(lambda: self._cart.add(product), show=product)

    @Slot(int, int)
    def _step(self, row: int, by: int) -> None:
        self._change(lambda: self._cart.step(row, by))

    @Slot(int, int)
    def _set_quantity(self, row: int, quantity: int) -> None:
        if quantity == 0:
            self._remove(row)
        else:
            self._change(lambda: self._cart.set_quantity(row, quantity))

    @Slot(int)
    def _remove(self, row: int) -> None:
        self._change(lambda: self._cart.remove(row))

    @Slot()
    def _clear(self) -> None:
        self._change(self._cart.clear)
        self._shelf.focus_search()

    @Slot()
    def _undo(self) -> None:
        self._change(self._cart.undo)

    def _change(self, change: Callable[[], object], show: Product | None = None) -> None:
        """Does it and shows it; what is refused is said, and the cart stays as it was."""
        try:
            change()
        except CashierError as refused:
            self.said.emit(refused)
        else:
            self._show(show)

    def _show(self, show: Product | None = None) -> None:
        self._panel.refresh(show)
        self.total_changed.emit(self._cart.total)
