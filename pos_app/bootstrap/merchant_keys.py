"""The merchant's keys: out of the keyring or typed, and typed anew when they are refused."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable
from typing import TypeVar

from pos_app.domain.errors import KeyringUnavailable, KeysNotKept, PosError
from pos_app.services.ports import Keys, SecretStore
from pos_app.system.logs import register_secret

_CLOSING_S = 5.0
"""So long a till that is being closed waits for a keyring."""
_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")


class MerchantKeys:
    """Typed keys go into the keyring once the provider has accepted them, so that a slip of the
    hand never takes the place of a good pair. Without a keyring they stay in memory. `warn` is
    told if a keyring that worked at the start does not take them."""

    def __init__(
        self,
        merchant_id: str,
        keyring: SecretStore | None,
        warn: Callable[[PosError], None] | None = None,
    ) -> None:
        self._merchant_id = merchant_id
        self._keyring = keyring
        self._warn = warn
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
        if (keyring := self._keyring) is not None:
            try:
                keys = await _beside(lambda: keyring.load(self._merchant_id))
            except KeyringUnavailable as unavailable:
                _log.info("the keys cannot be read: %s", unavailable)
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
        """Waits until they are saved, if they are just being; not for ever."""
        if self._saving is not None:
            await asyncio.wait({self._saving}, timeout=_CLOSING_S)
            self._saving.cancel()

    async def _save(self, keyring: SecretStore, keys: Keys) -> None:
        try:
            await _beside(lambda: keyring.save(self._merchant_id, keys))
        except KeyringUnavailable as unavailable:
            _log.warning("the typed keys stay in memory: %s", unavailable)
            if self._warn is not None:
                self._warn(KeysNotKept())


async def _beside(call: Callable[[], _Answer]) -> _Answer:
    """Runs a call of the keyring on a thread that nothing waits for when the till is closed: the
    keyring may wait for a person to unlock it."""
    loop = asyncio.get_running_loop()
    answered: asyncio.Future[_Answer] = loop.create_future()

    def settle(result: _Answer | None, error: BaseException | None) -> None:
        if answered.cancelled():
            return
        if error is not None:
            answered.set_exception(error)
        else:
            answered.set_result(result)  # type: ignore[arg-type]  # there is a result, where there is no error

    def run() -> None:
        result: _Answer | None = None
        error: BaseException | None = None
        try:
            result = call()
        except Exception as raised:  # noqa: BLE001 - it is raised again where it is waited for
            error = raised
        try:
            loop.call_soon_threadsafe(settle, result, error)
        except RuntimeError:
            _log.info("the keyring answered when the till was closed")

    threading.Thread(target=run, name="keys", daemon=True).start()
    return await answered


def hushed(keys: Keys) -> Keys:
    """The keys, which from now on are in no log."""
    register_secret(keys.vault_key)
    register_secret(keys.merchant_key)
    return keys
