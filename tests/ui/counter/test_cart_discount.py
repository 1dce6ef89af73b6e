"""The discount of the whole cart, from the button beneath the lines to what is charged."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt

from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.ui.cart.discount_words import discount_words, percent_text
from tests.screens.counter_screen import CounterScreen


def test_without_a_discount_there_is_no_breakdown(filled: CounterScreen) -> None:
    assert not filled.shows("cartDiscount")
    assert filled.text("cartSubtotal") == ""
    assert filled.text("cartTotal") == "$19.25"


def test_three_keys_and_enter(filled: CounterScreen) -> None:
    filled.function_key(Qt.Key.Key_F11)
    filled.type("10")
    assert filled.text("discountSubtotal") == "$19.25"
    assert filled.text("discountDiscount") == "\u2212$1.93"
    assert filled.text("discountTotal") == "$17.32"
    filled.type("\n")
    assert filled.content.discount == Discount(Decimal(10), "\u221210%")
    assert filled.text("cartSubtotal") == "$19.25"
    assert filled.text("cartDiscountWords") == "Discount (\u221210%)"
    assert filled.text("cartDiscountAmount") == "\u2212$1.93"
    assert filled.text("cartTotal") == "$17.32"
    assert filled.charge_words == "Charge $17.32"
    assert filled.button("cartDiscount").accessibleName() == (
        "Subtotal $19.25, Discount (\u221210%) \u2212$1.93"
    )


def test_a_tap_on_the_breakdown_changes_it_and_takes_it_away(filled: CounterScreen) -> None:
    filled.tap("discountCart")
    filled.tap("cartDiscount20")
    filled.tap("discountTake")
    assert filled.charge_words == "Charge $15.40"
    filled.tap("cartDiscount")
    assert filled.button("cartDiscount20").isChecked()
    filled.tap("cartDiscount0")
    filled.tap("discountTake")
    assert filled.content.discount is None
    assert not filled.shows("cartDiscount")
    filled.undo()
    assert filled.charge_words == "Charge $15.40"
    filled.undo()
    assert filled.charge_words == "Charge $19.25"


def test_money_off_the_cart(filled: CounterScreen) -> None:
    filled.tap("discountCart")
    filled.tap("cartDiscountInMoney")
    for key in ("discountKey4", "discountKey2", "discountKey5"):
        filled.tap(key)
    filled.tap("discountTake")
    assert filled.content.discount == Discount(Money.of(425, "USD"), "\u2212$4.25")
    assert filled.text("cartDiscountWords") == "Discount"
    assert filled.charge_words == "Charge $15.00"


def test_more_than_there_is_cannot_be_taken(filled: CounterScreen) -> None:
    filled.tap("discountCart")
    filled.tap("cartDiscountInMoney")
    filled.type("1926\n")
    assert filled.text("discountProblem") == "That is more than the $19.25 there is."
    assert filled.shows("discountPage")
    filled.press(Qt.Key.Key_Escape)
    assert filled.content.discount is None


@pytest.mark.parametrize("typed", ["101", "100.01", "0"])
def test_per_cent_that_cannot_be(filled: CounterScreen, typed: str) -> None:
    filled.tap("discountCart")
    filled.type(f"{typed}\n")
    assert filled.text("discountProblem").startswith("A discount is above 0")
    assert filled.shows("discountPage")


def test_an_empty_cart_has_nothing_to_take_off(counter: CounterScreen) -> None:
    assert not counter.button("discountCart").isEnabled()
    counter.function_key(Qt.Key.Key_F11)
    assert not counter.till.has("discountPage")


def test_the_sale_carries_both_discounts_with_their_words(filled: CounterScreen) -> None:
    filled.tap_line(1)
    filled.tap("lineDiscount50")
    filled.tap("lineTake")
    filled.function_key(Qt.Key.Key_F11)
    filled.type("10\n")
    filled.tap("chargeButton")
    sale = filled.till.till.sales[-1]
    assert sale.total == filled.content.total
    cakes = [line for line in sale.lines if line.product.name == "Apple cake"]
    assert [line.discount_label for line in cakes] == ["\u221250% · \u221210%"]
    assert [line.original_price for line in cakes] == [Money.of(1225, "USD")]


@pytest.mark.parametrize(
    ("locale", "percent", "text"),
    [
        ("en_US", "7.5", "7.5"),
        ("de_DE", "7.50", "7,5"),
        ("en_US", "100", "100"),
        ("ar_EG", "12.25", "\u0661\u0662\u066b\u0662\u0665"),
    ],
)
def test_per_cent_is_written_as_the_locale_does(locale: str, percent: str, text: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert percent_text(Decimal(percent)) == text
    assert discount_words(Decimal(percent)) == f"\u2212{text}%"
