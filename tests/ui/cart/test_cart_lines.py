"""The lines of the cart: steppers, keys, the field for a quantity, and undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.domain.cart import MAX_LINES, CartLine
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import Money
from pos_app.ui.cart.cart_line_painter import CartLinePainter
from pos_app.ui.theme import apply_theme, font
from tests.screens.cart_screen import CartScreen
from tests.ui.cart.memory_catalogue import USD, MemoryCatalogue, plain_product

OpenCart = Callable[..., CartScreen]
CONTROL = Qt.KeyboardModifier.ControlModifier
ROLE = Qt.ItemDataRole


@pytest.fixture
def filled(screen: CartScreen) -> CartScreen:
    """Two espressos, a croissant and a beanie."""
    for name in ("Espresso", "Espresso", "Croissant", "Beanie"):
        screen.tap_product(name)
    assert screen.lines() == [(2, "Espresso"), (1, "Croissant"), (1, "Beanie")]
    return screen


def test_plus_and_minus_are_tapped(filled: CartScreen) -> None:
    filled.tap_line(0, "plus", times=3)
    filled.tap_line(1, "plus")
    filled.tap_line(0, "minus")
    assert filled.lines() == [(4, "Espresso"), (2, "Croissant"), (1, "Beanie")]


def test_minus_on_the_last_piece_takes_the_line_away(filled: CartScreen) -> None:
    filled.tap_line(1, "minus")
    assert filled.lines() == [(2, "Espresso"), (1, "Beanie")]


@pytest.mark.parametrize(
    ("keys", "quantity"), [("+", 3), ("=", 3), ("-", 1), ("\u2212", 1), ("++-", 3)]
)
def test_plus_and_minus_are_typed(filled: CartScreen, keys: str, quantity: int) -> None:
    filled.select_line(0)
    filled.type_keys(keys)
    assert filled.lines()[0] == (quantity, "Espresso")
    assert filled.search.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_removes_the_current_line(filled: CartScreen, key: Qt.Key) -> None:
    filled.select_line(1)
    filled.press(key)
    assert filled.lines() == [(2, "Espresso"), (1, "Beanie")]
    assert filled.cart.currentIndex().isValid()


def test_up_and_down_choose_a_line(filled: CartScreen) -> None:
    filled.select_line(0)
    filled.press(Qt.Key.Key_Down)
    assert filled.current_line() == 1
    filled.press(Qt.Key.Key_Up)
    assert filled.current_line() == 0


def test_the_line_that_grew_becomes_the_current_one(filled: CartScreen) -> None:
    assert filled.current_line() == 2
    filled.tap_product("Espresso")
    assert filled.current_line() == 0


def test_digits_set_the_quantity(filled: CartScreen) -> None:
    filled.select_line(1)
    filled.type_keys("12")
    editor = filled.editor()
    assert editor is not None
    assert editor.text() == "12"
    assert filled.lines()[1] == (1, "Croissant")
    filled.type_keys("\n")
    assert filled.lines()[1] == (12, "Croissant")
    assert filled.cart.hasFocus()
    assert filled.charges == 0


def test_a_tap_on_the_quantity_opens_the_field(filled: CartScreen) -> None:
    filled.tap_line(0, "quantity")
    editor = filled.editor()
    assert editor is not None
    assert editor.selectedText() == "2"
    filled.type_keys("7\n")
    assert filled.lines()[0] == (7, "Espresso")


def test_escape_leaves_the_quantity_as_it_was(filled: CartScreen, qtbot: QtBot) -> None:
    filled.select_line(0)
    filled.type_keys("9")
    filled.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: filled.editor() is None)
    assert filled.lines()[0] == (2, "Espresso")


def test_an_emptied_field_leaves_the_quantity_as_it_was(filled: CartScreen) -> None:
    filled.select_line(0)
    filled.type_keys("9")
    filled.press(Qt.Key.Key_Backspace)
    filled.type_keys("\n")
    assert filled.lines()[0] == (2, "Espresso")
    assert filled.errors == []


def test_an_emptied_field_that_is_left_changes_nothing(filled: CartScreen) -> None:
    filled.select_line(0)
    filled.type_keys("9")
    filled.press(Qt.Key.Key_Backspace)
    filled.search.setFocus()
    assert filled.lines()[0] == (2, "Espresso")


def test_quantity_zero_takes_the_line_away(filled: CartScreen, qtbot: QtBot) -> None:
    filled.select_line(1)
    filled.type_keys("0\n")
    assert filled.lines() == [(2, "Espresso"), (1, "Beanie")]
    qtbot.waitUntil(lambda: filled.editor() is None)


def test_digits_of_another_script_are_digits(filled: CartScreen) -> None:
    filled.select_line(0)
    filled.type_keys("\u0665")
    filled.type_keys("\n")
    assert filled.lines()[0] == (5, "Espresso")


def test_too_large_a_quantity_is_refused_and_said(filled: CartScreen) -> None:
    filled.select_line(0)
    filled.type_keys("10001\n")
    assert filled.lines()[0] == (2, "Espresso")
    (error,) = filled.errors
    assert isinstance(error, CartRefused)
    assert (error.problem, error.name) == ("quantity", "Espresso")


def test_one_line_too_many_is_refused_and_said(open_cart: OpenCart) -> None:
    products = [plain_product(f"Thing {number:03}") for number in range(MAX_LINES + 1)]
    screen = open_cart(MemoryCatalogue(products))
    for product in products:
        screen.scan(product.sku)
    assert len(screen.lines()) == MAX_LINES
    (error,) = screen.errors
    assert isinstance(error, CartRefused)
    assert (error.problem, error.name) == ("too_many_lines", "Thing 100")


def test_enter_in_the_cart_wants_to_charge(filled: CartScreen) -> None:
    filled.select_line(0)
    filled.type_keys("\n")
    assert filled.charges == 1


def test_clear_empties_the_cart_and_undo_brings_it_back(filled: CartScreen) -> None:
    filled.click("clearCart")
    assert filled.lines() == []
    assert filled.search.hasFocus()
    filled.click("undoCart")
    assert filled.lines() == [(2, "Espresso"), (1, "Croissant"), (1, "Beanie")]


def test_control_z_takes_changes_back_one_by_one(filled: CartScreen) -> None:
    filled.select_line(1)
    filled.press(Qt.Key.Key_Delete)
    filled.press(Qt.Key.Key_Z, CONTROL)
    assert filled.lines() == [(2, "Espresso"), (1, "Croissant"), (1, "Beanie")]
    filled.press(Qt.Key.Key_Z, CONTROL)
    assert filled.lines() == [(2, "Espresso"), (1, "Croissant")]


def test_control_z_in_the_field_is_the_fields_own_until_it_is_empty(filled: CartScreen) -> None:
    filled.search.setFocus()
    filled.type_keys("ab")
    filled.press(Qt.Key.Key_Z, CONTROL)
    assert len(filled.lines()) == 3
    filled.search.clear()
    filled.press(Qt.Key.Key_Z, CONTROL)
    assert len(filled.lines()) == 2


def test_undo_and_clear_are_there_only_when_they_can_do_something(screen: CartScreen) -> None:
    assert not screen.button("undoCart").isVisible()
    assert not screen.button("clearCart").isVisible()
    screen.tap_product("Espresso")
    assert screen.button("undoCart").isVisible()
    assert screen.button("clearCart").isVisible()
    screen.click("clearCart")
    assert screen.button("undoCart").isVisible()
    assert not screen.button("clearCart").isVisible()


def test_a_screen_reader_hears_the_whole_line(screen: CartScreen) -> None:
    screen.tap_product("Beanie", times=2)
    spoken = screen.cart.model().index(0, 0).data(ROLE.AccessibleTextRole)
    assert spoken == "2 \u00d7 Beanie, One size, $48.00, was $64.00"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("width", [360, 480])
@pytest.mark.parametrize("text_scale", [1.0, 1.5])
def test_the_parts_of_a_line_never_meet_and_are_large_enough(
    screen: CartScreen,
    qapp: QApplication,
    direction: Qt.LayoutDirection,
    width: int,
    text_scale: float,
) -> None:
    apply_theme(qapp, "light", text_scale=text_scale)
    painter = screen.cart.itemDelegate()
    assert isinstance(painter, CartLinePainter)
    screen.cart.setLayoutDirection(direction)
    product = plain_product("A thing with a rather long name for a till", 99_999_999)
    line = CartLine(product, 10)
    rect = QRect(0, 0, width - 22, 70)
    places = painter.places(rect, line)
    parts = [places.minus, places.quantity, places.plus, places.text, places.total]
    for number, part in enumerate(parts):
        assert rect.contains(part), f"{part} leaves {rect}"
        assert not any(part.intersects(other) for other in parts[number + 1 :])
    for target in (places.minus, places.plus):
        assert min(target.width(), target.height()) >= 44
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert (places.total.left() < places.minus.left()) is is_mirrored


def test_a_long_name_takes_two_lines_and_a_short_one_less_room(open_cart: OpenCart) -> None:
    long = plain_product("A thing with a name that goes on and on and on and on and on and on")
    screen = open_cart(MemoryCatalogue([long, plain_product("Tea")]))
    for sku in (long.sku, "TEA"):
        screen.scan(sku)
    model = screen.cart.model()
    tall, low = (screen.cart.visualRect(model.index(row, 0)).height() for row in (0, 1))
    assert low >= 44
    assert tall >= 2 * QFontMetrics(font("body")).lineSpacing()
    assert screen.cart.horizontalScrollBar().maximum() == 0


def test_the_largest_amounts_are_added_exactly(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([plain_product("Yacht", 99_999_999_999)]))
    screen.scan("YACHT")
    assert screen.totals == [Money(99_999_999_999, USD)]
    screen.scan("YACHT")
    assert screen.lines() == [(1, "Yacht")]
    (error,) = screen.errors
    assert isinstance(error, CartRefused)
    assert error.problem == "total"
