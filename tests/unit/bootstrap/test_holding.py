"""The loop of a program that has a data folder: however it is told to end, it ends once it can."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_app.bootstrap.holding import Holding
from pos_app.system.paths import DataFolder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nobody sends signals there")
_TOO_LONG_MS = 10_000
_TOO_LONG = 3


def _record() -> logging.LogRecord:
    error = ZeroDivisionError()
    return logging.LogRecord(
        "till", logging.ERROR, __file__, 1, "a bug", None, (type(error), error, None)
    )


class Program(QObject):
    """A window that is told to end while something is being done."""

    def __init__(self, holding: Holding, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.was_there: list[bool] = []
        holding.end_wanted.connect(window.close)

    @Slot()
    def show(self) -> None:
        self._window.show()
        self.be_told()

    @Slot()
    def be_told(self) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        for _ in range(100):  # Python hears of it in between
            self.was_there.append(self._window.isVisible())


@pytest.fixture
def holding(tmp_path: Path) -> Iterator[Holding]:
    held = Holding(DataFolder.made(tmp_path / "till"))
    yield held
    held.let_go()


@pytest.fixture
def program(qtbot: QtBot, holding: Holding) -> Iterator[Program]:
    window = QWidget()
    qtbot.addWidget(window)
    over = QTimer()
    over.setSingleShot(True)
    over.timeout.connect(lambda: QCoreApplication.exit(_TOO_LONG))
    over.start(_TOO_LONG_MS)
    yield Program(holding, window)
    over.stop()


def test_it_ends_when_what_is_at_work_is_done(holding: Holding, program: Program) -> None:
    def show() -> None:
        program._window.show()
        QTimer.singleShot(0, program.be_told)

    assert holding.run(show) == 0
    assert all(program.was_there)


def test_it_ends_although_it_is_told_before_its_loop(holding: Holding, program: Program) -> None:
    assert holding.run(program.show) == 0
    assert all(program.was_there)


def test_a_bug_in_any_thread_is_told_on_the_gui_thread(qtbot: QtBot, holding: Holding) -> None:
    told_on: list[int] = []
    direct = Qt.ConnectionType.DirectConnection  # on the thread that tells it
    holding.broke.connect(lambda: told_on.append(threading.get_ident()), direct)
    thread = threading.Thread(target=lambda: holding._hearer.emit(_record()))
    thread.start()
    thread.join()
    assert told_on == []
    qtbot.waitUntil(lambda: told_on == [threading.get_ident()])
