"""The cart in the real window: discounts and a tip that the customer reads and pays, and carts
that wait over a restart."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.ui.cart.cart_lines import CartLines
from pos_app.ui.cart.cart_model import LINE_ROLE
from tests.e2e.conftest import OpenTillOn
from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.provider import Provider
from tests.e2e.harness.scanner import RealScanner
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until
from tests.screens.hands import find

pytestmark = pytest.mark.e2e

TEA, CAKE, CUP = "4006381333931", "036000291452", "5901234123457"


@pytest.fixture
def shop(folder: TillOnDisk) -> TillOnDisk:
    folder.take_in_products(
        "sku,name,price,barcode\n"
        f"TEA,Green tea,3.33,{TEA}\nCAKE,Apple cake,12.25,{CAKE}\nCUP,Cup,7.00,{CUP}\n"
    )
    return folder


@pytest.fixture
def scanner() -> Iterator[RealScanner]:
    with RealScanner() as made:
        yield made


def lines(till: OpenTill) -> list[tuple[int, str]]:
    model = find(till.window, CartLines, "cartList").model()
    found = (model.index(row, 0).data(LINE_ROLE) for row in range(model.rowCount()))
    return [(line.quantity, line.product.name) for line in found]


def press_park(till: OpenTill) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(till.window.windowHandle(), Qt.Key.Key_S, control)


def opened(till: OpenTill, page: str) -> None:
    until(lambda: till.shows(page), f"the {page}")


def test_discounts_and_a_tip_reach_the_phone_and_come_to_what_the_till_shows(
    shop: TillOnDisk, open_till: OpenTillOn, phone: CustomerPhone, provider: Provider
) -> None:
    shop.change_settings(tips="cashier")
    till = open_till(shop)
    till.give_keys()
    till.press(Qt.Key.Key_F3)
    till.type(f"3*{TEA}\n{CAKE}\n{CUP}\n")
    until(lambda: lines(till) == [(3, "Green tea"), (1, "Apple cake"), (1, "Cup")], "the cart")
    # Half off the cake, with its card; 10 % off everything; 15 % on top.
    find(till.window, CartLines, "cartList").card_wanted.emit(1)
    opened(till, "linePage")
    till.tap("lineDiscount50")
    till.tap("lineTake")
    till.press(Qt.Key.Key_F11)
    opened(till, "discountPage")
    till.type("10\n")
    # 9.99 + 6.12 + 7.00 = 23.11, less 2.31
    until(lambda: till.text("cartTotal") == "$20.80", "the total")
    assert till.text("cartDiscountWords") == "Discount (\u221210%)"
    till.tap("chargeButton")
    opened(till, "tipPage")
    till.tap("tipPreset1")
    url = till.read_code()
    assert till.text("payableAmount") == "$23.92"

    phone.open(url)
    phone.shows_due("$23.92")
    names = phone.page.locator(".item .name").all_text_contents()
    assert set(names) == {"Green tea", "Apple cake", "Cup", "Tip"}
    badges = phone.page.locator(".badge").all_text_contents()
    assert "\u221250% · \u221210%" in badges
    assert badges.count("\u221210%") == len(badges) - 1
    struck = phone.page.locator(".item s").all_text_contents()
    assert len(struck) == len(badges)
    phone.send_card()
    phone.shows_receipt("A-0001", "$23.92")

    assert till.ends("paid").title == "Paid"
    [moved] = provider.ledger()
    assert Decimal(str(moved["amount"])) == Decimal("23.92")
    [order] = provider.orders()
    items = order["items"]
    sums = [Decimal(str(item["price"])) * item["quantity"] for item in items]
    assert sum(sums) == Decimal("23.92")
    [cake] = [item for item in items if item["name"] == "Apple cake"]
    assert (Decimal(str(cake["originalPrice"])), cake["discountLabel"]) == (
        Decimal("12.25"),
        "\u221250% · \u221210%",
    )


def test_parked_carts_wait_over_a_restart(
    shop: TillOnDisk, open_till: OpenTillOn, scanner: RealScanner
) -> None:
    till = open_till(shop)
    till.give_keys()
    scanner.scan(TEA)
    until(lambda: till.shows("cartPage") and lines(till) == [(1, "Green tea")], "the tea")
    press_park(till)
    opened(till, "parkPage")
    till.type("Ms Weber\n")
    until(lambda: lines(till) == [], "an empty cart")
    scanner.scan(CAKE)
    until(lambda: lines(till) == [(1, "Apple cake")], "the cake")
    press_park(till)
    opened(till, "parkPage")
    till.type("\n")
    until(lambda: till.words_on("parkedCarts") == "Parked (2)", "two that wait")
    till.close()

    till = open_till(shop)
    till.give_keys()
    till.press(Qt.Key.Key_F3)
    until(lambda: till.words_on("parkedCarts") == "Parked (2)", "two that wait")
    scanner.scan(CUP)
    until(lambda: lines(till) == [(1, "Cup")], "the cup")
    till.tap("parkedCarts")
    opened(till, "parkedPage")
    till.type("weber\n")
    until(lambda: lines(till) == [(1, "Green tea")], "the tea again")
    assert till.words_on("parkedCarts") == "Parked (2)"
    assert till.message.startswith("“Ms Weber” is back.")
