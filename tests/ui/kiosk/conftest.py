"""A booth in a window, with a till that only remembers what was wished."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.ui.kiosk.door import BoothDoor
from tests.screens.booth_screen import BoothScreen
from tests.screens.till_screen import TillScreen
from tests.ui.conftest import OpenTill

OpenBooth = Callable[..., BoothScreen]
SHOP = Settings(
    merchant_name="Corner Café",
    theme="light",
    reduced_motion=True,
    kiosk_cause="A new roof for the library",
    kiosk_text="Every gift goes to the roofers.",
    kiosk_goal_minor=1_000_000,
    kiosk_raised_minor=250_000,
    kiosk_since="2026-11-01",
)


def settle(screen: BoothScreen, qtbot: QtBot) -> None:
    """Waits until the window has become full screen and has the keyboard again."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: screen.booth.isAncestorOf(QApplication.focusWidget() or screen.window))


@pytest.fixture
def shop(open_till: OpenTill) -> TillScreen:
    """A till that could be a booth."""
    return open_till(SHOP)


@pytest.fixture
def booth(shop: TillScreen, qtbot: QtBot) -> BoothScreen:
    """The booth, begun from the till."""
    shop.window.booth.open()
    screen = BoothScreen(shop.window, shop.till)
    settle(screen, qtbot)
    return screen


@pytest.fixture
def open_booth(open_till: OpenTill, monkeypatch: pytest.MonkeyPatch) -> OpenBooth:
    """Opens a booth of a size in px: in a window, as the one display of the tests has one size."""
    monkeypatch.setattr(BoothDoor, "_come_back", lambda _door: None)

    def opened(settings: Settings = SHOP, size: tuple[int, int] = (1024, 600)) -> BoothScreen:
        till = open_till(settings, size=size, demo=True)
        till.window.booth.open()
        till.window.showNormal()
        till.window.setMinimumSize(600, 600)
        till.window.resize(*size)
        return BoothScreen(till.window, till.till)

    return opened
