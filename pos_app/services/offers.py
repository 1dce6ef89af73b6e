"""What lies on the shelf: the products that a query finds, with variants of one thing together."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.product import Product


@dataclass(frozen=True, slots=True)
class ShelfQuery:
    """What somebody wants to see: all of it that fits every field; an empty field fits all."""

    words: str = ""
    """Words or parts of words in any order, or a code. Case and accents do not matter."""
    category: str = ""
    brand: str = ""
    only_favourites: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """One place on the shelf: a product, or the variants of one that were found, in the order in
    which the catalogue's file has them."""

    products: tuple[Product, ...]
    is_favourite: bool = False
    """Whether one of them is."""
    is_within: bool = False
    """Whether the words only stand within other words, as `wine` in `swine`."""

    @property
    def first(self) -> Product:
        """What it is called, and where it belongs."""
        return self.products[0]

    @property
    def has_variants(self) -> bool:
        """Whether there is still something to choose."""
        return len(self.products) > 1

    @property
    def cheapest(self) -> Product:
        """The first of those with the lowest price."""
        return min(self.products, key=lambda product: product.price.amount_minor)

    @property
    def has_one_price(self) -> bool:
        """Whether all variants cost the same."""
        return len({product.price for product in self.products}) == 1


@dataclass(frozen=True, slots=True)
class OfferPage:
    """Some offers, best first, and where to go on: empty if there are no more."""

    offers: tuple[Offer, ...] = ()
    next_mark: str = ""
