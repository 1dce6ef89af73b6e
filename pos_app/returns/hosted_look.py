"""What is at the address of a hosted return handler, and whether it knows this till's key."""

from __future__ import annotations

import asyncio

from pos_app.domain.errors import NetworkTrouble, ProviderUnreachable
from pos_app.returns.feed import HandlerClient
from pos_app.returns.tokens import Till
from pos_app.services.no_connection import NoConnection, why_no_connection
from pos_app.services.setup import HostedFound

_WHOLE_S = 8.0
_PAGE_S = 3.0


def look_at_hosted(till: Till, url: str) -> HostedFound:
    """Asks for the till's feed, as the till would, and where that is refused for the page that
    every handler has. `url` is one that the settings allow. Not for the GUI thread."""
    return asyncio.run(_look(till, url))


async def _look(till: Till, url: str) -> HostedFound:
    client = HandlerClient(till, url)
    try:
        async with asyncio.timeout(_WHOLE_S):
            await client.returns(0, 0.0)
    except (ProviderUnreachable, TimeoutError) as error:
        why = why_no_connection(error)
        is_somebody = why in {NoConnection.CERTIFICATE, NoConnection.DATES}
        return HostedFound.CERTIFICATE if is_somebody else HostedFound.UNREACHABLE
    except NetworkTrouble:
        return HostedFound.KEY if await _is_handler(url) else HostedFound.NOT_A_HANDLER
    finally:
        await client.aclose()
    return HostedFound.WORKS


async def _is_handler(url: str) -> bool:
    """Whether `/hello` comes with the headers that no other program sends just so."""
    import httpx

    from pos_app.returns.refusal import SAFE_HEADERS

    try:
        async with httpx.AsyncClient(timeout=_PAGE_S, trust_env=url.startswith("https:")) as http:
            answer = await http.head(f"{url.rstrip('/')}/hello")
    except (httpx.HTTPError, httpx.InvalidURL):
        return False
    policy = "Content-Security-Policy"
    return answer.status_code == 200 and answer.headers.get(policy) == SAFE_HEADERS[policy]
