"""Work in plain threads: told on the GUI thread, or to nobody, and never in a window's way."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from pytestqt.qtbot import QtBot

from pos_app.workers.background import _Background, _News, finish, in_background, teller

_WINDOWS = 2_000
"""With one of Qt's objects between the threads, as there was before, some 300 were enough."""


class Listener(QObject):
    """Notes what it is told, and on which thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told: list[object] = []
        self.threads: set[int] = set()

    @Slot(object)
    def hear(self, *news: object) -> None:
        self.told.append(news[0] if len(news) == 1 else news)
        self.threads.add(threading.get_ident())


@pytest.mark.parametrize("has_own_thread", [False, True])
def test_it_is_done_elsewhere_and_told_on_the_gui_thread(
    qtbot: QtBot, *, has_own_thread: bool
) -> None:
    listener, here = Listener(), threading.get_ident()
    in_background(threading.get_ident, listener.hear, has_own_thread=has_own_thread)
    qtbot.waitUntil(lambda: bool(listener.told))
    assert listener.told != [here]
    assert listener.threads == {here}


def test_any_thread_may_tell_as_often_as_it_likes(qtbot: QtBot) -> None:
    listener = Listener()
    told = teller(listener.hear)
    thread = threading.Thread(target=lambda: [told(1, "a"), told(2, "b")])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: listener.told == [(1, "a"), (2, "b")])
    assert listener.threads == {threading.get_ident()}


def test_who_waits_is_told_by_then() -> None:
    listener, go = Listener(), threading.Event()
    in_background(lambda: go.wait(30) and "first", listener.hear)
    assert not finish(0.0)
    in_background(lambda: "second", listener.hear)
    go.set()
    assert finish(30.0)
    assert set(listener.told) == {"first", "second"}
    assert finish(0.0), "nothing is at work"


def test_who_waits_for_one_meets_nobody_else(qtbot: QtBot) -> None:
    """In the middle of a cart's change nothing that was searched for may come into it."""
    waited_for, other, asleep = Listener(), Listener(), Listener()
    go, came = threading.Event(), threading.Event()
    in_background(lambda: go.wait(30), asleep.hear)
    tell_other = teller(other.hear)

    def work() -> str:
        tell_other("before")
        came.wait(30)
        return "done"

    in_background(lambda: "another's", other.hear)
    in_background(work, waited_for.hear, has_own_thread=True)
    came.set()
    assert finish(30.0, of=waited_for)
    assert (waited_for.told, other.told) == (["done"], [])
    assert finish(0.0, of=waited_for), "others are still at work, and that is not waited for"
    go.set()
    qtbot.waitUntil(lambda: len(other.told) == 2 and asleep.told == [True])
    assert set(other.told) == {"before", "another's"}


def test_who_was_put_off_may_be_waited_for_too() -> None:
    first, second = Listener(), Listener()
    in_background(lambda: 1, second.hear)
    in_background(lambda: 2, first.hear)
    assert finish(30.0, of=first)
    assert finish(30.0, of=second)
    assert (first.told, second.told) == ([2], [1])


def test_what_breaks_in_one_who_is_told_is_not_the_trouble_of_who_waits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: broken.append(kind))
    breaking, listener = Listener(), Listener()
    monkeypatch.setattr(breaking, "told", None)
    for told in (breaking, listener):
        in_background(lambda: "news", told.hear)
    assert finish(30.0)
    assert (broken, listener.told) == ([AttributeError], ["news"])


def test_once_it_is_gone_nobody_is_told(qtbot: QtBot) -> None:
    del qtbot
    parent = QObject()
    gone, deleted, heard = Listener(), Listener(parent), Listener()
    was_there = weakref.ref(gone)
    go = threading.Event()
    for listener in (gone, deleted, heard):
        in_background(lambda: go.wait(30), listener.hear)
    del gone, listener
    assert was_there() is None, "work keeps nobody alive"
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(parent, QEvent.Type.DeferredDelete.value)
    go.set()
    finish()
    assert (deleted.told, heard.told) == ([], [True])


def test_what_the_work_knows_is_let_go_on_the_gui_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    let_go_on: list[int] = []
    go, send = threading.Event(), _Background.send

    class Known:
        def work(self) -> None:
            pass

        def __del__(self) -> None:
            let_go_on.append(threading.get_ident())

    def send_and_linger(background: _Background, news: _News) -> None:
        send(background, news)
        go.wait(30)

    monkeypatch.setattr(_Background, "send", send_and_linger)
    in_background(Known().work, None)
    finish()
    assert let_go_on == [threading.get_ident()]
    go.set()


@pytest.mark.parametrize("broken", [ZeroDivisionError, asyncio.CancelledError, SystemExit])
def test_work_that_breaks_keeps_nobody_waiting(
    broken: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> None:
        raise broken

    listener = Listener()
    in_background(work, listener.hear)
    assert finish(30.0)
    assert listener.told == []
    assert "work in the background broke" in caplog.text


_GOING = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pos_app.workers.background import finish, in_background

class Asking(QObject):
    done = Signal(object)

    def ask(self):
        in_background(lambda: sum(range(50)), self.take)

    @Slot(object)
    def take(self, answer):
        self.done.emit(answer)

class Label(QLabel):
    def __init__(self, parent):
        super().__init__(parent)
        self.asking = Asking(self)
        self.asking.done.connect(self.take)

    @Slot(object)
    def take(self, answer):
        pass

app = QApplication([])
for number in range(int(sys.argv[1])):
    window = QWidget()
    labels = [Label(window) for _ in range(6)]
    for label in labels:
        label.asking.ask()
    if number % 3 == 0:
        app.processEvents()
    window.deleteLater()
    del window, labels, label
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
finish()
print("all gone")
"""


def test_windows_go_while_their_work_is_done() -> None:
    """In a program of its own: what it looks for brings a program down, or to a stand."""
    done = subprocess.run(
        [sys.executable, "-c", _GOING, str(_WINDOWS)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "all gone\n", "")
