"""Parking on a disk that takes its time, or fails after it: the window goes on, nothing is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.domain.cart import CartSnapshot
from pos_app.domain.errors import StoreUnusable
from tests.fakes.memory_parked import MemoryParkedCarts
from tests.screens.counter_screen import CounterScreen
from tests.screens.hands import press, type_text
from tests.ui.counter.conftest import CAKE

_PATIENCE_S = 10.0
_CONTROL = Qt.KeyboardModifier.ControlModifier


class SlowDisk(MemoryParkedCarts):
    """While it is `stuck`, each call waits until `go_on`; it notes on which threads it was
    called."""

    def __init__(self) -> None:
        super().__init__()
        self._free = threading.Event()
        self._free.set()
        self.entered = threading.Event()
        self.threads: set[str] = set()
        self.has_given_up = False

    def stick(self) -> None:
        self.entered.clear()
        self._free.clear()

    def go_on(self, trouble: StoreUnusable | None = None) -> None:
        self.trouble = trouble
        self._free.set()

    def _check_disk(self) -> None:
        here = threading.current_thread()
        self.threads.add("gui" if here is threading.main_thread() else "other")
        self.entered.set()
        self.has_given_up |= not self._free.wait(_PATIENCE_S)
        super()._check_disk()


class GoneDisk(SlowDisk):
    """As slow, and then it cannot take a cart out."""

    def take(self, cart_id: UUID) -> CartSnapshot | None:
        super().take(cart_id)
        raise StoreUnusable("gone")


@pytest.fixture
def parked() -> Iterator[SlowDisk]:
    disk = SlowDisk()
    yield disk
    disk.go_on()
    assert not disk.has_given_up, "the window stood still"


def begin_to_park(counter: CounterScreen, parked: SlowDisk, name: str) -> None:
    """Until the disk has it in hand; nothing waits for it."""
    parked.stick()
    QTest.keyClick(QApplication.focusWidget() or counter.till.window, Qt.Key.Key_S, _CONTROL)
    type_text(counter.till.window, f"{name}\n")
    assert parked.entered.wait(_PATIENCE_S)


def test_nothing_of_parking_is_done_on_the_gui_thread(
    filled: CounterScreen, parked: SlowDisk
) -> None:
    filled.park_key()
    filled.type("Ms Weber\n")
    filled.park_key()
    filled.type("\n")
    filled.undo()
    filled.redo()
    filled.undo()
    filled.tap("parkedCarts")
    filled.press(Qt.Key.Key_Delete)
    filled.undo()
    assert parked.threads == {"other"}


def test_it_is_parked_only_once_it_is_on_disk(
    filled: CounterScreen, parked: SlowDisk, qtbot: QtBot
) -> None:
    begin_to_park(filled, parked, "Ms Weber")
    QApplication.processEvents()
    assert filled.shows("parkPage")
    assert filled.button("parkTake").text() == "One moment…"
    assert not filled.button("parkTake").isEnabled()
    assert filled.lines() == [(2, "Green tea"), (1, "Apple cake")]
    assert not filled.shows("parkedCarts")
    assert filled.till.message_text == ""
    parked.go_on()
    qtbot.waitUntil(lambda: filled.lines() == [])
    assert not filled.shows("parkPage")
    assert filled.button("parkedCarts").text() == "Parked (1)"
    assert filled.till.message_text == "“Ms Weber” is parked."
    filled.tap("messageAction")
    assert filled.lines() == [(2, "Green tea"), (1, "Apple cake")]


def _is_said(counter: CounterScreen, words: str) -> bool:
    return words in counter.till.message_text


def test_a_second_enter_parks_nothing_more(
    filled: CounterScreen, parked: SlowDisk, qtbot: QtBot
) -> None:
    begin_to_park(filled, parked, "Ms Weber")
    type_text(filled.till.window, "\n\n")
    parked.go_on()
    qtbot.waitUntil(lambda: filled.lines() == [])
    filled.settle()
    assert filled.button("parkedCarts").text() == "Parked (1)"


def test_a_disk_that_fails_late_keeps_the_cart_in_hand_and_says_so(
    filled: CounterScreen, parked: SlowDisk, qtbot: QtBot
) -> None:
    content = filled.content
    begin_to_park(filled, parked, "Ms Weber")
    parked.go_on(StoreUnusable("full"))
    qtbot.waitUntil(lambda: "cannot save its records" in filled.text("parkProblem"))
    assert filled.shows("parkPage")
    assert filled.button("parkTake").text() == "Park"
    assert filled.button("parkTake").isEnabled()
    assert filled.content is content
    parked.trouble = None
    filled.type("\n")
    assert filled.lines() == []


def test_the_page_can_be_left_and_how_it_went_is_said_all_the_same(
    filled: CounterScreen, parked: SlowDisk, qtbot: QtBot
) -> None:
    for trouble, said in (
        (StoreUnusable("full"), "cannot save its records"),
        (None, "“Ms Weber” is parked."),
    ):
        begin_to_park(filled, parked, "Ms Weber")
        press(filled.till.window, Qt.Key.Key_Escape)
        assert not filled.shows("parkPage")
        assert filled.lines() == [(2, "Green tea"), (1, "Apple cake")]
        parked.go_on(trouble)
        qtbot.waitUntil(partial(_is_said, filled, said))
    assert filled.lines() == []


@pytest.mark.parametrize("late", [True, False])
def test_a_scan_meanwhile_belongs_to_the_next_cart(
    filled: CounterScreen, parked: SlowDisk, late: bool
) -> None:
    begin_to_park(filled, parked, "Ms Weber")
    press(filled.till.window, Qt.Key.Key_Escape)
    if late:
        threading.Timer(0.05, parked.go_on).start()
    else:
        parked.go_on()
    assert filled.page.take_scan(CAKE, "", None)
    assert filled.lines() == [(1, "Apple cake")]
    assert filled.button("parkedCarts").text() == "Parked (1)"


def test_what_is_being_parked_is_not_charged(filled: CounterScreen, parked: SlowDisk) -> None:
    begin_to_park(filled, parked, "Ms Weber")
    press(filled.till.window, Qt.Key.Key_Escape)
    threading.Timer(0.05, parked.go_on).start()
    filled.till.charge_button.click()
    assert filled.till.till.sales == []
    assert filled.lines() == []


def test_the_window_answers_while_a_cart_is_called_back(
    filled: CounterScreen, parked: SlowDisk, qtbot: QtBot
) -> None:
    filled.park_key()
    filled.type("Ms Weber\n")
    filled.page.take_scan(CAKE, "", None)
    filled.tap("parkedCarts")
    parked.stick()
    type_text(filled.till.window, "\n")
    assert parked.entered.wait(_PATIENCE_S)
    turns: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(1))
    timer.start(0)
    qtbot.waitUntil(lambda: len(turns) > 3)
    timer.stop()
    assert filled.shows("parkedPage")
    assert filled.lines() == [(1, "Apple cake")]
    parked.go_on()
    qtbot.waitUntil(lambda: len(filled.lines()) == 2)
    assert not filled.shows("parkedPage")


def test_undo_on_a_slow_disk_shows_the_cart_when_it_is_off_the_disk(
    filled: CounterScreen, parked: SlowDisk, qtbot: QtBot
) -> None:
    filled.park_key()
    filled.type("Ms Weber\n")
    parked.stick()
    QTest.keyClick(QApplication.focusWidget() or filled.till.window, Qt.Key.Key_Z, _CONTROL)
    assert parked.entered.wait(_PATIENCE_S)
    assert filled.lines() == []
    parked.go_on()
    qtbot.waitUntil(lambda: len(filled.lines()) == 2)
    assert not filled.shows("parkedCarts")


def test_a_cart_that_cannot_be_called_back_leaves_the_one_that_is_here(
    filled: CounterScreen, parked: SlowDisk
) -> None:
    disk = GoneDisk()
    filled.till.till.parked_ready.emit(disk)
    filled.park_key()
    filled.type("Ms Weber\n")
    filled.page.take_scan(CAKE, "", None)
    filled.tap("parkedCarts")
    filled.type("\n")
    assert "cannot save its records" in filled.text("parkedProblem")
    assert filled.lines() == [(1, "Apple cake")]


def test_reading_what_is_parked_keeps_nobody_waiting(
    filled: CounterScreen, parked: SlowDisk, qtbot: QtBot
) -> None:
    filled.park_key()
    filled.type("Ms Weber\n")
    parked.stick()
    filled.till.till.parked_ready.emit(parked)
    assert filled.page.take_scan(CAKE, "", None), "while the list is being read"
    parked.go_on()
    qtbot.waitUntil(lambda: filled.button("parkedCarts").text() == "Parked (1)")


def test_the_park_of_a_list_that_cannot_be_read_is_said(
    filled: CounterScreen, parked: SlowDisk
) -> None:
    parked.trouble = StoreUnusable("gone")
    filled.till.till.parked_ready.emit(parked)
    parked.trouble = StoreUnusable("gone")
    filled.settle()
    assert "cannot save its records" in filled.till.message_text
