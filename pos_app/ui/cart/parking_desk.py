"""Carts that wait for their customers: parked, called back, and both taken back again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from pos_app.domain.cart import Cart, CartSnapshot
from pos_app.domain.errors import CartRefused, PosError
from pos_app.services.parking import ParkedCart
from pos_app.services.ports import ParkedCarts


@dataclass(slots=True, eq=False)
class _Slip:
    """A cart that was parked in this run, with what it takes to park it again. No `id` while it
    is not parked."""

    content: CartSnapshot
    name: str
    parked_at: datetime
    id: UUID | None


@dataclass(frozen=True, slots=True)
class _Step:
    """A change of the cart that parked one and took one out."""

    before: CartSnapshot
    after: CartSnapshot
    parked: _Slip | None
    taken: _Slip | None


class ParkingDesk:
    """Moves content between one cart and the parked ones. No cart is ever in neither place: what
    is to be kept is on disk before anything changes. Raises `StoreUnusable`, `CartRefused`."""

    def __init__(self, cart: Cart, parked: ParkedCarts) -> None:
        self._cart, self._shelf = cart, _Shelf(parked)
        self._slips: list[_Slip] = []
        self._steps: list[_Step] = []

    def waiting(self) -> list[ParkedCart]:
        """What was parked last comes first."""
        return self._shelf.waiting()

    def park(self, name: str) -> None:
        """Parks what is in the cart, and empties it."""
        before = self._cart.snapshot()
        slip = self._put(before, name)
        self._cart.clear()
        self._steps.append(_Step(before, self._cart.snapshot(), slip, None))

    def recall(self, wanted: ParkedCart, name_for_present: str) -> bool:
        """Brings a parked cart back; what is in the cart is parked first. False if it is not
        there any more."""
        if wanted.total.currency != self._cart.currency:
            raise CartRefused("currency", wanted.name, self._cart.currency.code)
        before = self._cart.snapshot()
        present = self._put(before, name_for_present) if before.lines else None
        try:
            content = self._take_in(wanted)
        except PosError:
            self._take_out(present)
            raise
        if content is None:
            self._take_out(present)
            return False
        slip = self._slip(wanted) or _Slip(content, wanted.name, wanted.parked_at, None)
        slip.id = None
        if slip not in self._slips:
            self._slips.append(slip)
        self._steps.append(_Step(before, content, present, slip))
        return True

    def delete(self, unwanted: ParkedCart) -> Callable[[], None] | None:
        """Throws a parked cart away. Returns what brings it back; None if it was gone already."""
        slip, content = self._slip(unwanted), self._shelf.take(unwanted.id)
        if slip is not None:
            slip.id = None
        if content is None:
            return None

        def bring_back() -> None:
            cart_id = self._shelf.park(unwanted.name, content, unwanted.parked_at)
            if slip is not None:
                slip.id = cart_id

        return bring_back

    def undo(self) -> bool:
        """Takes the cart's last change back, with what it parked or took out. Whether it did."""
        after = self._cart.snapshot()
        if not self._cart.undo():
            return False
        step = self._step(self._cart.snapshot(), after)
        if step is not None:
            self._move(step.taken, step.parked, self._cart.redo)
        return step is not None

    def redo(self) -> bool:
        """Does again what was last taken back, with what it parked or took out. Whether it did."""
        before = self._cart.snapshot()
        if not self._cart.redo():
            return False
        step = self._step(before, self._cart.snapshot())
        if step is not None:
            self._move(step.parked, step.taken, self._cart.undo)
        return step is not None

    def is_step(self, before: CartSnapshot, after: CartSnapshot) -> bool:
        """Whether the step between the two parked a cart, or took one out."""
        return self._step(before, after) is not None

    def start_over(self) -> None:
        """The cart begins anew: nothing of the last one can be taken back."""
        self._slips.clear()
        self._steps.clear()

    def _step(self, before: CartSnapshot, after: CartSnapshot) -> _Step | None:
        found = (one for one in self._steps if one.before is before and one.after is after)
        return next(found, None)

    def _slip(self, cart: ParkedCart) -> _Slip | None:
        return next((one for one in self._slips if one.id == cart.id), None)

    def _put(self, content: CartSnapshot, name: str) -> _Slip:
        now = datetime.now(UTC)
        slip = _Slip(content, name, now, self._shelf.park(name, content, now))
        self._slips.append(slip)
        return slip

    def _take_in(self, wanted: ParkedCart) -> CartSnapshot | None:
        """Into the cart, as an object of its own: the steps are known by it."""
        content = self._shelf.take(wanted.id)
        if content is None:
            return None
        own = replace(content)
        try:
            self._cart.restore(own)
        except PosError:
            self._shelf.park(wanted.name, content, wanted.parked_at)
            raise
        return own

    def _move(
        self, onto_disk: _Slip | None, off_disk: _Slip | None, go_back: Callable[[], object]
    ) -> None:
        """Parks one cart and takes another out; where that fails, the step is not taken."""
        try:
            if onto_disk is not None:
                onto_disk.id = self._shelf.park(
                    onto_disk.name, onto_disk.content, onto_disk.parked_at
                )
            self._take_out(off_disk)
        except PosError:
            go_back()
            self._take_out(onto_disk)
            raise

    def _take_out(self, slip: _Slip | None) -> None:
        """A cart that is on the till again waits no longer."""
        if slip is not None and slip.id is not None:
            self._shelf.delete(slip.id)
            slip.id = None


class _Shelf:
    """The parked carts on disk, read once and remembered: a list of many large carts takes longer
    than a window may stand still, and nobody else writes into this till's folder."""

    def __init__(self, parked: ParkedCarts) -> None:
        self._parked = parked
        self._known: list[ParkedCart] | None = None

    def waiting(self) -> list[ParkedCart]:
        if self._known is None:
            self._known = self._parked.waiting()
        return sorted(self._known, key=lambda one: one.parked_at, reverse=True)

    def park(self, name: str, content: CartSnapshot, parked_at: datetime) -> UUID:
        cart_id = self._parked.park(name, content, parked_at)
        if self._known is not None:
            cart = ParkedCart(cart_id, name.strip(), parked_at, content.pieces, content.total)
            self._known.insert(0, cart)
        return cart_id

    def take(self, cart_id: UUID) -> CartSnapshot | None:
        content = self._parked.take(cart_id)
        self._forget(cart_id)
        return content

    def delete(self, cart_id: UUID) -> None:
        self._parked.delete(cart_id)
        self._forget(cart_id)

    def _forget(self, cart_id: UUID) -> None:
        if self._known is not None:
            self._known = [one for one in self._known if one.id != cart_id]
