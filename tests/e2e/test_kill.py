"""The program is killed with the QR code up, and the customer pays: paid, once, one receipt."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.store.parked import SqlParkedCarts
from pos_app.system.paths import DataFolder
from tests.e2e.conftest import OpenTillOn
from tests.e2e.harness.display import Display, own_display
from tests.e2e.harness.journal import JournalOnDisk
from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.program import Program, run_pos_app, secret_service
from tests.e2e.harness.provider import MERCHANT_ID, MERCHANT_KEY, VAULT_KEY, Provider
from tests.e2e.harness.till import TillOnDisk
from tests.e2e.harness.waiting import until

pytestmark = pytest.mark.e2e

on_x11 = pytest.mark.skipif(sys.platform != "linux", reason="needs X11 and a Secret Service")
Start = Callable[[], Program]


class Shop:
    """A configured till's data folder, started as a program as often as it takes."""

    def __init__(self, folder: Path, env: dict[str, str], display: Display) -> None:
        self.data_dir = folder / "till"
        self.output = folder / "output.txt"
        self.journal = JournalOnDisk(self.data_dir)
        self.env, self.display = env, display
        self._programs: list[Program] = []

    def configure(self, api_url: str) -> str:
        """Sets the till up by its own command, with the keys on its standard input."""
        done = run_pos_app(
            "configure",
            *("--data-dir", str(self.data_dir)),
            *("--merchant-id", MERCHANT_ID, "--merchant-name", "Corner Shop"),
            *("--api-url", api_url, "--return-host", "127.0.0.1"),
            env=self.env,
            stdin=f"{VAULT_KEY}\n{MERCHANT_KEY}\n",
        )
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    def start(self) -> Program:
        program = Program(
            "--data-dir",
            str(self.data_dir),
            display=self.display,
            env=self.env,
            output=self.output,
        )
        self._programs.append(program)
        self.display.focus("Corner Shop, Till 1")
        return program

    def stop(self) -> None:
        for program in self._programs:
            program.stop()


@pytest.fixture
def shop(tmp_path: Path, qapp: QApplication) -> Iterator[Shop]:
    with own_display() as display, secret_service(tmp_path / "session") as env:
        shop = Shop(tmp_path, env, display)
        yield shop
        shop.stop()


@on_x11
def test_killed_with_the_code_up_and_paid_meanwhile_is_paid_once(
    shop: Shop, provider: Provider, phone: CustomerPhone
) -> None:
    said = shop.configure(provider.url)
    till = shop.start()
    shop.display.press("2", "5", "0", "0", "Return")
    url = shop.display.read_code()
    till.kill()
    assert shop.journal.only_attempt().state == "awaiting"
    phone.pay(url)
    phone.shows_browser_error()

    till = shop.start()
    until(lambda: shop.journal.only_attempt().state == "paid", "paid in the journal")
    assert shop.journal.only_attempt().receipt == "A-0001"
    till.kill()

    shop.start()
    shop.display.press("9", "9", "0", "Return")
    assert shop.display.read_code() != url
    first, second = shop.journal.attempts()
    assert (first.state, first.receipt, first.attention) == ("paid", "A-0001", None)
    assert second.state == "awaiting"
    assert shop.journal.events().count("settled") == 1
    assert len(provider.ledger()) == 1
    assert first.transaction_id == provider.ledger()[0]["transactionId"]
    assert_nothing_secret(shop, said)


@on_x11
def test_a_second_till_on_the_same_folder_is_refused_and_says_why(
    shop: Shop, provider: Provider
) -> None:
    shop.configure(provider.url)
    shop.start()
    second = run_pos_app(
        "--data-dir",
        str(shop.data_dir),
        env=shop.env | {"DISPLAY": shop.display.name, "QT_QPA_PLATFORM": "xcb"},
    )
    assert second.returncode == 1
    assert second.stderr == "Another till already runs on this data folder.\n"
    assert len(shop.display.windows("Corner Shop, Till 1")) == 1


def test_closed_with_the_code_up_and_paid_meanwhile_is_said_at_the_next_start(
    folder: TillOnDisk, open_till: OpenTillOn, phone: CustomerPhone
) -> None:
    till = open_till(folder)
    till.give_keys()
    url = till.charge_to_code("2500")
    code = till.text("matchCode")
    till.close()
    phone.pay(url)
    phone.shows_browser_error()
    again = open_till(folder)
    again.give_keys()
    again.says(f"Paid: $25.00 · {code}")
    assert again.shows("amountPage")
    assert folder.journal.only_attempt().receipt == "A-0001"


def test_closed_with_the_code_up_and_not_paid_shows_the_same_code_again(
    folder: TillOnDisk, open_till: OpenTillOn, phone: CustomerPhone, provider: Provider
) -> None:
    till = open_till(folder)
    till.give_keys()
    url = till.charge_to_code("2500")
    till.close()
    again = open_till(folder)
    again.give_keys()
    until(lambda: again.words_on("trayButton") == "1 open", "the payment on the tray's button")
    again.tap("trayButton")
    until(lambda: len(again.tray) == 1, "the payment in the tray")
    again.type("\n")
    assert again.read_code() == url
    phone.pay(url)
    again.ends("paid")
    assert len(provider.orders()) == 1


def assert_nothing_secret(shop: Shop, said: str) -> None:
    """No key on the disk or in what was printed; no session in logs."""
    files = [path for path in shop.data_dir.rglob("*") if path.is_file()]
    kept = b"".join(path.read_bytes() for path in files)
    printed = (said + shop.output.read_text()).encode()
    for key in (VAULT_KEY, MERCHANT_KEY):
        assert key.encode() not in kept + printed
    logs = b"".join(path.read_bytes() for path in files if "logs" in path.parts)
    assert (shop.data_dir / "logs").is_dir()
    assert b"session_" not in logs + printed


@on_x11
def test_a_cart_that_is_parked_when_the_program_is_killed_is_still_parked(
    shop: Shop, provider: Provider
) -> None:
    shop.configure(provider.url)
    database = DataFolder(shop.data_dir).database
    till = shop.start()
    until_it_sells(shop)
    # Something for 12.50, parked under the name that the till makes.
    shop.display.press("F3", "F7", "1", "2", "5", "0", "Return", "Return", "ctrl+s", "Return")
    until(lambda: names_of_parked(database), "the parked cart on disk")
    till.kill()
    [name] = names_of_parked(database)
    assert name.endswith(", 1 item")

    shop.start()
    until_it_sells(shop)
    shop.display.press("F3", "ctrl+s", "Return")
    until(lambda: not names_of_parked(database), "the cart is called back")


def until_it_sells(shop: Shop) -> None:
    """Charges an amount: a code is there once everything has been loaded."""
    shop.display.press("2", "5", "0", "0", "Return")
    shop.display.read_code()


def names_of_parked(database: Path) -> list[str]:
    """The carts that wait in a till's data folder, read from outside."""
    with closing(SqlParkedCarts(database)) as parked:
        return [cart.name for cart in parked.waiting()]
