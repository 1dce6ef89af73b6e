"""Text from outside as a person may see it: every label, button, tool tip and list asks here."""

from __future__ import annotations

MOST_CHARS = 2000
"""Longer text is cut: nobody reads it on a till, and breaking it into lines would take seconds."""

_SIGN = "\N{REPLACEMENT CHARACTER}"
_KEPT = {"\n": "\n", "\t": " ", "\r": " ", "\u2028": "\n", "\u2029": "\n"}
# What nobody sees at all. The joiners that scripts and emoji need (200C, 200D) and the marks of
# direction (200E, 200F) stay: they cannot turn around what stands beside them.
_NOTHING = "\u00ad\u200b\u2060\u2061\u2062\u2063\u2064\ufeff"
# What makes "gpj.exe" read "exe.jpg", or an amount read backwards.
_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def _table() -> dict[int, str]:
    controls = {chr(code): _SIGN for code in (*range(0x20), *range(0x7F, 0xA0))}
    turning = dict.fromkeys(_TURNING, _SIGN)
    annotations = dict.fromkeys("\ufff9\ufffa\ufffb", _SIGN)
    nothing = dict.fromkeys(_NOTHING, "")
    # Halves of characters, which no window can show, and no screen reader take.
    halves = {chr(code): _SIGN for code in range(0xD800, 0xE000)}
    table = {**controls, **turning, **annotations, **nothing, **halves, **_KEPT}
    return {ord(char): instead for char, instead in table.items()}


_TABLE = _table()


def shown(text: str) -> str:
    """`text` with a visible sign for each character that controls or turns around its
    neighbours, without those of no width, and cut to `MOST_CHARS`."""
    start = text[:MOST_CHARS]
    if not start.isascii() or not start.isprintable():
        start = start.translate(_TABLE)
    return start + "…" if len(text) > MOST_CHARS else start
