"""The cart in the whole window: its lines and totals, and the pages that lie over it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QWidget

from pos_app.domain.cart import CartLine, CartSnapshot
from pos_app.ui.cart.cart_desk import CartDesk
from pos_app.ui.cart.cart_lines import CartLines
from pos_app.ui.cart.cart_model import LINE_ROLE
from pos_app.ui.cart.cart_page import CartPage
from tests.screens.cart_screen import tap as tap_in
from tests.screens.hands import find, press, type_text
from tests.screens.till_screen import TillScreen

_CONTROL = Qt.KeyboardModifier.ControlModifier


class CounterScreen:
    """Drives the cart of one till, by keys and taps."""

    def __init__(self, till: TillScreen) -> None:
        self.till = till

    # ---- what is there ------------------------------------------------------------------------
    @property
    def page(self) -> CartPage:
        return find(self.till.window, CartPage, "cartPage")

    @property
    def content(self) -> CartSnapshot:
        return self.page.snapshot()

    @property
    def cart_list(self) -> CartLines:
        return find(self.till.window, CartLines, "cartList")

    def line(self, row: int) -> CartLine:
        """A line as the list shows it."""
        line = self.cart_list.model().index(row, 0).data(LINE_ROLE)
        assert isinstance(line, CartLine)
        return line

    def lines(self) -> list[tuple[int, str]]:
        """Quantity and name of each line of the cart, as shown."""
        rows = range(self.cart_list.model().rowCount())
        return [(self.line(row).quantity, self.line(row).product.name) for row in rows]

    def shows(self, name: str) -> bool:
        return self.till.shows(name)

    def text(self, name: str) -> str:
        """A label's words, with plain spaces; empty where it is not to be seen."""
        label = find(self.till.window, QLabel, name)
        return label.text().replace("\u00a0", " ") if label.isVisible() else ""

    def button(self, name: str) -> QAbstractButton:
        return find(self.till.window, QAbstractButton, name)

    def field(self, name: str) -> QLineEdit:
        return find(self.till.window, QLineEdit, name)

    def parked_names(self) -> list[str]:
        model = find(self.till.window, QListView, "parkedList").model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def charge_words(self) -> str:
        return self.till.charge_button.text()

    @property
    def focus_name(self) -> str:
        focus = QApplication.focusWidget()
        return "" if focus is None else focus.objectName()

    def settle(self) -> None:
        """Lets the disk do what it was told."""
        desk = self.page.findChild(CartDesk)
        assert desk is not None
        desk.waiting()

    # ---- what is done -------------------------------------------------------------------------
    def tap(self, name: str) -> None:
        self.till.tap(name)
        self.settle()
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Types where the keyboard is; a line feed is Enter."""
        type_text(self.till.window, text)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        press(self.till.window, key)
        self.settle()

    def function_key(self, key: Qt.Key) -> None:
        """A key that is a shortcut of the window."""
        QTest.keyClick(self.till.window, key)
        QApplication.processEvents()

    def park_key(self) -> None:
        """Parks, or in an empty cart shows what is parked."""
        QTest.keyClick(self._focus(), Qt.Key.Key_S, _CONTROL)
        QApplication.processEvents()

    def undo(self) -> None:
        QTest.keyClick(self._focus(), Qt.Key.Key_Z, _CONTROL)
        self.settle()

    def redo(self) -> None:
        QTest.keyClick(self._focus(), Qt.Key.Key_Y, _CONTROL)
        self.settle()

    def select_line(self, row: int) -> None:
        self.cart_list.setFocus()
        self.cart_list.setCurrentIndex(self.cart_list.model().index(row, 0))

    def tap_line(self, row: int) -> None:
        """Taps the words of a line."""
        self.cart_list.scrollTo(self.cart_list.model().index(row, 0))
        tap_in(self.cart_list, self.cart_list.part_center(row, "text"))
        QApplication.processEvents()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.till.window
