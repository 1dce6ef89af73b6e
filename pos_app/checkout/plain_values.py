"""Single values of an answer, read without trust: text, amounts, times."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email.utils import parsedate_to_datetime

MAX_RETRY_AFTER_S = 300.0
_MAX_AMOUNT_CHARS = 40
_MAX_MAGNITUDE = 15
_AMOUNT_TEXT = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", re.ASCII)
_SECONDS_TEXT = re.compile(r"[0-9]{1,9}", re.ASCII)
_CURRENCY_CODE = re.compile(r"[A-Za-z]{3}", re.ASCII)


def plain_text(value: object, longest: int) -> str:
    """`value` on one line of at most `longest` characters, without control and direction
    characters; empty if it is no text."""
    if not isinstance(value, str):
        return ""
    # Cut first as well: cleaning a megabyte to show a line would only cost time.
    kept = (
        " " if char.isspace() else char
        for char in value[: longest * 4]
        if char.isspace() or unicodedata.category(char)[0] != "C"
    )
    return " ".join("".join(kept).split())[:longest].rstrip()


def exact_amount(value: object) -> Decimal | None:
    """A JSON number, or a number written as text, as an exact decimal; None for anything else,
    and for numbers so long or so large that they are no amount of money."""
    match value:
        case bool():
            return None
        case int():
            return Decimal(value) if abs(value) < 10**_MAX_MAGNITUDE else None
        case Decimal():
            return value if _is_measured(value) else None
        case str() if _AMOUNT_TEXT.fullmatch(value):
            return Decimal(value)
        case _:
            return None


def currency_code(value: object) -> str | None:
    """A three-letter code, in capitals; None for anything else."""
    if isinstance(value, str) and _CURRENCY_CODE.fullmatch(value):
        return value.upper()
    return None


def utc_time(value: object) -> datetime | None:
    """An ISO 8601 time as UTC (which is also meant where no zone is named), or None."""
    if not isinstance(value, str) or len(value) > 64:
        return None
    try:
        moment = datetime.fromisoformat(value)
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def http_date(value: str | None) -> datetime | None:
    """The time of a `Date` header, in UTC, or None."""
    if not value or len(value) > 64:
        return None
    try:
        moment = parsedate_to_datetime(value)
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def retry_after_s(value: str | None, now: datetime) -> float | None:
    """Seconds to wait by a `Retry-After` header (seconds or a date, seen at `now`), 0 to 300."""
    if value is None:
        return None
    if _SECONDS_TEXT.fullmatch(value.strip()):
        return min(float(int(value)), MAX_RETRY_AFTER_S)
    moment = http_date(value.strip())
    if moment is None:
        return None
    return min(max((moment - now) / timedelta(seconds=1), 0.0), MAX_RETRY_AFTER_S)


def _is_measured(value: Decimal) -> bool:
    _, digits, exponent = value.as_tuple()
    return (
        isinstance(exponent, int)
        and len(digits) <= _MAX_AMOUNT_CHARS
        and abs(exponent) <= _MAX_AMOUNT_CHARS
        and abs(value.adjusted()) <= _MAX_AMOUNT_CHARS
    )
