"""A running till: the application, its window and its payments thread. Paint first, then load."""

from __future__ import annotations

import functools
import signal
import sys
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from pos_app.bootstrap.broken import logging_what_breaks
from pos_app.bootstrap.plan import Plan, demo_plan, real_plan
from pos_app.bootstrap.start_costs import look_for_garbage
from pos_app.domain.errors import TillInUse
from pos_app.system.logs import start_logging, stop_logging
from pos_app.system.single_instance import FolderLock, nudge, was_nudged
from pos_app.ui.app import make_application
from pos_app.ui.main_window import MainWindow
from pos_app.workers.payment_worker import Assembly, News, PaymentWorker

_SIGNAL_LOOK_MS = 200
_ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class RunningTill(QObject):
    """One till on one data folder. `run` returns when its window was closed and all has ended.

    Raises `TillInUse` if another till has the folder, which then comes to the front.
    """

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._lock = FolderLock(plan.folder.lock)
        self._nudge = plan.folder.nudge
        try:
            self._lock.acquire()
        except TillInUse:
            nudge(self._nudge)
            raise
        was_nudged(self._nudge)  # by somebody whom the last till did not hear any more
        self._log = start_logging(plan.folder.logs)
        self.till = PaymentWorker(functools.partial(_assemble, plan), self)
        self.window = MainWindow(self.till, plan.settings, demo=plan.demo)
        self.window.first_painted.connect(self._start)
        self.till.became_ready.connect(self._loaded)
        self.till.start_failed.connect(self._loaded)
        self.till.keys_wanted.connect(self._loaded)
        self._started = False
        self._stopped = False

    @Slot()
    def _start(self) -> None:
        """The first picture is on the screen: now the rest may load."""
        if not self._started:
            self._started = True
            self.till.start()

    @Slot(object)
    def _loaded(self, _news: object) -> None:
        look_for_garbage()

    def show(self) -> None:
        self.window.show()

    def stop(self) -> None:
        """Ends the payments thread, then gives the data folder free. Harmless twice."""
        if self._stopped:
            return
        self._stopped = True
        try:
            self.till.stop()
        finally:
            stop_logging(self._log)
            self._lock.release()

    def run(self) -> int:
        """Shows the window and runs until it is closed. Ctrl-C closes it too."""
        app = QApplication.instance()
        if app is None:
            raise RuntimeError("a till needs an application")
        before = {number: signal.signal(number, self._quit) for number in _ENDING_SIGNALS}
        # Python hears a signal only while it runs: let it run a little, even in a quiet window.
        heartbeat = QTimer(self)
        heartbeat.timeout.connect(self._beat)
        heartbeat.start(_SIGNAL_LOOK_MS)
        self.show()
        try:
            with logging_what_breaks():
                return app.exec()
        finally:
            heartbeat.stop()
            self.stop()
            for number, handler in before.items():
                signal.signal(number, handler)

    def _quit(self, _number: int, _frame: FrameType | None) -> None:
        self.window.close()

    @Slot()
    def _beat(self) -> None:
        """Being called is enough for Python; a second till that was started is noticed here."""
        if was_nudged(self._nudge):
            self.window.come_forward()


async def _assemble(plan: Plan, news: News) -> Assembly:
    from pos_app.bootstrap.assembly import assemble

    return await assemble(plan, news)


def open_till(data_dir: Path | None) -> RunningTill:
    """The till of a data folder, not shown yet. Raises `PosError`."""
    plan = real_plan(data_dir)
    make_application(sys.argv)
    return RunningTill(plan)


def open_demo(data_dir: Path | None) -> RunningTill:
    """The demo till, not shown yet. Raises `PosError`."""
    plan = demo_plan(data_dir)
    make_application(sys.argv)
    return RunningTill(plan)
