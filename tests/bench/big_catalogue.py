"""Catalogues of any size for the measurements: names as shops have them, some in variants."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from pos_app.domain.currency import currency
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.store.catalogue import SqlCatalogue

USD = currency("USD")
KINDS = (
    "Green",
    "Red",
    "Blue",
    "Organic",
    "Fresh",
    "Classic",
    "Extra",
    "Mild",
    "Dark",
    "Golden",
    "Alpine",
    "Nordic",
    "Royal",
    "Little",
    "Grand",
    "Rustic",
    "Smoked",
    "Toasted",
    "Salted",
    "Sweet",
    "Würzige",
    "Süße",
    "Crème",
    "Façon",
    "Œuvre",
    "Łódź",
)
THINGS = (
    "Espresso",
    "Coffee",
    "Tea",
    "Chocolate",
    "Bread",
    "Cheese",
    "Wine",
    "Beer",
    "Shirt",
    "Hoodie",
    "Mug",
    "Candle",
    "Notebook",
    "Lamp",
    "Soap",
    "Cream",
    "Honey",
    "Juice",
    "Pasta",
    "Rice",
    "Sauce",
    "Biscuit",
    "Sausage",
    "Yoghurt",
    "Mustard",
    "Käse",
    "Brötchen",
)
FORMS = (
    "beans",
    "blend",
    "roast",
    "bar",
    "loaf",
    "slice",
    "bottle",
    "can",
    "pack",
    "box",
    "set",
    "deluxe",
    "family",
    "mini",
    "maxi",
    "gift",
    "premium",
    "light",
    "dark",
    "250",
    "500",
    "1000",
)
SIZES = ("Size S", "Size M", "Size L", "Size XL")
CATEGORIES = 24
BRANDS = 60


def made_products(count: int) -> Iterator[Product]:
    """The same products each time."""
    draw = random.Random(4)  # noqa: S311 - the same catalogue each time, no secret
    number = 0
    while number < count:
        name = f"{draw.choice(KINDS)} {draw.choice(THINGS)} {draw.choice(FORMS)} {number % 977}"
        category = f"Category {draw.randrange(CATEGORIES):02}"
        brand = f"Brand {draw.randrange(BRANDS):02}"
        variants = SIZES if draw.random() < 0.06 else ("",)
        for variant in variants[: count - number]:
            yield Product(
                f"SKU-{number:06}",
                name,
                Money(draw.randrange(100, 9999), USD),
                barcode=str(2_000_410_000_000 + number * 37),
                category=category,
                brand=brand,
                variant=variant,
                description="A good thing to have in any shop, made with care and sold with joy.",
            )
            number += 1


def fill(database: Path, count: int) -> None:
    """Puts so many products into a prepared store."""
    catalogue = SqlCatalogue(database)
    try:
        catalogue.replace_all(made_products(count))
    finally:
        catalogue.close()
