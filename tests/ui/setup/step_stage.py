"""One step of the wizard in a window, as the frame shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.services.setup import Setup
from pos_app.ui.setup.sheet import StepSheet
from pos_app.ui.setup.step import SetupStepPage
from pos_app.workers.background import finish

_POOL_S = 10.0

Make = Callable[[Setup, Settings], SetupStepPage]


class _Window(QMainWindow):
    """Counts the Enter keys that nothing on the page wanted: each means Next."""

    enters = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.enters += event.key() == Qt.Key.Key_Return


@dataclass
class StepStage:
    """`told` are the drafts that the step told; `done` how often it wanted to go on."""

    qtbot: QtBot
    window: _Window
    page: SetupStepPage
    told: list[Settings] = field(default_factory=list)
    done: list[bool] = field(default_factory=list)
    busy: list[bool] = field(default_factory=list)

    @property
    def enters(self) -> int:
        """How often Enter came to the frame."""
        return self.window.enters

    def press_next(self) -> bool:
        """As the frame does; whether the step lets go at once."""
        assert self.page.may_go_on(), "Next cannot be pressed"
        return self.page.go_on()

    def end(self) -> None:
        """The frame leaves the step; what runs off the GUI thread comes to its end."""
        self.page.leave()
        finish(_POOL_S)


def staged(
    qtbot: QtBot, make: Make, setup: Setup, settings: Settings, size: tuple[int, int]
) -> StepStage:
    """Shows and enters the step."""
    page = make(setup, settings)
    window = _Window()
    qtbot.addWidget(window)
    window.setCentralWidget(StepSheet(page))
    window.resize(*size)
    stage = StepStage(qtbot, window, page)
    page.changed.connect(stage.told.append)
    page.done.connect(lambda: stage.done.append(True))
    page.busy_changed.connect(stage.busy.append)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.enter()
    page.take_keyboard()
    return stage
