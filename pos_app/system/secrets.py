"""The merchant's two keys: in the system's keyring, or in memory, and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol

from pos_app.domain.errors import KeyringUnavailable
from pos_app.services.ports import Keys
from pos_app.system.keyring_asking import Answer, Door, Patience, ask_in_time

SERVICE = "pos-app till: Ozura keys"
"""What a person reads in their keyring's window."""

# By name, so that no backend that writes plain files, or nothing, is ever taken for a keyring.
_REAL_KEYRINGS = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)
_KEYRINGS = {
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}
_KEYRINGS_ELSEWHERE = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
_CHAIN = "keyring.backends.chainer"
_NONE = (
    "This computer has no keyring in which the keys would be safe. Install and unlock one (on "
    "Linux: GNOME Keyring or KWallet, in a desktop session) and start again, or type the keys at "
    "each start."
)


class Keyring(Protocol):
    """What is used of a backend of the keyring library."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class KeyringSecrets:
    """Fulfils `SecretStore` with the system's keyring. Calls wait for a person to unlock it, but
    not longer than `patience` says."""

    def __init__(
        self, find_backend: Callable[[], Any] | None = None, patience: Patience | None = None
    ) -> None:
        self._find_backend = find_backend or _systems_keyring
        self._patience = patience or Patience()

    def load(self, merchant_id: str) -> Keys | None:
        """Raises `KeyringUnavailable`; `KeyringLocked` where nobody unlocked it."""
        vault_key, merchant_key = self._ask(lambda ring, door: _read(ring, door, merchant_id))
        if not vault_key or not merchant_key:
            return None
        return Keys(vault_key, merchant_key)

    def save(self, merchant_id: str, keys: Keys) -> None:
        """Both keys, or neither: a pair of one old and one new key would never be accepted.
        Raises as `load`."""
        self._ask(lambda ring, door: _replace(ring, door, merchant_id, keys))

    def forget(self, merchant_id: str) -> None:
        """Takes the keys out of the keyring, if they are there. Raises as `load`."""
        self._ask(lambda ring, door: _remove(ring, door, merchant_id))

    def check(self) -> str:
        """The name of the keyring in use. Raises `KeyringUnavailable` if there is none."""
        return self.stands()[0]

    def stands(self) -> tuple[str, Door]:
        """The name of the keyring in use, and how it stands; nobody is asked to unlock it. Raises
        `KeyringUnavailable` if there is none."""
        return self._ask(lambda ring, door: (type(ring).__module__.rpartition(".")[2], door))

    def _ask(self, work: Callable[[Keyring, Door], Answer]) -> Answer:
        return ask_in_time(self._keyring, work, self._patience)

    def _keyring(self) -> Keyring:
        backend = self._find_backend()
        if type(backend).__module__ == _CHAIN:
            backend = next((one for one in backend.backends if _is_real(one)), None)
        if not _is_real(backend):
            raise KeyringUnavailable(_NONE)
        keyring: Keyring = backend
        return keyring


class MemorySecrets:
    """Fulfils `SecretStore` until the program ends: for the demo, and for keys typed at a start."""

    def __init__(self) -> None:
        self._keys: dict[str, Keys] = {}

    def load(self, merchant_id: str) -> Keys | None:
        return self._keys.get(merchant_id)

    def save(self, merchant_id: str, keys: Keys) -> None:
        self._keys[merchant_id] = keys

    def forget(self, merchant_id: str) -> None:
        """Harmless where there are none."""
        self._keys.pop(merchant_id, None)


def _systems_keyring() -> Any:  # noqa: ANN401 - backends may be of any class
    """What the user configured for the keyring library; else the best of the real keyrings that
    work here, or None. The library's own search would look through every installed package."""
    # Costs a tenth of a second to import, which the demo can do without.
    from keyring import core

    configured = core.load_env() or core.load_config()
    if configured is not None:
        return configured
    working = []
    for name in _KEYRINGS.get(sys.platform, _KEYRINGS_ELSEWHERE):
        with suppress(Exception):  # each has its own way to say that it does not work here
            working.append(core.load_keyring(name))
    return max(working, key=_priority, default=None)


def _priority(backend: object) -> float:
    return float(getattr(backend, "priority", 0.0))


def _is_real(backend: object) -> bool:
    return type(backend).__module__ in _REAL_KEYRINGS


Pair = tuple[str | None, str | None]


def _read(keyring: Keyring, door: Door, merchant_id: str) -> Pair:
    if door is Door.NEW:
        return None, None  # reading would ask a person for a password for an empty keyring
    vault_key, merchant_key = _names(merchant_id)
    return keyring.get_password(SERVICE, vault_key), keyring.get_password(SERVICE, merchant_key)


def _replace(keyring: Keyring, door: Door, merchant_id: str, keys: Keys) -> None:
    before = _read(keyring, door, merchant_id)
    try:
        for name, key in zip(_names(merchant_id), (keys.vault_key, keys.merchant_key), strict=True):
            keyring.set_password(SERVICE, name, key)
    except Exception:
        _put_back(keyring, _names(merchant_id), before)
        raise


def _put_back(keyring: Keyring, names: tuple[str, str], before: Pair) -> None:
    for name, key in zip(names, before, strict=True):
        # One that cannot be put back is no news: the keyring's first error is the one to tell.
        with suppress(Exception):
            if key is None:
                keyring.delete_password(SERVICE, name)
            else:
                keyring.set_password(SERVICE, name, key)


def _remove(keyring: Keyring, door: Door, merchant_id: str) -> None:
    found = _read(keyring, door, merchant_id)
    for name, key in zip(_names(merchant_id), found, strict=True):
        if key is not None:
            keyring.delete_password(SERVICE, name)


def _names(merchant_id: str) -> tuple[str, str]:
    return f"{merchant_id} vault key", f"{merchant_id} merchant key"
