"""Card data as typed by the customer, and what each test card does."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from pos_app.sandbox.sessions import Customer

MAX_NAME = 100
_SPACES = re.compile(r"[\s\-]+")
_NUMBER = re.compile(r"[0-9]{12,19}\Z", re.ASCII)
_EXPIRY = re.compile(r"(0?[1-9]|1[0-2])\s*[/.\- ]?\s*(?:20)?([0-9]{2})\Z", re.ASCII)
_CVC = re.compile(r"[0-9]{3,4}\Z", re.ASCII)
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+\Z")


class Verdict(enum.Enum):
    """What becomes of a charge."""

    PAYS = enum.auto()
    DECLINED = enum.auto()
    BREAKS = enum.auto()


_PAYING = {"4242424242424242": "Visa", "5555555555554444": "Mastercard"}
_BREAKING = "4000000000000119"


@dataclass(frozen=True, slots=True)
class Card:
    """A card that may be charged."""

    number: str = field(repr=False)
    customer: Customer = field(repr=False)

    @property
    def last_four(self) -> str:
        return self.number[-4:]

    @property
    def brand(self) -> str:
        return _PAYING.get(self.number, "")

    @property
    def verdict(self) -> Verdict:
        if self.number in _PAYING:
            return Verdict.PAYS
        return Verdict.BREAKS if self.number == _BREAKING else Verdict.DECLINED


def read_card(form: Mapping[str, str], now: datetime) -> tuple[Card, set[str]]:
    """The card of a submitted form, and the names of the fields that are wrong."""
    wrong: set[str] = set()
    number = _SPACES.sub("", form.get("number", ""))
    if not _NUMBER.match(number) or not passes_luhn(number):
        wrong.add("number")
    if not _is_current(form.get("expiry", ""), now):
        wrong.add("expiry")
    if not _CVC.match(form.get("cvc", "").strip()):
        wrong.add("cvc")
    email = form.get("email", "").strip()
    if email and (len(email) > 254 or not _EMAIL.match(email)):
        wrong.add("email")
    first, _, last = " ".join(form.get("name", "").split())[:MAX_NAME].rpartition(" ")
    customer = Customer(first or last, last if first else "", email)
    return Card(number, customer), wrong


def passes_luhn(digits: str) -> bool:
    """Whether the last of some digits is the right check digit for the others."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _is_current(text: str, now: datetime) -> bool:
    """Whether an expiry (`MM/YY`) is this month or a later one."""
    found = _EXPIRY.match(text.strip())
    if found is None:
        return False
    month, year = int(found[1]), 2000 + int(found[2])
    return (year, month) >= (now.year, now.month)
