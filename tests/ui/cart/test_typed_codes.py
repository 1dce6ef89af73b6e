"""A slow scanner types like a person: Enter in the search field finds every way to write a code."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.settings import Settings
from tests.screens.cart_screen import CartScreen
from tests.ui.cart.memory_catalogue import USD, MemoryCatalogue, plain_product
from tests.ui.cart.small_shop import choices

OpenCart = Callable[..., CartScreen]
COLA = plain_product("Cola", 150, sku="COLA-1", barcode="036000291452")
GUM = plain_product("Gum", 90, sku="GUM", barcode="042100005264")
APPLES = plain_product("Apples", 399, sku="12345")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("036000291452", "Cola"),
        ("0036000291452", "Cola"),
        ("00036000291452", "Cola"),
        ("]E00036000291452", "Cola"),
        ("(01)00036000291452", "Cola"),
        ("04252614", "Gum"),
        ("cola-1", "Cola"),
        ("cOLA-1", "Cola"),
    ],
)
def test_the_same_number_in_another_form_is_found(
    open_cart: OpenCart, typed: str, name: str
) -> None:
    screen = open_cart(MemoryCatalogue([COLA, GUM]))
    screen.scan(typed)
    assert screen.lines() == [(1, name)]
    assert screen.search.text() == ""
    assert screen.sentences == []


def test_the_quantity_before_it_counts(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([COLA]))
    screen.scan("3\u00d70036000291452")
    assert screen.lines() == [(3, "Cola")]


def test_the_label_of_the_shops_scales_brings_its_price(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([APPLES]), settings=Settings(embedded_codes="price"))
    screen.scan("2112345002507")
    assert screen.lines() == [(1, "Apples")]
    assert screen.totals[-1] == Money(250, USD)


def test_and_its_weight(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([APPLES]), settings=Settings(embedded_codes="weight"))
    screen.scan("2112345005003")
    assert screen.totals[-1] == Money(200, USD)
    assert screen.page.lines[0].note == "0.500 kg"


def test_a_label_of_nothing_adds_nothing_and_says_so(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([APPLES]), settings=Settings(embedded_codes="price"))
    screen.scan("2112345000008")
    assert screen.lines() == []
    assert screen.sentences == ["Apples was not added: its label says nothing to pay for."]


def test_the_label_of_one_thing_is_not_the_price_of_the_next(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([APPLES, COLA]), settings=Settings(embedded_codes="price"))
    screen.scan("2112345002507")
    screen.scan("COLA-1")
    assert [line.price for line in screen.page.lines] == [Money(250, USD), None]


def test_a_label_that_nobody_chose_a_thing_for_is_forgotten(open_cart: OpenCart) -> None:
    case = plain_product("Case of cola", 1500, sku="CASE", barcode="00036000291452")
    screen = open_cart(MemoryCatalogue([COLA, GUM, case]))
    screen.scan("(01)00036000291452(3922)250")
    assert sorted(choices(screen)) == ["Case of cola", "Cola"]
    screen.press(Qt.Key.Key_Escape)
    screen.scan("gum")
    assert [(line.product.name, line.price) for line in screen.page.lines] == [("Gum", None)]


def test_where_it_stands_for_two_things_somebody_chooses(open_cart: OpenCart) -> None:
    case = plain_product("Case of cola", 1500, sku="CASE", barcode="00036000291452")
    screen = open_cart(MemoryCatalogue([COLA, case]))
    screen.scan("0036000291452")
    assert screen.lines() == []
    assert choices(screen) == ["Cola", "Case of cola"]


def test_the_code_as_it_is_filed_needs_no_choice(open_cart: OpenCart) -> None:
    case = plain_product("Case of cola", 1500, sku="CASE", barcode="00036000291452")
    screen = open_cart(MemoryCatalogue([COLA, case]))
    screen.scan("00036000291452")
    assert screen.lines() == [(1, "Case of cola")]


def test_what_is_no_code_is_still_looked_for_by_name(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([COLA, GUM]))
    screen.scan("gu")
    assert screen.lines() == [(1, "Gum")]


class Broken(MemoryCatalogue):
    """Its disk cannot be read."""

    def find_code(self, code: str) -> Product | None:
        raise StoreUnusable(f"cannot read {len(code)} characters")


def test_a_disk_that_cannot_be_read_is_said(open_cart: OpenCart) -> None:
    screen = open_cart(Broken([COLA]))
    screen.scan("036000291452")
    assert [type(error) for error in screen.errors] == [StoreUnusable]
    assert screen.lines() == []
