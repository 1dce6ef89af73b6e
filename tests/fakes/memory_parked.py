"""Parked carts that are kept in memory, with the same promises as those on disk."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from pos_app.domain.cart_content import CartSnapshot
from pos_app.domain.errors import StoreUnusable
from pos_app.services.parking import ParkedCart, check_parkable, parked_name


class MemoryParkedCarts:
    """Fulfils `ParkedCarts`. `trouble`, once set, is raised by every call, as by a full disk."""

    def __init__(self) -> None:
        self.trouble: StoreUnusable | None = None
        self._carts: dict[UUID, tuple[ParkedCart, CartSnapshot]] = {}

    def park(self, name: str, content: CartSnapshot, parked_at: datetime) -> UUID:
        check_parkable(content)
        named = parked_name(name)
        self._check_disk()
        if parked_at.tzinfo is None:
            raise StoreUnusable("A time without a zone was to be stored.")
        cart = ParkedCart(uuid4(), named, parked_at, content.pieces, content.total)
        self._carts[cart.id] = (cart, content)
        return cart.id

    def waiting(self) -> list[ParkedCart]:
        self._check_disk()
        return [cart for cart, _ in reversed(self._carts.values())]

    def take(self, cart_id: UUID) -> CartSnapshot | None:
        self._check_disk()
        found = self._carts.pop(cart_id, None)
        return None if found is None else found[1]

    def rename(self, cart_id: UUID, name: str) -> bool:
        renamed = parked_name(name)
        self._check_disk()
        if cart_id not in self._carts:
            return False
        cart, content = self._carts[cart_id]
        self._carts[cart_id] = (replace(cart, name=renamed), content)
        return True

    def delete(self, cart_id: UUID) -> bool:
        self._check_disk()
        return self._carts.pop(cart_id, None) is not None

    def close(self) -> None:
        self.trouble = StoreUnusable("The parked carts are closed.")

    def _check_disk(self) -> None:
        if self.trouble is not None:
            raise self.trouble
