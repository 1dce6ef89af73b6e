"""Waiting for what is to be seen: no sleeps, always a deadline, and Qt goes on working."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

_Seen = TypeVar("_Seen")
_LOOK_EVERY_MS = 10


def until(condition: Callable[[], _Seen], what: str, timeout_s: float = 30.0) -> _Seen:
    """Lets Qt handle its events until `condition` gives something true, and returns it. Fails
    with `what` was not seen in time."""
    deadline = time.monotonic() + timeout_s
    while not (seen := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"not seen within {timeout_s:g} s: {what}")
        _let_qt_work(_LOOK_EVERY_MS)
    return seen


def _let_qt_work(milliseconds: int) -> None:
    """Runs Qt's own event loop, which gives other threads their turn; `QTest.qWait` hardly does."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
