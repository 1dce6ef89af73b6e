"""A running till: the application, its window and its payments thread. Paint first, then load."""

from __future__ import annotations

import functools
import logging
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from pos_app.bootstrap.care import TillCare
from pos_app.bootstrap.holding import Holding
from pos_app.bootstrap.keeping import SettingsKeeper
from pos_app.bootstrap.plan import Plan, demo_plan, settings_to_keep
from pos_app.bootstrap.start_costs import look_for_garbage
from pos_app.devices.code_reader import read_codes
from pos_app.domain.errors import PosError, ProgramFault
from pos_app.services.care import Backup
from pos_app.services.manager_pin import PinKeeper
from pos_app.services.settings import Settings, needs_restart, with_cause_begun
from pos_app.system.clock import SystemClock
from pos_app.system.pin_lock import PinLockFile
from pos_app.system.settings_file import settings_of
from pos_app.ui.app import make_application
from pos_app.ui.first_show import show_fitting
from pos_app.ui.language import speak_language
from pos_app.ui.main_window import MainWindow
from pos_app.ui.window_state import SaleDraft, WindowState
from pos_app.workers.errand import Errand
from pos_app.workers.payment_worker import Assembly, News, PaymentWorker
from pos_app.workers.pictures import Fetcher, PictureSource
from pos_app.workers.pin_check import PinCheck

_log = logging.getLogger(__name__)
_CHECK_AFTER_MS = 4_000
"""So long after the start the till checks itself: by then nobody waits for anything."""


