"""Undo and redo: every change of the cart, by key, button and message."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.screens.counter_screen import CounterScreen


def test_back_and_forth_by_key_and_by_button(filled: CounterScreen) -> None:
    end = filled.content
    filled.undo()
    filled.undo()
    assert filled.lines() == [(1, "Green tea")]
    assert filled.shows("redoCart")
    filled.redo()
    assert filled.lines() == [(2, "Green tea")]
    filled.tap("redoCart")
    assert filled.content == end
    assert not filled.shows("redoCart")
    filled.tap("undoCart")
    assert filled.lines() == [(2, "Green tea")]


def test_a_new_change_forgets_what_could_be_done_again(filled: CounterScreen) -> None:
    filled.undo()
    filled.select_line(0)
    filled.type("+")
    assert not filled.shows("redoCart")
    filled.redo()
    assert filled.lines() == [(3, "Green tea")]


def test_clear_offers_the_cart_back(filled: CounterScreen) -> None:
    before = filled.content
    filled.tap("clearCart")
    assert filled.lines() == []
    assert filled.till.message_text == "The cart is empty."
    filled.tap("messageAction")
    assert filled.content == before
    assert filled.till.message_text == ""


def test_the_offer_goes_with_the_next_change(filled: CounterScreen) -> None:
    filled.tap("clearCart")
    filled.function_key(Qt.Key.Key_F7)
    filled.type("100\n\n")
    assert filled.till.message_text == ""
    assert filled.lines() == [(1, "Other item")]


def test_the_next_customer_cannot_get_the_last_cart(filled: CounterScreen) -> None:
    filled.page.start_over()
    filled.undo()
    filled.redo()
    assert filled.lines() == []
    assert not filled.shows("undoCart")
