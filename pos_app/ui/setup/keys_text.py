"""What a person pastes as keys, made clean; and what is plainly no key."""

from __future__ import annotations

import enum
import re

_AROUND = ",;\"'`\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_BEFORE = re.compile(
    r"""^\s*(?:-H\s+)?["']?(?:
        (?P<told>[^:]{1,40}?)["']?\s*:\s+  # words of any language, a colon and a blank
        | (?P<named>[A-Za-z _-]*key[A-Za-z _-]*?)["']?\s*[:=]\s*  # X-API-KEY:… or VAULT_KEY=…
    )(?=\S{4})""",
    re.IGNORECASE | re.VERBOSE,
)
_BETWEEN = re.compile(r"[\r\n\t\u2028\u2029]+")
_TABLE = re.compile(r"(?P<label>.*?\S)[ ]{2,}(?P<rest>.*)")
_LABEL = re.compile(r"(?=.*[ :=])[^\W\d_]+(?:[ /()-]+[^\W\d_]+)*\)?\s*[:=]?")
"""Words alone, two at least or with a colon: what a page writes above a key, or beside it."""
_MERCHANT_NAMES = ("ozura", "merchant")
_LEAST_CHARS, _MOST_CHARS = 8, 512


class KeyFault(enum.Enum):
    """Why what was typed cannot be a key."""

    LETTERS = enum.auto()
    """Letters or signs that no key has."""
    ADDRESS = enum.auto()
    """A web address."""
    MERCHANT_NUMBER = enum.auto()
    SAME = enum.auto()
    """The same as the other key."""
    SHORT = enum.auto()
    LONG = enum.auto()


def clean_key(pasted: str) -> str:
    """One key without what is copied along with it: blanks, quotes, a header's name before it."""
    text = "".join(char for char in pasted if char not in _INVISIBLE).strip()
    if len(parts := _parts(text)) == 1:
        text = parts[0]
    before = _BEFORE.match(text)
    if before is not None:
        text = text[before.end() :]
    return "".join(text.split()).strip(_AROUND)


def two_keys(pasted: str) -> tuple[str, str] | None:
    """The vault key and the merchant key, where two lines were pasted at once; a line that names
    its key goes where it belongs. None: it is no pair."""
    lines = [line for line in _parts(pasted) if clean_key(line)]
    if len(lines) != 2:
        return None
    first, second = (clean_key(line) for line in lines)
    is_turned = _is_merchants(lines[0]) and not _is_merchants(lines[1])
    return (second, first) if is_turned else (first, second)


def _parts(pasted: str) -> list[str]:
    """Lines and cells; one that is only a name, as it stands above a key on a page, goes before
    the key."""
    pieces: list[str] = []
    for piece in _BETWEEN.split(pasted):
        table = _TABLE.fullmatch(piece.strip())
        is_named = table is not None and _LABEL.fullmatch(table["label"])
        pieces += table.groups() if table is not None and is_named else [piece]
    parts, name = [], ""
    for piece in pieces:
        if not name and _LABEL.fullmatch(piece.strip()):
            name = piece.strip()
        elif piece.strip():
            parts.append(f"{name.rstrip(':= ')}: {piece.strip()}" if name else piece)
            name = ""
    return [*parts, name] if name else parts


def key_fault(key: str, other: str, merchant_id: str) -> KeyFault | None:
    """What is wrong with the shape of a clean key; None: nothing that can be seen."""
    if not key.isascii() or not key.isprintable():
        return KeyFault.LETTERS
    if key.lower().startswith(("http:", "https:", "www.")):
        return KeyFault.ADDRESS
    if key == merchant_id:
        return KeyFault.MERCHANT_NUMBER
    if key == other:
        return KeyFault.SAME
    if len(key) < _LEAST_CHARS:
        return KeyFault.SHORT
    return KeyFault.LONG if len(key) > _MOST_CHARS else None


def _is_merchants(line: str) -> bool:
    before = _BEFORE.match(line)
    name = (before["told"] or before["named"]).lower() if before is not None else ""
    return any(word in name for word in _MERCHANT_NAMES)
