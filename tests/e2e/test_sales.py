"""Sold and paid: each way to sell, in currencies of none, two and three decimals."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from tests.e2e.conftest import OpenTillOn, SetUpTill
from tests.e2e.harness.phone import OTHER_GOOD_CARD, CustomerPhone
from tests.e2e.harness.provider import Provider
from tests.e2e.harness.till import SHOP, OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until

pytestmark = pytest.mark.e2e

# What 2 5 0 0 means, how the till writes it and how the phone does.
TYPED = {
    "USD": ("25.00", "$25.00", "$25.00"),
    "JPY": ("2500", "¥2,500", "¥2,500"),
    "KWD": ("2.500", "KWD 2.500", "KWD 2.500"),
}
# Prices of tea and cake, the cake's old one, and what one tea and two cakes come to.
CARTS = {
    "USD": (("3.50", "12.25", "15.00"), "28.00", "$28.00"),
    "JPY": (("350", "1225", "1500"), "2800", "¥2,800"),
    "KWD": (("0.350", "1.225", "1.500"), "2.800", "KWD 2.800"),
}
GIVEN = {"USD": ("12.34", "$12.34"), "JPY": ("1234", "¥1,234"), "KWD": ("1.234", "KWD 1.234")}


@pytest.fixture(params=["USD", "JPY", "KWD"])
def currency(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def shop(set_up_till: SetUpTill, currency: str) -> TillOnDisk:
    return set_up_till(currency)


def test_by_amount(
    shop: TillOnDisk,
    currency: str,
    open_till: OpenTillOn,
    phone: CustomerPhone,
    provider: Provider,
) -> None:
    amount, shown, on_phone = TYPED[currency]
    till = open_till(shop)
    till.give_keys()
    url = till.charge_to_code("2500")
    assert till.text("payableAmount") == shown
    assert till.payment.state == "awaiting"
    assert till.text("paymentShop") == SHOP
    assert till.text("timeLeft")[:3] in {"29:", "30:"}
    code = till.text("matchCode")

    phone.open(url)
    phone.shows_due(on_phone)
    phone.send_card()
    phone.shows_receipt("A-0001", on_phone)
    assert code in phone.page.content()

    assert_paid(till, shop, shown, card="Visa ·· 4242")
    assert_moved(provider, amount, currency)
    order = provider.orders()[0]
    assert Decimal(str(order["amount"])) == Decimal(amount)
    assert "items" not in order

    till.press(Qt.Key.Key_Return)
    assert till.shows("amountPage")
    assert till.shown_amount == ""


def test_by_cart(
    shop: TillOnDisk,
    currency: str,
    open_till: OpenTillOn,
    phone: CustomerPhone,
    provider: Provider,
) -> None:
    (tea, cake, old), amount, shown = CARTS[currency]
    shop.take_in_products(
        "sku,name,price,barcode,brand,discount_label,original_price\n"
        f"TEA,Green tea,{tea},4006381333931,Acme,,\n"
        f"CAKE,Apple cake,{cake},,,SALE,{old}\n"
    )
    till = open_till(shop)
    till.give_keys()
    till.press(Qt.Key.Key_F3)
    till.type("4006381333931\ncake\nCAKE\n")
    until(lambda: till.text("cartTotal") == shown, "both things in the cart")
    till.type("\n")
    url = till.read_code()
    assert till.text("payableAmount") == shown

    phone.open(url)
    phone.shows_due(shown)
    assert phone.page.locator(".item .name").all_inner_texts() == ["Green tea", "Apple cake"]
    assert phone.page.locator(".badge").all_inner_texts() == ["SALE"]
    assert phone.page.locator(".item s").count() == 1
    phone.send_card(OTHER_GOOD_CARD)
    phone.shows_receipt("A-0001", shown)

    assert_paid(till, shop, shown, card="Mastercard ·· 4444")
    assert_moved(provider, amount, currency)
    assert [item["quantity"] for item in provider.orders()[0]["items"]] == [1, 2]
    till.press(Qt.Key.Key_Return)
    assert till.shows("cartPage")
    assert till.text("cartTotal") != shown


def test_by_donation(
    shop: TillOnDisk,
    currency: str,
    open_till: OpenTillOn,
    phone: CustomerPhone,
    provider: Provider,
) -> None:
    amount, shown = GIVEN[currency]
    till = open_till(shop)
    till.give_keys()
    till.press(Qt.Key.Key_F4)
    till.press(Qt.Key.Key_Return)
    url = till.read_code()
    assert till.text("payableAmount") == "The donor chooses"
    assert "amount" not in provider.orders()[0]

    phone.open(url)
    phone.choose_own_amount(amount)
    phone.send_card()
    phone.shows_receipt("A-0001", shown)

    assert_paid(till, shop, shown, card="Visa ·· 4242")
    assert_moved(provider, amount, currency)


def assert_paid(till: OpenTill, shop: TillOnDisk, amount: str, *, card: str) -> None:
    """The till says paid, with amount, receipt and card, and the code is gone."""
    result = till.ends("paid")
    assert result.title == "Paid"
    assert till.text("resultAmount") == amount
    assert "A-0001" in result.detail
    assert card in till.text("resultFacts")
    till.shows_no_code()
    attempt = shop.journal.only_attempt()
    assert (attempt.state, attempt.receipt, attempt.attention) == ("paid", "A-0001", None)
    assert shop.journal.events().count("settled") == 1


def assert_moved(provider: Provider, amount: str, currency: str) -> None:
    """Exactly this money moved, once."""
    (line,) = provider.ledger()
    assert (Decimal(str(line["amount"])), line["currency"]) == (Decimal(amount), currency)
