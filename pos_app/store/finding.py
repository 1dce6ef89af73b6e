"""What a query finds, in stages: each has its own order, and each leaves out what came before.

No stage reads more than it gives, whatever the number of products: it walks an index in order of
the places, and stops when the page is full.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from itertools import chain

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam, not_, or_, select
from sqlalchemy.sql.elements import ColumnElement

from pos_app.domain.product import Product
from pos_app.services.offers import Offer, OfferPage, ShelfQuery
from pos_app.store import rows, word_index
from pos_app.store.folding import fold
from pos_app.store.schema import favourites, products

_MOST_VARIANTS = 48
"""So that one place never holds more than a page; what is beyond gets a place of its own."""
_MORE = 12
"""Read at once beside what is wanted: some are variants, and end up in one place."""
_MOST_FAVOURITES = 1_000
_AFTER_ALL = "\U0010ffff"


class _Stage(IntEnum):
    """How well something fits, best first. Without words there is but one stage."""

    CODE = 0
    NAME_BEGINS = 1
    NAME_WORDS = 2
    ANY_WORDS = 3
    WITHIN = 4


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where a page ended: in a stage, among its favourites or behind them, at a place."""

    stage: int = 0
    is_behind_favourites: bool = False
    place: int = 0

    @classmethod
    def read(cls, text: str) -> _Mark:
        if not text:
            return cls()
        stage, behind, place = map(int, text.split(":"))
        return cls(stage, bool(behind), place)

    def __str__(self) -> str:
        return f"{self.stage}:{int(self.is_behind_favourites)}:{self.place}"


_Walk = Iterator[tuple[_Mark, Row]]  # type: ignore[type-arg] # of any columns


def find(connection: Connection, query: ShelfQuery, mark: str, limit: int) -> OfferPage:
    """As in `Catalogue`, on one view of the store."""
    search = _Search(connection, query, limit)
    found: list[Offer] = []
    for at, offer in search.offers(_Mark.read(mark)):
        found.append(offer)
        if len(found) == limit:
            return OfferPage(tuple(found), str(at))
    return OfferPage(tuple(found))


