"""The return handler as an ASGI app: the door, the customer's pages, the till's feed and notes."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from pos_app.returns.facts import checked_facts, facts_from_query
from pos_app.returns.mailbox import Mailbox
from pos_app.returns.notes import BadNote, read_note, shop_name
from pos_app.returns.page import Look, hello_page, return_page, style_sheet
from pos_app.returns.refusal import SAFE_HEADERS, not_found
from pos_app.returns.tokens import (
    Outcome,
    Till,
    is_feed_bearer,
    is_return_token,
    is_till_id,
    is_trial_token,
    read_attempt,
)
from pos_app.returns.words import Reader, reader_of

MAX_WAIT_S = 25.0
MAX_URL = 4_096
TILL_HEADER, NOTE_HEADER = "Pos-Till", "Pos-Note"
TILL_IS_KNOWN = "till_is_known"

KeyOfTill = Callable[[str], bytes | None]
"""The 32 bytes of a till's key by its id; None for a till that is not served here."""

_PATH = re.compile(rb"/[A-Za-z0-9/._-]*")
_NEXT_LOOK = re.compile(r"n=([0-9]{1,2})")
_NUMBER = re.compile(r"[0-9]{1,16}")
_SECONDS = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,3})?")
_PURPOSES = ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")


def create_app(
    key_of: KeyOfTill, mailbox: Mailbox, hosts: Iterable[str], shop: str = ""
) -> ASGIApp:
    """The handler for the tills that `key_of` knows, answering to `hosts` (values of the Host
    header, lower case). `shop` stands on pages of tills that have not told theirs.

    Whatever is not exactly one of its pages gets one constant 404. A server that limits its
    callers puts a function into the scope's state as `TILL_IS_KNOWN`: it is called when a
    connection turns out to be a till's.
    """
    desk = _Desk(key_of, mailbox, shop_name(shop))
    app = Starlette(
        routes=[
            Route("/r/{token}/{till}/{attempt}/{outcome}", desk.customer),
            Route("/feed", desk.feed),
            Route("/note", desk.note),
            Route("/hello", desk.hello),
            Route("/try/{token}/{till}/{attempt}", desk.trial),
            Route("/style.css", desk.style),
        ],
        middleware=[Middleware(_Door, hosts=frozenset(hosts))],
        exception_handlers={HTTPException: _refuse, Exception: _refuse},
    )
    app.router.redirect_slashes = False
    return app


