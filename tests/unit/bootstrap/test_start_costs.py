"""Garbage is looked for on the GUI thread alone: there may be a window in it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.bootstrap import start_costs
from pos_app.bootstrap.start_costs import collect_if_due, look_for_garbage


class _Litter:
    """Known by itself only, and says on which thread it is let go."""

    def __init__(self, let_go_on: list[int]) -> None:
        self.itself = self
        self._let_go_on = let_go_on

    def __del__(self) -> None:
        self._let_go_on.append(threading.get_ident())


@pytest.fixture
def rounds(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(start_costs, "_ROUND_MS", 1)
    assert not gc.isenabled()
    yield
    gc.unfreeze()
    for timer in qapp.findChildren(QTimer, start_costs._ROUNDS):
        timer.stop()
        timer.setParent(None)
        timer.deleteLater()


@pytest.mark.usefixtures("rounds")
def test_what_a_thread_leaves_is_found_on_the_gui_thread(qtbot: QtBot) -> None:
    let_go_on: list[int] = []
    kept: list[list[int]] = []

    def leave() -> None:
        _Litter(let_go_on)
        # Enough for Python to look for garbage at once, if it may.
        kept.extend([number] for number in range(3 * gc.get_threshold()[0]))

    look_for_garbage()
    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()
    assert let_go_on == []
    qtbot.waitUntil(lambda: bool(let_go_on))
    assert let_go_on == [threading.get_ident()]


@pytest.mark.usefixtures("rounds")
def test_there_is_one_round_however_often_it_is_asked_for(qapp: QApplication) -> None:
    look_for_garbage()
    look_for_garbage()
    assert len(qapp.findChildren(QTimer, start_costs._ROUNDS)) == 1


def test_the_older_garbage_is_looked_for_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts in ((700, 0, 0), (701, 10, 0), (5, 11, 10), (0, 11, 11), (701, 0, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collect_if_due()
    assert collected == [0, 1, 2, 2]
