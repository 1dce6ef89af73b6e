"""Scenes of the settings, for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QLineEdit

from pos_app.ui.main_window import MainWindow
from pos_app.ui.settings.settings_page import SettingsPage, SettingsPlace
from tests.screens.hands import find
from tests.screens.settings_screen import SettingsScreen


class Stage(Protocol):
    """One window."""

    window: MainWindow


def _opened(stage: Stage, group: str) -> SettingsScreen:
    stage.window.settings.open_at(SettingsPlace())
    screen = SettingsScreen(find(stage.window, SettingsPage, "settingsPage"))
    screen.open_group(group)
    return screen


def _group(name: str, stage: Stage) -> None:
    _opened(stage, name)


def _problem(stage: Stage) -> None:
    _opened(stage, "look").type("text_size", "much")


def _found(stage: Stage) -> None:
    _opened(stage, "look").search("pho")


def _nothing(stage: Stage) -> None:
    screen = _opened(stage, "look")
    find(screen.page, QLineEdit, "settingsSearch").setText("coffee machine")


SETTINGS_SCENES: dict[str, Callable[[Stage], None]] = {
    "settings-shop": partial(_group, "shop"),
    "settings-look": partial(_group, "look"),
    "settings-booth": partial(_group, "booth"),
    "settings-customer": partial(_group, "customer"),
    "settings-problem": _problem,
    "settings-found": _found,
    "settings-nothing": _nothing,
}
