"""The way into the booth and out of it: the window's state, its size of text, and who may leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from pos_app.services.settings import Settings
from pos_app.ui.theme import keeper
from pos_app.workers.till import Till

if TYPE_CHECKING:
    from pos_app.ui.kiosk.booth import Booth
    from pos_app.ui.kiosk.guard import Guard
    from pos_app.workers.pin_check import PinCheck

_COME_BACK_MS = 200
_SHORT_SIDE = 640
_LEAST_SCALE, _MOST_SCALE = 1.25, 1.6
_NARROWEST = 430


class BoothDoor(QObject):
    """Turns the till's window into the booth and back. While it is a booth, the till is under it,
    unseen and out of reach."""

    switched = Signal(bool)
    """The booth was begun or left; it should be so again after a power cut."""
    said = Signal(object)
    """Carries a sentence for the cashier."""

    def __init__(
        self,
        window: QMainWindow,
        till: Till,
        settings: Settings,
        check: PinCheck | None,
        *,
        demo: bool,
    ) -> None:
        super().__init__(window)
        self._window, self._till, self._settings, self._check = window, till, settings, check
        self._is_demo = demo
        self._booth: Booth | None = None
        self._guard: Guard | None = None
        self._is_free = False
        self._place = QRect()
        self._scale = 1.0
        self._return = QTimer(self)
        self._return.setSingleShot(True)
        self._return.timeout.connect(self._come_back)

    @property
    def is_on(self) -> bool:
        return self._booth is not None

    @property
    def booth(self) -> Booth | None:
        """The booth, while it is on."""
        return self._booth

    @Slot()
    def open(self) -> None:
        """Begins the booth, if there is a PIN to leave it with."""
        if self._check is None or not self._check.is_set:
            self.said.emit(
                self.tr(
                    "The booth needs a manager's PIN. Set one with: pos-app configure --manager-pin"
                )
            )
        elif not self.is_on:
            self._begin(self._check)
            self.switched.emit(self.is_on)

    def open_again(self) -> None:
        """Begins the booth as it was before the program ended, also where its PIN has gone: who
        finds it must not find the till."""
        if self._check is not None and not self.is_on:
            self._begin(self._check)

    def keeps_window(self) -> bool:
        """Whether the window may not be closed; the manager is asked then."""
        if self._booth is None or self._is_free:
            return False
        self._booth.ask_manager()
        return True

    def let_go(self) -> None:
        """The program is being ended: nobody is asked."""
        self._is_free = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._booth is not None and watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._fit()
            elif event.type() == QEvent.Type.WindowDeactivate:
                self._return.start(_COME_BACK_MS)
            elif event.type() == QEvent.Type.WindowStateChange:
                self._return.start(0)
            elif event.type() == QEvent.Type.Close:
                self._return.stop()
        return False

    def _begin(self, check: PinCheck) -> None:
        # Loaded when it is first wanted: most tills never are a booth.
        from pos_app.ui.kiosk.booth import Booth
        from pos_app.ui.kiosk.guard import Guard

        window = self._window
        self._place, self._scale = window.geometry(), keeper().text_scale
        screen = window.screen().geometry()
        keeper().rescale(self._scale_for(screen))
        under = window.centralWidget()
        if under is not None:
            under.setVisible(False)
        self._booth = booth = Booth(self._till, self._settings, check, window, demo=self._is_demo)
        booth.left.connect(self._leave)
        self._guard = guard = Guard(booth)
        guard.touched.connect(booth.touched)
        guard.typed.connect(booth.type)
        guard.leave_wanted.connect(booth.ask_manager)
        guard.begin()
        window.installEventFilter(self)
        # Where no window manager makes it as large as the screen.
        window.setGeometry(screen)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        self._fit()
        booth.setVisible(True)
        booth.take_keyboard()

    @Slot()
    def _leave(self) -> None:
        booth, guard, window = self._booth, self._guard, self._window
        if booth is None or guard is None:
            return
        self._booth = self._guard = None
        guard.end()
        self._return.stop()
        window.removeEventFilter(self)
        booth.setVisible(False)
        booth.deleteLater()
        keeper().rescale(self._scale)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        window.setGeometry(self._place)
        window.activateWindow()
        under = window.centralWidget()
        if under is not None:
            under.setVisible(True)
            under.setFocus()
        self.switched.emit(self.is_on)

    def _fit(self) -> None:
        if self._booth is not None:
            keeper().rescale(self._scale_for(self._window.rect()))
            self._booth.setGeometry(self._window.rect())

    def _scale_for(self, area: QRect) -> float:
        """Text that is read at arm's length and further, as large as the short side allows."""
        short = min(area.width(), area.height())
        usual = min(_MOST_SCALE, max(_LEAST_SCALE, short / _SHORT_SIDE))
        wanted = usual * self._settings.text_size / 100
        return round(max(_LEAST_SCALE, min(wanted, short / _NARROWEST)), 2)

    @Slot()
    def _come_back(self) -> None:
        """Another window came before the booth, or it was made small."""
        window = self._window
        if self._booth is None or self._is_free or not window.isVisible():
            return
        if not window.isFullScreen():
            window.showFullScreen()
        if not window.isActiveWindow():
            window.activateWindow()
