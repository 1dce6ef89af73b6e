"""What the customer sees in every state, and in their own language."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.cart import CartLine
from pos_app.domain.discount import Discount
from pos_app.domain.errors import PaidNotSaved, ProviderUnreachable
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, Certainty, DecisionKind, PaymentState
from pos_app.domain.product import Product
from pos_app.services.payment_view import PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.theme import colour
from tests.fakes.fake_till import (
    CHECKOUT_URL,
    any_donation,
    any_sale,
    awaiting,
    decided,
    differs,
    ended,
    not_opened,
    opening,
    paid,
)
from tests.screens.customer_screen import CustomerPage
from tests.screens.hands import find
from tests.ui.customer.conftest import OpenCustomer

_SIZES = [(1024, 600), (1366, 768), (1920, 1080), (600, 1024), (640, 480)]


def _line(name: str, quantity: int = 1, minor: int = 250, variant: str = "") -> CartLine:
    return CartLine(Product(name.lower(), name, Money.of(minor, "USD"), variant=variant), quantity)


def test_between_customers_it_says_whose_shop_this_is(customer: CustomerPage) -> None:
    customer.window.show_idle()
    assert customer.face == "customerIdle"
    assert customer.text("customerShop") == "Bob's Coffee Shop"
    assert customer.text("customerWelcome") == "Welcome"


def test_a_picture_of_the_shop_is_shown_whole(
    open_customer: OpenCustomer, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#AA5500"))
    assert picture.save(str(tmp_path / "shop.png"))
    page = open_customer(Settings(merchant_name="Bob", customer_picture=str(tmp_path / "shop.png")))
    place = find(page.window, QWidget, "customerPicture")

    def drawn() -> bool:
        middle = place.grab().toImage().pixelColor(place.rect().center())
        return middle.name() == "#aa5500"

    qtbot.waitUntil(drawn)


@pytest.mark.parametrize("name", ["missing.png", "drawing.svg", "drawing.png"])
def test_what_is_no_photograph_is_not_there(
    open_customer: OpenCustomer, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    path = tmp_path / name
    if "drawing" in name:
        path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    page = open_customer(Settings(merchant_name="Bob", customer_picture=str(path)))
    qtbot.waitUntil(lambda: not page.shows("customerPicture"))


def test_the_cart_grows_line_by_line_and_the_newest_stands_out(customer: CustomerPage) -> None:
    first, second = _line("Espresso"), _line("Bagel", 2, 300)
    customer.window.show_cart((first,), Money.of(250, "USD"))
    assert (customer.face, customer.lines.newest) == ("customerCart", 0)
    customer.window.show_cart((first, second), Money.of(850, "USD"))
    assert customer.lines.newest == 1
    assert customer.text("customerTotal") == "$8.50"
    customer.window.show_cart((replace(first, quantity=2), second), Money.of(1100, "USD"))
    assert customer.lines.newest == 0
    customer.window.show_cart((second,), Money.of(600, "USD"))
    assert customer.lines.newest == -1


def test_a_long_cart_scrolls_to_the_newest(customer: CustomerPage) -> None:
    lines = tuple(_line(f"Product {number}") for number in range(60))
    for count in (59, 60):
        customer.window.show_cart(lines[:count], Money.of(250 * count, "USD"))
    assert customer.lines.newest == 59
    assert customer.lines.is_in_sight(59)
    bar = customer.lines.verticalScrollBar()
    assert bar.value() == bar.maximum(), "nothing of it fades"
    assert not customer.lines.is_in_sight(0)
    customer.window.show_cart((replace(lines[0], quantity=5), *lines[1:]), Money.of(1, "USD"))
    assert customer.lines.is_in_sight(0)


def test_a_discount_on_the_cart_is_shown(customer: CustomerPage) -> None:
    line = replace(_line("Espresso", 2), discount=Discount(Decimal(10), "-10 %"))
    customer.window.show_cart((line,), Money.of(400, "USD"))
    assert customer.text("customerDiscount") == "\u2212$0.50"
    customer.window.show_cart((line,), Money.of(450, "USD"))
    assert not customer.shows("customerDiscount")


def test_the_payment_shows_amount_code_time_and_what_to_do(customer: CustomerPage) -> None:
    view = awaiting(tax_minor=125, shipping_minor=300)
    customer.window.show_view(view)
    code = view.payment.attempt.match_code
    assert customer.text("customerAmount") == "$29.25"
    assert customer.text("customerAdded") == "Includes $1.25 tax and $3.00 shipping"
    assert customer.text("customerCode") == code
    assert customer.text("customerTimeLeft").startswith("29:5")
    assert customer.status == "Scan with your phone's camera"
    assert code in customer.text("customerDetail")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", _SIZES)
def test_a_phone_can_read_the_code(
    open_customer: OpenCustomer, theme: str, size: tuple[int, int]
) -> None:
    page = open_customer(Settings(merchant_name="Bob", theme=theme), size=size)
    page.window.show_view(awaiting(tax_minor=125))
    assert page.scanned() == [CHECKOUT_URL]


_OFFLINE = ProviderUnreachable("no route to host")


@pytest.mark.parametrize(
    ("view", "state", "status"),
    [
        (opening(), "opening", "One moment…"),
        (awaiting(), "awaiting", "Scan with your phone's camera"),
        (
            awaiting(certainty=Certainty.CHECKING, phone="success"),
            "checking",
            "Phone is back, confirming…",
        ),
        (
            awaiting(certainty=Certainty.UNKNOWN, trouble=_OFFLINE, phone="success"),
            "checking",
            "Phone is back, confirming…",
        ),
        (
            awaiting(certainty=Certainty.UNKNOWN, trouble=_OFFLINE),
            "awaiting",
            "Scan with your phone's camera",
        ),
        (paid(), "paid", "Thank you"),
        (ended(PaymentState.CANCELLED), "cancelled", "Cancelled"),
        (ended(PaymentState.FAILED), "failed", "Not paid"),
        (ended(PaymentState.EXPIRED), "expired", "Time is up"),
        (ended(PaymentState.WITHDRAWN), "withdrawn", "Not paid"),
        (not_opened(), "not_opened", "Not paid"),
    ],
)
def test_every_state_has_its_calm_words(
    customer: CustomerPage, view: PaymentView, state: str, status: str
) -> None:
    customer.window.show_view(view)
    assert (customer.state, customer.status) == (state, status)


@pytest.mark.parametrize(
    "view",
    [
        paid(attention=Attention.PAID_TWICE),
        paid(attention=Attention.PAID_LATE),
        paid(attention=Attention.PAID_AFTER_WITHDRAWAL),
        differs(),
        ended(PaymentState.AWAITING, attention=Attention.UNRESOLVED),
        decided(differs(), DecisionKind.REFUND),
        decided(ended(PaymentState.AWAITING), DecisionKind.BY_HAND),
        awaiting(trouble=PaidNotSaved("disk full")),
        awaiting(phone="error"),
    ],
)
def test_what_the_shop_must_sort_out_only_sends_to_the_counter(
    customer: CustomerPage, view: PaymentView
) -> None:
    customer.window.show_view(view)
    assert (customer.state, customer.status) == ("ask", "Please ask at the counter")
    said = " ".join(customer.words())
    assert "$" not in said
    assert "Thank" not in said
    assert _colour_of(customer, "customerStatus") == colour("ink")


def _colour_of(page: CustomerPage, name: str) -> QColor:
    label = find(page.window, QLabel, name)
    return label.palette().color(label.foregroundRole())


def test_green_and_the_receipt_come_with_the_proof_only(customer: CustomerPage) -> None:
    customer.window.show_view(awaiting(certainty=Certainty.CHECKING, phone="success"))
    assert _colour_of(customer, "customerStatus") == colour("ink")
    customer.window.show_view(paid())
    assert _colour_of(customer, "customerStatus") == colour("paid")
    assert customer.text("customerAmount") == "$25.00"
    assert customer.text("customerDetail") == "Receipt A-0042"
    customer.window.show_view(ended(PaymentState.CANCELLED))
    assert _colour_of(customer, "customerStatus") == colour("ink")


@pytest.mark.parametrize(
    "after",
    [
        paid(),
        ended(PaymentState.WITHDRAWN),
        ended(PaymentState.CANCELLED),
        ended(PaymentState.EXPIRED),
        differs(),
    ],
)
def test_a_code_that_is_over_is_gone_at_once(customer: CustomerPage, after: PaymentView) -> None:
    customer.window.show_view(awaiting())
    assert customer.scanned() == [CHECKOUT_URL]
    customer.window.show_view(after)
    assert not customer.code.has_code
    assert customer.scanned() == []


@pytest.mark.parametrize("leave", ["idle", "cart", "tip", "opening"])
def test_no_other_face_keeps_the_code(customer: CustomerPage, leave: str) -> None:
    customer.window.show_view(awaiting())
    window = customer.window
    if leave == "idle":
        window.show_idle()
    elif leave == "cart":
        window.show_cart((_line("Espresso"),), Money.of(250, "USD"))
    elif leave == "tip":
        window.ask_tip(Money.of(250, "USD"))
    else:
        window.show_sale(any_sale())
    assert not customer.code.has_code
    assert customer.scanned() == []


def test_a_donor_reads_that_they_choose(customer: CustomerPage) -> None:
    customer.window.show_view(awaiting(opening(any_donation())))
    assert customer.text("customerAmount") == "You choose the amount"


def test_a_donors_own_amount_is_thanked_for(customer: CustomerPage) -> None:
    view = paid(awaiting(opening(any_donation())), amount=Money.of(7700, "USD"))
    customer.window.show_view(view)
    assert customer.text("customerAmount") == "$77.00"


def test_the_customer_chooses_a_language_and_it_goes_back(customer: CustomerPage) -> None:
    customer.window.show_view(awaiting(opening(any_sale(123456))))
    customer.tap("customerLanguage_de")
    assert customer.text("customerAmount") == "1.234,56\u00a0$"
    assert customer.button("customerLanguage_de").isChecked()
    assert customer.scanned() == [CHECKOUT_URL]
    customer.window.speak_shops_language()
    assert customer.text("customerAmount") == "$1,234.56"
    assert customer.button("customerLanguage_en").isChecked()


def test_arabic_turns_this_window_around_and_no_other(
    customer: CustomerPage, open_customer: OpenCustomer, qtbot: QtBot
) -> None:
    other = open_customer()
    customer.window.show_view(awaiting())
    customer.tap("customerLanguage_ar")
    words, code = find(customer.window, QLabel, "customerAmount"), customer.code
    assert customer.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: _left(words, customer) < _left(code, customer))
    assert other.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    # The figures are those of the till, the receipt and the phone.
    assert customer.text("customerTimeLeft").startswith("29:5")


def _left(widget: QWidget, page: CustomerPage) -> int:
    return widget.mapTo(page.window, widget.rect().topLeft()).x()


def test_the_shops_own_choice_comes_first(open_customer: OpenCustomer) -> None:
    page = open_customer(Settings(merchant_name="Bob", customer_language="fr"))
    page.window.show_view(awaiting())
    assert page.button("customerLanguage_fr").isChecked()
    assert page.text("customerAmount") == "25,00\u00a0$"


def test_nothing_here_can_take_the_keyboard(customer: CustomerPage) -> None:
    takers = [
        child.objectName()
        for child in customer.window.findChildren(QWidget)
        if child.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    assert takers == []
    assert customer.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert customer.window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_word_of_a_payment_is_cut(
    open_customer: OpenCustomer, size: tuple[int, int], language: str
) -> None:
    page = open_customer(Settings(merchant_name="Bob", customer_language=language), size=size)
    page.window.show_view(awaiting(opening(any_sale(99_999_999_999))))
    for name in ("customerAmount", "customerStatus", "customerDetail", "customerCode"):
        label = find(page.window, QLabel, name)
        place = label.rect().translated(label.mapTo(page.window, label.rect().topLeft()))
        assert page.window.rect().contains(place), name
        assert not getattr(label, "is_elided", False), name
    assert page.window.size() == QSize(*size)
