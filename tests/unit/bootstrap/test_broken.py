"""A bug in a slot or in a thread is in the log, without secrets, and ends nothing."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from pos_app.bootstrap.broken import logging_what_breaks
from pos_app.system.logs import register_secret, start_logging, stop_logging

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
