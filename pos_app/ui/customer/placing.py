"""Whether there is a customer's window, and on which display. It is never a sale's risk."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from pos_app.services.code_proof import ReadCodes
from pos_app.services.settings import Settings
from pos_app.ui.customer.displays import Displays, customer_display
from pos_app.ui.customer.window import CustomerWindow
from pos_app.ui.messages import Message
from pos_app.ui.qr_proof import CodeProof
from pos_app.ui.theme import keeper

_log = logging.getLogger(__name__)
_TRIES = 2
_TOPIC = "customer screen"

Show = Callable[[CustomerWindow], None]
MakeWindow = Callable[[Settings], CustomerWindow]


class WindowKeeper(QObject):
    """Lets the window come and go with the second display, and with the till's own window. What
    breaks in it is caught here: it is tried once more, and then the shop sells on without it."""

    said = Signal(object)
    """Carries a `Message` for the cashier."""
    tip_answered = Signal(object)
    """Carries the `Extras` that the customer chose."""
    went = Signal()
    """The window is gone: what it was asking is not answered any more."""
    display_chosen = Signal(str)
    """The display that it was put on by itself, to be remembered."""

    def __init__(
        self,
        settings: Settings,
        till: QWidget,
        read_codes: ReadCodes | None,
        show: Show,
        *,
        displays: Displays | None = None,
        make: MakeWindow = CustomerWindow,
    ) -> None:
        super().__init__(till)
        self._settings, self._till, self._read_codes, self._make = settings, till, read_codes, make
        self._show = show
        self._window: CustomerWindow | None = None
        self._on: QScreen | None = None
        self._is_over = settings.customer_screen == "off"
        self._is_open = self._follows_till = False
        self._failures = 0
        self._displays = displays or Displays(parent=self)
        self._displays.changed.connect(self._place)
        # At once: Qt would move the window to the till's display, over the till.
        self._displays.removed.connect(self._place)
        keeper().changed.connect(self._restyle)
        till.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._keyboard_moved)

    @property
    def window(self) -> CustomerWindow | None:
        return self._window

    @Slot()
    def open(self) -> None:
        """Shows the window, if the settings and the displays want one."""
        self._is_open = True
        self._place()

    def put(self, show: Show) -> None:
        """Shows something, now and in every window that comes."""
        self._show = show
        self._do(show)

    def do(self, act: Show) -> None:
        """Does something once, if there is a window."""
        self._do(act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._till and not event.spontaneous():
            if event.type() == QEvent.Type.Hide:
                self._take_away()
            elif event.type() == QEvent.Type.Show:
                QTimer.singleShot(0, self, self._place)
        return False

    # ---- comes and goes -----------------------------------------------------------------------
    @Slot()
    def _place(self) -> None:
        """Puts the window where it belongs now, or takes it away."""
        if self._is_over or not self._is_open or not self._till.isVisible():
            return
        if not self._follows_till:
            self._follows_till = True
            self._till.windowHandle().screenChanged.connect(self._place)
        settings = self._settings
        display = customer_display(
            self._displays.all, self._till.screen(), settings.customer_screen_name
        )
        if display is None and settings.customer_screen != "mirror":
            self._take_away()
        elif self._window is None or display is not self._on:
            self._on = display
            self._do_or_break(self._bring)

    def _bring(self) -> None:
        """A window on the chosen display, with what is to be seen now."""
        if self._window is None:
            window = self._window = self._make(self._settings)
            window.tip_answered.connect(self.tip_answered)
            window.closed.connect(self._closed)
            self._till.destroyed.connect(window.deleteLater)
            if self._read_codes is not None:
                proof = CodeProof(window.payment.qr, self._read_codes, window)
                proof.failed.connect(self._unreadable)
        self._show(self._window)
        if self._on is None:
            self._window.setWindowState(Qt.WindowState.WindowNoState)
            self._window.setVisible(True)
            return
        self._window.setVisible(False)
        self._window.setScreen(self._on)
        self._window.setGeometry(self._on.geometry())
        # Not showFullScreen, which would take the keyboard away from the till.
        self._window.setWindowState(Qt.WindowState.WindowFullScreen)
        self._window.setVisible(True)
        if self._on.name() != self._settings.customer_screen_name:
            self.display_chosen.emit(self._on.name())

    def _take_away(self) -> None:
        window, self._window, self._on = self._window, None, None
        if window is None:
            return
        window.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        window.setVisible(False)
        window.deleteLater()
        self.went.emit()

    @Slot(QWindow)
    def _keyboard_moved(self, to: QWindow | None) -> None:
        """The keyboard is the till's, though some systems know no window without one."""
        if to is not None and self._window is not None and to is self._window.windowHandle():
            # Not at once: the system is still giving it away.
            QTimer.singleShot(0, self._till, self._till.activateWindow)

    @Slot()
    def _closed(self) -> None:
        """A person closed it: it stays away until the next start."""
        self._is_over = True
        self._take_away()

    @Slot()
    def _restyle(self) -> None:
        self._do(CustomerWindow.fit)

    @Slot()
    def _unreadable(self) -> None:
        words = self.tr(
            "The code on the customer's screen could not be read back. Let the customer scan the "
            "one on this screen."
        )
        self.said.emit(Message(words, "warn", topic=_TOPIC))

    # ---- what breaks --------------------------------------------------------------------------
    def _do(self, act: Show) -> None:
        window = self._window
        if window is not None:
            self._do_or_break(lambda: act(window))

    def _do_or_break(self, act: Callable[[], None]) -> None:
        """Whatever goes wrong on the customer's screen ends here."""
        try:
            act()
        except Exception:  # noqa: BLE001 - the sale goes on whatever happened
            _log.exception("the customer's window broke")
            self._break()

    def _break(self) -> None:
        self._failures += 1
        self._take_away()
        if self._failures < _TRIES:
            QTimer.singleShot(0, self, self._place)
            return
        self._is_over = True
        words = self.tr(
            "The customer's screen had a problem and is off until the next start. Sales go on "
            "without it."
        )
        self.said.emit(Message(words, "warn", topic=_TOPIC))
