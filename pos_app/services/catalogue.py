"""Takes a catalogue from a file: every row is checked, and all are taken or none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from pos_app.domain.currency import Currency
from pos_app.domain.errors import ImportRefused, ProductRefused
from pos_app.domain.money import Money, max_money
from pos_app.domain.product import Product, check_product
from pos_app.services.ports import CatalogueRow, ReadRows

REQUIRED_COLUMNS = ("sku", "name", "price")
PRICE_COLUMNS = ("price", "original_price")
COLUMNS = (
    *REQUIRED_COLUMNS,
    "barcode",
    "category",
    "brand",
    "variant",
    "description",
    "image_url",
    "original_price",
    "discount_label",
    "tax_exempt",
    "picture",
)
SURPLUS = ""
"""The column under which a reader hands over what stands behind the last column of the header."""

_SHOWN = 50
_PROGRESS_EVERY = 1_000
_PLAIN_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")
_TRUTH = {
    "true": True,
    "yes": True,
    "1": True,
    "false": False,
    "no": False,
    "0": False,
    "": False,
}

OnProgress = Callable[[int], None]
"""Is told how many rows have been read; every thousand, and at the end."""
OnUnknownColumns = Callable[[tuple[str, ...]], None]
"""Is told once which columns of the file mean nothing to the till, if there are any."""


class TakesProducts(Protocol):
    """What an import needs of a catalogue."""

    def replace_all(self, products: Iterator[Product]) -> int:
        """As in `Catalogue`."""
        ...


class _RowRefused(Exception):
    """One value of one row cannot be taken."""

    def __init__(self, column: str, reason: str) -> None:
        super().__init__(reason)
        self.column = column
        self.reason = reason


def import_catalogue(
    path: Path,
    currency: Currency,
    catalogue: TakesProducts,
    read_rows: ReadRows,
    on_progress: OnProgress,
    on_unknown_columns: OnUnknownColumns = lambda _columns: None,
) -> int:
    """Replaces the catalogue by the products of a file, with prices in `currency`. Returns how
    many there are. `on_progress` may raise to call it off. Raises `ImportRefused`, and then
    nothing was taken, or `StoreUnusable`."""
    reading = _Reading(currency, on_progress, on_unknown_columns)
    return catalogue.replace_all(reading.products(read_rows(path)))


class _Reading:
    """One pass over a file. It goes on past a bad row, so that all of them are named at once."""

    def __init__(
        self, currency: Currency, on_progress: OnProgress, on_unknown_columns: OnUnknownColumns
    ) -> None:
        self._currency = currency
        self._on_progress = on_progress
        self._on_unknown_columns = on_unknown_columns
        self._bad: list[tuple[int, str, str]] = []
        self._more = 0
        self._lines_by_sku: dict[str, int] = {}
        self._lines_by_barcode: dict[str, int] = {}

    def products(self, found: Iterator[CatalogueRow]) -> Iterator[Product]:
        """The products of the rows. Raises `ImportRefused` at the end if a row was bad."""
        count = 0
        for count, row in enumerate(found, start=1):
            if count == 1:
                self._check_columns(row.values)
            product = self._product(row)
            if product is not None:
                yield product
            if count % _PROGRESS_EVERY == 0:
                self._on_progress(count)
        if count == 0:
            self._refuse(1, "", "There are no products in the file.")
        if self._bad:
            raise ImportRefused(self._bad, self._more)
        self._on_progress(count)

    def _check_columns(self, values: Mapping[str, str]) -> None:
        missing = [name for name in REQUIRED_COLUMNS if name not in values]
        if missing:
            raise ImportRefused([(1, name, "This column is missing.") for name in missing])
        unknown = tuple(name for name in values if name not in COLUMNS and name != SURPLUS)
        if unknown:
            self._on_unknown_columns(unknown)

    def _product(self, row: CatalogueRow) -> Product | None:
        """The row's product; None, and noted, if it is bad."""
        try:
            product = _product_of(row.values, self._currency)
            self._check_first("sku", product.sku, row.line, self._lines_by_sku)
            self._check_first("barcode", product.barcode, row.line, self._lines_by_barcode)
        except _RowRefused as refusal:
            self._refuse(row.line, refusal.column, refusal.reason)
            return None
        return product

    def _check_first(self, column: str, code: str, line: int, lines: dict[str, int]) -> None:
        if not code:
            return
        first = lines.setdefault(code, line)
        if first != line:
            name = "SKU" if column == "sku" else "barcode"
            raise _RowRefused(column, f"Line {first} already has this {name}.")

    def _refuse(self, line: int, column: str, reason: str) -> None:
        if len(self._bad) < _SHOWN:
            self._bad.append((line, column, reason))
        else:
            self._more += 1


