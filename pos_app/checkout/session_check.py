"""What an opened session must hold before its QR may be shown. Pure."""

from __future__ import annotations

import ipaddress
import re
from decimal import Decimal
from urllib.parse import urlsplit

from pos_app.domain.errors import SessionRejected
from pos_app.domain.sale import Sale
from pos_app.services.settings import PROVIDER_DOMAINS, is_loopback

MAX_URL_CHARS = 2000
"""A longer address makes a QR that no phone reads from a screen."""
_URL_CHARS = re.compile(r"[!-~]+", re.ASCII)
_FORBIDDEN = re.compile(r'[\\"<>^`{|}]')
_HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*", re.ASCII)


def check_currency(sale: Sale, code: str) -> None:
    """Raises `SessionRejected` if the session is in another currency than the sale."""
    if code != sale.currency.code:
        raise SessionRejected("currency", f"{code} instead of {sale.currency.code}")


def check_subtotal(sale: Sale, subtotal: Decimal) -> None:
    """Raises `SessionRejected` if the provider adds the sale up to another sum than the till."""
    if sale.total is not None and subtotal != sale.total.to_decimal():
        raise SessionRejected("amount", f"{subtotal:f} instead of {sale.total.to_decimal()}")


def check_checkout_url(url: str, api_url: str) -> None:
    """Raises `SessionRejected` unless the URL is https on the API's own host or one of the
    provider's; plain http only on this network, and only where the API is on this computer."""
    if not is_allowed_url(url, api_url):
        raise SessionRejected("address")


def is_allowed_url(url: str, api_url: str) -> bool:
    """Whether a customer may be sent to `url` by the API at `api_url`."""
    place = _place(url)
    api = _place(api_url)
    if place is None or api is None:
        return False
    scheme, host = place
    if scheme == "https" and (host == api[1] or is_providers(host)):
        return True
    return is_loopback(api[1]) and _is_nearby(host)


def _place(url: str) -> tuple[str, str] | None:
    """Scheme and host; None for what a browser might read in another way than this program."""
    if len(url) > MAX_URL_CHARS or not _URL_CHARS.fullmatch(url) or _FORBIDDEN.search(url):
        return None
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme not in {"https", "http"} or "@" in parts.netloc or "%" in parts.netloc:
        return None
    if not parts.netloc.startswith("[") and not _HOST.fullmatch(host):
        return None
    return parts.scheme, host


def is_providers(host: str) -> bool:
    """Whether a host is one of the provider's own."""
    return any(host == domain or host.endswith(f".{domain}") for domain in PROVIDER_DOMAINS)


def _is_nearby(host: str) -> bool:
    if is_loopback(host):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_private and not address.is_unspecified
