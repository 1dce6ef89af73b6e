"""A catalogue in memory, for tests of screens: the sample's products, or made ones."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator, Sequence
from decimal import Decimal

from pos_app.domain.currency import Currency, currency
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.offers import Offer, OfferPage, ShelfQuery
from pos_app.services.resources import resource

USD = currency("USD")


class MemoryCatalogue:
    """Fulfils the `Catalogue` port over a list of products; marks are row numbers."""

    def __init__(self, products: list[Product]) -> None:
        self._products = products
        self._favourites: set[str] = set()
        self.asked: list[ShelfQuery] = []

    def find(self, query: ShelfQuery, *, mark: str = "", limit: int = 60) -> OfferPage:
        self.asked.append(query)
        found = self._offers([one for one in self._products if self._fits(one, query)])
        start = int(mark or "0")
        page = tuple(found[start : start + limit])
        return OfferPage(page, str(start + limit) if len(page) == limit else "")

    def find_code(self, code: str) -> Product | None:
        fitting = (one for one in self._products if code in {one.barcode, one.sku})
        return next(fitting, None)

    def put(self, product: Product) -> None:
        self._products = [one for one in self._products if one.sku != product.sku]
        self._products.append(product)

    def categories(self) -> list[str]:
        return list(dict.fromkeys(one.category for one in self._products if one.category))

    def brands(self) -> list[str]:
        return sorted({one.brand for one in self._products if one.brand})

    def has_favourites(self) -> bool:
        return bool(self._favourites)

    def set_favourites(self, skus: Sequence[str], *, wanted: bool) -> None:
        self._favourites = self._favourites | set(skus) if wanted else self._favourites - set(skus)

    def count(self) -> int:
        return len(self._products)

    def replace_all(self, products: Iterator[Product]) -> int:
        self._products = list(products)
        return len(self._products)

    def close(self) -> None:
        self._products = []

    def _fits(self, product: Product, query: ShelfQuery) -> bool:
        return (
            query.category in {"", product.category}
            and query.brand in {"", product.brand}
            and (not query.only_favourites or product.sku in self._favourites)
            and all(_begins(word, product) for word in _fold(query.words).split())
        )

    def _offers(self, products: list[Product]) -> list[Offer]:
        groups: dict[tuple[str, ...], list[Product]] = {}
        for one in products:
            alone = () if one.variant else (one.sku,)
            groups.setdefault((one.name, one.brand, one.category, *alone), []).append(one)
        return [
            Offer(tuple(group), any(one.sku in self._favourites for one in group))
            for group in groups.values()
        ]


def sample_rows() -> list[dict[str, str]]:
    """The rows of the sample catalogue's file, by column name."""
    with resource("sample", "catalogue.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def sample_products(of: Currency = USD) -> list[Product]:
    """The sample catalogue, with its figures as amounts of `of`."""
    return [_product(row, of) for row in sample_rows()]


def plain_product(name: str, price_minor: int = 100, *, sku: str = "", **texts: str) -> Product:
    """A product with little but a name and a price in cents; `texts` are further fields."""
    price = Money(price_minor, USD)
    return Product(sku or name.upper(), name, price, **texts)  # type: ignore[arg-type] # only texts


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
