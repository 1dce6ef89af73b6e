"""The server over real HTTP: starting, stopping, ports, and the till's own handler."""

from __future__ import annotations

import asyncio
import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit
from uuid import UUID

import pytest

from pos_app.domain.errors import NetworkTrouble, ProviderUnreachable
from pos_app.domain.money import Money
from pos_app.returns import serving
from pos_app.returns.feed import HandlerClient
from pos_app.returns.local import LocalReturns, open_local, run_local
from pos_app.returns.network import lan_address
from pos_app.returns.server import ReturnServer
from pos_app.returns.tokens import Till, new_till_key
from pos_app.services.ports import ReturnSeen
from tests.unit.returns.wire import connect, get, rest_of

LOOPBACK = "127.0.0.1"


@pytest.fixture
def local() -> Iterator[LocalReturns]:
    running = run_local(Till("till-1", new_till_key()), host=LOOPBACK, shop="Bob's")
    yield running
    running.stop()


def _get(url: str, headers: dict[str, str] | None = None) -> tuple[int, str]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=20)
    try:
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        connection.request("GET", target, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def _until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        threading.Event().wait(0.01)


def _waiting(local: LocalReturns) -> bool:
    running = local.server._server
    return running is not None and len(running.server_state.tasks) > 0


def test_phone_and_till_meet(local: LocalReturns, attempt: UUID) -> None:
    client = local.client

    async def till() -> list[ReturnSeen]:
        await client.note_opened(attempt, "https://pay.example/1")
        seen = await client.returns(0, 20)
        await client.note_proven(attempt, "A-0042", Money.of(2500, "USD"))
        await client.aclose()
        return seen

    with ThreadPoolExecutor(1) as pool:
        polling = pool.submit(asyncio.run, till())
        _until(lambda: _waiting(local))
        status, page = _get(client.urls(attempt).cancel + "?errorCode=SYSTEM_ERROR")
        (seen,) = polling.result(20)
    assert (status, "https://pay.example/1" in page, "Bob&#39;s" in page) == (200, True, True)
    assert (seen.attempt_id, seen.outcome) == (attempt, "cancel")
    assert seen.facts == {"error_code": "SYSTEM_ERROR"}
    assert "A-0042" in _get(client.urls(attempt).cancel + "?n=1")[1]


def test_it_listens_where_it_says_and_only_for_its_hosts(local: LocalReturns) -> None:
    assert local.public_url == f"http://{LOOPBACK}:{local.server.port}"
    assert local.loopback_only
    assert not local.port_was_taken
    assert _get(f"{local.public_url}/hello")[0] == 200
    assert _get(f"{local.public_url}/hello", {"Host": "evil.example"})[0] == 404
    assert _get(f"{local.public_url}/hello", {"Host": f"localhost:{local.server.port}"})[0] == 404


def test_an_answer_names_no_server_and_ends_the_connection(local: LocalReturns) -> None:
    with socket.create_connection((LOOPBACK, local.server.port), timeout=20) as plain:
        plain.sendall(
            f"GET /hello HTTP/1.1\r\nHost: {LOOPBACK}:{local.server.port}\r\n\r\n".encode()
        )
        answer = b""
        while piece := plain.recv(65_536):
            answer += piece
    head = answer.partition(b"\r\n\r\n")[0].lower()
    assert head.startswith(b"http/1.1 200")
    assert b"\r\nconnection: close" in head
    assert b"\r\nserver:" not in head
    assert b"\r\ndate:" not in head


def test_no_connection_outlives_the_longest_poll(
    monkeypatch: pytest.MonkeyPatch, local: LocalReturns
) -> None:
    monkeypatch.setattr(serving, "_WHOLE_CONNECTION_S", 0.01)
    with pytest.raises(ProviderUnreachable):
        asyncio.run(_poll(local.client))


def test_stopping_ends_an_open_poll_and_the_thread(attempt: UUID) -> None:
    running = run_local(Till("till-1", new_till_key()), host=LOOPBACK)

    with ThreadPoolExecutor(1) as pool:
        polling = pool.submit(asyncio.run, _poll(running.client))
        _until(lambda: _waiting(running))
        with socket.create_connection((LOOPBACK, running.server.port), timeout=20):
            running.stop()
        assert polling.result(20) == []
    assert "return handler" not in {thread.name for thread in threading.enumerate()}
    with pytest.raises(ProviderUnreachable):
        asyncio.run(_note(running.client, attempt))
    running.stop()


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


def test_a_free_port_is_taken_as_wished_and_free_again_after_stopping() -> None:
    first = run_local(Till("till-1", new_till_key()), host=LOOPBACK)
    port = first.server.port
    _get(f"{first.public_url}/hello")
    first.stop()
    second = run_local(Till("till-1", new_till_key()), host=LOOPBACK, port=port)
    assert (second.server.port, second.port_was_taken) == (port, False)
    second.stop()


def test_a_phone_that_comes_before_the_serving_is_answered_after_it(attempt: UUID) -> None:
    opened = open_local(Till("till-1", new_till_key()), host=LOOPBACK)
    with ThreadPoolExecutor(1) as pool, connect(opened.server.port) as phone:
        phone.sendall(get(opened.server.port, "/hello"))
        pool.submit(opened.serve).result(20)
        assert rest_of(phone).startswith(b"HTTP/1.1 200 ")
    asyncio.run(_note(opened.client, attempt))
    opened.stop()


def test_opening_loads_no_server(fresh_python: Callable[[str], str]) -> None:
    program = """
import sys
from pos_app.returns.local import open_local
from pos_app.returns.tokens import Till, new_till_key

opened = open_local(Till("till-1", new_till_key()), host="127.0.0.1")
print(sorted({"uvicorn", "starlette", "h11", "anyio", "httpx"} & sys.modules.keys()))
opened.stop()
"""
    assert fresh_python(program).strip() == "[]"


def test_after_stopping_nothing_serves_and_the_port_is_free() -> None:
    opened = open_local(Till("till-1", new_till_key()), host=LOOPBACK)
    port = opened.server.port
    opened.stop()
    opened.serve()
    again = open_local(Till("till-1", new_till_key()), host=LOOPBACK, port=port)
    assert (again.server.port, again.port_was_taken) == (port, False)
    again.stop()


def test_a_server_that_cannot_start_says_so() -> None:
    lame = ReturnServer(LOOPBACK, 0)
    lame._listener.socket.close()
    # The thread's own traceback is what a log would hold; here it is expected.
    hook, threading.excepthook = threading.excepthook, lambda _args: None
    try:
        with pytest.raises(NetworkTrouble, match="did not start"):
            lame.start(lambda *_: None, lambda: None)  # type: ignore[arg-type]  # never called
    finally:
        threading.excepthook = hook


def test_without_a_wish_it_listens_where_phones_reach_it(attempt: UUID) -> None:
    running = run_local(Till("till-1", new_till_key()))
    assert running.public_url == f"http://{lan_address()}:{running.server.port}"
    assert running.loopback_only == (lan_address() == LOOPBACK)
    assert running.client._poll_url == running.public_url
    asyncio.run(_note(running.client, attempt))
    running.stop()


def test_listening_everywhere_polls_at_home(attempt: UUID) -> None:
    running = run_local(Till("till-1", new_till_key()), host="0.0.0.0")  # noqa: S104 - what is tested
    assert running.public_url == f"http://{lan_address()}:{running.server.port}"
    asyncio.run(_note(running.client, attempt))
    running.stop()
