"""The wizard as a part of the program: it holds a data folder, and its answers are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from pos_app.bootstrap.holding import Holding
from pos_app.bootstrap.keeping import SettingsKeeper
from pos_app.bootstrap.start_costs import look_for_garbage
from pos_app.bootstrap.till_setup import TillSetup
from pos_app.domain.errors import ProgramFault
from pos_app.services.settings import Settings
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import settings_of
from pos_app.ui.first_show import show_fitting
from pos_app.ui.setup.window import SetupEnd, SetupWindow
from pos_app.workers.background import finish

if TYPE_CHECKING:
    from pos_app.workers.pin_check import PinCheck

_REST_MS = 2_000
"""So long after the first picture nothing is loaded any more."""

_ERRANDS_S = 3.0
"""What takes longer, such as a connection that is tried, is waited for by nobody."""


class RunningWizard(QObject):
    """The wizard on a data folder. `run` returns when its window was closed, and `was_finished`
    says whether the till comes now. Raises `TillInUse` if another program has the folder."""

    def __init__(
        self, folder: DataFolder, setup: TillSetup, settings: Settings, *, can_leave: bool
    ) -> None:
        super().__init__()
        self._holding = Holding(folder, self)
        self._keeper = SettingsKeeper(settings_of(folder), self)
        # Whoever comes from the till has told the PIN there.
        pin = None if can_leave or not settings.manager_pin else self._pin(folder, settings)
        self.window = SetupWindow(setup, settings, can_leave=can_leave, pin=pin)
        self.window.kept.connect(self._keeper.keep)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(look_for_garbage)
        self.window.first_painted.connect(self._rest.start)
        self._keeper.refused.connect(self.window.say_not_kept)
        self._keeper.saved.connect(self.window.say_kept)
        # Queued: it may have broken in the middle of a paint, where no widget may change.
        self._holding.broke.connect(self._say_broke, Qt.ConnectionType.QueuedConnection)
        self._holding.nudged.connect(self.window.come_forward)
        self._holding.end_wanted.connect(self.window.close)

    def _pin(self, folder: DataFolder, settings: Settings) -> PinCheck:
        from pos_app.services.manager_pin import PinKeeper
        from pos_app.system.clock import SystemClock
        from pos_app.system.pin_lock import PinLockFile
        from pos_app.workers.pin_check import PinCheck

        lock = PinLockFile(folder.pin_lock)
        return PinCheck(PinKeeper(settings.manager_pin, lock, SystemClock()), self)

    def run(self) -> int:
        """Runs until the window is closed; what to exit with."""
        try:
            return self._holding.run(lambda: show_fitting(self.window))
        finally:
            self.stop()

    @property
    def was_finished(self) -> bool:
        """Not closed half-way: then it goes on there at the next start."""
        return self.window.end is not SetupEnd.CLOSED

    def stop(self) -> None:
        """Waits until all answers are on the disk, and gives the folder free."""
        self._rest.stop()
        # The test page for phones has the till's own port, and products may be on their way.
        finish(_ERRANDS_S)
        try:
            self._keeper.finish()
        finally:
            self._holding.let_go()
            self.window.deleteLater()

    @Slot()
    def _say_broke(self) -> None:
        self.window.say_trouble(ProgramFault())
