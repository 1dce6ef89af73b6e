"""One way to have something done off the GUI thread, and to hear of it on it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import PosError, ProgramFault
from pos_app.workers.background import finish, in_background

_log = logging.getLogger(__name__)


class Errand(QObject):
    """Runs one piece of work at a time; of those asked for meanwhile the newest comes next. Where
    it `has_own_thread` it waits for nobody else's work."""

    done = Signal(object)
    """Carries what the newest work returned."""
    refused = Signal(object)
    """Carries the `PosError` that it raised."""

    def __init__(self, parent: QObject | None = None, *, has_own_thread: bool = False) -> None:
        super().__init__(parent)
        self._has_own_thread = has_own_thread
        self._is_busy = False
        self._next: Callable[[], object] | None = None

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def run(self, work: Callable[[], object]) -> None:
        """Has it done; an answer to what was asked before, and is not there yet, never comes."""
        self._next = work
        self._start()

    def finish(self) -> None:
        """Waits until all that was asked for is done, and told."""
        finish(of=self)

    def _start(self) -> None:
        if self._is_busy or self._next is None:
            return
        work, self._next = self._next, None
        self._is_busy = True
        in_background(partial(_done, work), self._take, has_own_thread=self._has_own_thread)

    @Slot(object)
    def _take(self, outcome: _Outcome) -> None:
        self._is_busy = False
        if self._next is not None:
            self._start()
        elif outcome.error is not None:
            self.refused.emit(outcome.error)
        else:
            self.done.emit(outcome.result)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What the work returned, or why not."""

    result: object = None
    error: PosError | None = None


def _done(work: Callable[[], object]) -> _Outcome:
    try:
        return _Outcome(work())
    except PosError as refused:
        return _Outcome(error=refused)
    except BaseException:  # noqa: BLE001 - the thread's last door: who waits must hear something
        _log.exception("an errand broke", extra={"is_said": True})
        return _Outcome(error=ProgramFault())
