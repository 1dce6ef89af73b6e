"""Whether the provider can be reached from here: name, secure connection, and its clock.

It asks for the first page of the API's host and sends no key: no call of the API that needs keys
is without effect.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from pos_app import __version__
from pos_app.checkout.plain_values import http_date
from pos_app.checkout.tls import tls_context
from pos_app.services.doctor import CheckName, Finding, Light
from pos_app.services.no_connection import NoConnection, why_no_connection
from pos_app.services.settings import is_loopback

_HEADERS = {"User-Agent": f"pos-app/{__version__}", "Accept-Encoding": "identity"}
_CONNECT_S = 2.0
_ANSWER_S = 2.0
_OFF_S = 60.0
_FAR_OFF_S = 12 * 3600.0
_FIRST_YEAR = 2026
"""This program was not there before it."""


def utc_now() -> datetime:
    """The till's wall clock."""
    return datetime.now(UTC)


def look_at_provider(
    api_url: str,
    *,
    now: Callable[[], datetime] = utc_now,
    tls: Callable[[], ssl.SSLContext] = tls_context,
) -> Iterator[Finding]:
    """Name, secure connection and clock, each as soon as it is known. May hang in the system's
    look-up of the name. `api_url` is one that the settings allow."""
    host = urlsplit(api_url).hostname or ""
    facts = {"host": host}
    name = look_up(host)
    if name == "failed":
        yield Finding(CheckName.DNS, Light.RED, name, facts)
        yield Finding(CheckName.TLS, Light.RED, "unreachable", facts)
        yield _clock_alone(now())
        return
    yield Finding(CheckName.DNS, Light.GREEN, name, facts)
    connection, date = _asked(api_url, facts, tls)
    yield connection
    yield _clock_alone(now()) if date is None else _clock(date, now())


def look_up(host: str) -> str:
    """`ok`, `failed`, `local` (this very computer), or `proxy` (which looks names up itself). May
    hang in the system's look-up."""
    if is_loopback(host):
        return "local"
    if _has_proxy(host):
        return "proxy"
    try:
        socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return "failed"
    return "ok"


def _asked(
    api_url: str, facts: dict[str, str], tls: Callable[[], ssl.SSLContext]
) -> tuple[Finding, datetime | None]:
    """How the connection stands, and the time that the provider says it is."""
    import httpx

    def found(light: Light, word: str, **more: str) -> Finding:
        return Finding(CheckName.TLS, light, word, facts | more)

    is_secure = api_url.startswith("https:")
    times = httpx.Timeout(_ANSWER_S, connect=_CONNECT_S)
    try:
        with (
            httpx.Client(verify=tls(), timeout=times, trust_env=is_secure) as client,
            client.stream("GET", f"{api_url.rstrip('/')}/", headers=_HEADERS) as answer,
        ):
            status, date = answer.status_code, http_date(answer.headers.get("Date"))
    except httpx.ReadTimeout:
        return found(Light.AMBER, "slow"), None
    except (httpx.HTTPError, httpx.InvalidURL, ImportError, OSError, ValueError) as error:
        why = why_no_connection(error)
        word = NoConnection.UNREACHABLE if why is NoConnection.NAME else why
        return found(Light.RED, word.value), None
    if status >= 500:
        return found(Light.AMBER, "trouble", status=str(status)), date
    return found(Light.GREEN, "ok" if is_secure else "plain"), date


def clock_is_off(ahead_s: float) -> bool:
    """Whether a clock that is so many seconds ahead (below zero: behind) is worth a word."""
    return abs(ahead_s) >= _OFF_S


def _clock(date: datetime, now: datetime) -> Finding:
    ahead_s = (now - date) / timedelta(seconds=1)
    facts = {"ahead_s": str(round(ahead_s))}
    if abs(ahead_s) >= _FAR_OFF_S:
        return Finding(CheckName.CLOCK, Light.RED, "far_off", facts)
    if clock_is_off(ahead_s):
        return Finding(CheckName.CLOCK, Light.AMBER, "off", facts)
    return Finding(CheckName.CLOCK, Light.GREEN, "ok", facts)


def _clock_alone(now: datetime) -> Finding:
    """The clock, where nobody else's is at hand."""
    if now.year < _FIRST_YEAR:
        return Finding(CheckName.CLOCK, Light.RED, "nonsense")
    return Finding(CheckName.CLOCK, Light.AMBER, "unknown")


def _has_proxy(host: str) -> bool:
    """Whether the computer's settings lead to this host by a proxy, which then looks up names."""
    from urllib.request import getproxies, proxy_bypass

    return "https" in getproxies() and not proxy_bypass(host)
