"""A sale as it is heard: the real program over AT-SPI, with a screen reader listening."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.sandbox.phone import Phone
from tests.e2e.harness.display import Display, own_display
from tests.e2e.harness.program import Program
from tests.e2e.harness.screen_reader import (
    Control,
    ScreenReader,
    accessibility_bus,
    all_told,
    has_pyatspi,
    launcher,
)
from tests.e2e.harness.waiting import until

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's"),
]
TITLE = "Till 1"
_NOISE = 'does not implement "GetApplicationBusAddress"'
"""Qt's own, wherever somebody listens."""


@pytest.fixture
def display(qapp: QApplication) -> Iterator[Display]:
    with own_display() as shown:
        yield shown


@pytest.fixture
def env(tmp_path: Path) -> Iterator[dict[str, str]]:
    if launcher() is None or not has_pyatspi():
        pytest.skip("no screen reader's bus: install at-spi2-core and python3-pyatspi")
    with accessibility_bus(tmp_path / "bus") as made:
        yield made


@pytest.fixture
def demo(display: Display, env: dict[str, str], tmp_path: Path) -> Iterator[Program]:
    output = tmp_path / "output.txt"
    program = Program(
        *("demo", "--data-dir", str(tmp_path / "data")), display=display, env=env, output=output
    )
    until(lambda: display.windows(TITLE), "the demo's window")
    until(lambda: len(program.ports()) == 2, "provider and return handler listening")
    display.focus(TITLE)
    yield program
    program.stop()
    assert [line for line in output.read_text().splitlines() if _NOISE not in line] == []


@pytest.fixture
def reader(demo: Program, display: Display, env: dict[str, str]) -> Iterator[ScreenReader]:
    made = ScreenReader(env, display.name)
    yield made
    made.stop()


def _states(shown: list[Control], name: str) -> tuple[str, ...]:
    (found,) = [one for one in shown if one.name == name and one.is_control]
    return found.states


def test_a_sale_by_amount_is_heard_from_the_first_key_to_paid(
    reader: ScreenReader, display: Display
) -> None:
    shown = reader.finds("0 open payments")
    all_told(shown)
    assert "enabled" not in _states(shown, "Charge")
    display.press("2", "5", "0", "0")
    shown = reader.finds("Charge $25.00")
    amount = next(one for one in all_told(shown) if one.name == "Amount" and one.role == "text")
    assert amount.text == "$25.00"
    assert "focused" in amount.states
    assert "enabled" in _states(shown, "Charge $25.00")
    display.press("Return")
    reader.hears("Waiting for the customer.")
    shown = reader.finds("Code to scan")
    (code,) = [one for one in shown if one.name.startswith("Code to scan")]
    assert code.role in {"image", "icon"}
    assert "showing" in code.states
    assert {"Check now", "Take it away", "Next customer"} <= {one.name for one in all_told(shown)}
    assert any(one.name == "Waiting for the customer." for one in shown)
    with Phone() as phone:
        phone.open(display.read_code())
        phone.pay()
    reader.hears("Paid. $25.00.")
    assert "New sale" in {one.name for one in all_told(reader.finds("Paid"))}
    said = reader.heard()
    assert said.index("Waiting for the customer.") < said.index("Phone is back, confirming…")


def test_every_other_screen_can_be_heard(reader: ScreenReader, display: Display) -> None:
    reader.finds("0 open payments")
    display.press("F3")
    until(
        lambda: [one for one in reader.walk() if one.role == "list item"],
        "the products, each with its words",
    )
    display.press(*"2000410001077", "Return")
    shown = reader.finds("Charge $")
    rows = [one.name for one in all_told(shown) if one.role == "list item"]
    assert any("Espresso" in name for name in rows)
    display.press("F4")
    all_told(reader.finds("Suggested donation"))
    display.press("F6")
    close = reader.focus("Close the list")
    assert close.about.startswith("Nothing is open.")
    all_told(reader.walk())
    display.press("Escape", "F8")
    all_told(reader.finds("Search settings"))
    display.press("Escape", "F1")
    all_told(reader.walk())
