"""The till's settings, and what makes a value a bad one."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from pos_app.domain.currency import Currency, currency
from pos_app.domain.errors import SetupError
from pos_app.domain.money import Money

DEFAULT_API_URL = "https://checkout.ozura.io"
PROVIDER_DOMAINS = ("ozura.io", "ozura.com")

_CHOICES = {
    "theme": ("system", "light", "dark", "contrast"),
    "embedded_codes": ("off", "price", "weight"),
    "tips": ("off", "cashier", "customer"),
    "customer_screen": ("auto", "mirror", "off"),
}
_SETUP_STEPS = (
    "look",
    "way",
    "shop",
    "keys",
    "phones",
    "screen",
    "products",
    "pin",
    "summary",
    "done",
)
"""`services.setup` has a page for each but the last."""
_OF_PAYMENTS = (
    "merchant_id",
    "merchant_name",
    "currency_code",
    "api_url",
    "till_name",
    "receipt_prefix",
    "return_host",
    "return_port",
    "return_url",
    "phones_come_back",
    "appearance",
)
_MOST_MINOR = 99_999_999_999
_RANGES = {
    "sound_volume": (0, 100, "Choose a volume from 0, for no sounds, to 100."),
    "text_size": (100, 200, "Choose a text size from 100 to 200 per cent."),
    "qr_distance_cm": (10, 300, "Choose a distance from 10 to 300 centimetres."),
    "kiosk_idle_s": (10, 3600, "Choose a time from 10 to 3600 seconds."),
    "kiosk_goal_minor": (0, _MOST_MINOR, "The goal is too large or below zero."),
    "kiosk_raised_minor": (0, _MOST_MINOR, "The sum is too large or below zero."),
}


class BadSetting(SetupError):
    """A setting's value cannot work. `name` is the setting's key, `reason` a plain sentence."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one till.

    `return_host` is the address that phones reach (empty: found by itself), `return_port` 0 for
    any free port; `return_url` names a hosted handler instead; without `phones_come_back` there is
    none, and phones stay on the provider's page. `donation_presets_minor` empty: made from the
    currency. `theme` is light, dark, contrast or system, `text_size` in per cent.
    `language` empty: the system's; `customer_language` empty: the till's.
    `sound_volume` is 0 (no sounds) to 100.

    `scan_prefix` and `scan_suffix` are what a scanner writes around each code. `embedded_codes`:
    whether codes that begin with 2 hold a price or a weight (off, price, weight). `tips`: who is
    asked (off, cashier, customer). `customer_screen`: auto (the second display, if there is one),
    mirror or off; `customer_screen_name` is the display that was chosen. `qr_distance_cm`: how far
    away a phone is held. `kiosk`: the till is a donation booth that only the manager can leave.
    `kiosk_raised_minor` was collected elsewhere and counts towards `kiosk_goal_minor` (0: no goal),
    as do the donations of this till since `kiosk_since` (ISO 8601; empty: all of them).
    `manager_pin` is a salted hash. Pictures and logo are paths of files. `setup_step` is where the
    wizard was left (`services.setup`; empty: never begun, `done`: finished). `update_url` is the
    file that says what the newest version is (empty: nobody is asked).
    """

    merchant_id: str = ""
    merchant_name: str = ""
    currency_code: str = "USD"
    api_url: str = DEFAULT_API_URL
    till_name: str = "Till 1"
    receipt_prefix: str = "A"
    return_host: str = ""
    return_port: int = 0
    return_url: str = ""
    phones_come_back: bool = True
    theme: str = "system"
    language: str = ""
    donation_presets_minor: tuple[int, ...] = ()
    sound_volume: int = 60
    appearance: tuple[tuple[str, str], ...] = field(default=())
    text_size: int = 100
    reduced_motion: bool = False
    logo: str = ""
    scan_prefix: str = ""
    scan_suffix: str = ""
    embedded_codes: str = "off"
    tips: str = "off"
    tip_percents: tuple[int, ...] = (10, 15, 20)
    round_up: bool = False
    round_up_cause: str = ""
    customer_screen: str = "auto"
    customer_screen_name: str = ""
    customer_language: str = ""
    customer_picture: str = ""
    qr_distance_cm: int = 40
    kiosk: bool = False
    kiosk_cause: str = ""
    kiosk_text: str = ""
    kiosk_picture: str = ""
    kiosk_goal_minor: int = 0
    kiosk_raised_minor: int = 0
    kiosk_since: str = ""
    kiosk_idle_s: int = 60
    manager_pin: str = field(default="", repr=False)
    setup_step: str = ""
    update_url: str = ""

    @property
    def currency(self) -> Currency:
        return currency(self.currency_code)

    @property
    def kiosk_since_utc(self) -> datetime:
        """When the cause of the booth began."""
        if not self.kiosk_since:
            return datetime.min.replace(tzinfo=UTC)
        began = datetime.fromisoformat(self.kiosk_since)
        return began if began.tzinfo is not None else began.replace(tzinfo=UTC)

    @property
    def has_merchant(self) -> bool:
        return bool(self.merchant_id and self.merchant_name)

    @property
    def donation_presets(self) -> tuple[Money, ...]:
        """Four amounts to tap: 5, 10, 20, 50, or a thousandfold where a unit is small change."""
        own = self.donation_presets_minor
        if own:
            return tuple(Money(minor, self.currency) for minor in own)
        unit = 10**self.currency.digits if self.currency.digits else 100
        return tuple(Money(times * unit, self.currency) for times in (5, 10, 20, 50))


def needs_restart(running: Settings, wanted: Settings) -> bool:
    """Whether the payments thread works with something that differs."""
    return any(getattr(running, name) != getattr(wanted, name) for name in _OF_PAYMENTS)


def with_cause_begun(settings: Settings, before: Settings, now: datetime) -> Settings:
    """Another cause of the booth counts its donations from `now` (UTC) on."""
    if settings.kiosk_cause == before.kiosk_cause:
        return settings
    return replace(settings, kiosk_since=now.isoformat(timespec="seconds"))


def check_settings(settings: Settings) -> None:
    """Raises `BadSetting` for the first value that cannot work."""
    try:
        _ = settings.currency
    except ValueError as error:
        raise BadSetting("currency", "This is not a currency code, such as USD or EUR.") from error
    _check_url("api_url", settings.api_url)
    if settings.return_url:
        _check_url("return_url", settings.return_url)
    if settings.return_host and settings.return_url:
        raise BadSetting("return_url", "Give either an address on this network or a hosted one.")
    if not 0 <= settings.return_port <= 65535:
        raise BadSetting("return_port", "A port is a number from 1 to 65535, or 0 for any.")
    if settings.update_url:
        _check_url("update_url", settings.update_url)
    _check_values(settings)
    if not settings.receipt_prefix.isalnum() or len(settings.receipt_prefix) > 8:
        raise BadSetting("receipt_prefix", "Use one to eight letters or digits.")


def _check_values(settings: Settings) -> None:
    for name, words in _CHOICES.items():
        if getattr(settings, name) not in words:
            raise BadSetting(name, _choose(words))
    if settings.setup_step and settings.setup_step not in _SETUP_STEPS:
        raise BadSetting("setup_step", _choose(_SETUP_STEPS))
    for name, (least, most, reason) in _RANGES.items():
        if not least <= getattr(settings, name) <= most:
            raise BadSetting(name, reason)
    try:
        _ = settings.kiosk_since_utc
    except ValueError as error:
        raise BadSetting("kiosk_since", "Write a date, such as 2026-11-23.") from error
    percents = settings.tip_percents
    if not 1 <= len(percents) <= 4 or not all(1 <= percent <= 100 for percent in percents):
        raise BadSetting("tip_percents", "Give one to four whole numbers from 1 to 100.")


def _choose(words: Sequence[str]) -> str:
    return f"Choose {', '.join(words[:-1])} or {words[-1]}."


def is_loopback(host: str) -> bool:
    """Whether `host` is this very computer, by name or number."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _check_url(name: str, url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in {"https", "http"} or not parts.hostname:
        raise BadSetting(name, "This is not a web address, such as https://checkout.ozura.io.")
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise BadSetting(name, "The address must begin with https://.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise BadSetting(name, "The address must be plain: no user, query or fragment.")
