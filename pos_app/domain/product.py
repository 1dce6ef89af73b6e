"""A product as the catalogue knows it and the provider accepts it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from pos_app.domain.errors import ProductRefused
from pos_app.domain.money import Money

MAX_SKU_CHARS = 100
MAX_NAME_CHARS = 200
MAX_DESCRIPTION_CHARS = 500


@dataclass(frozen=True, slots=True)
class Product:
    """One thing for sale: what the cashier sees and every item field that the provider knows.

    `sku` is the provider's `productId`. `price` is for one piece; `original_price` is shown
    struck through and `discount_label` as a badge. `picture` is a file of the till's own.
    """

    sku: str
    name: str
    price: Money
    barcode: str = ""
    category: str = ""
    brand: str = ""
    variant: str = ""
    description: str = ""
    image_url: str = ""
    original_price: Money | None = None
    discount_label: str = ""
    tax_exempt: bool = False
    picture: str = ""


CUSTOM_SKU = "custom"


def custom_product(name: str, price: Money, *, tax_exempt: bool = False) -> Product:
    """Something that is not in the catalogue, as the cashier names it."""
    return Product(CUSTOM_SKU, name, price, tax_exempt=tax_exempt)


def check_product(product: Product) -> None:
    """Raises `ProductRefused`, naming product and field, for what the provider would refuse."""
    for field, text, limit in (
        ("sku", product.sku, MAX_SKU_CHARS),
        ("name", product.name, MAX_NAME_CHARS),
        ("description", product.description, MAX_DESCRIPTION_CHARS),
    ):
        if len(text) > limit:
            raise ProductRefused(_label(product), field, "too_long", limit)
    for field, text in (("sku", product.sku), ("name", product.name)):
        if not text.strip():
            raise ProductRefused(_label(product), field, "missing")
    for field, price in (("price", product.price), ("original_price", product.original_price)):
        if price is not None and price.amount_minor < 0:
            raise ProductRefused(_label(product), field, "negative")
        if price is not None and price.currency != product.price.currency:
            raise ProductRefused(_label(product), field, "currency")
    if product.image_url and not _is_web_address(product.image_url):
        raise ProductRefused(_label(product), "image_url", "not_a_url")


def _is_web_address(text: str) -> bool:
    if any(char.isspace() or not char.isprintable() or char == "\\" for char in text):
        return False
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    return parts.scheme in {"https", "http"} and bool(host)


def _label(product: Product) -> str:
    return product.name.strip() or product.sku.strip() or "?"
