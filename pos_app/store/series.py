"""Receipt numbers stay unique: a store that was copied or restored begins a series of its own."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, Engine, delete, insert, select

from pos_app.store.engine import reading, writing
from pos_app.store.schema import meta

_TOKEN, _SERIES = "run_token", "receipt_series"
# Without those that are easily taken for one another, and without vowels.
_LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ"
_SERIES_CHARS = 4


def run_token(engine: Engine) -> str:
    """The token of the last start; empty in a store that no till has run on."""
    with reading(engine) as connection:
        return _value(connection, _TOKEN)


def begin_run(engine: Engine, token: str, *, new_series: bool) -> str:
    """Notes the token of this start and, if need be, begins a new series of receipt numbers: by
    chance, so that two copies of one folder do not begin the same. Returns the series."""
    with writing(engine) as connection:
        _put(connection, _TOKEN, token)
        if new_series:
            drawn = (secrets.choice(_LETTERS) for _ in range(_SERIES_CHARS))
            _put(connection, _SERIES, "".join(drawn))
        return _value(connection, _SERIES)


def receipt_number(connection: Connection, prefix: str, number: int) -> str:
    """`A-0042`, or `A-7K3M-0042` in a later series."""
    series = _value(connection, _SERIES)
    return "-".join(part for part in (prefix, series, f"{number:04d}") if part)


def _value(connection: Connection, name: str) -> str:
    found = connection.scalar(select(meta.c.value).where(meta.c.name == name))
    return "" if found is None else str(found)


def _put(connection: Connection, name: str, value: str) -> None:
    connection.execute(delete(meta).where(meta.c.name == name))
    connection.execute(insert(meta).values(name=name, value=value))
