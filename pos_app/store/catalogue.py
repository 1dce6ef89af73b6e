"""The catalogue on disk."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    MetaData,
    Table,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)

from pos_app.domain.errors import ProductRefused
from pos_app.domain.product import Product, check_product
from pos_app.services.offers import OfferPage, ShelfQuery
from pos_app.store import rows, word_index
from pos_app.store.engine import open_engine, reading, translated, write_turn, writing
from pos_app.store.finding import find, product_of_code
from pos_app.store.folding import fold, search_keys
from pos_app.store.schema import favourites, products
from pos_app.store.shelf_order import GAP, ORDER, place_for

_BATCH = 2_000
_columns = [item.name for item in products.c if item.name != "place"]
_arrivals = Table(
    "arrivals",
    MetaData(),
    Column("number", Integer, primary_key=True),
    *(Column(name, products.c[name].type) for name in _columns),
    prefixes=["TEMPORARY"],
)


class SqlCatalogue:
    """Fulfils `Catalogue` on a prepared store. Searches, other calls and a replacement have a
    connection each, so that none waits for another's thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = open_engine(path)
        self._searching = open_engine(path)

    def find(self, query: ShelfQuery, *, mark: str = "", limit: int = 60) -> OfferPage:
        with reading(self._searching) as connection:
            return find(connection, query, mark, limit)

    def find_code(self, code: str) -> Product | None:
        with reading(self._engine) as connection:
            return product_of_code(connection, code.strip())

    def put(self, product: Product) -> None:
        check_product(product)
        with writing(self._engine) as connection:
            _put(connection, product)

    def put_all(self, arriving: Sequence[Product]) -> None:
        """As `put`, all of them or none: for a few, not for a whole catalogue."""
        for product in arriving:
            check_product(product)
        with writing(self._engine) as connection:
            for product in arriving:
                _put(connection, product)

    def categories(self) -> list[str]:
        return self._different(products.c.category)

    def brands(self) -> list[str]:
        return self._different(products.c.brand)

    def has_favourites(self) -> bool:
        known = select(literal(1)).where(products.c.sku.in_(select(favourites.c.sku)))
        with reading(self._engine) as connection:
            return connection.execute(known.limit(1)).first() is not None

    def set_favourites(self, skus: Sequence[str], *, wanted: bool) -> None:
        with writing(self._engine) as connection:
            connection.execute(delete(favourites).where(favourites.c.sku.in_(skus)))
            if wanted and skus:
                connection.execute(insert(favourites), [{"sku": sku} for sku in skus])

    def count(self) -> int:
        with reading(self._engine) as connection:
            return connection.scalar(select(func.count()).select_from(products)) or 0

    def count_in_other_currencies(self, code: str) -> int:
        """How many have a price in another currency than `code` (ISO 4217)."""
        others = select(func.count()).select_from(products).where(products.c.currency != code)
        with reading(self._engine) as connection:
            return connection.scalar(others) or 0

    def replace_all(self, products: Iterator[Product]) -> int:
        """As in `Catalogue`. Payments wait only while the arrived rows change places with the
        old ones, which takes a few seconds for 100,000."""
        engine = open_engine(self._path)
        try:
            with translated():
                connection = engine.connect()
            with connection:
                count = _let_arrive(connection, products)
                with translated(), write_turn(connection):
                    _put_in_place(connection)
                return count
        finally:
            engine.dispose()

    def close(self) -> None:
        self._searching.dispose()
        self._engine.dispose()

    def _different(self, column: Column[Any]) -> list[str]:
        """The values of a column that has an index: one look at it for each, not for each row."""
        first = select(func.min(column).label("value")).where(column > "")
        walk = first.cte("walk", recursive=True)
        following = select(func.min(column)).where(column > walk.c.value).scalar_subquery()
        walk = walk.union_all(select(following).where(walk.c.value.is_not(None)))
        with reading(self._engine) as connection:
            found = connection.scalars(select(walk.c.value).where(walk.c.value.is_not(None)))
            return sorted(found, key=lambda name: (fold(name), name))


def _put(connection: Connection, product: Product) -> None:
    values = _keyed_values(product)
    other = products.c.sku != product.sku
    if product.barcode and _exists(connection, products.c.barcode == product.barcode, other):
        raise ProductRefused(product.name, "barcode", "taken")
    mine = products.c.sku == product.sku
    old = connection.execute(select(products).where(mine)).first()
    if old is not None:
        word_index.forget(connection, old)
        if all(getattr(old, name) == values[name] for name in ORDER):
            connection.execute(update(products).where(mine).values(values))
            word_index.note(connection, {**values, "place": old.place})
            return
        connection.execute(delete(products).where(mine))
    values["place"] = place_for(connection, values)
    connection.execute(insert(products).values(values))
    word_index.note(connection, values)


def _exists(connection: Connection, *wanted: ColumnElement[bool]) -> bool:
    return connection.execute(select(literal(1)).where(*wanted).limit(1)).first() is not None


def _let_arrive(connection: Connection, arriving: Iterator[Product]) -> int:
    """Writes all products beside the store, where nobody waits for it. Returns how many."""
    count = 0
    with translated():
        _arrivals.create(connection)
    # The iterator runs outside the translation: its errors are its own.
    while batch := list(itertools.islice(arriving, _BATCH)):
        count += len(batch)
        values = [_keyed_values(product) for product in batch]
        with translated():
            connection.execute(insert(_arrivals), values)
    with translated():
        connection.commit()
    return count


def _put_in_place(connection: Connection) -> None:
    connection.execute(delete(products))
    order = [*(_arrivals.c[name] for name in ORDER), _arrivals.c.number]
    place = func.row_number().over(order_by=order) * GAP
    arrived = select(place, *(_arrivals.c[name] for name in _columns))
    connection.execute(insert(products).from_select(["place", *_columns], arrived))
    word_index.rebuild(connection)


def _keyed_values(product: Product) -> dict[str, Any]:
    values = rows.product_values(product)
    name_key, other_key = search_keys(values)
    return {**values, "name_key": name_key, "other_key": other_key}
