"""A catalogue of the sample file's products, held in memory."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from decimal import Decimal

from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.resources import resource


class SampleShelf:
    """Fulfils the `Catalogue` port, read only."""

    def __init__(self, code: str = "USD") -> None:
        self._products = [_product(row, code) for row in _rows()]

    def search(self, words: str, *, category: str = "", limit: int = 200) -> list[Product]:
        wanted = words.casefold().split()
        hits = [
            product
            for product in self._products
            if (not category or product.category == category)
            and all(word in f"{product.name} {product.sku}".casefold() for word in wanted)
        ]
        return hits[:limit]

    def find_code(self, code: str) -> Product | None:
        return next((p for p in self._products if code in {p.sku, p.barcode}), None)

    def categories(self) -> list[str]:
        return sorted({product.category for product in self._products if product.category})

    def count(self) -> int:
        return len(self._products)

    def replace_all(self, products: Iterator[Product]) -> int:
        raise NotImplementedError

    def close(self) -> None:
        self._products = []


def _rows() -> list[dict[str, str]]:
    path = resource("sample", "catalogue.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _product(row: dict[str, str], code: str) -> Product:
    currency = Money.of(0, code).currency
    original = row.get("original_price") or ""
    return Product(
        sku=row["sku"],
        name=row["name"],
        price=Money.from_decimal(Decimal(row["price"]), currency),
        barcode=row.get("barcode") or "",
        category=row.get("category") or "",
        brand=row.get("brand") or "",
        variant=row.get("variant") or "",
        original_price=Money.from_decimal(Decimal(original), currency) if original else None,
        discount_label=row.get("discount_label") or "",
        picture=row.get("picture") or "",
    )
