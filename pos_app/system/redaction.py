"""Takes out of the log what must not be in it, wherever in a record it stands."""

from __future__ import annotations

import json
import logging
import re
import threading
from urllib.parse import quote

HIDDEN = "[hidden]"
_SHORTEST = 6
_NAMES = (
    "x-api-key|x-ozura-api-key|authorization|cookie|set-cookie|"
    "vault_?key|merchant_?key|api_?key|return_?key|idempotency_?key"
)
_PATTERNS = (
    # `X-API-KEY: abc`, `'x-api-key': 'abc'`, `(b'X-API-KEY', b'abc')`, `vault_key=abc`
    (
        re.compile(
            rf"(?i)\b((?:{_NAMES})\b['\"]?\s*[:=,]\s*b?['\"]?(?:bearer\s+|basic\s+)?)"
            r"[^\s'\",;)}\]]+"
        ),
        rf"\1{HIDDEN}",
    ),
    (re.compile(r"(?i)\b(bearer\s+)[A-Za-z0-9._~+/=-]{6,}"), rf"\1{HIDDEN}"),
    (re.compile(r"session_[\w.~%-]+"), f"session_{HIDDEN}"),
    (re.compile(r"(https?://[^\s'\"]*?/checkout/)[^\s'\"]+"), rf"\1{HIDDEN}"),
    (re.compile(r"(/r/)[\w.~%=-]{8,}"), rf"\1{HIDDEN}"),
    (re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"), HIDDEN),
)

_secrets: set[str] = set()
_secrets_lock = threading.Lock()


def register_secret(value: str) -> None:
    """From now on `value`, plain or as part of a URL or of JSON, is in no log. Values of fewer
    than six characters are no secrets, and would tear holes into every line."""
    if len(value) < _SHORTEST:
        return
    with _secrets_lock:
        _secrets.update(_written(value))


def forget_secret(value: str) -> None:
    """Nothing will speak of `value` any more: it needs no place in memory, and no search."""
    with _secrets_lock:
        _secrets.difference_update(_written(value))


def _written(value: str) -> set[str]:
    """The ways in which a value may stand in a text."""
    return {value, quote(value), quote(value, safe=""), json.dumps(value)[1:-1]}


def redacted(text: str) -> str:
    """The text without secrets, session ids, and values of headers that carry keys."""
    with _secrets_lock:
        # The longest first: one secret may begin with another.
        secrets = sorted(_secrets, key=len, reverse=True)
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    for pattern, replacement in _PATTERNS:
        text = pattern.sub(replacement, text)
    return text


class RedactingFilter(logging.Filter):
    """Rewrites a record: message with its arguments, traceback and stack."""

    _formatter = logging.Formatter()

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = redacted(_message(record))
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = self._formatter.formatException(record.exc_info)
        # Kept as text only, so that no other handler writes it out anew.
        record.exc_info = None
        if record.exc_text:
            record.exc_text = redacted(record.exc_text)
        if record.stack_info:
            record.stack_info = redacted(record.stack_info)
        return True


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        # A message that does not fit its arguments must not end up on stderr with all of them.
        return f"{record.msg} (its arguments do not fit)"
