"""JSON with exact numbers: what has a point is a `Decimal`, on the way in and on the way out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NoReturn

Json = str | int | Decimal | bool | None | Sequence["Json"] | Mapping[str, "Json"]


class InvalidJson(ValueError):
    """The bytes are not strict JSON. The message never quotes them."""


def parse(body: bytes) -> object:
    """The value of a JSON text in UTF-8. Raises `InvalidJson`, also for NaN and Infinity, for
    numbers beyond all measure, and for an object that says two things under one name."""
    try:
        value: object = json.loads(
            body.decode("utf-8"),
            parse_float=_decimal,
            parse_constant=_refuse_constant,
            object_pairs_hook=_one_meaning,
        )
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise InvalidJson(f"not JSON ({type(error).__name__})") from None
    return value


def render(value: Json) -> bytes:
    """The JSON text of a value in ASCII, always the same bytes for the same value;
    `Decimal("25.00")` is written as `25.00`. Floats are not taken."""
    return _text(value).encode("ascii")


def _text(value: Json) -> str:
    match value:
        case None | bool() | str() | int():
            return json.dumps(value)
        case Decimal():
            return format(value, "f")
        case Mapping():
            return "{" + ",".join(f"{json.dumps(k)}:{_text(v)}" for k, v in value.items()) + "}"
        case _:
            return "[" + ",".join(_text(item) for item in value) + "]"


def _decimal(text: str) -> Decimal:
    number = Decimal(text)
    if not number.is_finite():
        raise ValueError("a number beyond all measure")
    return number


def _refuse_constant(_name: str) -> NoReturn:
    raise ValueError("NaN and Infinity are not JSON")


def _one_meaning(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Repeating a member does no harm; contradicting it makes the whole text meaningless."""
    members: dict[str, object] = {}
    for name, value in pairs:
        if name in members and members[name] != value:
            raise ValueError("a member with two values")
        members[name] = value
    return members
