"""How the return handler serves: uvicorn with a loop of its own, one request a connection."""

from __future__ import annotations

import asyncio
import functools
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from pos_app.returns.app import TILL_IS_KNOWN
from pos_app.returns.places import Places
from pos_app.returns.refusal import not_found_on_the_wire

if TYPE_CHECKING:
    from starlette.types import ASGIApp

_MAX_REQUEST_BYTES = 8_192
_REQUEST_S = 5.0
_WHOLE_CONNECTION_S = 45.0
# asyncio accepts so many in one turn. At most two turns' newcomers come between a connection and
# the reading of a request that came with it: fewer than there are places, so it keeps its own.
_ACCEPTED_AT_ONCE = 8
_QUEUE = 1_024


def made_server(app: ASGIApp, places: Places, before_stop: Callable[[], None]) -> HandlerServer:
    """The server for `app`. `before_stop` is called in its loop before it waits for answers under
    way."""
    return HandlerServer(_config(app, places), before_stop)


class HandlerServer(uvicorn.Server):
    """uvicorn's server, which says when it accepts and wakes those who wait before it ends."""

    def __init__(self, config: uvicorn.Config, before_stop: Callable[[], None]) -> None:
        super().__init__(config)
        self.settled = threading.Event()
        self._before_stop = before_stop

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listening in sockets or []:
            # uvicorn has one number for the kernel's queue and for asyncio's turns.
            listening.listen(_QUEUE)
        self.settled.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._before_stop()
        await super().shutdown(sockets)


class _Connection(H11Protocol):
    """A connection that serves one request of at most 8 KB, and is cut if it takes its time: a
    caller that holds sockets open would otherwise keep the customers out."""

    _limits: tuple[asyncio.TimerHandle, ...] = ()
    _received_bytes = 0
    address = ""

    def __init__(self, places: Places, *arguments: Any, **named: Any) -> None:  # noqa: ANN401 - uvicorn's own, passed on
        super().__init__(*arguments, **named)
        self._places = places
        self.app_state = {TILL_IS_KNOWN: lambda: places.leave(self)}

    def connection_made(  # type: ignore[override]  # uvicorn's own signature, which narrows asyncio's
        self, transport: asyncio.Transport
    ) -> None:
        super().connection_made(transport)
        self.address = self.client[0] if self.client else ""
        if not self._places.enter(self):
            self.cut()
            return
        self._limits = (
            self.loop.call_later(_REQUEST_S, self._cut_if_silent),
            self.loop.call_later(_WHOLE_CONNECTION_S, self.cut),
        )

    def connection_lost(self, exc: Exception | None) -> None:
        self._places.leave(self)
        for limit in self._limits:
            limit.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._received_bytes += len(data)
        if self._received_bytes > _MAX_REQUEST_BYTES:
            self.send_400_response("")
        else:
            super().data_received(data)

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - a stranger is told nothing
        """Instead of uvicorn's own words: the constant 404, unless an answer is under way."""
        if self._has_asked():
            self.cut()
        else:
            self.transport.write(not_found_on_the_wire())
            self.transport.close()

    def is_idle(self) -> bool:
        return not self._has_asked() or self.cycle.response_complete

    def cut(self) -> None:
        self.transport.abort()

    def _cut_if_silent(self) -> None:
        if not self._has_asked():
            self.cut()

    def _has_asked(self) -> bool:
        # uvicorn declares a cycle from the start, but there is none before the first request.
        return cast("object | None", self.cycle) is not None


def _config(app: ASGIApp, places: Places) -> uvicorn.Config:
    return uvicorn.Config(
        cast("Callable[..., object]", app),
        http=cast("type[asyncio.Protocol]", functools.partial(_Connection, places)),
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_config=None,
        log_level="error",  # A warning would be a line for each malformed request of a stranger.
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,  # uvicorn would believe whoever connects from this computer.
        headers=[("connection", "close")],
        backlog=_ACCEPTED_AT_ONCE,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=2,
    )
