"""The customer's window, as a customer meets it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pos_app.ui.customer.basket_lines import BasketLines
from pos_app.ui.customer.window import CustomerWindow
from pos_app.ui.qr_view import QrView
from tests.screens.hands import find, tap
from tests.screens.payment_screen import scan


class CustomerPage:
    """Reads and taps one `CustomerWindow`."""

    def __init__(self, window: CustomerWindow) -> None:
        self.window = window

    def shows(self, name: str) -> bool:
        """Whether the widget of this name can be seen."""
        return find(self.window, QWidget, name).isVisible()

    @property
    def face(self) -> str:
        """Which face is up: idle, cart, tip or payment."""
        names = {"customerIdle", "customerCart", "tipQuestion", "customerPayment"}
        (up,) = [name for name in names if self.shows(name)]
        return up

    def text(self, name: str) -> str:
        """The words of a label that can be seen."""
        label = find(self.window, QLabel, name)
        assert label.isVisible(), f"{name} is not visible"
        return label.text()

    @property
    def state(self) -> str:
        return str(find(self.window, QLabel, "customerStatus").property("state"))

    @property
    def status(self) -> str:
        return self.text("customerStatus")

    @property
    def code(self) -> QrView:
        return find(self.window, QrView, "customerQr")

    @property
    def lines(self) -> BasketLines:
        return find(self.window, BasketLines, "customerLines")

    def tap(self, name: str) -> None:
        tap(find(self.window, QAbstractButton, name))

    def button(self, name: str) -> QAbstractButton:
        return find(self.window, QAbstractButton, name)

    def words(self) -> list[str]:
        """Every word that can be seen."""
        seen = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        taps = [
            button.text()
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible()
        ]
        return [words for words in (*seen, *taps) if words]

    def scanned(self) -> list[str]:
        """What a phone reads from the pixels of the window."""
        return scan(self.window.grab().toImage())
