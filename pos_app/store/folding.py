"""Text as the search compares it: without case, accents and marks, as words parted by blanks."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

_SILENT = "'’‘ʼ`´"  # noqa: RUF001 - these are the marks that people type
# What Unicode does not take apart, though people do.
_SPELT_OUT = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ı": "i",  # noqa: RUF001 - this letter is meant
        **dict.fromkeys(_SILENT, ""),
    }
)
_PLAIN = {
    number: chr(number).lower() if chr(number).isalnum() else " "
    for number in range(128)
    if chr(number) not in _SILENT
} | {ord(mark): "" for mark in _SILENT}


def fold(text: str) -> str:
    """The words of a text, such as `creme brulee 0 5 l` for `Crème brûlée, 0.5 l`."""
    if text.isascii():
        return " ".join(text.translate(_PLAIN).split())
    apart = unicodedata.normalize("NFKD", text).casefold().translate(_SPELT_OUT)
    # Once more: folding the case of a letter may put a mark on it.
    chars = (_kept(char) for char in unicodedata.normalize("NFKD", apart))
    return " ".join("".join(chars).split())


def _kept(char: str) -> str:
    if char.isalnum():
        return char
    if unicodedata.combining(char):
        return ""
    return char if unicodedata.category(char).startswith("M") else " "


def search_keys(values: Mapping[str, Any]) -> tuple[str, str]:
    """The words of a product's name, and all other words by which it is found; from the values of
    its row. What a mark parts, as in `T-Shirt`, is found in one word too."""
    words = [fold(values[name]) for name in ("brand", "category", "variant", "sku", "barcode")]
    for name in ("name", "brand", "variant", "sku"):
        parted = (fold(chunk) for chunk in values[name].split() if not chunk.isalnum())
        words += [chunk.replace(" ", "") for chunk in parted if " " in chunk]
    return fold(values["name"]), " ".join(filter(None, words))