def _product_of(values: Mapping[str, str], currency: Currency) -> Product:
    if values.get(SURPLUS):
        raise _RowRefused("", "This line has more values than the header has columns.")
    product = Product(
        sku=_line(values, "sku"),
        name=_line(values, "name"),
        price=_price(values, "price", currency),
        barcode=_line(values, "barcode"),
        category=_line(values, "category"),
        brand=_line(values, "brand"),
        variant=_line(values, "variant"),
        description=values.get("description", "").strip(),
        image_url=_line(values, "image_url"),
        original_price=_optional_price(values, "original_price", currency),
        discount_label=_line(values, "discount_label"),
        tax_exempt=_truth(values, "tax_exempt"),
        picture=_file_name(values, "picture"),
    )
    try:
        check_product(product)
    except ProductRefused as error:
        raise _RowRefused(error.field, _sentence(error)) from error
    return product


def _line(values: Mapping[str, str], column: str) -> str:
    """The value on one line, without blanks around it."""
    return " ".join(values.get(column, "").split())


def _price(values: Mapping[str, str], column: str, currency: Currency) -> Money:
    written = values.get(column, "").strip()
    if not written:
        raise _RowRefused(column, "The price is missing.")
    if written.startswith("-"):
        raise _RowRefused(column, "A price cannot be negative.")
    if not _PLAIN_NUMBER.fullmatch(written):
        raise _RowRefused(column, f"This is not a plain price, such as {_example(currency)}.")
    decimals = written.partition(".")[2]
    if len(decimals) > currency.digits:
        allowed = "no decimals" if not currency.digits else f"at most {currency.digits} decimals"
        raise _RowRefused(column, f"A price in {currency.code} has {allowed}.")
    # Leading zeros say nothing; what is left must not be longer than Decimal counts exactly.
    whole = written.partition(".")[0].lstrip("0")
    limit = max_money(currency)
    if len(whole) > len(str(limit.amount_minor)):
        raise _RowRefused(column, f"The price is above {limit}.")
    price = Money.from_decimal(Decimal(f"{whole or '0'}.{decimals or '0'}"), currency)
    if price > limit:
        raise _RowRefused(column, f"The price is above {limit}.")
    return price


def _optional_price(values: Mapping[str, str], column: str, currency: Currency) -> Money | None:
    return _price(values, column, currency) if values.get(column, "").strip() else None


def _truth(values: Mapping[str, str], column: str) -> bool:
    truth = _TRUTH.get(values.get(column, "").strip().lower())
    if truth is None:
        raise _RowRefused(column, "Write yes or no here (or true, false, 1, 0, or nothing).")
    return truth


def _file_name(values: Mapping[str, str], column: str) -> str:
    """The plain name of one of the till's own pictures: no way to other folders."""
    name = _line(values, column)
    if name.startswith(".") or any(mark in name for mark in "/\\:"):
        raise _RowRefused(column, "This is not the plain name of a picture.")
    return name


def _example(currency: Currency) -> str:
    return str(Money(1250 if currency.digits < 3 else 12500, currency).to_decimal())


def _sentence(error: ProductRefused) -> str:
    name = {"sku": "SKU", "image_url": "image URL"}.get(error.field, error.field.replace("_", " "))
    if error.problem == "too_long":
        return f"The {name} is longer than {error.limit} characters."
    if error.problem == "missing":
        return f"The {name} is missing."
    if error.problem == "not_a_url":
        return f"The {name} does not begin with https://."
    return f"The {name} cannot be taken: {error.problem.replace('_', ' ')}."
