"""A till with a scanner: what it does with scans, on whatever page."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from pos_app.domain.cart import CartLine
from pos_app.ui.cart.cart_lines import CartLines
from pos_app.ui.cart.cart_model import LINE_ROLE
from pos_app.ui.scanning.scan_filter import ScanFilter
from pos_app.ui.sounds import Sounds, Tone
from tests.screens.hands import find
from tests.screens.scanner import Keyboard
from tests.screens.till_screen import TillScreen

_DEADLINE_S = 5.0


class ScanningScreen:
    """Drives the scanner and the keyboard of one till, and remembers its tones."""

    def __init__(self, till: TillScreen) -> None:
        self.till = till
        self.tones: list[Tone] = []
        self.keyboard = Keyboard(till.window.windowHandle())
        find(till.window, Sounds, "sounds").asked.connect(self.tones.append)

    # ---- what is done -------------------------------------------------------------------------
    def scan(self, code: str, end: str = "\n") -> None:
        self.keyboard.scan(code, end=end)
        self.settle()

    def hand(self, text: str) -> None:
        """A person types, key after key."""
        self.keyboard.hand(text)
        self.settle()

    def settle(self) -> None:
        """Until no key is held back, and everything is said."""
        QApplication.processEvents()
        keys = find(self.till.window, ScanFilter, "scanFilter")
        deadline = time.monotonic() + _DEADLINE_S
        while keys.is_holding:
            assert time.monotonic() < deadline, "keys are still held back"
            QTest.qWait(5)
        QApplication.processEvents()

    def add_unknown(self) -> None:
        """Presses what the message offers."""
        self.till.tap("messageAction")

    def press_function(self, key: Qt.Key) -> None:
        """A key that is a shortcut of the window."""
        QTest.keyClick(self.till.window, key)

    # ---- what is there ------------------------------------------------------------------------
    def lines(self) -> list[tuple[int, str]]:
        """Quantity and name of each line of the cart."""
        return [(line.quantity, line.product.name) for line in self._lines()]

    def prices(self) -> list[tuple[str, str]]:
        """What a piece costs in each line, and its note."""
        return [(str(line.unit_price), line.note) for line in self._lines()]

    @property
    def search(self) -> QLineEdit:
        return find(self.till.window, QLineEdit, "productSearch")

    @property
    def hint(self) -> str:
        """The pending quantity beside the search field; empty if none is shown."""
        label = find(self.till.window, QLabel, "quantityHint")
        return label.text() if label.isVisible() else ""

    @property
    def cart_list(self) -> CartLines:
        return find(self.till.window, CartLines, "cartList")

    def current_line(self) -> int:
        return self.cart_list.currentIndex().row()

    @property
    def flash(self) -> QWidget:
        return find(self.till.window, QWidget, "lineFlash")

    def field(self, name: str) -> QLineEdit:
        return find(self.till.window, QLineEdit, name)

    def problem(self, name: str) -> str:
        label = find(self.till.window, QLabel, f"{name}Problem")
        return label.text() if label.isVisible() else ""

    def choices(self) -> list[str]:
        page = find(self.till.window, QWidget, "choicePage")
        names = (f"choice{number}" for number in range(1, 10))
        found = (page.findChild(QAbstractButton, name) for name in names)
        return [button.text() for button in found if button is not None]

    def focus_name(self) -> str:
        focus = QApplication.focusWidget()
        return "" if focus is None else focus.objectName()

    def _lines(self) -> list[CartLine]:
        model = self.cart_list.model()
        rows = range(model.rowCount())
        return [model.index(row, 0).data(LINE_ROLE) for row in rows]
