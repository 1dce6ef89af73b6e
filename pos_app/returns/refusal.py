"""The one answer that strangers get, and the headers that every answer has."""

from __future__ import annotations

from starlette.responses import Response

SAFE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def not_found() -> Response:
    """The constant 404."""
    return Response("Not found.\n", 404, media_type="text/plain", headers=SAFE_HEADERS)


def not_found_on_the_wire() -> bytes:
    """The same, byte for byte, for what never becomes a request."""
    answer = not_found()
    headers = [(b"connection", b"close"), *answer.raw_headers]
    lines = b"".join(name + b": " + value + b"\r\n" for name, value in headers)
    return b"HTTP/1.1 404 Not Found\r\n" + lines + b"\r\n" + bytes(answer.body)
