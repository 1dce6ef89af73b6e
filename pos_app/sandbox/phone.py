"""A scripted customer: opens a checkout URL and pays, is declined or cancels, hop by hop."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urljoin, urlsplit

import httpx

from pos_app.sandbox.page_forms import Form, read_forms

GOOD_CARD = "4242 4242 4242 4242"
DECLINED_CARD = "4000 0000 0000 0002"
BREAKING_CARD = "4000 0000 0000 0119"
MAX_HOPS = 10


class PhoneError(Exception):
    """The customer could not go on; the message says where, without the session's address."""


class PageUnreachable(PhoneError):
    """An address did not answer: the customer's browser would show its own error page."""


class PageUnexpected(PhoneError):
    """The page or the redirect is not what a checkout shows at this point."""


@dataclass(frozen=True, slots=True)
class Landing:
    """Where the customer ended up; `hops` are the addresses on the way there."""

    url: str = field(repr=False)
    status_code: int
    text: str = field(repr=False)
    params: dict[str, str] = field(repr=False)
    hops: tuple[str, ...] = field(default=(), repr=False)


class Phone:
    """One customer with one phone. `closes_page` puts it away at the first address elsewhere:
    the redirect is seen, not followed.
    """

    def __init__(
        self, *, language: str = "en", timeout_s: float = 10, closes_page: bool = False
    ) -> None:
        headers = {"Accept": "text/html", "Accept-Language": language, "User-Agent": "Phone"}
        self._client = httpx.Client(
            headers=headers, timeout=timeout_s, follow_redirects=False, trust_env=False
        )
        self._closes_page = closes_page
        self._page: Landing | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._client.close()

    def open(self, checkout_url: str) -> Landing:
        """Opens the payment page, or lands where an old link leads. Raises `PhoneError`."""
        self._page = self._walk("GET", checkout_url, {}, home=checkout_url)
        return self._page

    def pay(
        self,
        card: str = GOOD_CARD,
        amount: str | None = None,
        *,
        name: str = "",
        email: str = "",
    ) -> Landing:
        """Fills in the card, and in a donation the own `amount`; presses Pay. Raises
        `PhoneError`. A declined card lands on the payment page again (402).
        """
        form = self._form("number")
        typed = {"number": card, "expiry": "12/49", "cvc": "123", "name": name, "email": email}
        if amount is not None:
            if "amount" not in form.fields:
                raise PageUnexpected("the page asks for no amount of the customer's own")
            typed |= {"choice": "own", "amount": amount}
        return self._send(form, typed)

    def decline(self) -> Landing:
        """Pays with a card that is declined."""
        landing = self.pay(DECLINED_CARD)
        if landing.status_code != httpx.codes.PAYMENT_REQUIRED:
            raise PageUnexpected(f"a declined card led to status {landing.status_code}")
        return landing

    def break_system(self) -> Landing:
        """Pays with a card that breaks the provider's system."""
        return self.pay(BREAKING_CARD)

    def cancel(self) -> Landing:
        """Presses Cancel."""
        return self._send(self._form(None), {})

    def _form(self, with_field: str | None) -> Form:
        """The form of the open page that has a field, or the one with no fields to fill."""
        if self._page is None:
            raise PageUnexpected("no payment page is open")
        for form in read_forms(self._page.text):
            if form.action and ((with_field in form.fields) if with_field else not form.fields):
                return form
        raise PageUnexpected("the open page has no such form: it is no payment page any more")

    def _send(self, form: Form, typed: dict[str, str]) -> Landing:
        if self._page is None:
            raise PageUnexpected("no payment page is open")
        here = self._page.url
        self._page = self._walk(
            "POST", urljoin(here, form.action), {**form.fields, **typed}, home=here
        )
        return self._page

    def _walk(self, method: str, url: str, data: dict[str, str], *, home: str) -> Landing:
        """Follows redirects one by one; the parameters are those of the first address elsewhere."""
        hops: list[str] = []
        params: dict[str, str] = {}
        for _ in range(MAX_HOPS):
            response = self._ask(method, url, data)
            target = response.headers.get("location")
            if not response.is_redirect or target is None:
                return Landing(url, response.status_code, response.text, params, tuple(hops))
            url, method, data = urljoin(url, target), "GET", {}
            hops.append(url)
            if not params and urlsplit(url).path != urlsplit(home).path:
                params = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
            if self._closes_page:
                return Landing(url, response.status_code, "", params, tuple(hops))
        raise PageUnexpected(f"more than {MAX_HOPS} redirects")

    def _ask(self, method: str, url: str, data: dict[str, str]) -> httpx.Response:
        parts = urlsplit(url)
        if parts.scheme != "http":
            raise PageUnexpected(f"this phone speaks http only, not {parts.scheme or 'that'}")
        try:
            return self._client.request(method, url, data=data or None)
        except httpx.HTTPError as error:
            kind = type(error).__name__
            # The cause would carry the whole address, which is a secret.
            raise PageUnreachable(f"{parts.hostname} did not answer ({kind})") from None
