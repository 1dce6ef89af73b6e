"""Reads a catalogue file: CSV in UTF-8, parted by commas, semicolons or tabs."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from pos_app.domain.errors import ImportRefused
from pos_app.services.catalogue import PRICE_COLUMNS, SURPLUS
from pos_app.services.ports import CatalogueRow

_BOM = b"\xef\xbb\xbf"
_DELIMITERS = ",;\t"
_COMMA_PRICE = re.compile(r"\s*[0-9]+,[0-9]+\s*")
_QUOTED = re.compile(r'"[^"]*"')
_MAX_LINE_BYTES = 1_000_000


def read_csv_rows(path: Path) -> Iterator[CatalogueRow]:
    """The rows below the header; empty ones are left out. Fulfils `ReadRows`.

    Where the columns are not parted by commas, `12,50` is a price, and is handed over as `12.50`.
    Raises `ImportRefused`, with the line, where the file is not such a table.
    """
    lines = _text_lines(path)
    first = next(lines, "")
    if not first.strip():
        raise _refused(1, "The file is empty." if not first else "The first line has no columns.")
    delimiter = _delimiter(first)
    rows = _records(_chain(first, lines), delimiter)
    _, names = next(rows)
    header = _header(names)
    for line, values in rows:
        row = _row(header, values)
        if delimiter != ",":
            _write_points(row)
        if any(value.strip() for value in row.values()):
            yield CatalogueRow(line, row)


def _text_lines(path: Path) -> Iterator[str]:
    """The lines of the file as text, each with its end."""
    try:
        with path.open("rb") as file:
            number = 0
            while raw := file.readline(_MAX_LINE_BYTES):
                number += 1
                yield _decoded(raw.removeprefix(_BOM) if number == 1 else raw, number)
    except OSError as error:
        raise _refused(0, f"The file cannot be read: {error.strerror}.") from error


def _decoded(raw: bytes, number: int) -> str:
    if len(raw) >= _MAX_LINE_BYTES:
        raise _refused(number, "This line is too long to be a row of products.")
    if b"\0" in raw:
        raise _refused(number, "This line is not text. Save the file as CSV in UTF-8.")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        reason = "This line is not UTF-8 text. Save the file as CSV in UTF-8."
        raise _refused(number, reason) from error


def _chain(first: str, others: Iterator[str]) -> Iterator[str]:
    yield first
    yield from others


def _delimiter(header: str) -> str:
    """The mark that stands most often between the names of the columns."""
    bare = _QUOTED.sub("", header)
    return max(_DELIMITERS, key=bare.count)


def _records(lines: Iterator[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line on which it begins. Records without a value are left out."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        begins = reader.line_num + 1
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _refused(begins, _why(error)) from error
        if values:
            yield begins, values


def _why(error: csv.Error) -> str:
    words = str(error)
    if "unexpected end of data" in words:
        return "A quotation mark is opened here and never closed."
    if "larger than field limit" in words:
        return "A value on this line is too long; perhaps a quotation mark is never closed."
    if "expected after" in words:
        return "A quotation mark stands within a quoted value; write it twice."
    return f"This line is not a row of a table ({words})."


def _header(names: list[str]) -> list[str]:
    header = [name.strip().lower().replace(" ", "_") for name in names]
    # A nameless column is what a mark at the end of each line makes; it must not look like SURPLUS.
    header = [name or f"column_{number}" for number, name in enumerate(header, start=1)]
    twice = [name for number, name in enumerate(header) if name in header[:number]]
    if twice:
        raise ImportRefused([(1, name, "This column is there twice.") for name in twice])
    return header


def _row(header: list[str], values: list[str]) -> dict[str, str]:
    """The values by column; those that a short line leaves out are empty."""
    row = dict(zip_longest(header, values[: len(header)], fillvalue=""))
    surplus = "".join(values[len(header) :])
    if surplus:
        row[SURPLUS] = surplus
    return row


def _write_points(row: dict[str, str]) -> None:
    for column in PRICE_COLUMNS:
        written = row.get(column, "")
        if _COMMA_PRICE.fullmatch(written):
            row[column] = written.replace(",", ".")


def _refused(line: int, reason: str) -> ImportRefused:
    return ImportRefused([(line, "", reason)])
