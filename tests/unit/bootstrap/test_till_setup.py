"""The wizard's world on a real folder, provider and handler; the keyring is in memory."""

from __future__ import annotations

import logging
import queue
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from pos_app.bootstrap.till_setup import TillSetup
from pos_app.domain.errors import ImportRefused, ProductRefused
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.returns.app import create_app
from pos_app.returns.mailbox import Mailbox
from pos_app.returns.network import host_headers
from pos_app.returns.server import ReturnServer
from pos_app.returns.tokens import till_key
from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY
from pos_app.services.ports import Keys
from pos_app.services.settings import BadSetting, Settings
from pos_app.services.setup import ConnectFound, HostedFound, KeyPlace, PhoneSeen, Setup
from pos_app.system.identity import load_identity
from pos_app.system.paths import DataFolder
from pos_app.system.redaction import redacted
from pos_app.system.secrets import KeyringSecrets
from pos_app.system.settings_file import settings_of
from tests.contract.front_door import Reply, standing
from tests.fakes.pretend_provider import PretendProvider
from tests.faults.own_certificate import signed_by_itself

KEYS = Keys(SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)
MASTER = bytes(range(32))


class Ring:
    """A keyring's backend in memory, taken for a real one by its module; it can be put out."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.works = True

    def get_password(self, service: str, username: str) -> str | None:
        self._work()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._work()
        self.kept[service, username] = password

    def _work(self) -> None:
        if not self.works:
            raise RuntimeError("the bus is gone")


Ring.__module__ = "keyring.backends.macOS"


@pytest.fixture
def ring() -> Ring:
    return Ring()


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder.chosen(tmp_path / "till")


@pytest.fixture
def setup(folder: DataFolder, ring: Ring) -> TillSetup:
    made = TillSetup(folder, lambda: KeyringSecrets(lambda: ring))
    fulfils: Setup = made
    assert fulfils is made
    return made


@pytest.fixture
def provider() -> Iterator[PretendProvider]:
    with PretendProvider() as running:
        yield running


@pytest.fixture
def settings(provider: PretendProvider) -> Settings:
    return Settings(merchant_id="m_1", merchant_name="Bob's", api_url=provider.url)


# ---- connect ------------------------------------------------------------------------------------
def test_keys_that_work_are_kept_in_the_keyring_and_found_there(
    setup: TillSetup, settings: Settings, ring: Ring
) -> None:
    assert setup.key_place("m_1") == KeyPlace("macOS", has_keys=False)
    assert setup.connect(settings, None).found is ConnectFound.KEYS
    assert setup.connect(settings, KEYS).found is ConnectFound.WORKS
    assert sorted(ring.kept.values()) == sorted([KEYS.vault_key, KEYS.merchant_key])
    assert setup.key_place("m_1") == KeyPlace("macOS", has_keys=True)
    assert setup.connect(settings, None).found is ConnectFound.WORKS
    assert setup.memory.load("m_1") is None


def test_keys_that_do_not_work_are_kept_nowhere_and_never_shown(
    setup: TillSetup, settings: Settings, ring: Ring, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = Keys("CANARY-vault", "CANARY-merchant")
    with caplog.at_level(logging.DEBUG):
        found = setup.connect(settings, wrong)
    assert found.found is ConnectFound.KEYS
    assert ring.kept == {}
    assert setup.memory.load("m_1") is None
    assert "CANARY" not in repr(found) + caplog.text
    assert "CANARY" not in redacted("the keys are CANARY-vault and CANARY-merchant")


def test_what_was_cancelled_keeps_no_keys(
    setup: TillSetup, settings: Settings, ring: Ring, provider: PretendProvider
) -> None:
    assert setup.connect(settings, KEYS, lambda: False).found is ConnectFound.WORKS
    assert provider.orders(), "it was tried"
    assert ring.kept == {}
    ring.works = False
    assert setup.connect(settings, KEYS, lambda: False).found is ConnectFound.WORKS
    assert setup.memory.load("m_1") is None
    assert setup.connect(settings, KEYS, lambda: True).found is ConnectFound.WORKS
    assert setup.memory.load("m_1") == KEYS


def test_without_a_keyring_keys_that_work_stay_in_memory(
    setup: TillSetup, settings: Settings, ring: Ring
) -> None:
    ring.works = False
    assert setup.connect(settings, KEYS).found is ConnectFound.WORKS
    assert setup.memory.load("m_1") == KEYS
    assert setup.key_place("m_1") == KeyPlace("", has_keys=True)
    assert setup.connect(settings, None).found is ConnectFound.WORKS
    ring.works = True
    assert setup.connect(settings, KEYS).found is ConnectFound.WORKS
    assert setup.memory.load("m_1") is None


def test_nothing_is_on_the_disk_of_keys(
    setup: TillSetup, settings: Settings, folder: DataFolder
) -> None:
    setup.connect(settings, KEYS)
    kept = b"".join(path.read_bytes() for path in folder.path.rglob("*") if path.is_file())
    assert KEYS.vault_key.encode() not in kept


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"api_url": "http://checkout.example"}, ConnectFound.ADDRESS_WRONG),
        ({"api_url": "nonsense"}, ConnectFound.ADDRESS_WRONG),
        ({"currency_code": "XXX"}, ConnectFound.REFUSED),
    ],
)
def test_what_cannot_work_is_no_exception(
    change: dict[str, str], word: ConnectFound, setup: TillSetup, settings: Settings
) -> None:
    found = setup.connect(replace(settings, **change), KEYS)  # type: ignore[arg-type]  # a table of mixed values
    assert (found.found, bool(found.facts["reason"])) == (word, True)


# ---- phones -------------------------------------------------------------------------------------
def test_a_phone_that_opens_the_test_page_is_seen(setup: TillSetup) -> None:
    seen: queue.SimpleQueue[PhoneSeen] = queue.SimpleQueue()
    wanted = Settings(merchant_name="Bob's", return_host="127.0.0.1", language="de")
    trial = setup.open_phone_trial(wanted, seen.put)
    try:
        page = httpx.get(trial.url, trust_env=False)
        assert "Bob&#39;s" in page.text
        assert seen.get(timeout=20).agent == "other"
    finally:
        trial.close()


def test_the_firewalls_hint_is_for_the_port_that_is_tried(
    setup: TillSetup, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr("pos_app.system.firewall.firewall_hint", asked.append)
    settings_of(folder).save(Settings(return_port=8788))
    setup.firewall()
    trial = setup.open_phone_trial(Settings(return_host="127.0.0.1"), lambda _seen: None)
    trial.close()
    setup.firewall()
    port = httpx.URL(trial.url).port
    assert asked == [8788, port]


def test_addresses_are_those_that_others_may_reach(setup: TillSetup) -> None:
    for address in setup.addresses():
        assert not address.startswith(("127.", "169.254."))
        socket.inet_aton(address)


@pytest.fixture
def hosted() -> Iterator[str]:
    """A handler that has every till's key by its master secret."""
    server = ReturnServer("127.0.0.1", 0, behind_proxy=True)
    mailbox = Mailbox()
    hosts = host_headers("127.0.0.1", server.port)
    server.start(create_app(lambda till: till_key(MASTER, till), mailbox, hosts), mailbox.close)
    yield f"http://127.0.0.1:{server.port}"
    server.stop()


