"""Carts of any kind, for the properties that all of them have."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from pos_app.domain.cart import CartLine, CartSnapshot
from pos_app.domain.currency import Currency, all_currencies, currency
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.domain.product import Product

PERCENTS = st.integers(1, 10_000).map(lambda hundredths: Decimal(hundredths) / 100)


@st.composite
def discounts(draw: st.DrawFn, of: Currency, most: int) -> Discount | None:
    label = draw(st.sampled_from(["", "SALE", "\u221210 %"]))
    kind = draw(st.sampled_from(["none", "percent", "money"]))
    if kind == "percent":
        return Discount(draw(PERCENTS), label)
    if kind == "money" and most:
        return Discount(Money(draw(st.integers(1, most)), of), label)
    return None


@st.composite
def cart_lines(draw: st.DrawFn, of: Currency) -> CartLine:
    price = Money(draw(st.integers(0, 3) | st.integers(0, 500_000)), of)
    original = draw(st.none() | st.integers(0, 600_000).map(lambda minor: Money(minor, of)))
    number = draw(st.integers(1, 30))
    product = Product(
        f"S-{number}",
        f"No {number}",
        price,
        original_price=original,
        discount_label=draw(st.sampled_from(["", "OWN"])),
        tax_exempt=draw(st.booleans()),
    )
    own = draw(st.none() | st.integers(0, 9_999).map(lambda minor: Money(minor, of)))
    line = CartLine(product, draw(st.integers(1, 12) | st.integers(1, 10_000)), price=own)
    return replace(line, discount=draw(discounts(of, line.full_total.amount_minor)))


@st.composite
def carts(draw: st.DrawFn) -> CartSnapshot:
    of = draw(
        st.sampled_from(all_currencies()) | st.sampled_from(["USD", "JPY", "KWD"]).map(currency)
    )
    lines = tuple(draw(st.lists(cart_lines(of), min_size=1, max_size=8)))
    content = CartSnapshot(of, lines)
    return replace(content, discount=draw(discounts(of, content.subtotal.amount_minor)))
