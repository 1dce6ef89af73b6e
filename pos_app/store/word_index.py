"""The two indexes of the products' words: by their beginnings, and by what they are made of.

Both hold no text of their own: whoever changes a product says so here, with its old values too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    Row,
    TableClause,
    Text,
    and_,
    column,
    func,
    or_,
    table,
    text,
    true,
)
from sqlalchemy.sql.elements import ColumnElement

from pos_app.store.schema import products

BEGINNINGS = "product_words"
PARTS = "product_parts"
PART_CHARS = 3
"""The least length of a part that the index of parts knows."""

_KEYS = ("name_key", "other_key")


def _index(name: str) -> TableClause:
    # The column that has the table's name is SQLite's way to ask for a match.
    return table(name, column("rowid", Integer), column(name, Text))


beginnings = _index(BEGINNINGS)
parts = _index(PARTS)


def rebuild(connection: Connection) -> None:
    """Reads all products anew; a few seconds for 100,000."""
    for name in (BEGINNINGS, PARTS):
        order = text(f"INSERT INTO {name}({name}) VALUES ('rebuild')")  # noqa: S608 - our own names
        connection.execute(order)


def note(connection: Connection, values: Mapping[str, Any]) -> None:
    """Takes up the words of a product that was stored."""
    for name in (BEGINNINGS, PARTS):
        words = text(
            f"INSERT INTO {name}(rowid, name_key, other_key) VALUES (:place, :name_key, :other_key)"  # noqa: S608 - our own two names
        )
        connection.execute(words, {key: values[key] for key in ("place", *_KEYS)})


def forget(connection: Connection, row: Row[Any]) -> None:
    """Gives up the words of a product as it is stored, before it changes."""
    for name in (BEGINNINGS, PARTS):
        words = text(
            f"INSERT INTO {name}({name}, rowid, name_key, other_key) "  # noqa: S608 - our own two names
            "VALUES ('delete', :place, :name_key, :other_key)"
        )
        old = {"place": row.place, "name_key": row.name_key, "other_key": row.other_key}
        connection.execute(words, old)


def begins(chunks: list[str]) -> str:
    """The query for products in which words begin with each of `chunks`."""
    return " ".join(f'"{chunk}"*' for chunk in chunks)


def begins_in_name(chunks: list[str]) -> str:
    """The same, in the name only."""
    return f"name_key : ({begins(chunks)})"


def contains(chunks: list[str]) -> str:
    """The query for products that may have each of `chunks` within their words; empty if all are
    too short. What it finds must be looked at: the parts of a chunk may stand apart."""
    known = {
        chunk[start : start + PART_CHARS]
        for chunk in chunks
        for start in range(len(chunk) - PART_CHARS + 1)
    }
    return " ".join(f'"{part}"' for part in sorted(known))


def matching(index: TableClause, query: str) -> ColumnElement[bool]:
    """The condition that a row of an index fits a query."""
    found: ColumnElement[bool] = index.c[index.name].op("MATCH")(query)
    return found


def has_beginnings(chunks: list[str]) -> ColumnElement[bool]:
    """The condition that each of `chunks` begins a word, held against the product itself."""
    whole = " " + products.c.name_key + " " + products.c.other_key
    return and_(true(), *(func.instr(whole, f" {chunk}") > 0 for chunk in chunks))


def has_parts(chunks: list[str]) -> ColumnElement[bool]:
    """The condition that each stands somewhere; short ones at the beginning of a word."""
    long = [chunk for chunk in chunks if len(chunk) >= PART_CHARS]
    keys = (products.c.name_key, products.c.other_key)
    stands = (or_(*(func.instr(key, chunk) > 0 for key in keys)) for chunk in long)
    return and_(true(), *stands, has_beginnings([one for one in chunks if one not in long]))
