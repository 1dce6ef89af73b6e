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
from pos_app.services.settings import is_loopback

_HEADERS = {"User-Agent": f"pos-app/{__version__}", "Accept-Encoding": "identity"}
_CONNECT_S = 2.0
_ANSWER_S = 2.0
_OFF_S = 60.0
_FAR_OFF_S = 12 * 3600.0
_FIRST_YEAR = 2026
"""This program was not there before it."""
_DATE_ERRORS = {9, 10}
"""OpenSSL's numbers for a certificate that is not valid yet, and one that is not any more."""


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
    if is_loopback(host):
        yield Finding(CheckName.DNS, Light.GREEN, "local", facts)
    elif _has_proxy(host):
        yield Finding(CheckName.DNS, Light.GREEN, "proxy", facts)
    else:
        try:
            socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            yield Finding(CheckName.DNS, Light.RED, "failed", facts)
            yield Finding(CheckName.TLS, Light.RED, "unreachable", facts)
            yield _clock_alone(now())
            return
        yield Finding(CheckName.DNS, Light.GREEN, "ok", facts)
    connection, date = _asked(api_url, facts, tls)
    yield connection
    yield _clock_alone(now()) if date is None else _clock(date, now())


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
        return found(Light.RED, _why(error)), None
    if status >= 500:
        return found(Light.AMBER, "trouble", status=str(status)), date
    return found(Light.GREEN, "ok" if is_secure else "plain"), date


def _why(error: BaseException) -> str:
    """`certificate`, `dates` or `unreachable`, by what is beneath the library's own error."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return "dates" if seen.verify_code in _DATE_ERRORS else "certificate"
        if isinstance(seen, ssl.SSLError):
            return "certificate"
        seen = seen.__cause__ or seen.__context__
    return "unreachable"


def _clock(date: datetime, now: datetime) -> Finding:
    ahead_s = (now - date) / timedelta(seconds=1)
    facts = {"ahead_s": str(round(ahead_s))}
    if abs(ahead_s) >= _FAR_OFF_S:
        return Finding(CheckName.CLOCK, Light.RED, "far_off", facts)
    if abs(ahead_s) >= _OFF_S:
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
