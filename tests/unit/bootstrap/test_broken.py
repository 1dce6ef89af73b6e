"""A bug in a slot or in a thread is in the log, without secrets, and ends nothing."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from pytestqt.qtbot import QtBot

from pos_app.bootstrap.broken import logging_what_breaks, start_telling, stop_telling
from pos_app.bootstrap.plan import demo_plan
from pos_app.bootstrap.running import RunningTill
from pos_app.domain.errors import ProgramFault, StoreUnusable
from pos_app.system.logs import register_secret, start_logging, stop_logging
from pos_app.ui.messages import MessageBar
from pos_app.workers.payment_worker import SAID_ALREADY, PaymentWorker
from tests.screens.hands import find

SECRET = "vk_9f8e7d6c5b4a39281706"


class Broken(QObject):
    """Breaks when it is called, and is called again all the same."""

    calls = 0

    @Slot()
    def call(self) -> None:
        self.calls += 1
        raise RuntimeError(f"a bug that holds {SECRET}")


def log_of(folder: Path) -> str:
    return (folder / "till.log").read_text(encoding="utf-8")


@pytest.mark.qt_no_exception_capture  # the test looks at what the program itself does with them
def test_f50_a_bug_in_a_slot_is_logged_without_secrets(
    qapp: QCoreApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register_secret(SECRET)
    handler = start_logging(tmp_path)
    broken = Broken()
    try:
        with logging_what_breaks():
            for _ in range(2):
                QTimer.singleShot(0, broken.call)
                while broken.calls == 0:
                    qapp.processEvents()
                broken.calls = 0
    finally:
        stop_logging(handler)
    text = log_of(tmp_path)
    assert text.count("the program met an unexpected problem") == 2
    assert "RuntimeError" in text
    assert SECRET not in text + capsys.readouterr().err


def test_f50_a_bug_in_a_thread_is_logged(tmp_path: Path) -> None:
    def fail() -> None:
        raise RuntimeError("a bug in a thread")

    before = sys.excepthook, threading.excepthook
    handler = start_logging(tmp_path)
    try:
        with logging_what_breaks():
            thread = threading.Thread(target=fail)
            thread.start()
            thread.join()
    finally:
        stop_logging(handler)
    assert "a bug in a thread" in log_of(tmp_path)
    assert (sys.excepthook, threading.excepthook) == before


# ---- and it is said ---------------------------------------------------------------------------


@pytest.fixture
def told(tmp_path: Path) -> Iterator[list[int]]:
    """One entry for each time that somebody would have been told; the log is open too."""
    times: list[int] = []
    hearer = start_telling(lambda: times.append(1))
    handler = start_logging(tmp_path)
    yield times
    stop_logging(handler)
    stop_telling(hearer)


def _raised(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as caught:
        return caught


@pytest.mark.parametrize(
    ("error", "extra", "is_told"),
    [
        (RuntimeError("a bug"), {}, True),
        (StoreUnusable("the disk is full"), {}, False),
        (RuntimeError("a bug that the screens hear of"), SAID_ALREADY, False),
    ],
    ids=["bug", "expected", "said"],
)
def test_f50_a_bug_that_is_logged_is_told_and_expected_trouble_is_not(
    told: list[int], error: Exception, extra: dict[str, bool], is_told: bool
) -> None:
    log = logging.getLogger("pos_app.somewhere")
    log.error("it broke", exc_info=_raised(error), extra=extra)
    assert bool(told) is is_told


def test_f50_a_warning_and_plain_words_are_not_told(told: list[int]) -> None:
    log = logging.getLogger("pos_app.somewhere")
    log.warning("it broke a little", exc_info=_raised(RuntimeError("seen to")))
    log.error("only words")
    assert told == []


def test_f50_a_bug_in_a_callback_of_the_loop_is_told(told: list[int]) -> None:
    def fail() -> None:
        raise RuntimeError("a bug in a callback")

    async def run() -> None:
        asyncio.get_running_loop().call_soon(fail)
        await asyncio.sleep(0)

    asyncio.run(run())
    assert told == [1]


def test_after_the_end_nothing_is_told(tmp_path: Path) -> None:
    times: list[int] = []
    stop_telling(start_telling(lambda: times.append(1)))
    logging.getLogger("pos_app").error("late", exc_info=_raised(RuntimeError("late")))
    assert times == []


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningTill]:
    """A till whose payments thread is not needed."""
    monkeypatch.setattr(PaymentWorker, "start", lambda _worker: None)
    till = RunningTill(demo_plan(tmp_path))
    qtbot.addWidget(till.window)
    yield till
    till.stop()


def _in_a_slot(running: RunningTill) -> None:
    broken = Broken(running)
    QTimer.singleShot(0, broken.call)


def _in_a_thread(_running: RunningTill) -> None:
    def fail() -> None:
        raise RuntimeError("a bug in a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("break_it", [_in_a_slot, _in_a_thread])
def test_f50_a_bug_is_said_in_the_window(
    running: RunningTill,
    qtbot: QtBot,
    break_it: Callable[[RunningTill], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    bar = find(running.window, MessageBar, "messageBar")
    with logging_what_breaks():
        with qtbot.waitSignal(running.till.warned) as warned:
            break_it(running)
        assert warned.args is not None
        assert isinstance(warned.args[0], ProgramFault)
    assert bar.message is not None
    assert bar.message.text.startswith("Something in the till broke. It moved no money")
    assert "bug" not in bar.message.text + capsys.readouterr().err


def test_f37_when_the_computer_shuts_down_nothing_is_asked(
    running: RunningTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    certain: list[int] = []
    monkeypatch.setattr(type(running.window), "be_certain", lambda _window: certain.append(1))
    running._session_ends()
    assert certain == [1]
