"""Fails every test that leaves a thread, timer, window, event loop or task behind.

What was there before the test's own fixtures (a module's or the session's server, say) may stay.
For what is truly shared and starts in the middle of a test:
`@pytest.mark.may_leave("thread", reason="...")`.
"""

import contextlib
import gc
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING

import pytest

from pos_app.bootstrap.start_costs import _ROUNDS, collect_if_due

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

_THREADS = "background"
_BUSY_S = 0.02
SETTLE_S = 3.0
KINDS = ("thread", "timer", "window", "loop", "task")
_FAILED = pytest.StashKey[bool]()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", f"may_leave(*kinds, reason): this test may leave these behind: {KINDS}"
    )
    # As in the till: another thread must not find a window in the garbage, and let it go.
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    allowed = _allowed(request.node)
    threads, windows = set(threading.enumerate()), _windows()
    gc.freeze()  # from here on the collector shows only what the test makes: quick to search
    try:
        yield
        # A failed test keeps its objects alive in its traceback, and is red already.
        if not request.node.stash.get(_FAILED, False):
            request.node.funcargs.clear()  # values of fixtures that have ended
            left = _left_behind(threads, windows)
            named = [text for kind, text in left if kind not in allowed]
            if named:
                pytest.fail("the test left behind: " + ", ".join(named), pytrace=False)
    finally:
        gc.unfreeze()
        collect_if_due()


def _allowed(node: pytest.Item) -> set[str]:
    allowed: set[str] = set()
    for marker in node.iter_markers("may_leave"):
        if not marker.kwargs.get("reason") or not set(marker.args) <= set(KINDS):
            raise pytest.UsageError(f"may_leave takes some of {KINDS} and a reason")
        allowed.update(marker.args)
    return allowed


def _left_behind(threads: set[threading.Thread], windows: list[object]) -> list[tuple[str, str]]:
    """What is still there, as (kind, description); threads that are ending get a moment to end."""

    def look() -> list[tuple[str, str]]:
        _delete_what_qt_put_off()
        return [*_new_threads(threads), *_new_windows(windows), *_new_objects()]

    found = look()
    deadline = time.monotonic() + SETTLE_S
    while found and time.monotonic() < deadline:
        gc.collect()
        found = look()
        if not any(kind in {"thread", "task"} for kind, _ in found):
            break
        for thread in set(threading.enumerate()) - threads - {threading.current_thread()}:
            # One that a server is just starting cannot be joined yet.
            with contextlib.suppress(RuntimeError):
                thread.join(timeout=0.02)
    return found


def _new_threads(before: set[threading.Thread]) -> Iterator[tuple[str, str]]:
    for thread in set(threading.enumerate()) - before:
        # Python's stand-ins for Qt's own threads stay listed after the thread's end; those of the
        # till's pool wait for the next work.
        is_pooled = thread.name.startswith(f"{_THREADS}_")
        if not is_pooled and not isinstance(thread, threading._DummyThread):
            yield "thread", f"thread {thread.name!r}"
    if (background := sys.modules.get("pos_app.workers.background")) and not background.finish(
        _BUSY_S
    ):
        yield "thread", "a busy thread of the pool"


def _new_objects() -> Iterator[tuple[str, str]]:
    checks = _checks()
    for thing in gc.get_objects():
        # The real type: a mock's __class__ may claim to be a timer.
        for kind, wanted, alive in checks:
            if issubclass(type(thing), wanted) and alive(thing):
                yield kind, f"{kind} {thing!r}"


def _checks() -> list[tuple[str, type, Callable[..., bool]]]:
    checks: list[tuple[str, type, Callable[..., bool]]] = []
    if asyncio := sys.modules.get("asyncio"):
        checks += [
            ("loop", asyncio.AbstractEventLoop, lambda loop: not loop.is_closed()),
            ("task", asyncio.Task, lambda task: not task.done()),
        ]
    if core := sys.modules.get("PySide6.QtCore"):
        is_valid = sys.modules["shiboken6"].isValid
        checks += [
            ("timer", core.QTimer, lambda timer: is_valid(timer) and _goes_on(timer)),
            ("thread", core.QThread, lambda thread: is_valid(thread) and thread.isRunning()),
        ]
    return checks


def _goes_on(timer: "QTimer") -> bool:
    # The application's own begins with the first till that has loaded, or the first wizard that is
    # open for a while, and goes on for good.
    return timer.isActive() and timer.objectName() != _ROUNDS


def _new_windows(before: list[object]) -> Iterator[tuple[str, str]]:
    for window in _windows():
        if window not in before:
            yield "window", f"window {window!r}"


def _windows() -> list[object]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if not widgets or not widgets.QApplication.instance():
        return []
    # Qt keeps its one tool tip for itself.
    return [w for w in widgets.QApplication.topLevelWidgets() if not w.inherits("QTipLabel")]


def _delete_what_qt_put_off() -> None:
    core = sys.modules.get("PySide6.QtCore")
    if core and core.QCoreApplication.instance():
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
