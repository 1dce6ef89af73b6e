from dataclasses import replace

import pytest

from pos_app.domain.cart import CartLine, CartSnapshot
from pos_app.domain.currency import currency
from pos_app.domain.discount import Discount
from pos_app.domain.errors import CartRefused, ProductRefused
from pos_app.domain.money import AmountError, AmountProblem, CurrencyMismatch, Money, max_money
from pos_app.domain.sale import SaleMode, amount_sale, cart_sale, donation_sale
from pos_app.domain.tip import Extras
from tests.unit.domain.goods import NOW, SALE_ID, USD, goods

NOT_CHARGEABLE = [
    (0, AmountProblem.ZERO),
    (-1, AmountProblem.NEGATIVE),
    (100_000_000_000, AmountProblem.TOO_LARGE),
]


def test_a_sale_of_an_amount() -> None:
    sale = amount_sale(SALE_ID, Money.of(1000, "JPY"), NOW)
    assert (sale.mode, sale.currency.code, sale.lines) == (SaleMode.AMOUNT, "JPY", ())
    assert sale.total == Money.of(1000, "JPY")
    assert (sale.id, sale.created_at) == (SALE_ID, NOW)


def test_a_sale_of_a_cart() -> None:
    lines = (CartLine(goods("Tea", 250), 3), CartLine(goods("Cup", 1), 7))
    sale = cart_sale(SALE_ID, CartSnapshot(USD, lines), NOW)
    assert (sale.mode, sale.total, sale.currency) == (SaleMode.ITEMS, Money(757, USD), USD)
    assert [(line.product, line.quantity) for line in sale.lines] == [
        (goods("Tea", 250), 3),
        (goods("Cup", 1), 7),
    ]


def test_a_donation_with_and_without_an_amount() -> None:
    with_amount = donation_sale(SALE_ID, Money(500, USD), USD, NOW)
    assert (with_amount.mode, with_amount.total) == (SaleMode.DONATION, Money(500, USD))
    free = donation_sale(SALE_ID, None, USD, NOW)
    assert (free.mode, free.total, free.currency) == (SaleMode.DONATION, None, USD)


@pytest.mark.parametrize(("minor", "problem"), NOT_CHARGEABLE)
def test_an_amount_that_cannot_be_charged(minor: int, problem: AmountProblem) -> None:
    amount = Money(minor, USD)
    with pytest.raises(AmountError) as refused:
        amount_sale(SALE_ID, amount, NOW)
    assert refused.value.problem is problem
    with pytest.raises(AmountError) as refused:
        donation_sale(SALE_ID, amount, USD, NOW)
    assert refused.value.problem is problem


def test_an_empty_cart_is_no_sale() -> None:
    with pytest.raises(CartRefused) as refused:
        cart_sale(SALE_ID, CartSnapshot(USD), NOW)
    assert refused.value.problem == "empty"


def test_a_cart_of_gifts_is_no_sale() -> None:
    with pytest.raises(AmountError) as refused:
        cart_sale(SALE_ID, CartSnapshot(USD, (CartLine(goods("Free", 0), 2),)), NOW)
    assert refused.value.problem is AmountProblem.ZERO


def test_currencies_do_not_mix_in_a_sale() -> None:
    with pytest.raises(CurrencyMismatch):
        cart_sale(SALE_ID, CartSnapshot(USD, (CartLine(goods("Yen", 5, "JPY"), 1),)), NOW)
    with pytest.raises(CurrencyMismatch):
        donation_sale(SALE_ID, Money(500, USD), currency("JPY"), NOW)


EXTRAS = Extras(Money(125, USD), Money(25, USD), "Tip", "Round up")


def one_line(minor: int = 1000) -> CartSnapshot:
    return CartSnapshot(USD, (CartLine(goods("Tea", minor), 1),))


