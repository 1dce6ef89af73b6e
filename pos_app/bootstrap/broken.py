"""What breaks where nobody waits for it, in a slot or in a thread, goes to the log."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

_log = logging.getLogger(__name__)


@contextmanager
def logging_what_breaks() -> Iterator[None]:
    """Logs, as long as it is open, what Python would only print, with secrets and all."""
    before = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = _slot_broke, _thread_broke
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before


def _slot_broke(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    _log.critical("the program met an unexpected problem", exc_info=(kind, error, trace))


def _thread_broke(broken: threading.ExceptHookArgs) -> None:
    if broken.exc_value is not None:
        _slot_broke(broken.exc_type, broken.exc_value, broken.exc_traceback)
