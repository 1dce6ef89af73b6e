"""The client on a real socket whose other end misbehaves."""

import asyncio
import shutil
import ssl
import struct
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path
from socket import SO_LINGER, SOL_SOCKET
from typing import Self

import pytest

from pos_app.checkout import client as client_module
from pos_app.checkout.client import OzuraClient, TimeOuts
from pos_app.domain.errors import AddressMoved, ProviderBroken, ProviderUnreachable
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from tests.unit.checkout.sales import KEYS, MERCHANT_KEY, SESSION_ID, VAULT_KEY, amount, good

PAID = good({"sessionId": SESSION_ID, "status": "completed", "amount": "25.00", "currency": "USD"})
SHORT = TimeOuts(connect_s=2.0, read_s=0.2, write_s=2.0, pool_s=2.0, whole_s=5.0)
PATIENT = TimeOuts()
Behaviour = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def head(length: int, status: str = "200 OK", *more: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {length}", *more, "", ""]
    return "\r\n".join(lines).encode()


class Raw:
    """A server of raw bytes; `requests` holds what the client sent, head and body."""

    def __init__(self, behave: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self._behave = behave
        self._tls = tls
        self.requests: list[bytes] = []
        self.port = 0
        self._done = asyncio.Event()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._done.set()
        self._server.close()
        await self._server.wait_closed()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            self.requests.append(await reader.readuntil(b"\r\n\r\n"))
            await self._behave(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()

    async def hold(self) -> None:
        """Keeps a connection open until the test is over."""
        await self._done.wait()


async def ask(server: Raw, time_outs: TimeOuts = PATIENT, scheme: str = "http") -> StatusAnswer:
    client = OzuraClient(f"{scheme}://127.0.0.1:{server.port}", KEYS, time_outs=time_outs)
    try:
        return await client.ask_status(SESSION_ID)
    finally:
        await client.aclose()


def sending(*parts: bytes) -> Behaviour:
    async def behave(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()

    return behave


def run(behave: Behaviour, time_outs: TimeOuts = PATIENT) -> StatusAnswer:
    async def whole() -> StatusAnswer:
        async with Raw(behave) as server:
            return await ask(server, time_outs)

    return asyncio.run(whole())


def test_a_good_answer_over_a_socket() -> None:
    assert run(sending(head(len(PAID)) + PAID)).status is ProviderStatus.COMPLETED


def test_an_answer_byte_by_byte_is_still_an_answer() -> None:
    whole = head(len(PAID)) + PAID
    parts = [whole[i : i + 1] for i in range(len(whole))]
    assert run(sending(*parts)).status is ProviderStatus.COMPLETED


def test_a_reset() -> None:
    async def behave(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        sock = writer.get_extra_info("socket")
        sock.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    with pytest.raises(ProviderUnreachable):
        run(behave)


def test_a_close_without_a_word() -> None:
    with pytest.raises(ProviderUnreachable):
        run(sending())


def test_a_cut_body_is_no_answer_at_any_byte() -> None:
    async def whole() -> None:
        for end in range(0, len(PAID), 7):
            async with Raw(sending(head(len(PAID)) + PAID[:end])) as server:
                with pytest.raises(ProviderUnreachable):
                    await ask(server)

    asyncio.run(whole())


def test_a_whole_answer_in_a_cut_body_is_no_answer_either() -> None:
    with pytest.raises(ProviderUnreachable):
        run(sending(head(len(PAID) + 1) + PAID))


def test_a_cut_chunk_is_no_answer() -> None:
    start = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    with pytest.raises(ProviderUnreachable):
        run(sending(start + f"{len(PAID):x}\r\n".encode() + PAID + b"\r\n"))


def test_a_body_that_ends_with_the_connection_must_be_whole_json() -> None:
    start = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
    assert run(sending(start + PAID)).status is ProviderStatus.COMPLETED
    with pytest.raises(ProviderBroken):
        run(sending(start + PAID[:-1]))


def test_something_that_is_not_http() -> None:
    with pytest.raises(ProviderUnreachable):
        run(sending(b"SSH-2.0-OpenSSH_9.2\r\n"))


@pytest.mark.parametrize("first", [b"", head(len(PAID)) + PAID[:-1]])
def test_silence_ends_at_the_time_out(first: bytes) -> None:
    async def whole() -> None:
        async def behave(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(first)
            await server.hold()

        server = Raw(behave)
        async with server:
            with pytest.raises(ProviderUnreachable, match="ReadTimeout"):
                await ask(server, SHORT)

    asyncio.run(whole())


def test_a_trickle_ends_too() -> None:
    async def whole() -> None:
        async def behave(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(head(10_000_000))
            while not writer.is_closing():
                writer.write(b" ")
                await writer.drain()
                await asyncio.wait([holding], timeout=0.02)

        server = Raw(behave)
        async with server:
            holding = asyncio.ensure_future(server.hold())
            slow = TimeOuts(read_s=2.0, whole_s=0.3)
            with pytest.raises(ProviderUnreachable, match="TimeoutError"):
                await ask(server, slow)

    asyncio.run(whole())


def test_nobody_listens() -> None:
    async def whole() -> None:
        async with Raw(sending()) as server:
            pass
        with pytest.raises(ProviderUnreachable):
            await ask(server)

    asyncio.run(whole())


def test_a_cancelled_request_ends_at_once() -> None:
    async def whole() -> None:
        asked = asyncio.Event()

        async def behave(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
            asked.set()
            await server.hold()

        server = Raw(behave)
        async with server:
            task = asyncio.create_task(ask(server))
            await asyncio.wait_for(asked.wait(), 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(whole())


def test_the_keys_do_not_follow_a_redirect() -> None:
    async def whole() -> None:
        async with Raw(sending(head(0))) as other:
            place = f"Location: http://127.0.0.1:{other.port}/api/sessions/create"
            async with Raw(sending(head(0, "307 Temporary Redirect", place))) as server:
                client = OzuraClient(f"http://127.0.0.1:{server.port}", KEYS)
                with pytest.raises(AddressMoved) as moved:
                    await client.open_session(amount())
                await client.aclose()
            assert moved.value.host == "127.0.0.1"
            assert len(server.requests) == 1
            assert VAULT_KEY.encode() in server.requests[0]
            assert other.requests == []

    asyncio.run(whole())


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that signed itself, with its key, in one file."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("certificate")
    both = folder / "both.pem"
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30"]
    command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    both.write_text((folder / "key.pem").read_text() + (folder / "cert.pem").read_text())
    return both


def serving(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


def test_a_certificate_that_signed_itself_is_refused(certificate: Path) -> None:
    async def whole() -> None:
        behave = sending(head(len(PAID)) + PAID)
        async with Raw(behave, serving(certificate)) as server:
            with pytest.raises(ProviderUnreachable):
                await ask(server, scheme="https")
            assert server.requests == []

    asyncio.run(whole())


def test_the_same_certificate_is_taken_once_it_is_trusted(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusting = ssl.create_default_context(cafile=certificate)
    monkeypatch.setattr(client_module, "tls_context", lambda: trusting)

    async def whole() -> None:
        behave = sending(head(len(PAID)) + PAID)
        async with Raw(behave, serving(certificate)) as server:
            answer = await ask(server, scheme="https")
            assert answer.status is ProviderStatus.COMPLETED
            assert MERCHANT_KEY.encode() in server.requests[0]

    asyncio.run(whole())
