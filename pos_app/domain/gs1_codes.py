"""GS1 element strings: application identifiers and what stands behind them.

Source: GS1 General Specifications, sections 3.2 (identifiers), 5.4 (symbology identifiers) and
7.8 (strings that need no separator).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from pos_app.domain.scan_codes import is_gtin

SEPARATOR = "\x1d"
"""What a scanner writes for an FNC1 between two element strings."""

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_AIM_OF_GS1 = frozenset({"]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1"})
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)([^()]*)")
_FIXED = {
    **dict.fromkeys(("00",), 18),
    **dict.fromkeys(("01", "02", "03"), 14),
    **dict.fromkeys(("11", "12", "13", "15", "16", "17"), 6),
    **dict.fromkeys(("20",), 2),
}
_VARIABLE = {"10": 20, "21": 20, "22": 20, "30": 8, "37": 8, **{str(n): 90 for n in range(91, 100)}}
_OF_THREE = re.compile(r"2[34][0-9]|25[0-5]|4[0-2][0-9]|71[0-9]")
_OF_FOUR = re.compile(r"3[1-69][0-9]{2}|43[0-9]{2}|70[0-9]{2}|72[0-9]{2}|80[0-9]{2}|82[0-9]{2}")
_MEASURE = re.compile(r"3[1-6]")
_MEASURE_CHARS = 6
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Gs1Code:
    """What the till uses of a GS1 code. `weight_kg` and `price` (major units) are exact."""

    gtin: str
    weight_kg: Decimal | None = None
    price: Decimal | None = None
    values: dict[str, str] = field(default_factory=dict)
    """Everything by its application identifier, such as 10 (batch), 17 (expiry), 21 (serial)."""


def without_aim(scanned: str) -> tuple[str, bool]:
    """The code without the AIM identifier in front of it; and whether that names a GS1 symbol."""
    if not _AIM.match(scanned):
        return scanned, False
    return scanned[3:], scanned[:3] in _AIM_OF_GS1


def gs1_code(scanned: str) -> Gs1Code | None:
    """Reads a GS1 code, with or without AIM identifier, separators or written brackets. None for
    everything else, and for one that names no trade item."""
    text, is_named = without_aim(scanned)
    values = _bracketed(text) if text.startswith("(") else _values(text)
    gtin = values.get("01", "") if values else ""
    if not values or not is_gtin(gtin):
        return None
    # A number that merely begins like one has to prove itself by its check digit.
    is_whole = is_named or SEPARATOR in text or text.startswith(("01", "(01)"))
    if not is_whole:
        return None
    return Gs1Code(gtin, _weight(values), _price(values), values)


def _values(text: str) -> dict[str, str] | None:
    """The element strings one after another; None where one is none."""
    found: dict[str, str] = {}
    rest = text.strip(SEPARATOR)
    while rest:
        name = _identifier(rest)
        if name is None:
            return None
        rest = rest[len(name) :]
        size = _fixed_size(name)
        if size is None:
            value, _, rest = rest.partition(SEPARATOR)
            if not 0 < len(value) <= _VARIABLE.get(name, _LONGEST):
                return None
        else:
            value, rest = rest[:size], rest[size:].lstrip(SEPARATOR)
            if len(value) != size or not value.isdecimal():
                return None
        found.setdefault(name, value)
    return found


def _bracketed(text: str) -> dict[str, str] | None:
    """As people read it: `(01)09506000134352(10)ABC`."""
    parts = _BRACKETED.findall(text)
    if "".join(f"({name}){value}" for name, value in parts) != text:
        return None
    return {name: value.strip() for name, value in reversed(parts)}


def _identifier(rest: str) -> str | None:
    if rest[:2] in _FIXED or rest[:2] in _VARIABLE:
        return rest[:2]
    if _OF_THREE.fullmatch(rest[:3]):
        return rest[:3]
    return rest[:4] if _OF_FOUR.fullmatch(rest[:4]) else None


def _fixed_size(name: str) -> int | None:
    """How many digits follow; None where a separator or the end closes the value."""
    if name in _FIXED:
        return _FIXED[name]
    return _MEASURE_CHARS if len(name) == 4 and _MEASURE.match(name) else None


def _weight(values: dict[str, str]) -> Decimal | None:
    """Net weight in kilograms (310n)."""
    return _scaled(values, "310", values_of=_MEASURE_CHARS)


def _price(values: dict[str, str]) -> Decimal | None:
    """Amount payable for this very piece, in the shop's currency (392n)."""
    return _scaled(values, "392", values_of=15)


def _scaled(values: dict[str, str], stem: str, values_of: int) -> Decimal | None:
    """The value of the identifier `stem` and n, with n decimals."""
    for name, value in values.items():
        is_it = len(name) == 4 and name.startswith(stem)
        if is_it and value.isascii() and value.isdecimal() and len(value) <= values_of:
            return Decimal(int(value)).scaleb(-int(name[3]))
    return None
