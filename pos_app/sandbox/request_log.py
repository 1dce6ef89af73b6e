"""What the API was asked, noted at the door: also the calls that a fault then swallowed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from starlette.types import Message, Receive

from pos_app.sandbox.api import MAX_BODY_BYTES
from pos_app.sandbox.exact_json import InvalidJson, parse


@dataclass(slots=True)
class RequestLog:
    """Bodies of create calls (null if not JSON; never the keys), and status calls by session."""

    creates: list[object] = field(default_factory=list, repr=False)
    status_calls: Counter[str] = field(default_factory=Counter, repr=False)

    def note_create(self, body: bytes) -> None:
        try:
            self.creates.append(parse(body))
        except InvalidJson:
            self.creates.append(None)

    def note_status(self, session_id: str) -> None:
        self.status_calls[session_id] += 1


async def take_in(receive: Receive) -> tuple[bytes, Receive]:
    """The whole body of a request, and a `receive` that gives it once more.

    Of a body that is too large, no more is read than shows it.
    """
    body, more = bytearray(), True
    while more and len(body) <= MAX_BODY_BYTES:
        message = await receive()
        if message["type"] != "http.request":
            break
        body += message.get("body", b"")
        more = message.get("more_body", False)
    again: list[Message] = [{"type": "http.request", "body": bytes(body), "more_body": more}]

    async def replay() -> Message:
        return again.pop() if again else await receive()

    return bytes(body), replay
