"""Work off the GUI thread: its answer, its refusal, and work that is wanted no more."""

from __future__ import annotations

import asyncio
import threading

from pytestqt.qtbot import QtBot

from pos_app.domain.errors import PosError, ProgramFault, StoreUnusable
from pos_app.workers.errand import Errand


def test_the_answer_comes_on_the_gui_thread(qtbot: QtBot) -> None:
    errand = Errand()
    threads: list[str] = []

    def work() -> str:
        threads.append(threading.current_thread().name)
        return "done"

    with qtbot.waitSignal(errand.done) as told:
        errand.run(work)
        assert errand.is_busy
    assert told.args == ["done"]
    assert threads != [threading.main_thread().name]
    assert not errand.is_busy


def test_a_refusal_is_told_and_a_bug_is_a_fault(qtbot: QtBot) -> None:
    errand = Errand()
    refusals: list[PosError] = []
    errand.refused.connect(refusals.append)

    def refuse() -> None:
        raise StoreUnusable("full")

    def break_down() -> None:
        raise ZeroDivisionError

    def give_up() -> None:
        raise asyncio.CancelledError

    with qtbot.waitSignal(errand.refused):
        errand.run(refuse)
    with qtbot.waitSignal(errand.refused):
        errand.run(break_down)
    with qtbot.waitSignal(errand.refused):
        errand.run(give_up)
    assert [type(one) for one in refusals] == [StoreUnusable, ProgramFault, ProgramFault]


def test_of_what_is_asked_meanwhile_only_the_newest_is_answered(qtbot: QtBot) -> None:
    errand = Errand()
    go = threading.Event()
    answers: list[object] = []
    errand.done.connect(answers.append)
    errand.run(lambda: go.wait(30) and "first")
    errand.run(lambda: "second")
    errand.run(lambda: "third")
    go.set()
    qtbot.waitUntil(lambda: answers == ["third"])
    assert not errand.is_busy


def test_who_cannot_wait_for_a_turn_has_it_finished_and_told(qtbot: QtBot) -> None:
    errand = Errand(has_own_thread=True)
    go = threading.Event()
    answers: list[object] = []
    errand.done.connect(answers.append)
    errand.run(lambda: go.wait(30) and "first")
    errand.run(lambda: "second")
    threading.Timer(0.05, go.set).start()
    errand.finish()
    assert answers == ["second"]
    assert not errand.is_busy
    errand.finish()
    assert answers == ["second"]
