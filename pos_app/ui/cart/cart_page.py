"""Selling by cart: choose products on the left, see what they come to on the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.cart import Cart, CartLine, CartSnapshot
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale, cart_sale
from pos_app.services.ports import Catalogue, ParkedCarts
from pos_app.services.settings import Settings
from pos_app.ui.cart.cart_desk import CartDesk
from pos_app.ui.cart.cart_pages import CartPages
from pos_app.ui.cart.cart_panel import CartPanel
from pos_app.ui.cart.product_list import is_typing
from pos_app.ui.cart.shelf import Shelf
from pos_app.ui.scanning.line_flash import LineFlash
from pos_app.ui.scanning.typed_quantity import QuantityHint, typed_quantity
from pos_app.ui.theme import SPACE_16

_NARROW_WIDTH = 1100
_CART_SHARE = (31, 100)
_CART_WIDTHS = (360, 480)
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class CartPage(QWidget):
    """Collects products into a cart and makes a `Sale` of it."""

    total_changed = Signal(object)
    """Carries the cart's total as `Money`."""
    charge_wanted = Signal()
    said = Signal(object)
    """Carries a `PosError`, a `Message`, or a sentence as plain text."""
    taken_back = Signal(str)
    """Carries the topic of a message that is no longer so."""
    page_opened = Signal(object)
    """Carries a `CoverPage` to be laid over everything."""
    page_closed = Signal(object)
    """Carries the `CoverPage` that was answered, or left."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cartPage")
        self._cart = Cart(settings.currency)
        self._desk = CartDesk(self._cart, self)
        self._pages = CartPages(self._desk, self)
        self._shelf = Shelf(settings)
        self._panel = CartPanel(self._cart)
        self._flash = LineFlash(self._panel.lines)
        QuantityHint(self._shelf.search)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_16)
        row.addWidget(self._shelf, 1)
        row.addWidget(self._panel)
        self.setFocusProxy(self._shelf.search)
        self._connect()
        self._connect_panel()
        self._make_keys()

    def _connect(self) -> None:
        self._shelf.product_chosen.connect(self._add)
        self._shelf.said.connect(self.said)
        self._shelf.charge_wanted.connect(self.charge_wanted)
        self._desk.changed.connect(self._show)
        self._desk.said.connect(self.said)
        self._desk.taken_back.connect(self.taken_back)
        self._desk.parked_changed.connect(self._panel.show_parked)
        self._pages.opened.connect(self.page_opened)
        self._pages.closed.connect(self.page_closed)
        self._pages.line_done.connect(self._panel.lines.setFocus)

    def _connect_panel(self) -> None:
        lines, head = self._panel.lines, self._panel.head
        lines.stepped.connect(self._desk.step)
        lines.quantity_set.connect(self._desk.set_quantity)
        lines.removed.connect(self._desk.remove)
        lines.text_typed.connect(self._shelf.search.take_text)
        lines.charge_wanted.connect(self.charge_wanted)
        lines.card_wanted.connect(self._pages.open_line)
        lines.discount_wanted.connect(self._open_line_discount)
        head.undo_wanted.connect(self._desk.undo)
        head.redo_wanted.connect(self._desk.redo)
        head.clear_wanted.connect(self._clear)
        head.parked_wanted.connect(self._pages.open_parked)
        self._panel.discount_wanted.connect(self._pages.open_discount)
        self._panel.something_wanted.connect(self._pages.open_something)
        self._panel.park_wanted.connect(self._pages.open_park)

    def _make_keys(self) -> None:
        self._key(QKeySequence(QKeySequence.StandardKey.Undo), self._desk.undo, _WITHIN)
        for redo in ("Ctrl+Y", "Ctrl+Shift+Z"):
            self._key(QKeySequence(redo), self._desk.redo, _WITHIN)
        self._key(QKeySequence("F5"), self._open_current_line)
        self._key(QKeySequence("F7"), self._pages.open_something)
        self._key(QKeySequence("F11"), self._pages.open_discount)
        self._key(QKeySequence("Ctrl+S"), self._pages.open_park)
        self._key(QKeySequence("Ctrl+O"), self._pages.open_parked)

    def _key(
        self,
        keys: QKeySequence,
        act: Callable[[], object],
        context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
    ) -> None:
        made = QShortcut(keys, self)
        made.setContext(context)
        made.setAutoRepeat(context is _WITHIN)
        made.activated.connect(act)

    @property
    def total(self) -> Money:
        """What the cart comes to now."""
        return self._cart.total

    @property
    def lines(self) -> tuple[CartLine, ...]:
        """What is in the cart now."""
        return self._cart.lines

    @property
    def charge_place(self) -> QVBoxLayout:
        """The layout beneath the cart's total, for the charge button."""
        return self._panel.charge_place

    def set_catalogue(self, catalogue: Catalogue | None) -> None:
        """Sells from `catalogue`; None until it is ready."""
        self._shelf.set_catalogue(catalogue)

    def set_parked(self, parked: ParkedCarts) -> None:
        """Carts can be parked from now on."""
        self._desk.set_parked(parked)

    def sale(self, sale_id: UUID, created_at: datetime) -> Sale:
        """The cart as a sale. Raises `CartRefused` if it is empty, `AmountError` on its total."""
        self._desk.settle()
        return cart_sale(sale_id, self._cart.snapshot(), created_at)

    def snapshot(self) -> CartSnapshot:
        """The cart as it is now."""
        self._desk.settle()
        return self._cart.snapshot()

    def restore(self, snapshot: CartSnapshot) -> None:
        """A cart as it was once; one step to undo."""
        self._desk.restore(snapshot)

    def start_over(self) -> None:
        """An empty cart for the next customer; nothing of the last one can be brought back."""
        self._shelf.search.clear()
        self._desk.start_over()
        self._shelf.focus_search()

    def take_scan(self, product: Product, note: str, price: Money | None) -> bool:
        """Adds what was scanned: as many as stand in the search field, else one. False, and said,
        if the cart refuses it."""
        if self._panel.lines.is_editing:
            self._shelf.focus_search()  # what was typed into the line counts
        search = self._shelf.search
        typed = typed_quantity(search.text())
        row = self._desk.add(product, 1 if typed is None else typed, note, price)
        if row < 0:
            search.selectAll()
            return False
        if typed is not None:
            search.clear()
        self._flash.flash(row)
        return True

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

    @Slot(object, int, str, object)
    def _add(self, product: Product, pieces: int, note: str, price: Money | None) -> None:
        self._desk.add(product, pieces, note, price)

    @Slot()
    def _clear(self) -> None:
        self._desk.clear()
        self._shelf.focus_search()

    @Slot()
    def _open_current_line(self) -> None:
        """The chosen line, or else the last one."""
        row = self._panel.lines.currentIndex().row()
        self._pages.open_line(row if row >= 0 else len(self._cart.lines) - 1)

    @Slot(int)
    def _open_line_discount(self, row: int) -> None:
        self._pages.open_line(row, at_discount=True)

    @Slot(int)
    def _show(self, row: int) -> None:
        self._panel.refresh(row)
        self.total_changed.emit(self._cart.total)
