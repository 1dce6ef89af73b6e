"""Runs the return handler in a thread of its own, on a socket that is bound before it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from pos_app.domain.errors import NetworkTrouble
from pos_app.returns.network import lan_address, listen
from pos_app.returns.places import Places

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    # uvicorn is loaded when the serving begins: a till's port, which its codes name, is known
    # before it.
    from pos_app.returns.serving import HandlerServer

__all__ = ["ReturnServer", "lan_address"]

_STOP_S = 10.0
_START_S = 15.0


class ReturnServer:
    """One listening socket and the server on it. `port` is the real one; `port_was_taken` says
    that the wished one could not be had.

    `behind_proxy` is for a handler that only a proxy can reach (see `places`). The addresses in
    X-Forwarded-For are never believed.

    Raises `BadSetting` (return_host) if this computer cannot listen on `host`.
    """

    def __init__(self, host: str, port: int, *, behind_proxy: bool = False) -> None:
        self._places = Places(behind_proxy=behind_proxy)
        self._listener = listen(host, port)
        self.host = host
        self.port = self._listener.port
        self.port_was_taken = self._listener.port_was_taken
        self._server: HandlerServer | None = None
        self._thread: threading.Thread | None = None

    def start(self, app: ASGIApp, before_stop: Callable[[], None]) -> None:
        """Serves `app` in an own thread, and returns when it accepts. `before_stop` is called in
        the server's loop before it waits for answers under way. Raises `NetworkTrouble`."""
        self._server = server = self._made(app, before_stop)
        self._thread = threading.Thread(
            target=self._serve, args=(server,), name="return handler", daemon=True
        )
        self._thread.start()
        if not server.settled.wait(_START_S) or not server.started:
            self.stop()
            raise NetworkTrouble("The return handler did not start.")

    def run(self, app: ASGIApp, before_stop: Callable[[], None]) -> None:
        """Serves `app` in this thread until the program is told to stop (then the signal's own
        handler runs: `KeyboardInterrupt` for Ctrl-C)."""
        self._serve(self._made(app, before_stop))

    def stop(self) -> None:
        """Ends the server, open polls included, and returns when its thread is gone. Harmless if
        it is not running. Raises `NetworkTrouble` if the thread does not end."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(_STOP_S)
            if self._thread.is_alive():
                raise NetworkTrouble("The return handler did not stop.")
        self._listener.socket.close()

    def _made(self, app: ASGIApp, before_stop: Callable[[], None]) -> HandlerServer:
        from pos_app.returns.serving import made_server

        return made_server(app, self._places, before_stop)

    def _serve(self, server: HandlerServer) -> None:
        try:
            server.run(sockets=[self._listener.socket])
        finally:
            server.settled.set()
            self._listener.socket.close()
