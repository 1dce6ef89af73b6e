"""Favourites and brands: what narrows the shelf, by keyboard, mouse and finger."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.cart_screen import CartScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, plain_product
from tests.ui.cart.small_shop import ROLE, SHOP, choices, chooser, skus

OpenCart = Callable[..., CartScreen]
Key = Qt.Key


@pytest.fixture
def shop() -> MemoryCatalogue:
    return MemoryCatalogue(list(SHOP))


@pytest.fixture
def screen(open_cart: OpenCart, shop: MemoryCatalogue) -> CartScreen:
    return open_cart(shop)


# ---- favourites ---------------------------------------------------------------------------------
def test_control_d_makes_a_favourite_and_takes_it_back(
    screen: CartScreen, shop: MemoryCatalogue
) -> None:
    assert screen.categories() == ["All", "Gifts"]
    screen.press(Key.Key_Down)
    screen.press(Key.Key_Right)
    screen.press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert shop.has_favourites()
    assert screen.sentences == ["“Mug” is a favourite now."]
    spoken = screen.products.model().index(1, 0).data(ROLE.AccessibleTextRole)
    assert spoken == "Mug, $1.00, favourite"
    star = screen.button("categoryFavourites")
    assert star.accessibleName() == "Favourites"
    assert screen.open_category() == "All"
    screen.press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert not shop.has_favourites()
    assert screen.categories() == ["All", "Gifts"]
    assert skus(screen) == []


def test_favourites_are_the_first_tab_and_open_at_the_start(
    open_cart: OpenCart, shop: MemoryCatalogue
) -> None:
    shop.set_favourites(["T-1", "S-0", "S-1", "S-2"], wanted=True)
    screen = open_cart(shop)
    assert screen.button("categoryFavourites").isChecked()
    assert screen.product_names() == ["Shirt", "Tote"]
    screen.search_for("mug")
    assert screen.product_names() == ["Mug"]
    screen.press(Key.Key_Escape)
    assert screen.product_names() == ["Shirt", "Tote"]
    screen.choose_category("All")
    assert len(screen.product_names()) == 3


def test_the_last_favourite_taken_away_leads_back_to_all(
    open_cart: OpenCart, shop: MemoryCatalogue
) -> None:
    shop.set_favourites(["T-1"], wanted=True)
    screen = open_cart(shop)
    screen.press(Key.Key_Down)
    screen.press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert screen.open_category() == "All"
    assert screen.product_names() == ["Shirt", "Mug", "Tote"]


@pytest.mark.parametrize("way", ["right button", "menu key", "long press"])
def test_a_menu_on_a_product_makes_it_a_favourite(
    screen: CartScreen, shop: MemoryCatalogue, qtbot: QtBot, way: str
) -> None:
    view = screen.products
    place = view.visualRect(view.model().index(2, 0)).center()
    if way == "long press":
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.waitUntil(chooser(screen).isVisible)
    else:
        view.setCurrentIndex(view.model().index(2, 0))
        reason = QContextMenuEvent.Reason
        by = reason.Mouse if way == "right button" else reason.Keyboard
        event = QContextMenuEvent(by, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert choices(screen) == ["Add to favourites"]
    screen.press(Key.Key_Return)
    assert shop.has_favourites()
    assert skus(screen) == []
    assert screen.sentences == ["“Tote” is a favourite now."]


def test_a_press_that_moves_is_no_long_press(screen: CartScreen) -> None:
    view = screen.products
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    far = place + QPoint(0, QApplication.startDragDistance() + 2)
    QTest.mouseMove(view.viewport(), far)
    assert not view._holding.isActive()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=far)


# ---- brands -------------------------------------------------------------------------------------
def test_brands_narrow_the_shelf(screen: CartScreen) -> None:
    brands = screen.button("brandFilter")
    assert brands.isVisible()
    screen.click("brandFilter")
    assert choices(screen) == ["All brands", "Elm", "Oak"]
    screen.press(Key.Key_2)
    assert screen.product_names() == ["Mug"]
    assert brands.isChecked()
    assert brands.accessibleName() == "Elm"
    screen.choose_category("Gifts")
    assert screen.product_names() == ["Mug"]
    screen.search_for("tote")
    assert screen.product_names() == ["Tote"]
    assert not brands.isEnabled()
    screen.press(Key.Key_Escape)
    assert screen.product_names() == ["Mug"]
    screen.click("brandFilter")
    screen.press(Key.Key_1)
    assert screen.product_names() == ["Mug", "Tote"]
    assert not brands.isChecked()


def test_one_brand_is_no_choice(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([plain_product("Mug", brand="Elm"), plain_product("Cup")]))
    assert not screen.button("brandFilter").isVisible()


def test_a_brand_with_nothing_in_the_category_says_so(screen: CartScreen) -> None:
    screen.choose_category("Gifts")
    screen.click("brandFilter")
    screen.press(Key.Key_3)
    assert screen.notice() == "Nothing here is of this brand."