class RunningTill(QObject):
    """One till on one data folder. `run` returns when its window was closed and all has ended.
    `sets_up` says that the wizard can be called from it; `wants_setup` then, that it was.

    Raises `TillInUse` if another till has the folder, which then comes to the front.
    """

    def __init__(self, plan: Plan, *, sets_up: bool = False) -> None:
        super().__init__()
        self._holding = Holding(plan.folder, self)
        self._sets_up = sets_up
        self.wants_setup = False
        self._plan = plan
        kept = None if plan.kept_in is None else settings_of(plan.kept_in)
        self._keeper = SettingsKeeper(kept, self)
        self._keeper.refused.connect(self._say_refused)
        pins = PinKeeper(
            plan.settings.manager_pin, PinLockFile(plan.folder.pin_lock), SystemClock()
        )
        self.pin = PinCheck(pins, self)
        self._care = TillCare(lambda: self._plan)
        self._backing_up = Errand(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CHECK_AFTER_MS)
        self._soon.timeout.connect(self._check_quietly)
        self._pictures = PictureSource(functools.partial(_picture_fetcher, plan))
        self.till = self._made_till()
        self.window = self._made_window()
        # Queued: it may have broken in the middle of a paint, where no widget may change.
        self._holding.broke.connect(self._say_broke, Qt.ConnectionType.QueuedConnection)
        self._holding.nudged.connect(self._come_forward)
        self._holding.end_wanted.connect(self._close_now)
        self._holding.session_ends.connect(self._session_ends)
        self._stopped = False

    def _made_till(self, restoring: Backup | None = None) -> PaymentWorker:
        """A payments thread for the settings of now, not started yet; before all else it restores
        a backup, if one is given."""
        self._started = False
        self._runs_with = self._plan.settings
        assemble = functools.partial(_assemble, self._plan, self._care, restoring)
        till = PaymentWorker(assemble, self)
        till.became_ready.connect(self._loaded)
        till.became_ready.connect(self._care_for_it)
        till.start_failed.connect(self._loaded)
        till.keys_wanted.connect(self._loaded)
        return till

    def _made_window(self) -> MainWindow:
        plan = self._plan
        window = MainWindow(
            self.till,
            plan.settings,
            demo=plan.demo,
            pin=self.pin,
            care=self._care,
            read_codes=read_codes,
            sets_up=self._sets_up,
        )
        window.first_painted.connect(self._start)
        window.booth.switched.connect(self._keep_booth)
        window.facing.display_chosen.connect(self._keep_display)
        # Queued: the window that tells it is the one that goes.
        queued = Qt.ConnectionType.QueuedConnection
        window.settings.changed.connect(self._change_settings, queued)
        window.settings.left.connect(self._restart_if_needed, queued)
        window.settings.setup_wanted.connect(self._begin_setup, queued)
        window.stayed.connect(self._stay)
        window.voices.start_wanted.connect(self._start_over, queued)
        if window.health is not None:
            window.health.backups.restore_wanted.connect(self._restore, queued)
        return window

    @Slot(object)
    def _change_settings(self, settings: Settings) -> None:
        """Keeps them, and goes on in a window that follows them. What the payments thread works
        with follows when the settings are closed."""
        settings = with_cause_begun(settings, self._plan.settings, datetime.now(UTC))
        self._plan = replace(self._plan, settings=settings)
        self._keeper.keep(settings_to_keep(self._plan))
        self.pin.change(settings.manager_pin)
        speak_language(settings.language)
        self._change_window(self.window.state())

    @Slot()
    def _restart_if_needed(self) -> None:
        """Payments that are open are taken up again by the new payments thread."""
        if needs_restart(self._runs_with, self._plan.settings):
            self._start_over()

    @Slot()
    def _start_over(self) -> None:
        state = self.window.state()
        self.till.stop()
        self.till = self._made_till()
        self._change_window(state.before_start())

    @Slot(object)
    def _restore(self, backup: Backup) -> None:
        """The new payments thread puts the backup in place, and takes up what is open."""
        state = self.window.state()
        self.till.stop()
        self.till = self._made_till(restoring=backup)
        self._change_window(replace(state.before_start(), settings_place=None))

    @Slot(object)
    def _care_for_it(self, _catalogue: object) -> None:
        """Once it sells: the backup of the day, and a quiet look at everything."""
        if not self._plan.demo:
            self._backing_up.run(self._care.back_up_if_due)
            self._soon.start()

    @Slot()
    def _check_quietly(self) -> None:
        if self.window.health is not None:
            self.window.health.check_quietly()

    def _change_window(self, state: WindowState) -> None:
        old, self.window = self.window, self._window_with(state)
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())
        self.window.show()
        self.window.activateWindow()
        old.be_certain()
        old.close()
        old.deleteLater()

    def _window_with(self, state: WindowState) -> MainWindow:
        """What was just typed may be what breaks it: then it goes on without that, and with all
        the rest. Without a window the till would end."""
        window = self._made_window()
        try:
            window.restore(state)
        except Exception:  # noqa: BLE001 - whatever broke, the counter needs a window
            _log.exception("a new window could not go on with what was being sold")
            window.deleteLater()
            window = self._made_window()
            window.restore(replace(state, draft=SaleDraft(state.draft.mode)))
        return window

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
        show_fitting(self.window)

    def stop(self) -> None:
        """Ends the payments thread, then gives the data folder free. Harmless twice."""
        if self._stopped:
            return
        self._stopped = True
        try:
            self._soon.stop()
            self._pictures.stop()
            self.till.stop()
            self._keeper.finish()
        finally:
            self._holding.let_go()

    def run(self) -> int:
        """Shows the window and runs until it is closed. Ctrl-C closes it too."""
        try:
            return self._holding.run(self.show)
        finally:
            self.stop()

    @Slot(bool)
    def _keep_booth(self, is_on: bool) -> None:
        """So that a restart brings the booth back, or does not: on the disk at once."""
        self._plan = replace(self._plan, settings=replace(self._plan.settings, kiosk=is_on))
        self._keeper.change(kiosk=is_on)
        self._keeper.finish()
        if not is_on:
            # A window that began as a booth goes on as a till's.
            QTimer.singleShot(0, self, self._renew_window)

    @Slot()
    def _renew_window(self) -> None:
        self._change_window(self.window.state())

    @Slot(str)
    def _keep_display(self, name: str) -> None:
        """So that the customer's window comes to the same display again."""
        settings = replace(self._plan.settings, customer_screen_name=name)
        self._plan = replace(self._plan, settings=settings)
        self._keeper.change(customer_screen_name=name)

    @Slot(object)
    def _say_refused(self, error: PosError) -> None:
        self.till.warned.emit(error)

    @Slot()
    def _begin_setup(self) -> None:
        """Closes as always, with the question about open payments: the next till takes them up."""
        self.wants_setup = True
        self.window.close_for_setup()

    @Slot()
    def _stay(self) -> None:
        """The question was answered with no."""
        self.wants_setup = False

    @Slot()
    def _close_now(self) -> None:
        self.wants_setup = False
        self.window.close_now()

    @Slot()
    def _come_forward(self) -> None:
        self.window.come_forward()

    @Slot()
    def _session_ends(self) -> None:
        """The computer is shutting down: no question may hold it up."""
        self.window.be_certain()

    @Slot()
    def _say_broke(self) -> None:
        self.till.warned.emit(ProgramFault())


async def _assemble(plan: Plan, care: TillCare, restoring: Backup | None, news: News) -> Assembly:
    from pos_app.bootstrap.assembly import assemble

    if restoring is not None:
        news.warned(care.restore(restoring))
    return await assemble(plan, news)


def _picture_fetcher(plan: Plan) -> Fetcher:
    from pos_app.pictures.fetcher import PictureFetcher

    return PictureFetcher(plan.folder.pictures, allows_loopback=plan.demo)


def open_demo(data_dir: Path | None) -> RunningTill:
    """The demo till, not shown yet. Raises `PosError`."""
    plan = demo_plan(data_dir)
    make_application(sys.argv, language=plan.settings.language, theme=plan.settings.theme)
    return RunningTill(plan)
