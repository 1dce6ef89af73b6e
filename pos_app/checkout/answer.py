"""One HTTP answer of the provider, and what its status means."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from pos_app.checkout.messages import read_refusal
from pos_app.checkout.plain_values import http_date, plain_text, retry_after_s
from pos_app.domain.errors import (
    AddressMoved,
    AddressWrong,
    KeysRefused,
    PosError,
    ProviderBroken,
    ProviderBusy,
    SaleRefused,
    SessionGone,
    SessionRejected,
)

_GOOD = frozenset({200, 201})
_REFUSED = 400
_KEYS = frozenset({401, 403})
_NOT_FOUND = 404
_GONE = frozenset({_NOT_FOUND, 409, 410})
_BUSY = 429
_MOVED = frozenset({301, 302, 303, 307, 308})
READ_BODY_OF = _GOOD | {_REFUSED}
"""The statuses whose body says something; the others speak by number and header alone."""
_MAX_HOST_CHARS = 100


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `received_at` is UTC by the till's clock, `api_host` who was asked."""

    status_code: int
    body: bytes = field(repr=False)
    received_at: datetime
    api_host: str = ""
    date: str | None = None
    retry_after: str | None = None
    location: str | None = field(default=None, repr=False)

    @property
    def is_good(self) -> bool:
        return self.status_code in _GOOD

    @property
    def sent_at(self) -> datetime:
        """UTC by the provider's clock, or the till's where the provider does not say."""
        return http_date(self.date) or self.received_at

    @property
    def clock_ahead_s(self) -> float:
        """How far the provider's clock is ahead of the till's, in seconds."""
        return (self.sent_at - self.received_at) / timedelta(seconds=1)


def refusal(answer: Answer, *, opening: bool) -> PosError:
    """The error that an answer other than a good one stands for. Only while a session is being
    opened is there a sale that a 400 can refuse."""
    code = answer.status_code
    wait_s = retry_after_s(answer.retry_after, answer.sent_at)
    if code == _REFUSED and opening:
        return SaleRefused(*read_refusal(answer.body))
    if code in _KEYS:
        return KeysRefused()
    if code in _GONE:
        return _gone_at_opening(code) if opening else SessionGone(code)
    if code == _BUSY:
        return ProviderBusy("The payment provider asked to slow down.", wait_s)
    if code in _MOVED and (host := _moved_to(answer)):
        return AddressMoved(host)
    said = f"The payment provider answered with an error ({code})."
    return ProviderBroken(said, wait_s, status_code=code)


def _gone_at_opening(code: int) -> PosError:
    """Nothing was shown yet: no API at this address, or a key whose session has ended."""
    return AddressWrong() if code == _NOT_FOUND else SessionRejected("closed")


def _moved_to(answer: Answer) -> str:
    """The host alone: the rest of the address may hold the session."""
    if not answer.location:
        return ""
    try:
        host = urlsplit(answer.location).hostname
    except ValueError:
        return ""
    return plain_text(host or answer.api_host, _MAX_HOST_CHARS)
