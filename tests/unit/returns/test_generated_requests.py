"""Thousands of generated returns and requests: nothing breaks, and nothing unsafe is kept."""

from __future__ import annotations

import asyncio
import json
import re
import socket
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.types import ASGIApp, Message, Scope

from pos_app.returns import serving
from pos_app.returns.facts import checked_facts
from pos_app.returns.feed import parse_feed
from pos_app.returns.local import LocalReturns, run_local
from pos_app.returns.tokens import Outcome, return_path
from pos_app.services.ports import ReturnSeen
from tests.unit.returns.conftest import ATTEMPT, HOST, Handler
from tests.unit.returns.wire import LOOPBACK, answer_to, connect, get, rest_of

BATCH = 20
THOUSANDS = settings(max_examples=10_000 // BATCH, suppress_health_check=[HealthCheck.too_slow])
NAMES = ["transactionId", "amount", "currency", "cardBrand", "errorCode", "email", "sessionId", "n"]
GOOD = {outcome: return_path(Handler().till, ATTEMPT, outcome) for outcome in Outcome}
OURS = set(GOOD.values())

texts = st.text(max_size=40) | st.sampled_from(["25.00", "USD", "<b>PAID", "\u202e", "\0", "%00"])
queries = st.lists(st.tuples(st.sampled_from(NAMES) | texts, texts), max_size=8).map(
    lambda pairs: "&".join(f"{quote(name)}={quote(value)}" for name, value in pairs).encode()
) | st.binary(max_size=60)


@st.composite
def paths(draw: st.DrawFn) -> str:
    """Mostly a good return; else one with a piece replaced, or anything at all."""
    good = GOOD[draw(st.sampled_from(Outcome))]
    kind = draw(st.integers(0, 9))
    if kind < 4:
        return good
    if kind == 9:
        return "/" + draw(texts)
    pieces = good.split("/")
    pieces[draw(st.integers(1, len(pieces) - 1))] = draw(texts | st.sampled_from(list(Outcome)))
    return "/".join(pieces)


@st.composite
def asked(draw: st.DrawFn) -> Scope:
    """A request as a server would hand it over."""
    path = draw(paths())
    headers = [(b"host", draw(st.sampled_from([HOST.encode()] * 9 + [b"evil.example"])))]
    if draw(st.integers(0, 3)) == 0:
        name = st.sampled_from([b"accept-language", b"authorization", b"pos-till", b"cookie"])
        headers.append((draw(name), draw(st.binary(max_size=60))))
    return {
        "type": "http",
        "http_version": "1.1",
        "scheme": "http",
        "method": draw(st.sampled_from(["GET"] * 8 + ["HEAD", "POST", "get", "\u202e"])),
        "path": path,
        "raw_path": path.encode("utf-8", "surrogatepass"),
        "query_string": draw(queries),
        "headers": headers,
        "root_path": "",
    }


def _answer(app: ASGIApp, scope: Scope) -> tuple[int, bytes]:
    """The app's status and body."""
    said: list[Message] = []

    async def hear(message: Message) -> None:
        said.append(message)

    async def silence() -> Message:
        raise AssertionError("no request has a body to be read")

    async def ask() -> None:
        await app(scope, silence, hear)

    asyncio.run(ask())
    return said[0]["status"], b"".join(message.get("body", b"") for message in said)


@THOUSANDS
@given(st.lists(asked(), min_size=BATCH, max_size=BATCH))
def test_ten_thousand_returns_prove_nothing_and_leave_only_facts(requests: list[Scope]) -> None:
    handler = Handler()
    app = handler.app
    for scope in requests:
        before = handler.mailbox.newest
        status, body = _answer(app, scope)
        if status == 404:
            assert body == b"Not found.\n"
            assert handler.mailbox.newest == before
            continue
        assert status == 200
        assert scope["path"] in OURS
        assert dict(scope["headers"])[b"host"] == HOST.encode()
        if not _looks_again(scope) and b"accept-language" not in dict(scope["headers"]):
            assert body.decode() == _plain_page(scope["path"]), "a parameter changed the page"
        assert b"Paid" not in body
        assert handler.mailbox.newest - before <= (scope["method"] == "GET")
    for box in handler.mailbox._boxes.values():
        assert not box.notes
        assert all(checked_facts(arrival.facts) == arrival.facts for arrival in box.arrivals)
        assert {arrival.attempt_id for arrival in box.arrivals} <= {ATTEMPT}


@cache
def _plain_page(path: str) -> str:
    """The page of a return without a parameter."""
    scope = {
        "type": "http",
        "http_version": "1.1",
        "scheme": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [(b"host", HOST.encode())],
        "root_path": "",
    }
    return _answer(Handler().app, scope)[1].decode()


def _looks_again(scope: Scope) -> bool:
    return re.fullmatch(rb"n=[0-9]{1,2}", scope["query_string"]) is not None


values = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | texts
    | st.sampled_from([8, ATTEMPT.hex, "success", {"amount": "1.00"}, {"email": "a@b"}, [], {}])
)
entries = values | st.fixed_dictionaries(
    {},
    optional={
        "number": values | st.integers(0, 99),
        "attempt": values | st.just(ATTEMPT.hex),
        "outcome": values | st.sampled_from(list(Outcome)),
        "facts": st.dictionaries(st.sampled_from(["amount", "currency", "x"]) | texts, values),
    },
)


