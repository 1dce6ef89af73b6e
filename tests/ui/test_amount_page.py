"""Selling by amount: keys, keypad, paste, problems, and one charge for one wish."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pos_app.domain.money import Money
from pos_app.domain.sale import SaleMode
from pos_app.services.settings import Settings
from tests.fakes.fake_till import opening
from tests.screens.hands import press
from tests.screens.till_screen import TillScreen
from tests.ui.conftest import OpenTill


def test_an_empty_page_waits_for_an_amount(till: TillScreen) -> None:
    assert till.shows("salePage")
    assert till.amount.shown == ""
    assert till.amount.problem == ""
    assert not till.charge_button.isEnabled()


@pytest.mark.parametrize(
    ("code", "shown", "words"),
    [
        ("USD", "$25.00", "Charge $25.00"),
        ("JPY", "¥2,500", "Charge ¥2,500"),
        ("KWD", "KWD\u00a02.500", "Charge KWD\u00a02.500"),
    ],
)
def test_typed_digits_fill_the_amount_from_its_end(
    open_till: OpenTill, code: str, shown: str, words: str
) -> None:
    till = open_till(Settings(merchant_name="Bob", currency_code=code, theme="light"))
    till.type("2500")
    assert till.amount.shown == shown
    assert till.charge_button.text() == words


def test_the_keypad_types_too(till: TillScreen) -> None:
    till.amount.tap_keys("12D3")
    assert till.amount.shown == "$120.03"
    till.amount.tap_keys("⌫")
    assert till.amount.shown == "$12.00"
    till.amount.tap_keys("C")
    assert till.amount.shown == ""


def test_every_digit_key_is_there(till: TillScreen) -> None:
    till.amount.tap_keys("9876543210"[:9])
    assert till.amount.shown == "$9,876,543.21"


def test_digits_reach_the_amount_from_anywhere(till: TillScreen) -> None:
    till.button("modeDonation").setFocus()
    till.type("7")
    assert till.amount.shown == "$0.07"


def test_backspace_and_escape_take_back(till: TillScreen) -> None:
    till.type("123")
    till.press(Qt.Key.Key_Backspace)
    assert till.amount.shown == "$0.12"
    till.press(Qt.Key.Key_Escape)
    assert till.amount.shown == ""
    till.type("5")
    till.press(Qt.Key.Key_Delete)
    assert till.amount.shown == ""


@pytest.mark.parametrize(
    ("locale", "pasted", "minor"),
    [
        ("en_US", "25", 2500),
        ("en_US", "25.00", 2500),
        ("en_US", "1,234.50", 123450),
        ("de_DE", "1.234,50", 123450),
        ("en_US", "\u0662\u0665\u066b\u0665\u0660", 2550),
    ],
)
def test_a_pasted_amount_is_understood(
    till: TillScreen, open_till: OpenTill, locale: str, pasted: str, minor: int
) -> None:
    QLocale.setDefault(QLocale(locale))
    german = open_till() if locale != "en_US" else till
    QGuiApplication.clipboard().setText(pasted)
    press(german.window, Qt.Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    assert german.amount.field.entry.money == Money.of(minor, "USD")


@pytest.mark.parametrize(
    ("typed", "shown", "words"),
    [
        ("abc", "abc", "not an amount"),
        ("-5", "\u22125", "less than zero"),
        ("1e9", "1e9", "not an amount"),
        ("2.555", "2.555", "2 decimals"),
        ("0", "$0.00", "above zero"),
        ("100000000000", "$1,000,000,000.00", "999,999,999.99"),
    ],
)
def test_what_cannot_be_charged_gets_a_sentence_and_stays(
    till: TillScreen, typed: str, shown: str, words: str
) -> None:
    till.type(typed)
    assert till.amount.shown == shown
    assert words in till.amount.problem
    assert not till.charge_button.isEnabled()
    till.press(Qt.Key.Key_Return)
    assert till.till.sales == []
    till.press(Qt.Key.Key_Escape)
    assert till.amount.problem == ""


def test_a_written_decimal_mark_is_understood(till: TillScreen) -> None:
    till.type("25.00")
    assert till.charge_button.text() == "Charge $25.00"


@pytest.mark.parametrize(
    "digits", ["\u0662\u0665\u0660\u0660", "\u0968\u096b\u0966\u0966", "\uff12\uff15\uff10\uff10"]
)
def test_digits_of_other_scripts_are_typed(till: TillScreen, digits: str) -> None:
    till.type(digits)
    assert till.amount.shown == "$25.00"


def test_digits_from_an_input_method_count(till: TillScreen) -> None:
    event = QInputMethodEvent()
    event.setCommitString("25")
    QApplication.sendEvent(till.amount.field, event)
    assert till.amount.shown == "$0.25"


def test_the_largest_amount_loses_no_digit(till: TillScreen) -> None:
    till.type("99999999999")
    field = till.amount.field
    assert field.text() == "$999,999,999.99"
    assert field.fontMetrics().horizontalAdvance(field.text()) <= field.width()


def test_enter_charges_once_until_the_payment_is_put_down(till: TillScreen) -> None:
    till.type("2500\n\n\n")
    assert [sale.total for sale in till.till.sales] == [Money.of(2500, "USD")]
    assert till.till.sales[0].mode is SaleMode.AMOUNT
    assert till.shows("paymentPage")


def test_a_double_click_charges_once(till: TillScreen) -> None:
    till.type("2500")
    button = till.charge_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    button.click()
    assert len(till.till.sales) == 1


def test_a_held_enter_key_charges_nothing_more(till: TillScreen) -> None:
    till.charge()
    till.press(Qt.Key.Key_Escape)
    till.type("5\n")
    assert len(till.till.sales) == 2


def test_the_amount_is_empty_for_the_next_sale(till: TillScreen) -> None:
    till.till.tell(opening(till.charge().payment.sale))
    till.press(Qt.Key.Key_Escape)
    assert till.shows("salePage")
    assert till.amount.shown == ""


def test_in_arabic_the_figures_are_arabic(open_till: OpenTill) -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    till = open_till()
    till.type("2500")
    assert "\u0662\u0665\u066b\u0660\u0660" in till.amount.shown
    till.amount.tap_keys("C7")
    assert "\u0660\u066b\u0660\u0667" in till.amount.shown
