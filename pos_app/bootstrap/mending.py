"""What cannot be used at the start: a person is told, and may start with what is left."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.plan import Plan, real_plan
from pos_app.domain.errors import PosError, SettingsDamaged, SetupError, StoreUnusable
from pos_app.services.settings import BadSetting
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import TomlSettings, settings_of
from pos_app.ui.app import make_application

if TYPE_CHECKING:
    from pos_app.ui.health.start_trouble import StartTrouble


def usable_plan(data_dir: Path | None) -> Plan:
    """As `real_plan`; where the settings cannot be used it asks, if there is a display to ask on.
    Raises `SettingsDamaged` or `BadSetting` if the person would rather close the till."""
    try:
        return real_plan(data_dir)
    except (SettingsDamaged, BadSetting) as damaged:
        store = settings_of(DataFolder.chosen(data_dir))
        file = str(DataFolder.chosen(data_dir).settings)
        if isinstance(damaged, SettingsDamaged):
            file = damaged.file or file
        if not _wants_new(damaged, file, can_start=_is_shared_good(store)):
            raise
        store.start_anew()
    return real_plan(data_dir)


def _is_shared_good(store: TomlSettings) -> bool:
    try:
        store.shared()
    except SettingsDamaged:
        return False
    return True


def tell_unusable(folder: StoreUnusable) -> None:
    """Says in a window that the data folder cannot be used: whoever clicked an icon sees no
    terminal. Without a display it says nothing."""
    from pos_app.ui.health.start_trouble import FolderUnusable

    if _has_application():
        _asked(FolderUnusable(folder))


def tell_broken(data_dir: Path | None) -> None:
    """Says in a window that a bug keeps the till from starting; without a display, nothing."""
    from pos_app.ui.health.start_trouble import ProgramBroken

    if _has_application():
        _asked(ProgramBroken(str(DataFolder.chosen(data_dir).path)))


def _wants_new(damaged: PosError, file: str, *, can_start: bool) -> bool:
    from pos_app.ui.health.start_trouble import DamagedSettings

    return _has_application() and _asked(DamagedSettings(damaged, file, can_start=can_start))


def _has_application() -> bool:
    try:
        make_application(sys.argv)
    except SetupError:
        return False
    return True


def _asked(question: StartTrouble) -> bool:
    try:
        return question.ask()
    finally:
        question.deleteLater()
