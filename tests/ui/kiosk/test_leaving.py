"""Nothing but the manager's PIN leads out of the booth."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui.kiosk.door import BoothDoor
from pos_app.ui.main_window import MainWindow
from tests.fakes.fake_till import FakeTill, paid
from tests.fakes.pins import PIN, pin_check
from tests.screens.booth_screen import BoothScreen
from tests.screens.hands import press
from tests.screens.till_screen import TillScreen
from tests.ui.conftest import OpenTill
from tests.ui.kiosk.conftest import SHOP, settle

_NO_KEYS = Qt.KeyboardModifier.NoModifier
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def has_left(booth: BoothScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not booth.window.booth.is_on)


# ---- going in ---------------------------------------------------------------------------------
def test_the_donation_page_offers_the_booth(shop: TillScreen, qtbot: QtBot) -> None:
    shop.press(Qt.Key.Key_F4)
    QTest.keyClick(shop.window, Qt.Key.Key_F4)
    with qtbot.waitSignal(shop.window.booth.switched) as switched:
        shop.tap("openBooth")
    assert switched.args == [True]
    assert shop.window.isFullScreen()
    assert shop.shows("kioskStart")


def test_without_a_pin_it_says_where_to_set_one(qtbot: QtBot) -> None:
    till = FakeTill()
    window = MainWindow(till, SHOP, demo=False, pin=pin_check(""))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.booth.said) as said:
        window.booth.open()
    assert "configure --manager-pin" in str(said.args)
    assert not window.booth.is_on


def test_a_restart_begins_as_the_booth_that_it_was(open_till: OpenTill) -> None:
    till = open_till(replace(SHOP, kiosk=True))
    assert till.window.isFullScreen()
    assert BoothScreen(till.window, till.till).page == "kioskStart"


def test_a_booth_whose_pin_has_gone_stays_a_booth(qtbot: QtBot) -> None:
    till = FakeTill()
    window = MainWindow(till, replace(SHOP, kiosk=True), demo=False, pin=pin_check(""))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    booth = BoothScreen(window, till)
    booth.ask_manager()
    assert "configure --manager-pin" in booth.text("pinSentence")
    assert not booth.button("pinKey1").isEnabled()
    window.be_certain()


# ---- what a donor cannot do -------------------------------------------------------------------
def test_nothing_of_the_till_can_be_seen_or_reached(booth: BoothScreen) -> None:
    middle = booth.window.centralWidget()
    assert middle is not None
    assert not middle.isVisible()
    for _ in range(30):
        booth.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert booth.booth.isAncestorOf(focus), focus.objectName()


@pytest.mark.parametrize(
    ("key", "keys"),
    [
        *((key, _NO_KEYS) for key in (Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F6)),
        *((key, _CTRL) for key in (Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_V, Qt.Key.Key_Z)),
        *((key, _ALT) for key in (Qt.Key.Key_F4, Qt.Key.Key_Space)),
    ],
)
def test_no_shortcut_does_anything(
    booth: BoothScreen, key: Qt.Key, keys: Qt.KeyboardModifier
) -> None:
    before = booth.window.grab().toImage()
    QTest.keyClick(booth.window.windowHandle(), key, keys)
    assert booth.window.grab().toImage() == before
    assert booth.window.booth.is_on


def test_no_key_reaches_the_page_below(booth: BoothScreen) -> None:
    for key, text in ((Qt.Key.Key_unknown, "5"), (Qt.Key.Key_Return, "\r"), (Qt.Key.Key_F3, "")):
        booth.press(key, text)
    assert booth.till.sales == []
    assert booth.page == "kioskStart"


def test_enter_does_not_charge_what_was_begun_on_the_donation_page(
    shop: TillScreen, qtbot: QtBot
) -> None:
    shop.tap("modeDonation")
    shop.tap("openBooth")
    booth = BoothScreen(shop.window, shop.till)
    settle(booth, qtbot)
    booth.press(Qt.Key.Key_Return, "\r")
    assert booth.till.sales == []


def test_nothing_is_pasted(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    QApplication.clipboard().setText("12.50")
    press(booth.window, Qt.Key.Key_V, "\x16", _CTRL)
    assert booth.typed == ""


def test_a_command_does_nothing_that_its_key_does(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    booth.tap("kioskKey7")
    for keys in (_CTRL, _ALT):
        press(booth.window, Qt.Key.Key_Return, "\r", keys)
    assert booth.till.sales == []


def test_there_is_no_menu(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    for widget in booth.booth.findChildren(QWidget):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
        QApplication.sendEvent(widget, event)
    assert QApplication.activePopupWidget() is None


def test_closing_the_window_asks_for_the_pin_and_closes_nothing(booth: BoothScreen) -> None:
    assert not booth.window.close()
    assert booth.window.isVisible()
    assert booth.page == "pinPage"


def test_the_program_that_is_being_ended_closes_at_once(booth: BoothScreen) -> None:
    booth.window.close_now()
    assert not booth.window.isVisible()


def test_a_scanner_types_nothing_and_presses_nothing(booth: BoothScreen, qtbot: QtBot) -> None:
    booth.tap("kioskOwnAmount")
    booth.fingers.step_s = 0.001
    for char in "4006381333931":
        booth.press(Qt.Key.Key_unknown, char)
    booth.press(Qt.Key.Key_Return, "\r")
    booth.fingers.step_s = 0.2
    booth.press(Qt.Key.Key_unknown, "8")
    qtbot.waitUntil(lambda: booth.typed == "$0.08")
    assert booth.till.sales == []


def test_a_scan_is_told_by_when_it_was_typed_also_by_a_busy_program(
    booth: BoothScreen, qtbot: QtBot
) -> None:
    booth.tap("kioskOwnAmount")
    focus = QApplication.focusWidget()
    assert focus is not None
    for number, char in enumerate("4006381333931"):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, _NO_KEYS, char)
        event.setTimestamp(5000 + number)
        QApplication.sendEvent(focus, event)
    later = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, _NO_KEYS, "8")
    later.setTimestamp(6000)
    QApplication.sendEvent(focus, later)
    qtbot.waitUntil(lambda: booth.typed == "$0.08")


def test_what_was_typed_comes_before_the_enter_after_it(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    for digit in "750":
        booth.press(Qt.Key.Key_unknown, digit)
    booth.press(Qt.Key.Key_Return, "\r")
    (sale,) = booth.till.sales
    assert str(sale.total) == "7.50 USD"


def test_a_second_window_keeps_its_keys(booth: BoothScreen, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_F1, _NO_KEYS)
    guard = booth.window.booth._guard
    assert guard is not None
    assert not guard.eventFilter(other, event)


# ---- leaving ----------------------------------------------------------------------------------
def test_the_pin_leads_back_to_the_till(booth: BoothScreen, qtbot: QtBot) -> None:
    booth.ask_manager()
    assert (booth.page, booth.text("pinReason")) == ("pinPage", "To leave the booth")
    with qtbot.waitSignal(booth.window.booth.switched) as switched:
        booth.give_pin()
    assert switched.args == [False]
    assert not booth.window.booth.is_on
    assert not booth.window.isFullScreen()
    middle = booth.window.centralWidget()
    assert middle is not None
    assert middle.isVisible()
    qtbot.waitUntil(booth.window.isActiveWindow)
    QTest.keyClick(booth.window.windowHandle(), Qt.Key.Key_F3)
    assert TillScreen(booth.window, booth.till, []).shows("cartPage")


def test_the_shops_name_is_held_to_be_asked(booth: BoothScreen, qtbot: QtBot) -> None:
    name = booth.button("kioskShop")
    QTest.mousePress(name, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(name, Qt.MouseButton.LeftButton)
    assert booth.page == "kioskStart"
    QTest.mousePress(name, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: booth.page == "pinPage")
    QTest.mouseRelease(name, Qt.MouseButton.LeftButton)


def test_the_pin_can_be_typed(booth: BoothScreen, qtbot: QtBot) -> None:
    booth.ask_manager()
    for count, digit in enumerate(PIN, start=1):
        booth.press(Qt.Key.Key_unknown, digit)
        qtbot.waitUntil(lambda wanted=count: booth.dots == wanted)  # type: ignore[misc]  # bound
    booth.press(Qt.Key.Key_Return, "\r")
    has_left(booth, qtbot)


def test_a_wrong_pin_says_how_many_tries_are_left(booth: BoothScreen, qtbot: QtBot) -> None:
    booth.ask_manager()
    booth.give_pin("1111")
    qtbot.waitUntil(lambda: "Tries left: 4" in booth.text("pinSentence"))
    assert booth.window.booth.is_on
    assert booth.dots == 0
    booth.give_pin()
    has_left(booth, qtbot)


def test_five_wrong_pins_lock_it_and_say_for_how_long(booth: BoothScreen, qtbot: QtBot) -> None:
    booth.ask_manager()
    for left in (4, 3, 2, 1, 0):
        booth.give_pin("1111")
        words = f"Tries left: {left}" if left else "tried again in 0:30"
        qtbot.waitUntil(lambda said=words: said in booth.text("pinSentence"))  # type: ignore[misc]  # bound
    assert not booth.button("pinKey1").isEnabled()
    booth.press(Qt.Key.Key_Escape)
    assert booth.page == "kioskStart"
    booth.ask_manager()
    assert not booth.button("pinKey1").isEnabled()


def test_three_digits_are_no_try(booth: BoothScreen) -> None:
    booth.ask_manager()
    for digit in "111":
        booth.tap(f"pinKey{digit}")
    assert not booth.button("pinGiven").isEnabled()
    booth.press(Qt.Key.Key_Return, "\r")
    assert booth.dots == 3
    booth.tap("pinBackspace")
    assert booth.dots == 2


def test_going_back_from_the_question_goes_on_where_the_donor_was(booth: BoothScreen) -> None:
    booth.give_to_code()
    booth.ask_manager()
    booth.tap("pinBack")
    assert (booth.page, booth.has_code) == ("kioskPay", True)


def test_a_payment_that_ends_under_the_question_is_thanked_for_after_it(
    booth: BoothScreen,
) -> None:
    view = booth.give_to_code()
    booth.ask_manager()
    booth.till.tell(paid(view))
    assert booth.page == "pinPage"
    booth.press(Qt.Key.Key_Escape)
    assert booth.state("kioskEndTitle") == "paid"


def test_nobody_at_the_question_goes_back_to_the_start(booth: BoothScreen) -> None:
    booth.ask_manager()
    booth.tap("pinKey2")
    booth.pass_time(60)
    assert booth.page == "kioskStart"
    booth.ask_manager()
    assert booth.dots == 0


def test_what_the_booth_left_behind_waits_in_the_tills_tray(
    booth: BoothScreen, qtbot: QtBot
) -> None:
    view = booth.give_to_code()
    booth.ask_manager()
    booth.give_pin()
    has_left(booth, qtbot)
    till = TillScreen(booth.window, booth.till, [])
    till.tap("trayButton")
    (row,) = till.tray.rows
    assert view.payment.attempt.match_code in row


def test_the_text_is_large_in_the_booth_and_as_before_after_it(
    booth: BoothScreen, qtbot: QtBot
) -> None:
    size = QApplication.font().pixelSize()
    assert size >= 20
    booth.ask_manager()
    booth.give_pin()
    has_left(booth, qtbot)
    assert QApplication.font().pixelSize() == 16


def test_a_booth_that_was_covered_or_made_small_comes_back(shop: TillScreen, qtbot: QtBot) -> None:
    door: BoothDoor = shop.window.booth
    door.open()
    shop.window.showNormal()
    qtbot.waitUntil(shop.window.isFullScreen)
