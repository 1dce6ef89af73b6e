"""The Qt application: its names, its style, and the language of its own words."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from pos_app import __version__
from pos_app.domain.errors import SetupError
from pos_app.services.resources import resource
from pos_app.ui.language import speak
from pos_app.ui.theme import apply_theme


def make_application(
    argv: Sequence[str], *, language: str = "", theme: str = "system"
) -> QApplication:
    """The one application of this process. `language` such as `de` or `pt_BR`; empty: the
    system's. The window puts the shop's own theme on. Raises `SetupError` without a display."""
    running = QApplication.instance()
    if running is None and not _has_display():
        raise SetupError("There is no display to show the till on.")
    app = running if isinstance(running, QApplication) else QApplication(list(argv))
    app.setApplicationName("pos-app")
    app.setApplicationDisplayName("POS")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("pos-app")
    app.setStyle("Fusion")
    icon = resource("icons", "app.svg")
    if icon.is_file():
        app.setWindowIcon(QIcon(str(icon)))
    speak(app, language)
    apply_theme(app, theme)
    return app


def _has_display() -> bool:
    """Qt ends the whole program where it finds no display, so look before."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM") not in {None, "", "xcb"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
