"""The cart page as a cashier meets it: what can be done there, and what is seen."""

from __future__ import annotations

import time
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QWidget

from pos_app.domain.errors import PosError
from pos_app.domain.money import Money
from pos_app.ui.cart.cart_lines import CartLines
from pos_app.ui.cart.cart_model import LINE_ROLE
from pos_app.ui.cart.cart_page import CartPage
from pos_app.ui.cart.product_list import ProductList
from pos_app.ui.messages import Message
from pos_app.workers.background import finish
from pos_app.workers.finder import Finder

_Found = TypeVar("_Found", bound=QObject)
_DEADLINE_S = 10.0
_NAMED_KEYS = {"\n": Qt.Key.Key_Return}


class CartScreen(QObject):
    """Drives one `CartPage`, and remembers what it said."""

    def __init__(self, page: CartPage) -> None:
        super().__init__()
        self.page = page
        self.errors: list[PosError] = []
        self.sentences: list[str] = []
        self.totals: list[Money] = []
        self.charges = 0
        page.said.connect(self._hear)
        page.total_changed.connect(self.totals.append)
        page.charge_wanted.connect(self._count_charge)
        self.wait_for_shelf()

    def _hear(self, what: object) -> None:
        if isinstance(what, PosError):
            self.errors.append(what)
        elif isinstance(what, Message):
            self.sentences.append(what.text)
        else:
            assert isinstance(what, str)
            self.sentences.append(what)

    def _count_charge(self) -> None:
        self.charges += 1

    # ---- what is there ------------------------------------------------------------------------
    @property
    def search(self) -> QLineEdit:
        return self._find(QLineEdit, "productSearch")

    @property
    def products(self) -> ProductList:
        return self._find(ProductList, "productList")

    @property
    def cart(self) -> CartLines:
        return self._find(CartLines, "cartList")

    def button(self, name: str) -> QPushButton:
        return self._find(QPushButton, name)

    def label(self, name: str) -> QLabel:
        return self._find(QLabel, name)

    def editor(self) -> QLineEdit | None:
        """The field for a quantity, while it is open."""
        found = self.page.findChild(QLineEdit, "quantityInput")
        return found if found is not None and found.isVisible() else None

    def lines(self) -> list[tuple[int, str]]:
        """Quantity and name of each line of the cart, as shown."""
        rows = range(self.cart.model().rowCount())
        shown = (self.cart.model().index(row, 0).data(LINE_ROLE) for row in rows)
        return [(line.quantity, line.product.name) for line in shown]

    def product_names(self) -> list[str]:
        """Once the shelf shows what was asked for."""
        self.wait_for_shelf()
        model = self.products.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def categories(self) -> list[str]:
        return [button.text() for button in self._tabs()]

    def open_category(self) -> str:
        return next(button.text() for button in self._tabs() if button.isChecked())

    def notice(self) -> str:
        """The words in the place of the products, while there are none to show."""
        self.wait_for_shelf()
        label = self.label("productNotice")
        return label.text() if label.isVisible() else ""

    def current_line(self) -> int:
        return self.cart.currentIndex().row()

    # ---- what is done -------------------------------------------------------------------------
    def type_keys(self, text: str) -> None:
        """Presses keys in the widget that has the keyboard; any script, and newline for Enter."""
        for char in text:
            key = _NAMED_KEYS.get(char, Qt.Key.Key_unknown)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                typed = "\r" if char == "\n" else char
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, typed)
                QApplication.sendEvent(self._focus(), event)
        self.wait_for_shelf()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self._focus(), key, modifier)
        self.wait_for_shelf()

    def scan(self, code: str) -> None:
        """What a scanner does: a code and Enter, wherever the keyboard is."""
        self.type_keys(f"{code}\n")

    def search_for(self, text: str) -> None:
        """Types into the field and waits for the list to follow."""
        self.search.setFocus()
        self.type_keys(text)

    def tap_product(self, name: str, *, times: int = 1) -> None:
        row = self.product_names().index(name)
        index = self.products.model().index(row, 0)
        self.products.scrollTo(index)
        point = self.products.visualRect(index).center()
        tap(self.products, point, times=times)

    def tap_line(self, row: int, part: str, *, times: int = 1) -> None:
        """Taps `minus`, `quantity` or `plus` of a line."""
        self.cart.scrollTo(self.cart.model().index(row, 0))
        tap(self.cart, self.cart.part_center(row, part), times=times)
        QApplication.processEvents()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def choose_category(self, name: str) -> None:
        button = next(button for button in self._tabs() if button.text() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.wait_for_shelf()

    def select_line(self, row: int) -> None:
        self.cart.setFocus()
        self.cart.setCurrentIndex(self.cart.model().index(row, 0))

    def wait_for_shelf(self) -> None:
        """Until every search has been answered, and the answers are shown."""
        finder = self._find(Finder, "finder")
        deadline_s = time.monotonic() + _DEADLINE_S
        QApplication.processEvents()
        while not finder.is_idle:
            assert time.monotonic() < deadline_s, "the shelf does not answer"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.processEvents()  # the view lays out what has come

    def settle(self) -> None:
        """Lets pictures that are being decoded arrive."""
        for _ in range(100):
            finish()
            QApplication.processEvents()

    def _tabs(self) -> list[QPushButton]:
        tabs: QWidget = self._find(QWidget, "categoryTabs")
        return [one for one in tabs.findChildren(QPushButton) if one.isCheckable()]

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.page

    def _find(self, kind: type[_Found], name: str) -> _Found:
        found = self.page.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found


def tap(view: QListView, point: QPoint, *, times: int = 1) -> None:
    """Clicks as fast as a person can: every second press comes as a double click."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for number in range(times):
        if number % 2:
            QTest.mouseDClick(view.viewport(), left, none, point)
        else:
            QTest.mousePress(view.viewport(), left, none, point)
        QTest.mouseRelease(view.viewport(), left, none, point)
