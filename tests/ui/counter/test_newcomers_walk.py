"""A newcomer tries everything once, and takes each thing back with Ctrl+Z: nothing is ever lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.fakes.memory_parked import MemoryParkedCarts
from tests.screens.cart_screen import tap as tap_in
from tests.screens.counter_screen import CounterScreen
from tests.ui.counter.conftest import CAKE, TEA

Step = Callable[[CounterScreen], None]


def scan(counter: CounterScreen) -> None:
    assert counter.page.take_scan(CAKE, "", None)


def scan_with_a_note(counter: CounterScreen) -> None:
    assert counter.page.take_scan(CAKE, "0.300 kg", CAKE.price)


def type_a_code(counter: CounterScreen) -> None:
    counter.field("productSearch").setFocus()
    counter.type(f"{TEA.barcode}\n")


def type_pieces_and_a_code(counter: CounterScreen) -> None:
    counter.field("productSearch").setFocus()
    counter.type(f"3*{TEA.barcode}\n")


def one_more_by_key(counter: CounterScreen) -> None:
    counter.select_line(0)
    counter.type("+")


def one_less_by_key(counter: CounterScreen) -> None:
    counter.select_line(0)
    counter.type("-")


def one_more_by_tap(counter: CounterScreen) -> None:
    tap_in(counter.cart_list, counter.cart_list.part_center(0, "plus"))


def last_piece_by_tap(counter: CounterScreen) -> None:
    tap_in(counter.cart_list, counter.cart_list.part_center(1, "minus"))


def quantity_by_key(counter: CounterScreen) -> None:
    counter.select_line(0)
    counter.type("7")
    editor = counter.cart_list.findChild(QLineEdit, "quantityInput")
    assert editor is not None
    counter.press(Qt.Key.Key_Return)
    QApplication.processEvents()  # the list takes the quantity a turn later


def delete(counter: CounterScreen) -> None:
    counter.select_line(0)
    counter.press(Qt.Key.Key_Delete)


def own_price(counter: CounterScreen) -> None:
    counter.tap_line(0)
    counter.field("linePrice").setFocus()
    counter.type("200\n")


def give_away(counter: CounterScreen) -> None:
    counter.tap_line(0)
    counter.field("linePrice").setFocus()
    counter.type("0\n")


def note(counter: CounterScreen) -> None:
    counter.tap_line(0)
    counter.field("lineNote").setFocus()
    counter.type("for Anna\n")


def line_discount(counter: CounterScreen) -> None:
    counter.select_line(0)
    counter.type("%")
    counter.type("20\n")


def line_money_off(counter: CounterScreen) -> None:
    counter.tap_line(0)
    counter.tap("lineDiscountInMoney")
    counter.type("100\n")


def remove_on_the_card(counter: CounterScreen) -> None:
    counter.tap_line(1)
    counter.tap("lineRemove")


def cart_discount(counter: CounterScreen) -> None:
    counter.function_key(Qt.Key.Key_F11)
    counter.tap("cartDiscount10")
    counter.tap("discountTake")


def other_item(counter: CounterScreen) -> None:
    counter.function_key(Qt.Key.Key_F7)
    counter.type("250\nGift wrap\n")


def clear(counter: CounterScreen) -> None:
    counter.tap("clearCart")


def park(counter: CounterScreen) -> None:
    counter.park_key()
    counter.type("Ms Weber\n")


_STEPS: tuple[Step, ...] = (
    *(scan, scan_with_a_note, type_a_code, type_pieces_and_a_code),
    *(one_more_by_key, one_less_by_key, one_more_by_tap, last_piece_by_tap, quantity_by_key),
    *(delete, own_price, give_away, note, line_discount, line_money_off, remove_on_the_card),
    *(cart_discount, other_item, clear, park),
)


def shown(counter: CounterScreen) -> object:
    """All that a newcomer sees of the cart."""
    lines = [counter.line(row) for row in range(len(counter.lines()))]
    return counter.content, lines, counter.text("cartTotal"), counter.charge_words


@pytest.mark.parametrize("step", _STEPS, ids=lambda step: step.__name__)
def test_each_step_is_taken_back_and_done_again_by_key(filled: CounterScreen, step: Step) -> None:
    before = shown(filled)
    step(filled)
    after = shown(filled)
    assert after != before
    assert not filled.till.window._cover.is_on, "it has ended"
    filled.undo()
    assert shown(filled) == before
    filled.redo()
    assert shown(filled) == after
    filled.undo()
    assert shown(filled) == before


def test_the_whole_walk_is_taken_back_step_by_step(
    filled: CounterScreen, parked: MemoryParkedCarts
) -> None:
    seen = [shown(filled)]
    for step in _STEPS:
        if not filled.lines():
            scan(filled)
            seen.append(shown(filled))
        if step in {last_piece_by_tap, remove_on_the_card, give_away}:
            continue  # what they leave behind depends on the line, and so would the next steps
        step(filled)
        assert not filled.till.window._cover.is_on, step.__name__
        if shown(filled) != seen[-1]:
            seen.append(shown(filled))
    assert len(seen) > len(_STEPS) - 3
    for before in reversed(seen[:-1]):
        filled.undo()
        assert shown(filled) == before


def test_a_recall_is_taken_back_with_what_it_parked(
    filled: CounterScreen, parked: MemoryParkedCarts
) -> None:
    park(filled)
    scan(filled)
    before = shown(filled)
    filled.tap("parkedCarts")
    filled.type("\n")
    after = shown(filled)
    assert filled.lines() == [(2, "Green tea"), (1, "Apple cake")]
    filled.undo()
    assert shown(filled) == before
    assert [cart.name for cart in parked.waiting()] == ["Ms Weber"]
    filled.redo()
    assert shown(filled) == after


@pytest.mark.parametrize("step", [own_price, cart_discount, other_item, park, clear])
def test_the_button_does_what_the_key_does(filled: CounterScreen, step: Step) -> None:
    before = shown(filled)
    step(filled)
    filled.tap("undoCart")
    assert shown(filled) == before
