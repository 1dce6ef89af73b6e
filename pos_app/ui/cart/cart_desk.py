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
from pos_app.ui.messages import Message

_CART = "cart"


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
        self._parking: ParkingDesk | None = None
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
        self._go(self.cart.undo, None if self._parking is None else self._parking.undo)

    @Slot()
    def redo(self) -> None:
        self._go(self.cart.redo, None if self._parking is None else self._parking.redo)

    def _go(self, alone: Callable[[], bool], with_parked: Callable[[], bool] | None) -> None:
        """Back or forth; only where carts were moved are the parked ones read again."""
        has_moved: list[bool] = []
        if with_parked is None:
            self._do(alone)
        else:
            go = with_parked
            self._do(lambda: has_moved.append(go()))
        if has_moved != [False]:
            self._tell_parked()

    def restore(self, content: CartSnapshot) -> None:
        """A cart as it was once; one step to undo."""
        self._do(lambda: self.cart.restore(content))

    def start_over(self) -> None:
        """An empty cart for the next customer."""
        self.cart.start_over()
        if self._parking is not None:
            self._parking.start_over()
        self._show(-1)

    # ---- parking ------------------------------------------------------------------------------
    def set_parked(self, parked: ParkedCarts) -> None:
        """Where carts are parked, once it is ready."""
        self._parking = ParkingDesk(self.cart, parked)
        self._tell_parked()

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
        pieces = self.cart.pieces
        if pieces == 1:
            return self.tr("Cart {time}, 1 item").format(time=time)
        count = QLocale().toString(pieces)
        return self.tr("Cart {time}, {count} items").format(time=time, count=count)

    def waiting(self) -> list[ParkedCart]:
        """The parked carts, newest first; none, and said, if they cannot be read."""
        found: list[ParkedCart] = []
        if self._parking is not None:
            parking = self._parking
            self._say(self._try(lambda: found.extend(parking.waiting()), shows=False))
        return found

    def park(self, name: str) -> PosError | None:
        """Parks the cart under a name, or under one that it makes. Returns why it cannot."""
        if self._parking is None:
            return None
        parking, called = self._parking, name.strip() or self.made_name()
        trouble = self._try(lambda: parking.park(called))
        if trouble is None:
            self._offer(self.tr("“{name}” is parked.").format(name=called))
            self._tell_parked()
        return trouble

    def recall(self, wanted: ParkedCart) -> PosError | None:
        """Brings a parked cart back, and parks the one that is here. Returns why it cannot."""
        if self._parking is None:
            return None
        parking, present = self._parking, self.made_name()
        has_present = bool(self.cart.lines)
        found: list[bool] = []
        trouble = self._try(lambda: found.append(parking.recall(wanted, present)))
        if found == [False]:
            words = self.tr("“{name}” is not parked any more.")
            self.said.emit(Message(words.format(name=wanted.name), topic=_CART))
        elif found and has_present:
            words = self.tr("“{name}” is back. What was in the cart is parked as “{present}”.")
            self._offer(words.format(name=wanted.name, present=present))
        self._tell_parked()
        return trouble

    def delete(self, unwanted: ParkedCart) -> Callable[[], None] | None:
        """Throws a parked cart away. Returns what brings it back; None if that failed."""
        undo: list[Callable[[], None] | None] = []
        if self._parking is not None:
            parking = self._parking
            self._say(self._try(lambda: undo.append(parking.delete(unwanted)), shows=False))
        self._tell_parked()
        bring_back = undo[0] if undo else None
        if bring_back is None:
            return None
        keep = bring_back

        def again() -> None:
            self._say(self._try(keep, shows=False))
            self._tell_parked()

        return again

    def _tell_parked(self) -> None:
        if self._parking is not None:
            self.parked_changed.emit(len(self.waiting()))

    # ---- how --------------------------------------------------------------------------------
    def _do(self, change: Callable[[], object], rows: list[int] | None = None) -> None:
        self._say(self._try(change, rows))

    def _try(
        self, change: Callable[[], object], rows: list[int] | None = None, *, shows: bool = True
    ) -> PosError | None:
        """Does it and shows it; what it refuses is returned, and the cart stays as it was."""
        before = self.cart.snapshot()
        try:
            change()
        except PosError as refused:
            if self.cart.snapshot() is not before:
                self._show(-1)
            return refused
        if shows:
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
