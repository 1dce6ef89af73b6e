"""Plain sockets: what a browser would never send, from whichever loopback address."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable

LOOPBACK = "127.0.0.1"
_DEADLINE_S = 20.0


def get(port: int, path: str, more: str = "X: y") -> bytes:
    """A proper request to the handler on `port`; `more` is a header line or several."""
    return f"GET {path} HTTP/1.1\r\nHost: {LOOPBACK}:{port}\r\n{more}\r\n\r\n".encode()


def connect(port: int, source: str = LOOPBACK, *, receive_buffer_bytes: int = 0) -> socket.socket:
    """A connection to the handler that says nothing yet, from the address `source`."""
    plain = socket.socket()
    plain.settimeout(_DEADLINE_S)
    if receive_buffer_bytes:
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer_bytes)
    try:
        plain.bind((source, 0))
        plain.connect((LOOPBACK, port))
    except OSError:
        plain.close()
        raise
    return plain


def rest_of(plain: socket.socket) -> bytes:
    """All that the handler still says, until it ends or cuts the connection."""
    answer = b""
    with contextlib.suppress(ConnectionError):
        while piece := plain.recv(65_536):
            answer += piece
    return answer


def answer_to(port: int, sent: bytes, source: str = LOOPBACK) -> bytes:
    """All that the handler says to `sent`; empty if it cuts the connection."""
    with connect(port, source) as plain:
        with contextlib.suppress(ConnectionError):
            plain.sendall(sent)
        return rest_of(plain)


def until(true: Callable[[], bool], what: str) -> None:
    """Waits for something in another thread. Fails after 20 s."""
    deadline = time.monotonic() + _DEADLINE_S
    while not true():
        assert time.monotonic() < deadline, f"not seen in time: {what}"
        threading.Event().wait(0.01)