def test_a_hosted_handler_is_tried_with_the_key_that_was_typed_and_with_that_of_the_till(
    setup: TillSetup, hosted: str, folder: DataFolder
) -> None:
    key = till_key(MASTER, setup.till_id()).hex()
    assert setup.try_hosted(hosted, "") is HostedFound.KEY
    assert setup.try_hosted(hosted, key) is HostedFound.WORKS
    assert load_identity(folder.identity).return_key != key
    setup.keep_hosted_key(f" {key.upper()}\n")
    assert setup.try_hosted(hosted, "") is HostedFound.WORKS
    assert load_identity(folder.identity).return_key == key
    assert redacted(f"the key is {key}") != f"the key is {key}"


def test_other_things_at_the_address(
    setup: TillSetup, provider: PretendProvider, tmp_path: Path
) -> None:
    assert setup.try_hosted(provider.url, "") is HostedFound.NOT_A_HANDLER
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        assert setup.try_hosted(url, "") is HostedFound.UNREACHABLE
    with standing(Reply(200), signed_by_itself(tmp_path)) as door:
        assert setup.try_hosted(door.url, "") is HostedFound.CERTIFICATE
    with standing(Reply(200, b"<h1>Hello</h1>")) as door:
        assert setup.try_hosted(door.url, "") is HostedFound.NOT_A_HANDLER


def test_a_handler_behind_a_proxy_that_hides_the_host_is_none(
    setup: TillSetup, hosted: str
) -> None:
    """It answers to another name only, with the 404 that every stranger gets."""
    assert setup.try_hosted(hosted.replace("127.0.0.1", "localhost"), "") is (
        HostedFound.NOT_A_HANDLER
    )


