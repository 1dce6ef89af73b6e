"""The provider's client, with every session that it opens kept out of the log by its value."""

from __future__ import annotations

from pos_app.domain.payment import OpenedSession, Payment
from pos_app.domain.verdict import StatusAnswer
from pos_app.services.ports import CheckoutProvider
from pos_app.system.logs import register_secret


class HushedProvider:
    """Fulfils `CheckoutProvider`. Client and log are strangers to each other, so they meet here."""

    def __init__(self, provider: CheckoutProvider) -> None:
        self._provider = provider
        self._known: set[str] = set()

    async def open_session(self, payment: Payment) -> OpenedSession:
        session = await self._provider.open_session(payment)
        self._hush(session.session_id)
        register_secret(session.checkout_url)
        return session

    async def ask_status(self, session_id: str) -> StatusAnswer:
        self._hush(session_id)
        return await self._provider.ask_status(session_id)

    async def aclose(self) -> None:
        await self._provider.aclose()

    def _hush(self, session_id: str) -> None:
        if session_id not in self._known:
            self._known.add(session_id)
            register_secret(session_id)
