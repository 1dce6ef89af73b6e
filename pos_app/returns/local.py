"""The till's own return handler: the server on this computer, and the client that polls it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pos_app.returns.app import create_app
from pos_app.returns.feed import HandlerClient
from pos_app.returns.mailbox import Mailbox
from pos_app.returns.network import (
    binds_everywhere,
    home_address,
    host_headers,
    host_in_url,
    lan_address,
)
from pos_app.returns.server import ReturnServer
from pos_app.returns.tokens import Till
from pos_app.services.settings import is_loopback

if TYPE_CHECKING:
    import httpx


@dataclass(frozen=True, slots=True)
class LocalReturns:
    """A running handler. `public_url` is what phones open; `loopback_only` says that only this
    very computer can; `port_was_taken` that another program has the wished port."""

    client: HandlerClient
    public_url: str
    loopback_only: bool
    port_was_taken: bool
    server: ReturnServer = field(repr=False)

    def stop(self) -> None:
        """Ends the server (the client is closed by whoever polls it). Raises `NetworkTrouble`."""
        self.server.stop()


def run_local(
    till: Till,
    *,
    host: str = "",
    port: int = 0,
    shop: str = "",
    http: httpx.AsyncClient | None = None,
) -> LocalReturns:
    """Starts the till's own handler and returns when it accepts.

    `host` is the address that phones reach (empty: found here), or 0.0.0.0 or :: to listen on
    all; `port` 0 is any free one. Call it off the GUI thread. Raises `BadSetting` (return_host)
    and `NetworkTrouble`.
    """
    public_host = lan_address() if not host or binds_everywhere(host) else host
    poll_host = home_address(host or public_host)
    server = ReturnServer(host or public_host, port)
    mailbox = Mailbox()
    hosts = host_headers(public_host, server.port) | host_headers(poll_host, server.port)
    app = create_app({till.id: till.key}.get, mailbox, hosts, shop)
    server.start(app, mailbox.close)
    public_url = f"http://{host_in_url(public_host)}:{server.port}"
    poll_url = f"http://{host_in_url(poll_host)}:{server.port}"
    return LocalReturns(
        HandlerClient(till, public_url, poll_url=poll_url, shop=shop, http=http),
        public_url,
        loopback_only=is_loopback(public_host),
        port_was_taken=server.port_was_taken,
        server=server,
    )