class _Door:
    """Lets only GET and HEAD, without a body, for a plain path on a known host through."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str]) -> None:
        self._app = app
        self._hosts = {host.encode("ascii") for host in hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        allowed = scope["type"] == "http" and self._may_enter(scope)
        await (self._app if allowed else not_found())(scope, receive, send)

    def _may_enter(self, scope: Scope) -> bool:
        path: bytes = scope.get("raw_path") or scope["path"].encode("utf-8")
        named = [value.lower() for name, value in scope["headers"] if name == b"host"]
        return (
            scope["method"] in {"GET", "HEAD"}
            and scope["http_version"] in {"1.0", "1.1"}
            and len(path) + len(scope["query_string"]) < MAX_URL
            and _PATH.fullmatch(path) is not None
            and len(named) == 1
            and named[0] in self._hosts
            and not any(_announces_body(*header) for header in scope["headers"])
        )


class _Desk:
    """The answers, one method a route."""

    def __init__(self, key_of: KeyOfTill, mailbox: Mailbox, shop: str) -> None:
        self._key_of = key_of
        self._mailbox = mailbox
        self._shop = shop

    async def customer(self, request: Request) -> Response:
        """The page of one return. The first look counts as the return; a prefetch or a look
        that the page itself asked for does not."""
        given = request.path_params
        till = self._till(given["till"])
        attempt_id = read_attempt(given["attempt"])
        if till is None or attempt_id is None or given["outcome"] not in set(Outcome):
            return not_found()
        outcome = Outcome(given["outcome"])
        if not is_return_token(given["token"], till, attempt_id, outcome):
            return not_found()
        query = request.scope["query_string"]
        again = _NEXT_LOOK.fullmatch(query.decode("latin-1"))
        if again is None and request.method == "GET":
            self._mailbox.arrived(till.id, attempt_id, outcome, facts_from_query(query))
        look = Look(outcome, int(again[1]) if again else 0, _reader(request))
        note = self._mailbox.note(till.id, attempt_id)
        return _html(return_page(look, note, self._shop))

    async def feed(self, request: Request) -> Response:
        """`{"newest": N, "returns": [{"number", "attempt", "outcome", "facts"}]}`."""
        till = self._caller(request)
        question = _feed_question(request.scope["query_string"])
        if till is None or question is None:
            return not_found()
        arrivals = await self._mailbox.above(till.id, *question)
        answer = {
            "newest": self._mailbox.newest,
            "returns": [
                {
                    "number": arrival.number,
                    "attempt": arrival.attempt_id.hex,
                    "outcome": arrival.outcome.value,
                    "facts": arrival.facts,
                }
                for arrival in arrivals
            ],
        }
        return Response(json.dumps(answer), media_type="application/json", headers=SAFE_HEADERS)

    async def note(self, request: Request) -> Response:
        till = self._caller(request)
        headers = request.headers.getlist(NOTE_HEADER)
        if till is None or len(headers) != 1:
            return not_found()
        try:
            self._mailbox.take_note(till.id, read_note(headers[0]))
        except BadNote:
            return not_found()
        return Response(status_code=204, headers=SAFE_HEADERS)

    async def hello(self, request: Request) -> Response:
        return _html(hello_page(_reader(request), self._shop))

    async def trial(self, request: Request) -> Response:
        """The page that says that it works, at an address that the till made up. A look counts
        once the answer is out; a prefetch does not."""
        began_s = time.perf_counter()
        given = request.path_params
        till, trial_id = self._till(given["till"]), read_attempt(given["attempt"])
        if till is None or trial_id is None or not is_trial_token(given["token"], till, trial_id):
            return not_found()
        shop = self._mailbox.note(till.id, trial_id).shop or self._shop
        response = _html(hello_page(_reader(request), shop, is_trial=True))

        async def count() -> None:
            took_ms = round((time.perf_counter() - began_s) * 1000)
            facts = checked_facts({"phone": _phone(request), "answered_ms": str(took_ms)})
            self._mailbox.arrived(till.id, trial_id, Outcome.SUCCESS, facts)

        if request.method == "GET" and not _is_prefetch(request):
            response.background = BackgroundTask(count)
        return response

    async def style(self, _request: Request) -> Response:
        return Response(style_sheet(), media_type="text/css", headers=SAFE_HEADERS)

    def _till(self, till_id: str) -> Till | None:
        key = self._key_of(till_id) if is_till_id(till_id) else None
        return None if key is None else Till(till_id, key)

    def _caller(self, request: Request) -> Till | None:
        """The till that asks, if it shows its bearer key."""
        till = self._till(request.headers.get(TILL_HEADER, ""))
        scheme, _, bearer = request.headers.get("Authorization", "").partition(" ")
        if till is None or scheme.lower() != "bearer" or not is_feed_bearer(bearer, till):
            return None
        till_is_known = request.scope.get("state", {}).get(TILL_IS_KNOWN)
        if till_is_known is not None:
            till_is_known()
        return till


def _announces_body(name: bytes, value: bytes) -> bool:
    return name == b"transfer-encoding" or (name == b"content-length" and value != b"0")


def _feed_question(query: bytes) -> tuple[int, float] | None:
    """`after` and `wait` (seconds, at most 25) of the feed's query, if it is exactly these two."""
    pairs = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    asked = dict(pairs)
    if len(pairs) != 2 or set(asked) != {"after", "wait"}:
        return None
    if not _NUMBER.fullmatch(asked["after"]) or not _SECONDS.fullmatch(asked["wait"]):
        return None
    return int(asked["after"]), min(float(asked["wait"]), MAX_WAIT_S)


def _html(page: str) -> Response:
    return Response(page, media_type="text/html", headers=SAFE_HEADERS)


def _reader(request: Request) -> Reader:
    return reader_of(request.headers.get("Accept-Language", ""))


def _is_prefetch(request: Request) -> bool:
    """Whether a browser fetches the page before a person wants to see it."""
    named = (request.headers.get(name, "") for name in _PURPOSES)
    return any("prefetch" in value.lower() or "preview" in value.lower() for value in named)


def _phone(request: Request) -> str:
    """A plain word for what came; nothing else of what it says of itself is kept."""
    agent = request.headers.get("User-Agent", "").lower()
    if "iphone" in agent or "ipad" in agent:
        return "iphone"
    return "android" if "android" in agent else "other"


async def _refuse(_request: Request, _error: Exception) -> Response:
    return not_found()
