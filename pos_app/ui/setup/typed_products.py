"""Products that are typed: a name, a price, perhaps a barcode; the number is made from these."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from pos_app.domain.money import Money
from pos_app.domain.product import MAX_SKU_CHARS, Product
from pos_app.domain.scan_codes import is_gtin

_LEAST_CODE = 12
"""Eight digits may be a price."""


@dataclass(frozen=True, slots=True)
class TypedRow:
    """What stands in the fields of one row."""

    name: str
    price: str
    barcode: str

    @property
    def is_empty(self) -> bool:
        return not (self.name or self.price or self.barcode)


@dataclass(frozen=True, slots=True)
class BegunRow:
    """A row that was typed and not taken yet. `price`: where it can be read."""

    typed: TypedRow
    price: Money | None


def looks_scanned(text: str) -> bool:
    """Whether a text is a trade item number, which is neither a product's name nor its price."""
    code = text.strip()
    return len(code) >= _LEAST_CODE and is_gtin(code)


def with_numbers(products: Sequence[Product]) -> list[Product]:
    """The products with a product number (`sku`) each: the barcode, else made from the name; the
    same name twice is numbered, so that none takes another's place."""
    taken: set[str] = set()
    made = []
    for product in products:
        sku = _free(product.barcode or _number_of(product.name), taken)
        taken.add(sku)
        made.append(_numbered(product, sku))
    return made


def _numbered(product: Product, sku: str) -> Product:
    return Product(sku, product.name, product.price, barcode=product.barcode)


def _number_of(name: str) -> str:
    """`Café au lait` becomes `CAFE-AU-LAIT`; letters of other scripts stay."""
    plain = "".join(
        char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char)
    )
    words = "".join(char if char.isalnum() else " " for char in plain.upper()).split()
    return "-".join(words)[: MAX_SKU_CHARS - 4] or "PRODUCT"


def _free(wanted: str, taken: set[str]) -> str:
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    return found
