"""A till's window with a till that only remembers what was wished."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.ui import sounds
from pos_app.ui.app import make_application
from pos_app.ui.main_window import MainWindow
from tests.fakes.fake_till import FakeTill
from tests.fakes.pins import pin_check
from tests.screens.till_screen import TillScreen

OpenTill = Callable[..., TillScreen]
_SHOP = "Bob's Coffee Shop"


@pytest.fixture(autouse=True)
def _american(qapp: QApplication) -> Iterator[None]:
    spoken = QLocale()
    make_application([], language="en_US", theme="light")
    yield
    QLocale.setDefault(spoken)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def played(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files of the tones that would be heard; the tests themselves are silent."""
    files: list[Path] = []
    monkeypatch.setattr(sounds, "find_player", lambda: files.append)
    return files


@pytest.fixture
def open_till(qtbot: QtBot) -> OpenTill:
    """Opens a window of a size in px, with settings."""

    def opened(
        settings: Settings | None = None, *, demo: bool = False, size: tuple[int, int] = (1024, 600)
    ) -> TillScreen:
        till, urls = FakeTill(), list[QUrl]()
        chosen = settings or Settings(merchant_name=_SHOP, theme="light")
        window = MainWindow(till, chosen, demo=demo, open_url=urls.append, pin=pin_check())
        till.setParent(window)
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitSignal(window.first_painted), qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        screen = TillScreen(window, till, urls)
        till.became_ready.emit(None)
        qtbot.waitUntil(lambda: screen.has("pendingTray"))
        return screen

    return opened


@pytest.fixture
def till(open_till: OpenTill) -> TillScreen:
    """A shop's window, 1024 by 600, in dollars."""
    return open_till()
