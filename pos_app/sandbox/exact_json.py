"""JSON whose numbers are exact decimals on the way in and on the way out; no float anywhere."""

from __future__ import annotations

import json
from decimal import Decimal

MAX_EXPONENT = 64
"""Numbers further from 1 than ten to this power are refused: written out, they fill the memory."""


class InvalidJson(ValueError):
    """The bytes are not JSON that can be answered in JSON again."""


def parse(body: bytes) -> object:
    """The value of a JSON text; numbers with a point or an exponent become `Decimal`.

    Raises `InvalidJson`, also for NaN, lone surrogates and numbers beyond all measure.
    """
    try:
        value: object = json.loads(
            body.decode("utf-8"), parse_float=_decimal, parse_constant=_refuse_constant
        )
        render(value).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise InvalidJson("The body is not valid JSON.") from error
    return value


def render(value: object, *, sort_keys: bool = False) -> str:
    """The JSON text of a value; `Decimal("25.00")` is written as `25.00`.

    Raises `TypeError` for what JSON has no word for, floats among it.
    """
    match value:
        case None | bool() | str():
            return json.dumps(value, ensure_ascii=False)
        case int():
            return str(value)
        case Decimal():
            return format(value, "f")
        case dict():
            pairs = sorted(value.items()) if sort_keys else value.items()
            inner = (
                f"{json.dumps(str(key), ensure_ascii=False)}:{render(item, sort_keys=sort_keys)}"
                for key, item in pairs
            )
            return "{" + ",".join(inner) + "}"
        case list() | tuple():
            return "[" + ",".join(render(item, sort_keys=sort_keys) for item in value) + "]"
        case _:
            raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def merge(target: object, patch: object) -> object:
    """`target` with a JSON merge patch (RFC 7396) applied: null removes a member."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merge(result.get(key), value)
    return result


def _decimal(text: str) -> Decimal:
    value = Decimal(text)
    if abs(value.adjusted()) > MAX_EXPONENT or len(text) > 2 * MAX_EXPONENT:
        raise ValueError("a number beyond all measure")
    return value


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
