"""A till's window over a catalogue on disk, with a scanner: `scanning_till DATABASE`.

Takes the orders `scan COUNT EVERY_MS`, which scans things from all over the catalogue and says
`scanned` with the milliseconds from each code's last key to its painted line, and `end`. Each sale
has at most 60 lines, then the next one begins.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView

from pos_app.domain.sale import SaleMode
from pos_app.services.settings import Settings
from pos_app.store.catalogue import SqlCatalogue
from pos_app.ui.app import make_application
from pos_app.ui.cart.cart_page import CartPage
from pos_app.ui.main_window import MainWindow
from pos_app.ui.sale_page import SalePage
from tests.bench.programs.marks import FirstPaint, Orders, end_on_trouble, say
from tests.fakes.fake_till import FakeTill
from tests.screens.scanner import Keyboard

_LINES = 60
_SCANS_IN_A_SALE = 100


class Checkout(QObject):
    """Scans by order, and times what is painted."""

    def __init__(self, window: MainWindow, catalogue: SqlCatalogue, codes: list[str]) -> None:
        super().__init__(window)
        self._window, self._codes = window, codes
        self._dice = random.Random(7)  # noqa: S311 - no secret
        self._left = 0
        self._struck_s = 0.0
        self._is_added = False
        self._took_ms: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._scan)
        page = window.findChild(SalePage)
        if page is None:
            raise LookupError("there is nothing to sell with")
        self._sale = page
        page.set_catalogue(catalogue)
        page.show_mode(SaleMode.ITEMS)
        lines = window.findChild(QAbstractItemView, "cartList")
        if lines is None:
            raise LookupError("there is no cart")
        lines.viewport().installEventFilter(self)
        cart = window.findChild(CartPage)
        if cart is None:
            raise LookupError("there is no cart")
        cart.total_changed.connect(self._added)
        self._orders = Orders(self)
        self._orders.given.connect(self._obey)

    def start(self) -> None:
        self._keyboard = Keyboard(self._window.windowHandle())
        self._orders.start()
        say("listening")

    @Slot(str)
    def _obey(self, order: str) -> None:
        name, *numbers = order.split()
        if name == "scan":
            self._left, every_ms = map(int, numbers)
            self._took_ms = []
            self._timer.start(every_ms)
        elif name == "end":
            self._window.close_now()

    @Slot()
    def _scan(self) -> None:
        if self._struck_s:
            return  # the line before is not painted yet
        if self._left == 0:
            self._timer.stop()
            say("scanned", *(f"{took:.3f}" for took in self._took_ms))
            return
        if self._left % _SCANS_IN_A_SALE == 0:
            self._sale.start_over(SaleMode.ITEMS)
        self._left -= 1
        self._is_added = False
        self._keyboard.rest(500)
        code = self._dice.choice(self._codes)
        for event in self._keyboard.strokes(f"{code}\n", gap_ms=1):
            # The last key's press is where the time begins.
            self._struck_s = time.perf_counter()
            self._keyboard.post(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._is_added:
            self._is_added = False
            QTimer.singleShot(0, self, self._painted)
        return super().eventFilter(watched, event)

    @Slot(object)
    def _added(self, _total: object) -> None:
        """Only what is painted from now on shows the line."""
        self._is_added = self._struck_s > 0

    @Slot()
    def _painted(self) -> None:
        if self._struck_s:
            self._took_ms.append((time.perf_counter() - self._struck_s) * 1000)
            self._struck_s = 0.0


def _codes(catalogue: SqlCatalogue) -> list[str]:
    """The codes of things spread over the whole catalogue."""
    count = catalogue.count()
    found = (catalogue.find_code(f"SKU-{at * count // _LINES:06}") for at in range(_LINES))
    return [product.barcode for product in found if product is not None]


def main() -> int:
    """Shows the window until it is told to end."""
    end_on_trouble()
    app = make_application(sys.argv[:1], language="en_US", theme="light")
    settings = Settings(merchant_name="Bob's Coffee Shop", theme="light", sound_volume=0)
    till = FakeTill()
    window = MainWindow(till, settings, demo=False)
    till.setParent(window)
    FirstPaint(window, "painted")
    catalogue = SqlCatalogue(Path(sys.argv[1]))
    checkout = Checkout(window, catalogue, _codes(catalogue))
    window.first_painted.connect(lambda: QTimer.singleShot(500, checkout, checkout.start))
    window.show()
    window.activateWindow()
    code = app.exec()
    QCoreApplication.processEvents()
    catalogue.close()
    return code


if __name__ == "__main__":
    raise SystemExit(main())
