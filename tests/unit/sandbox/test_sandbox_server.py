from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest

from pos_app.sandbox.server import (
    SANDBOX_KEYS,
    SANDBOX_MERCHANT_KEY,
    SANDBOX_VAULT_KEY,
    SandboxServer,
    serve,
)
from tests.unit.sandbox.sandbox_desk import order

KEYS = {"X-API-KEY": SANDBOX_VAULT_KEY, "X-OZURA-API-KEY": SANDBOX_MERCHANT_KEY}
COMMAND = "import sys; from pos_app.sandbox.server import serve; sys.exit(serve('127.0.0.1', 0))"


def create(server: SandboxServer) -> httpx.Response:
    url = f"{server.api_url}/api/sessions/create"
    return httpx.post(url, json=order(), headers=KEYS, trust_env=False)


def test_it_serves_between_start_and_stop() -> None:
    server = SandboxServer()
    server.start()
    port = server.port
    try:
        assert port > 0
        assert create(server).status_code == 200
    finally:
        server.stop()
    assert "sandbox" not in {thread.name for thread in threading.enumerate()}
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_stopping_twice_or_before_the_start_is_nothing() -> None:
    server = SandboxServer()
    server.stop()
    server.start()
    server.stop()
    server.stop()


def test_a_port_that_is_taken_is_an_error() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match=r".+"):
            SandboxServer(port=port).start()


def test_serve_says_that_a_port_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert serve("127.0.0.1", port) == 1
    assert str(port) in capsys.readouterr().out


def test_the_payment_page_is_on_the_public_host() -> None:
    server = SandboxServer("0.0.0.0", public_host="10.1.2.3")  # noqa: S104  # as phones need it
    server.start()
    try:
        assert server.api_url == f"http://127.0.0.1:{server.port}"
        assert server.public_url == f"http://10.1.2.3:{server.port}"
        checkout_url = create(server).json()["data"]["checkoutUrl"]
        assert checkout_url.startswith(f"{server.public_url}/checkout/session_")
    finally:
        server.stop()


def test_stop_ends_connections_that_hang_or_idle() -> None:
    server = SandboxServer()
    server.start()
    idle = socket.create_connection(("127.0.0.1", server.port))
    hanging = socket.create_connection(("127.0.0.1", server.port))
    try:
        fault = {"on": "status", "kind": "hang", "seconds": 3600}
        httpx.post(f"{server.api_url}/control/faults", json=fault, trust_env=False)
        hanging.sendall(b"GET /api/sessions/session_x HTTP/1.1\r\nHost: x\r\n\r\n")
        while httpx.get(f"{server.api_url}/control/faults", trust_env=False).json()["faults"]:
            pass
        server.stop()
        for connection in (idle, hanging):
            connection.settimeout(10)
            assert connection.recv(1) == b""
    finally:
        server.stop()
        idle.close()
        hanging.close()


def test_stop_does_not_wait_for_a_request_that_never_ends(
    caplog: pytest.LogCaptureFixture,
) -> None:
    server = SandboxServer()
    server.start()
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as half:
        half.sendall(
            b"POST /checkout/session_x/pay HTTP/1.1\r\nHost: x\r\n"
            b"Content-Length: 100\r\nExpect: 100-continue\r\n\r\n"
        )
        assert half.recv(25) == b"HTTP/1.1 100 Continue\r\n\r\n"
        server.stop()
        assert half.recv(1) == b""
    assert caplog.records == []


def test_a_forwarding_header_does_not_change_who_asks() -> None:
    server = SandboxServer()
    server.start()
    try:
        headers = {"X-Forwarded-For": "10.0.0.9", "X-Forwarded-Proto": "https"}
        url = f"{server.api_url}/control/ledger"
        assert httpx.get(url, headers=headers, trust_env=False).status_code == 200
    finally:
        server.stop()


def test_pictures_are_served_from_their_folder_alone(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "cup.png").write_bytes(b"PNG")
    (folder / "notes.txt").write_text("private")
    (tmp_path / "outside.png").write_bytes(b"OUT")
    server = SandboxServer(pictures=folder)
    server.start()
    try:
        with httpx.Client(base_url=server.api_url, trust_env=False) as client:
            found = client.get("/pictures/cup.png")
            assert (found.content, found.headers["content-type"]) == (b"PNG", "image/png")
            for name in ("notes.txt", "..%2foutside.png", "none.png", ".png", "%2e%2e"):
                assert client.get(f"/pictures/{name}").status_code == 404
    finally:
        server.stop()


def test_no_key_is_shown_by_accident() -> None:
    assert SANDBOX_VAULT_KEY not in repr(SANDBOX_KEYS)
    assert SANDBOX_MERCHANT_KEY not in repr(SANDBOX_KEYS)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another thing there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_says_where_it_is_and_ends_with_zero(number: signal.Signals) -> None:
    environment = {**os.environ, "PYTHONWARNINGS": "error"}
    with subprocess.Popen(
        [sys.executable, "-c", COMMAND], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(5)]
        process.send_signal(number)
        assert process.wait(30) == 0
    text = "".join(lines)
    assert "http://127.0.0.1:" in text
    assert SANDBOX_VAULT_KEY in text
    assert SANDBOX_MERCHANT_KEY in text
