"""What every window of the program does: wears the shop's look, says when it is first seen, and
comes to the front."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from pos_app.services.settings import Settings
from pos_app.ui.theme import apply_theme


class ProgramWindow(QMainWindow):
    """The till's window, or the wizard's before it."""

    first_painted = Signal()
    """Emitted once, when the first picture is on the screen: now the rest may load."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_painted = False

    def come_forward(self) -> None:
        """Somebody looks for this window: in front of all others, or at least asking for it."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # After this paint has reached the screen.
            QTimer.singleShot(0, self, self.first_painted.emit)


def put_on_look(settings: Settings) -> None:
    """Puts the theme, the colour and the size of text that a shop chose on the whole program."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(
            app,
            settings.theme,
            accent=dict(settings.appearance).get("primaryColor", ""),
            text_scale=settings.text_size / 100,
            reduced_motion=settings.reduced_motion,
        )
