"""`configure` for the manager's PIN and the donation booth."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from pos_app.domain.errors import SetupError
from pos_app.domain.money import Money
from pos_app.domain.pin import BadPin, plain_pin
from pos_app.services.manager_pin import hash_pin
from pos_app.services.settings import BadSetting, Settings, check_settings, with_cause_begun
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import settings_of

_AMOUNTS = ("kiosk_goal_minor", "kiosk_raised_minor")


def configure_booth(data_dir: Path | None, given: Mapping[str, Any]) -> int:
    """Stores what was given of PIN and booth: names are those of `Settings`; amounts are text in
    the till's currency; `pin` is True to ask for one and False for none. Raises `PosError`, and
    then nothing was stored."""
    store = settings_of(DataFolder.chosen(data_dir))
    settings = booth_settings(store.load(), given)
    if given.get("pin"):
        settings = replace(settings, manager_pin=hash_pin(_read_pin()))
    if settings.kiosk and not settings.manager_pin:
        raise SetupError(
            "A booth needs a manager's PIN to leave it: give --manager-pin, or --no-kiosk. "
            "Nothing was stored."
        )
    check_settings(settings)
    store.save(settings)
    print("A manager's PIN is set." if settings.manager_pin else "No manager's PIN is set.")
    print(f"The till starts {'as a donation booth' if settings.kiosk else 'as a till'}.")
    return 0


def booth_settings(settings: Settings, given: Mapping[str, Any]) -> Settings:
    """The settings with what was given, but for a PIN that must be asked for. Another cause begins
    to count from now on. Raises `BadSetting`."""
    values = {name: value for name, value in given.items() if name != "pin"}
    for name in _AMOUNTS:
        if name in values:
            values[name] = _minor(name, values[name], settings)
    picture = values.get("kiosk_picture")
    if picture:
        path = Path(picture).expanduser().absolute()
        if not path.is_file():
            raise BadSetting("kiosk_picture", "There is no such file.")
        values["kiosk_picture"] = str(path)
    if given.get("pin") is False:
        values["manager_pin"] = ""
    return with_cause_begun(replace(settings, **values), settings, datetime.now(UTC))


def _minor(name: str, text: str, settings: Settings) -> int:
    try:
        return Money.from_decimal(Decimal(text), settings.currency).amount_minor
    except (InvalidOperation, ValueError) as error:
        raise BadSetting(
            name, f"Write an amount in {settings.currency_code}, such as 500."
        ) from error


def _read_pin() -> str:
    """Asked for twice and without echo, or one line from standard input."""
    if not sys.stdin.isatty():
        return plain_pin(sys.stdin.readline())
    pin = plain_pin(getpass.getpass("Manager's PIN, 4 to 8 digits: "))
    if plain_pin(getpass.getpass("The same again: ")) != pin:
        raise BadPin
    return pin
