import pytest

from pos_app.domain.cart import CartLine
from pos_app.domain.currency import currency
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import AmountError, AmountProblem, CurrencyMismatch, Money
from pos_app.domain.sale import SaleMode, amount_sale, cart_sale, donation_sale
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
    sale = cart_sale(SALE_ID, lines, USD, NOW)
    assert (sale.mode, sale.lines, sale.total) == (SaleMode.ITEMS, lines, Money(757, USD))


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
        cart_sale(SALE_ID, (), USD, NOW)
    assert refused.value.problem == "empty"


def test_a_cart_of_gifts_is_no_sale() -> None:
    with pytest.raises(AmountError) as refused:
        cart_sale(SALE_ID, (CartLine(goods("Free", 0), 2),), USD, NOW)
    assert refused.value.problem is AmountProblem.ZERO


def test_currencies_do_not_mix_in_a_sale() -> None:
    with pytest.raises(CurrencyMismatch):
        cart_sale(SALE_ID, (CartLine(goods("Yen", 5, "JPY"), 1),), USD, NOW)
    with pytest.raises(CurrencyMismatch):
        donation_sale(SALE_ID, Money(500, USD), currency("JPY"), NOW)
