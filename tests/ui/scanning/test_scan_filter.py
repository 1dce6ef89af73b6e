"""The filter in a real window: keys come through Qt's event queue with times of their own."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.scan_codes import check_digit
from pos_app.ui.scanning.scan_filter import ScanFilter
from tests.screens.scanner import Keyboard

CODE = "4006381333931"
SCANS = 400
"""How many codes the storm has; `dev.py load` sends 10,000 through the whole window."""


class Stage(QWidget):
    """Two fields and a button; remembers keys, typed text, presses and scans in one order."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QLineEdit(), QLineEdit()
        self.button = QPushButton("press")
        column = QVBoxLayout(self)
        for widget in (self.first, self.second, self.button):
            column.addWidget(widget)
        self.presses = 0
        self.scans: list[str] = []
        self.order: list[str] = []
        self.button.clicked.connect(self._press)
        self.first.textEdited.connect(self._typed)
        self.first.returnPressed.connect(self._entered)
        self.filter = ScanFilter("", "", self)
        self.filter.scanned.connect(self._scan)
        self.keyboard = Keyboard()

    def _press(self) -> None:
        self.presses += 1

    def _typed(self, text: str) -> None:
        self.order.append(text[-1:])

    def _entered(self) -> None:
        self.order.append("\n")

    def _scan(self, text: str) -> None:
        self.scans.append(text)
        self.order.append(f"[{text}]")

    @property
    def story(self) -> str:
        return "".join(self.order)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.first.setFocus()
    qtbot.waitUntil(made.first.hasFocus)
    yield made
    settle(made)


def settle(stage: Stage) -> None:
    """Until nothing is held back any more."""
    QApplication.processEvents()
    deadline = time.monotonic() + 5
    while stage.filter.is_holding:
        assert time.monotonic() < deadline, "keys are still held back"
        QTest.qWait(5)
    QApplication.processEvents()


@pytest.mark.parametrize("end", ["\n", "\t", ""])
def test_a_scan_never_reaches_the_field(stage: Stage, end: str) -> None:
    stage.keyboard.scan(CODE, end=end)
    settle(stage)
    assert stage.scans == [CODE]
    assert stage.first.text() == ""
    assert stage.first.hasFocus()


def test_a_person_is_not_held_up_and_loses_nothing(stage: Stage) -> None:
    stage.keyboard.hand("3")
    settle(stage)
    stage.keyboard.scan(CODE)
    settle(stage)
    stage.keyboard.hand("12\n")
    settle(stage)
    stage.keyboard.scan(CODE)
    settle(stage)
    assert stage.story == f"3[{CODE}]12\n[{CODE}]"


def test_keys_that_wait_in_the_queue_are_told_apart_by_their_own_time(stage: Stage) -> None:
    """A GUI that stood still finds them all at once."""
    stage.keyboard.hand("123\n", gap_ms=40)
    stage.keyboard.scan(CODE)
    stage.keyboard.hand("4", gap_ms=40)
    time.sleep(0.1)
    settle(stage)
    assert stage.story == f"123\n[{CODE}]4"


def test_a_scan_during_which_the_gui_stands_still(stage: Stage) -> None:
    stage.keyboard.rest(500)
    for number, event in enumerate(stage.keyboard.strokes(f"{CODE}\n", gap_ms=2)):
        stage.keyboard.post(event)
        QApplication.processEvents()
        if number in {1, 5, 13}:
            # The timer has run out long before the next key is looked at.
            QTimer.singleShot(0, stage, _stand_still)
            QApplication.processEvents()
    settle(stage)
    assert stage.story == f"[{CODE}]"


def _stand_still() -> None:
    time.sleep(0.1)


def test_a_timer_that_is_heard_before_the_keys_behind_it(stage: Stage) -> None:
    keyboard = stage.keyboard
    keyboard.rest(500)
    keys = list(keyboard.strokes(f"{CODE}\n", gap_ms=1))
    for event in keys[:4]:
        keyboard.post(event)
    QApplication.processEvents()
    stage.filter._time_is_over()
    for event in keys[4:8]:
        keyboard.post(event)
    QTest.qWait(20)
    assert stage.order == []
    for event in keys[8:]:
        keyboard.post(event)
    settle(stage)
    assert stage.story == f"[{CODE}]"


def test_a_code_with_a_separator_and_capitals(stage: Stage) -> None:
    keyboard = stage.keyboard
    keyboard.rest(500)
    control = Qt.KeyboardModifier.ControlModifier
    press = QEvent.Type.KeyPress
    for char in "]C101AB":
        keyboard.post(keyboard.event(press, char, modifiers=Qt.KeyboardModifier.ShiftModifier))
        keyboard.rest(1)
    keyboard.post(keyboard.event(press, "", key=Qt.Key.Key_Control, modifiers=control))
    bracket = Qt.Key.Key_BracketRight
    keyboard.post(keyboard.event(press, "\x1d", key=bracket, modifiers=control))
    keyboard.strike("21X\n", gap_ms=1)
    settle(stage)
    assert stage.scans == ["]C101AB\x1d21X"]


