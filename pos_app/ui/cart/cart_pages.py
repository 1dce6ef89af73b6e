"""The pages over the cart: each is made when it is first wanted, and does what it was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.cart import CartLine
from pos_app.domain.discount import Discount
from pos_app.domain.product import Product
from pos_app.services.parking import ParkedCart

if TYPE_CHECKING:
    from pos_app.domain.errors import PosError
    from pos_app.ui.cart.answer_page import AnswerPage
    from pos_app.ui.cart.cart_desk import BringBack, CartDesk
    from pos_app.ui.cart.discount_page import DiscountPage
    from pos_app.ui.cart.line_page import LinePage
    from pos_app.ui.cart.park_page import ParkPage
    from pos_app.ui.cart.parked_page import ParkedPage
    from pos_app.ui.cart.something_page import SomethingPage


class CartPages(QObject):
    """Opens the pages, and takes their answers to the desk; what the cart refuses is said there."""

    opened = Signal(object)
    """Carries a `CoverPage` to be laid over everything."""
    closed = Signal(object)
    """Carries the `CoverPage` that was answered, or left."""
    line_done = Signal()
    """The keyboard belongs to the lines again."""

    def __init__(self, desk: CartDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open: AnswerPage | None = None
        self._line: LinePage | None = None
        self._discount: DiscountPage | None = None
        self._something: SomethingPage | None = None
        self._park: ParkPage | None = None
        self._parked: ParkedPage | None = None

    # ---- opening ------------------------------------------------------------------------------
    def open_line(self, row: int, *, at_discount: bool = False) -> None:
        """The card of a line."""
        lines = self._desk.cart.lines
        if not 0 <= row < len(lines):
            return
        if self._line is None:
            from pos_app.ui.cart.line_page import LinePage

            self._line = LinePage(self._desk.cart.currency)
            self._line.taken.connect(self._take_line)
            self._line.removed.connect(self._remove_line)
            self._line.left.connect(self._leave_line)
        self._line.ask(row, lines[row])
        self._show(self._line)
        if at_discount:
            self._line.begin_with_discount()

    @Slot()
    def open_discount(self) -> None:
        """The discount of the whole cart, which must have something in it."""
        if not self._desk.cart.lines:
            return
        if self._discount is None:
            from pos_app.ui.cart.discount_page import DiscountPage

            self._discount = DiscountPage(self._desk.cart.currency)
            self._discount.taken.connect(self._take_discount)
            self._discount.left.connect(self._leave)
        self._discount.ask(self._desk.cart.snapshot())
        self._show(self._discount)

    @Slot()
    def open_something(self) -> None:
        """Something that is in no catalogue."""
        if self._something is None:
            from pos_app.ui.cart.something_page import SomethingPage

            self._something = SomethingPage(self._desk.cart.currency)
            self._something.taken.connect(self._take_something)
            self._something.left.connect(self._leave)
        self._something.ask()
        self._show(self._something)

    @Slot()
    def open_park(self) -> None:
        """A name for the cart; where there is nothing to park, the parked ones."""
        if not self._desk.cart.lines:
            self.open_parked()
            return
        if not self._desk.can_park:
            self._desk.say_too_early()
            return
        if self._park is None:
            from pos_app.ui.cart.park_page import ParkPage

            self._park = ParkPage()
            self._park.taken.connect(self._take_park)
            self._park.left.connect(self._leave)
        self._park.ask(self._desk.made_name())
        self._show(self._park)

    @Slot()
    def open_parked(self) -> None:
        """The parked carts."""
        if not self._desk.can_park:
            self._desk.say_too_early()
            return
        if self._parked is None:
            from pos_app.ui.cart.parked_page import ParkedPage

            self._parked = ParkedPage()
            self._parked.taken.connect(self._take_parked)
            self._parked.unwanted.connect(self._delete_parked)
            self._parked.left.connect(self._leave)
        self._parked.ask(self._desk.waiting())
        self._show(self._parked)

    # ---- answers ------------------------------------------------------------------------------
    @Slot(int, object)
    def _take_line(self, row: int, line: CartLine) -> None:
        if self._line is not None and self._is_taken(self._desk.put_line(row, line), self._line):
            self._leave_line()

    @Slot(int)
    def _remove_line(self, row: int) -> None:
        self._leave_line()
        self._desk.remove(row)

    @Slot(object)
    def _take_discount(self, discount: Discount | None) -> None:
        if self._discount is None:
            return
        if self._is_taken(self._desk.discount(discount), self._discount):
            self._leave()

    @Slot(object)
    def _take_something(self, product: Product) -> None:
        if self._something is None:
            return
        if self._is_taken(self._desk.take_in(product), self._something):
            self._leave()

    @Slot(str)
    def _take_park(self, name: str) -> None:
        page = self._park
        if page is None or self._desk.is_busy:
            return
        page.show_busy(is_busy=True)
        self._desk.park(name, lambda trouble: self._finish(page, trouble))

    @Slot(object)
    def _take_parked(self, cart: ParkedCart) -> None:
        page = self._parked
        if page is None or self._desk.is_busy:
            return
        page.show_busy(is_busy=True)
        self._desk.recall(cart, lambda trouble: self._finish(page, trouble))

    @Slot(object)
    def _delete_parked(self, cart: ParkedCart) -> None:
        page = self._parked
        if page is None or self._desk.is_busy:
            return

        def is_back() -> None:
            page.offer_back(None)
            page.show_carts(self._desk.waiting())

        def deleted(bring_back: BringBack | None) -> None:
            page.offer_back(None if bring_back is None else lambda: bring_back(is_back))
            page.show_carts(self._desk.waiting())

        self._desk.delete(cart, deleted)

    def _finish(self, page: AnswerPage, trouble: PosError | None) -> None:
        """The disk has done it, or not; the page may have been left meanwhile."""
        page.show_busy(is_busy=False)
        if self._open is page:
            if self._is_taken(trouble, page):
                self._leave()
        elif trouble is not None:
            self._desk.said.emit(trouble)

    def _is_taken(self, trouble: PosError | None, page: AnswerPage) -> bool:
        if trouble is not None:
            page.refuse(trouble)
        return trouble is None

    def _show(self, page: AnswerPage) -> None:
        self._open = page
        self.opened.emit(page)

    @Slot()
    def _leave_line(self) -> None:
        self._leave()
        self.line_done.emit()

    @Slot()
    def _leave(self) -> None:
        page, self._open = self._open, None
        if page is not None:
            self.closed.emit(page)
