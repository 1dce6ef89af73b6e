"""The keyboard at the first step: it is there with the window, and stays where somebody types."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.ui.setup.window import SetupWindow
from pos_app.workers.background import finish
from tests.fakes.fake_setup import FakeSetup
from tests.screens.hands import type_text
from tests.screens.setup_screen import SetupScreen


def test_what_is_typed_before_the_first_paint_is_not_lost(qtbot: QtBot) -> None:
    known = Settings(theme="light", merchant_id="m_1", merchant_name="Bob", setup_step="keys")
    window = SetupWindow(FakeSetup(), known)
    qtbot.addWidget(window)
    screen = SetupScreen(window)
    will_have_it = window.focusWidget()
    assert will_have_it is not None
    assert will_have_it.objectName() == "setup_vaultKey"
    type_text(will_have_it, "v")
    with qtbot.waitSignal(window.first_painted):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: screen.focus == "setup_vaultKey")
    assert screen.typed("setup_vaultKey") == "v"
    finish()
