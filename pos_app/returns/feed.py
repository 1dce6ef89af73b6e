"""The till's side of the return handler: makes the URLs, polls the feed, leaves the notes.

The handler may be anyone's computer, and may lie: whatever it says is checked, and can only
cause "ask now".
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeGuard
from uuid import UUID

from pos_app.domain.errors import NetworkTrouble, ProviderBroken, ProviderBusy, ProviderUnreachable
from pos_app.domain.money import Money
from pos_app.returns.facts import checked_facts
from pos_app.returns.notes import BadNote, Note, write_note
from pos_app.returns.tokens import Outcome, Till, feed_bearer, read_attempt, return_path
from pos_app.services.ports import ReturnSeen, ReturnUrls

if TYPE_CHECKING:
    import httpx

MAX_ENTRIES = 1_000
MAX_BODY_BYTES = 1_000_000
MAX_WAIT_S = 25.0
_MAX_NUMBER = 2**53
_CONNECT_S = 5.0
_ANSWER_S = 10.0
_EMPTY_PACE_S = 1.0
_FULL_PACE_S = 0.2
_OUTCOMES = [outcome.value for outcome in Outcome]
_RETRY_AFTER = re.compile(r"[0-9]{1,4}")


@dataclass(frozen=True, slots=True)
class Feed:
    """One answer of the feed, checked: the handler's newest number, and returns by number."""

    newest: int
    returns: tuple[ReturnSeen, ...]


def parse_feed(body: bytes, after: int) -> Feed:
    """The returns above `after` in a feed's answer. Entries that make no sense are dropped.
    Raises `ProviderBroken` if the whole makes none, or is larger than any handler's."""
    if len(body) > MAX_BODY_BYTES:
        raise ProviderBroken("The return handler answered too much.")
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ProviderBroken("The return handler's answer cannot be read.") from error
    if not isinstance(answer, dict) or not isinstance(answer.get("returns"), list):
        raise ProviderBroken("The return handler's answer is no feed.")
    newest, entries = answer.get("newest"), answer["returns"]
    if not _is_number(newest) or len(entries) > MAX_ENTRIES:
        raise ProviderBroken("The return handler's answer is no feed.")
    seen: dict[int, ReturnSeen] = {}
    for entry in entries:
        found = _entry(entry)
        if found is not None and found.number > after:
            seen.setdefault(found.number, found)
    return Feed(newest, tuple(seen[number] for number in sorted(seen)))


