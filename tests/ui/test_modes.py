"""Ways to sell: the mode buttons, donations, and what becomes of a sale that was begun."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.domain.errors import KeysRefused
from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import SaleMode
from pos_app.services.payment_view import PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.sale_page import SalePage
from tests.fakes.fake_till import awaiting, ended, not_opened, opening, paid
from tests.screens.hands import find
from tests.screens.till_screen import TillScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products
from tests.ui.conftest import OpenTill


@pytest.mark.parametrize(
    ("key", "button", "page"),
    [
        (Qt.Key.Key_F2, "modeAmount", "amountPage"),
        (Qt.Key.Key_F3, "modeCart", "cartPage"),
        (Qt.Key.Key_F4, "modeDonation", "donationPage"),
    ],
)
def test_keys_and_buttons_choose_how_to_sell(
    till: TillScreen, key: Qt.Key, button: str, page: str
) -> None:
    till.tap("modeDonation" if button != "modeDonation" else "modeAmount")
    till.press(key)
    assert till.shows(page)
    assert till.button(button).isChecked()
    till.tap("modeAmount")
    till.tap(button)
    assert till.shows(page)


def test_a_begun_amount_survives_a_look_elsewhere(till: TillScreen) -> None:
    till.type("2500")
    till.press(Qt.Key.Key_F4)
    till.press(Qt.Key.Key_F2)
    assert till.amount.shown == "$25.00"


def test_the_donor_may_choose(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F4)
    assert till.charge_button.text() == "Ask for a donation"
    till.press(Qt.Key.Key_Return)
    sale = till.till.sales[0]
    assert (sale.mode, sale.total) == (SaleMode.DONATION, None)
    till.till.tell(awaiting(opening(sale)))
    assert till.payment.text("payableAmount") == "The donor chooses"


def test_presets_and_own_amounts_suggest_a_donation(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F4)
    till.tap("donationPreset1")
    assert till.donation.shown == "$10.00"
    assert till.charge_button.text() == "Ask for $10.00"
    assert till.button("donationPreset1").isChecked()
    till.tap("donationPreset1")
    assert till.donation.shown == ""
    till.type("750")
    assert till.charge_button.text() == "Ask for $7.50"
    assert not till.button("donationPreset0").isChecked()
    till.donation.tap_keys("C")
    till.donation.tap_keys("500")
    assert till.button("donationPreset0").isChecked()
    till.press(Qt.Key.Key_Return)
    assert till.till.sales[0].total == Money.of(500, "USD")


def test_a_bad_donation_cannot_be_asked_for(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F4)
    till.type("abc")
    assert "not an amount" in till.donation.problem
    assert not till.charge_button.isEnabled()


def test_the_shops_own_presets_are_offered(open_till: OpenTill) -> None:
    settings = Settings(
        merchant_name="Bob", currency_code="JPY", donation_presets_minor=(300, 1000), theme="light"
    )
    till = open_till(settings)
    till.press(Qt.Key.Key_F4)
    assert [till.button(f"donationPreset{n}").text() for n in range(2)] == ["¥300", "¥1,000"]
    assert not till.has("donationPreset2")


def test_leaving_a_payment_by_a_mode_button_keeps_it_open(till: TillScreen) -> None:
    till.charge_to_code()
    till.tap("modeDonation")
    assert till.shows("donationPage")
    assert len(till.tray.rows) == 1
    till.press(Qt.Key.Key_Return)
    assert len(till.till.sales) == 2


# ---- the cart ---------------------------------------------------------------------------------


def _cart(till: TillScreen) -> None:
    """Two pieces in the cart."""
    till.till.became_ready.emit(MemoryCatalogue(sample_products()))
    till.press(Qt.Key.Key_F3)
    for _ in range(2):
        till.type("DRK-ESP\n")


def _in_cart(till: TillScreen) -> bool:
    return till.charge_button.isEnabled()


def _charged(till: TillScreen) -> PaymentView:
    till.tap("chargeButton")
    return till.till.tell(opening(till.till.sales[-1]))


def test_the_cart_is_charged_by_the_same_button(till: TillScreen) -> None:
    _cart(till)
    assert till.charge_button.text() == "Charge $5.00"
    view = _charged(till)
    assert view.payment.sale.mode is SaleMode.ITEMS
    assert view.payment.sale.total == Money.of(500, "USD")


def test_a_scanners_enter_adds_and_does_not_charge(till: TillScreen) -> None:
    _cart(till)
    assert till.till.sales == []


def test_enter_in_a_field_or_list_is_not_for_the_charge_button(till: TillScreen) -> None:
    _cart(till)
    page = find(till.window, SalePage, "salePage")
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    for name in ("productSearch", "productList", "cartList"):
        assert not page.take_key(event, find(till.window, QWidget, name))
    assert till.till.sales == []
    assert page.take_key(event, till.button("clearCart"))
    assert len(till.till.sales) == 1


@pytest.mark.parametrize("state", [PaymentState.CANCELLED, PaymentState.FAILED])
def test_a_cart_that_nobody_paid_is_kept(till: TillScreen, state: PaymentState) -> None:
    _cart(till)
    till.till.tell(ended(state, awaiting(_charged(till))))
    till.press(Qt.Key.Key_Return)
    assert till.shows("cartPage")
    assert _in_cart(till)
    till.tap("chargeButton")
    assert len(till.till.sales) == 2


def test_a_cart_that_was_not_opened_is_kept(till: TillScreen) -> None:
    _cart(till)
    till.till.tell(not_opened(_charged(till), KeysRefused()))
    till.press(Qt.Key.Key_Return)
    assert _in_cart(till)


def test_a_paid_cart_is_emptied(till: TillScreen) -> None:
    _cart(till)
    till.till.tell(paid(awaiting(_charged(till))))
    till.press(Qt.Key.Key_Return)
    assert till.shows("cartPage")
    assert not _in_cart(till)


def test_a_withdrawn_cart_is_emptied(till: TillScreen) -> None:
    _cart(till)
    till.till.tell(ended(PaymentState.WITHDRAWN, awaiting(_charged(till))))
    till.press(Qt.Key.Key_Return)
    assert not _in_cart(till)


def test_a_cart_that_was_left_open_is_not_sold_again(till: TillScreen) -> None:
    _cart(till)
    till.till.tell(awaiting(_charged(till)))
    till.press(Qt.Key.Key_Escape)
    assert not _in_cart(till)


def test_a_catalogue_that_comes_late_reaches_the_cart(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F3)
    till.till.became_ready.emit(MemoryCatalogue(sample_products()))
    till.type("DRK-ESP\n")
    assert till.charge_button.text() == "Charge $2.50"


# ---- the start --------------------------------------------------------------------------------


def test_a_till_that_cannot_start_says_why(till: TillScreen) -> None:
    till.till.start_failed.emit(KeysRefused())
    assert "The keys were not accepted" in till.message_text
    assert till.messages.message is not None
    assert till.messages.message.stays
    till.type("2500\n")
    assert till.till.sales == []
    assert not till.charge_button.isEnabled()


def test_keys_are_asked_for_and_given(till: TillScreen) -> None:
    till.till.keys_wanted.emit(None)
    assert till.shows("keysPage")
    till.press(Qt.Key.Key_F2)
    assert till.shows("keysPage")
    assert not till.button("modeCart").isEnabled()
    till.type("vault-key")
    find(till.window, QAbstractButton, "keysGiven")
    till.press(Qt.Key.Key_Tab)
    till.type("merchant-key\n")
    assert len(till.till.wished("give_keys")) == 1
    assert till.shows("salePage")
