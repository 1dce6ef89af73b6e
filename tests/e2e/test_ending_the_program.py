"""The demo as a program: however it ends, nothing of it stays; and its tour sells by itself."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListView

from pos_app.sandbox.phone import PageUnreachable, Phone
from tests.e2e.harness.display import Display, own_display
from tests.e2e.harness.program import Program, run_pos_app
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until
from tests.screens.hands import find
from tests.screens.payment_screen import scan
from tests.screens.tray_screen import TrayScreen

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="needs X11"),
]

TITLE = "Till 1"


@pytest.fixture
def display(qapp: QApplication) -> Iterator[Display]:
    with own_display() as shown:
        yield shown


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    home = tmp_path / "home"
    home.mkdir()
    return {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"}


@pytest.fixture
def demo(display: Display, env: dict[str, str], tmp_path: Path) -> Iterator[Program]:
    """The demo, open, with its pretend provider and its return handler listening."""
    data_dir, output = str(tmp_path / "data"), tmp_path / "output.txt"
    program = Program("demo", "--data-dir", data_dir, display=display, env=env, output=output)
    until(lambda: display.windows(TITLE), "the demo's window")
    until(lambda: len(program.ports()) == 2, "provider and return handler listening")
    yield program
    program.stop()
    assert output.read_text() == ""


def by_ctrl_c(program: Program, _display: Display) -> None:
    program.interrupt()


def by_a_shutdown(program: Program, _display: Display) -> None:
    program.terminate()


def by_its_cross(_program: Program, display: Display) -> None:
    """What is open is named first; who closes the window again means it."""
    had_code = bool(display.codes())
    display.ask_to_close(TITLE)
    if had_code:
        until(lambda: not display.codes(), "the question over the code")
        display.ask_to_close(TITLE)


@pytest.mark.parametrize("sale", ["idle", "code-up"])
@pytest.mark.parametrize("end", [by_ctrl_c, by_a_shutdown, by_its_cross])
def test_nothing_stays_behind(
    end: Callable[[Program, Display], None], sale: str, demo: Program, display: Display
) -> None:
    if sale == "code-up":
        display.focus(TITLE)
        display.press("2", "5", "0", "0", "Return")
        display.read_code()
    ports = demo.ports()
    end(demo, display)
    assert demo.ended() == 0
    assert display.windows(TITLE) == []
    until(lambda: not demo.left_over(), "that every process has ended", timeout_s=10)
    for port in ports:
        with socket.socket() as caller:
            assert caller.connect_ex(("127.0.0.1", port)) != 0


def test_f37_the_cross_asks_first_and_staying_brings_the_code_back(
    demo: Program, display: Display
) -> None:
    display.focus(TITLE)
    display.press("2", "5", "0", "0", "Return")
    code = display.read_code()
    display.ask_to_close(TITLE)
    until(lambda: not display.codes(), "the question over the code")
    assert demo.is_running()
    display.press("Escape")
    assert display.read_code() == code
    display.ask_to_close(TITLE)
    until(lambda: not display.codes(), "the question again")
    display.press("shift+Tab", "Return")
    assert demo.ended() == 0


def test_f37_what_was_named_at_the_closing_is_paid_at_the_next_start(
    folder: TillOnDisk, open_till: Callable[[TillOnDisk], OpenTill]
) -> None:
    till = open_till(folder)
    till.give_keys()
    url = till.charge_to_code("2500")
    code = till.text("matchCode")
    till.window.close()
    assert till.text("closingTitle") == "One payment is still open"
    (row,) = TrayScreen(find(till.window, QListView, "closingList")).rows
    assert row.startswith(f"$25.00 · {code} · Waiting")
    till.tap("closingClose")
    assert not till.window.isVisible()
    till.close()
    with Phone() as phone:
        phone.open(url)
        with pytest.raises(PageUnreachable):  # paid; the till that would greet the phone is closed
            phone.pay()
    again = open_till(folder)
    again.give_keys()
    again.says(f"Paid: $25.00 · {code}")
    assert again.tray == []


def test_the_tour_sells_in_every_way(display: Display, env: dict[str, str], tmp_path: Path) -> None:
    shots = tmp_path / "shots"
    tour = run_pos_app(
        *("demo", "--tour", "--shots", str(shots), "--data-dir", str(tmp_path / "data")),
        env=env | {"DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"},
    )
    assert tour.returncode == 0, tour.stderr
    assert tour.stderr == ""
    assert tour.stdout.splitlines() == [
        "The till is open",
        "By amount: 25.00, the QR code is up",
        "By amount: paid",
        "By cart: two products, one of them twice",
        "By cart: the QR code is up",
        "By cart: paid",
        "By donation: the donor chooses",
        "By donation: the QR code is up",
        "By donation: the donor gave 20.00, paid",
        "Declined once, then paid",
        "Cancelled by the customer",
        "Withdrawn by the cashier",
        "Withdrawn, and paid all the same: it needs a person",
    ]
    pictures = sorted(shots.iterdir())
    assert len(pictures) == 13
    codes = {path.name: scan(QImage(str(path))) for path in pictures}
    up = {name: found for name, found in codes.items() if "qr-code-is-up" in name}
    assert len(up) == 3
    assert all("/checkout/session_" in found[0] for found in up.values())
    assert all(found == [] for name, found in codes.items() if name not in up)