class HandlerClient:
    """A till's return handler, whether its own or a hosted one: fulfils `ReturnHandler`.

    `public_url` is what phones open, `poll_url` what the till itself asks (the same, if empty).
    An `http` that is passed in is not closed here.
    """

    def __init__(
        self,
        till: Till,
        public_url: str,
        *,
        poll_url: str = "",
        shop: str = "",
        http: httpx.AsyncClient | None = None,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.public_url = public_url.rstrip("/")
        self._till = till
        self._poll_url = (poll_url or public_url).rstrip("/")
        self._shop = shop
        self._http = http
        self._owns_http = http is None
        self._pause = pause
        self._shift = 0
        self._rest_until_s = 0.0

    def urls(self, attempt_id: UUID) -> ReturnUrls:
        return ReturnUrls(*(self._url(attempt_id, outcome) for outcome in Outcome))

    async def returns(self, after: int, wait_s: float) -> list[ReturnSeen]:
        """Returns numbered above `after`, held open up to `wait_s` s (25 at most). Raises
        `ProviderUnreachable`, `ProviderBusy`, `ProviderBroken`.

        Numbers only ever grow here: a handler whose newest is below `after` has forgotten, so
        all that it has is read again, and numbered on from `after`.
        """
        await self._pause(max(self._rest_until_s - time.monotonic(), 0.0))
        began_s, wait_s = time.monotonic(), min(max(wait_s, 0.0), MAX_WAIT_S)
        feed = await self._feed(max(after - self._shift, 0), wait_s)
        if feed.newest + self._shift < after:
            self._shift = after
            feed = await self._feed(0, 0.0)
        # A handler that answers at once, again and again, must not keep the till busy.
        if feed.returns:
            self._rest_until_s = time.monotonic() + _FULL_PACE_S
        else:
            self._rest_until_s = began_s + min(wait_s, _EMPTY_PACE_S)
        return [replace(seen, number=seen.number + self._shift) for seen in feed.returns]

    async def note_opened(self, attempt_id: UUID, checkout_url: str) -> None:
        await self._note(Note(attempt_id, self._shop, checkout_url=checkout_url))

    async def note_proven(self, attempt_id: UUID, receipt: str, amount: Money | None) -> None:
        await self._note(Note(attempt_id, self._shop, receipt=receipt, amount=amount))

    async def aclose(self) -> None:
        if self._owns_http and self._http is not None:
            await self._http.aclose()
            self._http = None

    async def _feed(self, after: int, wait_s: float) -> Feed:
        url = f"{self._poll_url}/feed?after={after}&wait={wait_s:.3f}"
        async with self._answer(url, {}, wait_s) as response:
            if response.status_code != 200:
                raise _refused(response)
            return parse_feed(await _body(response), after)

    async def _note(self, note: Note) -> None:
        try:
            header = write_note(note)
        except BadNote as error:
            raise ProviderBroken(f"The return handler takes no such note: {error}.") from error
        async with self._answer(f"{self._poll_url}/note", {"Pos-Note": header}, 0.0) as response:
            if response.status_code != 204:
                raise _refused(response)

    @asynccontextmanager
    async def _answer(
        self, url: str, headers: dict[str, str], wait_s: float
    ) -> AsyncIterator[httpx.Response]:
        """The open answer to a GET. What goes wrong on the way comes out as `NetworkTrouble`."""
        import httpx  # Costs 150 ms, which the first paint need not wait for.

        headers = headers | {
            "Authorization": f"Bearer {feed_bearer(self._till)}",
            "Pos-Till": self._till.id,
            "Accept-Encoding": "identity",
        }
        timeout = httpx.Timeout(_CONNECT_S, read=wait_s + _ANSWER_S)
        try:
            # The read time-out starts anew with each byte; the whole has a limit of its own.
            async with (
                asyncio.timeout(_CONNECT_S + wait_s + _ANSWER_S),
                self._client().stream(
                    "GET", url, headers=headers, timeout=timeout, follow_redirects=False
                ) as response,
            ):
                yield response
        except (httpx.TransportError, TimeoutError) as error:
            raise ProviderUnreachable("The return handler cannot be reached.") from error
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            raise ProviderBroken("The return handler's answer cannot be read.") from error

    def _client(self) -> httpx.AsyncClient:
        import httpx  # As above.

        if self._http is None:
            # A handler on this network is not asked through a proxy of the environment.
            self._http = httpx.AsyncClient(trust_env=self._poll_url.startswith("https:"))
        return self._http

    def _url(self, attempt_id: UUID, outcome: Outcome) -> str:
        return self.public_url + return_path(self._till, attempt_id, outcome)


async def _body(response: httpx.Response) -> bytes:
    """The answer's body. Raises `ProviderBroken` above 1 MB, and for a packed one (it was asked
    for unpacked, and a small one could unpack to any size)."""
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise ProviderBroken("The return handler's answer cannot be read.")
    body = bytearray()
    async for piece in response.aiter_bytes():
        body += piece
        if len(body) > MAX_BODY_BYTES:
            raise ProviderBroken("The return handler answered too much.")
    return bytes(body)


def _refused(response: httpx.Response) -> NetworkTrouble:
    status = response.status_code
    if status == 429:
        wanted = _RETRY_AFTER.fullmatch(response.headers.get("Retry-After", ""))
        retry_after_s = float(wanted[0]) if wanted else None
        return ProviderBusy("The return handler asked to slow down.", retry_after_s)
    if status == 404:
        return ProviderBroken("The return handler does not know this till.")
    return ProviderBroken(f"The return handler answered with {status}.")


def _entry(entry: object) -> ReturnSeen | None:
    """One entry of the feed; None if it makes no sense."""
    if not isinstance(entry, dict):
        return None
    number, attempt, outcome = entry.get("number"), entry.get("attempt"), entry.get("outcome")
    attempt_id = read_attempt(attempt) if isinstance(attempt, str) else None
    if not _is_number(number) or attempt_id is None or outcome not in _OUTCOMES:
        return None
    facts = entry.get("facts")
    return ReturnSeen(
        number, attempt_id, str(outcome), checked_facts(facts) if isinstance(facts, dict) else {}
    )


def _is_number(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MAX_NUMBER
