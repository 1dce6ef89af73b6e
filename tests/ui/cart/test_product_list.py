"""The shelf: tiles, rows, paging, and every way to take a product from it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.ui.cart.product_model import PAGE
from tests.screens.cart_screen import CartScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, plain_product, sample_products

OpenCart = Callable[..., CartScreen]
ROLE = Qt.ItemDataRole


def _names(count: int) -> list[str]:
    return [f"Thing {number:04}" for number in range(count)]


def test_a_click_adds_one(screen: CartScreen) -> None:
    screen.tap_product("Flat white")
    assert screen.lines() == [(1, "Flat white")]


def test_quick_taps_add_one_each(screen: CartScreen) -> None:
    screen.tap_product("Flat white", times=3)
    assert screen.lines() == [(3, "Flat white")]


def test_a_press_that_slides_off_adds_nothing(screen: CartScreen) -> None:
    view = screen.products
    here = view.visualRect(view.model().index(0, 0)).center()
    there = view.visualRect(view.model().index(1, 0)).center()
    QTest.mousePress(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, here
    )
    QTest.mouseRelease(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there
    )
    assert screen.lines() == []


def test_the_right_button_adds_nothing(screen: CartScreen) -> None:
    view = screen.products
    here = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, here
    )
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, here
    )
    assert screen.lines() == []


def test_a_finger_adds_one_with_a_tap_and_nothing_with_a_drag(
    screen: CartScreen, qtbot: QtBot
) -> None:
    view = screen.products
    viewport = view.viewport()
    here = view.visualRect(view.model().index(0, 0)).center()
    sequence = QTest.touchEvent(viewport, QTest.createTouchDevice(), False)  # noqa: FBT003  Qt takes it by place
    sequence.press(0, here, viewport).commit()
    sequence.release(0, here, viewport).commit()
    assert screen.lines() == [(1, "Espresso")]

    finger = here + QPoint(0, 300)
    sequence.press(0, finger, viewport).commit()

    def drag_until_it_scrolls() -> bool:
        nonlocal finger
        finger = finger - QPoint(0, 8)
        sequence.move(0, finger, viewport).commit()
        return view.verticalScrollBar().value() > 0

    qtbot.waitUntil(drag_until_it_scrolls)
    sequence.release(0, finger, viewport).commit()
    QApplication.processEvents()
    assert screen.lines() == [(1, "Espresso")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_down_and_a_key_add_the_first_product(screen: CartScreen, key: Qt.Key) -> None:
    screen.press(Qt.Key.Key_Down)
    assert screen.products.hasFocus()
    screen.press(key)
    assert screen.lines() == [(1, "Espresso")]
    assert screen.charges == 0


def test_a_held_key_adds_once(screen: CartScreen) -> None:
    screen.press(Qt.Key.Key_Down)
    for is_repeat in (False, True, True):
        held = QKeyEvent(
            QKeyEvent.Type.KeyPress,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.NoModifier,
            "\r",
            is_repeat,
        )
        QApplication.sendEvent(screen.products, held)
    assert screen.lines() == [(1, "Espresso")]


def test_arrows_walk_over_the_tiles(screen: CartScreen) -> None:
    screen.press(Qt.Key.Key_Down)
    screen.press(Qt.Key.Key_Right)
    screen.press(Qt.Key.Key_Space)
    assert screen.lines() == [(1, "Flat white")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Escape])
def test_up_and_escape_go_back_to_the_field(screen: CartScreen, key: Qt.Key) -> None:
    screen.press(Qt.Key.Key_Down)
    screen.press(key)
    assert screen.search.hasFocus()


def test_down_shows_at_once_what_was_typed(screen: CartScreen) -> None:
    screen.type_keys("beanie")
    screen.press(Qt.Key.Key_Down)
    assert screen.product_names() == ["Beanie"]
    screen.press(Qt.Key.Key_Space)
    assert screen.lines() == [(1, "Beanie")]


def test_more_products_are_read_as_the_list_is_scrolled(open_cart: OpenCart) -> None:
    catalogue = MemoryCatalogue([plain_product(name) for name in _names(1000)])
    screen = open_cart(catalogue)
    assert len(screen.product_names()) == PAGE
    for _ in range(1000 // PAGE):
        screen.products.scrollToBottom()
        screen.wait_for_shelf()
    assert screen.product_names() == _names(1000)


def test_scrolling_ends_where_a_page_ends_exactly(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([plain_product(name) for name in _names(PAGE)]))
    for _ in range(4):
        screen.products.scrollToBottom()
        screen.wait_for_shelf()
    assert screen.product_names() == _names(PAGE)
    assert not screen.products.model().canFetchMore(screen.products.rootIndex())


@pytest.mark.parametrize(("width", "is_compact"), [(1024, True), (1366, False), (1920, False)])
def test_a_narrow_window_has_rows_and_a_wide_one_tiles(
    open_cart: OpenCart, width: int, is_compact: bool
) -> None:
    screen = open_cart(MemoryCatalogue(sample_products()), width=width)
    view = screen.products
    first, second = (view.visualRect(view.model().index(row, 0)) for row in (0, 1))
    is_below = second.top() > first.top()
    assert is_below is is_compact
    assert view.horizontalScrollBar().maximum() == 0
    screen.settle()


@pytest.mark.parametrize("width", [1000, 1024, 1100, 1180, 1366, 1500, 1920])
def test_products_keep_their_width_and_are_large_enough_to_tap(
    open_cart: OpenCart, width: int
) -> None:
    screen = open_cart(MemoryCatalogue(sample_products()), width=width)
    view = screen.products
    before = view.visualRect(view.model().index(0, 0))
    assert view.verticalScrollBar().isVisible()
    screen.search_for("bag")
    screen.press(Qt.Key.Key_Down)
    for _ in range(5):
        QApplication.processEvents()
    assert not view.verticalScrollBar().isVisible()
    after = view.visualRect(view.model().index(0, 0))
    assert before == after
    assert after.left() >= 0
    assert after.right() < view.viewport().width()
    assert min(after.width(), after.height()) >= 44
    screen.settle()


def test_right_to_left_the_shelf_is_mirrored(qapp: QApplication, open_cart: OpenCart) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screen = open_cart(MemoryCatalogue(sample_products()))
    view = screen.products
    first, second = (view.visualRect(view.model().index(row, 0)) for row in (0, 1))
    assert first.left() > second.left()
    assert first.top() == second.top()
    assert screen.cart.mapToGlobal(QPoint()).x() < view.mapToGlobal(QPoint()).x()
    screen.settle()


def test_a_screen_reader_hears_name_price_and_discount(screen: CartScreen) -> None:
    row = screen.product_names().index("Blue T-Shirt")
    spoken = screen.products.model().index(row, 0).data(ROLE.AccessibleTextRole)
    assert spoken == "Blue T-Shirt, 2 variants, $29.99, was $39.99, SALE"


def test_a_name_with_markup_is_shown_as_it_is(open_cart: OpenCart) -> None:
    screen = open_cart(MemoryCatalogue([plain_product("<b>Bold</b> & co")]))
    index = screen.products.model().index(0, 0)
    assert index.data() == "<b>Bold</b> & co"
    assert "<b>Bold" not in str(index.data(ROLE.ToolTipRole))
    assert "&lt;b&gt;Bold" in str(index.data(ROLE.ToolTipRole))
