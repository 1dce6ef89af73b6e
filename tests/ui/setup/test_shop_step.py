"""The step of the shop: its form, what is wrong with it, and the phone beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox

from pos_app.services.settings import Settings
from pos_app.services.setup import SetupStep
from pos_app.ui.setup.currency_words import common_currencies
from tests.screens.hands import find
from tests.screens.setup_screen import SetupScreen
from tests.ui.setup.conftest import OpenSetup

NOBODY = Settings(theme="light", setup_step="shop")
SHOP = replace(NOBODY, merchant_id="m_4711", merchant_name="Bob's Coffee Shop")


@pytest.fixture
def shop(open_setup: OpenSetup) -> SetupScreen:
    return open_setup(NOBODY)


def test_name_and_number_are_enough(shop: SetupScreen) -> None:
    shop.type("setup_merchant_name", "Corner Shop")
    assert not shop.is_enabled("setupNext")
    shop.type("setup_merchant_id", "m_4711")
    assert shop.is_enabled("setupNext")
    assert not shop.shows("setupSkip")
    shop.next()
    settings = shop.window.settings
    assert (settings.merchant_name, settings.merchant_id) == ("Corner Shop", "m_4711")
    assert shop.is_ticked(SetupStep.SHOP)


def test_the_phone_shows_what_the_customer_will_see(shop: SetupScreen) -> None:
    assert shop.text("setupShopShown") == "Your shop"
    shop.type("setup_merchant_name", "Corner  Shop ")
    assert shop.text("setupShopShown") == "Corner Shop"
    assert shop.text("setupAmountShown") == "$12.50"
    shop.pick("setup_currency", "JPY")
    assert shop.text("setupAmountShown") == "¥1,250"
    assert shop.window.settings.currency_code == "JPY"


def test_blanks_around_and_between_are_no_part_of_it(shop: SetupScreen) -> None:
    shop.type("setup_merchant_name", "  Corner   Shop ")
    assert shop.window.settings.merchant_name == "Corner Shop"
    assert shop.typed("setup_merchant_name") == "  Corner   Shop ", "typing is not disturbed"


@pytest.mark.parametrize("typed", ["owner@example.com", "https://x.example/m_1", "m 4711"])
def test_what_is_no_merchant_number_is_not_taken(shop: SetupScreen, typed: str) -> None:
    shop.type("setup_merchant_name", "Corner Shop")
    shop.type("setup_merchant_id", typed)
    assert "no address" in shop.text("setup_merchant_idHint")
    assert not shop.is_enabled("setupNext")
    assert typed not in shop.window.settings.merchant_id
    shop.type("setup_merchant_id", "m_4711")
    assert "contract" in shop.text("setup_merchant_idHint")
    assert shop.is_enabled("setupNext")


def test_a_wrong_prefix_says_what_to_type(shop: SetupScreen) -> None:
    shop.type("setup_receipt_prefix", "A-1")
    assert shop.text("setup_receipt_prefixHint") == "Use one to eight letters or digits."
    assert shop.window.settings.receipt_prefix == "A"
    shop.type("setup_receipt_prefix", "B")
    assert shop.window.settings.receipt_prefix == "B"


def test_a_till_needs_a_name(shop: SetupScreen) -> None:
    shop.type("setup_till_name", "")
    assert shop.text("setup_till_nameHint") == "Give this till a name."
    shop.type("setup_till_name", "Terrace")
    assert shop.window.settings.till_name == "Terrace"


def test_another_currency_is_typed(shop: SetupScreen) -> None:
    assert not shop.shows("setup_currency_code")
    shop.pick("setup_currency", "")
    assert shop.shows("setup_currency_code")
    shop.type("setup_currency_code", "xyz")
    assert "not a currency" in shop.text("setup_currency_codeHint")
    shop.type("setup_currency_code", "isk")
    assert shop.window.settings.currency_code == "ISK"
    shop.pick("setup_currency", "EUR")
    assert shop.window.settings.currency_code == "EUR"
    assert not shop.shows("setup_currency_code")


def test_an_unusual_currency_is_shown_as_it_was_typed(open_setup: OpenSetup) -> None:
    shop = open_setup(replace(SHOP, currency_code="ISK"))
    assert shop.shows("setup_currency_code")
    assert shop.typed("setup_currency_code") == "ISK"


@pytest.mark.parametrize(
    ("locale", "code"), [("en_US", "USD"), ("de_DE", "EUR"), ("ja_JP", "JPY"), ("is_IS", "ISK")]
)
def test_the_own_currency_is_offered_first(locale: str, code: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert next(iter(common_currencies())) == code


def test_a_new_shop_begins_with_the_own_currency(open_setup: OpenSetup) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    shop = open_setup(NOBODY)
    assert shop.window.settings.currency_code == "EUR"
    assert find(shop.frame, QComboBox, "setup_currency").currentData() == "EUR"
    shop.pick("setup_currency", "USD")
    shop.go_to(SetupStep.LOOK)
    shop.go_to(SetupStep.SHOP)
    assert shop.window.settings.currency_code == "USD", "chosen is chosen"


def test_a_known_shop_keeps_its_currency(open_setup: OpenSetup) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert open_setup(SHOP).window.settings.currency_code == "USD"


def test_currencies_are_offered_in_words(shop: SetupScreen) -> None:
    box = find(shop.frame, QComboBox, "setup_currency")
    assert box.itemText(0) == "US dollar (USD)"
    assert box.itemText(box.count() - 1) == "Another currency…"


def test_without_a_number_it_is_said_in_the_end(shop: SetupScreen) -> None:
    shop.type("setup_merchant_name", "Corner Shop")
    shop.go_to(SetupStep.SUMMARY)
    assert shop.text("summary_shop") == "No merchant number yet"
    assert shop.words_on("setupNext") == "Start the demo"
