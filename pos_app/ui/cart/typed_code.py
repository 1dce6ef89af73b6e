"""A code that stands in the search field: typed, or from a scanner too slow to be told from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.product import Product
from pos_app.services.ports import Catalogue
from pos_app.services.scan_search import Scanned, search_scan
from pos_app.services.settings import Settings
from pos_app.ui.cart.choice_painter import Choice
from pos_app.ui.cart.price_tag import product_tag
from pos_app.ui.cart.product_model import spoken_prices
from pos_app.ui.reading_order import as_written

translate = QCoreApplication.translate


def typed_code(catalogue: Catalogue, text: str, settings: Settings) -> Scanned:
    """What is filed under exactly this code, else what a scan of it would mean. Letters alone are
    words to look for, in whatever case. No products: it is no code. Raises `StoreUnusable`."""
    exact = catalogue.find_code(text)
    if exact is not None:
        return Scanned(text, (exact,))
    if not any(char.isdigit() for char in text):
        return Scanned(text)
    return search_scan(catalogue, text, settings.currency, settings.embedded_codes)


def code_choices(found: Scanned) -> list[Choice]:
    """One for each product that the same number stands for."""
    return [
        Choice(
            product.name,
            product,
            product_tag(product),
            ", ".join((product.name, *spoken_prices(product))),
        )
        for product in found.products
    ]


def empty_label_words(product: Product) -> str:
    """The scales wrote a price or a weight of nothing."""
    words = translate("ScanGuide", "{product} was not added: its label says nothing to pay for.")
    return words.format(product=as_written(product.name))