def test_wherever_the_keyboard_is(stage: Stage) -> None:
    stage.button.setFocus()
    stage.keyboard.scan("AB 12 CD")
    settle(stage)
    assert (stage.scans, stage.presses) == (["AB 12 CD"], 0)
    stage.keyboard.hand(" ")
    settle(stage)
    assert stage.presses == 1


def test_a_tap_comes_after_the_key_before_it(stage: Stage) -> None:
    stage.keyboard.hand("7")
    QApplication.sendPostedEvents()
    assert stage.first.text() == ""
    handle = stage.windowHandle()
    place = stage.second.mapTo(stage, stage.second.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=place)
    settle(stage)
    assert (stage.first.text(), stage.second.text()) == ("7", "")
    assert stage.second.hasFocus()


def test_an_input_method_comes_after_the_key_before_it(stage: Stage) -> None:
    stage.keyboard.hand("a")
    QApplication.sendPostedEvents()
    commit = QInputMethodEvent()
    commit.setCommitString("é")
    QApplication.sendEvent(stage.first, commit)
    settle(stage)
    assert stage.first.text() == "aé"


def test_a_command_does_not_overtake_what_was_typed(stage: Stage) -> None:
    stage.keyboard.hand("ab")
    keyboard = stage.keyboard
    keyboard.rest(5)
    keyboard.post(keyboard.event(QEvent.Type.KeyPress, "\x08", key=Qt.Key.Key_Backspace))
    settle(stage)
    assert stage.first.text() == "a"


def test_keys_without_a_time_are_somebodys(stage: Stage) -> None:
    for char in f"{CODE}\n":
        key = Qt.Key.Key_Return if char == "\n" else Qt.Key.Key_unknown
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, char)
        QCoreApplication.postEvent(stage.windowHandle(), event)
    settle(stage)
    assert stage.scans == []
    assert stage.first.text() == CODE


def test_another_window_of_the_till_is_heard_too(stage: Stage, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    Keyboard(other.windowHandle()).scan(CODE)
    settle(stage)
    assert (stage.scans, other.text()) == ([CODE], "")


def test_a_field_that_goes_away_takes_nothing_with_it(stage: Stage, qtbot: QtBot) -> None:
    field = QLineEdit(stage)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    stage.keyboard.strike(CODE[:5], gap_ms=1)
    QApplication.sendPostedEvents()
    field.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    stage.keyboard.rest(1)
    stage.keyboard.strike(f"{CODE[5:]}\n", gap_ms=1)
    settle(stage)
    assert stage.scans == [CODE]


class Picture(QWidget):
    """Something large that is painted again and again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at in range(0, self.width(), 8):
            painter.drawLine(at, 0, self.painted % 50, self.height())
        self.painted += 1


class Poll(QObject):
    """Payments that are asked about and painted, with a stall of 100 ms now and then."""

    def __init__(self, picture: Picture, stalls: int) -> None:
        super().__init__(picture)
        self._picture, self._stalls = picture, stalls
        self._dice = random.Random(4)  # noqa: S311 - no secret
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(5)

    def stop(self) -> None:
        self._timer.stop()

    def _turn(self) -> None:
        self._picture.update()
        if self._stalls and self._dice.random() < 0.02:
            self._stalls -= 1
            time.sleep(0.1)


@pytest.mark.parametrize("stalls", [0, 20], ids=["polled", "stalled"])
@pytest.mark.parametrize("end", ["\n", "\t"])
def test_a_storm_of_scans_while_payments_are_polled_and_painted(
    stage: Stage, stalls: int, end: str
) -> None:
    """None lost, doubled, out of order or in the wrong field; a person types in between."""
    dice = random.Random(SCANS)  # noqa: S311 - no secret
    picture = Picture(stage)
    picture.resize(400, 300)
    picture.show()
    poll = Poll(picture, stalls)
    expected: list[str] = []
    keyboard = stage.keyboard
    for number in range(SCANS):
        body = f"{dice.randrange(10**12):012}"
        code = body + check_digit(body)
        keyboard.rest(dice.choice((1, 30, 120)))
        if number % 50 == 0:
            keyboard.hand("7", gap_ms=50)
            expected.append("7")
            keyboard.rest(60)
        keyboard.strike(f"{code}{end}", gap_ms=1)
        expected.append(f"[{code}]")
        if number % dice.choice((1, 2, 3)) == 0:
            QApplication.processEvents()
    settle(stage)
    poll.stop()
    assert stage.order == expected
    assert stage.second.text() == ""
    assert stage.presses == 0
    assert picture.painted > 0
