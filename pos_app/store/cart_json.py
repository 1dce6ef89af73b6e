"""A cart as JSON and back, exact to the last cent: minor units and texts, and no fractions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from pos_app.domain.cart_content import CartLine, CartSnapshot
from pos_app.domain.currency import Currency, currency
from pos_app.domain.discount import Discount
from pos_app.domain.errors import CashierError, StoreUnusable
from pos_app.domain.money import Money
from pos_app.store import rows
from pos_app.store.trouble import DAMAGED


def content_values(content: CartSnapshot) -> rows.Values:
    """The lines and the discount; the currency stands beside them."""
    return {
        "lines": [_line_values(line) for line in content.lines],
        "discount": _discount_values(content.discount),
    }


def content_from(values: Mapping[str, Any], code: str) -> CartSnapshot:
    """The cart that `content_values` wrote. Raises `StoreUnusable` for what it did not write."""
    with _understood():
        of = currency(code)
        lines = tuple(_line_from(line, of) for line in values["lines"])
        content = CartSnapshot(of, lines, _discount_from(values["discount"], of))
        # A discount that is more than there is shows itself here, and not on the screen.
        _ = content.total
    return content


def _line_values(line: CartLine) -> rows.Values:
    return {
        "product": rows.product_values(line.product),
        "quantity": line.quantity,
        "note": line.note,
        "price_minor": None if line.price is None else line.price.amount_minor,
        "discount": _discount_values(line.discount),
    }


def _line_from(values: Mapping[str, Any], of: Currency) -> CartLine:
    price = values["price_minor"]
    return CartLine(
        rows.product_from(SimpleNamespace(**values["product"])),
        int(values["quantity"]),
        str(values["note"]),
        None if price is None else Money(int(price), of),
        _discount_from(values["discount"], of),
    )


def _discount_values(discount: Discount | None) -> rows.Values | None:
    if discount is None:
        return None
    if isinstance(discount.value, Money):
        return {"amount_minor": discount.value.amount_minor, "label": discount.label}
    return {"percent": str(discount.value), "label": discount.label}


def _discount_from(values: Mapping[str, Any] | None, of: Currency) -> Discount | None:
    if values is None:
        return None
    if "percent" in values:
        return Discount(Decimal(values["percent"]), values["label"])
    return Discount(Money(int(values["amount_minor"]), of), values["label"])


@contextmanager
def _understood() -> Iterator[None]:
    """What makes no cart was not written by this program."""
    try:
        yield
    except (
        ArithmeticError,
        AttributeError,
        CashierError,
        LookupError,
        TypeError,
        ValueError,
    ) as no:
        raise StoreUnusable(DAMAGED) from no