@THOUSANDS
@given(st.lists(entries, min_size=BATCH, max_size=BATCH), st.integers(0, 50))
def test_ten_thousand_feed_entries_are_dropped_or_whole(found: list[object], after: int) -> None:
    feed = parse_feed(json.dumps({"newest": 99, "returns": found}).encode(), after)
    for seen in feed.returns:
        assert seen.number > after
        assert seen.attempt_id == ATTEMPT
        assert seen.outcome in set(Outcome)
        assert checked_facts(seen.facts) == seen.facts


@pytest.fixture(scope="module")
def local() -> Iterator[LocalReturns]:
    patient = pytest.MonkeyPatch()
    patient.setattr(serving, "_REQUEST_S", 0.05)  # the generated halves of requests end by it
    running = run_local(Handler().till, host=LOOPBACK)
    yield running
    running.stop()
    patient.undo()


lines = st.sampled_from([b"\r\n"] * 8 + [b"\n", b"\r", b"\r\n\r\n", b"\0"])
NAMED = b"""Content-Length Transfer-Encoding Connection Upgrade Expect Host X-Forwarded-For
    Pos-Till Authorization Pos-Note Accept-Language"""
names = st.sampled_from(NAMED.split()) | st.binary(max_size=20)
VALUED = b"0 5 -1 99999999999 chunked identity close keep-alive websocket 100-continue till-1"
header_values = st.sampled_from(VALUED.split()) | st.just(b"x" * 9_000) | st.binary(max_size=40)


@st.composite
def raw_requests(draw: st.DrawFn) -> bytes:
    """Bytes for a socket: a good request with whatever done to it. `{host}` is filled in later."""
    method = draw(st.sampled_from([b"GET"] * 6 + [b"HEAD", b"POST", b"OPTIONS", b"TRACE", b""]))
    target = draw(paths()).encode("utf-8", "surrogatepass")
    query = draw(
        st.just(b"") | queries.map(lambda query: b"?" + query) | st.just(b"?" + b"a" * 5_000)
    )
    version = draw(st.sampled_from([b"HTTP/1.1"] * 6 + [b"HTTP/1.0", b"HTTP/2.0", b"HTP", b""]))
    host = draw(st.sampled_from([b"Host: {host}"] * 6 + [b"Host: evil.example", b"Host:", b""]))
    more = draw(st.lists(st.tuples(names, header_values), max_size=4))
    head = [method + b" " + target + query + b" " + version, host]
    head += [name + b": " + value for name, value in more]
    sent = b"".join(line + draw(lines) for line in head) + b"\r\n"
    body = draw(st.sampled_from([b"", b"hello", b"5\r\nhello\r\n0\r\n\r\n", b"\0" * 20_000]))
    whole = (sent + body) * draw(st.sampled_from([1, 1, 1, 2, 30]))
    return whole[: draw(st.sampled_from([len(whole)] * 6 + [len(whole) // 2]))]


def _said_to(sent: bytes, pieces: int, port: int) -> bytes:
    with connect(port) as plain:
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        step = max(1, -(-len(sent) // pieces))
        with suppress(ConnectionError):
            for start in range(0, len(sent), step):
                plain.sendall(sent[start : start + step])
        return rest_of(plain)


def test_a_socket_gets_a_page_or_the_404_or_nothing(
    local: LocalReturns, caplog: pytest.LogCaptureFixture
) -> None:
    port = local.server.port
    statuses: set[bytes] = set()

    @settings(max_examples=500, suppress_health_check=[HealthCheck.too_slow])
    @given(sent=raw_requests() | st.binary(max_size=400), pieces=st.integers(1, 3))
    def ask(sent: bytes, pieces: int) -> None:
        sent = sent.replace(b"{host}", f"{LOOPBACK}:{port}".encode())
        answer = _said_to(sent, pieces, port)
        status = answer[:13]
        statuses.add(status)
        assert answer.count(b"HTTP/1.1 ") == (status != b"")
        if status == b"HTTP/1.1 200 ":
            assert sent.split(b" ", 2)[1].split(b"?")[0].decode() in OURS
            assert sent.startswith((b"GET ", b"HEAD "))
            assert b"Paid" not in answer

    ask()
    assert statuses == {b"", b"HTTP/1.1 200 ", b"HTTP/1.1 404 "}
    assert b"Thank you" in answer_to(port, get(port, GOOD[Outcome.SUCCESS]))
    for seen in asyncio.run(_feed(local)):
        assert seen.attempt_id == ATTEMPT
        assert checked_facts(seen.facts) == seen.facts
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []


async def _feed(local: LocalReturns) -> list[ReturnSeen]:
    try:
        return await local.client.returns(0, 0.0)
    finally:
        await local.client.aclose()
