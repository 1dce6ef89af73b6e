"""Goods without a code: a price, Enter, a name, Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pos_app.domain.money import Money
from pos_app.domain.product import custom_product
from tests.screens.counter_screen import CounterScreen


def test_price_and_name_by_keyboard(counter: CounterScreen) -> None:
    counter.function_key(Qt.Key.Key_F7)
    assert counter.focus_name == "somethingPrice"
    counter.type("1250\n")
    assert counter.focus_name == "somethingName"
    counter.type("Repair  of a bag\n")
    assert not counter.shows("somethingPage")
    assert counter.line(0).product == custom_product("Repair of a bag", Money.of(1250, "USD"))
    assert counter.charge_words == "Charge $12.50"
    counter.undo()
    assert counter.lines() == []


def test_price_alone_by_touch(counter: CounterScreen) -> None:
    counter.tap("somethingElse")
    for key in ("somethingKey4", "somethingKeyDoubleZero"):
        counter.tap(key)
    counter.tap("somethingTake")
    assert counter.lines() == [(1, "Other item")]
    assert counter.charge_words == "Charge $4.00"


def test_the_same_again_begins_empty_and_grows_the_line(counter: CounterScreen) -> None:
    for _ in range(2):
        counter.function_key(Qt.Key.Key_F7)
        assert counter.field("somethingPrice").text() == ""
        counter.type("300\n\n")
    assert counter.lines() == [(2, "Other item")]


def test_without_a_price_nothing_is_added(counter: CounterScreen) -> None:
    counter.function_key(Qt.Key.Key_F7)
    assert not counter.button("somethingTake").isEnabled()
    counter.type("\n")
    assert counter.focus_name == "somethingPrice"
    counter.type("0\n")
    assert counter.text("somethingProblem") == "Enter an amount above zero."
    counter.press(Qt.Key.Key_Escape)
    assert counter.lines() == []


def test_an_amount_that_is_pasted_or_written_is_read_as_written(counter: CounterScreen) -> None:
    counter.function_key(Qt.Key.Key_F7)
    counter.type("4.5\n")
    counter.type("\n")
    assert counter.charge_words == "Charge $4.50"
