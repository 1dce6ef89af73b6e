"""A till in this process: the real window, payments thread and data folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QWidget

from pos_app.bootstrap.commands import import_catalogue
from pos_app.bootstrap.plan import real_plan
from pos_app.bootstrap.running import RunningTill
from pos_app.services.settings import Settings
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import TomlSettings
from pos_app.ui.main_window import MainWindow
from pos_app.ui.scanning.scan_filter import ScanFilter
from tests.e2e.harness.journal import JournalOnDisk
from tests.e2e.harness.provider import MERCHANT_ID, MERCHANT_KEY, VAULT_KEY
from tests.e2e.harness.waiting import until
from tests.screens.amount_screen import AmountScreen
from tests.screens.hands import find, tap
from tests.screens.payment_screen import PaymentScreen, scan
from tests.screens.result_screen import ResultScreen
from tests.screens.scanner import Keyboard
from tests.screens.tray_screen import TrayScreen

SHOP = "Corner Café"


class TillOnDisk:
    """A data folder with a merchant's settings; tills are opened on it one after the other."""

    def __init__(self, data_dir: Path, api_url: str, currency: str = "USD") -> None:
        self.data_dir = data_dir
        self.journal = JournalOnDisk(data_dir)
        self._store = TomlSettings(DataFolder.made(data_dir).settings)
        self._store.save(
            Settings(
                merchant_id=MERCHANT_ID,
                merchant_name=SHOP,
                currency_code=currency,
                api_url=api_url,
                return_host="127.0.0.1",
                theme="light",
            )
        )

    def change_settings(self, **changes: str | bool) -> None:
        self._store.save(replace(self._store.load(), **changes))  # type: ignore[arg-type]  # names and types are the test's own

    def take_in_products(self, csv: str) -> None:
        path = self.data_dir / "products.csv"
        path.write_text(csv, encoding="utf-8")
        assert import_catalogue(self.data_dir, path) == 0

    def open(self) -> OpenTill:
        return OpenTill(RunningTill(real_plan(self.data_dir)))


class OpenTill(QObject):
    """A running till's window: keys, taps, and what can be seen."""

    def __init__(self, running: RunningTill) -> None:
        super().__init__()
        self._running = running
        self.is_ready = False
        self._is_closed = False
        running.till.became_ready.connect(self._became_ready)

    @property
    def window(self) -> MainWindow:
        """The window of now: another one once language, look or shop were changed."""
        return self._running.window

    def appear(self) -> None:
        """Shows the window and gives it the keyboard."""
        self._running.show()
        self.window.activateWindow()
        until(self.window.isActiveWindow, "the window has the keyboard")

    def _became_ready(self, _catalogue: object) -> None:
        self.is_ready = True

    def close(self) -> None:
        """Closes the window and ends what is behind it. Harmless twice."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            self.window.close_now()
        finally:
            self._running.stop()
        self.window.deleteLater()
        self._running.deleteLater()

    # ---- hands --------------------------------------------------------------------------------
    def type(self, text: str) -> None:
        """Presses keys in the window, wherever its keyboard is; a line feed is Enter."""
        Keyboard(self.window.windowHandle()).hand(text)
        QApplication.processEvents()
        keys = self.window.findChild(ScanFilter)
        until(lambda: keys is None or not keys.is_holding, "the keys arrive")

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.windowHandle(), key)

    def tap(self, name: str) -> None:
        tap(find(self.window, QAbstractButton, name))

    def give_keys(self, vault_key: str = VAULT_KEY, merchant_key: str = MERCHANT_KEY) -> None:
        """Types the two keys into the page that asks for them."""
        until(lambda: self.shows("keysPage"), "the page that asks for the keys")
        self.type(f"{vault_key}\n{merchant_key}\n")
        until(lambda: self.is_ready, "the till is ready")

    def charge(self, digits: str) -> None:
        """Types an amount and presses Enter."""
        until(lambda: self.shows("amountPage"), "the page for an amount")
        self.type(f"{digits}\n")

    def charge_to_code(self, digits: str) -> str:
        """As `charge`; returns what a phone reads from the screen."""
        self.charge(digits)
        return self.read_code()

    # ---- what is seen -------------------------------------------------------------------------
    def shows(self, name: str) -> bool:
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def text(self, name: str) -> str:
        """A label's words, with plain spaces."""
        return find(self.window, QLabel, name).text().replace("\u00a0", " ")

    def words_on(self, button: str) -> str:
        return find(self.window, QAbstractButton, button).text()

    @property
    def shown_amount(self) -> str:
        return AmountScreen(self.window, "amountInput").shown

    @property
    def payment(self) -> PaymentScreen:
        return PaymentScreen(find(self.window, QWidget, "paymentPage"))

    @property
    def result(self) -> ResultScreen:
        return ResultScreen(find(self.window, QWidget, "resultPage"))

    @property
    def tray(self) -> list[str]:
        """Every payment still open, as its row says it; none before the list is first made."""
        rows = self.window.findChild(QListView, "pendingTray")
        return [] if rows is None else TrayScreen(rows).rows

    @property
    def message(self) -> str:
        return self.text("messageText") if self.shows("messageBar") else ""

    def read_code(self) -> str:
        """The address in the QR code on the display, decoded from a picture of all of it."""
        return until(self._codes_on_display, "a QR code on the display")[0]

    def shows_no_code(self) -> None:
        """Nothing on the display can be scanned any more."""
        until(lambda: not self._codes_on_display(), "a display without a code", timeout_s=5)

    def waits(self, state: str) -> None:
        """The payment page says so: opening, awaiting, checking or unknown."""
        until(
            lambda: self.shows("paymentPage") and self.payment.state == state,
            f"a payment that is {state}",
        )

    def ends(self, state: str) -> ResultScreen:
        """The result page says so: paid, cancelled, failed …"""
        until(
            lambda: self.shows("resultPage") and self.result.state == state, f"the result {state}"
        )
        return self.result

    def says(self, words: str) -> None:
        """The message bar says so."""
        until(lambda: words in self.message, f"the message “{words}”")

    @staticmethod
    def _codes_on_display() -> list[str]:
        return scan(QGuiApplication.primaryScreen().grabWindow(0).toImage())
