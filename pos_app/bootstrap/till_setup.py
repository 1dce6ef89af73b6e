"""What the wizard needs of the world, on one data folder. Whoever calls holds the folder's lock."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from pos_app.bootstrap.order_terms import order_terms
from pos_app.domain.errors import KeyringUnavailable, ProductRefused
from pos_app.domain.payment import OrderTerms
from pos_app.domain.product import Product, check_product
from pos_app.services.ports import CatalogueRow, Keys, SecretStore
from pos_app.services.settings import BadSetting, Settings, check_settings, is_loopback
from pos_app.services.setup import (
    ConnectFound,
    Connection,
    FirewallHint,
    HostedFound,
    KeyPlace,
    PhoneSeen,
    PhoneTrial,
)
from pos_app.system.paths import DataFolder
from pos_app.system.secrets import KeyringSecrets, MemorySecrets

if TYPE_CHECKING:
    from pos_app.returns.tokens import Till
    from pos_app.services.catalogue import OnProgress, OnUnknownColumns
    from pos_app.store.catalogue import SqlCatalogue

_log = logging.getLogger(__name__)


class TillSetup:
    """Fulfils `Setup`. `memory` has keys that work and that no keyring took: the till that is
    started in this program takes them over (`Plan.memory`)."""

    def __init__(
        self, folder: DataFolder, keyring: Callable[[], KeyringSecrets] = KeyringSecrets
    ) -> None:
        self._folder = folder
        self._keyring = keyring
        self._port = 0
        self.memory = MemorySecrets()

    # ---- the merchant -------------------------------------------------------------------------
    def key_place(self, merchant_id: str) -> KeyPlace:
        from pos_app.system.keyring_check import look_into_keyring

        state = look_into_keyring(merchant_id, self._keyring())
        has_keys = state.has_keys or self.memory.load(merchant_id) is not None
        return KeyPlace(state.name, has_keys, state.is_locked)

    def connect(
        self,
        settings: Settings,
        keys: Keys | None,
        is_wanted: Callable[[], bool] | None = None,
    ) -> Connection:
        """As in `Setup`. Where the keyring waits for a person to unlock it, it takes longer. A
        setting that cannot work is a wrong address, or what the provider would refuse."""
        try:
            check_settings(settings)
        except BadSetting as bad:
            wrong = ConnectFound.ADDRESS_WRONG if bad.name == "api_url" else ConnectFound.REFUSED
            return Connection(wrong, {"reason": bad.reason})
        tried = keys or self.known_keys(settings.merchant_id)
        if tried is None:
            return Connection(ConnectFound.KEYS, {"missing": "yes"})
        found = self.trial(settings, tried)
        works = found.found is ConnectFound.WORKS
        if works and keys is not None and (is_wanted is None or is_wanted()):
            self._keep(settings.merchant_id, keys)
        return found

    def trial(self, settings: Settings, keys: Keys) -> Connection:
        """The trial alone, of settings that can work: it keeps nothing."""
        # Brings asyncio, which the wizard's first picture does not need.
        from pos_app.bootstrap.merchant_keys import hushed
        from pos_app.checkout.connect import Trial, trial_payment, try_connection
        from pos_app.returns.network import lan_address
        from pos_app.returns.nowhere import NowhereReturns

        nowhere = NowhereReturns(settings.api_url)

        def terms(attempt_id: UUID) -> OrderTerms:
            return order_terms(settings, nowhere.urls(attempt_id))

        payment = trial_payment(settings.currency, terms)
        return try_connection(
            Trial(settings.api_url, hushed(keys), payment, lambda: not is_loopback(lan_address()))
        )

    def known_keys(self, merchant_id: str) -> Keys | None:
        """Those in memory or in the keyring; None also where the keyring does not work."""
        held = self.memory.load(merchant_id)
        if held is not None:
            return held
        try:
            return self._keyring().load(merchant_id)
        except KeyringUnavailable as unavailable:
            _log.info("there are no keys to try: %s", unavailable)
            return None

    def _keep(self, merchant_id: str, keys: Keys) -> None:
        store: SecretStore = self._keyring()
        try:
            store.save(merchant_id, keys)
        except KeyringUnavailable as unavailable:
            _log.warning("the keys stay in memory: %s", unavailable)
            self.memory.save(merchant_id, keys)
        else:
            self.memory.forget(merchant_id)

    # ---- phones -------------------------------------------------------------------------------
    def addresses(self) -> Sequence[str]:
        from pos_app.returns.network import own_addresses

        return own_addresses()

    def firewall(self) -> FirewallHint:
        """For the port of the trial that was opened last; without one, that of the settings."""
        from pos_app.system.firewall import firewall_hint
        from pos_app.system.settings_file import settings_of

        return firewall_hint(self._port or settings_of(self._folder).load().return_port)

    def open_phone_trial(self, settings: Settings, seen: Callable[[PhoneSeen], None]) -> PhoneTrial:
        from pos_app.returns.phone_trial import TrialPlace, open_phone_trial

        check_settings(settings)
        place = TrialPlace(
            settings.return_host, settings.return_port, settings.return_url, settings.merchant_name
        )
        trial = open_phone_trial(self._till(), place, seen)
        self._port = trial.port
        return trial

    def try_hosted(self, url: str, key: str) -> HostedFound:
        """As in `Setup`. Raises `BadSetting` for an address (return_url) that cannot be one, or a
        key (return_key) that is none."""
        from pos_app.returns.hosted_look import look_at_hosted
        from pos_app.returns.tokens import Till

        check_settings(Settings(return_url=url))
        till = self._till()
        return look_at_hosted(Till(till.id, _read_key(key)) if key else till, url)

    def keep_hosted_key(self, key: str) -> None:
        from pos_app.system.identity import change_return_key
        from pos_app.system.logs import register_secret

        plain = _read_key(key).hex()
        register_secret(plain)
        change_return_key(self._folder.identity, plain)

    def till_id(self) -> str:
        from pos_app.system.identity import load_identity

        return str(load_identity(self._folder.identity).till_id)

    def _till(self) -> Till:
        from pos_app.returns.tokens import Till, read_key
        from pos_app.system.identity import load_identity
        from pos_app.system.logs import register_secret

        identity = load_identity(self._folder.identity)
        register_secret(identity.return_key)
        return Till(str(identity.till_id), read_key(identity.return_key))

    # ---- products -----------------------------------------------------------------------------
    def product_count(self) -> int:
        if not self._folder.database.exists():
            return 0
        with _Products(self._folder) as catalogue:
            return catalogue.count()

    def foreign_product_count(self, settings: Settings) -> int:
        if not self._folder.database.exists():
            return 0
        with _Products(self._folder) as catalogue:
            return catalogue.count_in_other_currencies(settings.currency_code)

    def read_products(self, path: Path, settings: Settings) -> Sequence[Product]:
        from pos_app.store.csv_file import read_csv_rows

        return _taken(path, settings, read_csv_rows)

    def sample_products(self, settings: Settings) -> Sequence[Product]:
        """The demo's. A currency without small coins gets a hundred units for each of the sample's
        own, as the yen for the dollar."""
        from pos_app.services.resources import resource
        from pos_app.store.csv_file import read_csv_rows

        def rows(path: Path) -> Iterator[CatalogueRow]:
            for row in read_csv_rows(path):
                values = dict(row.values)
                if not settings.currency.digits:
                    values |= {name: _in_hundreds(values[name]) for name in _PRICES}
                yield CatalogueRow(row.line, values)

        return _taken(resource("sample", "catalogue.csv"), settings, rows)

    def keep_products(self, products: Sequence[Product], *, replace: bool) -> int:
        _check_all(products)
        with _Products(self._folder) as catalogue:
            if replace:
                return catalogue.replace_all(iter(products))
            catalogue.put_all(products)
            return catalogue.count()


_PRICES = ("price", "original_price")


class _Products:
    """The products of a data folder, opened for a moment. Raises `StoreUnusable`."""

    def __init__(self, folder: DataFolder) -> None:
        self._path = folder.database

    def __enter__(self) -> SqlCatalogue:
        from pos_app.store.catalogue import SqlCatalogue
        from pos_app.store.opening import prepare_store

        prepare_store(self._path)
        self._catalogue = SqlCatalogue(self._path)
        return self._catalogue

    def __exit__(self, *_why: object) -> None:
        self._catalogue.close()


class _Basket:
    """Takes products as a catalogue does, and only holds them."""

    def __init__(self) -> None:
        self.products: list[Product] = []

    def replace_all(self, products: Iterator[Product]) -> int:
        self.products = list(products)
        return len(self.products)


def _taken(
    path: Path, settings: Settings, read_rows: Callable[[Path], Iterator[CatalogueRow]]
) -> list[Product]:
    """All products of a file. Raises `ImportRefused`."""
    from pos_app.services.catalogue import import_catalogue

    def no_news(_what: object) -> None:
        """It takes a moment only."""

    basket = _Basket()
    progress: OnProgress = no_news
    columns: OnUnknownColumns = no_news
    import_catalogue(path, settings.currency, basket, read_rows, progress, columns)
    return basket.products


def _check_all(products: Sequence[Product]) -> None:
    """Raises `ProductRefused` for the first that cannot be taken, or has another one's code."""
    taken: set[tuple[str, str]] = set()
    for product in products:
        check_product(product)
        for field, code in (("sku", product.sku), ("barcode", product.barcode)):
            if (field, code) in taken:
                raise ProductRefused(product.name, field, "taken")
            if code:
                taken.add((field, code))


def _in_hundreds(price: str) -> str:
    try:
        return f"{Decimal(price) * 100:.0f}"
    except InvalidOperation:
        return price  # there is none


def _read_key(text: str) -> bytes:
    from pos_app.returns.tokens import read_key

    try:
        return read_key(text)
    except ValueError:
        raise BadSetting(
            "return_key", "A return key is 64 digits from 0 to 9 and letters from a to f."
        ) from None
