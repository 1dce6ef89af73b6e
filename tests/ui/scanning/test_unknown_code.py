"""A code that nobody knows: heard, said, and added in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.scan_codes import check_digit
from pos_app.ui.sounds import Tone
from tests.screens.scanning_screen import ScanningScreen
from tests.ui.scanning.conftest import HAM, NOBODYS, TEA, OpenShop
from tests.ui.scanning.test_scanning import label


@pytest.fixture
def asked(shop: ScanningScreen) -> ScanningScreen:
    """The form for a new product, over the cart."""
    shop.till.tap("modeCart")
    shop.scan(NOBODYS)
    shop.add_unknown()
    return shop


def test_it_is_heard_and_said_and_adds_nothing(shop: ScanningScreen) -> None:
    shop.till.tap("modeCart")
    shop.scan(NOBODYS)
    assert shop.tones == [Tone.UNKNOWN]
    assert f"No product has the code {NOBODYS}" in shop.till.message_text
    assert shop.lines() == []
    assert shop.search.text() == ""


def test_name_enter_price_enter(asked: ScanningScreen) -> None:
    assert asked.field("newProductCode").text() == NOBODYS
    assert asked.focus_name() == "newProductName"
    asked.hand("Honey\n")
    assert asked.focus_name() == "newProductPrice"
    asked.hand("4.20\n")
    assert not asked.till.shows("unknownCodePage")
    assert asked.lines() == [(1, "Honey")]
    assert asked.tones[-1] is Tone.SCANNED
    asked.scan(NOBODYS)
    assert asked.lines() == [(2, "Honey")]
    assert asked.prices() == [("4.20 USD", "")]


def test_the_key_does_what_the_message_offers(shop: ScanningScreen) -> None:
    shop.scan(NOBODYS)
    assert "F9" in shop.till.button("messageAction").text()
    shop.press_function(Qt.Key.Key_F9)
    assert shop.till.shows("unknownCodePage")
    assert shop.till.message_text == ""


def test_a_category_that_is_known_completes_itself(asked: ScanningScreen) -> None:
    asked.field("newProductCategory").setFocus()
    asked.hand("fo")
    assert asked.field("newProductCategory").text() == "food"


def test_what_is_missing_is_said_beside_its_field(asked: ScanningScreen) -> None:
    asked.till.tap("newProductSave")
    assert asked.problem("newProductName") == "Give it a name."
    asked.hand("Honey")
    asked.till.tap("newProductSave")
    assert asked.problem("newProductName") == ""
    assert asked.problem("newProductPrice") == "Give it a price."
    asked.hand("4.205")
    asked.till.tap("newProductSave")
    assert "2 decimals" in asked.problem("newProductPrice")
    assert asked.till.shows("unknownCodePage")


def test_a_code_that_somebody_has_is_not_taken_twice(asked: ScanningScreen) -> None:
    asked.field("newProductCode").setFocus()
    asked.scan(TEA)
    assert asked.field("newProductCode").text() == TEA
    asked.field("newProductName").setFocus()
    asked.hand("Tea again\n1\n")
    assert asked.problem("newProductCode") == "Green tea has this code already."


def test_another_scan_meanwhile_is_not_typed_and_not_lost_in_silence(
    asked: ScanningScreen,
) -> None:
    asked.hand("Hon")
    asked.scan(TEA)
    assert asked.field("newProductName").text() == "Hon"
    assert f"{TEA} was not added" in asked.till.message_text


def test_escape_goes_back_and_adds_nothing(asked: ScanningScreen) -> None:
    asked.hand("Honey")
    asked.till.press(Qt.Key.Key_Escape)
    assert not asked.till.shows("unknownCodePage")
    assert asked.lines() == []
    asked.scan(NOBODYS)
    asked.add_unknown()
    assert asked.field("newProductName").text() == ""


def test_three_of_a_new_thing(shop: ScanningScreen) -> None:
    shop.till.tap("modeCart")
    shop.hand("3")
    shop.scan(NOBODYS)
    shop.add_unknown()
    shop.hand("Honey\n4\n")
    assert shop.lines() == [(3, "Honey")]


def test_several_unknown_codes_wait_for_each_other(shop: ScanningScreen) -> None:
    shop.scan(NOBODYS)
    shop.scan("UNHEARD-OF")
    shop.scan(TEA)
    assert "UNHEARD-OF" in shop.till.message_text
    shop.add_unknown()
    shop.hand("Thing\n1\n")
    assert NOBODYS in shop.till.message_text
    assert shop.lines() == [(1, "Green tea"), (1, "Thing")]


def test_with_the_sale_its_unknown_codes_are_over(shop: ScanningScreen) -> None:
    shop.scan(TEA)
    shop.scan(NOBODYS)
    shop.hand("\n")
    shop.till.charge_to_code("")
    shop.scan(TEA)
    assert NOBODYS not in shop.till.message_text


def test_what_is_weighed_asks_for_the_price_of_a_kilogram(open_shop: OpenShop) -> None:
    shop = open_shop(embedded_codes="weight")
    other = label("00500").replace(HAM, "2077777")[:12]
    shop.scan(other + check_digit(other))
    shop.add_unknown()
    assert "kilogram" in shop.field("newProductPrice").accessibleName()
    shop.hand("Cheese\n20\n")
    assert shop.prices() == [("10.00 USD", "0.500 kg")]


def test_marks_of_a_foreign_code_are_shown_as_they_are(shop: ScanningScreen) -> None:
    shop.scan("<b>PAID</b>")
    assert "<b>PAID</b>" in shop.till.message_text
