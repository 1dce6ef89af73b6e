"""A real server of pictures on loopback, good and bad ones."""

from __future__ import annotations

import ssl
import struct
import threading
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self


def png(width: int = 8, height: int = 8) -> bytes:
    """A white PNG that says it has this size; only a small one has all its pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = b"".join(b"\0" + b"\xff" * width for _ in range(height)) if width < 100 else b"\0"
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


class PictureServer:
    """Answers by path; `asked` counts. `let_go` ends the answers of `/slow`."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.asked: list[str] = []
        self.let_go = threading.Event()
        self.was_asked = threading.Event()
        self.moved_to = ""
        outer = self

        class Handler(_Handler):
            server_of_pictures = outer

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._scheme = "http"
        if context is not None:
            self._scheme = "https"
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def url(self, path: str) -> str:
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
    server_of_pictures: PictureServer

    def log_message(self, *_words: object) -> None:
        """Says nothing on stderr."""

    def do_GET(self) -> None:
        server, name = self.server_of_pictures, self.path.strip("/").partition("?")[0]
        server.asked.append(name)
        server.was_asked.set()
        if name == "moved":
            self.send_response(302)
            self.send_header("Location", server.moved_to)
            self.end_headers()
        elif name == "slow":
            self._answer(png()[:20], length=1000)
            server.let_go.wait(30)
        elif name == "endless":
            self._endless()
        elif name == "cut":
            self._answer(png()[:30], length=1000)
        else:
            self._answer(_BODIES.get(name, b""), 200 if name in _BODIES else 404)

    def _answer(self, body: bytes, status: int = 200, length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "image/png")
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def _endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            self.wfile.write(png())
            while not self.server_of_pictures.let_go.is_set():
                self.wfile.write(b"\0" * 65536)
        except OSError:
            pass  # who asked has had enough


_BODIES = {
    "good": png(),
    "large": png() + b"\0" * 20_000,
    "drawing": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "page": b"<!doctype html><title>Log in</title>",
    "empty": b"",
    "huge": png(60_000, 60_000),
}
