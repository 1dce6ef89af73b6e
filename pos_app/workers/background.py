"""Work off the GUI thread, in plain threads; its answers are told on the GUI thread.

Qt's objects stay in the GUI thread, all of them. A window goes away with Qt's locks in hand, and
asks for Python's; a thread that has Python's, and makes, joins or lets go one of Qt's objects,
asks for Qt's: the till stands still for ever, or falls. So no thread here touches one, nor is the
last to know one. What a picture's pixels are made of is no such object.
"""

from __future__ import annotations

import itertools
import logging
import sys
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from queue import Empty, SimpleQueue
from types import MethodType
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

THREADS = "background"
"""How the names of its threads begin."""
_MOST_AT_ONCE = 8
_log = logging.getLogger(__name__)
_Method = Callable[[], Callable[..., None] | None]
"""A method of one of Qt's objects, as long as there is that object."""
_T = TypeVar("_T")
_Ts = TypeVarTuple("_Ts")


def in_background(
    work: Callable[[], _T], tell: Callable[[_T], None] | None, *, has_own_thread: bool = False
) -> None:
    """Has `work` done, which must not raise, and its answer told. `tell` is a method of one of Qt's
    objects; once that is gone it is not called. For the GUI thread. Where the work `has_own_thread`
    it waits for nobody else's."""
    _background().start(work, tell, has_own_thread=has_own_thread)


def teller(tell: Callable[[*_Ts], None]) -> Callable[[*_Ts], None]:
    """What any thread may call, as often as it likes, to have `tell` called on the GUI thread;
    `tell` as in `in_background`. For the GUI thread."""
    background, method = _background(), weakref.WeakMethod(tell)

    def told(*news: *_Ts) -> None:
        background.send(_News(method, news))

    return told


def finish(timeout_s: float | None = None, *, of: QObject | None = None) -> bool:
    """Waits until nothing is at work any more, and tells what it brought. Where it is the work `of`
    one alone, everybody else is told later, as if nobody had waited. False if it takes longer than
    `timeout_s`. For the GUI thread."""
    return _background().finish(timeout_s, of)


@cache
def _background() -> _Background:
    """One for the whole program: it outlives every window and every thread."""
    return _Background()


@dataclass(frozen=True, slots=True, eq=False)
class _News:
    """What is to be told to whom, and the number of the work that ended with it."""

    method: _Method
    told: tuple[object, ...] | None
    ended: int | None = None

    def is_for(self, whom: QObject | None) -> bool:
        return whom is None or _is_of(whom, self.method)


class _Background(QObject):
    """The threads, and the way home from them. What the threads do is kept here, so that it is let
    go on the GUI thread, with all that it knows."""

    _came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._numbers = itertools.count()
        self._works: dict[int, tuple[Callable[[], object], _Method]] = {}
        self._news: SimpleQueue[_News] = SimpleQueue()
        self._put_off: deque[_News] = deque()
        self._came.connect(self._tell_next, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # not needed before the first work

        return ThreadPoolExecutor(_MOST_AT_ONCE, thread_name_prefix=THREADS)

    def start(
        self, work: Callable[[], object], tell: Callable[..., None] | None, *, has_own_thread: bool
    ) -> None:
        number = next(self._numbers)
        self._works[number] = work, _nobody if tell is None else weakref.WeakMethod(tell)
        if has_own_thread:
            threading.Thread(target=self._do, args=(number,), name=THREADS).start()
        else:
            self._pool.submit(self._do, number)

    def _do(self, number: int) -> None:
        """On a thread that forgets the work before it says that it is done."""
        told: tuple[object, ...] | None = None
        try:
            told = (self._works[number][0](),)
        except BaseException:  # noqa: BLE001 - the thread's last door: somebody may wait for it
            _log.exception("work in the background broke")
        self.send(_News(self._works[number][1], told, number))

    def send(self, news: _News) -> None:
        self._news.put(news)
        self._came.emit()

    def finish(self, timeout_s: float | None, of: QObject | None) -> bool:
        until_s = None if timeout_s is None else time.monotonic() + timeout_s
        while self._is_at_work(of):
            news = self._next(of, until_s)
            if news is None:
                return False
            self._tell(news)
        return True

    def _is_at_work(self, of: QObject | None) -> bool:
        if of is None:
            return bool(self._works)
        return any(_is_of(of, method) for _, method in self._works.values())

    def _next(self, of: QObject | None, until_s: float | None) -> _News | None:
        """The oldest news for somebody, which may still have to come; what comes for others
        before it is put off. None if it does not come in time."""
        found = next((news for news in self._put_off if news.is_for(of)), None)
        if found is not None:
            self._put_off.remove(found)
            return found
        while True:
            left_s = None if until_s is None else max(until_s - time.monotonic(), 0.0)
            try:
                news = self._news.get(timeout=left_s)
            except Empty:
                return None
            if news.is_for(of):
                return news
            self._put_off.append(news)

    @Slot()
    def _tell_next(self) -> None:
        """Once for each of the news: where one was told by `finish`, there may be none left."""
        news = self._next(None, until_s=0.0)
        if news is not None:
            self._tell(news)

    def _tell(self, news: _News) -> None:
        if news.ended is not None:
            del self._works[news.ended]
        method = news.method()
        is_there = isinstance(method, MethodType) and shiboken6.isValid(method.__self__)
        if method is None or not is_there or news.told is None:
            return
        try:
            method(*news.told)
        except Exception:  # noqa: BLE001 - as Qt does it: it is not the trouble of who waits
            sys.excepthook(*sys.exc_info())


def _is_of(whom: QObject, method: _Method) -> bool:
    return getattr(method(), "__self__", None) is whom


def _nobody() -> None:
    """Whom the end of a work is told that nobody waits for."""
