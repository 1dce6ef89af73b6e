import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pos_app.checkout.messages import create_body
from pos_app.domain.cart import CartLine, CartSnapshot
from pos_app.domain.currency import Currency, all_currencies, currency
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money, max_money
from pos_app.domain.payment import Payment
from pos_app.domain.product import Product
from pos_app.domain.sale import amount_sale, cart_sale
from pos_app.domain.tip import Extras
from tests.unit.checkout.sales import (
    ATTEMPT_ID,
    KEYS,
    NOW,
    SALE_ID,
    TERMS,
    amount,
    cart,
    discounted_cart,
    donation,
    full_line,
    payment,
    plain_line,
)
from tests.unit.domain.any_carts import carts


def read(made: Payment) -> dict[str, object]:
    body = json.loads(create_body(made), parse_float=Decimal)
    assert isinstance(body, dict)
    return body


def test_the_whole_body_of_an_amount_byte_for_byte() -> None:
    made = amount(2500)
    assert create_body(made).decode() == (
        '{"merchantId":"merchant_1","merchantName":"Corner Shop","amount":"25.00","currency":"USD",'
        '"successUrl":"http://192.168.1.5:8080/r/token/success?x=1",'
        '"cancelUrl":"http://192.168.1.5:8080/r/token/cancel",'
        '"errorUrl":"http://192.168.1.5:8080/r/token/error",'
        f'"metadata":{{"saleId":"{SALE_ID}","till":"Till 1",'
        f'"matchCode":"{made.attempt.match_code}"}},'
        '"idempotencyKey":"key-1"}'
    )


@pytest.mark.parametrize(
    ("minor", "code", "text"),
    [
        (2500, "USD", "25.00"),
        (1, "USD", "0.01"),
        (99_999_999_999, "USD", "999999999.99"),
        (1000, "JPY", "1000"),
        (5500, "KWD", "5.500"),
        (1, "KWD", "0.001"),
    ],
)
def test_an_amount_carries_exactly_the_currencys_decimals(minor: int, code: str, text: str) -> None:
    assert read(amount(minor, code))["amount"] == text
    assert read(donation(minor, code))["amount"] == text


@given(st.sampled_from(all_currencies()), st.data())
def test_amounts_survive_the_way_out_in_every_currency(of: Currency, data: st.DataObject) -> None:
    minor = data.draw(st.integers(1, max_money(of).amount_minor))
    text = read(amount(minor, of.code))["amount"]
    assert isinstance(text, str)
    _, _, decimals = text.partition(".")
    assert len(decimals) == of.digits
    assert Money.from_decimal(Decimal(text), of) == Money(minor, of)


@given(st.sampled_from(all_currencies()), st.data())
def test_prices_survive_as_exact_numbers(of: Currency, data: st.DataObject) -> None:
    minor = data.draw(st.integers(1, max_money(of).amount_minor))
    items = read(cart((plain_line(minor, of.code),)))["items"]
    assert isinstance(items, list)
    assert Money.from_decimal(Decimal(items[0]["price"]), of) == Money(minor, of)


@pytest.mark.parametrize(
    ("minor", "code", "written"),
    [(2999, "USD", b'"price":29.99,'), (1000, "JPY", b'"price":1000,'), (5500, "KWD", b":5.500,")],
)
def test_prices_are_json_numbers(minor: int, code: str, written: bytes) -> None:
    assert written in create_body(cart((plain_line(minor, code),)))


def test_an_item_with_every_field() -> None:
    assert read(cart((full_line(2999, "USD", 2),)))["items"] == [
        {
            "productId": "SKU-1",
            "name": "Tea, “green”",
            "price": Decimal("29.99"),
            "quantity": 2,
            "imageUrl": "https://example.org/tea.png",
            "description": "Loose leaves",
            "variant": "200 g",
            "brand": "Leaf",
            "category": "Drinks",
            "originalPrice": Decimal("39.99"),
            "discountLabel": "SALE",
            "taxExempt": True,
        }
    ]


def test_an_item_with_no_more_than_it_needs() -> None:
    assert read(cart((plain_line(100),)))["items"] == [
        {"productId": "SKU-2", "name": "Cup", "price": Decimal("1.00"), "quantity": 1}
    ]


def test_an_original_price_of_nothing_is_set_all_the_same() -> None:
    product = Product("S", "N", Money.of(100, "USD"), original_price=Money.of(0, "USD"))
    assert b'"originalPrice":0.00' in create_body(cart((CartLine(product, 1),)))


