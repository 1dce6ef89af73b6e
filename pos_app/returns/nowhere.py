"""No return handler: phones stay on the provider's page, and the till finds out by asking."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit
from uuid import UUID

from pos_app.domain.money import Money
from pos_app.services.ports import ReturnSeen, ReturnUrls


class NowhereReturns:
    """Fulfils `ReturnHandler` without opening a port or asking anybody. The provider wants three
    addresses all the same: they are its own first page, so that what it appends to them (the
    customer's name may be in it) goes to nobody else."""

    def __init__(self, api_url: str) -> None:
        parts = urlsplit(api_url)
        self._origin = f"{parts.scheme}://{parts.netloc}/"

    def urls(self, attempt_id: UUID) -> ReturnUrls:
        del attempt_id
        return ReturnUrls(self._origin, self._origin, self._origin)

    async def returns(self, after: int, wait_s: float) -> list[ReturnSeen]:
        """Nobody ever comes back."""
        del after
        await asyncio.sleep(wait_s)
        return []

    async def note_opened(self, attempt_id: UUID, checkout_url: str) -> None:
        """There is no page to tell it to."""

    async def note_proven(self, attempt_id: UUID, receipt: str, amount: Money | None) -> None:
        """Likewise."""

    async def aclose(self) -> None:
        """Nothing is open."""
