"""The provider's client, with every session that it opens kept out of the log by its value."""

from __future__ import annotations

from pos_app.bootstrap.merchant_keys import MerchantKeys
from pos_app.domain.payment import OpenedSession, Payment
from pos_app.domain.verdict import StatusAnswer
from pos_app.services.ports import CheckoutProvider
from pos_app.system.logs import forget_secret, register_secret

_KEPT = 500
"""So many sessions are hushed, those that were spoken of last: the till forgets what is over."""


class HushedProvider:
    """Fulfils `CheckoutProvider`. Client, log and keyring are strangers to each other, so they
    meet here: keys with which a session was opened are good, and may be kept."""

    def __init__(self, provider: CheckoutProvider, keys: MerchantKeys) -> None:
        self._provider, self._keys = provider, keys
        self._known: dict[str, str] = {}

    async def open_session(self, payment: Payment) -> OpenedSession:
        tried = self._keys.in_use
        session = await self._provider.open_session(payment)
        self._keys.were_accepted(tried)
        self._hush(session.session_id, session.checkout_url)
        return session

    async def ask_status(self, session_id: str) -> StatusAnswer:
        self._hush(session_id)
        return await self._provider.ask_status(session_id)

    async def aclose(self) -> None:
        await self._provider.aclose()

    def _hush(self, session_id: str, checkout_url: str = "") -> None:
        """An address stays hushed as long as its session."""
        is_new = session_id not in self._known
        address = self._known.pop(session_id, "") or checkout_url
        self._known[session_id] = address
        if is_new or checkout_url:
            register_secret(session_id)
            register_secret(address)
        if len(self._known) > _KEPT:
            oldest = next(iter(self._known))
            forget_secret(oldest)
            forget_secret(self._known.pop(oldest))