def test_tip_and_round_up_are_in_the_total_and_figures_of_their_own() -> None:
    for sale in (
        amount_sale(SALE_ID, Money(1000, USD), NOW, EXTRAS),
        cart_sale(SALE_ID, one_line(), NOW, EXTRAS),
    ):
        assert sale.total == Money(1150, USD)
        assert (sale.tip, sale.round_up) == (Money(125, USD), Money(25, USD))
        assert sale.extras == EXTRAS
        assert len(sale.lines) <= 1


def test_no_tip_is_none() -> None:
    sale = amount_sale(SALE_ID, Money(1000, USD), NOW, Extras(Money(0, USD), Money(0, USD)))
    assert (sale.tip, sale.round_up, sale.total) == (None, None, Money(1000, USD))
    plain = amount_sale(SALE_ID, Money(1000, USD), NOW)
    assert (plain.tip, plain.round_up) == (None, None)
    assert donation_sale(SALE_ID, Money(1000, USD), USD, NOW).tip is None


def test_a_tip_alone_is_no_sale() -> None:
    with pytest.raises(AmountError) as refused:
        amount_sale(SALE_ID, Money(0, USD), NOW, EXTRAS)
    assert refused.value.problem is AmountProblem.ZERO
    with pytest.raises(AmountError) as refused:
        cart_sale(SALE_ID, one_line(0), NOW, EXTRAS)
    assert refused.value.problem is AmountProblem.ZERO


def test_a_tip_can_make_it_too_much() -> None:
    most = max_money(USD)
    assert amount_sale(SALE_ID, most - Money(150, USD), NOW, EXTRAS).total == most
    with pytest.raises(AmountError) as refused:
        amount_sale(SALE_ID, most - Money(149, USD), NOW, EXTRAS)
    assert refused.value.problem is AmountProblem.TOO_LARGE


@pytest.mark.parametrize(
    ("extras", "field", "problem"),
    [
        (Extras(Money(-1, USD), None, "Tip"), "price", "negative"),
        (Extras(Money(1, USD)), "name", "missing"),
        (Extras(None, Money(1, USD), "", "x" * 201), "name", "too_long"),
    ],
)
def test_extras_that_cannot_be_charged(extras: Extras, field: str, problem: str) -> None:
    with pytest.raises(ProductRefused) as refused:
        amount_sale(SALE_ID, Money(1000, USD), NOW, extras)
    assert (refused.value.field, refused.value.problem) == (field, problem)


def test_a_tip_in_another_currency() -> None:
    with pytest.raises(CurrencyMismatch):
        amount_sale(SALE_ID, Money(1000, USD), NOW, Extras(Money.of(1, "JPY"), None, "Tip"))


def test_a_hundred_items_with_those_on_top() -> None:
    lines = tuple(CartLine(goods(f"No {number}"), 1) for number in range(99))
    tip = replace(EXTRAS, round_up=None)
    assert len(cart_sale(SALE_ID, CartSnapshot(USD, lines), NOW, tip).lines) == 99
    with pytest.raises(CartRefused) as refused:
        cart_sale(SALE_ID, CartSnapshot(USD, lines), NOW, EXTRAS)
    assert (refused.value.problem, refused.value.limit) == ("too_many_items", "100")
    assert refused.value.name == ""


def test_the_lines_of_a_sale_are_what_is_charged() -> None:
    line = CartLine(goods("Tea", 1000), 3, "to go")
    discounted = CartSnapshot(USD, (line,), Discount(Money(100, USD), "Coupon"))
    sale = cart_sale(SALE_ID, discounted, NOW)
    assert sale.total == Money(2900, USD)
    sold = [(part.unit_price.amount_minor, part.quantity) for part in sale.lines]
    assert sold == [(966, 1), (967, 2)]
    for part in sale.lines:
        assert (part.original_price, part.list_price) == (Money(1000, USD), Money(1000, USD))
        assert (part.discount_label, part.note) == ("Coupon", "to go")
