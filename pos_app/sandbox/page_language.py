"""The customer's language and how it writes amounts and times."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from babel import Locale, UnknownLocaleError
from babel.dates import format_time
from babel.numbers import get_decimal_symbol, get_group_symbol, parse_pattern

from pos_app.domain.money import Money, NumberMarks
from pos_app.sandbox.page_words import WORDS, Words

MAX_HEADER = 400
_LEFT_TO_RIGHT = "\u200e"
_CODE_AT_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Language:
    """One locale of a language that the page speaks."""

    locale: Locale

    @property
    def words(self) -> Words:
        return WORDS[self.locale.language]

    @property
    def tag(self) -> str:
        return str(self.locale).replace("_", "-")

    @property
    def direction(self) -> str:
        return self.locale.text_direction

    @property
    def marks(self) -> NumberMarks:
        return NumberMarks(get_decimal_symbol(self.locale), get_group_symbol(self.locale))

    def money(self, amount: Money) -> str:
        """`$25.00`, with the digits of ISO 4217 rather than the locale data's own."""
        digits = amount.currency.digits
        # Parsed anew: the locale's own pattern is shared by everybody.
        pattern = parse_pattern(self.locale.currency_formats["standard"].pattern)
        pattern.frac_prec = (digits, digits)
        text: str = pattern.apply(
            amount.to_decimal(),
            self.locale,
            currency=amount.currency.code,
            currency_digits=False,
        )
        text = _CODE_AT_DIGIT.sub("\u00a0", text)
        # Among words from right to left the mark keeps `US$` from reading `$US`.
        return text + _LEFT_TO_RIGHT if self.direction == "rtl" else text

    def plain_number(self, amount: Money) -> str:
        """`25.00` or `25,00`, as a person would type it."""
        return str(amount.to_decimal()).replace(".", self.marks.decimal)

    def time(self, moment: datetime) -> str:
        """The time of day in this machine's zone, named so that a phone elsewhere is not misled."""
        local = moment.astimezone()
        return f"{format_time(local, 'short', locale=self.locale)} {local.tzname() or ''}".strip()


def choose_language(accept_language: str) -> Language:
    """The first language of an `Accept-Language` header that the page speaks, else English."""
    wishes: list[tuple[float, str]] = []
    for part in accept_language[:MAX_HEADER].split(","):
        tag, _, parameters = part.strip().partition(";")
        quality = _quality(parameters)
        if quality > 0:
            wishes.append((quality, tag.strip()))
    for _, tag in sorted(wishes, key=lambda wish: -wish[0]):
        locale = _spoken(tag)
        if locale is not None:
            return Language(locale)
    return Language(Locale("en", "US"))


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0


def _spoken(tag: str) -> Locale | None:
    """The locale of a tag such as `de-CH`; the language alone if the region is unknown."""
    language, _, region = tag.partition("-")
    if language.lower() not in WORDS:
        return None
    try:
        return Locale(language.lower(), region.upper() or None)
    except (UnknownLocaleError, ValueError):
        return Locale(language.lower())
