"""The order of the shelf: each product's place is a number, with room for others in between."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, func, insert, select

from pos_app.store import word_index
from pos_app.store.schema import products

GAP = 1 << 20
"""How far two neighbours stand apart when all are put in place at once."""
ORDER = ("name_key", "name", "brand", "category")
"""Beside each other stand the variants of one thing, in the order in which they came."""

_MOVED = 200


def place_for(connection: Connection, values: dict[str, Any]) -> int:
    """A free place where a new product belongs; makes room if there is none."""
    before, after = _neighbours(connection, values)
    if after - before < 2:
        _spread(connection, before)
        before, after = _neighbours(connection, values)
    return (before + after) // 2


def _neighbours(connection: Connection, values: dict[str, Any]) -> tuple[int, int]:
    """The places between which it belongs: behind all that sort like it."""
    key = products.c.name_key
    names = [products.c[name] for name in ORDER]
    same = select(products.c.place, *names).where(key == values["name_key"])
    mine = tuple(values[name] for name in ORDER)
    beside = connection.execute(same.order_by(products.c.place)).all()
    earlier = [row.place for row in beside if tuple(row[1:]) <= mine]
    later = [row.place for row in beside if tuple(row[1:]) > mine]
    before = earlier[-1] if earlier else _last(connection, key < values["name_key"])
    if later:
        return before, later[0]
    following = select(products.c.place).where(key > values["name_key"])
    after = connection.scalar(following.order_by(key, products.c.place).limit(1))
    return before, before + 2 * GAP if after is None else after


def _last(connection: Connection, wanted: ColumnElement[bool]) -> int:
    query = select(products.c.place).where(wanted)
    query = query.order_by(products.c.name_key.desc(), products.c.place.desc()).limit(1)
    return connection.scalar(query) or 0


def _spread(connection: Connection, around: int) -> None:
    """Moves the products about a place apart."""
    place = products.c.place
    lower = select(products).where(place <= around).order_by(place.desc()).limit(_MOVED)
    upper = select(products).where(place > around).order_by(place).limit(_MOVED)
    moved = [*reversed(connection.execute(lower).all()), *connection.execute(upper).all()]
    start = connection.scalar(select(func.max(place)).where(place < moved[0].place)) or 0
    end = connection.scalar(select(func.min(place)).where(place > moved[-1].place))
    step = (end - start) // (len(moved) + 1) if end is not None else GAP
    for row in moved:
        word_index.forget(connection, row)
    connection.execute(delete(products).where(place.between(moved[0].place, moved[-1].place)))
    for number, row in enumerate(moved, start=1):
        _put_back(connection, row, start + number * step)


def _put_back(connection: Connection, row: Row[Any], place: int) -> None:
    values = {**row._mapping, "place": place}  # noqa: SLF001 - SQLAlchemy's public name for it
    connection.execute(insert(products).values(values))
    word_index.note(connection, values)
