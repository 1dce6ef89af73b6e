"""The catalogue on disk, and the index of its words."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    MetaData,
    Table,
    Text,
    and_,
    column,
    delete,
    func,
    insert,
    select,
    table,
    text,
)

from pos_app.domain.product import Product
from pos_app.store import rows
from pos_app.store.engine import open_engine, reading, translated, write_turn
from pos_app.store.schema import products

_BATCH = 2_000
_words = table("product_words", column("rowid", Integer), column("product_words", Text))
_columns = [item.name for item in products.c if item.name != "place"]
_arrivals = Table(
    "arrivals",
    MetaData(),
    *(Column(name, products.c[name].type) for name in _columns),
    Column("sort_key", Text),
    prefixes=["TEMPORARY"],
)


class SqlCatalogue:
    """Fulfils `Catalogue` on a prepared store. Reads keep one connection, a replacement opens its
    own, so that it may run on another thread while the products are read as they were."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = open_engine(path)

    def search(self, words: str, *, category: str = "", limit: int = 200) -> list[Product]:
        match = _match(words)
        if words.strip() and not match:
            return []
        query = select(products).limit(limit)
        if match:
            # The index walks in order of its row ids, which are the places by name.
            hit = _words.join(products, products.c.place == _words.c.rowid)
            query = query.select_from(hit).where(_words.c.product_words.op("MATCH")(match))
            query = query.order_by(_words.c.rowid)
        else:
            query = query.order_by(products.c.place)
        if category:
            query = query.where(products.c.category == category)
        with reading(self._engine) as connection:
            found = [rows.product_from(row) for row in connection.execute(query)]
            exact = _find_code(connection, words.strip()) if match else None
        if exact is None or (category and exact.category != category):
            return found
        return [exact, *(product for product in found if product.sku != exact.sku)][:limit]

    def find_code(self, code: str) -> Product | None:
        with reading(self._engine) as connection:
            return _find_code(connection, code.strip())

    def categories(self) -> list[str]:
        query = select(products.c.category).where(products.c.category != "").distinct()
        with reading(self._engine) as connection:
            return sorted(connection.scalars(query), key=_sort_key)

    def count(self) -> int:
        with reading(self._engine) as connection:
            return connection.scalar(select(func.count()).select_from(products)) or 0

    def replace_all(self, products: Iterator[Product]) -> int:
        """As in `Catalogue`. Payments wait only while the arrived rows change places with the
        old ones, which takes about a second for 100,000."""
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
        self._engine.dispose()


def _find_code(connection: Connection, code: str) -> Product | None:
    """The product with this barcode, else with this SKU."""
    if not code:
        return None
    # Said again beside the value, since the barcodes' index holds only those that are one.
    by_barcode = and_(products.c.barcode == code, products.c.barcode != "")
    for wanted in (by_barcode, products.c.sku == code):
        row = connection.execute(select(products).where(wanted)).first()
        if row is not None:
            return rows.product_from(row)
    return None


def _match(words: str) -> str:
    """The index's query for products that have every word, or its beginning."""
    clean = words.replace("\0", " ").replace('"', " ")
    return " ".join(f'"{word}"*' for word in clean.split())


def _let_arrive(connection: Connection, arriving: Iterator[Product]) -> int:
    """Writes all products beside the store, where nobody waits for it. Returns how many."""
    count = 0
    with translated():
        _arrivals.create(connection)
    # The iterator runs outside the translation: its errors are its own.
    while batch := list(itertools.islice(arriving, _BATCH)):
        count += len(batch)
        values = [_arrival(product) for product in batch]
        with translated():
            connection.execute(insert(_arrivals), values)
    with translated():
        connection.commit()
    return count


def _put_in_place(connection: Connection) -> None:
    connection.execute(delete(products))
    place = func.row_number().over(order_by=[_arrivals.c.sort_key, _arrivals.c.sku])
    arrived = select(place, *(_arrivals.c[name] for name in _columns))
    connection.execute(insert(products).from_select(["place", *_columns], arrived))
    connection.execute(text("INSERT INTO product_words(product_words) VALUES ('rebuild')"))


def _arrival(product: Product) -> dict[str, Any]:
    return {**rows.product_values(product), "sort_key": _sort_key(product.name)}


def _sort_key(name: str) -> str:
    """Folds case and accents, so that É stands beside E."""
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()
