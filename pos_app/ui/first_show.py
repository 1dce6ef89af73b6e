"""How a window first comes to the screen: never larger than it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_fitting(window: QWidget) -> None:
    """Shows a window; one that the screen has no room for fills the screen, as its lowest buttons
    would be out of sight."""
    room = window.screen().availableSize()
    if room.width() <= window.width() or room.height() <= window.height():
        window.resize(window.size().boundedTo(room))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    window.show()
