"""A till whose journal could not be opened tries it again, without being closed first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.bootstrap import running
from pos_app.bootstrap.plan import demo_plan
from pos_app.bootstrap.running import RunningTill
from pos_app.domain.errors import KeysRefused, StoreUnusable
from pos_app.ui.app import make_application
from pos_app.ui.messages import MessageBar
from pos_app.ui.theme import apply_theme
from pos_app.workers.payment_worker import PaymentWorker
from tests.screens.hands import find, type_text


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[PaymentWorker]:
    """The payments threads that were started; none of them does anything."""
    seen: list[PaymentWorker] = []

    def start(worker: PaymentWorker) -> None:
        seen.append(worker)

    monkeypatch.setattr(PaymentWorker, "start", start)
    monkeypatch.setattr(running, "look_for_garbage", lambda: None)
    return seen


@pytest.fixture
def till(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, started: list[PaymentWorker]
) -> Iterator[RunningTill]:
    make_application([], language="en_US", theme="light")
    opened = RunningTill(demo_plan(tmp_path))
    opened.show()
    qtbot.waitUntil(lambda: len(started) == 1)
    yield opened
    opened.window.close_now()
    opened.stop()
    opened.window.deleteLater()
    apply_theme(qapp, "light")


def test_a_full_disk_is_tried_again_with_what_was_typed(
    till: RunningTill, qtbot: QtBot, started: list[PaymentWorker]
) -> None:
    failed, window = till.till, till.window
    failed.start_failed.emit(StoreUnusable("The disk is full."))
    type_text(window, "25")
    draft = window.state().draft
    said = find(window, MessageBar, "messageBar").message
    assert said is not None
    assert (said.action, said.voice) == ("Try again", "danger")
    assert said.act is not None
    said.act()
    qtbot.waitUntil(lambda: len(started) == 2)
    assert started == [failed, till.till]
    assert till.window is not window
    assert till.window.state().draft == draft
    assert find(till.window, MessageBar, "messageBar").message is None


def test_what_another_try_cannot_mend_offers_none(till: RunningTill) -> None:
    till.till.start_failed.emit(KeysRefused())
    said = find(till.window, MessageBar, "messageBar").message
    assert said is not None
    assert said.action == ""
