"""What a file really is, by its first bytes: neither name nor server is asked."""

from __future__ import annotations


def kind_of(data: bytes) -> str:
    """`png`, `jpeg` or `webp`; empty for everything else, drawings among them."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""
