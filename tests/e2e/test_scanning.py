"""A scanner at the real window: real key events of the display, real payments behind them."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.domain.scan_codes import check_digit
from pos_app.ui.cart.cart_lines import CartLines
from pos_app.ui.cart.cart_model import LINE_ROLE
from tests.e2e.conftest import OpenTillOn
from tests.e2e.harness.scanner import BusyScanner, RealScanner
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until
from tests.screens.hands import find

pytestmark = pytest.mark.e2e

SCANS = 200
STALLS = 12
STALL_S = 0.1


def codes(count: int) -> list[str]:
    bodies = [f"40063813{number:04}" for number in range(count)]
    return [body + check_digit(body) for body in bodies]


GOODS = codes(20)


@pytest.fixture
def till(folder: TillOnDisk, open_till: OpenTillOn) -> OpenTill:
    rows = "\n".join(f"SKU{at},Thing {at},1.00,{code}" for at, code in enumerate(GOODS))
    folder.take_in_products(f"sku,name,price,barcode\n{rows}\n")
    opened = open_till(folder)
    opened.give_keys()
    return opened


@pytest.fixture
def scanner(till: OpenTill) -> Iterator[RealScanner]:
    """Ends before the window does, and what it struck has arrived."""
    with RealScanner() as made:
        yield made


def cart(till: OpenTill) -> list[tuple[int, str]]:
    """Quantity and name of each line of the cart."""
    if till.window.findChild(QWidget, "cartPage") is None:
        return []
    model = find(till.window, CartLines, "cartList").model()
    lines = [model.index(row, 0).data(LINE_ROLE) for row in range(model.rowCount())]
    return [(line.quantity, line.product.name) for line in lines]


def pieces(till: OpenTill) -> int:
    return sum(quantity for quantity, _ in cart(till))


def test_from_an_empty_till_to_a_code_with_one_key_after_the_last_scan(
    till: OpenTill, scanner: RealScanner
) -> None:
    for number in (1, 2, 3):
        scanner.scan(GOODS[number])
        until(lambda number=number: pieces(till) == number, "the scan is in the cart")  # type: ignore[misc]  # bound at once
    assert cart(till) == [(1, "Thing 1"), (1, "Thing 2"), (1, "Thing 3")]
    scanner.strike("\n", gap_ms=500)
    url = till.read_code()
    assert url.startswith("http")
    assert till.text("payableAmount") == "$3.00"

    scanner.scan(GOODS[7])
    until(lambda: cart(till) == [(1, "Thing 7")], "the next sale")
    assert till.shows("cartPage")


def test_hands_and_scanner_in_turns(till: OpenTill, scanner: RealScanner) -> None:
    scanner.scan(GOODS[0])
    until(lambda: pieces(till) == 1, "the first scan")
    search = find(till.window, QLineEdit, "productSearch")
    scanner.strike("3", gap_ms=300)
    until(lambda: search.text() == "3", "the quantity")
    scanner.scan(GOODS[1])
    until(lambda: cart(till)[1:] == [(3, "Thing 1")], "three of them")
    assert search.text() == ""
    # A scanner that is set to be slow types into the field, and its Enter adds the code.
    scanner.strike(f"{GOODS[2]}\n", gap_ms=40)
    until(lambda: cart(till)[2:] == [(1, "Thing 2")], "the code that was typed")
    assert search.text() == ""


class Stalls(QObject):
    """Makes the window stand still for a moment, now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.left = STALLS
        self._dice = random.Random(3)  # noqa: S311 - no secret
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._stand_still)
        self._go_on()

    def _go_on(self) -> None:
        self._timer.start(self._dice.randrange(150, 400))

    def _stand_still(self) -> None:
        time.sleep(STALL_S)
        self.left -= 1
        if self.left:
            self._go_on()


def test_a_queue_of_things_while_a_payment_is_watched_and_the_window_stalls(
    till: OpenTill, scanner: RealScanner
) -> None:
    till.charge_to_code("100")
    scanner.scan(GOODS[0])
    until(lambda: pieces(till) == 1, "the next sale")
    search = find(till.window, QLineEdit, "productSearch")
    order = [GOODS[number % len(GOODS)] for number in range(1, SCANS)]
    stalls = Stalls()
    busy = BusyScanner(scanner, order, between_s=0.004)
    busy.start()
    until(lambda: not busy.is_alive(), "all is scanned", timeout_s=60)
    busy.join()
    until(lambda: stalls.left == 0, "all stalls")
    until(lambda: pieces(till) >= SCANS, "all is in the cart")
    assert cart(till) == [(SCANS // len(GOODS), f"Thing {number}") for number in range(len(GOODS))]
    assert search.text() == ""
    assert till.words_on("trayButton") == "1 open"
