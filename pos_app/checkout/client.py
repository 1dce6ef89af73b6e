"""The provider's API over HTTPS: every failure becomes one of the domain's errors."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from pos_app import __version__
from pos_app.checkout.answer import READ_BODY_OF, Answer, refusal
from pos_app.checkout.messages import (
    CREATE_PATH,
    MERCHANT_KEY_HEADER,
    STATUS_PATH,
    VAULT_KEY_HEADER,
    Opening,
    create_body,
    read_opened,
    read_status,
)
from pos_app.checkout.tls import tls_context
from pos_app.domain.errors import KeysRefused, ProviderBroken, ProviderUnreachable, SaleRefused
from pos_app.domain.payment import OpenedSession, Payment
from pos_app.domain.verdict import StatusAnswer
from pos_app.services.ports import Keys
from pos_app.services.settings import BadSetting, is_loopback

if TYPE_CHECKING:
    import httpx

MAX_BODY_BYTES = 1024 * 1024
_KEY = re.compile(r"[!-~]{1,1000}", re.ASCII)


@dataclass(frozen=True, slots=True)
class TimeOuts:
    """How long each step of a request may take, and the whole of it, in seconds."""

    connect_s: float = 5.0
    read_s: float = 12.0
    write_s: float = 5.0
    pool_s: float = 5.0
    whole_s: float = 25.0


def utc_now() -> datetime:
    """The till's wall clock."""
    return datetime.now(UTC)


