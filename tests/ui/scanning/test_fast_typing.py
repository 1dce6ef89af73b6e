"""Programs type as fast as scanners: what they type belongs where the keyboard is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pos_app.ui.sounds import Tone
from tests.screens.hands import find
from tests.screens.scanning_screen import ScanningScreen
from tests.ui.scanning.conftest import NOBODYS, TEA, OpenShop


def test_an_amount_and_enter_are_charged(shop: ScanningScreen) -> None:
    shop.scan("2500")
    assert [str(sale.total) for sale in shop.till.till.sales] == ["25.00 USD"]
    assert shop.tones == []


def test_an_amount_without_enter_is_typed(shop: ScanningScreen) -> None:
    shop.scan("1234567", end="")
    assert shop.field("amountInput").text() == "$12,345.67"


def test_nobodys_trade_code_is_no_amount(shop: ScanningScreen) -> None:
    shop.scan(NOBODYS)
    assert shop.field("amountInput").text() == ""
    assert NOBODYS in shop.till.message_text
    assert shop.tones == [Tone.UNKNOWN]


def test_a_name_is_searched_for(shop: ScanningScreen) -> None:
    shop.till.tap("modeCart")
    shop.scan("apple", end="")
    assert shop.search.text() == "apple"
    assert shop.tones == []


def test_keys_are_written_into_their_fields(shop: ScanningScreen) -> None:
    shop.till.till.keys_wanted.emit(None)
    shop.scan("vault-key-1", end="\t")
    assert find(shop.till.window, QLineEdit, "vaultKey").text() == "vault-key-1"
    shop.scan("merchant-key-2", end="")
    assert find(shop.till.window, QLineEdit, "merchantKey").text() == "merchant-key-2"


def test_a_product_is_no_text(shop: ScanningScreen) -> None:
    shop.till.till.keys_wanted.emit(None)
    for code in (TEA, NOBODYS):
        shop.scan(code)
        assert find(shop.till.window, QLineEdit, "vaultKey").text() == ""
        assert f"{code} was not added" in shop.till.message_text


def test_what_a_scanner_marked_is_never_typed(open_shop: OpenShop) -> None:
    shop = open_shop(scan_prefix="~")
    shop.scan("~2500")
    assert shop.till.till.sales == []
    assert "2500" in shop.till.message_text


@pytest.mark.parametrize("code", ["2500", "apple"])
def test_releases_come_back_too(shop: ScanningScreen, qtbot: QtBot, code: str) -> None:
    """A key whose release is lost would count as held."""
    shop.till.tap("modeAmount" if code.isdigit() else "modeCart")
    shop.scan(code, end="")
    shop.till.press(Qt.Key.Key_Backspace)
    field = shop.field("amountInput") if code.isdigit() else shop.search
    assert field.text() in {"$2.50", "appl"}


def _hesitating(shop: ScanningScreen, code: str, at: int) -> None:
    """A scanner, or the system before the till, that stops for a moment within a code."""
    shop.keyboard.rest(500)
    shop.keyboard.strike(code[:at], gap_ms=1)
    shop.settle()
    shop.keyboard.rest(100)
    shop.keyboard.strike(f"{code[at:]}\n", gap_ms=1)
    shop.settle()


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_hesitating_scanner_is_put_together_again(shop: ScanningScreen, at: int) -> None:
    shop.till.tap("modeCart")
    _hesitating(shop, TEA, at)
    assert shop.lines() == [(1, "Green tea")]
    assert shop.search.text() == ""
    assert shop.tones == [Tone.SCANNED]


def test_a_hesitating_scanner_leaves_a_typed_amount_as_it_was(shop: ScanningScreen) -> None:
    shop.hand("1250")
    _hesitating(shop, TEA, 2)
    assert shop.lines() == [(1, "Green tea")]
    shop.till.tap("modeAmount")
    assert shop.field("amountInput").text() == "$12.50"


def test_what_somebody_typed_long_before_is_no_part_of_a_code(shop: ScanningScreen) -> None:
    shop.till.tap("modeCart")
    shop.hand(TEA[:2])
    shop.scan(TEA[2:])
    assert shop.lines() == []
    assert TEA[2:] in shop.till.message_text
