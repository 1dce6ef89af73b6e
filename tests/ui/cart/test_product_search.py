"""Finding products: typing, scanning, and what is said when nothing fits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.cart_screen import CartScreen
from tests.screens.hands import press
from tests.ui.cart.memory_catalogue import MemoryCatalogue, plain_product, sample_products

OpenCart = Callable[..., CartScreen]
ESPRESSO_CODE = "2000410001077"


def test_typing_narrows_the_list_of_products(screen: CartScreen, qtbot: QtBot) -> None:
    screen.type_keys("choc")
    qtbot.waitUntil(
        lambda: (
            screen.product_names() == ["Hot chocolate with whipped cream", "Chocolate chip cookie"]
        )
    )


def test_enter_adds_the_product_of_a_barcode_and_clears_the_field(screen: CartScreen) -> None:
    screen.scan(ESPRESSO_CODE)
    assert screen.lines() == [(1, "Espresso")]
    assert screen.search.text() == ""
    assert screen.sentences == []


def test_enter_adds_the_product_of_an_sku_with_blanks_around_it(screen: CartScreen) -> None:
    screen.scan(" DRK-FLW ")
    assert screen.lines() == [(1, "Flat white")]


def test_an_exact_code_goes_before_names_that_fit(open_cart: OpenCart) -> None:
    products = [plain_product("7 up", sku="A"), plain_product("Lucky number", sku="7")]
    screen = open_cart(MemoryCatalogue(products))
    screen.scan("7")
    assert screen.lines() == [(1, "Lucky number")]


def test_enter_adds_the_only_hit(screen: CartScreen) -> None:
    screen.scan("beanie")
    assert screen.lines() == [(1, "Beanie")]
    assert screen.search.text() == ""


def test_several_hits_add_nothing_and_say_so(screen: CartScreen) -> None:
    screen.scan("latte")
    assert screen.lines() == []
    assert screen.search.text() == "latte"
    assert screen.product_names() == ["Iced latte", "Matcha latte"]
    assert screen.sentences == ["Several products fit. Choose one, or type more."]


def test_an_unknown_code_is_named_and_adds_nothing(screen: CartScreen) -> None:
    screen.scan("4006381333931")
    assert screen.lines() == []
    assert screen.sentences == [
        "No product has the code or name “4006381333931”. Nothing was added."
    ]
    assert screen.notice() == "Nothing fits “4006381333931”."


def test_the_next_scan_replaces_an_unknown_code(screen: CartScreen) -> None:
    screen.scan("4006381333931")
    screen.scan(ESPRESSO_CODE)
    assert screen.lines() == [(1, "Espresso")]


def test_markup_in_what_was_typed_stays_text(screen: CartScreen, qtbot: QtBot) -> None:
    screen.type_keys("<b>x</b>")
    qtbot.waitUntil(lambda: screen.notice() == "Nothing fits “<b>x</b>”.")
    assert screen.label("productNotice").textFormat() is Qt.TextFormat.PlainText


def test_names_with_accents_are_found_with_and_without_them(
    screen: CartScreen, qtbot: QtBot
) -> None:
    for text in ("brûlée", "brulee"):
        screen.search.clear()
        screen.type_keys(text)
        qtbot.waitUntil(lambda: screen.product_names() == ["Crème brûlée tart"])


def test_escape_clears_the_field(screen: CartScreen, qtbot: QtBot) -> None:
    screen.type_keys("choc")
    screen.press(Qt.Key.Key_Escape)
    assert screen.search.text() == ""
    qtbot.waitUntil(lambda: len(screen.product_names()) == 36)


def test_enter_in_the_empty_field_wants_to_charge(screen: CartScreen) -> None:
    screen.type_keys("\n")
    assert screen.charges == 1
    screen.type_keys("beanie\n")
    assert screen.charges == 1


def test_before_the_products_are_there_it_says_so(open_cart: OpenCart) -> None:
    screen = open_cart(None)
    assert screen.notice() == "Getting the products…"
    screen.scan(ESPRESSO_CODE)
    assert screen.sentences == ["The products are still being read. Try again in a moment."]
    assert screen.search.text() == ESPRESSO_CODE


def test_products_appear_when_the_catalogue_is_ready(open_cart: OpenCart) -> None:
    screen = open_cart(None)
    screen.page.set_catalogue(MemoryCatalogue(sample_products()))
    assert screen.notice() == ""
    assert len(screen.product_names()) == 36
    screen.settle()


def test_an_empty_catalogue_says_what_to_do(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([]))
    assert screen.notice() == ("There are no products yet. A manager can take them in from a file.")


def test_categories_narrow_the_list(screen: CartScreen) -> None:
    assert screen.categories() == [
        "All",
        "Drinks",
        "Food",
        "Bakery",
        "Coffee beans",
        "Clothes",
        "Gifts",
    ]
    screen.choose_category("Coffee beans")
    assert len(screen.product_names()) == 3
    screen.choose_category("All")
    assert len(screen.product_names()) == 36


def test_typing_searches_everywhere_and_comes_back_to_the_open_category(
    screen: CartScreen, qtbot: QtBot
) -> None:
    screen.choose_category("Drinks")
    screen.search_for("croissant")
    assert screen.open_category() == "All"
    qtbot.waitUntil(lambda: screen.product_names() == ["Croissant"])
    screen.type_keys("\n")
    assert screen.lines() == [(1, "Croissant")]
    assert screen.open_category() == "Drinks"
    assert len(screen.product_names()) == 10


def test_a_category_that_is_gone_falls_back_to_all(screen: CartScreen) -> None:
    screen.choose_category("Gifts")
    screen.page.set_catalogue(MemoryCatalogue([plain_product("Rope", category="Ships")]))
    assert screen.open_category() == "All"
    assert screen.product_names() == ["Rope"]


@pytest.mark.parametrize("where", ["productList", "cartList"])
def test_what_is_typed_in_a_list_goes_to_the_field(screen: CartScreen, where: str) -> None:
    screen.scan(ESPRESSO_CODE)
    (screen.products if where == "productList" else screen.cart).setFocus()
    screen.type_keys("ünï")
    assert screen.search.hasFocus()
    assert screen.search.text() == "ünï"


def test_a_scan_over_an_open_cart_line_is_a_scan_and_not_a_quantity(screen: CartScreen) -> None:
    screen.scan(ESPRESSO_CODE)
    screen.select_line(0)
    screen.scan("2000410002142")
    assert screen.lines() == [(1, "Espresso"), (1, "Flat white")]
    assert screen.errors == []


def test_more_categories_than_room_can_be_reached(open_cart: OpenCart) -> None:
    products = [plain_product(f"Thing {n}", category=f"Category {n:02}") for n in range(30)]
    screen = open_cart(MemoryCatalogue(products))
    last = screen.button("category30")
    more = screen.button("moreCategories")
    assert more.isVisible()
    assert last.visibleRegion().isEmpty()
    for _ in range(20):
        if not last.visibleRegion().isEmpty():
            break
        screen.click("moreCategories")
    assert not last.visibleRegion().isEmpty()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_open_category_stays_in_sight(
    qapp: QApplication, open_cart: OpenCart, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    products = [plain_product(f"Thing {n}", category=f"Category {n:02}") for n in range(8)]
    screen = open_cart(MemoryCatalogue(products), width=1920)
    screen.choose_category("Category 07")
    screen.page.resize(1024, 600)
    last = screen.button("category8")
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect() == last.rect())


def test_few_categories_need_no_button_for_more(screen: CartScreen) -> None:
    assert not screen.button("moreCategories").isVisible()


def test_the_next_thing_is_typed_before_the_first_was_found(
    screen: CartScreen, qtbot: QtBot
) -> None:
    """Nothing waits for the search: each Enter takes what stands before it."""
    for char in "croissant\nbeanie\n":
        if char == "\n":
            press(screen.page, Qt.Key.Key_Return, "\r")
        else:
            press(screen.page, Qt.Key.Key_unknown, char)
    qtbot.waitUntil(lambda: len(screen.lines()) == 2)
    assert screen.lines() == [(1, "Croissant"), (1, "Beanie")]
    assert screen.search.text() == ""
