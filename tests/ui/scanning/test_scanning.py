"""What a scan does: into the cart from wherever the cashier is, or refused and said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.payment import Attention, PaymentState
from pos_app.domain.scan_codes import check_digit
from pos_app.ui.sounds import Tone
from pos_app.ui.theme import keeper
from tests.fakes.fake_till import differs, ended, paid
from tests.screens.hands import find
from tests.screens.scanning_screen import ScanningScreen
from tests.ui.cart.memory_catalogue import plain_product
from tests.ui.conftest import OpenTill
from tests.ui.scanning.conftest import CAKE, HAM, NOBODYS, SHIRT, TEA, OpenShop


@pytest.fixture
def cart(shop: ScanningScreen) -> ScanningScreen:
    """The shop, with the cart on the screen."""
    shop.till.tap("modeCart")
    return shop


def test_scans_go_into_the_cart_in_order_and_the_same_thing_grows(cart: ScanningScreen) -> None:
    for code in (TEA, CAKE, TEA, SHIRT, TEA):
        cart.scan(code)
    assert cart.lines() == [(3, "Green tea"), (1, "Apple cake"), (1, "T-Shirt L")]
    assert cart.search.text() == ""
    assert cart.current_line() == 0
    assert cart.tones == [Tone.SCANNED] * 5


@pytest.mark.parametrize("end", ["\t", ""])
def test_a_scanner_with_another_end(cart: ScanningScreen, end: str) -> None:
    cart.scan(TEA, end)
    assert cart.lines() == [(1, "Green tea")]
    assert cart.search.hasFocus()


def test_prefix_and_suffix_of_the_settings(open_shop: OpenShop) -> None:
    shop = open_shop(scan_prefix="~", scan_suffix="#")
    shop.scan(f"~{TEA}#")
    shop.scan(TEA)
    assert shop.lines() == [(2, "Green tea")]


@pytest.mark.parametrize("code", [f"0{CAKE}", f"00{CAKE}", f"]C10100{CAKE}10AB\x1d21C"])
def test_every_form_of_a_number(cart: ScanningScreen, code: str) -> None:
    cart.scan(code)
    assert cart.lines() == [(1, "Apple cake")]


# ---- how many ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("typed", "quantity"),
    [("3", 3), ("3x", 3), ("3*", 3), ("3\u00d7", 3), ("12", 12), ("10000", 10000)],
)
def test_a_quantity_before_a_scan(cart: ScanningScreen, typed: str, quantity: int) -> None:
    cart.hand(typed)
    assert cart.hint == f"{quantity:,} \u00d7"
    cart.scan(TEA)
    assert cart.lines() == [(quantity, "Green tea")]
    assert (cart.search.text(), cart.hint) == ("", "")
    cart.scan(TEA)
    assert cart.lines() == [(quantity + 1, "Green tea")] or quantity == 10000


@pytest.mark.parametrize("typed", ["0", "10001", "99999"])
def test_a_quantity_that_is_none_is_said(cart: ScanningScreen, typed: str) -> None:
    cart.hand(typed)
    cart.scan(TEA)
    assert cart.lines() == []
    assert "quantity must be 1 to 10,000" in cart.till.message_text
    assert cart.tones == [Tone.UNKNOWN]
    cart.hand("2")
    cart.scan(TEA)
    assert cart.lines() == [(2, "Green tea")]


@pytest.mark.parametrize("typed", ["tea", "123456", "4006381333"])
def test_what_is_no_quantity_stays_in_the_field(cart: ScanningScreen, typed: str) -> None:
    cart.hand(typed)
    assert cart.hint == ""
    cart.scan(TEA)
    assert cart.lines() == [(1, "Green tea")]
    assert cart.search.text() == typed


def test_a_quantity_typed_into_a_line_counts_before_the_scan(cart: ScanningScreen) -> None:
    cart.scan(TEA)
    cart.cart_list.setFocus()
    cart.hand("5")
    cart.scan(CAKE)
    assert cart.lines() == [(5, "Green tea"), (1, "Apple cake")]


# ---- labels of the scales ------------------------------------------------------------------------
def label(value: str) -> str:
    body = f"{HAM}{value}"
    return body + check_digit(body)


def test_a_weight_in_the_code(open_shop: OpenShop) -> None:
    shop = open_shop(embedded_codes="weight")
    shop.scan(label("00342"))
    shop.scan(label("01000"))
    assert shop.prices() == [("4.44 USD", "0.342 kg"), ("12.99 USD", "1.000 kg")]


def test_a_price_in_the_code(open_shop: OpenShop) -> None:
    shop = open_shop(embedded_codes="price")
    shop.scan(label("00342"))
    assert shop.prices() == [("3.42 USD", "")]
    shop.scan(label("00000"))
    assert len(shop.lines()) == 1
    assert "its label says nothing to pay for" in shop.till.message_text
    assert shop.tones == [Tone.SCANNED, Tone.UNKNOWN]


# ---- wherever the cashier is ---------------------------------------------------------------------
@pytest.mark.parametrize(
    ("key", "name", "field"),
    [(Qt.Key.Key_F2, "Amount", "amountInput"), (Qt.Key.Key_F4, "Donation", "donationAmount")],
)
def test_from_another_way_to_sell(shop: ScanningScreen, key: Qt.Key, name: str, field: str) -> None:
    shop.till.tap(f"mode{name}")
    shop.hand("1250")
    shop.scan(TEA)
    assert shop.till.shows("cartPage")
    assert shop.till.button("modeCart").isChecked()
    assert shop.lines() == [(1, "Green tea")]
    assert f"still under {name}" in shop.till.message_text
    shop.till.tap(f"mode{name}")
    assert "12.50" in shop.field(field).text()


def test_an_empty_amount_is_nothing_to_speak_of(shop: ScanningScreen) -> None:
    shop.scan(TEA)
    assert shop.lines() == [(1, "Green tea")]
    assert shop.till.message_text == ""


def test_an_unknown_code_leaves_the_page_as_it_is(shop: ScanningScreen) -> None:
    shop.hand("1250")
    shop.scan(NOBODYS)
    assert shop.till.shows("amountPage")
    assert "12.50" in shop.field("amountInput").text()


def test_while_a_customer_pays_the_next_sale_begins(shop: ScanningScreen) -> None:
    shop.scan(TEA)
    shop.till.charge_to_code("")
    assert shop.till.shows("paymentPage")
    shop.scan(NOBODYS)
    assert shop.till.shows("paymentPage")
    assert NOBODYS in shop.till.message_text
    shop.scan(CAKE)
    assert shop.till.shows("cartPage")
    assert shop.lines() == [(1, "Apple cake")]
    assert "waits in the list" in shop.till.message_text
    assert "1 open" in shop.till.button("trayButton").text()


def test_after_a_sale_the_next_one_begins(shop: ScanningScreen) -> None:
    shop.scan(TEA)
    shop.till.till.tell(paid(shop.till.charge_to_code("")))
    assert shop.till.shows("resultPage")
    shop.scan(CAKE)
    assert shop.lines() == [(1, "Apple cake")]


def test_after_a_sale_that_nobody_paid_the_same_cart_goes_on(shop: ScanningScreen) -> None:
    shop.scan(TEA)
    shop.till.till.tell(ended(PaymentState.CANCELLED, shop.till.charge_to_code("")))
    shop.scan(CAKE)
    assert shop.lines() == [(1, "Green tea"), (1, "Apple cake")]


def test_over_the_list_of_open_payments(shop: ScanningScreen) -> None:
    shop.till.tap("modeCart")
    shop.till.tap("trayButton")
    shop.scan(TEA)
    assert not shop.till.shows("pendingTray")
    assert shop.lines() == [(1, "Green tea")]


def test_where_somebody_writes_a_scan_is_refused_and_said(shop: ScanningScreen) -> None:
    view = differs(shop.till.charge_to_code("2500"))
    assert view.attention is Attention.AMOUNT_DIFFERS
    shop.till.till.tell(view)
    shop.till.tap("decisionRefund")
    shop.hand("Maya")
    shop.scan(TEA)
    assert shop.field("decisionWho").text() == "Maya"
    assert shop.till.shows("resultPage")
    assert f"{TEA} was not added" in shop.till.message_text
    assert shop.tones[-1] is Tone.UNKNOWN


def test_while_the_keys_are_asked_for(shop: ScanningScreen) -> None:
    shop.till.till.keys_wanted.emit(None)
    shop.scan(TEA)
    assert shop.field("vaultKey").text() == ""
    assert f"{TEA} was not added" in shop.till.message_text


def test_before_the_products_are_read(open_till: OpenTill) -> None:
    shop = ScanningScreen(open_till())
    shop.scan(TEA)
    assert shop.till.shows("amountPage")
    assert shop.till.amount.shown == ""
    assert "still being read" in shop.till.message_text


def test_nobody_scans_at_a_booth(open_shop: OpenShop) -> None:
    shop = open_shop(kiosk=True)
    shop.scan(TEA)
    assert shop.tones == []
    assert shop.till.message_text == ""


def test_enter_after_the_last_scan_charges(shop: ScanningScreen) -> None:
    for code in (TEA, CAKE, SHIRT):
        shop.scan(code)
    assert shop.till.till.sales == []
    shop.hand("\n")
    (sale,) = shop.till.till.sales
    assert str(sale.total) == "45.74 USD"


# ---- seen ----------------------------------------------------------------------------------------
def test_the_line_lights_up_and_fades(cart: ScanningScreen, qtbot: QtBot) -> None:
    cart.scan(TEA)
    assert cart.flash.isVisible()
    row = cart.cart_list.visualRect(cart.cart_list.model().index(0, 0))
    assert cart.flash.geometry() == row
    qtbot.waitUntil(lambda: not cart.flash.isVisible())


def test_nothing_moves_where_motion_is_reduced(open_shop: OpenShop, qapp: QApplication) -> None:
    shop = open_shop(reduced_motion=True)
    shop.scan(TEA)
    assert shop.current_line() == 0
    assert not shop.flash.isVisible()
    assert keeper().reduced_motion


def test_the_list_scrolls_to_the_line_that_grew(open_shop: OpenShop) -> None:
    shop = open_shop(*(plain_product(f"Thing {number}") for number in range(30)))
    for number in range(30):
        shop.scan(f"THING {number}")
    assert len(shop.lines()) == 30
    shop.scan("THING 3")
    view = shop.cart_list
    assert shop.lines()[3] == (2, "Thing 3")
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert shop.current_line() == 3


def test_one_code_of_several_products(open_shop: OpenShop) -> None:
    shop = open_shop(plain_product("Other cake", 500, sku=f"0{CAKE}"))
    shop.scan(CAKE)
    assert shop.choices() == ["Apple cake · $12.25", "Other cake · $5.00"]
    shop.till.press(Qt.Key.Key_Down)
    shop.till.press(Qt.Key.Key_Return)
    assert shop.lines() == [(1, "Other cake")]
    shop.scan(CAKE)
    shop.hand("1")
    assert shop.lines() == [(1, "Other cake"), (1, "Apple cake")]
    shop.scan(CAKE)
    shop.till.press(Qt.Key.Key_Escape)
    assert len(shop.lines()) == 2
    assert not find(shop.till.window, QWidget, "choicePage").isVisible()
