"""10,000 scans at 1 ms a character into the whole window, while payments are polled and painted."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pos_app.domain.payment import Certainty
from pos_app.domain.scan_codes import check_digit
from pos_app.services.payment_view import PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.app import make_application
from pos_app.ui.main_window import MainWindow
from pos_app.ui.scanning.scan_filter import ScanFilter
from tests.fakes.fake_till import FakeTill, any_sale, awaiting, opening
from tests.screens.hands import find
from tests.screens.scanner import Keyboard
from tests.screens.scanning_screen import ScanningScreen
from tests.screens.till_screen import TillScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, plain_product

pytestmark = pytest.mark.load

SCANS = 10_000
THINGS = 20
BETWEEN_MS = (5, 30, 60)
POLL_MS = 15
STALL_S = 0.1
STALL_CHANCE = 1 / 100
DEADLINE_MS = 900_000


def code_of(number: int) -> str:
    body = f"40063813{number:04}"
    return body + check_digit(body)


class Hand(QObject):
    """Posts the keys of all scans at the times at which a scanner strikes them; after a stall all
    that were struck meanwhile, as the system's queue does."""

    ended = Signal()

    def __init__(self, window: MainWindow, order: list[int]) -> None:
        super().__init__(window)
        self._keyboard = Keyboard(window.windowHandle())
        self._events = self._strokes(order)
        self._began_s, self._began_ms = time.monotonic(), self._keyboard.now_ms
        self._next: QKeyEvent | None = None
        self.is_over = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._strike)
        self._timer.start(1)

    def _strokes(self, order: list[int]) -> Iterator[QKeyEvent]:
        dice = random.Random(5)  # noqa: S311 - no secret
        for number in order:
            self._keyboard.rest(dice.choice(BETWEEN_MS))
            yield from self._keyboard.strokes(f"{code_of(number)}\n", gap_ms=1)

    @Slot()
    def _strike(self) -> None:
        now_ms = self._began_ms + (time.monotonic() - self._began_s) * 1000
        while self._next is not None or self._timer.isActive():
            event = self._next or next(self._events, None)
            self._next = None
            if event is None:
                self._timer.stop()
                self.is_over = True
                self.ended.emit()
                return
            if event.timestamp() > now_ms:
                self._next = event
                return
            self._keyboard.post(event)


class Polls(QObject):
    """Three payments that are asked about all the time; the GUI stalls now and then."""

    def __init__(self, till: FakeTill) -> None:
        super().__init__(till)
        self._till = till
        self._dice = random.Random(6)  # noqa: S311 - no secret
        self.views: list[PaymentView] = [awaiting(opening(any_sale(700 + at))) for at in range(3)]
        self.polls = self.stalled = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._poll)
        self._timer.start(POLL_MS)

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _poll(self) -> None:
        self.polls += 1
        certainty = self._dice.choice((Certainty.SURE, Certainty.CHECKING, Certainty.UNKNOWN))
        self._till.tell(awaiting(self.views[self.polls % 3], certainty=certainty))
        if self._dice.random() < STALL_CHANCE:
            self.stalled += 1
            time.sleep(STALL_S)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    spoken = QLocale()
    make_application([], language="en_US", theme="light")
    till = FakeTill()
    made = MainWindow(till, Settings(theme="light", sound_volume=0), demo=False)
    till.setParent(made)
    qtbot.addWidget(made, before_close_func=lambda shown: shown.close_now())
    with qtbot.waitSignal(made.first_painted), qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    goods = [plain_product(f"Thing {at}", sku=code_of(at)) for at in range(THINGS)]
    till.became_ready.emit(MemoryCatalogue(goods))
    yield made
    QLocale.setDefault(spoken)


def test_none_is_lost_doubled_or_sent_to_the_wrong_field(window: MainWindow) -> None:
    till = window.findChild(FakeTill)
    assert till is not None
    screen = ScanningScreen(TillScreen(window, till, []))
    screen.till.tap("modeCart")
    heard: list[str] = []
    typed: list[str] = []
    find(window, ScanFilter, "scanFilter").scanned.connect(heard.append)
    find(window, QLineEdit, "productSearch").textChanged.connect(typed.append)
    dice = random.Random(8)  # noqa: S311 - no secret
    order = [number % THINGS for number in range(SCANS)]
    dice.shuffle(order)
    polls = Polls(till)
    _work_until_it_ends(Hand(window, order))
    screen.settle()
    polls.stop()
    assert heard == [code_of(number) for number in order]
    assert typed == []
    quantities = {name: quantity for quantity, name in screen.lines()}
    assert quantities == {f"Thing {at}": SCANS // THINGS for at in range(THINGS)}
    assert till.sales == []
    assert polls.polls > 1000
    assert polls.stalled > 20


def _work_until_it_ends(hand: Hand) -> None:
    """Runs the window's own event loop, as the program does."""
    loop = QEventLoop()
    hand.ended.connect(loop.quit)
    deadline = QTimer()
    deadline.setSingleShot(True)
    deadline.timeout.connect(loop.quit)
    deadline.start(DEADLINE_MS)
    loop.exec()
    deadline.stop()
    assert hand.is_over, "the scans take too long"
