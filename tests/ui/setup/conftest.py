"""The wizard's window on a world that a test makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.ui.setup.window import SetupWindow
from pos_app.ui.theme import apply_theme
from pos_app.workers.background import finish
from tests.fakes.fake_setup import FakeSetup
from tests.screens.setup_screen import SetupScreen

OpenSetup = Callable[..., SetupScreen]


@pytest.fixture
def setup_world() -> FakeSetup:
    return FakeSetup()


@pytest.fixture
def open_setup(qtbot: QtBot, qapp: QApplication, setup_world: FakeSetup) -> Iterator[OpenSetup]:
    """Opens the wizard with settings, 1366 by 768."""

    def opened(
        settings: Settings | None = None,
        *,
        can_leave: bool = False,
        size: tuple[int, int] = (1366, 768),
    ) -> SetupScreen:
        window = SetupWindow(setup_world, settings or Settings(theme="light"), can_leave=can_leave)
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitSignal(window.first_painted), qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return SetupScreen(window)

    yield opened
    finish()
    apply_theme(qapp, "light")


@pytest.fixture
def wizard(open_setup: OpenSetup) -> SetupScreen:
    """At its first start."""
    return open_setup()
