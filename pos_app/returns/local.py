"""The till's own return handler: the server on this computer, and the client that polls it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from pos_app.returns.feed import HandlerClient
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


@dataclass(slots=True)
class LocalReturns:
    """The handler on this computer. `public_url` is what phones open; `loopback_only` says that
    only this very computer can; `port_was_taken` that another program has the wished port."""

    client: HandlerClient
    public_url: str
    loopback_only: bool
    port_was_taken: bool
    server: ReturnServer = field(repr=False)
    _start: Callable[[], None] = field(repr=False)
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _is_over: bool = False

    def serve(self) -> None:
        """Loads the server and returns when it answers; until then those who call wait in the
        socket's queue. Does nothing after `stop`. Raises `NetworkTrouble`."""
        with self._one_at_a_time:
            if not self._is_over:
                self._start()

    def stop(self) -> None:
        """Ends the server (the client is closed by whoever polls it). Raises `NetworkTrouble`."""
        with self._one_at_a_time:
            self._is_over = True
            self.server.stop()


def open_local(
    till: Till,
    *,
    host: str = "",
    port: int = 0,
    shop: str = "",
) -> LocalReturns:
    """Opens the till's own handler: its address is known from here on, and `serve` loads what
    answers there.

    `host` is the address that phones reach (empty: found here), or 0.0.0.0 or :: to listen on
    all; `port` 0 is any free one. Raises `BadSetting` (return_host).
    """
    public_host = lan_address() if not host or binds_everywhere(host) else host
    poll_host = home_address(host or public_host)
    server = ReturnServer(host or public_host, port)
    hosts = host_headers(public_host, server.port) | host_headers(poll_host, server.port)

    def start() -> None:
        from pos_app.returns.app import create_app
        from pos_app.returns.mailbox import Mailbox

        mailbox = Mailbox()
        server.start(create_app({till.id: till.key}.get, mailbox, hosts, shop), mailbox.close)

    public_url = f"http://{host_in_url(public_host)}:{server.port}"
    poll_url = f"http://{host_in_url(poll_host)}:{server.port}"
    return LocalReturns(
        HandlerClient(till, public_url, poll_url=poll_url, shop=shop),
        public_url,
        loopback_only=is_loopback(public_host),
        port_was_taken=server.port_was_taken,
        server=server,
        _start=start,
    )


def run_local(till: Till, *, host: str = "", port: int = 0, shop: str = "") -> LocalReturns:
    """Opens the handler and serves: returns when it answers. Call it off the GUI thread. Raises
    `BadSetting` (return_host) and `NetworkTrouble`."""
    local = open_local(till, host=host, port=port, shop=shop)
    local.serve()
    return local
