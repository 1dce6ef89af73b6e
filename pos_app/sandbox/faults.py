"""Faults that tests queue: the next matching API calls go wrong in the way asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import cast

from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pos_app.sandbox.exact_json import InvalidJson, merge, parse, render
from pos_app.sandbox.fault_orders import Fault
from pos_app.sandbox.request_log import RequestLog, take_in
from pos_app.sandbox.wire import Wire

_CREATE_PATH = "/api/sessions/create"
_STATUS_PATH = "/api/sessions/"
_PROCESSING = {"latency", "slow_close", "cut", "override"}  # these let the API do its work anyway


@dataclass(slots=True)
class FaultQueue:
    """Faults in the order in which they were queued."""

    waiting: list[Fault] = field(default_factory=list)

    def take(self, call: str, session_id: str | None) -> Fault | None:
        """The first fault for this call, used up by one."""
        for fault in self.waiting:
            if fault.on == call and fault.session_id in {None, session_id}:
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self.waiting.remove(fault)
                return fault
        return None


@dataclass(slots=True)
class _Answer:
    """An answer held back, so that it can be changed or cut."""

    status: int = 500
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytearray = field(default_factory=bytearray)

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message["headers"])
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")

    def start(self, length: int) -> Message:
        headers = [(key, value) for key, value in self.headers if key != b"content-length"]
        headers.append((b"content-length", str(length).encode()))
        return {"type": "http.response.start", "status": self.status, "headers": headers}


class FaultGate:
    """ASGI middleware before the API: lets calls through, or makes them go wrong."""

    def __init__(self, app: ASGIApp, queue: FaultQueue, wire: Wire, log: RequestLog) -> None:
        self._app = app
        self._queue = queue
        self._log = log
        self._wire = wire
        self._acts: dict[str, Callable[[Fault, Scope, Receive, Send], Awaitable[None]]] = {
            "latency": self._delay,
            "slow_close": self._end_late,
            "hang": self._hang,
            "reset": self._reset,
            "cut": self._cut,
            "override": self._override,
            "status": self._answer_instead,
            "html": self._answer_instead,
            "body": self._answer_instead,
            "redirect": self._answer_instead,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call, session_id = _call_of(scope)
        if call is None:
            await self._app(scope, receive, send)
            return
        # Taken in whole, so that a client sees a fault in the answer and never while it sends.
        body, receive = await take_in(receive)
        if session_id is None:
            self._log.note_create(body)
        else:
            self._log.note_status(session_id)
        fault = self._queue.take(call, session_id)
        if fault is None:
            await self._app(scope, receive, send)
            return
        if fault.processed and fault.kind not in _PROCESSING:
            await self._app(scope, receive, _Answer().send)
        await self._acts[fault.kind](fault, scope, receive, send)

    async def _delay(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wire.wait_closing(), fault.seconds)
        await self._app(scope, receive, send)

    async def _end_late(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        """All of the answer but its last byte, and that one late."""
        answer = _Answer()
        await self._app(scope, receive, answer.send)
        body = bytes(answer.body)
        await send(answer.start(len(body)))
        await send({"type": "http.response.body", "body": body[:-1], "more_body": True})
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wire.wait_closing(), fault.seconds)
        await send({"type": "http.response.body", "body": body[-1:]})

    async def _hang(self, fault: Fault, scope: Scope, receive: Receive, _send: Send) -> None:
        """Says nothing until the time is over, the client has gone or the server stops."""
        gone = asyncio.ensure_future(_until_gone(receive))
        stopped = asyncio.ensure_future(self._wire.wait_closing())
        await asyncio.wait({gone, stopped}, timeout=fault.seconds, return_when="FIRST_COMPLETED")
        was_gone = gone.done()
        for task in (gone, stopped):
            task.cancel()
        await asyncio.gather(gone, stopped, return_exceptions=True)
        if not was_gone:
            self._wire.close(scope)
            await _until_gone(receive)

    async def _reset(self, _fault: Fault, scope: Scope, receive: Receive, _send: Send) -> None:
        self._wire.abort(scope)
        await _until_gone(receive)

    async def _cut(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        answer = _Answer()
        await self._app(scope, receive, answer.send)
        await send(answer.start(len(answer.body)))
        part = bytes(answer.body[: fault.bytes])
        await send({"type": "http.response.body", "body": part, "more_body": True})
        self._wire.close(scope)
        await _until_gone(receive)

    async def _override(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        answer = _Answer()
        await self._app(scope, receive, answer.send)
        body = _patched(bytes(answer.body), fault.patch)
        await send(answer.start(len(body)))
        await send({"type": "http.response.body", "body": body})

    async def _answer_instead(
        self, fault: Fault, scope: Scope, receive: Receive, send: Send
    ) -> None:
        if fault.kind == "redirect":
            response: Response = RedirectResponse(fault.location, fault.status)
        else:
            response = Response(fault.body, fault.status, media_type=fault.content_type)
        if fault.retry_after is not None:
            response.headers["Retry-After"] = fault.retry_after
        await response(scope, receive, send)


def _call_of(scope: Scope) -> tuple[str | None, str | None]:
    """Which API call a request is, and about which session."""
    if scope["type"] != "http":
        return None, None
    method, path = scope["method"], cast("str", scope["path"])
    if method == "POST" and path == _CREATE_PATH:
        return "create", None
    if method == "GET" and path.startswith(_STATUS_PATH):
        return "status", path.removeprefix(_STATUS_PATH)
    return None, None


def _patched(body: bytes, patch: object) -> bytes:
    """An answer's body with a merge patch over its `data`; as it was if it has none."""
    try:
        value = parse(body)
    except InvalidJson:
        return body
    if not isinstance(value, dict) or "data" not in value:
        return body
    value["data"] = merge(value["data"], patch)
    return render(value).encode()


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
