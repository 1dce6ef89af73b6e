"""Setting a till up: the steps of the wizard, the port behind them, and plain data."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from pos_app.domain.product import Product
from pos_app.services.ports import Keys
from pos_app.services.settings import Settings

SETUP_DONE = "done"
"""The value of `Settings.setup_step` after the wizard was finished once."""


class SetupStep(enum.StrEnum):
    """The pages of the wizard, in order. `Settings.setup_step` holds where it was left; empty:
    it was never begun."""

    LOOK = "look"
    WAY = "way"
    SHOP = "shop"
    KEYS = "keys"
    PHONES = "phones"
    SCREEN = "screen"
    PRODUCTS = "products"
    PIN = "pin"
    SUMMARY = "summary"


def wants_setup(settings: Settings) -> bool:
    """Whether the till begins with the wizard: nothing is set up yet, or it was left half-way."""
    if settings.setup_step == SETUP_DONE:
        return False
    return bool(settings.setup_step) or not settings.has_merchant


class ConnectFound(enum.StrEnum):
    """What the trial of a connection found; money moves in no case.

    `WORKS` a session was opened (facts: `host`; `ahead_s` where this computer's clock is a minute
    off or more: so many seconds ahead, below zero behind). `KEYS` 401, or there are none to try
    (`missing`). `REFUSED` 400: merchant, name or currency (`reason`, the provider's words, a line
    each). `ADDRESS_WRONG` no checkout API there (`host`). `ADDRESS_MOVED` a redirect to another
    host (`host`). `NAME_UNKNOWN` the host's name is not known, though there is a network (`host`).
    `NO_NETWORK` this computer is on none. `PORTAL` a log-in page stands between. `CERTIFICATE`
    somebody else answers. `CLOCK` the certificate's dates do not fit (`ahead_s` where known).
    `UNREACHABLE` refused or timed out (`host`). `BUSY` 429 (`wait_s` where sent). `BROKEN` 5xx
    (`status`), or an answer that makes no sense. `STRANGE` a session that must not be shown
    (`problem`: amount, currency or address).
    """

    WORKS = "works"
    KEYS = "keys"
    REFUSED = "refused"
    ADDRESS_WRONG = "address_wrong"
    ADDRESS_MOVED = "address_moved"
    NAME_UNKNOWN = "name_unknown"
    NO_NETWORK = "no_network"
    PORTAL = "portal"
    CERTIFICATE = "certificate"
    CLOCK = "clock"
    UNREACHABLE = "unreachable"
    BUSY = "busy"
    BROKEN = "broken"
    STRANGE = "strange"


@dataclass(frozen=True, slots=True)
class Connection:
    """The answer of a trial. `facts` are plain, never a key or a session. `took_ms` whole trial."""

    found: ConnectFound
    facts: Mapping[str, str] = field(default_factory=dict)
    took_ms: int = 0


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """Where keys would be kept: the keyring's name (empty: none works; `is_locked` says that one
    is there and was not unlocked), and whether this merchant's keys are there already, or, without
    a keyring, in memory."""

    keyring: str
    has_keys: bool
    is_locked: bool = False


@dataclass(frozen=True, slots=True)
class PhoneSeen:
    """A phone opened the test page, `after_s` seconds after the page was open; the handler had its
    answer out in `answered_ms`. `agent` is a plain word for what it is: android, iphone, other."""

    after_s: float
    answered_ms: int
    agent: str = "other"


class PhoneTrial(Protocol):
    """A test page for phones, open until it is closed. Built off the GUI thread; `seen` is polled
    or called back on any thread."""

    @property
    def url(self) -> str:
        """What the test code says. Nobody can guess it, and it is of this trial alone."""
        ...

    @property
    def trouble(self) -> str:
        """Empty, `loopback_only` (this computer is on no network), `port_taken`."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class FirewallHint:
    """How to let phones in on this system: `system` is ufw, firewalld, windows, macos or other;
    `command` is what to type or paste, empty where there is a window for it."""

    system: str
    command: str = ""


class HostedFound(enum.StrEnum):
    """What is at the address of a hosted return handler; `KEY`: one that has another key."""

    WORKS = "works"
    KEY = "key"
    NOT_A_HANDLER = "not_a_handler"
    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"


class Setup(Protocol):
    """What the wizard needs of the world. Calls take their time: off the GUI thread. They raise
    `PosError` (its children as said)."""

    def key_place(self, merchant_id: str) -> KeyPlace: ...

    def connect(
        self,
        settings: Settings,
        keys: Keys | None,
        is_wanted: Callable[[], bool] | None = None,
    ) -> Connection:
        """Opens a real session of the smallest amount and shows it to nobody. `keys` None: those
        that are known already. Keys that work are kept in the keyring, without one in memory until
        the program ends; nowhere if `is_wanted`, asked then, says that somebody cancelled it. Never
        raises for what it finds; within some 12 s, and the time that a
        person takes to unlock the keyring."""
        ...

    def addresses(self) -> Sequence[str]:
        """This computer's addresses that phones may reach, the likeliest first; empty: none."""
        ...

    def firewall(self) -> FirewallHint:
        """For the port of the trial that was opened last; without one, that of the settings."""
        ...

    def open_phone_trial(self, settings: Settings, seen: Callable[[PhoneSeen], None]) -> PhoneTrial:
        """A test page as the till would serve it with these settings: its own handler's, or, where
        `return_url` is set, the hosted one's. `seen` is called on any thread. Raises `BadSetting`
        (return_host), `NetworkTrouble`."""
        ...

    def try_hosted(self, url: str, key: str) -> HostedFound:
        """`key` empty: the one that the till has. Raises `BadSetting` for an address (return_url)
        or a key (return_key) that cannot be one."""
        ...

    def keep_hosted_key(self, key: str) -> None:
        """Raises `BadSetting` (return_key) for what is no key, `StoreUnusable`."""
        ...

    def till_id(self) -> str:
        """For `pos-app returns --key-for`."""
        ...

    def product_count(self) -> int:
        """Raises `StoreUnusable`."""
        ...

    def foreign_product_count(self, settings: Settings) -> int:
        """How many of them have a price in another currency than that of the settings: these cannot
        be sold. Raises `StoreUnusable`."""
        ...

    def read_products(self, path: Path, settings: Settings) -> Sequence[Product]:
        """The products of a CSV file, nothing taken yet. Raises `ImportRefused`."""
        ...

    def sample_products(self, settings: Settings) -> Sequence[Product]:
        """A coffee shop's, with prices in the currency of the settings."""
        ...

    def keep_products(self, products: Sequence[Product], *, replace: bool) -> int:
        """Takes them all or none: instead of what is there, or beside it (same SKU: changed).
        Returns how many there are now. Raises `StoreUnusable`, `ProductRefused` (also where two
        have the same SKU or barcode)."""
        ...
