"""Between charging and the code: who is asked for a tip, and what comes of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Money
from pos_app.domain.sale import SaleMode
from pos_app.services.settings import Settings
from tests.fakes.fake_till import any_sale
from tests.screens.customer_screen import CustomerPage
from tests.screens.till_screen import TillScreen
from tests.ui.conftest import OpenTill

_SHOP = "Bob's Coffee Shop"
_HERE = Settings(merchant_name=_SHOP, tips="cashier")
_THERE = Settings(merchant_name=_SHOP, tips="customer", customer_screen="mirror")


def _customer(till: TillScreen, qtbot: QtBot) -> CustomerPage:
    screen = till.window.facing.screen
    assert screen is not None
    qtbot.waitUntil(lambda: screen.window is not None)
    assert screen.window is not None
    return CustomerPage(screen.window)


def _total(till: TillScreen) -> list[Money | None]:
    return [sale.total for sale in till.till.sales]


def test_without_tips_nothing_stands_between(till: TillScreen) -> None:
    till.type("2500\n")
    assert till.shows("paymentPage")
    assert _total(till) == [Money.of(2500, "USD")]


def test_the_till_itself_asks(open_till: OpenTill) -> None:
    till = open_till(_HERE)
    till.type("2500\n")
    assert till.shows("tipPage")
    assert till.till.sales == []
    till.tap("tipPreset1")
    assert not till.shows("tipPage")
    assert till.shows("paymentPage")
    (sale,) = till.till.sales
    assert (sale.total, sale.tip) == (Money.of(2875, "USD"), Money.of(375, "USD"))
    assert sale.extras.tip_name == "Tip"


def test_by_keyboard_alone_and_a_bounced_enter_answers_nothing(open_till: OpenTill) -> None:
    till = open_till(_HERE)
    till.type("2500\n")
    till.press(Qt.Key.Key_Return)
    assert till.till.sales == []
    till.type("3")
    assert _total(till) == [Money.of(3000, "USD")]


def test_back_to_the_sale_charges_nothing(open_till: OpenTill) -> None:
    till = open_till(_HERE)
    till.type("2500\n")
    till.press(Qt.Key.Key_Escape)
    assert till.shows("salePage")
    assert till.till.sales == []
    assert till.charge_button.isEnabled()
    assert till.amount.shown == "$25.00"


def test_the_customer_is_asked_on_their_own_screen(open_till: OpenTill, qtbot: QtBot) -> None:
    till = open_till(_THERE)
    customer = _customer(till, qtbot)
    till.type("2500\n")
    assert till.shows("tipWaitingPage")
    assert customer.face == "tipQuestion"
    customer.tap("tipPreset2")
    assert customer.face == "customerPayment"
    assert till.shows("paymentPage")
    assert _total(till) == [Money.of(3000, "USD")]


def test_the_cashier_can_skip(open_till: OpenTill, qtbot: QtBot) -> None:
    till = open_till(_THERE)
    customer = _customer(till, qtbot)
    till.type("2500\n")
    till.press(Qt.Key.Key_Return)
    assert till.till.sales == []
    till.tap("tipSkip")
    assert _total(till) == [Money.of(2500, "USD")]
    assert customer.face == "customerPayment"


def test_the_cashier_can_take_it_back(open_till: OpenTill, qtbot: QtBot) -> None:
    till = open_till(_THERE)
    customer = _customer(till, qtbot)
    till.type("2500\n")
    till.press(Qt.Key.Key_Escape)
    assert customer.face == "customerIdle"
    assert till.till.sales == []
    till.charge_button.click()
    customer.tap("tipNone")
    assert _total(till) == [Money.of(2500, "USD")]


def test_without_a_customers_screen_the_till_asks(open_till: OpenTill) -> None:
    till = open_till(Settings(merchant_name=_SHOP, tips="customer"))
    till.type("2500\n")
    assert till.shows("tipPage")


def test_a_screen_that_goes_in_mid_question_leaves_it_to_the_till(
    open_till: OpenTill, qtbot: QtBot
) -> None:
    till = open_till(_THERE)
    customer = _customer(till, qtbot)
    till.type("2500\n")
    customer.window.close()
    assert till.shows("tipPage")
    till.tap("tipPreset0")
    assert _total(till) == [Money.of(2750, "USD")]


def test_a_donation_is_not_asked_about(open_till: OpenTill) -> None:
    till = open_till(_HERE)
    till.tap("modeDonation")
    till.press(Qt.Key.Key_Return)
    (sale,) = till.till.sales
    assert sale.mode is SaleMode.DONATION


def test_a_round_up_alone_is_asked_only_where_there_is_something_to_round(
    open_till: OpenTill,
) -> None:
    till = open_till(Settings(merchant_name=_SHOP, round_up=True, round_up_cause="Clean Water"))
    till.type("2500\n")
    assert _total(till) == [Money.of(2500, "USD")]
    till.press(Qt.Key.Key_Escape)
    till.type("2510\n")
    assert till.shows("tipPage")
    till.tap("roundUp")
    till.tap("tipConfirm")
    sale = till.till.sales[-1]
    assert (sale.total, sale.round_up) == (Money.of(2600, "USD"), Money.of(90, "USD"))
    assert sale.extras.round_up_name == "Clean Water"


@pytest.mark.parametrize("minor", ["99999999999"])
def test_a_tip_beyond_the_largest_amount_is_refused_in_words(
    open_till: OpenTill, minor: str
) -> None:
    till = open_till(_HERE)
    till.type(f"{minor}\n")
    till.tap("tipPreset0")
    assert till.till.sales == []
    assert till.message_text
    assert till.shows("salePage")
    assert till.charge_button.isEnabled()


def test_one_question_at_a_time(open_till: OpenTill) -> None:
    till = open_till(_HERE)
    till.type("2500\n")
    till.window.facing.charge(any_sale(700))
    till.tap("tipNone")
    assert _total(till) == [Money.of(2500, "USD")]
    assert not till.shows("tipPage")
