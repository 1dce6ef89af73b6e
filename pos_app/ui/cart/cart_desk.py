"""What is done to the cart: each wish of the cashier holds, or is said and changes nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal, Slot

from pos_app.domain.cart import Cart, CartLine, CartSnapshot
from pos_app.domain.discount import Discount
from pos_app.domain.errors import PosError
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.parking import ParkedCart
from pos_app.services.ports import ParkedCarts
from pos_app.ui.cart.parking_desk import ParkingDesk
from pos_app.ui.cart.parking_errands import ParkingErrands
from pos_app.ui.messages import Message

_CART = "cart"
Told = Callable[[PosError | None], None]
"""Hears that it is done, or why it cannot be."""
BringBack = Callable[[Callable[[], None]], None]
"""Brings a thrown away cart back, and calls when that is done."""


class CartDesk(QObject):
    """Changes one cart, takes changes back, and parks."""

    changed = Signal(int)
    """Carries the row to be shown, or -1."""
    said = Signal(object)
    """Carries a `PosError` or a `Message`."""
    taken_back = Signal(str)
    """Carries the topic of a message that is no longer so."""
    parked_changed = Signal(int)
    """Carries how many carts are parked."""

    def __init__(self, cart: Cart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cart = cart
        self._parking: ParkingErrands | None = None
        self._offered: CartSnapshot | None = None

    # ---- lines --------------------------------------------------------------------------------
    def add(
        self, product: Product, quantity: int = 1, note: str = "", price: Money | None = None
    ) -> int:
        """Adds pieces. Returns their row, or -1 if the cart refuses them, which is said."""
        rows: list[int] = []
        self._do(
            lambda: rows.append(self.cart.add(product, quantity, note=note, price=price)), rows
        )
        return rows[0] if rows else -1

    @Slot(int, int)
    def step(self, row: int, by: int) -> None:
        self._do(lambda: self.cart.step(row, by))

    @Slot(int, int)
    def set_quantity(self, row: int, quantity: int) -> None:
        if quantity == 0:
            self.remove(row)
        else:
            self._do(lambda: self.cart.set_quantity(row, quantity))

    @Slot(int)
    def remove(self, row: int) -> None:
        self._do(lambda: self.cart.remove(row))

    def put_line(self, row: int, line: CartLine) -> PosError | None:
        """Returns why the cart refuses it; nothing is said."""
        return self._try(lambda: self.cart.put_line(row, line), [row])

    def discount(self, discount: Discount | None) -> PosError | None:
        """Takes something off the whole cart. Returns why the cart refuses it."""
        return self._try(lambda: self.cart.discount_cart(discount))

    def take_in(self, product: Product) -> PosError | None:
        """Adds something that is in no catalogue. Returns why the cart refuses it."""
        rows: list[int] = []
        return self._try(lambda: rows.append(self.cart.add(product)), rows)

    @Slot()
    def clear(self) -> None:
        """Empties the cart, and offers it back."""
        if self.cart.lines:
            self._do(self.cart.clear)
            self._offer(self.tr("The cart is empty."))

    # ---- back and forth -----------------------------------------------------------------------
    @Slot()
    def undo(self) -> None:
        self.settle()
        cart, parking = self.cart, self._parking
        if parking is None or not parking.moves_carts(cart.undone, cart.snapshot()):
            self._do(cart.undo)
        else:
            parking.do(ParkingDesk.undo, self._moved)

    @Slot()
    def redo(self) -> None:
        self.settle()
        cart, parking = self.cart, self._parking
        redone = cart.redone
        if parking is None or redone is None or not parking.moves_carts(cart.snapshot(), redone):
            self._do(cart.redo)
        else:
            parking.do(ParkingDesk.redo, self._moved)

    def _moved(self, _result: object, trouble: PosError | None) -> None:
        """Carts went back or forth."""
        self._show(-1)
        self._say(trouble)
        self._tell_parked()

    def restore(self, content: CartSnapshot) -> None:
        """A cart as it was once; one step to undo."""
        self._do(lambda: self.cart.restore(content))

    def start_over(self) -> None:
        """An empty cart for the next customer."""
        self.settle()
        self.cart.start_over()
        if self._parking is not None:
            self._parking.start_over()
        self._show(-1)

    # ---- parking ------------------------------------------------------------------------------
    def set_parked(self, parked: ParkedCarts) -> None:
        """Where carts are parked, once it is ready."""
        self.settle()
        self._parking = ParkingErrands(self.cart, parked, self)
        self._parking.read(self._first_read)

    def _first_read(self, _carts: object, trouble: PosError | None) -> None:
        self._say(trouble)
        if trouble is None:
            self._tell_parked()

    def settle(self) -> None:
        """Waits for a cart that is being parked or called back."""
        if self._parking is not None:
            self._parking.settle()

    @property
    def is_busy(self) -> bool:
        """Whether a cart is just being parked, called back or thrown away."""
        return self._parking is not None and self._parking.is_busy

    @property
    def can_park(self) -> bool:
        return self._parking is not None

    def say_too_early(self) -> None:
        """Parking was wanted before it can be done."""
        words = self.tr("The till is still starting. Try again in a moment.")
        self.said.emit(Message(words, topic=_CART))

    def made_name(self) -> str:
        """What a cart is called that nobody gave a name: `Cart 14:05, 3 items`."""
        time = QLocale().toString(
            QDateTime.currentDateTime().time(), QLocale.FormatType.ShortFormat
        )
        return self.tr("Cart {time}, %Ln items", "", self.cart.pieces).format(time=time)

    def waiting(self) -> list[ParkedCart]:
        """The parked carts, newest first; none, and said, if they cannot be read."""
        try:
            return [] if self._parking is None else self._parking.waiting()
        except PosError as trouble:
            self._say(trouble)
            return []

    def park(self, name: str, told: Told) -> None:
        """Parks the cart under a name, or under one that it makes; `told` hears that it is parked,
        or why it cannot be."""
        if self._parking is None:
            return
        called = name.strip() or self.made_name()

        def parked(_result: object, trouble: PosError | None) -> None:
            if trouble is None:
                self._show(-1)
                self._offer(self.tr("“{name}” is parked.").format(name=called))
                self._tell_parked()
            told(trouble)

        self._parking.do(lambda desk: desk.park(called), parked)

    def recall(self, wanted: ParkedCart, told: Told) -> None:
        """Brings a parked cart back, and parks the one that is here; `told` hears that it is here,
        or why it cannot be."""
        if self._parking is None:
            return
        present = self.made_name()
        left = present if self.cart.lines else ""

        def recalled(is_here: object, trouble: PosError | None) -> None:
            self._show(-1)
            if trouble is None:
                self._say_recalled(wanted.name, left, is_here=bool(is_here))
            self._tell_parked()
            told(trouble)

        self._parking.do(lambda desk: desk.recall(wanted, present), recalled)

    def _say_recalled(self, name: str, left: str, *, is_here: bool) -> None:
        """`left`: how the cart is called that was here; empty if there was none."""
        if not is_here:
            words = self.tr("“{name}” is not parked any more.")
            self.said.emit(Message(words.format(name=name), topic=_CART))
        elif left:
            words = self.tr("“{name}” is back. What was in the cart is parked as “{present}”.")
            self._offer(words.format(name=name, present=left))

    def delete(self, unwanted: ParkedCart, told: Callable[[BringBack | None], None]) -> None:
        """Throws a parked cart away; `told` gets what brings it back, None if that failed."""
        if self._parking is None:
            return

        def deleted(keep: object, trouble: PosError | None) -> None:
            self._say(trouble)
            self._tell_parked()
            told(self._bringing_back(keep) if callable(keep) else None)

        self._parking.do(lambda desk: desk.delete(unwanted), deleted)

    def _bringing_back(self, keep: Callable[[], object]) -> BringBack:
        def bring_back(done: Callable[[], None]) -> None:
            def is_back(_result: object, trouble: PosError | None) -> None:
                self._say(trouble)
                self._tell_parked()
                done()

            if self._parking is not None:
                self._parking.do(lambda _desk: keep(), is_back)

        return bring_back

    def _tell_parked(self) -> None:
        if self._parking is not None:
            self.parked_changed.emit(len(self.waiting()))

    # ---- how --------------------------------------------------------------------------------
    def _do(self, change: Callable[[], object], rows: list[int] | None = None) -> None:
        self._say(self._try(change, rows))

    def _try(self, change: Callable[[], object], rows: list[int] | None = None) -> PosError | None:
        """Does it and shows it; what it refuses is returned, and the cart stays as it was."""
        self.settle()
        before = self.cart.snapshot()
        try:
            change()
        except PosError as refused:
            if self.cart.snapshot() is not before:
                self._show(-1)
            return refused
        self._show(rows[0] if rows else -1)
        return None

    def _say(self, trouble: PosError | None) -> None:
        if trouble is not None:
            self.said.emit(trouble)

    def _show(self, row: int) -> None:
        if self._offered is not None and self.cart.snapshot() is not self._offered:
            self._offered = None
            self.taken_back.emit(_CART)
        self.changed.emit(row)

    def _offer(self, words: str) -> None:
        """Says what was done, and offers to take it back while nothing else was done."""
        self._offered = self.cart.snapshot()
        self.said.emit(Message(words, "info", self.tr("Undo"), self.undo, _CART))