class OzuraClient:
    """`CheckoutProvider` over httpx. Belongs to one event loop, and opens nothing before the
    first call. `transport` replaces the network in tests.

    Raises `BadSetting` for an address that is not https (plain http: this computer alone).
    """

    def __init__(
        self,
        api_url: str,
        keys: Keys,
        *,
        time_outs: TimeOuts = TimeOuts(),
        transport: httpx.AsyncBaseTransport | None = None,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._api_url = _checked(api_url)
        self._api_host = urlsplit(self._api_url).hostname or ""
        self._keys = keys
        self._known_keys = {keys.vault_key, keys.merchant_key}
        self._time_outs = time_outs
        self._transport = transport
        self._now = now
        self._http: httpx.AsyncClient | None = None
        self._closed = False
        # Both would write the address of every request into the log, and it holds the session.
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)

    def __repr__(self) -> str:
        return f"OzuraClient({self._api_host!r})"

    async def open_session(self, payment: Payment) -> OpenedSession:
        """Opens the attempt's session; a repeat sends the same bytes. Raises as the port says."""
        answer = await self._send("POST", CREATE_PATH, create_body(payment))
        if not answer.is_good:
            raise self._without_keys(refusal(answer, opening=True))
        opening = Opening(self._api_url, answer.sent_at, answer.clock_ahead_s)
        return read_opened(answer.body, payment, opening)

    async def ask_status(self, session_id: str) -> StatusAnswer:
        """How the session stands. Raises as the port says."""
        # A dot is escaped too: "." and ".." would name another place.
        path = STATUS_PATH + quote(session_id, safe="").replace(".", "%2E")
        answer = await self._send("GET", path)
        if not answer.is_good:
            raise refusal(answer, opening=False)
        return read_status(answer.body)

    def use_keys(self, keys: Keys) -> None:
        """From the next call on, these are the keys."""
        self._keys = keys
        self._known_keys |= {keys.vault_key, keys.merchant_key}

    def warm_up(self) -> None:
        """Loads what the first call needs, so that no customer waits for it. Takes some 100 ms:
        call it in a thread of its own, once the till can be used."""
        import httpcore

        httpcore.AnyIOBackend()  # loads what speaks to the network
        tls_context()

    async def aclose(self) -> None:
        """Closes all connections; calls after it fail as if there were no network."""
        self._closed = True
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()

    async def _send(self, method: str, path: str, body: bytes | None = None) -> Answer:
        import httpx

        headers = self._headers(has_body=body is not None)
        try:
            async with (
                asyncio.timeout(self._time_outs.whole_s),
                self._connected().stream(
                    method, self._api_url + path, headers=headers, content=body
                ) as response,
            ):
                return await self._read(response)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:
            raise ProviderUnreachable(
                f"There is no connection to the payment provider ({type(error).__name__})."
            ) from error

    async def _read(self, response: httpx.Response) -> Answer:
        body = await _body(response) if response.status_code in READ_BODY_OF else b""
        return Answer(
            status_code=response.status_code,
            body=body,
            received_at=self._now(),
            api_host=self._api_host,
            date=response.headers.get("Date"),
            retry_after=response.headers.get("Retry-After"),
            location=response.headers.get("Location"),
        )

    def _headers(self, *, has_body: bool) -> dict[str, str]:
        """With the keys, which a header line must be able to carry. Raises `KeysRefused`."""
        if not all(map(_KEY.fullmatch, (self._keys.vault_key, self._keys.merchant_key))):
            raise KeysRefused
        headers = {
            VAULT_KEY_HEADER: self._keys.vault_key,
            MERCHANT_KEY_HEADER: self._keys.merchant_key,
            "Accept": "application/json",
            # Packed answers could unpack to more than there is memory.
            "Accept-Encoding": "identity",
            "User-Agent": f"pos-app/{__version__}",
        }
        return headers | ({"Content-Type": "application/json"} if has_body else {})

    def _connected(self) -> httpx.AsyncClient:
        if self._closed:
            raise ProviderUnreachable("The connection to the payment provider is closed.")
        if self._http is None:
            try:
                self._http = self._new_http()
            except (ImportError, ValueError) as error:
                raise ProviderUnreachable("The computer's proxy settings cannot work.") from error
        return self._http

    def _new_http(self) -> httpx.AsyncClient:
        import httpx

        times = self._time_outs
        return httpx.AsyncClient(
            verify=tls_context(),
            http2=False,
            follow_redirects=False,  # the keys would travel to another host
            # A shop's network may have no way out but its proxy, which sees only TLS. Plain http
            # stays on this computer, and a proxy would read the keys. httpx takes no password
            # from a .netrc unless told to, and is not told to.
            trust_env=self._api_url.startswith("https:"),
            timeout=httpx.Timeout(
                connect=times.connect_s,
                read=times.read_s,
                write=times.write_s,
                pool=times.pool_s,
            ),
            limits=httpx.Limits(
                max_connections=10, max_keepalive_connections=5, keepalive_expiry=20.0
            ),
            # Every call stands for itself: nothing that an answer plants is sent again.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            transport=self._transport,
        )

    def _without_keys(self, error: Exception) -> Exception:
        """The provider's own words, should they quote a key, without it."""
        if not isinstance(error, SaleRefused):
            return error

        def clean(text: str) -> str:
            for key in self._known_keys:
                text = text.replace(key, "…")
            return text

        return SaleRefused(clean(error.reason), tuple(map(clean, error.details)))


async def _body(response: httpx.Response) -> bytes:
    """The whole body, if it is not packed and not larger than `MAX_BODY_BYTES`. Raises
    `ProviderBroken`."""
    if response.headers.get("Content-Encoding", "identity").strip().lower() != "identity":
        raise ProviderBroken("The payment provider's answer came packed.")
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise ProviderBroken("The payment provider's answer is far too long.")
    return bytes(body)


def _checked(api_url: str) -> str:
    """Scheme, host, port and path, without a slash at the end. Raises `BadSetting`."""
    try:
        parts = urlsplit(api_url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise BadSetting("api_url", "This is not a web address.") from None
    if not host or parts.scheme not in {"https", "http"} or "@" in parts.netloc:
        raise BadSetting("api_url", "This is not a plain web address.")
    if parts.scheme == "http" and not is_loopback(host):
        raise BadSetting("api_url", "The address must begin with https://.")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
