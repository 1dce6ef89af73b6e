"""The first start as it is heard: the real program over AT-SPI, a keyboard and a screen reader."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import httpx
import pytest
from PySide6.QtWidgets import QApplication

from tests.e2e.harness.display import Display
from tests.e2e.harness.heard_wizard import heard_wizard
from tests.e2e.harness.provider import MERCHANT_ID, MERCHANT_KEY, VAULT_KEY, Provider
from tests.e2e.harness.screen_reader import Control, ScreenReader, all_told
from tests.e2e.harness.waiting import until

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's"),
]
_WIZARD = "Set up the till"
_WRONG_KEY = "mk_0000000000000000"
_FAST_MS = 12
"""No scanner is looked for while the till is set up."""
_AT_ONCE = 4
"""Presses of Tab, before it is seen where they led."""
_PHONE_S = 10.0
_STEPS = 9
_STOPS = {"push button", "radio button", "text", "password text", "combo box", "filler"}
"""What Tab may lead to; a filler is a place without a kind, which has a name all the same."""


class Listener:
    """Somebody who hears, types, and sees nothing."""

    def __init__(self, reader: ScreenReader, display: Display) -> None:
        self.reader, self.display = reader, display
        self._followed = 0

    def press(self, *keys: str) -> None:
        self.display.press(*keys, delay_ms=_FAST_MS)

    def type(self, text: str) -> None:
        self.display.type(text, delay_ms=_FAST_MS)

    def retype(self, text: str) -> None:
        self.press("ctrl+a")
        self.type(text)

    def is_led_to(self, number: int, title: str, first: str) -> Control:
        """The step is said, the keyboard is on its first thing and was nowhere else on the way,
        and all that shows is told. Gives what has the keyboard."""
        said = f"{number} of {_STEPS}: {title}\n"
        until(lambda: self._newest().startswith(said), f"“{said}”, but “{self._newest()}”")
        on = self.reader.focus(first)
        (step,) = [one for one in all_told(self.reader.walk()) if one.is_checked and _is_step(one)]
        assert step.role == "radio button"
        assert step.name.startswith(f"{number} of {_STEPS}: ")
        passed = self.reader.passed()[self._followed :]
        assert [name for _, name in passed if f" of {_STEPS}: " in name] == [], "over the rail"
        self._followed += len(passed)
        return on

    def _newest(self) -> str:
        """What was announced last."""
        return ["", *self.reader.heard()][-1]

    def goes_round(self) -> None:
        """Tab leads round, and each stop has a kind and a name."""
        begun = len(self.reader.passed())
        (first,) = [(one.role, one.name) for one in self.reader.walk() if one.has_keyboard]
        stops: list[tuple[str, str]] = []
        while first not in stops:
            self.press(*["Tab"] * _AT_ONCE)
            stops = self._passed_since(begun, len(stops) + _AT_ONCE)
        too_far = len(stops) - 1 - stops.index(first)
        if too_far:
            self.press(*["shift+Tab"] * too_far)
            stops = self._passed_since(begun, len(stops) + too_far)
        assert {role for role, _ in stops} <= _STOPS, stops
        assert [name for _, name in stops if not name] == []
        self._followed = begun + len(stops)

    def goes_by_rail(self, down: int) -> str:
        """Back from the first thing of a step to the rail, and so many steps down. The name of the
        step that has the keyboard then."""
        begun = len(self.reader.passed())
        self.press("shift+Tab", *["Down"] * down)
        stops = self._passed_since(begun, 1 + down)
        self._followed = begun + len(stops)
        assert {role for role, _ in stops} == {"radio button"}
        return stops[-1][1]

    def _passed_since(self, begun: int, count: int) -> list[tuple[str, str]]:
        def more() -> list[tuple[str, str]]:
            stops = self.reader.passed()[begun:]
            return stops if len(stops) >= count else []

        return until(more, "the next stop of Tab")


def _is_step(control: Control) -> bool:
    return f" of {_STEPS}: " in control.name


@pytest.fixture
def program(tmp_path: Path, qapp: QApplication, provider: Provider) -> Iterator[Listener]:
    """The wizard of a new till, which knows from its computer where the provider is."""
    settings = f'api_url = "{provider.url}"'
    with heard_wizard(tmp_path, settings, _WIZARD) as (reader, display):
        yield Listener(reader, display)


def test_a_till_is_set_up_by_ear_and_keyboard(program: Listener) -> None:
    one, reader = program, program.reader
    assert reader.focus("English").is_checked
    one.goes_round()
    one.press("Return")
    one.is_led_to(2, "How do you want to begin?", "Try it now")
    assert len(reader.heard()) == 1, "of steps that nobody looks at yet, something is said"
    one.press("Escape")
    one.is_led_to(1, "Language and look", "English")
    one.press("Return", "Right")
    reader.focus("Connect my shop")
    one.press("Return")
    _tells_the_shop(one)
    _connects(one)
    _tries_a_phone(one)
    on_screen = one.is_led_to(6, "Customer's screen", "On the second display")
    assert on_screen.is_checked
    one.goes_round()
    one.press("Return")
    _types_a_product(one)
    _sets_a_pin(one)
    one.is_led_to(9, "Ready to sell", "Ready to sell")
    one.press("Tab", "Tab", "Tab")
    assert reader.focus("Change: Your shop").about.startswith("Corner Shop")
    one.goes_round()
    one.press("Return")
    one.is_led_to(3, "Your shop", "Name of the shop")
    assert one.goes_by_rail(6) == "9 of 9: Ready"
    one.press("Return")
    one.is_led_to(9, "Ready to sell", "Ready to sell")
    one.press("Return")
    one.display.focus("Corner Shop, Till 1")
    all_told(reader.finds("0 open payments"))
    assert reader.focus("Amount").role == "text"


def _tells_the_shop(one: Listener) -> None:
    name = one.is_led_to(3, "Your shop", "Name of the shop")
    assert name.about == "As customers see it when they pay."
    one.type("Corner Shop")
    one.press("Tab")
    one.type("a@b")
    one.reader.hears("A merchant number has no blanks and is no address.")
    assert one.reader.focus("Merchant number").about.startswith("A merchant number has no blanks")
    one.retype(MERCHANT_ID)
    one.goes_round()
    one.press("Return")


def _connects(one: Listener) -> None:
    reader = one.reader
    assert one.is_led_to(4, "The two keys", "Vault key").role == "password text"
    one.goes_round()
    begun = len(reader.typed())
    one.type(VAULT_KEY)
    one.press("Tab", "Tab")
    one.type("mk")
    one.press("Tab")
    reader.hears("This is too short for a key. Copy all of it.")
    one.press("shift+Tab")
    merchant = reader.focus("Merchant key")
    assert merchant.about == "This is too short for a key. Copy all of it."
    assert merchant.role == "password text"
    one.retype(_WRONG_KEY)
    assert set("".join(reader.typed()[begun:])) == {"●"}
    fields = [field for field in reader.walk() if field.role == "password text"]
    assert [set(field.text) for field in fields] == [{"●"}, {"●"}]
    one.press("Return")
    reader.hears("Connecting to 127.0.0.1…")
    reader.hears("The keys are not accepted. No money moved. Copy both keys anew")
    assert reader.focus("The keys are not accepted.").about.startswith("No money moved.")
    one.press("shift+Tab", "shift+Tab")
    reader.focus("Merchant key")
    one.retype(MERCHANT_KEY)
    one.press("Return")
    reader.hears("It works. No money moved.")
    reader.focus("It works.")
    all_told(reader.walk())
    for told in (reader.typed(), reader.heard()):
        assert [words for words in told if VAULT_KEY in words or MERCHANT_KEY in words] == []
    one.press("Return")


def _tries_a_phone(one: Listener) -> None:
    way = one.is_led_to(5, "How phones come back", "On the shop's Wi-Fi")
    assert way.is_checked
    assert way.about.startswith("Phones come back to this computer.")
    (code,) = [
        image for image in one.reader.finds("Test code to scan") if image.name.startswith("Test")
    ]
    assert code.role == "image"
    one.goes_round()
    assert httpx.get(one.display.read_code(), timeout=_PHONE_S).status_code == HTTPStatus.OK
    one.reader.hears("It works. ")
    one.press("Return")


def _types_a_product(one: Listener) -> None:
    reader = one.reader
    assert one.is_led_to(7, "Your products", "Type them in").is_checked
    one.goes_round()
    one.press("Tab")
    reader.focus("1: Name")
    one.type("Tea")
    one.press("Return")
    reader.focus("1: Price ($)")
    one.type("x")
    one.press(*["Tab"] * 8, "space")
    reader.hears("Row 1: ")
    assert reader.focus("1: Price ($)").about
    one.retype("2.50")
    one.press(*["Tab"] * 8, "space")
    reader.hears("One product is there.")
    reader.focus("Type them in")
    all_told(reader.walk())
    one.press("Return")


def _sets_a_pin(one: Listener) -> None:
    pin = one.is_led_to(8, "Manager's PIN", "New PIN")
    assert pin.role == "password text"
    assert pin.about.startswith("Four to eight digits.")
    one.goes_round()
    begun = len(one.reader.typed())
    one.type("4711")
    one.press("Tab")
    one.type("5")
    one.reader.hears("The two PINs differ.")
    one.retype("4711")
    one.reader.hears("Both are the same.")
    assert set("".join(one.reader.typed()[begun:])) == {"●"}
    one.press("Return")
