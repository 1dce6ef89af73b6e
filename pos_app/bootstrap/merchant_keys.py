"""The merchant's keys: out of the keyring or typed, and typed anew when they are refused."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from pos_app.domain.errors import KeyringUnavailable, PosError
from pos_app.services.ports import Keys, SecretStore
from pos_app.system.logs import register_secret

_log = logging.getLogger(__name__)


class MerchantKeys:
    """Typed keys go into the keyring once the provider has accepted them, so that a slip of the
    hand never takes the place of a good pair. Without a keyring they stay in memory."""

    def __init__(self, merchant_id: str, keyring: SecretStore | None) -> None:
        self._merchant_id = merchant_id
        self._keyring = keyring
        self._in_use: Keys | None = None
        self._unsaved: Keys | None = None
        self._saving: asyncio.Task[None] | None = None

    @property
    def in_use(self) -> Keys:
        """Raises `RuntimeError` before there are any."""
        if self._in_use is None:
            raise RuntimeError("there are no keys yet")
        return self._in_use

    async def first(self, ask: Callable[[PosError | None], Awaitable[Keys]]) -> Keys:
        """The keys to start with; `ask` gets them from a person where the keyring has none."""
        keys, why = None, None
        if self._keyring is not None:
            try:
                keys = self._keyring.load(self._merchant_id)
            except KeyringUnavailable as unavailable:
                self._keyring, why = None, unavailable
        if keys is None:
            return self.typed(await ask(why))
        self._in_use = hushed(keys)
        return keys

    def typed(self, keys: Keys) -> Keys:
        """Keys that a person typed, to be used from now on."""
        self._in_use = self._unsaved = hushed(keys)
        return keys

    def were_accepted(self, keys: Keys) -> None:
        """The provider opened a session with these keys."""
        if keys is not self._unsaved:
            return
        self._unsaved = None
        if self._keyring is not None:
            self._saving = asyncio.ensure_future(self._save(self._keyring, keys))

    async def aclose(self) -> None:
        """Waits until they are saved, if they are just being."""
        if self._saving is not None:
            await self._saving

    async def _save(self, keyring: SecretStore, keys: Keys) -> None:
        try:
            # In a thread: a keyring may wait for a person to unlock it.
            await asyncio.to_thread(keyring.save, self._merchant_id, keys)
        except KeyringUnavailable as unavailable:
            _log.warning("the typed keys stay in memory: %s", unavailable)


def hushed(keys: Keys) -> Keys:
    """The keys, which from now on are in no log."""
    register_secret(keys.vault_key)
    register_secret(keys.merchant_key)
    return keys