@pytest.mark.parametrize("key", ["short", "z" * 64])
def test_a_key_that_is_none_is_refused_and_nothing_changes(
    key: str, setup: TillSetup, folder: DataFolder
) -> None:
    before = load_identity(folder.identity).return_key
    for refuse in (setup.keep_hosted_key, lambda bad: setup.try_hosted("https://x.example", bad)):
        with pytest.raises(BadSetting) as refused:
            refuse(key)
        assert refused.value.name == "return_key"
        assert key not in str(refused.value)
    assert load_identity(folder.identity).return_key == before


def test_a_bad_address_of_a_handler_is_refused(setup: TillSetup) -> None:
    with pytest.raises(BadSetting) as refused:
        setup.try_hosted("http://handler.example", "")
    assert refused.value.name == "return_url"


# ---- products -----------------------------------------------------------------------------------
def product(sku: str, name: str, minor: int = 100, barcode: str = "") -> Product:
    return Product(sku, name, Money.of(minor, "USD"), barcode=barcode)


def test_products_are_taken_instead_of_others_or_beside_them(setup: TillSetup) -> None:
    assert setup.product_count() == 0
    assert setup.keep_products([product("A", "Apple"), product("B", "Bread")], replace=True) == 2
    assert setup.keep_products([product("B", "Bun"), product("C", "Cake")], replace=False) == 3
    assert setup.product_count() == 3
    assert setup.keep_products([product("D", "Date")], replace=True) == 1


TAKEN = "4006381333931"


def test_products_in_another_currency_are_counted(setup: TillSetup) -> None:
    assert setup.foreign_product_count(Settings()) == 0
    setup.keep_products(
        [
            Product("A", "Espresso", Money.of(250, "USD")),
            Product("B", "Tea", Money.of(250, "EUR")),
            Product("C", "Cake", Money.of(250, "EUR")),
        ],
        replace=True,
    )
    assert setup.foreign_product_count(Settings(currency_code="USD")) == 2
    assert setup.foreign_product_count(Settings(currency_code="EUR")) == 1


@pytest.mark.parametrize("replaces", [True, False])
@pytest.mark.parametrize(
    "bad",
    [
        product("X", ""),
        product("X", "Name", -1),
        product("B", "The same SKU again"),
        product("X", "The same barcode again", barcode="96385074"),
    ],
)
def test_of_products_with_a_bad_one_none_is_taken(
    bad: Product, replaces: bool, setup: TillSetup
) -> None:
    setup.keep_products([product("A", "Apple", barcode=TAKEN)], replace=True)
    with pytest.raises(ProductRefused):
        setup.keep_products([product("B", "Bread", barcode="96385074"), bad], replace=replaces)
    assert setup.product_count() == 1


def test_a_barcode_that_is_there_already_is_not_taken_twice(setup: TillSetup) -> None:
    setup.keep_products([product("A", "Apple", barcode=TAKEN)], replace=True)
    with pytest.raises(ProductRefused) as refused:
        setup.keep_products(
            [product("B", "Bread"), product("X", "X", barcode=TAKEN)], replace=False
        )
    assert (refused.value.field, refused.value.problem) == ("barcode", "taken")
    assert setup.product_count() == 1


def test_asking_how_many_there_are_makes_no_store(setup: TillSetup, folder: DataFolder) -> None:
    assert setup.product_count() == 0
    assert not folder.database.exists()


def test_a_file_is_read_and_nothing_taken(setup: TillSetup, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text("sku,name,price,colour\nT,Tea,3.50,red\n", encoding="utf-8")
    bad.write_text("sku,name,price\nT,Tea,abc\n", encoding="utf-8")
    assert setup.read_products(good, Settings()) == [product("T", "Tea", 350)]
    with pytest.raises(ImportRefused) as refused:
        setup.read_products(bad, Settings())
    assert [row[:2] for row in refused.value.rows] == [(2, "price")]
    assert setup.product_count() == 0


@pytest.mark.parametrize(("code", "minor"), [("USD", 250), ("JPY", 250), ("KWD", 2500)])
def test_the_sample_suits_the_currency(code: str, minor: int, setup: TillSetup) -> None:
    products = setup.sample_products(Settings(currency_code=code))
    assert products[0].name == "Espresso"
    assert products[0].price == Money.of(minor, code)
    assert setup.keep_products(products, replace=True) == len(products) > 20
