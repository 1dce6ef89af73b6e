"""Somebody on loopback who answers over TLS with a certificate that nobody vouches for."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest


def signed_by_itself(folder: Path, days: int = 30) -> Path:
    """A certificate for 127.0.0.1 with its key, in one file. It ends in so many days; with -1 it
    ended yesterday."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl to make a certificate with")
    key, wish, certificate, both = (
        folder / name for name in ("key.pem", "wish.pem", "cert.pem", "both.pem")
    )
    names = folder / "names.txt"
    names.write_text("subjectAltName=IP:127.0.0.1\n")
    asking = [openssl, "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1"]
    asking += ["-keyout", str(key), "-out", str(wish)]
    signing = [openssl, "x509", "-req", "-in", str(wish), "-signkey", str(key)]
    signing += ["-days", str(days), "-extfile", str(names), "-out", str(certificate)]
    for command in (asking, signing):
        subprocess.run(command, check=True, capture_output=True, timeout=60)
    both.write_text(key.read_text() + certificate.read_text())
    return both


class OwnCertificate:
    """Answers every request with `body`; `heard` is what callers said once they trusted it."""

    def __init__(self, certificate: Path, body: bytes) -> None:
        self._tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._tls.load_cert_chain(certificate)
        self._body = body
        self.heard = b""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0, ssl=self._tls)
        self.url = f"https://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.close()
        await self._server.wait_closed()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.heard += await reader.readuntil(b"\r\n\r\n")
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(self._body)}\r\nConnection: close\r\n\r\n"
        writer.write(head.encode() + self._body)
        await writer.drain()
        writer.close()
