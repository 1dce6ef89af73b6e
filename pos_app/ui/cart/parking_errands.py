"""Parking, as far as the disk has to do with it: off the GUI thread, one thing after the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from pos_app.domain.cart import Cart, CartSnapshot
from pos_app.domain.errors import PosError
from pos_app.services.parking import ParkedCart
from pos_app.services.ports import ParkedCarts
from pos_app.ui.cart.parking_desk import ParkingDesk
from pos_app.workers.errand import Errand

Told = Callable[[object, PosError | None], None]
"""Hears what the work returned, or why it could not be done."""


class ParkingErrands(QObject):
    """The work is done with a twin of the cart. The cart itself becomes as its twin is when that is
    on disk, and on the GUI thread; who wants to change it before calls `settle`."""

    def __init__(self, cart: Cart, parked: ParkedCarts, parent: QObject) -> None:
        super().__init__(parent)
        self._cart, self._twin = cart, Cart(cart.currency)
        self._desk = ParkingDesk(self._twin, parked)
        self._told: Told | None = None
        self._changes_cart = False
        self._errand = Errand(self, has_own_thread=True)
        self._errand.done.connect(self._done)
        self._errand.refused.connect(self._refused)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that may change the cart."""
        return self._told is not None and self._changes_cart

    def read(self, told: Told) -> None:
        """Reads for the first time what is parked; the cart may be changed meanwhile."""
        self._begin(ParkingDesk.waiting, told, changes_cart=False)

    def do(self, work: Callable[[ParkingDesk], object], told: Told) -> None:
        """Has it done; `told` hears of it on the GUI thread, when the cart is as it is to be."""
        self._begin(work, told, changes_cart=True)

    def _begin(
        self, work: Callable[[ParkingDesk], object], told: Told, *, changes_cart: bool
    ) -> None:
        self._errand.finish()
        self._twin.take_over(self._cart)
        self._told, self._changes_cart = told, changes_cart
        self._errand.run(lambda: work(self._desk))

    def settle(self) -> None:
        """Waits for what is under way, if it may change the cart."""
        if self.is_busy:
            self._errand.finish()

    def waiting(self) -> list[ParkedCart]:
        """The parked carts, newest first. Raises `StoreUnusable` where they were never read."""
        self._errand.finish()
        return self._desk.waiting()

    def moves_carts(self, before: CartSnapshot | None, after: CartSnapshot) -> bool:
        """Whether the step between the two parked a cart, or took one out."""
        return before is not None and self._desk.is_step(before, after)

    def start_over(self) -> None:
        """The cart begins anew: nothing of the last one can be taken back."""
        self._errand.finish()
        self._desk.start_over()

    @Slot(object)
    def _done(self, result: object) -> None:
        self._tell(result, None)

    @Slot(object)
    def _refused(self, trouble: PosError) -> None:
        self._tell(None, trouble)

    def _tell(self, result: object, trouble: PosError | None) -> None:
        told, self._told = self._told, None
        if self._changes_cart:
            self._cart.take_over(self._twin)
        if told is not None:
            told(result, trouble)
