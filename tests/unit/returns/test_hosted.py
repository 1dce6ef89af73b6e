"""The handler on its own, for many tills."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import subprocess
import sys
from uuid import UUID

import httpx
import pytest

from pos_app.returns.feed import HandlerClient
from pos_app.returns.hosted import public_hosts, serve
from pos_app.returns.server import ReturnServer
from pos_app.returns.tokens import Till, till_key
from tests.unit.returns.wire import connect

LOOPBACK = "127.0.0.1"
MASTER = bytes(range(32))


def test_the_hosts_of_a_public_address() -> None:
    assert public_hosts("https://Pay.Example/x") == {"pay.example", "pay.example:443"}
    assert public_hosts("https://pay.example:444") == {"pay.example:444"}
    assert public_hosts("http://[::1]:80") == {"[::1]", "[::1]:80"}


@pytest.mark.parametrize(
    "url",
    ["http://pay.example", "ftp://x", "https://", "https://u@x", "https://x?a=1", "https://[:"],
)
def test_a_hosted_handler_refuses_an_unsafe_address(
    url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReturnServer, "run", lambda *_: pytest.fail("it serves"))
    assert serve(LOOPBACK, 0, url, MASTER) == 1
    assert "public-url" in capsys.readouterr().err


def test_a_hosted_handler_refuses_a_taken_port_and_a_short_secret(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReturnServer, "run", lambda *_: pytest.fail("it serves"))
    with socket.create_server((LOOPBACK, 0)) as taken:
        assert serve(LOOPBACK, taken.getsockname()[1], "https://pay.example", MASTER) == 1
    assert "used by another program" in capsys.readouterr().err
    assert serve(LOOPBACK, 0, "https://pay.example", b"short") == 1
    assert "short" not in capsys.readouterr().err


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_hosted_handler_serves_many_tills_until_it_is_told_to_stop(
    how: signal.Signals, attempt: UUID
) -> None:
    program = (
        "import sys; from pos_app.returns.hosted import serve;"
        f"sys.exit(serve('{LOOPBACK}', 0, 'http://{LOOPBACK}', bytes(range(32))))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            address = process.stdout.readline().split(" for ")[0].rpartition(" ")[2]
            port = int(address.rpartition(":")[2])
            with contextlib.ExitStack() as stack:
                through_the_proxy = [stack.enter_context(connect(port)) for _ in range(9)]
                for till_id in ("till-1", "till-2"):
                    till = Till(till_id, till_key(MASTER, till_id))
                    asyncio.run(_meet(HandlerClient(till, f"http://{address}"), attempt))
                for silent in through_the_proxy:
                    silent.settimeout(0)
                    with pytest.raises(BlockingIOError):
                        silent.recv(1)
            process.send_signal(how)
            assert process.wait(20) == 0
            assert process.stderr.read() == ""
        finally:
            process.kill()


async def _meet(client: HandlerClient, attempt: UUID) -> None:
    async with httpx.AsyncClient(trust_env=False) as phone:
        assert (await phone.get(client.urls(attempt).success)).status_code == 200
    assert [seen.outcome for seen in await client.returns(0, 0)] == ["success"]
    await client.aclose()
