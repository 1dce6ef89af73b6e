"""What may be kept of a phone that came: eight values, each of a strict shape."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

MAX_PARAMETERS = 60

_SHAPES: dict[str, re.Pattern[str]] = {
    "transaction_id": re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}"),
    "card_brand": re.compile(r"[A-Za-z][A-Za-z -]{0,23}"),
    "card_last_four": re.compile(r"[0-9]{4}"),
    "amount": re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,4})?"),
    "currency": re.compile(r"[A-Z]{3}"),
    "error_code": re.compile(r"[A-Z][A-Z0-9_]{0,39}"),
    "phone": re.compile(r"(?:android|iphone|other)"),
    "answered_ms": re.compile(r"[0-9]{1,6}"),
}
"""The last two are of a trial of the handler; a return's parameters can never bring them."""
_FACT_BY_PARAMETER = {
    "transactionId": "transaction_id",
    "cardBrand": "card_brand",
    "cardLastFour": "card_last_four",
    "amount": "amount",
    "currency": "currency",
    "errorCode": "error_code",
}


def is_fact(name: str, value: object) -> bool:
    """Whether `value` has the shape of the fact called `name` (transaction_id, card_brand,
    card_last_four, amount, currency, error_code, phone or answered_ms)."""
    shape = _SHAPES.get(name)
    return shape is not None and isinstance(value, str) and shape.fullmatch(value) is not None


def facts_from_query(query: bytes) -> dict[str, str]:
    """The facts in a URL's query. Everything else is dropped here, names and e-mail first of all;
    a parameter that comes twice counts as none."""
    try:
        pairs = parse_qsl(
            query.decode("ascii"), max_num_fields=MAX_PARAMETERS, keep_blank_values=True
        )
    except ValueError:  # Not ASCII, or more parameters than any provider sends.
        return {}
    seen: dict[str, list[str]] = {}
    for parameter, value in pairs:
        fact = _FACT_BY_PARAMETER.get(parameter)
        if fact is not None:
            seen.setdefault(fact, []).append(value)
    return checked_facts({name: values[0] for name, values in seen.items() if len(values) == 1})


def checked_facts(values: Mapping[str, object]) -> dict[str, str]:
    """Only those `values` that are facts of the right shape."""
    return {
        name: value
        for name, value in values.items()
        if isinstance(value, str) and is_fact(name, value)
    }
