"""A catalogue in memory, for tests of screens: the sample's products, or made ones."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from pos_app.domain.currency import Currency, currency
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.resources import resource

USD = currency("USD")


class MemoryCatalogue:
    """Fulfils the `Catalogue` port over a list of products."""

    def __init__(self, products: list[Product]) -> None:
        self._products = products
        self.limits_asked: list[int] = []

    def search(self, words: str, *, category: str = "", limit: int = 200) -> list[Product]:
        self.limits_asked.append(limit)
        wanted = _fold(words).split()
        found = [
            product
            for product in self._products
            if (not category or product.category == category)
            and all(_begins(word, product) for word in wanted)
        ]
        return found[:limit]

    def find_code(self, code: str) -> Product | None:
        fitting = (one for one in self._products if code in {one.barcode, one.sku})
        return next(fitting, None)

    def categories(self) -> list[str]:
        return list(dict.fromkeys(one.category for one in self._products if one.category))

    def count(self) -> int:
        return len(self._products)

    def replace_all(self, products: Iterator[Product]) -> int:
        self._products = list(products)
        return len(self._products)

    def close(self) -> None:
        self._products = []


def sample_rows() -> list[dict[str, str]]:
    """The rows of the sample catalogue's file, by column name."""
    with resource("sample", "catalogue.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def sample_products(of: Currency = USD) -> list[Product]:
    """The sample catalogue, with its figures as amounts of `of`."""
    return [_product(row, of) for row in sample_rows()]


def plain_product(
    name: str, price_minor: int = 100, *, sku: str = "", category: str = "", picture: str = ""
) -> Product:
    """A product with little but a name and a price in cents."""
    return Product(
        sku=sku or name.upper(),
        name=name,
        price=Money(price_minor, USD),
        category=category,
        picture=picture,
    )


def _product(row: dict[str, str], of: Currency) -> Product:
    original = row["original_price"]
    return Product(
        sku=row["sku"],
        name=row["name"],
        price=Money.from_decimal(Decimal(row["price"]), of),
        barcode=row["barcode"],
        category=row["category"],
        brand=row["brand"],
        variant=row["variant"],
        description=row["description"],
        image_url=row["image_url"],
        original_price=Money.from_decimal(Decimal(original), of) if original else None,
        discount_label=row["discount_label"],
        tax_exempt=row["tax_exempt"] == "true",
        picture=row["picture"],
    )


def _begins(word: str, product: Product) -> bool:
    texts = (product.name, product.brand, product.variant, product.category, product.sku)
    parts = _fold(" ".join((*texts, product.barcode))).replace("-", " ").split()
    return any(part.startswith(word) for part in parts)


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()
