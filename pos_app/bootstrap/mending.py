"""Settings that cannot be used at the start: a person is told, and may start with what is left."""

from __future__ import annotations

import sys
from pathlib import Path

from pos_app.bootstrap.plan import Plan, real_plan
from pos_app.domain.errors import PosError, SettingsDamaged, SetupError
from pos_app.services.settings import BadSetting
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import TomlSettings, settings_of
from pos_app.ui.app import make_application


def usable_plan(data_dir: Path | None) -> Plan:
    """As `real_plan`; where the settings cannot be used it asks, if there is a display to ask on.
    Raises `SettingsDamaged` or `BadSetting` if the person would rather close the till."""
    try:
        return real_plan(data_dir)
    except (SettingsDamaged, BadSetting) as damaged:
        store = settings_of(DataFolder.chosen(data_dir))
        if not _wants_new(damaged, can_start=_is_shared_good(store)):
            raise
        store.start_anew()
    return real_plan(data_dir)


def _is_shared_good(store: TomlSettings) -> bool:
    try:
        store.shared()
    except SettingsDamaged:
        return False
    return True


def _wants_new(damaged: PosError, *, can_start: bool) -> bool:
    from pos_app.ui.health.damaged_settings import DamagedSettings

    try:
        make_application(sys.argv)
    except SetupError:
        return False
    question = DamagedSettings(str(damaged), can_start=can_start)
    try:
        return question.ask()
    finally:
        question.deleteLater()
