"""A real server on loopback with the file about the newest version, and with what may stand there
instead."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

RELEASE = {
    "version": "1.4.0",
    "notes": "Scanning is quicker.",
    "page": "https://till.example/releases/1.4.0",
}


class ReleaseServer:
    """Answers by path. `heard` holds the headers of each request; `moved_to` is where `/moved`
    leads; `let_go` ends the answer of `/slow`."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.heard: list[dict[str, str]] = []
        self.body = json.dumps(RELEASE).encode()
        self.moved_to = ""
        self.let_go = threading.Event()
        outer = self

        class Handler(_Handler):
            server_of_releases = outer

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._scheme = "https" if context is not None else "http"
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def url(self, path: str = "newest.json") -> str:
        return f"{self._scheme}://127.0.0.1:{self._server.server_port}/{path}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.let_go.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    server_of_releases: ReleaseServer

    def log_message(self, *_words: object) -> None:
        """Says nothing on stderr."""

    def do_GET(self) -> None:
        server, name = self.server_of_releases, self.path.strip("/")
        server.heard.append({key.lower(): value for key, value in self.headers.items()})
        if name == "moved":
            self._answer(302, {"Location": server.moved_to, "Set-Cookie": "who=till-1; Path=/"})
        elif name == "circle":
            self._answer(302, {"Location": "/circle"})
        elif name == "endless":
            self._endless()
        elif name == "slow":
            self._answer(200, {"Content-Length": "1000"}, b"{")
            server.let_go.wait(20)
        elif name == "newest.json":
            self._answer(200, {"Set-Cookie": "who=till-1"}, server.body)
        else:
            self._answer(404, {})

    def _answer(self, status: int, headers: Mapping[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | dict(headers)).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            while not self.server_of_releases.let_go.is_set():
                self.wfile.write(b" " * 65536)
        except OSError:
            pass  # who asked has had enough
