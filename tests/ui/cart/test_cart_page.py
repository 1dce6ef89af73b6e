"""The page as a whole: totals, the sale it makes, and starting over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from pos_app.domain.errors import CartRefused, ProductRefused
from pos_app.domain.money import Money
from pos_app.domain.sale import SaleMode
from tests.screens.cart_screen import CartScreen
from tests.ui.cart.memory_catalogue import USD, MemoryCatalogue, plain_product, sample_products

OpenCart = Callable[..., CartScreen]
SALE_ID = UUID("8c5a2f0e-1111-4222-8333-944455556666")
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def test_the_total_follows_every_change_and_is_told(screen: CartScreen) -> None:
    assert screen.label("cartTotal").text() == "$0.00"
    screen.tap_product("Espresso", times=2)
    screen.tap_product("Croissant")
    assert screen.label("cartTotal").text() == "$7.90"
    assert screen.label("cartTotal").accessibleName() == "Total $7.90"
    assert [total.amount_minor for total in screen.totals] == [250, 500, 790]
    screen.click("clearCart")
    assert screen.totals[-1] == Money(0, USD)
    assert screen.page.total == Money(0, USD)


def test_pieces_are_counted(screen: CartScreen) -> None:
    assert screen.label("cartPieces").text() == ""
    screen.tap_product("Espresso", times=2)
    screen.tap_product("Croissant")
    assert screen.label("cartPieces").text() == "3"
    assert screen.label("cartPieces").accessibleName() == "Pieces: 3"


def test_savings_are_shown_where_there_are_some(screen: CartScreen) -> None:
    screen.tap_product("Espresso")
    assert not screen.label("cartOriginalTotal").isVisible()
    screen.tap_product("Beanie", times=2)
    assert screen.label("cartTotal").text() == "$50.50"
    assert screen.label("cartOriginalTotal").text() == "$66.50"
    assert screen.label("cartSaved").text() == "Saved $16.00"
    assert screen.label("cartSaved").isVisible()


def test_an_original_price_below_the_price_is_no_saving(open_cart: OpenCart) -> None:
    cheaper = Money(50, USD)
    odd = plain_product("Odd", 100)
    dearer = type(odd)(sku="DEAR", name="Dear", price=Money(100, USD), original_price=cheaper)
    screen = open_cart(MemoryCatalogue([odd, dearer]))
    screen.scan("DEAR")
    assert not screen.label("cartSaved").isVisible()


def test_the_empty_cart_says_what_to_do(screen: CartScreen) -> None:
    empty = screen.page.findChild(QWidget, "cartEmpty")
    assert empty is not None
    assert empty.isVisible()
    words = [label.text() for label in empty.findChildren(QLabel)]
    assert words == ["Scan something, or tap a product"]
    screen.tap_product("Espresso")
    assert not empty.isVisible()


def test_the_cart_becomes_a_sale(screen: CartScreen) -> None:
    screen.tap_product("Espresso", times=2)
    screen.tap_product("Beanie")
    sale = screen.page.sale(SALE_ID, NOW)
    assert (sale.id, sale.mode, sale.created_at) == (SALE_ID, SaleMode.ITEMS, NOW)
    assert sale.total == Money(2900, USD)
    assert [(line.quantity, line.product.sku) for line in sale.lines] == [
        (2, "DRK-ESP"),
        (1, "CLO-BEA"),
    ]


def test_an_empty_cart_is_no_sale(screen: CartScreen) -> None:
    with pytest.raises(CartRefused) as refused:
        screen.page.sale(SALE_ID, NOW)
    assert refused.value.problem == "empty"


def test_starting_over_empties_everything_for_good(screen: CartScreen) -> None:
    screen.tap_product("Espresso")
    screen.search_for("croi")
    screen.page.start_over()
    assert screen.lines() == []
    assert screen.search.text() == ""
    assert screen.search.hasFocus()
    assert screen.totals[-1] == Money(0, USD)
    assert not screen.button("undoCart").isVisible()
    screen.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.lines() == []


def test_a_product_that_the_provider_would_refuse_is_said(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([plain_product("N" * 201, sku="LONG")]))
    screen.scan("LONG")
    assert screen.lines() == []
    (error,) = screen.errors
    assert isinstance(error, ProductRefused)
    assert (error.field, error.problem) == ("name", "too_long")


def test_a_product_in_another_currency_is_refused(open_cart: OpenCart) -> None:
    euro = plain_product("Euro thing")
    foreign = type(euro)(sku="EUR", name="Euro thing", price=Money.of(100, "EUR"))
    screen = open_cart(MemoryCatalogue([foreign]))
    screen.scan("EUR")
    assert screen.lines() == []
    (error,) = screen.errors
    assert isinstance(error, CartRefused)
    assert error.problem == "currency"


def test_typing_where_nothing_has_the_keyboard_goes_to_the_field(screen: CartScreen) -> None:
    screen.search.clearFocus()
    screen.type_keys("beanie\n")
    assert screen.lines() == [(1, "Beanie")]


def test_a_charge_button_can_sit_beneath_the_total(screen: CartScreen) -> None:
    button = QPushButton("Charge")
    screen.page.charge_place.addWidget(button)
    screen.settle()
    total = screen.label("cartTotal")
    assert button.isVisible()
    assert button.mapToGlobal(QPoint()).y() > total.mapToGlobal(QPoint()).y() + total.height()
    cart = screen.cart
    assert abs(button.mapToGlobal(QPoint()).x() - cart.mapToGlobal(QPoint()).x()) < 12


@pytest.mark.parametrize(("width", "height"), [(1024, 400), (1366, 560), (1920, 900)])
def test_the_page_fits_the_windows_it_is_made_for(
    open_cart: OpenCart, width: int, height: int
) -> None:
    screen = open_cart(MemoryCatalogue(sample_products()), width=width, height=height)
    for name in ("Beanie", "Espresso", "Espresso"):
        screen.scan({"Beanie": "CLO-BEA", "Espresso": "DRK-ESP"}[name])
    screen.settle()
    assert (screen.page.width(), screen.page.height()) == (width, height)
    assert screen.page.minimumSizeHint().width() <= width
    assert screen.page.minimumSizeHint().height() <= height
    for name in ("productSearch", "productList", "cartList", "cartTotal", "clearCart"):
        widget = screen.page.findChild(QWidget, name)
        assert widget is not None
        place = screen.page.rect()
        corner = widget.mapTo(screen.page, QPoint(0, 0))
        assert place.contains(corner), name
        assert place.contains(corner + QPoint(widget.width() - 1, widget.height() - 1)), name
    assert screen.cart.height() >= 60


def test_everything_that_can_be_touched_has_a_name(screen: CartScreen) -> None:
    screen.tap_product("Espresso")
    names = ["productSearch", "productList", "cartList", "clearCart", "undoCart", "categoryTabs"]
    for name in names:
        widget = screen.page.findChild(QWidget, name)
        assert widget is not None, name
        assert widget.accessibleName(), name


def test_buttons_are_large_enough_to_tap(screen: CartScreen) -> None:
    screen.tap_product("Espresso")
    for button in screen.page.findChildren(QPushButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= 44, button.objectName()
    assert screen.search.height() >= 44
