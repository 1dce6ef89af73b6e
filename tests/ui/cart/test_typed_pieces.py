"""How many, typed before what is chosen: `3x`, and digits that are nothing else."""

from __future__ import annotations

import pytest

from pos_app.domain.money import Money
from pos_app.domain.product import Product
from tests.screens.cart_screen import CartScreen
from tests.ui.cart.conftest import OpenCart
from tests.ui.cart.memory_catalogue import USD, MemoryCatalogue


@pytest.mark.parametrize("typed", ["3\u00d7", "3*", "3x", "3 X ", "\u0663\u00d7"])
def test_a_tile_after_a_quantity(screen: CartScreen, typed: str) -> None:
    screen.search_for(typed)
    assert screen.notice() == ""
    screen.tap_product("Espresso")
    assert screen.lines() == [(3, "Espresso")]
    assert screen.search.text() == ""
    screen.tap_product("Espresso")
    assert screen.lines() == [(4, "Espresso")]


def test_a_quantity_of_one_is_used_up_too(screen: CartScreen) -> None:
    screen.search_for("1\u00d7")
    screen.tap_product("Espresso")
    assert (screen.lines(), screen.search.text()) == ([(1, "Espresso")], "")


def test_a_quantity_and_a_name(screen: CartScreen) -> None:
    screen.search_for("2*croiss")
    assert screen.product_names() == ["Croissant"]
    screen.type_keys("\n")
    screen.wait_for_shelf()
    assert screen.lines() == [(2, "Croissant")]
    assert screen.search.text() == ""


def test_a_quantity_and_a_code(screen: CartScreen) -> None:
    screen.scan("4*DRK-ESP")
    assert screen.lines() == [(4, "Espresso")]
    assert screen.search.text() == ""


def test_digits_that_are_nothings_name_are_a_quantity(open_cart: OpenCart) -> None:
    tea = Product("TEA", "Tea", Money(250, USD))
    cup = Product("CUP-7", "Cup 7", Money(500, USD))
    screen = open_cart(MemoryCatalogue([tea, cup]))
    screen.search_for("6")
    assert screen.product_names() == ["Tea", "Cup 7"]
    screen.tap_product("Tea")
    assert screen.lines() == [(6, "Tea")]
    screen.search_for("7")  # a thing is called so
    assert screen.product_names() == ["Cup 7"]
    screen.tap_product("Cup 7")
    assert screen.lines() == [(6, "Tea"), (1, "Cup 7")]


def test_many_digits_are_a_number_and_never_pieces(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([Product("TEA", "Tea", Money(250, USD))]))
    screen.search_for("1250")
    assert "Nothing fits" in screen.notice()


def test_a_quantity_alone_charges_nothing(screen: CartScreen) -> None:
    screen.tap_product("Espresso")
    screen.search_for("3\u00d7")
    screen.type_keys("\n")
    assert screen.charges == 0
    assert screen.sentences == ["Scan or choose what there are so many of."]


def test_more_pieces_than_a_line_holds_are_refused_and_said(screen: CartScreen) -> None:
    screen.search_for("10001\u00d7")
    screen.tap_product("Espresso")
    assert screen.lines() == []
    assert len(screen.errors) == 1


def test_the_quantity_lasts_until_a_variant_is_chosen(open_cart: OpenCart) -> None:
    sizes = [
        Product(f"SHIRT-{size}", "Shirt", Money(1000, USD), category="Clothes", variant=size)
        for size in ("S", "M", "L")
    ]
    screen = open_cart(MemoryCatalogue(sizes))
    screen.search_for("2*shirt")
    screen.tap_product("Shirt")
    assert screen.lines() == []
    screen.type_keys("\n")
    assert screen.lines() == [(2, "Shirt")]
    assert screen.search.text() == ""
