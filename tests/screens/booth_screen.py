"""The donation booth as a donor meets it, and the manager who ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pos_app.services.payment_view import PaymentView
from pos_app.ui.amount_field import AmountField
from pos_app.ui.kiosk.booth import Booth
from pos_app.ui.kiosk.goal import GoalBar
from pos_app.ui.kiosk.idle import CountdownRing
from pos_app.ui.main_window import MainWindow
from pos_app.ui.pin_dots import PinDots
from pos_app.ui.qr_view import QrView
from tests.fakes.fake_till import FakeTill, awaiting, opening
from tests.fakes.pins import PIN
from tests.screens.hands import find, press, tap
from tests.screens.payment_screen import scan

_PAGES = ("kioskStart", "kioskOwn", "kioskPay", "kioskEnd", "pinPage")


class Seconds:
    """A clock that a test moves; each look at it takes a little of its time, as a finger does."""

    def __init__(self, step_s: float = 0.0) -> None:
        self.now_s, self.step_s = 1000.0, step_s

    def __call__(self) -> float:
        self.now_s += self.step_s
        return self.now_s


class BoothScreen:
    """Drives the booth in one `MainWindow`, with clocks of the test's own."""

    def __init__(self, window: MainWindow, till: FakeTill) -> None:
        self.window, self.till = window, till
        self.clock, self.fingers = Seconds(), Seconds(0.2)
        booth = window.booth.booth
        assert booth is not None
        self.booth: Booth = booth
        booth.watch._monotonic = self.clock
        guard = window.booth._guard
        assert guard is not None
        guard._monotonic = self.fingers

    # ---- what is seen -------------------------------------------------------------------------
    @property
    def page(self) -> str:
        """The name of the page that is up."""
        (up,) = [name for name in _PAGES if find(self.booth, QWidget, name).isVisible()]
        return up

    def text(self, name: str) -> str:
        return find(self.booth, QLabel, name).text().replace("\u00a0", " ")

    def state(self, name: str) -> str:
        return str(find(self.booth, QLabel, name).property("state"))

    def shows(self, name: str) -> bool:
        return find(self.booth, QWidget, name).isVisible()

    @property
    def has_code(self) -> bool:
        return find(self.booth, QrView, "kioskQr").has_code

    @property
    def qr_edge_px(self) -> int:
        """How wide and high the card of the code is."""
        return find(self.booth, QrView, "kioskQr").width()

    def scanned(self) -> list[str]:
        """What a phone reads from the pixels of the whole window."""
        return scan(self.window.grab().toImage())

    @property
    def typed(self) -> str:
        return find(self.booth, AmountField, "kioskAmount").text()

    @property
    def goal_share(self) -> int:
        return find(self.booth, GoalBar, "kioskGoalBar").share

    @property
    def countdown(self) -> int | None:
        """The seconds that the ring shows; None while nobody is asked."""
        if not self.shows("kioskStillThere"):
            return None
        return find(self.booth, CountdownRing, "kioskCountdown").left

    @property
    def dots(self) -> int:
        return find(self.booth, PinDots, "pinDots").count

    # ---- hands --------------------------------------------------------------------------------
    def button(self, name: str) -> QAbstractButton:
        return find(self.booth, QAbstractButton, name)

    def tap(self, name: str) -> None:
        tap(self.button(name))

    def press(self, key: Qt.Key, text: str = "") -> None:
        press(self.window, key, text)

    def pass_time(self, seconds: float) -> None:
        """The booth's clock goes on, and the booth looks at it."""
        self.clock.now_s += seconds
        self.booth.watch.look()

    # ---- whole steps --------------------------------------------------------------------------
    def give(self, preset: int = 1) -> PaymentView:
        """A donor taps an amount; the till begins to open the payment."""
        self.tap(f"kioskPreset{preset}")
        return self.till.tell(opening(self.till.sales[-1]))

    def give_to_code(self, preset: int = 1) -> PaymentView:
        """As `give`, until the code is up."""
        return self.till.tell(awaiting(self.give(preset)))

    def ask_manager(self) -> None:
        self.press(Qt.Key.Key_F10)

    def give_pin(self, pin: str = PIN) -> None:
        """Taps the PIN's digits and the button under them."""
        for digit in pin:
            self.tap(f"pinKey{digit}")
        self.tap("pinGiven")
