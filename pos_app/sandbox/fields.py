"""Reading single fields of a request by the contract's rules, with a sentence for each breach."""

from __future__ import annotations

import re
from decimal import Decimal
from urllib.parse import urlsplit

from pos_app.domain.money import MAX_AMOUNT, Currency, Money

_HOST = re.compile(r"[a-z0-9]([a-z0-9._-]*[a-z0-9])?\Z", re.IGNORECASE | re.ASCII)
_IPV6 = re.compile(r"[0-9a-f:.]+\Z", re.IGNORECASE | re.ASCII)
_UNPRINTABLE = re.compile(r"[\s\x00-\x1f\x7f\\]")


class Fields:
    """One JSON object under inspection; breaches collect in `details`, shared with its parts."""

    def __init__(self, values: dict[str, object], details: list[str], prefix: str = "") -> None:
        self._values = values
        self._details = details
        self._prefix = prefix

    def has(self, name: str) -> bool:
        return name in self._values

    def raw(self, name: str) -> object:
        return self._values.get(name)

    def refuse(self, name: str, sentence: str) -> None:
        self._details.append(f"{self._prefix}{name} {sentence}")

    def required_text(self, name: str, longest: int | None = None) -> str:
        if not self.has(name):
            self.refuse(name, "is required")
            return ""
        text = self.text(name, longest)
        if text is not None and not text.strip():
            self.refuse(name, "must not be empty")
        return text or ""

    def text(self, name: str, longest: int | None = None) -> str | None:
        if not self.has(name):
            return None
        value = self.raw(name)
        if not isinstance(value, str):
            self.refuse(name, "must be a string")
            return None
        if longest is not None and len(value) > longest:
            self.refuse(name, f"must be at most {longest} characters")
        return value

    def flag(self, name: str) -> bool:
        value = self.raw(name)
        if self.has(name) and not isinstance(value, bool):
            self.refuse(name, "must be true or false")
        return value is True

    def object(self, name: str) -> dict[str, object]:
        if not self.has(name):
            return {}
        value = self.raw(name)
        if not isinstance(value, dict):
            self.refuse(name, "must be a JSON object")
            return {}
        return value

    def url(self, name: str) -> str | None:
        value = self.text(name)
        if value is not None and not is_absolute_url(value):
            self.refuse(name, "must be an absolute http or https URL")
        return value

    def required_url(self, name: str) -> str:
        if not self.has(name):
            self.refuse(name, "is required")
        return self.url(name) or ""

    def whole_number(self, name: str, least: int, most: int) -> int:
        value = self.raw(name)
        if not self.has(name):
            self.refuse(name, "is required")
        elif not isinstance(value, int) or isinstance(value, bool):
            self.refuse(name, "must be an integer")
        elif not least <= value <= most:
            self.refuse(name, f"must be between {least} and {most}")
        else:
            return value
        return least

    def number(self, name: str, of: Currency) -> Money | None:
        """A JSON number of major units that is not negative; none if it breaks a rule."""
        value = self.raw(name)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.refuse(name, "must be a JSON number")
            return None
        if value < 0:
            self.refuse(name, "must not be negative")
            return None
        return self.money(name, Decimal(value), of)

    def money(self, name: str, amount: Decimal, of: Currency) -> Money | None:
        """`amount` if it is no finer than its currency and no larger than the API's limit."""
        if decimals(amount) > of.digits:
            self.refuse(name, f"must have at most {of.digits} decimals for {of.code}")
        elif amount > MAX_AMOUNT:
            self.refuse(name, f"must be at most {MAX_AMOUNT}")
        else:
            return Money.from_decimal(amount, of)
        return None


def decimals(amount: Decimal) -> int:
    """How many decimals a number needs: 2 for 0.25 and for 0.250."""
    _, digits, exponent = amount.as_tuple()
    needed = -exponent if isinstance(exponent, int) else 0
    for digit in reversed(digits):
        if digit or needed <= 0:
            break
        needed -= 1
    return max(needed, 0)


def is_absolute_url(text: str) -> bool:
    """Whether a text is an http or https URL with a host that can stand in a header."""
    if _UNPRINTABLE.search(text):
        return False
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"} or not host:
        return False
    return (_IPV6 if ":" in host else _HOST).match(host) is not None
