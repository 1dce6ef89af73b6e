"""Whether the system's keyring works, and whether the merchant's keys are in it."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.errors import KeyringUnavailable
from pos_app.system.secrets import KeyringSecrets


@dataclass(frozen=True, slots=True)
class KeyringState:
    """`name` of the keyring, empty where there is none; `has_keys` says that both are in it."""

    name: str
    has_keys: bool


def look_into_keyring(merchant_id: str, keyring: KeyringSecrets | None = None) -> KeyringState:
    """May wait for a person to unlock the keyring."""
    asked = keyring or KeyringSecrets()
    try:
        name = asked.check()
        return KeyringState(name, asked.load(merchant_id) is not None)
    except KeyringUnavailable:
        return KeyringState("", has_keys=False)
