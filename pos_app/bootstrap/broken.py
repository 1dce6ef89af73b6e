"""What breaks where nobody waits for it, in a slot or in a thread, goes to the log, and is said."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from pos_app.domain.errors import PosError

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


class _FaultHearer(logging.Handler):
    """Hears of every bug that is logged, whoever caught it. Trouble that the till expects is a
    `PosError`, and has words and a place on the screen of its own."""

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        is_known = error is None or isinstance(error, PosError)
        if not is_known and not getattr(record, "is_said", False):
            self._tell()


def start_telling(tell: Callable[[], None]) -> logging.Handler:
    """From now on `tell` is called, in whatever thread, for each bug that comes into the log.
    Begin before the log does: it keeps nothing but text. Returns what `stop_telling` takes."""
    hearer = _FaultHearer(tell)
    logging.getLogger().addHandler(hearer)
    return hearer


def stop_telling(hearer: logging.Handler) -> None:
    """Ends the telling."""
    logging.getLogger().removeHandler(hearer)
    hearer.close()


def _slot_broke(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    _log.critical("the program met an unexpected problem", exc_info=(kind, error, trace))


def _thread_broke(broken: threading.ExceptHookArgs) -> None:
    if broken.exc_value is not None:
        _slot_broke(broken.exc_type, broken.exc_value, broken.exc_traceback)
