"""The first start as a new shopkeeper meets it: the program on an empty data folder, a keyboard,
a real keyring, a provider over HTTP and a customer's phone."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.e2e.harness.display import Display, own_display
from tests.e2e.harness.journal import JournalOnDisk
from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.program import Program, secret_service
from tests.e2e.harness.provider import MERCHANT_ID, MERCHANT_KEY, VAULT_KEY, Provider
from tests.e2e.harness.waiting import until
from tests.e2e.test_kill import on_x11

pytestmark = pytest.mark.e2e

_WIZARD = "Set up the till"
_STRIPS_BUTTON = (1366 - 100, 26)
"""Where the demo's strip offers to set the till up, in px of the display."""


class Newcomer:
    """Somebody at an empty till, with nothing but a keyboard."""

    def __init__(self, folder: Path, env: dict[str, str], display: Display) -> None:
        self.data_dir = folder / "till"
        self.env, self.display = env, display
        self.output = folder / "output.txt"
        self.journal = JournalOnDisk(self.data_dir)
        self.demo = JournalOnDisk(self.data_dir / "demo")
        self.programs: list[Program] = []

    def start(self, title: str) -> Program:
        program = Program(
            *("--data-dir", str(self.data_dir)),
            display=self.display,
            env=self.env,
            output=self.output,
        )
        self.programs.append(program)
        self.display.focus(title)
        return program

    def press(self, *keys: str) -> None:
        self.display.press(*keys)

    def type(self, text: str) -> None:
        self.display.type(text)

    @property
    def settings(self) -> dict[str, object]:
        path = self.data_dir / "settings.toml"
        return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}

    @property
    def step(self) -> object:
        return self.settings.get("setup_step", "")

    def is_at(self, step: str) -> None:
        until(lambda: self.step == step, f"the step {step}, which is kept")

    def presses_enter_until(self, seen: Callable[[], object], what: str) -> None:
        """What is on its way lets no Enter through."""

        def pressed() -> object:
            self.press("Return")
            return seen()

        until(pressed, what)

    def tells_the_shop(self, api_url: str) -> None:
        """From the first step to the keys, which are typed."""
        self.press("Return")
        self.is_at("way")
        self.press("Right", "Return")
        self.is_at("shop")
        self.types_the_shop(api_url)

    def types_the_shop(self, api_url: str) -> None:
        self.type("Corner Shop")
        self.press("Tab")
        self.type(MERCHANT_ID)
        self.press("Return")
        self.is_at("keys")
        self.types_keys(api_url)

    def types_keys(self, api_url: str) -> None:
        self.type(VAULT_KEY)
        self.press("Tab", "Tab")
        self.type(MERCHANT_KEY)
        self.press("Tab", "Tab", "Return")
        self.type(api_url)

    def opens_the_till(self, title: str) -> None:
        self.presses_enter_until(lambda: self.display.windows(title), f"the till {title}")
        self.display.focus(title)


@pytest.fixture
def newcomer(tmp_path: Path, qapp: QApplication) -> Iterator[Newcomer]:
    with own_display() as display, secret_service(tmp_path / "session") as env:
        made = Newcomer(tmp_path, env, display)
        yield made
        for program in made.programs:
            program.stop()


@on_x11
def test_from_an_empty_folder_to_the_first_paid_sale(
    newcomer: Newcomer, provider: Provider, phone: CustomerPhone
) -> None:
    newcomer.start(_WIZARD)
    newcomer.tells_the_shop(provider.url)
    newcomer.presses_enter_until(lambda: newcomer.step != "keys", "the keys work")
    assert len(provider.sessions()) == 1, "the trial opens one session"
    newcomer.opens_the_till("Corner Shop, Till 1")
    assert newcomer.step == "done"
    newcomer.press("2", "5", "0", "0", "Return")
    url = newcomer.display.read_code()
    phone.pay(url)
    until(lambda: newcomer.journal.only_attempt().state == "paid", "paid in the journal")
    assert newcomer.journal.only_attempt().receipt == "A-0001"
    text = newcomer.output.read_text("utf-8")
    for secret in (VAULT_KEY, MERCHANT_KEY):
        assert secret not in text
        assert secret not in (newcomer.data_dir / "settings.toml").read_text("utf-8")


@on_x11
def test_killed_in_the_middle_it_goes_on_there(newcomer: Newcomer, provider: Provider) -> None:
    first = newcomer.start(_WIZARD)
    newcomer.press("Return")
    newcomer.is_at("way")
    newcomer.press("Right", "Return")
    newcomer.is_at("shop")
    newcomer.type("Corner Shop")
    newcomer.press("Tab")
    newcomer.type(MERCHANT_ID)
    newcomer.press("Return")
    newcomer.is_at("keys")
    first.kill()
    assert newcomer.settings["merchant_id"] == MERCHANT_ID

    newcomer.start(_WIZARD)
    newcomer.types_keys(provider.url)
    newcomer.presses_enter_until(lambda: newcomer.step != "keys", "the keys work")
    assert newcomer.settings["merchant_name"] == "Corner Shop"


@on_x11
def test_closed_half_way_it_ends_the_program(newcomer: Newcomer) -> None:
    program = newcomer.start(_WIZARD)
    newcomer.press("Return")
    newcomer.is_at("way")
    until(lambda: len(newcomer.display.windows(_WIZARD)) == 1, "the wizard's only window")
    newcomer.display.ask_to_close(_WIZARD)
    assert program.ended() == 0
    assert newcomer.step == "way"


@on_x11
def test_trying_it_sells_in_the_demo_at_once(newcomer: Newcomer, phone: CustomerPhone) -> None:
    newcomer.start(_WIZARD)
    newcomer.press("Return")
    newcomer.is_at("way")
    newcomer.press("Return")
    newcomer.is_at("summary")
    newcomer.opens_the_till("Bob's Coffee Shop, Till 1")
    newcomer.press("2", "5", "0", "0", "Return")
    phone.pay(newcomer.display.read_code())
    until(lambda: newcomer.demo.only_attempt().state == "paid", "paid in the demo's journal")
    assert newcomer.step == "done"


@on_x11
def test_from_the_demo_to_a_shop_in_one_go(
    newcomer: Newcomer, provider: Provider, phone: CustomerPhone
) -> None:
    program = newcomer.start(_WIZARD)
    newcomer.press("Return")
    newcomer.is_at("way")
    newcomer.press("Return")
    newcomer.is_at("summary")
    newcomer.opens_the_till("Bob's Coffee Shop, Till 1")
    newcomer.display.click(*_STRIPS_BUTTON)
    newcomer.display.focus(_WIZARD)
    newcomer.types_the_shop(provider.url)
    newcomer.presses_enter_until(lambda: newcomer.step != "keys", "the keys work")
    newcomer.opens_the_till("Corner Shop, Till 1")
    newcomer.press("2", "5", "0", "0", "Return")
    phone.pay(newcomer.display.read_code())
    until(lambda: newcomer.journal.only_attempt().state == "paid", "paid in the journal")
    newcomer.display.ask_to_close("Corner Shop, Till 1")
    assert program.ended() == 0
    assert program.left_over() == []
