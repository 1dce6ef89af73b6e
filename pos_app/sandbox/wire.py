"""The connections of the running server, so that a fault can cut one without an answer."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from typing import Any, cast

from starlette.types import Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

_LINGER_NOT = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Wire:
    """The open transports by the client's address; without a server there are none."""

    def __init__(self) -> None:
        self._transports: dict[tuple[str, int], asyncio.Transport] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closing = asyncio.Event()

    async def wait_closing(self) -> None:
        """Returns when the server is told to stop."""
        self._loop = asyncio.get_running_loop()
        await self._closing.wait()

    def stop(self) -> None:
        """Ends every wait for the closing; from any thread."""
        if self._loop is None:
            self._closing.set()
        elif not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._closing.set)

    def protocol(self) -> type[asyncio.Protocol]:
        """uvicorn's h11 protocol, keeping its transports here."""
        wire = self

        class WiredProtocol(H11Protocol):
            def connection_made(  # type: ignore[override]  # as uvicorn narrows it itself
                self, transport: asyncio.Transport
            ) -> None:
                super().connection_made(transport)
                if self.client is not None:
                    wire._transports[self.client] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                if self.client is not None:
                    wire._transports.pop(self.client, None)
                super().connection_lost(exc)

        return WiredProtocol

    def abort_all(self) -> None:
        """Resets every connection that is still open; on the server's own loop."""
        for transport in list(self._transports.values()):
            transport.abort()

    def abort(self, scope: Scope) -> None:
        """Resets a request's connection. Raises `ConnectionResetError` if there is none."""
        transport = self._of(scope)
        # Without this the client would see an orderly end rather than a reset.
        transport.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT
        )
        transport.abort()

    def close(self, scope: Scope) -> None:
        """Closes a request's connection after what was written. Raises as `abort`."""
        self._of(scope).close()

    def _of(self, scope: Scope) -> asyncio.Transport:
        client = cast("Any", scope.get("client"))
        transport = self._transports.get(tuple(client)) if client else None
        if transport is None:
            raise ConnectionResetError("the request came over no connection of this server")
        return transport
