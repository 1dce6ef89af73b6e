"""Whether this computer is on a network, and whether the return handler answers on its address."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from urllib.parse import urlsplit

from pos_app.domain.errors import NetworkTrouble
from pos_app.returns.feed import HandlerClient
from pos_app.returns.network import lan_address
from pos_app.returns.tokens import Till
from pos_app.services.doctor import CheckName, Finding, Light
from pos_app.services.payment_view import HandlerView
from pos_app.services.settings import BadSetting, is_loopback

_ANSWER_S = 3.0


def look_at_network(*, is_needed: bool) -> Iterator[Finding]:
    """The address of this computer on its network, if it has any."""
    address = lan_address()
    if not is_loopback(address):
        yield Finding(CheckName.NETWORK, Light.GREEN, "ok", {"address": address})
    elif is_needed:
        yield Finding(CheckName.NETWORK, Light.RED, "none")
    else:
        yield Finding(CheckName.NETWORK, Light.AMBER, "none_needed")


def look_at_handler(till: Till, view: HandlerView) -> Iterator[Finding]:
    """Calls a running handler on the address that phones open, from this computer."""
    facts = {"address": view.address}
    if view.trouble == "nowhere":
        yield Finding(CheckName.HANDLER, Light.GREEN, "nowhere")
    elif view.trouble == "starting" or not view.address:
        yield Finding(CheckName.HANDLER, Light.AMBER, "starting")
    elif not asyncio.run(_answers(till, view.address)):
        yield Finding(CheckName.HANDLER, Light.AMBER, "unreachable", facts)
    elif is_loopback(urlsplit(view.address).hostname or ""):
        yield Finding(CheckName.HANDLER, Light.AMBER, "loopback_only", facts)
    else:
        found = "other_port" if view.trouble == "port_taken" else "ok"
        yield Finding(CheckName.HANDLER, Light.GREEN, found, facts)


def try_handler(till: Till, *, host: str, port: int) -> Iterator[Finding]:
    """Where no till runs: opens its handler for a moment, as the till would, and calls it."""
    from pos_app.returns.local import run_local

    try:
        local = run_local(till, host=host, port=port)
    except BadSetting:
        yield Finding(CheckName.HANDLER, Light.AMBER, "no_such_address", {"address": host})
        return
    except NetworkTrouble:
        yield Finding(CheckName.HANDLER, Light.AMBER, "unreachable", {"address": host})
        return
    try:
        trouble = "port_taken" if local.port_was_taken else ""
        yield from look_at_handler(till, HandlerView(local.public_url, trouble))
    finally:
        local.stop()


async def _answers(till: Till, address: str) -> bool:
    """Whether the till's own feed is behind the address."""
    client = HandlerClient(till, address)
    try:
        async with asyncio.timeout(_ANSWER_S):
            await client.returns(0, 0.0)
    except (NetworkTrouble, TimeoutError):
        return False
    finally:
        await client.aclose()
    return True
