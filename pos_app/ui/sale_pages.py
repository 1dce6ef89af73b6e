"""The three ways to sell, a page each, made when it is first wanted; and what is begun in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, cast
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.domain.sale import Sale, SaleMode
from pos_app.services.settings import Settings
from pos_app.ui.amount_page import AmountPage
from pos_app.ui.donation_page import DonationPage
from pos_app.ui.window_state import SaleDraft

if TYPE_CHECKING:
    from pos_app.domain.cart import CartLine, CartSnapshot
    from pos_app.domain.product import Product
    from pos_app.services.ports import Catalogue, ParkedCarts


class CartScreen(Protocol):
    """What is asked of the cart page."""

    total_changed: Signal
    charge_wanted: Signal
    said: Signal

    @property
    def charge_place(self) -> QVBoxLayout: ...
    @property
    def lines(self) -> tuple[CartLine, ...]: ...
    def set_catalogue(self, catalogue: Catalogue | None) -> None: ...
    def set_parked(self, parked: ParkedCarts) -> None: ...
    def sale(self, sale_id: UUID, created_at: datetime) -> Sale: ...
    def snapshot(self) -> CartSnapshot: ...
    def restore(self, snapshot: CartSnapshot) -> None: ...
    def start_over(self) -> None: ...
    def take_scan(self, product: Product, note: str, price: Money | None) -> bool: ...
    def isVisible(self) -> bool: ...
    def isAncestorOf(self, child: QWidget) -> bool: ...


class SalePages(QObject):
    """Lays them in `stack`, and tells all of them what there is to sell."""

    changed = Signal()
    """Another amount was typed."""
    total_changed = Signal(object)
    """Carries the total of the cart as `Money`."""
    charge_wanted = Signal()
    said = Signal(object)
    taken_back = Signal(str)
    booth_wanted = Signal()
    page_opened = Signal(object)
    page_closed = Signal(object)
    """The last five as of the sale page."""

    def __init__(self, settings: Settings, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._settings, self._stack = settings, stack
        self._made: dict[SaleMode, QWidget] = {}
        self.catalogue: Catalogue | None = None
        self.parked: ParkedCarts | None = None

    def __getitem__(self, mode: SaleMode) -> QWidget:
        if mode not in self._made:
            makers: dict[SaleMode, Callable[[], QWidget]] = {
                SaleMode.AMOUNT: self._make_amount,
                SaleMode.DONATION: self._make_donation,
                SaleMode.ITEMS: self._make_cart,
            }
            self._made[mode] = makers[mode]()
            self._stack.addWidget(self._made[mode])
        return self._made[mode]

    @property
    def cart(self) -> CartScreen | None:
        """The cart, once it was wanted."""
        page = self._made.get(SaleMode.ITEMS)
        return None if page is None else cast(CartScreen, page)

    def set_catalogue(self, catalogue: Catalogue | None) -> None:
        self.catalogue = catalogue
        if self.cart is not None:
            self.cart.set_catalogue(catalogue)

    def set_parked(self, parked: ParkedCarts | None) -> None:
        self.parked = parked
        if self.cart is not None and parked is not None:
            self.cart.set_parked(parked)

    def start_over(self, mode: SaleMode) -> None:
        """Empties one of them for the next sale."""
        page = self._made.get(mode)
        if page is not None:
            cast(CartScreen, page).start_over()

    def draft(self, mode: SaleMode) -> SaleDraft:
        """What was begun in each, while `mode` is the one that is shown."""
        typed = {
            of: page.pad.field.machine.state
            for of, page in self._made.items()
            if isinstance(page, AmountPage | DonationPage)
        }
        return SaleDraft(
            mode,
            typed.get(SaleMode.AMOUNT),
            typed.get(SaleMode.DONATION),
            None if self.cart is None else self.cart.snapshot(),
        )

    def restore(self, draft: SaleDraft) -> None:
        """Goes on with what was begun; the money of another currency is left behind."""
        for mode, typed in ((SaleMode.AMOUNT, draft.amount), (SaleMode.DONATION, draft.donation)):
            if typed is not None and not typed.is_empty:
                page = self[mode]
                if isinstance(page, AmountPage | DonationPage):
                    page.pad.field.restore(typed)
        cart = draft.cart
        if cart is not None and cart.lines and cart.currency == self._settings.currency:
            cast(CartScreen, self[SaleMode.ITEMS]).restore(cart)

    def _make_amount(self) -> QWidget:
        page = AmountPage(self._settings)
        page.changed.connect(self.changed)
        return page

    def _make_donation(self) -> QWidget:
        page = DonationPage(self._settings)
        page.changed.connect(self.changed)
        page.booth_wanted.connect(self.booth_wanted)
        return page

    def _make_cart(self) -> QWidget:
        # Loaded when it is first wanted: tiles and lists that an amount does not need.
        from pos_app.ui.cart.cart_page import CartPage

        page = CartPage(self._settings, self._stack)
        page.set_catalogue(self.catalogue)
        page.total_changed.connect(self.total_changed)
        page.charge_wanted.connect(self.charge_wanted)
        page.said.connect(self.said)
        page.taken_back.connect(self.taken_back)
        page.page_opened.connect(self.page_opened)
        page.page_closed.connect(self.page_closed)
        if self.parked is not None:
            page.set_parked(self.parked)
        return page
