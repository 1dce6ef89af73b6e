"""The card of a line: opened, changed, previewed, taken or left."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from pos_app.domain.cart import CartLine
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from tests.screens.counter_screen import CounterScreen
from tests.ui.counter.conftest import CAKE, TEA


def by_tap(counter: CounterScreen) -> None:
    counter.tap_line(0)


def by_key(counter: CounterScreen) -> None:
    counter.select_line(0)
    counter.function_key(Qt.Key.Key_F5)


@pytest.mark.parametrize("open_it", [by_tap, by_key])
def test_a_tap_or_a_key_opens_the_card_with_what_the_line_has(
    filled: CounterScreen, open_it: Callable[[CounterScreen], None]
) -> None:
    open_it(filled)
    assert filled.shows("linePage")
    assert filled.text("lineTitle") == "Green tea"
    assert filled.field("linePieces").text() == "2"
    assert filled.field("linePrice").text() == "3.50"
    assert filled.text("lineTotal") == "$7.00"
    assert filled.focus_name == "linePieces"


def test_the_key_opens_the_current_line_or_the_last_one(filled: CounterScreen) -> None:
    filled.function_key(Qt.Key.Key_F5)
    assert filled.text("lineTitle") == "Apple cake"


def test_the_key_does_nothing_in_an_empty_cart(counter: CounterScreen) -> None:
    counter.function_key(Qt.Key.Key_F5)
    assert not counter.till.has("linePage")


def test_all_of_it_is_typed_and_is_one_step_to_undo(filled: CounterScreen) -> None:
    before = filled.content
    filled.tap_line(0)
    filled.type("4")
    assert filled.text("lineTotal") == "$14.00"
    filled.press(Qt.Key.Key_Tab)
    while filled.focus_name != "linePrice":
        filled.press(Qt.Key.Key_Tab)
    filled.type("500")
    assert filled.text("lineTotal") == "$20.00"
    while filled.focus_name != "lineDiscountPercent":
        filled.press(Qt.Key.Key_Tab)
    filled.type("7.5")
    assert (filled.text("lineBefore"), filled.text("lineTotal")) == ("$20.00", "$18.50")
    while filled.focus_name != "lineNote":
        filled.press(Qt.Key.Key_Tab)
    filled.type("no sugar\n")
    assert not filled.shows("linePage")
    assert filled.line(0) == CartLine(
        TEA, 4, "no sugar", Money.of(500, "USD"), Discount(Decimal("7.5"), "\u22127.5%")
    )
    assert filled.focus_name == "cartList"
    filled.undo()
    assert filled.content == before


@pytest.mark.parametrize(
    ("chip", "total", "label"),
    [("5", "$6.65", "\u22125%"), ("10", "$6.30", "\u221210%"), ("50", "$3.50", "\u221250%")],
)
def test_a_usual_discount_is_one_tap(
    filled: CounterScreen, chip: str, total: str, label: str
) -> None:
    filled.tap_line(0)
    filled.tap(f"lineDiscount{chip}")
    assert filled.text("lineTotal") == total
    filled.tap("lineTake")
    assert filled.line(0).discount == Discount(Decimal(chip), label)
    filled.tap_line(0)
    assert filled.button(f"lineDiscount{chip}").isChecked()
    filled.tap("lineDiscount0")
    filled.tap("lineTake")
    assert filled.line(0).discount is None


def test_money_off_on_the_keypad(filled: CounterScreen) -> None:
    filled.tap_line(0)
    filled.tap("lineDiscountInMoney")
    for key in ("lineKey1", "lineKey2", "lineKey0", "lineKeyBackspace", "lineKey5"):
        filled.tap(key)
    assert filled.field("lineDiscountMoney").text() == "1.25"
    assert filled.text("lineTotal") == "$5.75"
    filled.tap("lineTake")
    assert filled.line(0).discount == Discount(Money.of(125, "USD"), "\u2212$1.25")


def test_the_keypad_writes_where_the_keyboard_is_and_replaces_first(filled: CounterScreen) -> None:
    filled.tap_line(0)
    filled.tap("lineKey1")
    filled.tap("lineKey2")
    assert filled.field("linePieces").text() == "12"
    filled.field("linePrice").setFocus()
    filled.tap("lineKey2")
    filled.tap("lineKeyDoubleZero")
    assert filled.field("linePrice").text() == "2.00"
    assert filled.text("lineTotal") == "$24.00"


def test_less_and_more_never_leave_the_limits(filled: CounterScreen) -> None:
    filled.tap_line(0)
    for _ in range(3):
        filled.tap("lineLess")
    assert filled.field("linePieces").text() == "1"
    filled.tap("lineMore")
    assert filled.text("lineTotal") == "$7.00"


def test_escape_leaves_the_line_as_it_was(filled: CounterScreen) -> None:
    before = filled.content
    filled.tap_line(0)
    filled.type("9")
    filled.press(Qt.Key.Key_Escape)
    assert not filled.shows("linePage")
    assert filled.content is before
    assert filled.focus_name == "cartList"


def test_remove_takes_the_line_away(filled: CounterScreen) -> None:
    filled.tap_line(0)
    filled.tap("lineRemove")
    assert filled.lines() == [(1, "Apple cake")]
    filled.undo()
    assert filled.lines() == [(2, "Green tea"), (1, "Apple cake")]


@pytest.mark.parametrize(
    ("pieces", "problem"),
    [("0", "quantity must be 1 to"), ("10001", "quantity must be 1 to"), ("", "quantity must be")],
)
def test_a_quantity_that_cannot_be_is_said_and_not_taken(
    filled: CounterScreen, pieces: str, problem: str
) -> None:
    before = filled.content
    filled.tap_line(0)
    filled.field("linePieces").setText(pieces)
    filled.press(Qt.Key.Key_Return)
    assert problem in filled.text("lineProblem")
    assert filled.shows("linePage")
    assert not filled.button("lineTake").isEnabled()
    assert filled.content is before


def test_more_off_than_there_is_says_how_much_there_is(filled: CounterScreen) -> None:
    filled.tap_line(0)
    filled.tap("lineDiscountInMoney")
    filled.type("701")
    assert filled.text("lineProblem") == "That is more than the $7.00 there is."
    filled.press(Qt.Key.Key_Backspace)
    assert filled.text("lineProblem") == ""
    assert filled.text("lineTotal") == "$6.30"


def test_what_only_the_cart_can_refuse_is_said_on_the_card(filled: CounterScreen) -> None:
    filled.tap_line(0)
    filled.type("10000")
    filled.field("linePrice").setFocus()
    filled.type("99999999999\n")
    assert filled.shows("linePage")
    assert "would be more than" in filled.text("lineProblem")


def test_per_cent_on_a_line_opens_its_card_at_the_discount(filled: CounterScreen) -> None:
    filled.select_line(1)
    filled.type("%")
    assert filled.text("lineTitle") == "Apple cake"
    assert filled.focus_name == "lineDiscountPercent"
    filled.type("20\n")
    assert filled.line(1).discount == Discount(Decimal(20), "\u221220%")
    assert filled.charge_words == "Charge $16.80"


def test_an_emptied_own_discount_is_none(filled: CounterScreen) -> None:
    filled.tap_line(0)
    filled.field("lineDiscountPercent").setFocus()
    filled.type("8")
    assert not filled.button("lineDiscount0").isChecked()
    filled.press(Qt.Key.Key_Backspace)
    assert filled.button("lineDiscount0").isChecked()
    filled.press(Qt.Key.Key_Return)
    assert filled.line(0).discount is None


def test_a_note_without_a_discount_and_the_price_as_it_was(filled: CounterScreen) -> None:
    filled.tap_line(0)
    filled.field("lineNote").setFocus()
    filled.type("  for   here \n")
    assert filled.line(0) == CartLine(TEA, 2, "for here")


def test_everything_on_the_card_can_be_tapped_and_has_a_name(filled: CounterScreen) -> None:
    filled.tap_line(0)
    page = filled.till.window.findChild(QWidget, "linePage")
    assert page is not None
    widgets = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
    for widget in widgets:
        if not widget.isVisible():
            continue
        assert widget.accessibleName(), widget.objectName()
        assert min(widget.width(), widget.height()) >= 44, widget.objectName()


# ---- given away -------------------------------------------------------------------------------
def give_away(counter: CounterScreen, row: int) -> None:
    """An own price of nothing."""
    counter.tap_line(row)
    counter.field("linePrice").setFocus()
    counter.type("0")


def test_a_line_can_be_given_away(filled: CounterScreen) -> None:
    give_away(filled, 1)
    assert filled.text("lineProblem") == ""
    assert filled.text("lineTotal") == "$0.00"
    assert filled.field("lineNote").placeholderText() == "Why it is given away"
    filled.type("\n")
    assert filled.line(1) == CartLine(CAKE, 1, "", Money.of(0, "USD"))
    assert filled.charge_words == "Charge $7.00"
    filled.tap_line(1)
    assert filled.field("linePrice").text() == "0.00"
    assert filled.button("lineTake").isEnabled()
    filled.press(Qt.Key.Key_Escape)
    filled.undo()
    assert filled.charge_words == "Charge $19.25"


def test_what_costs_something_needs_no_reason(filled: CounterScreen) -> None:
    filled.tap_line(0)
    assert filled.field("lineNote").placeholderText() == ""


def test_where_all_is_given_away_there_is_nothing_to_charge_and_it_says_so(
    filled: CounterScreen,
) -> None:
    for row in (0, 1):
        give_away(filled, row)
        filled.type("\n")
    assert filled.charge_words == "Nothing to charge"
    assert not filled.till.charge_button.isEnabled()
    filled.press(Qt.Key.Key_Return)
    assert filled.till.till.sales == []
    assert filled.till.message_text == "The cart comes to $0.00: there is nothing to charge."
    filled.tap("clearCart")
    assert filled.charge_words == "Charge"
    filled.press(Qt.Key.Key_Return)
    assert filled.till.message_text == "The cart is empty."


def test_what_is_given_away_is_charged_at_nothing_beside_the_rest(filled: CounterScreen) -> None:
    give_away(filled, 1)
    filled.type("\n")
    filled.till.charge_button.click()
    (sale,) = filled.till.till.sales
    assert [(line.product.name, line.total.amount_minor) for line in sale.lines] == [
        ("Green tea", 700),
        ("Apple cake", 0),
    ]
    assert sale.total == Money.of(700, "USD")
