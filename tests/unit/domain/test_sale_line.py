"""The lines that are sent come to what the till shows, to the last cent."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import assume, given, settings

from pos_app.domain.cart import CartLine, CartSnapshot
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.domain.sale_line import SaleLine, sale_lines
from tests.unit.domain.any_carts import carts
from tests.unit.domain.goods import USD, goods


def groups(content: CartSnapshot, sold: tuple[SaleLine, ...]) -> list[list[SaleLine]]:
    """The sold lines of each line of the cart, taken from the front until its pieces are there."""
    rest = list(sold)
    found = []
    for line in content.lines:
        group: list[SaleLine] = []
        while sum(part.quantity for part in group) < line.quantity:
            group.append(rest.pop(0))
        found.append(group)
    assert not rest
    return found


@given(carts())
@settings(max_examples=150, deadline=None)
def test_what_is_sent_is_what_the_till_shows(content: CartSnapshot) -> None:
    sold = sale_lines(content)
    sent = sum(line.unit_price.amount_minor * line.quantity for line in sold)
    assert sent == content.total.amount_minor
    assert sum((line.total for line in sold), Money.zero(content.currency)) == content.total
    assert all(line.unit_price.amount_minor >= 0 for line in sold)
    assert sale_lines(content) == sold


@given(carts())
@settings(max_examples=150, deadline=None)
def test_pieces_and_order_stay_and_a_line_becomes_two_at_most(content: CartSnapshot) -> None:
    sold = sale_lines(content)
    pieces: Counter[str] = Counter()
    for line in content.lines:
        pieces[line.product.sku] += line.quantity
    sold_pieces: Counter[str] = Counter()
    for part in sold:
        sold_pieces[part.product.sku] += part.quantity
    assert sold_pieces == pieces
    for line, parts in zip(content.lines, groups(content, sold), strict=True):
        assert len(parts) <= 2
        assert sum(part.quantity for part in parts) == line.quantity
        assert {part.product.sku for part in parts} == {line.product.sku}
        if len(parts) == 2:
            low, high = parts
            assert high.unit_price.amount_minor - low.unit_price.amount_minor == 1


@given(carts())
@settings(max_examples=100, deadline=None)
def test_a_line_pays_its_share_and_no_cent_beside_it(content: CartSnapshot) -> None:
    whole = content.subtotal.amount_minor
    assume(whole)
    off = content.discount_amount.amount_minor
    for line, parts in zip(content.lines, groups(content, sale_lines(content)), strict=True):
        before = line.total.amount_minor
        after = sum(part.total.amount_minor for part in parts)
        assert abs(Fraction(off * before, whole) - (before - after)) < 1


@given(carts())
@settings(max_examples=100, deadline=None)
def test_what_is_struck_through_is_what_a_piece_would_have_cost(content: CartSnapshot) -> None:
    for line, parts in zip(content.lines, groups(content, sale_lines(content)), strict=True):
        for part in parts:
            assert part.list_price == line.product.price
            assert part.unit_price <= line.unit_price
            if part.unit_price < line.unit_price:
                assert part.original_price == line.unit_price
            elif line.price is None:
                assert part.product == line.product
            else:
                assert (part.original_price, part.discount_label) == (None, "")


def sold(line: CartLine, discount: Discount | None = None) -> list[tuple[int, int, str]]:
    """Price of a piece, how many, and the label."""
    lines = sale_lines(CartSnapshot(USD, (line,), discount))
    return [(part.unit_price.amount_minor, part.quantity, part.discount_label) for part in lines]


def test_the_labels_say_which_discounts_a_piece_has() -> None:
    ten, five = Discount(Decimal(10), "\u221210 %"), Discount(Decimal(5), "Staff")
    tea = goods("Tea", 1000)
    assert sold(CartLine(tea, 2)) == [(1000, 2, "")]
    assert sold(CartLine(tea, 2, discount=ten)) == [(900, 2, "\u221210 %")]
    assert sold(CartLine(tea, 2), five) == [(950, 2, "Staff")]
    assert sold(CartLine(tea, 2, discount=ten), five) == [(855, 2, "\u221210 % · Staff")]
    nameless = replace(ten, label="")
    assert sold(CartLine(tea, 2, discount=nameless), five) == [(855, 2, "Staff")]
    own = replace(tea, discount_label="SALE", original_price=Money(1200, USD))
    assert sold(CartLine(own, 2)) == [(1000, 2, "SALE")]
    assert sold(CartLine(own, 2, discount=ten)) == [(900, 2, "\u221210 %")]
    assert sold(CartLine(own, 2, discount=nameless)) == [(900, 2, "SALE")]
    assert sold(CartLine(own, 2, price=Money(800, USD))) == [(800, 2, "")]


def test_a_cent_off_three_pieces_is_off_one_of_them() -> None:
    cent = Discount(Money(1, USD), "Cent")
    parts = sale_lines(CartSnapshot(USD, (CartLine(goods("Tea", 100), 3, "warm"),), cent))
    assert [(part.unit_price, part.quantity) for part in parts] == [
        (Money(99, USD), 1),
        (Money(100, USD), 2),
    ]
    assert [part.original_price for part in parts] == [Money(100, USD), None]
    assert [part.discount_label for part in parts] == ["Cent", ""]
    assert [part.note for part in parts] == ["warm", "warm"]


def test_a_lines_label_is_not_on_a_line_that_only_the_cart_makes_cheaper() -> None:
    # Half of half a cent off a cent rounds to nothing.
    nothing = Discount(Decimal("0.01"), "Tiny")
    five = Discount(Decimal(50), "Half")
    assert sold(CartLine(goods("Cent", 10), 1, discount=nothing), five) == [(5, 1, "Half")]


def test_lines_first_and_then_the_cart() -> None:
    half = CartLine(goods("Tea", 1000), 1, discount=Discount(Decimal(50)))
    content = CartSnapshot(USD, (half, CartLine(goods("Cup", 500), 1)), Discount(Decimal(10)))
    assert content.full_total == Money(1500, USD)
    assert content.subtotal == Money(1000, USD)
    assert content.discount_amount == Money(100, USD)
    assert [part.unit_price for part in sale_lines(content)] == [Money(450, USD), Money(450, USD)]


def test_what_is_exempt_from_tax_is_discounted_like_the_rest() -> None:
    exempt = replace(goods("Stamp", 1000), tax_exempt=True)
    content = CartSnapshot(USD, (CartLine(exempt, 1), CartLine(goods("Cup", 1000), 1)))
    lines = sale_lines(replace(content, discount=Discount(Money(300, USD))))
    assert [part.unit_price for part in lines] == [Money(850, USD), Money(850, USD)]
    assert [part.product.tax_exempt for part in lines] == [True, False]
