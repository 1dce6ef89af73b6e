"""Which product a scanned code means, and what the code itself says about its price."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from pos_app.domain.currency import Currency
from pos_app.domain.gs1_codes import Gs1Code, gs1_code, without_aim
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.domain.scan_codes import EmbeddedValue, embedded_value, equal_forms, same_number
from pos_app.services.ports import Catalogue

_GRAMS_IN_KG = 1000


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a scan means. `code` is what a product would be filed under; no `products`: none has
    it; several: somebody must choose. `weight_kg` and `price` are the label's own."""

    code: str
    products: tuple[Product, ...] = ()
    weight_kg: Decimal | None = None
    price: Money | None = None

    @property
    def note(self) -> str:
        """The weight, for the line's note."""
        return "" if self.weight_kg is None else f"{self.weight_kg:.3f} kg"

    @property
    def is_empty_label(self) -> bool:
        """Whether the scales wrote a price or a weight of nothing."""
        return (self.price is not None and not self.price) or self.weight_kg == 0

    def line_price(self, product: Product) -> Money | None:
        """What this very piece costs; None for the product's own price."""
        if self.price is not None:
            return self.price
        if self.weight_kg is None:
            return None
        return _rounded(product.price.amount_minor * self.weight_kg, product.price.currency)


def search_scan(catalogue: Catalogue, text: str, of: Currency, embedded: str) -> Scanned:
    """Looks a scan up: as it is, in the other forms of the same number, as GS1, and as a label of
    the shop's scales, whose meaning (off, price, weight) is `embedded`. Raises `StoreUnusable`."""
    plain, _ = without_aim(text)
    found = _first(catalogue, equal_forms(plain))
    if found:
        return Scanned(plain, found)
    gs1 = gs1_code(text)
    if gs1 is not None:
        return _of_gs1(catalogue, gs1, of)
    label = embedded_value(plain) if embedded in {"price", "weight"} else None
    if label is not None:
        return _of_label(catalogue, label, of, embedded)
    # A scanner writes capitals small, and the other way round, while Caps Lock is on.
    turned = [(form,) for form in (plain.swapcase(), plain.upper()) if form != plain]
    return Scanned(plain, _first(catalogue, tuple(turned)))


def _of_gs1(catalogue: Catalogue, gs1: Gs1Code, of: Currency) -> Scanned:
    price = None
    if gs1.price is not None:
        price = _rounded(gs1.price.scaleb(of.digits), of)
    found = _first(catalogue, equal_forms(gs1.gtin))
    return Scanned(_shortest(gs1.gtin), found, gs1.weight_kg, price)


def _of_label(catalogue: Catalogue, label: EmbeddedValue, of: Currency, embedded: str) -> Scanned:
    found = _first(catalogue, tuple((code,) for code in label.item_codes))
    code = label.item_codes[0]
    if embedded == "price":
        return Scanned(code, found, price=Money(label.value, of))
    return Scanned(code, found, Decimal(label.value) / _GRAMS_IN_KG)


def _first(catalogue: Catalogue, steps: tuple[tuple[str, ...], ...]) -> tuple[Product, ...]:
    """The products of the first step that finds any, each once."""
    for forms in steps:
        found = {
            product.sku: product
            for product in (catalogue.find_code(form) for form in forms)
            if product is not None
        }
        if found:
            return tuple(found.values())
    return ()


def _shortest(gtin: str) -> str:
    """A GTIN-14 as it stands on the thing itself."""
    return min((form for form in same_number(gtin) if len(form) != 12), key=len)


def _rounded(amount_minor: Decimal, of: Currency) -> Money:
    return Money(int(amount_minor.quantize(Decimal(1), ROUND_HALF_UP)), of)
