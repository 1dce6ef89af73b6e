"""Parked carts on disk, so that they outlive a restart."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import delete, insert, select, update

from pos_app.domain.cart_content import CartSnapshot
from pos_app.services.parking import ParkedCart, check_parkable, parked_name
from pos_app.store.cart_json import content_from, content_values
from pos_app.store.engine import open_engine, reading, writing
from pos_app.store.schema import parked_carts


class SqlParkedCarts:
    """Fulfils `ParkedCarts` on a prepared store, over a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._engine = open_engine(path)

    def park(self, name: str, content: CartSnapshot, parked_at: datetime) -> UUID:
        check_parkable(content)
        cart_id = uuid4()
        values = {
            "id": cart_id,
            "name": parked_name(name),
            "parked_at": parked_at,
            "currency": content.currency.code,
            "content": content_values(content),
        }
        with writing(self._engine) as connection:
            connection.execute(insert(parked_carts), values)
        return cart_id

    def waiting(self) -> list[ParkedCart]:
        newest_first = select(parked_carts).order_by(parked_carts.c.number.desc())
        found = []
        with reading(self._engine) as connection:
            for row in connection.execute(newest_first):
                content = content_from(row.content, row.currency)
                cart = ParkedCart(row.id, row.name, row.parked_at, content.pieces, content.total)
                found.append(cart)
        return found

    def take(self, cart_id: UUID) -> CartSnapshot | None:
        wanted = parked_carts.c.id == cart_id
        with writing(self._engine) as connection:
            row = connection.execute(select(parked_carts).where(wanted)).first()
            if row is None:
                return None
            content = content_from(row.content, row.currency)
            connection.execute(delete(parked_carts).where(wanted))
        return content

    def rename(self, cart_id: UUID, name: str) -> bool:
        change = update(parked_carts).where(parked_carts.c.id == cart_id)
        renamed = change.values(name=parked_name(name))
        with writing(self._engine) as connection:
            return connection.execute(renamed).rowcount == 1

    def delete(self, cart_id: UUID) -> bool:
        gone = delete(parked_carts).where(parked_carts.c.id == cart_id)
        with writing(self._engine) as connection:
            return connection.execute(gone).rowcount == 1

    def close(self) -> None:
        self._engine.dispose()
