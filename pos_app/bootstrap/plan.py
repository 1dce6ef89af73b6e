"""What is to be built: which data folder, which settings, real or demo. Light to import."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.services.settings import Settings
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import settings_of

if TYPE_CHECKING:
    from pos_app.services.ports import SecretStore

DEMO_SHOP = "Bob's Coffee Shop"


@dataclass(frozen=True, slots=True)
class Plan:
    """One till to be built. `demo` means that no real money moves. `kept_in` is where what is
    changed in the settings is kept; None: nowhere. `memory` has keys that the wizard found to work
    and no keyring took."""

    folder: DataFolder
    settings: Settings
    demo: bool
    kept_in: DataFolder | None = None
    memory: SecretStore | None = field(default=None, repr=False)


def real_plan(data_dir: Path | None) -> Plan:
    """The till of this data folder; a demo if no merchant was configured yet. Raises
    `SettingsDamaged`, `BadSetting`, `StoreUnusable`."""
    folder = DataFolder.chosen(data_dir)
    return plan_for(folder, settings_of(folder).load())


def plan_for(folder: DataFolder, settings: Settings) -> Plan:
    """As `real_plan`, with these settings. Raises `StoreUnusable`."""
    if settings.has_merchant:
        return Plan(folder, settings, demo=False, kept_in=folder)
    # The shop's own settings, though nobody can pay it yet.
    return replace(_demo(folder, settings), kept_in=folder)


def demo_plan(data_dir: Path | None) -> Plan:
    """A demo in a folder of its own inside the data folder, which forgets everything. Raises
    `StoreUnusable`."""
    return _demo(DataFolder.chosen(data_dir), Settings())


def settings_to_keep(plan: Plan) -> Settings:
    """The plan's settings as they belong on the disk: a shop without a name has not the demo's."""
    if plan.demo and plan.settings.merchant_name == DEMO_SHOP:
        return replace(plan.settings, merchant_name="")
    return plan.settings


def _demo(folder: DataFolder, settings: Settings) -> Plan:
    shop = settings.merchant_name or DEMO_SHOP
    return Plan(DataFolder.made(folder.demo), replace(settings, merchant_name=shop), demo=True)
