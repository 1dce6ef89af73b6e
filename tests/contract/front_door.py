"""Somebody who answers every request in one way, over plain HTTP or over TLS."""

from __future__ import annotations

import email.utils
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path


@dataclass(frozen=True)
class Reply:
    """One answer. `date` is what the sender's clock says; without it there is no Date header."""

    status: int = 200
    body: bytes = b""
    location: str = ""
    date: datetime | None = None


@dataclass
class FrontDoor:
    """`heard` is every request with its headers."""

    url: str
    port: int
    heard: list[str]


@contextmanager
def standing(reply: Reply, certificate: Path | None = None) -> Iterator[FrontDoor]:
    """A server on this computer until the block ends."""
    heard: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(f"{self.requestline}\n{self.headers}")
            length = int(self.headers.get("Content-Length", 0))
            self.rfile.read(length)
            self.send_response_only(reply.status)
            if reply.location:
                self.send_header("Location", reply.location)
            if reply.date is not None:
                self.send_header("Date", email.utils.format_datetime(reply.date, usegmt=True))
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        do_POST = do_GET

        def log_message(self, *_words: object) -> None:
            """Quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    scheme = "http"
    if certificate is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    port = server.server_address[1]
    try:
        yield FrontDoor(f"{scheme}://127.0.0.1:{port}", port, heard)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
