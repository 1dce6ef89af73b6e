"""Which of the computer's displays faces the customer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

Screens = Callable[[], list[QScreen]]


def customer_display(screens: Sequence[QScreen], till: QScreen | None, name: str) -> QScreen | None:
    """The display called `name` if it is there, else the first that the till is not on; None if
    there is no other than the till's. One that shows the same as the till's is no other: the
    customer's window would cover the till."""
    others = [screen for screen in screens if not _shows_same(screen, till)]
    named = [screen for screen in others if name and screen.name() == name]
    return next(iter(named or others), None)


def _shows_same(screen: QScreen, other: QScreen | None) -> bool:
    return screen is other or (other is not None and screen.geometry().intersects(other.geometry()))


class Displays(QObject):
    """The displays that are plugged in, and the news of it."""

    changed = Signal()
    """One came, or another is the first now."""
    removed = Signal()
    """One went, and is not among `all` any more; windows on it must be gone when this returns."""

    def __init__(self, screens: Screens | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screens = screens or QGuiApplication.screens
        self._gone: QScreen | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._came)
            app.primaryScreenChanged.connect(self._came)
            app.screenRemoved.connect(self._went)

    @property
    def all(self) -> list[QScreen]:
        return [screen for screen in self._screens() if screen is not self._gone]

    @Slot(QScreen)
    def _came(self, _screen: QScreen | None) -> None:
        self.changed.emit()

    @Slot(QScreen)
    def _went(self, screen: QScreen) -> None:
        self._gone = screen
        try:
            self.removed.emit()
        finally:
            self._gone = None