def test_what_is_struck_through_and_why_goes_out_with_each_price() -> None:
    line = CartLine(Product("S", "Tea", Money.of(100, "USD")), 3, "for the shop alone")
    coupon = Discount(Money.of(1, "USD"), "Coupon")
    made = payment(cart_sale(SALE_ID, CartSnapshot(currency("USD"), (line,), coupon), NOW))
    tea = {"productId": "S", "name": "Tea"}
    assert read(made)["items"] == [
        {
            **tea,
            "price": Decimal("0.99"),
            "quantity": 1,
            "discountLabel": "Coupon",
            "originalPrice": Decimal("1.00"),
        },
        {**tea, "price": Decimal("1.00"), "quantity": 2},
    ]


def test_notes_stay_in_the_shop() -> None:
    assert b"for the shop alone" not in create_body(discounted_cart())


def test_tip_and_round_up_are_items_of_their_own_after_the_others() -> None:
    items = read(discounted_cart())["items"]
    assert isinstance(items, list)
    assert items[-2:] == [
        {
            "productId": "tip",
            "name": "Trinkgeld",
            "price": Decimal("1.25"),
            "quantity": 1,
            "taxExempt": True,
        },
        {
            "productId": "round-up",
            "name": "Aufrunden",
            "price": Decimal("0.41"),
            "quantity": 1,
            "taxExempt": True,
        },
    ]


def test_an_amount_is_sent_with_what_comes_on_top() -> None:
    extras = Extras(Money.of(250, "USD"), Money.of(25, "USD"), "Tip", "Round up")
    made = payment(amount_sale(SALE_ID, Money.of(2500, "USD"), NOW, extras))
    body = read(made)
    assert body["amount"] == "27.75"
    assert "items" not in body


@given(carts())
@settings(max_examples=100, deadline=None)
def test_the_items_come_to_what_the_till_shows(content: CartSnapshot) -> None:
    assume(content.total.amount_minor and content.total <= max_money(content.currency))
    extras = Extras(Money(7, content.currency), None, "Tip")
    assume(content.total + Money(7, content.currency) <= max_money(content.currency))
    made = payment(cart_sale(SALE_ID, content, NOW, extras))
    items = read(made)["items"]
    assert isinstance(items, list)
    sent = sum(Decimal(item["price"]) * item["quantity"] for item in items)
    assert made.sale.total is not None
    assert sent == made.sale.total.to_decimal()


def test_the_three_modes_exclude_one_another() -> None:
    modes = {"amount", "items", "checkoutMode"}
    assert modes & read(amount()).keys() == {"amount"}
    assert modes & read(cart((plain_line(1),))).keys() == {"items"}
    assert modes & read(donation(500)).keys() == {"amount", "checkoutMode"}
    assert modes & read(donation(None)).keys() == {"checkoutMode"}
    assert read(donation(None))["checkoutMode"] == "donation"


def test_appearance_goes_out_only_when_it_is_set() -> None:
    assert "appearance" not in read(amount())
    styled = replace(TERMS, appearance=(("primaryColor", "#123456"), ("borderRadius", "8px")))
    body = read(payment(amount().sale, styled))
    assert body["appearance"] == {"primaryColor": "#123456", "borderRadius": "8px"}


def test_metadata_holds_references_and_nothing_secret() -> None:
    metadata = read(amount())["metadata"]
    assert metadata == {
        "saleId": str(SALE_ID),
        "till": "Till 1",
        "matchCode": payment(amount().sale).attempt.match_code,
    }
    body = create_body(amount()).decode()
    assert KEYS.vault_key not in body
    assert KEYS.merchant_key not in body
    assert str(ATTEMPT_ID) not in body


@pytest.mark.parametrize(
    "make",
    [amount, donation, lambda: cart((full_line(), plain_line(5)))],
    ids=["amount", "donation", "cart"],
)
def test_the_same_attempt_makes_the_same_bytes(make: object) -> None:
    assert callable(make)
    assert create_body(make()) == create_body(make())
    assert create_body(make()) != create_body(payment(make().sale, key="key-2"))


@given(st.text(min_size=1, max_size=200))
def test_any_name_makes_a_body_that_can_be_read(name: str) -> None:
    line = CartLine(Product("S", name, Money.of(100, "USD")), 1)
    items = read(cart((line,)))["items"]
    assert isinstance(items, list)
    assert items[0]["name"] == name
