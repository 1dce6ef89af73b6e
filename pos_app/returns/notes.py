"""What the till tells the handler about an attempt, so that the customer's page can say it.

It travels as base64url JSON in one request header: a header is in no access log.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from urllib.parse import urlsplit
from uuid import UUID

from pos_app.domain.money import Money, UnknownCurrency, currency
from pos_app.returns.tokens import read_attempt

MAX_HEADER = 6_000
MAX_SHOP = 100
_MAX_URL = 2_048
_URL_CHARACTERS = re.compile(r"https?://[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_RECEIPT = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,31}")
_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,3})?")


class BadNote(ValueError):
    """A note that no till writes. The message never holds its contents."""


@dataclass(frozen=True, slots=True)
class Note:
    """What is known of one attempt: the way back to its checkout while it is not proven, and the
    receipt (and amount, where known) once it is."""

    attempt_id: UUID
    shop: str = ""
    checkout_url: str = field(default="", repr=False)
    receipt: str = ""
    amount: Money | None = None

    def joined(self, newer: Note) -> Note:
        """This note with what `newer` adds. A proof stays, and ends the way back."""
        receipt = self.receipt or newer.receipt
        return replace(
            self,
            shop=newer.shop or self.shop,
            checkout_url="" if receipt else newer.checkout_url or self.checkout_url,
            receipt=receipt,
            amount=self.amount if self.receipt else newer.amount,
        )


def shop_name(text: str) -> str:
    """`text` as a shop's name: printable characters on one line, at most 100."""
    start = text[: 10 * MAX_SHOP]
    words = "".join(char if char.isprintable() else " " for char in start).split()
    return " ".join(words)[:MAX_SHOP].rstrip()


def write_note(note: Note) -> str:
    """The header's value for `note`. Raises `BadNote` if the handler would refuse it."""
    fields = {"attempt": note.attempt_id.hex}
    if note.shop:
        fields["shop"] = shop_name(note.shop)
    if note.checkout_url:
        fields["checkout_url"] = note.checkout_url
    if note.receipt:
        fields["receipt"] = note.receipt
    if note.amount is not None:
        fields["amount"] = str(note.amount.to_decimal())
        fields["currency"] = note.amount.currency.code
    # As ASCII, which has room for half a character too: it is refused below, like the rest.
    text = json.dumps(fields, separators=(",", ":")).encode("ascii")
    header = base64.urlsafe_b64encode(text).decode("ascii")
    read_note(header)
    return header


def read_note(header: str) -> Note:
    """The note in a header's value. Raises `BadNote`."""
    fields = _fields(header)
    attempt_id = read_attempt(fields.get("attempt", ""))
    if attempt_id is None:
        raise BadNote("it names no attempt")
    checkout_url, receipt = fields.get("checkout_url", ""), fields.get("receipt", "")
    if checkout_url and not is_web_address(checkout_url):
        raise BadNote("its address is not one of the web")
    if receipt and _RECEIPT.fullmatch(receipt) is None:
        raise BadNote("its receipt is no receipt number")
    shop = shop_name(fields.get("shop", ""))
    return Note(attempt_id, shop, checkout_url, receipt, _amount(fields))


def is_web_address(url: str) -> bool:
    """Whether `url` may be a link on the customer's page: http or https, a host, no user, and
    only the characters that a URL is written in."""
    if len(url) > _MAX_URL or _URL_CHARACTERS.fullmatch(url) is None:
        return False
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        return False


def _fields(header: str) -> dict[str, str]:
    if len(header) > MAX_HEADER:
        raise BadNote("it is too long")
    try:
        found = json.loads(base64.b64decode(header, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, RecursionError) as error:
        raise BadNote("it is not readable") from error
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise BadNote("it is not a table of words")
    return found


def _amount(fields: dict[str, str]) -> Money | None:
    text = fields.get("amount", "")
    if not text:
        return None
    if _AMOUNT.fullmatch(text) is None:
        raise BadNote("its amount is no amount")
    try:
        return Money.from_decimal(Decimal(text), currency(fields.get("currency", "")))
    except (UnknownCurrency, ValueError) as error:
        raise BadNote("its amount does not fit its currency") from error
