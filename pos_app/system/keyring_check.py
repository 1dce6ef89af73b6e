"""Whether the system's keyring works, and whether the merchant's keys are in it."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.errors import KeyringLocked, KeyringUnavailable
from pos_app.system.keyring_asking import Door
from pos_app.system.secrets import KeyringSecrets


@dataclass(frozen=True, slots=True)
class KeyringState:
    """`name` of the keyring, empty where there is none; `has_keys` says that both are in it, which
    nobody knows of one that `is_locked`."""

    name: str
    has_keys: bool
    is_locked: bool = False


def look_into_keyring(merchant_id: str, keyring: KeyringSecrets | None = None) -> KeyringState:
    """Asks nobody to unlock a keyring that says that it is locked; others may ask by themselves."""
    asked = keyring or KeyringSecrets()
    try:
        name, door = asked.stands()
    except KeyringUnavailable:
        return KeyringState("", has_keys=False)
    if door is Door.LOCKED:
        return KeyringState(name, has_keys=False, is_locked=True)
    try:
        return KeyringState(name, asked.load(merchant_id) is not None)
    except KeyringLocked:
        return KeyringState(name, has_keys=False, is_locked=True)
    except KeyringUnavailable:
        return KeyringState("", has_keys=False)
