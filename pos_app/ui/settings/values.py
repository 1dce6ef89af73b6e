"""How a setting is written in its field, and read from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pos_app.domain.money import AmountError, Money, parse_amount
from pos_app.domain.pin import BadPin, plain_pin
from pos_app.services.manager_pin import hash_pin
from pos_app.services.settings import BadSetting, Settings, check_settings
from pos_app.ui.money_text import number_marks, number_text
from pos_app.ui.settings.entries import Entry, Kind
from pos_app.ui.till_name import till_name

_ACCENT = "primaryColor"


def field_text(settings: Settings, entry: Entry) -> str:
    """The value of any kind but a switch, as a person would type it."""
    value = _value(settings, entry.key)
    if entry.key == "till_name":
        return till_name(settings)
    if entry.kind is Kind.PIN:
        return ""  # only its hash is known
    if entry.kind is Kind.MONEY:
        return number_text(Money(value, settings.currency)) if value else ""
    if entry.kind is Kind.SUMS:
        return "  ".join(number_text(Money(minor, settings.currency)) for minor in value)
    if entry.kind is Kind.NUMBERS:
        return " ".join(str(number) for number in value)
    return str(value)


def is_on(settings: Settings, entry: Entry) -> bool:
    """The value of a switch."""
    return bool(_value(settings, entry.key))


def with_typed(settings: Settings, entry: Entry, typed: str) -> Settings:
    """The settings with what was typed or chosen. Raises `BadSetting`."""
    readers: dict[Kind, Callable[[str, Settings], Any]] = {
        Kind.NUMBER: _number,
        Kind.NUMBERS: _numbers,
        Kind.MONEY: _minor,
        Kind.SUMS: _minors,
        Kind.COLOUR: _colour,
        Kind.PIN: _pin_hash,
    }
    text = " ".join(typed.split())
    try:
        value = readers.get(entry.kind, _text)(text, settings)
    except ValueError as error:
        raise BadSetting(entry.key, "") from error
    return _with_value(settings, entry.key, value)


def without_pin(settings: Settings) -> Settings:
    """The settings of a till that asks for no PIN."""
    return replace(settings, manager_pin="")


def switched(settings: Settings, entry: Entry, *, on: bool) -> Settings:
    """The settings with a switch turned. Raises `BadSetting`."""
    return _with_value(settings, entry.key, on)


def _value(settings: Settings, key: str) -> Any:  # noqa: ANN401 - of whatever kind the setting is
    if key == "accent":
        return dict(settings.appearance).get(_ACCENT, "")
    return getattr(settings, key)


def _with_value(settings: Settings, key: str, value: Any) -> Settings:  # noqa: ANN401 - as above
    if key == "accent":
        others = tuple(pair for pair in settings.appearance if pair[0] != _ACCENT)
        changed = replace(settings, appearance=(*others, (_ACCENT, value)) if value else others)
    else:
        changed = replace(settings, **{key: value})
    check_settings(changed)
    return changed


def _text(text: str, _settings: Settings) -> str:
    return text


def _number(text: str, _settings: Settings) -> int:
    return int(text)


def _numbers(text: str, _settings: Settings) -> tuple[int, ...]:
    return tuple(int(part) for part in text.replace(",", " ").replace("%", " ").split())


def _pin_hash(text: str, settings: Settings) -> str:
    """Nothing typed leaves the PIN as it is."""
    if not text:
        return settings.manager_pin
    try:
        return hash_pin(plain_pin(text))
    except BadPin as bad:
        raise ValueError from bad


def _minor(text: str, settings: Settings) -> int:
    try:
        return parse_amount(text, settings.currency, number_marks()).amount_minor if text else 0
    except AmountError as error:
        raise ValueError(text) from error


def _minors(text: str, settings: Settings) -> tuple[int, ...]:
    minors = tuple(_minor(part, settings) for part in text.split())
    if len(minors) > 4 or 0 in minors:
        raise ValueError(text)
    return minors


def _colour(text: str, _settings: Settings) -> str:
    digits = text.removeprefix("#")
    if text and (len(digits) != 6 or not text.startswith("#")):
        raise ValueError(text)
    int(digits or "0", 16)
    return text.upper()
