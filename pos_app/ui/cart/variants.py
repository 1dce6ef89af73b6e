"""The variants of one thing, as choices."""

from __future__ import annotations

from pos_app.services.offers import Offer
from pos_app.ui.cart.choice_painter import Choice
from pos_app.ui.cart.price_tag import product_tag
from pos_app.ui.cart.product_model import spoken_prices


def variant_choices(offer: Offer) -> list[Choice]:
    """One for each product of an offer. Where two are called alike, their numbers tell them
    apart."""
    names = [product.variant for product in offer.products]
    choices = []
    for product in offer.products:
        alike = names.count(product.variant) > 1
        text = f"{product.variant} · {product.sku}" if alike else product.variant
        spoken = ", ".join(filter(None, (text, *spoken_prices(product))))
        choices.append(Choice(text, product, product_tag(product), spoken))
    return choices