class _Search:
    """One query on one connection."""

    def __init__(self, connection: Connection, query: ShelfQuery, limit: int) -> None:
        self._connection = connection
        self._query = query
        self._batch = limit + _MORE
        self._code = query.words.strip()
        folded = map(fold, query.words.replace("\0", " ").split())
        self._chunks = [chunk for chunk in folded if chunk]
        self._favourites = self._read_favourites()
        self._exact = self._find_exact() if self._code and not query.only_favourites else None

    def offers(self, mark: _Mark) -> Iterator[tuple[_Mark, Offer]]:
        """Offers behind the mark, each with its own."""
        if self._code and not self._chunks:
            walk = self._code_stage(mark)
        elif not self._chunks:
            walk = self._shelf(mark)
        else:
            walk = chain.from_iterable(
                self._stage(stage, mark) for stage in _Stage if stage >= mark.stage
            )
        return self._grouped(walk)

    # ---- stages -------------------------------------------------------------------------------
    def _shelf(self, mark: _Mark) -> _Walk:
        """All that fits category and brand."""
        if self._query.only_favourites:
            return self._chosen(_Stage.CODE, mark, sorted(self._favourites))
        return self._walk(_Stage.CODE, mark, select(products), products.c.place)

    def _stage(self, stage: _Stage, mark: _Mark) -> _Walk:
        at = mark if mark.stage == stage else _Mark(stage)
        if stage is _Stage.CODE:
            yield from self._code_stage(at)
            return
        if not at.is_behind_favourites:
            fitting = (place for place, fits in self._favourites.items() if fits is stage)
            yield from self._chosen(stage, at, sorted(fitting))
            at = _Mark(stage, is_behind_favourites=True)
        if self._query.only_favourites:
            return
        query, place = self._source(stage)
        if query is not None:
            rest = self._walk(stage, at, query, place)
            yield from ((here, row) for here, row in rest if row.place not in self._favourites)

    def _code_stage(self, mark: _Mark) -> _Walk:
        if self._exact is not None and not mark.place and self._fits(self._exact):
            yield _Mark(_Stage.CODE, place=self._exact.place), self._exact

    def _source(
        self, stage: _Stage
    ) -> tuple[Select[tuple[object, ...]] | None, ColumnElement[int]]:
        """What a stage reads, without its favourites, and the place that it walks along."""
        begins, ends = self._name_range
        if stage is _Stage.NAME_BEGINS:
            query = select(products).where(products.c.place >= begins, products.c.place < ends)
            return query if begins < ends else None, products.c.place
        index = word_index.parts if stage is _Stage.WITHIN else word_index.beginnings
        joined = index.join(products, products.c.place == index.c.rowid)
        query = select(products).select_from(joined)
        words, in_name = word_index.begins(self._chunks), word_index.begins_in_name(self._chunks)
        if stage is _Stage.NAME_WORDS:
            query = query.where(word_index.matching(index, in_name))
            outside = or_(index.c.rowid < begins, index.c.rowid >= ends)
            query = query.where(outside) if begins < ends else query
        elif stage is _Stage.ANY_WORDS:
            query = query.where(word_index.matching(index, f"({words}) NOT ({in_name})"))
        elif contained := word_index.contains(self._chunks):
            query = query.where(word_index.matching(index, contained))
            query = query.where(word_index.has_parts(self._chunks))
            query = query.where(not_(word_index.has_beginnings(self._chunks)))
        else:
            return None, index.c.rowid
        return query, index.c.rowid

    def _walk(
        self,
        stage: _Stage,
        mark: _Mark,
        query: Select[tuple[object, ...]],
        place: ColumnElement[int],
    ) -> _Walk:
        """Rows behind the mark in order of their places, read in batches."""
        query = query.where(*self._filters()).order_by(place).limit(self._batch)
        after = mark.place
        while True:
            batch = self._connection.execute(query.where(place > after)).all()
            for row in batch:
                yield _Mark(stage, is_behind_favourites=True, place=row.place), row
            if len(batch) < self._batch:
                return
            after = batch[-1].place

    def _chosen(self, stage: _Stage, mark: _Mark, places: list[int]) -> _Walk:
        """Rows of certain places behind the mark."""
        wanted = [place for place in places if place > mark.place]
        query = select(products).where(products.c.place.in_(wanted), *self._filters())
        for row in self._connection.execute(query.order_by(products.c.place)) if wanted else ():
            yield _Mark(stage, place=row.place), row

    @cached_property
    def _name_range(self) -> tuple[int, int]:
        """The places of the names that begin with what was typed; the second is behind them."""
        typed = " ".join(self._chunks)
        key = products.c.name_key
        ends = []
        for text in (typed, typed + _AFTER_ALL):
            query = select(products.c.place).where(key >= text)
            query = query.order_by(key, products.c.place).limit(1)
            ends.append(self._connection.scalar(query))
        begin, end = ends
        return (0, 0) if begin is None else (begin, 2**62 if end is None else end)

    # ---- what fits ----------------------------------------------------------------------------
    def _filters(self) -> list[ColumnElement[bool]]:
        named = {"category": self._query.category, "brand": self._query.brand}
        conditions = [products.c[name] == wanted for name, wanted in named.items() if wanted]
        if self._exact is not None and self._chunks:
            conditions.append(products.c.place != self._exact.place)
        return conditions

    def _fits(self, row: Row) -> bool:  # type: ignore[type-arg] # of any columns
        query = self._query
        in_category = not query.category or row.category == query.category
        return in_category and (not query.brand or row.brand == query.brand)

    def _find_exact(self) -> Row | None:  # type: ignore[type-arg] # of any columns
        row = row_of_code(self._connection, self._code)
        others = {self._code.upper(), self._code.lower()} - {self._code}
        for code in sorted(others):
            row = row if row is not None else row_of_code(self._connection, code)
        return row

    def _read_favourites(self) -> dict[int, _Stage | None]:
        """The favourites' places in order, and the stage in which each fits the words."""
        c = products.c
        # By a list, not a join: the few favourites are looked up, and no product is walked over.
        query = select(c.place, c.name_key, c.other_key).where(c.sku.in_(select(favourites.c.sku)))
        found = self._connection.execute(query.limit(_MOST_FAVOURITES))
        return {row.place: self._stage_of(row.name_key, row.other_key) for row in found}

    def _stage_of(self, name: str, other: str) -> _Stage | None:
        whole = f" {name} {other}"
        if name.startswith(" ".join(self._chunks)):
            return _Stage.NAME_BEGINS
        if all(f" {chunk}" in f" {name}" for chunk in self._chunks):
            return _Stage.NAME_WORDS
        if all(f" {chunk}" in whole for chunk in self._chunks):
            return _Stage.ANY_WORDS
        is_long = [len(chunk) >= word_index.PART_CHARS for chunk in self._chunks]
        parts = zip(self._chunks, is_long, strict=True)
        stands = all((chunk if long else f" {chunk}") in whole for chunk, long in parts)
        return _Stage.WITHIN if any(is_long) and stands else None

    # ---- variants -----------------------------------------------------------------------------
    def _grouped(self, walk: _Walk) -> Iterator[tuple[_Mark, Offer]]:
        """Variants of one thing that follow each other become one offer."""
        held: list[Row] = []  # type: ignore[type-arg] # of any columns
        last = _Mark()
        for mark, row in walk:
            if held and not (len(held) < _MOST_VARIANTS and _belongs(held[-1], last, row, mark)):
                yield last, self._offer(held, last)
                held = []
            held.append(row)
            last = mark
        if held:
            yield last, self._offer(held, last)

    def _offer(self, held: list[Row], mark: _Mark) -> Offer:  # type: ignore[type-arg] # any columns
        return Offer(
            tuple(rows.product_from(row) for row in held),
            is_favourite=any(row.place in self._favourites for row in held),
            is_within=mark.stage == _Stage.WITHIN,
        )


def _belongs(one: Row, at: _Mark, other: Row, there: _Mark) -> bool:  # type: ignore[type-arg] # any
    """Whether the other is a variant of the one, and was found in the same stage."""
    if (at.stage, at.is_behind_favourites) != (there.stage, there.is_behind_favourites):
        return False
    same = all(getattr(one, name) == getattr(other, name) for name in ("name", "brand", "category"))
    return same and bool(one.variant) and bool(other.variant)


_CODE: BindParameter[str] = bindparam("code")
# Said again beside the value, since the barcodes' index holds only those that are one. Made once:
# each scan asks.
_BY_BARCODE = select(products).where(products.c.barcode == _CODE, products.c.barcode != "")
_BY_SKU = select(products).where(products.c.sku == _CODE)


def row_of_code(connection: Connection, code: str) -> Row | None:  # type: ignore[type-arg] # any
    """The row of the product with this barcode, else with this SKU."""
    if not code:
        return None
    for wanted in (_BY_BARCODE, _BY_SKU):
        row = connection.execute(wanted, {"code": code}).first()
        if row is not None:
            return row
    return None


def product_of_code(connection: Connection, code: str) -> Product | None:
    """The product with this barcode, else with this SKU."""
    row = row_of_code(connection, code)
    return None if row is None else rows.product_from(row)
