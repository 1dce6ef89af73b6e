"""The adding machine on the amount page: its keys, its tape, and what is charged."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Money
from pos_app.domain.sale import SaleMode
from pos_app.services.settings import Settings
from pos_app.ui.amount_page import AmountPage
from pos_app.ui.money_text import money_text, number_text
from pos_app.ui.theme import KEY_TARGET
from tests.fakes.fake_till import opening
from tests.screens.hands import NO_KEYS, find, press
from tests.screens.till_screen import TillScreen
from tests.ui.conftest import OpenTill

_MINUS = "\u2212"
_TIMES = "\u00d7"
_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("typed", "shown", "rows"),
    [
        ("2500", "$25.00", []),
        ("12.50+3*2.20", "2.20", ["12.50", f"+ 3 {_TIMES} 2.20 6.60", "= 19.10"]),
        ("1250+", "", ["12.50", "+", "= 12.50"]),
        ("1250-75", "$0.75", ["12.50", f"{_MINUS} 0.75", "= 11.75"]),
        ("3*", "", [f"3 {_TIMES}"]),
        ("220x12", "12", [f"2.20 {_TIMES} 12 26.40", "= 26.40"]),
        ("3X220", "$2.20", [f"3 {_TIMES} 2.20 6.60", "= 6.60"]),
        ("500+300=", "$8.00", ["5.00", "+ 3.00", "= 8.00"]),
        ("500-800", "$8.00", ["5.00", f"{_MINUS} 8.00", f"= {_MINUS}3.00"]),
    ],
)
def test_the_tape_shows_what_was_typed(
    till: TillScreen, typed: str, shown: str, rows: list[str]
) -> None:
    till.type(typed)
    assert till.amount.shown == shown
    assert till.amount.tape == rows


def test_enter_charges_the_total_at_once(till: TillScreen) -> None:
    till.type("12.50+3*2.20")
    assert till.charge_button.text() == "Charge $19.10"
    till.type("\n")
    (sale,) = till.till.sales
    assert (sale.total, sale.mode, sale.lines) == (Money.of(1910, "USD"), SaleMode.AMOUNT, ())


def test_by_touch(till: TillScreen) -> None:
    till.amount.tap_keys("125D+3*22")
    till.amount.tap_keys("0")
    assert till.charge_button.text() == "Charge $131.60"
    till.amount.tap_keys("C-1D")
    assert till.charge_button.text() == "Charge $124.00"
    till.amount.tap_keys("CC")
    assert till.amount.tape == []
    till.amount.tap_keys("500")
    till.tap("chargeButton")
    assert till.till.sales[0].total == Money.of(500, "USD")


def test_a_minus_key_on_nothing_does_nothing(till: TillScreen) -> None:
    till.amount.tap_keys("-+*")
    assert (till.amount.shown, till.amount.problem, till.amount.tape) == ("", "", [])


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("500-800", "less than zero"),
        ("500-500", "above zero"),
        ("2.20*1.5", "whole number from 1 to 10,000"),
        ("500*10001", "whole number from 1 to 10,000"),
        ("2*3*", f"One {_TIMES} in a line"),
        ("99999999999+1", "999,999,999.99"),
    ],
)
def test_what_cannot_be_charged_is_said(till: TillScreen, typed: str, words: str) -> None:
    till.type(typed)
    assert words in till.amount.problem
    if not typed.endswith("*"):
        till.type("\n")
        assert till.till.sales == []


def test_half_a_line_is_no_mistake_and_no_sale(till: TillScreen) -> None:
    till.type("500+3*\n")
    assert till.amount.problem == ""
    words = f"Type what comes after {_TIMES}, or take it back."
    assert till.amount.field.accessibleDescription() == words
    assert not till.charge_button.isEnabled()
    assert till.till.sales == []


def test_a_total_that_waits_for_more_is_charged_too(till: TillScreen) -> None:
    till.type("500+300+\n")
    assert till.till.sales[0].total == Money.of(800, "USD")


def test_undo_redo_and_emptying_by_keys(till: TillScreen) -> None:
    till.type("500+300")
    press(till.window, Qt.Key.Key_Z, "\x1a", _CONTROL)
    assert till.amount.tape == ["5.00", "+", "= 5.00"]
    press(till.window, Qt.Key.Key_Y, "\x19", _CONTROL)
    assert till.charge_button.text() == "Charge $8.00"
    till.press(Qt.Key.Key_Delete)
    assert till.amount.tape == []
    press(till.window, Qt.Key.Key_Z, "\x1a", _CONTROL)
    assert till.charge_button.text() == "Charge $8.00"


def test_nothing_of_a_sold_tape_comes_back(till: TillScreen) -> None:
    till.type("500+300")
    till.till.tell(opening(till.charge("").payment.sale))
    till.press(Qt.Key.Key_Escape)
    assert till.amount.tape == []
    press(till.window, Qt.Key.Key_Z, "\x1a", _CONTROL)
    assert (till.amount.shown, till.amount.tape) == ("", [])


def test_the_tape_waits_while_the_cashier_is_elsewhere(till: TillScreen) -> None:
    till.type("500+300")
    till.press(Qt.Key.Key_F4)
    till.type("7")
    assert till.donation.shown == "$0.07"
    till.press(Qt.Key.Key_F2)
    assert till.charge_button.text() == "Charge $8.00"


def test_a_donation_is_one_amount(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F4)
    assert not till.has("donationKeyPlus")
    till.type("5+3")
    assert till.donation.shown == "5+3"
    assert "not an amount" in till.donation.problem
    till.press(Qt.Key.Key_Escape)
    press(till.window, Qt.Key.Key_Z, "\x1a", _CONTROL)
    assert till.donation.shown == ""


def test_a_pasted_amount_goes_into_the_line(till: TillScreen) -> None:
    till.type("500+9")
    QGuiApplication.clipboard().setText("1,234.50")
    press(till.window, Qt.Key.Key_V, "\x16", _CONTROL)
    assert till.charge_button.text() == "Charge $1,239.50"


def test_the_window_after_this_one_has_the_tape_too(open_till: OpenTill) -> None:
    before = open_till()
    before.type("12.50+3*2.2")
    before.press(Qt.Key.Key_F4)
    before.type("1,5")
    after = open_till()
    after.window.restore(before.window.state())
    after.press(Qt.Key.Key_F2)
    assert after.amount.tape
    assert after.amount.tape == before.amount.tape
    assert after.amount.shown == "2.2"
    after.type("0\n")
    assert after.till.sales[0].total == Money.of(1910, "USD")
    after.press(Qt.Key.Key_F4)
    assert after.donation.shown == "1.5"


def test_money_of_another_currency_is_left_behind(open_till: OpenTill) -> None:
    before = open_till()
    before.type("500+300")
    yen = open_till(Settings(merchant_name="Bob", currency_code="JPY", theme="light"))
    yen.window.restore(before.window.state())
    assert (yen.amount.shown, yen.amount.tape) == ("", [])


def test_the_last_lines_are_in_sight_and_keys_scroll(till: TillScreen) -> None:
    bar = till.amount.tape_view.verticalScrollBar()
    till.type("1+" * 30)
    assert bar.value() == bar.maximum() > 0
    till.press(Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    till.button("modeCart").setFocus()
    till.press(Qt.Key.Key_PageDown)
    till.press(Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()


def test_the_tape_moves_nothing(till: TillScreen) -> None:
    field = till.amount.field
    place = field.mapTo(till.window, field.rect().topLeft())
    till.type("1250+3*220+" + "1+" * 20)
    assert field.mapTo(till.window, field.rect().topLeft()) == place


@pytest.mark.parametrize("name", ["keyPlus", "keyMinus", "keyTimes", "keyClear", "key5"])
def test_keys_are_large_enough_and_as_large_as_digits(till: TillScreen, name: str) -> None:
    key, digit = find(till.window, QAbstractButton, name), till.button("key7")
    assert key.width() >= KEY_TARGET <= key.height()
    assert abs(key.width() - digit.width()) <= 1 >= abs(key.height() - digit.height())
    assert key.accessibleName()


def test_in_arabic_the_tape_is_arabic(open_till: OpenTill) -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    till = open_till()
    till.type("220*12+")
    assert "\u0661\u0662" in till.amount.tape[0]


_KEYS = [*"0123456789.+-*=", "back", "clear", "undo", "redo"]
_NAMED = {
    "back": (Qt.Key.Key_Backspace, NO_KEYS),
    "clear": (Qt.Key.Key_Escape, NO_KEYS),
    "undo": (Qt.Key.Key_Z, _CONTROL),
    "redo": (Qt.Key.Key_Y, _CONTROL),
}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sampled_from(_KEYS), max_size=40))
def test_what_is_shown_is_what_is_charged(qtbot: QtBot, keys: list[str]) -> None:
    page = AmountPage(Settings(merchant_name="Bob", theme="light"))
    qtbot.addWidget(page)
    for name in keys:
        key, held = _NAMED.get(name, (Qt.Key.Key_unknown, NO_KEYS))
        text = "" if name in _NAMED else name
        page.take_key(QKeyEvent(QKeyEvent.Type.KeyPress, key, held, text))
        rows = [] if page.pad.tape is None else page.pad.tape.rows
        if page.can_charge:
            total = page.sale(uuid4(), datetime.now(UTC)).total
            assert total is not None
            assert page.charge_words == f"Charge {money_text(total)}"
            assert not rows or rows[-1].text == f"= {number_text(total)}"
        else:
            assert page.charge_words == "Charge"
    page.deleteLater()
    QTest.qWait(0)
