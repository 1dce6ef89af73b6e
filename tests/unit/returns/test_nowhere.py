"""No return handler: the provider's own page, and nobody to ask."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import pytest

from pos_app.returns.nowhere import NowhereReturns
from pos_app.services.ports import ReturnHandler
from pos_app.services.settings import DEFAULT_API_URL


@pytest.mark.parametrize(
    ("api_url", "home"),
    [
        (DEFAULT_API_URL, "https://checkout.ozura.io/"),
        ("https://staging.ozura.com:8443/checkout/v2", "https://staging.ozura.com:8443/"),
        ("http://[::1]:8787", "http://[::1]:8787/"),
    ],
)
def test_phones_stay_on_the_providers_own_page(api_url: str, home: str) -> None:
    urls = NowhereReturns(api_url).urls(uuid4())
    assert (urls.success, urls.cancel, urls.error) == (home, home, home)


def test_nobody_comes_back_and_nothing_is_told_to_anybody() -> None:
    handler: ReturnHandler = NowhereReturns(DEFAULT_API_URL)

    async def story() -> None:
        assert await handler.returns(0, 0.01) == []
        await handler.note_opened(uuid4(), "https://checkout.ozura.io/checkout/x")
        await handler.note_proven(uuid4(), "A-1", None)
        await handler.aclose()

    asyncio.run(story())


def test_whoever_waits_for_a_phone_is_held() -> None:
    """A handler that answered at once would be asked again without a pause."""

    async def scene() -> bool:
        waiting = asyncio.ensure_future(
            NowhereReturns("https://checkout.ozura.io").returns(0, 60.0)
        )
        for _ in range(5):
            await asyncio.sleep(0)
        is_over = waiting.done()
        waiting.cancel()
        return is_over

    assert not asyncio.run(scene())
