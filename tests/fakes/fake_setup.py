"""The world of the wizard as a test says it is, and wishes that are only remembered."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pos_app.domain.errors import PosError
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.ports import Keys
from pos_app.services.settings import Settings
from pos_app.services.setup import (
    ConnectFound,
    Connection,
    FirewallHint,
    HostedFound,
    KeyPlace,
    PhoneSeen,
)

TILL_ID = "0b9f3d52-6a1e-4c7d-9e43-5f7c2a8d1b60"
WORKS = Connection(ConnectFound.WORKS, {"host": "checkout.ozura.io"}, 640)
UFW = FirewallHint("ufw", "sudo ufw allow 8788/tcp")
DEADLINE_S = 10.0


def some_products(currency_code: str = "USD") -> list[Product]:
    """Three of a coffee shop's."""
    return [
        Product("ESP", "Espresso", Money.of(250, currency_code), barcode="4006381333931"),
        Product("CAP", "Cappuccino", Money.of(380, currency_code)),
        Product("CRO", "Croissant", Money.of(290, currency_code)),
    ]


@dataclass
class FakePhoneTrial:
    """Fulfils `PhoneTrial`; `come` is a phone that opens the page."""

    url: str
    trouble: str
    settings: Settings
    seen: Callable[[PhoneSeen], None] = field(repr=False)
    is_open: bool = True

    def come(self, after_s: float = 3.2, answered_ms: int = 12, agent: str = "android") -> None:
        """On the thread that calls, which the tests of threads may choose."""
        self.seen(PhoneSeen(after_s, answered_ms, agent))

    def close(self) -> None:
        self.is_open = False


@dataclass
class FakeSetup:
    """Fulfils `Setup` in memory. What a call answers stands in the field of its name; `refusals`
    are raised instead, by the method's name. `hold` keeps `connect` waiting until it is set."""

    connection: Connection = WORKS
    keyring: str = "SecretService"
    is_locked: bool = False
    stored: dict[str, Keys] = field(default_factory=dict)
    own_addresses: tuple[str, ...] = ("192.168.1.20", "10.8.0.3")
    firewall_hint: FirewallHint = UFW
    phone_trouble: str = ""
    hosted: HostedFound = HostedFound.WORKS
    products: list[Product] = field(default_factory=list)
    in_file: list[Product] = field(default_factory=some_products)
    in_sample: list[Product] = field(default_factory=some_products)
    refusals: dict[str, PosError] = field(default_factory=dict)
    hold: threading.Event | None = None

    connects: list[tuple[Settings, Keys | None]] = field(default_factory=list, repr=False)
    trials: list[FakePhoneTrial] = field(default_factory=list)
    hosted_tries: list[tuple[str, str]] = field(default_factory=list, repr=False)
    hosted_key: str = field(default="", repr=False)
    files_read: list[Path] = field(default_factory=list)
    taken: list[tuple[list[Product], bool]] = field(default_factory=list)

    def key_place(self, merchant_id: str) -> KeyPlace:
        self._refuse("key_place")
        return KeyPlace(self.keyring, merchant_id in self.stored, self.is_locked)

    def connect(
        self,
        settings: Settings,
        keys: Keys | None,
        is_wanted: Callable[[], bool] | None = None,
    ) -> Connection:
        self.connects.append((settings, keys))
        if self.hold is not None:
            assert self.hold.wait(DEADLINE_S), "the test never let the trial go on"
        self._refuse("connect")
        is_kept = self.keyring and (is_wanted is None or is_wanted())
        if self.connection.found is ConnectFound.WORKS and keys is not None and is_kept:
            self.stored[settings.merchant_id] = keys
        return self.connection

    def addresses(self) -> Sequence[str]:
        self._refuse("addresses")
        return self.own_addresses

    def firewall(self) -> FirewallHint:
        return self.firewall_hint

    def open_phone_trial(
        self, settings: Settings, seen: Callable[[PhoneSeen], None]
    ) -> FakePhoneTrial:
        self._refuse("open_phone_trial")
        host = settings.return_host or next(iter(self.own_addresses), "127.0.0.1")
        home = settings.return_url or f"http://{host}:{settings.return_port or 40123}"
        trial = FakePhoneTrial(f"{home}/try/5tRm2kQx", self.phone_trouble, settings, seen)
        self.trials.append(trial)
        return trial

    def try_hosted(self, url: str, key: str) -> HostedFound:
        self._refuse("try_hosted")
        self.hosted_tries.append((url, key))
        return self.hosted

    def keep_hosted_key(self, key: str) -> None:
        self._refuse("keep_hosted_key")
        self.hosted_key = key

    def till_id(self) -> str:
        return TILL_ID

    def product_count(self) -> int:
        self._refuse("product_count")
        return len(self.products)

    def foreign_product_count(self, settings: Settings) -> int:
        return sum(one.price.currency.code != settings.currency_code for one in self.products)

    def read_products(self, path: Path, settings: Settings) -> Sequence[Product]:
        self._refuse("read_products")
        self.files_read.append(path)
        return list(self.in_file)

    def sample_products(self, settings: Settings) -> Sequence[Product]:
        self._refuse("sample_products")
        return list(self.in_sample)

    def keep_products(self, products: Sequence[Product], *, replace: bool) -> int:
        self._refuse("keep_products")
        self.taken.append((list(products), replace))
        before = {} if replace else {product.sku: product for product in self.products}
        self.products = list((before | {product.sku: product for product in products}).values())
        return len(self.products)

    def _refuse(self, name: str) -> None:
        if name in self.refusals:
            raise self.refusals[name]
