"""The whole window as a cashier meets it, with a till that only remembers."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QWidget

from pos_app.services.payment_view import PaymentView
from pos_app.ui.main_window import MainWindow
from pos_app.ui.messages import MessageBar
from tests.fakes.fake_till import FakeTill, awaiting, opening
from tests.screens.amount_screen import AmountScreen
from tests.screens.attention_screen import AttentionScreen
from tests.screens.evidence_screen import EvidenceScreen
from tests.screens.hands import find, press, tap, type_text
from tests.screens.payment_screen import PaymentScreen
from tests.screens.result_screen import ResultScreen
from tests.screens.tray_screen import TrayScreen


class TillScreen:
    """Drives one `MainWindow`."""

    def __init__(self, window: MainWindow, till: FakeTill, opened: list[QUrl]) -> None:
        self.window, self.till, self.opened = window, till, opened

    # ---- pages --------------------------------------------------------------------------------
    @property
    def amount(self) -> AmountScreen:
        return AmountScreen(self.window, "amountInput")

    @property
    def donation(self) -> AmountScreen:
        return AmountScreen(self.window, "donationAmount", "donation")

    @property
    def payment(self) -> PaymentScreen:
        return PaymentScreen(find(self.window, QWidget, "paymentPage"))

    @property
    def result(self) -> ResultScreen:
        return ResultScreen(find(self.window, QWidget, "resultPage"))

    @property
    def attention(self) -> AttentionScreen:
        return AttentionScreen(find(self.window, QWidget, "attentionCard"), self.till)

    @property
    def evidence(self) -> EvidenceScreen:
        return EvidenceScreen(find(self.window, QWidget, "evidencePanel"))

    @property
    def tray(self) -> TrayScreen:
        return TrayScreen(find(self.window, QListView, "pendingTray"))

    def shows(self, name: str) -> bool:
        """Whether the page or widget of this name can be seen."""
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def has(self, name: str) -> bool:
        """Whether a widget of this name was made."""
        return self.window.findChild(QWidget, name) is not None

    # ---- hands --------------------------------------------------------------------------------
    def type(self, text: str) -> None:
        type_text(self.window, text)

    def press(self, key: Qt.Key) -> None:
        press(self.window, key)

    def tap(self, name: str) -> None:
        tap(self.button(name))

    def button(self, name: str) -> QAbstractButton:
        return find(self.window, QAbstractButton, name)

    def label(self, name: str) -> QLabel:
        return find(self.window, QLabel, name)

    @property
    def charge_button(self) -> QAbstractButton:
        return self.button("chargeButton")

    # ---- what is said -------------------------------------------------------------------------
    @property
    def messages(self) -> MessageBar:
        return find(self.window, MessageBar, "messageBar")

    @property
    def message_text(self) -> str:
        """The sentence that can be read in the message bar; empty if there is none."""
        return (
            find(self.messages, QLabel, "messageText").text() if self.messages.isVisible() else ""
        )

    # ---- whole steps --------------------------------------------------------------------------
    def charge(self, digits: str = "2500") -> PaymentView:
        """Types an amount, presses Enter; the till begins to open the payment."""
        self.type(digits)
        self.press(Qt.Key.Key_Return)
        return self.till.tell(opening(self.till.sales[-1]))

    def charge_to_code(self, digits: str = "2500") -> PaymentView:
        """As `charge`, until the code is up."""
        return self.till.tell(awaiting(self.charge(digits)))
