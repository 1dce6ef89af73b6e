"""Parking: under a name in one step, found and called back, never mixed and never lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt

from pos_app.domain.cart import CartLine, CartSnapshot
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from tests.fakes.memory_parked import MemoryParkedCarts
from tests.screens.counter_screen import CounterScreen
from tests.ui.conftest import OpenTill
from tests.ui.counter.conftest import CAKE, TEA

NOW = datetime.now(UTC)


def park_as(counter: CounterScreen, name: str) -> None:
    counter.park_key()
    counter.type(f"{name}\n")


def waiting(parked: MemoryParkedCarts) -> list[str]:
    return [cart.name for cart in parked.waiting()]


def test_a_name_and_enter(filled: CounterScreen, parked: MemoryParkedCarts) -> None:
    content = filled.content
    park_as(filled, "Ms Weber")
    assert filled.lines() == []
    [cart] = parked.waiting()
    assert (cart.name, cart.pieces, cart.total) == ("Ms Weber", 3, content.total)
    assert filled.button("parkedCarts").text() == "Parked (1)"
    assert filled.till.message_text == "“Ms Weber” is parked."


def test_enter_alone_makes_a_name(filled: CounterScreen, parked: MemoryParkedCarts) -> None:
    filled.tap("parkCart")
    made = filled.field("parkName").placeholderText()
    assert made.startswith("Cart ")
    assert made.endswith(", 3 items")
    filled.type("\n")
    assert waiting(parked) == [made]


def test_escape_parks_nothing(filled: CounterScreen, parked: MemoryParkedCarts) -> None:
    filled.tap("parkCart")
    filled.press(Qt.Key.Key_Escape)
    assert filled.lines() == [(2, "Green tea"), (1, "Apple cake")]
    assert waiting(parked) == []


def test_the_same_key_in_an_empty_cart_calls_back(
    filled: CounterScreen, parked: MemoryParkedCarts
) -> None:
    content = filled.content
    park_as(filled, "Ms Weber")
    filled.park_key()
    assert filled.parked_names() == ["Ms Weber"]
    filled.type("\n")
    assert filled.content == content
    assert waiting(parked) == []
    assert not filled.shows("parkedCarts")


def test_newest_first_and_typing_finds(filled: CounterScreen, parked: MemoryParkedCarts) -> None:
    content = filled.content
    for hours, name in ((1, "Anna Weber"), (3, "Table 4"), (2, "Bert Weber")):
        parked.park(name, content, NOW - timedelta(hours=hours))
    filled.till.till.parked_ready.emit(parked)
    filled.settle()
    assert filled.button("parkedCarts").text() == "Parked (3)"
    filled.page.start_over()
    filled.tap("parkedCarts")
    assert filled.parked_names() == ["Anna Weber", "Bert Weber", "Table 4"]
    filled.type("web bert")
    assert filled.parked_names() == ["Bert Weber"]
    filled.type("\n")
    assert waiting(parked) == ["Table 4", "Anna Weber"]


def test_arrows_choose(filled: CounterScreen, parked: MemoryParkedCarts) -> None:
    park_as(filled, "first")
    filled.page.take_scan(CAKE, "", None)
    park_as(filled, "second")
    filled.tap("parkedCarts")
    filled.press(Qt.Key.Key_Down)
    filled.type("\n")
    assert filled.lines() == [(2, "Green tea"), (1, "Apple cake")]
    assert waiting(parked) == ["second"]


def test_nothing_fits(filled: CounterScreen) -> None:
    park_as(filled, "Ms Weber")
    filled.tap("parkedCarts")
    filled.type("zzz\n")
    assert filled.text("parkedNothing") == "No parked cart is called so."
    assert filled.shows("parkedPage")
    assert not filled.button("parkedTake").isEnabled()


def test_what_is_in_the_cart_is_parked_first_and_said(
    filled: CounterScreen, parked: MemoryParkedCarts
) -> None:
    first = filled.content
    park_as(filled, "Ms Weber")
    filled.page.take_scan(CAKE, "", None)
    second = filled.content
    filled.tap("parkedCarts")
    filled.type("\n")
    assert filled.content == first
    [made] = waiting(parked)
    assert made.endswith(", 1 item")
    said = filled.till.message_text
    assert said == f"“Ms Weber” is back. What was in the cart is parked as “{made}”."
    filled.undo()
    assert filled.content == second
    assert waiting(parked) == ["Ms Weber"]
    filled.redo()
    assert filled.content == first
    assert waiting(parked) == [made]


def test_undo_brings_a_parked_cart_back_and_redo_parks_it(
    filled: CounterScreen, parked: MemoryParkedCarts
) -> None:
    content = filled.content
    park_as(filled, "Ms Weber")
    filled.tap("messageAction")
    assert filled.content == content
    assert waiting(parked) == []
    filled.redo()
    assert filled.lines() == []
    assert waiting(parked) == ["Ms Weber"]


def test_a_recall_that_is_taken_back_is_parked_as_it_was(
    filled: CounterScreen, parked: MemoryParkedCarts
) -> None:
    park_as(filled, "Ms Weber")
    [before] = parked.waiting()
    filled.park_key()
    filled.type("\n")
    filled.undo()
    assert filled.lines() == []
    [after] = parked.waiting()
    assert (after.name, after.parked_at) == (before.name, before.parked_at)
    filled.undo()  # the parking itself
    assert filled.lines() == [(2, "Green tea"), (1, "Apple cake")]
    assert waiting(parked) == []


def test_delete_throws_away_and_undo_brings_back(
    filled: CounterScreen, parked: MemoryParkedCarts
) -> None:
    park_as(filled, "Ms Weber")
    filled.tap("parkedCarts")
    filled.press(Qt.Key.Key_Delete)
    assert waiting(parked) == []
    assert filled.text("parkedNothing") == "Nothing is parked."
    filled.undo()
    assert waiting(parked) == ["Ms Weber"]
    assert filled.parked_names() == ["Ms Weber"]
    filled.tap("parkedRemove")
    filled.tap("parkedUndo")
    assert waiting(parked) == ["Ms Weber"]
    assert not filled.shows("parkedUndo")


def test_a_full_disk_is_said_and_the_cart_stays(
    filled: CounterScreen, parked: MemoryParkedCarts
) -> None:
    content = filled.content
    parked.trouble = StoreUnusable("full")
    park_as(filled, "Ms Weber")
    assert filled.shows("parkPage")
    assert "cannot save its records" in filled.text("parkProblem")
    filled.press(Qt.Key.Key_Escape)
    assert filled.content == content
    parked.trouble = None
    park_as(filled, "Ms Weber")
    filled.page.take_scan(CAKE, "", None)
    present = filled.content
    filled.tap("parkedCarts")
    parked.trouble = StoreUnusable("full")
    filled.type("\n")
    assert "cannot save its records" in filled.text("parkedProblem")
    assert filled.content == present
    parked.trouble = None
    assert waiting(parked) == ["Ms Weber"]


def test_undo_on_a_full_disk_changes_nothing(
    filled: CounterScreen, parked: MemoryParkedCarts
) -> None:
    park_as(filled, "Ms Weber")
    filled.park_key()
    filled.type("\n")
    content = filled.content
    parked.trouble = StoreUnusable("full")
    filled.undo()
    assert filled.content == content
    assert "cannot save its records" in filled.till.message_text
    parked.trouble = None
    filled.undo()
    assert (filled.lines(), waiting(parked)) == ([], ["Ms Weber"])


def test_a_cart_that_somebody_else_took_is_said_and_nothing_changes(
    filled: CounterScreen, parked: MemoryParkedCarts
) -> None:
    park_as(filled, "Ms Weber")
    filled.page.take_scan(CAKE, "", None)
    present = filled.content
    filled.tap("parkedCarts")
    [cart] = parked.waiting()
    parked.take(cart.id)
    filled.type("\n")
    assert filled.till.message_text == "“Ms Weber” is not parked any more."
    assert filled.content == present
    assert waiting(parked) == []


def test_a_cart_in_another_currency_stays_parked(
    counter: CounterScreen, parked: MemoryParkedCarts
) -> None:
    tea = Product("T", "Tee", Money.of(350, "EUR"))
    parked.park("Euro", CartSnapshot(tea.price.currency, (CartLine(tea, 1),)), NOW)
    counter.till.till.parked_ready.emit(parked)
    counter.settle()
    counter.tap("parkedCarts")
    counter.type("\n")
    assert "another currency than USD" in counter.text("parkedProblem")
    assert waiting(parked) == ["Euro"]


def test_before_the_store_is_ready_nothing_can_be_parked(open_till: OpenTill) -> None:
    till = open_till()
    till.tap("modeCart")
    counter = CounterScreen(till)
    counter.park_key()
    assert till.message_text == "The till is still starting. Try again in a moment."
    till.messages.dismiss()
    counter.page.take_scan(TEA, "", None)
    assert not counter.button("parkCart").isEnabled()
    counter.park_key()
    assert till.message_text == "The till is still starting. Try again in a moment."
    assert not till.has("parkPage")
    assert not till.has("parkedPage")


def test_the_cart_of_the_next_window_parks_too(
    filled: CounterScreen, open_till: OpenTill, parked: MemoryParkedCarts
) -> None:
    state = filled.till.window.state()
    after = open_till()
    after.window.restore(state)
    counter = CounterScreen(after)
    assert counter.lines() == [(2, "Green tea"), (1, "Apple cake")]
    park_as(counter, "Ms Weber")
    assert waiting(parked) == ["Ms Weber"]
