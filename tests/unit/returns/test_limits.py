"""The handler's limits, byte by byte over real sockets: sizes, time, places, and who is known."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

import httpx
import pytest
from starlette.types import Receive, Scope, Send

from pos_app.returns import serving
from pos_app.returns.app import create_app
from pos_app.returns.feed import HandlerClient
from pos_app.returns.local import LocalReturns, run_local
from pos_app.returns.mailbox import Mailbox
from pos_app.returns.network import host_headers
from pos_app.returns.places import IN_ALL
from pos_app.returns.refusal import not_found, not_found_on_the_wire
from pos_app.returns.server import ReturnServer
from pos_app.returns.tokens import Outcome, Till, feed_bearer, new_till_key, return_path, till_key
from pos_app.services.ports import ReturnSeen
from tests.unit.returns.wire import LOOPBACK, answer_to, connect, get, rest_of, until

MASTER = bytes(range(32))
from_elsewhere = pytest.mark.skipif(
    sys.platform == "darwin", reason="macOS has one loopback address"
)


@pytest.fixture
def till() -> Till:
    return Till("till-1", new_till_key())


@pytest.fixture
def local(till: Till) -> Iterator[LocalReturns]:
    running = run_local(till, host=LOOPBACK, shop="Bob's")
    yield running
    running.stop()


@pytest.fixture
def port(local: LocalReturns) -> int:
    return local.server.port


def _places(running: ReturnServer) -> int:
    return len(running._places)


def _connected(running: ReturnServer) -> int:
    assert running._server is not None
    return len(running._server.server_state.connections)


def test_the_limits_are_the_agreed_ones() -> None:
    assert (serving._MAX_REQUEST_BYTES, serving._REQUEST_S) == (8_192, 5.0)
    assert 2 * serving._ACCEPTED_AT_ONCE < IN_ALL


def test_a_request_has_eight_kilobytes(port: int) -> None:
    bare = get(port, "/hello", "X-Long: ")
    whole = get(port, "/hello", "X-Long: " + "a" * (8_192 - len(bare)))
    longer = get(port, "/hello", "X-Long: " + "a" * (8_193 - len(bare)))
    assert (len(whole), len(longer)) == (8_192, 8_193)
    assert answer_to(port, whole).startswith(b"HTTP/1.1 200 ")
    assert answer_to(port, longer) == not_found_on_the_wire()


@pytest.mark.parametrize(
    "request_line",
    [
        b"\x00\r\n\r\n",
        b"hello\r\n\r\n",
        b"GET /hello HTTP/1.1\r\n\r\n",
        b"GET /hello HTTP/9.9\r\nHost: {host}\r\n\r\n",
        b"GET /hello HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n",
        b"GET /hello HTTP/1.1\r\nHost: {host}\r\nX: \x00\r\n\r\n",
        b"GET /hello HTTP/1.1\r\nHost: {host}\r\nContent-Length: x\r\n\r\n",
        b"GET /hello HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"GET /hello HTTP/1.1\r\nHost: {host}\r\nContent-Length: 2\r\n\r\nhi",
        b"GET http://{host}/hello HTTP/1.1\r\nHost: {host}\r\n\r\n",
        b"GET /hell\xc3\xb6 HTTP/1.1\r\nHost: {host}\r\n\r\n",
        b"OPTIONS * HTTP/1.1\r\nHost: {host}\r\n\r\n",
        b"CONNECT {host} HTTP/1.1\r\nHost: {host}\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"PUT /hello HTTP/1.1\r\nHost: {host}\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n",
        b"GET /hello HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: {host}\r\n\r\n",
    ],
)
def test_whatever_is_no_proper_request_gets_the_same_404_and_no_line_in_the_log(
    request_line: bytes, port: int, caplog: pytest.LogCaptureFixture
) -> None:
    sent = request_line.replace(b"{host}", f"{LOOPBACK}:{port}".encode())
    assert answer_to(port, sent) == not_found_on_the_wire()
    assert caplog.records == []


def test_an_older_http_is_served_by_the_same_rules(port: int) -> None:
    host = f"{LOOPBACK}:{port}".encode()
    bare = answer_to(port, b"GET /hello HTTP/1.0\r\n\r\n")
    assert sorted(bare.lower().split(b"\r\n")) == sorted(
        not_found_on_the_wire().lower().split(b"\r\n")
    )
    named = answer_to(port, b"GET /hello HTTP/1.0\r\nHost: " + host + b"\r\n\r\n")
    assert named.startswith(b"HTTP/1.1 200 ")


def test_the_404_on_the_wire_is_the_pages_own(port: int) -> None:
    assert answer_to(port, get(port, "/nothing")) == not_found_on_the_wire()
    assert bytes(not_found().body) == b"Not found.\n"


def test_a_second_request_on_a_connection_is_not_heard(port: int, local: LocalReturns) -> None:
    twice = get(port, "/hello") + get(port, "/hello")
    assert answer_to(port, twice).count(b"HTTP/1.1 ") == 1


@pytest.mark.parametrize("begun", [b"", b"GET /hello HTTP/1.1\r\nHost:"])
def test_a_caller_that_asks_nothing_is_cut_off(
    begun: bytes, monkeypatch: pytest.MonkeyPatch, port: int
) -> None:
    monkeypatch.setattr(serving, "_REQUEST_S", 0.01)
    assert answer_to(port, begun) == b""


def test_a_caller_that_asks_a_byte_at_a_time_is_cut_off(
    monkeypatch: pytest.MonkeyPatch, port: int
) -> None:
    monkeypatch.setattr(serving, "_REQUEST_S", 0.2)
    with connect(port) as slow, contextlib.suppress(ConnectionError):
        slow.settimeout(0.02)
        for _ in range(500):
            slow.sendall(b"G")
            with contextlib.suppress(TimeoutError):
                assert slow.recv(1) == b""
                return
        pytest.fail("it was never cut off")


@from_elsewhere
def test_an_address_holds_four_places_and_a_fifth_costs_its_first(
    port: int, local: LocalReturns
) -> None:
    with contextlib.ExitStack() as stack:
        held = [stack.enter_context(connect(port, "127.0.0.2")) for _ in range(5)]
        assert rest_of(held[0]) == b""
        assert _places(local.server) == 4
        held[4].sendall(get(port, "/hello"))
        assert rest_of(held[4]).startswith(b"HTTP/1.1 200 ")


@from_elsewhere
def test_all_together_hold_thirty_two_places_and_a_newcomer_is_served(
    port: int, local: LocalReturns
) -> None:
    with contextlib.ExitStack() as stack:
        held = [stack.enter_context(connect(port, f"127.0.1.{n}")) for n in range(1, 41)]
        for silent in held[:8]:
            assert rest_of(silent) == b""
        until(lambda: _places(local.server) == 32, "32 places are taken")
        assert _connected(local.server) == 32
        assert answer_to(port, get(port, "/hello")).startswith(b"HTTP/1.1 200 ")
    until(lambda: _places(local.server) == 0, "who is gone has no place")


@from_elsewhere
def test_a_request_that_came_along_survives_a_burst_of_silent_callers(
    port: int, local: LocalReturns, till: Till, attempt: UUID
) -> None:
    held_back = threading.Event()
    running = local.server._server
    assert running is not None
    loop = next(iter(running.servers)).get_loop()
    loop.call_soon_threadsafe(held_back.wait, 20)
    with contextlib.ExitStack() as stack:
        phone = stack.enter_context(connect(port))
        phone.sendall(get(port, return_path(till, attempt, Outcome.SUCCESS)))
        for number in range(1, 201):
            stack.enter_context(connect(port, f"127.0.1.{number}"))
        held_back.set()
        assert rest_of(phone).startswith(b"HTTP/1.1 200 ")


def test_a_till_is_heard_through_a_flood_from_its_own_address(
    port: int, local: LocalReturns, attempt: UUID
) -> None:
    with contextlib.ExitStack() as stack, ThreadPoolExecutor(1) as pool:
        polling = pool.submit(asyncio.run, _poll(local.client))
        until(lambda: _connected(local.server) == 1, "the till is connected")
        until(lambda: _places(local.server) == 0, "the till takes no place")
        for _ in range(12):
            stack.enter_context(connect(port))
        url = local.client.urls(attempt).success
        path = url.removeprefix(local.public_url)
        assert answer_to(port, get(port, path)).startswith(b"HTTP/1.1 200 ")
        assert [seen.attempt_id for seen in polling.result(20)] == [attempt]
        for _ in range(12):
            stack.enter_context(connect(port))
        noting = pool.submit(asyncio.run, _note(local.client, attempt))
        noting.result(20)


def test_a_bearer_that_is_not_the_tills_stays_a_stranger(
    port: int, local: LocalReturns, attempt: UUID
) -> None:
    forged = HandlerClient(Till("till-1", bytes(32)), local.public_url)
    with pytest.raises(Exception, match="does not know this till"):
        asyncio.run(_poll(forged))
    until(lambda: _connected(local.server) == 0, "it is gone")


def test_behind_a_proxy_many_tills_and_phones_share_one_address(attempt: UUID) -> None:
    hosted = ReturnServer(LOOPBACK, 0, behind_proxy=True)
    mailbox = Mailbox()
    hosts = host_headers(LOOPBACK, hosted.port)
    app = create_app(lambda till_id: till_key(MASTER, till_id), mailbox, hosts)
    hosted.start(app, mailbox.close)
    tills = [Till(f"till-{n}", till_key(MASTER, f"till-{n}")) for n in range(40)]

    async def talk() -> list[ReturnSeen]:
        async with httpx.AsyncClient(trust_env=False) as http:
            base = f"http://{LOOPBACK}:{hosted.port}"
            clients = [HandlerClient(till, base, http=http) for till in tills]
            polls = [asyncio.create_task(client.returns(0, 20)) for client in clients]
            phones = [http.get(client.urls(uuid4()).success) for client in clients]
            assert {page.status_code for page in await asyncio.gather(*phones)} == {200}
            return [seen for found in await asyncio.gather(*polls) for seen in found]

    with contextlib.ExitStack() as stack:
        for _ in range(40):
            stack.enter_context(connect(hosted.port))
        until(lambda: _places(hosted) == 40, "one address holds more than four places")
        assert len(asyncio.run(talk())) == 40
    hosted.stop()


def test_what_a_stranger_says_of_its_address_is_not_believed() -> None:
    heard: list[Scope] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        heard.append(scope)
        await not_found()(scope, receive, send)

    running = ReturnServer(LOOPBACK, 0)
    running.start(app, lambda: None)
    told = "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\nForwarded: for=203.0.113.7"
    answer_to(running.port, get(running.port, "/hello", told))
    running.stop()
    assert (heard[0]["client"][0], heard[0]["scheme"]) == (LOOPBACK, "http")


def test_a_till_that_babbles_while_it_waits_is_cut_off(
    port: int, local: LocalReturns, till: Till
) -> None:
    known = f"Authorization: Bearer {feed_bearer(till)}\r\nPos-Till: {till.id}"
    with connect(port) as poll:
        poll.sendall(get(port, "/feed?after=0&wait=25", known))
        until(lambda: _connected(local.server) == 1, "it is connected")
        until(lambda: _places(local.server) == 0, "it is known")
        with contextlib.suppress(ConnectionError):
            poll.sendall(b"x" * 8_192)
        assert rest_of(poll) == b""


@from_elsewhere
def test_an_answer_that_nobody_reads_keeps_no_place(port: int, local: LocalReturns) -> None:
    local.server._listener.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)
    with contextlib.ExitStack() as stack:
        for number in range(40):
            deaf = stack.enter_context(
                connect(port, f"127.0.1.{number + 1}", receive_buffer_bytes=1)
            )
            deaf.sendall(get(port, "/style.css"))
        until(lambda: _places(local.server) == 32, "32 answers wait to be read")
        assert answer_to(port, get(port, "/hello")).startswith(b"HTTP/1.1 200 ")


async def _poll(client: HandlerClient) -> list[ReturnSeen]:
    try:
        return await client.returns(0, 25)
    finally:
        await client.aclose()


async def _note(client: HandlerClient, attempt: UUID) -> None:
    try:
        await client.note_opened(attempt, "https://pay.example/1")
    finally:
        await client.aclose()
