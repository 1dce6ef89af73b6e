"""What is wrong with the rows of a product file, in the language of the window.

The reasons come from `services.catalogue` and `store.csv_file` as English sentences.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Row = tuple[int, str, str]
"""Line (0: the whole file), column (empty: the whole line), reason."""


def row_words(row: Row) -> str:
    """One sentence with the place before it."""
    line, column, reason = row
    words = reason_words(reason)
    if line and column:
        return translate("ProductFile", "Line {line}, {column}: {reason}").format(
            line=line, column=column, reason=words
        )
    if line:
        return translate("ProductFile", "Line {line}: {reason}").format(line=line, reason=words)
    return words


def reason_words(reason: str) -> str:
    """The reason alone; one that is not known here stays as it is."""
    known = _fixed().get(reason)
    if known is not None:
        return known
    for pattern, say in _patterns():
        found = re.fullmatch(pattern, reason)
        if found is not None:
            return say().format(*found.groups())
    return reason


def _fixed() -> dict[str, str]:
    return {**_of_values(), **_of_files()}


def _of_values() -> dict[str, str]:
    return {
        "The price is missing.": translate("ProductFile", "The price is missing."),
        "The name is missing.": translate("ProductFile", "The name is missing."),
        "The SKU is missing.": translate("ProductFile", "The product number (sku) is missing."),
        "A price cannot be negative.": translate("ProductFile", "A price cannot be below zero."),
        "This column is missing.": translate("ProductFile", "This column is missing."),
        "This column is there twice.": translate("ProductFile", "This column is there twice."),
        "Write yes or no here (or true, false, 1, 0, or nothing).": translate(
            "ProductFile", "Write yes or no here, or nothing."
        ),
        "This is not the plain name of a picture.": translate(
            "ProductFile", "This is not the plain name of a picture."
        ),
        "The image URL does not begin with https://.": translate(
            "ProductFile", "The picture's address does not begin with https://."
        ),
        "This line has more values than the header has columns.": translate(
            "ProductFile", "This line has more values than there are columns."
        ),
    }


def _of_files() -> dict[str, str]:
    return {
        "There are no products in the file.": translate(
            "ProductFile", "There are no products in the file."
        ),
        "The file is empty.": translate("ProductFile", "The file is empty."),
        "The first line has no columns.": translate(
            "ProductFile", "The first line does not name the columns."
        ),
        "This line is too long to be a row of products.": translate(
            "ProductFile", "This line is too long. Is this a product file?"
        ),
        "This line is not text. Save the file as CSV in UTF-8.": translate(
            "ProductFile", "This line is not text. Save the table as CSV in UTF-8."
        ),
        "This line is not UTF-8 text. Save the file as CSV in UTF-8.": translate(
            "ProductFile", "The letters cannot be read. Save the table as CSV in UTF-8."
        ),
        "A quotation mark is opened here and never closed.": translate(
            "ProductFile", "A quotation mark is opened here and never closed."
        ),
        "A value on this line is too long; perhaps a quotation mark is never closed.": translate(
            "ProductFile", "A value is too long; perhaps a quotation mark is never closed."
        ),
        "A quotation mark stands within a quoted value; write it twice.": translate(
            "ProductFile", "A quotation mark stands within a quoted value; write it twice."
        ),
    }


def _patterns() -> tuple[tuple[str, Callable[[], str]], ...]:
    return (
        (
            r"This is not a plain price, such as (.+)\.",
            lambda: translate("ProductFile", "This is not a plain price, such as {0}."),
        ),
        (
            r"A price in (\w+) has no decimals\.",
            lambda: translate("ProductFile", "A price in {0} has no decimals."),
        ),
        (
            r"A price in (\w+) has at most (\d+) decimals\.",
            lambda: translate("ProductFile", "A price in {0} has at most {1} decimals."),
        ),
        (
            r"The price is above (.+)\.",
            lambda: translate("ProductFile", "The price is above {0}."),
        ),
        (
            r"Line (\d+) already has this SKU\.",
            lambda: translate("ProductFile", "Line {0} already has this product number (sku)."),
        ),
        (
            r"Line (\d+) already has this barcode\.",
            lambda: translate("ProductFile", "Line {0} already has this barcode."),
        ),
        (
            r"The (.+) is longer than (\d+) characters\.",
            lambda: translate("ProductFile", "This is longer than {1} characters."),
        ),
        (
            r"The file cannot be read: (.+)\.",
            lambda: translate("ProductFile", "The file cannot be read: {0}."),
        ),
    )
