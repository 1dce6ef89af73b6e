"""The customer's screen while the till sells: it follows, and it never harms."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.services.settings import Settings
from pos_app.ui.cart.cart_page import CartPage
from pos_app.ui.customer.window import CustomerWindow
from tests.fakes.fake_till import CHECKOUT_URL, awaiting, ended, paid
from tests.screens.customer_screen import CustomerPage
from tests.screens.hands import find
from tests.screens.till_screen import TillScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products
from tests.ui.conftest import OpenTill

_MIRROR = Settings(merchant_name="Bob's Coffee Shop", theme="light", customer_screen="mirror")


@pytest.fixture
def both(open_till: OpenTill, qtbot: QtBot) -> tuple[TillScreen, CustomerPage]:
    """A till with the customer's window beside it."""
    till = open_till(_MIRROR)
    return till, customer_of(till, qtbot)


def customer_of(till: TillScreen, qtbot: QtBot) -> CustomerPage:
    qtbot.waitUntil(lambda: window_of(till) is not None)
    window = window_of(till)
    assert window is not None
    qtbot.waitUntil(window.isVisible)
    return CustomerPage(window)


def window_of(till: TillScreen) -> CustomerWindow | None:
    screen = till.window.facing.screen
    return screen.window if screen is not None else None


def _thanks(till: TillScreen) -> QTimer:
    screen = till.window.facing.screen
    assert screen is not None
    (timer,) = [child for child in screen.children() if isinstance(child, QTimer)]
    return timer


def test_without_a_second_display_there_is_no_window(till: TillScreen) -> None:
    assert till.window.facing.screen is not None
    assert window_of(till) is None


def test_off_is_off(open_till: OpenTill) -> None:
    till = open_till(Settings(merchant_name="Bob", customer_screen="off"))
    assert till.window.facing.screen is None


def test_it_follows_a_sale_from_amount_to_thanks(both: tuple[TillScreen, CustomerPage]) -> None:
    till, customer = both
    assert customer.face == "customerIdle"
    view = till.charge()
    assert (customer.face, customer.state) == ("customerPayment", "opening")
    view = till.till.tell(awaiting(view))
    assert customer.scanned() == [CHECKOUT_URL]
    till.till.tell(paid(view))
    assert customer.state == "paid"
    till.tap("newSale")
    assert (customer.face, customer.state) == ("customerPayment", "paid")
    _thanks(till).timeout.emit()
    assert customer.face == "customerIdle"


def test_the_next_sale_does_not_wait_for_the_thanks(both: tuple[TillScreen, CustomerPage]) -> None:
    till, customer = both
    till.till.tell(paid(till.charge_to_code()))
    till.tap("newSale")
    till.charge("700")
    assert customer.state == "opening"
    assert customer.text("customerAmount") == "$7.00"
    assert not _thanks(till).isActive()


@pytest.mark.parametrize("state", [PaymentState.CANCELLED, PaymentState.WITHDRAWN])
def test_what_was_not_paid_goes_with_the_next_sale(
    both: tuple[TillScreen, CustomerPage], state: PaymentState
) -> None:
    till, customer = both
    till.till.tell(ended(state, till.charge_to_code()))
    assert customer.state == state.value
    till.tap("newSale")
    assert customer.face == "customerIdle"


def test_selling_on_takes_the_code_off_this_screen_too(
    both: tuple[TillScreen, CustomerPage],
) -> None:
    till, customer = both
    view = till.charge_to_code()
    till.tap("sellOn")
    assert customer.face == "customerIdle"
    assert customer.scanned() == []
    till.till.tell(paid(view))
    assert customer.face == "customerIdle"


def test_the_cart_is_seen_as_it_grows(both: tuple[TillScreen, CustomerPage]) -> None:
    till, customer = both
    till.till.became_ready.emit(MemoryCatalogue(sample_products()))
    till.tap("modeCart")
    cart = find(till.window, CartPage, "cartPage")
    for product in sample_products()[:2]:
        cart.take_scan(product, "", None)
    assert customer.face == "customerCart"
    assert customer.lines.newest == 1
    assert customer.text("customerTotal") == find(till.window, QLabel, "cartTotal").text()
    till.tap("modeAmount")
    assert customer.face == "customerIdle"
    till.tap("modeCart")
    assert customer.face == "customerCart"


def test_the_language_goes_back_to_the_shops_after_the_sale(
    both: tuple[TillScreen, CustomerPage],
) -> None:
    till, customer = both
    customer.tap("customerLanguage_de")
    till.till.tell(paid(till.charge_to_code()))
    assert customer.button("customerLanguage_de").isChecked()
    till.tap("newSale")
    _thanks(till).timeout.emit()
    assert customer.button("customerLanguage_en").isChecked()


def test_it_never_keeps_the_keyboard(both: tuple[TillScreen, CustomerPage], qtbot: QtBot) -> None:
    till, customer = both
    qtbot.waitUntil(till.window.isActiveWindow)
    customer.tap("customerLanguage_de")
    qtbot.waitUntil(till.window.isActiveWindow)
    till.type("2500")
    assert till.amount.shown == "$25.00"


def test_it_goes_with_the_till(both: tuple[TillScreen, CustomerPage], qtbot: QtBot) -> None:
    till, _ = both
    till.window.close()
    assert window_of(till) is None
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == []


def test_a_window_that_was_closed_stays_away(
    both: tuple[TillScreen, CustomerPage], qtbot: QtBot
) -> None:
    till, customer = both
    customer.window.close()
    assert window_of(till) is None
    till.charge_to_code()
    qtbot.waitUntil(lambda: till.payment.scanned() == [CHECKOUT_URL])
    assert window_of(till) is None


def _break(monkeypatch: pytest.MonkeyPatch, name: str) -> Callable[[], int]:
    """Makes a face of the customer's window raise; returns how often it did."""
    count = 0

    def broken(*_: object) -> None:
        nonlocal count
        count += 1
        raise RuntimeError("a bug on the customer's screen")

    monkeypatch.setattr(CustomerWindow, name, broken)
    return lambda: count


def test_a_customers_screen_that_breaks_hurts_no_sale(
    both: tuple[TillScreen, CustomerPage],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    till, _ = both
    raised = _break(monkeypatch, "show_view")
    with caplog.at_level(logging.ERROR):
        view = till.charge_to_code()
        qtbot.waitUntil(lambda: raised() == 2)
        qtbot.waitUntil(lambda: "off until the next start" in till.message_text)
    qtbot.waitUntil(lambda: till.payment.scanned() == [CHECKOUT_URL])
    till.till.tell(paid(view))
    assert till.result.state == "paid"
    assert window_of(till) is None
    assert CHECKOUT_URL not in caplog.text


def test_a_window_that_breaks_once_comes_back(
    both: tuple[TillScreen, CustomerPage], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    till, first = both
    with monkeypatch.context() as patch:
        _break(patch, "show_sale")
        view = till.charge()
    till.till.tell(awaiting(view))
    again = customer_of(till, qtbot)
    assert again.window is not first.window
    assert again.scanned() == [CHECKOUT_URL]
    assert till.message_text == ""


def test_one_that_cannot_even_be_made_hurts_no_sale(
    open_till: OpenTill, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    raised = _break(monkeypatch, "__init__")
    till = open_till(_MIRROR)
    qtbot.waitUntil(lambda: raised() == 2)
    till.charge_to_code()
    qtbot.waitUntil(lambda: till.payment.scanned() == [CHECKOUT_URL])
    assert Money.of(2500, "USD") == till.till.sales[0].total
