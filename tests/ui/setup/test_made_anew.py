"""Another language or other letters in mid-wizard: what was typed and not taken yet stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel

from pos_app.services.settings import Settings
from pos_app.services.setup import SetupStep
from tests.fakes.fake_setup import FakeSetup, some_products
from tests.screens.hands import find
from tests.screens.setup_screen import SetupScreen
from tests.screens.setup_steps_screen import ProductsScreen
from tests.ui.setup.conftest import OpenSetup

VAULT, MERCHANT = "vk_0123456789abcdef", "mk_fedcba9876543210"
SHOP = Settings(merchant_id="m_4711", merchant_name="Bob's Coffee Shop", theme="light")


@pytest.fixture
def shop(open_setup: OpenSetup) -> SetupScreen:
    return open_setup(SHOP)


def _make_anew(wizard: SetupScreen, tile: str) -> None:
    """Goes to the first step and chooses there."""
    old = wizard.frame
    wizard.go_to(SetupStep.LOOK)
    wizard.choose(tile)
    wizard.until(lambda: wizard.frame is not old and wizard.shows(tile))


@pytest.mark.parametrize("tile", ["setup_language_de", "setup_text_150"])
def test_keys_that_were_typed_and_not_tried(shop: SetupScreen, tile: str) -> None:
    shop.go_to(SetupStep.KEYS)
    shop.type_keys(VAULT, MERCHANT)
    _make_anew(shop, tile)
    shop.frame.go_to(SetupStep.KEYS)
    assert (shop.typed("setup_vaultKey"), shop.typed("setup_merchantKey")) == (VAULT, MERCHANT)
    assert shop.is_enabled("setupNext")


def test_they_stay_in_memory_only(shop: SetupScreen) -> None:
    kept: list[Settings] = []
    shop.window.kept.connect(kept.append)
    shop.go_to(SetupStep.KEYS)
    shop.type_keys(VAULT, MERCHANT)
    handed_on = shop.frame.handed_on()
    _make_anew(shop, "setup_language_de")
    shop.window.close()
    told = repr(handed_on) + repr(handed_on.begun[SetupStep.KEYS]) + repr(kept)
    assert VAULT not in told
    assert MERCHANT not in told


def test_also_through_two_changes_and_pages_that_nobody_saw_since(shop: SetupScreen) -> None:
    shop.go_to(SetupStep.KEYS)
    shop.type_keys(VAULT, "")
    for tile in ("setup_language_ar", "setup_language_en", "setup_text_125"):
        _make_anew(shop, tile)
    shop.go_to(SetupStep.KEYS)
    assert shop.typed("setup_vaultKey") == VAULT
    assert not shop.is_enabled("setupNext")


def test_new_keys_in_the_place_of_stored_ones(shop: SetupScreen, setup_world: FakeSetup) -> None:
    shop.go_to(SetupStep.KEYS)
    shop.type_keys("vault-key-of-before", "merchant-key-of-before")
    shop.next()
    shop.until(lambda: shop.shows("keysStored"))
    shop.tap("setupNewKeys")
    shop.type_keys(VAULT, MERCHANT)
    _make_anew(shop, "setup_language_de")
    shop.go_to(SetupStep.KEYS)
    assert shop.typed("setup_vaultKey") == VAULT
    shop.next()
    shop.until(lambda: setup_world.stored["m_4711"].vault_key == VAULT)


def test_a_service_address_that_cannot_work(shop: SetupScreen) -> None:
    shop.go_to(SetupStep.KEYS)
    shop.tap("setupAddress")
    shop.type("setup_api_url", "http://pay.example.com")
    _make_anew(shop, "setup_text_125")
    shop.go_to(SetupStep.KEYS)
    assert shop.typed("setup_api_url") == "http://pay.example.com"
    assert "https://" in shop.text("setup_api_urlHint")


def test_products_with_prices_as_the_new_language_writes_them(
    shop: SetupScreen, setup_world: FakeSetup
) -> None:
    shop.go_to(SetupStep.PRODUCTS)
    screen = ProductsScreen(shop.frame.page)
    screen.type_row(1, "Espresso", "2.50")
    screen.type_row(2, "Café", "much")
    screen.type_row(3, "Tea")
    screen.type_row(4, "Water")
    _make_anew(shop, "setup_language_de")
    assert QLocale().language() is QLocale.Language.German
    shop.go_to(SetupStep.PRODUCTS)
    assert [shop.typed(f"productName{number}") for number in (1, 2, 3, 4, 5)] == [
        "Espresso", "Café", "Tea", "Water", "",
    ]  # fmt: skip
    assert (shop.typed("productPrice1"), shop.typed("productPrice2")) == ("2,50", "much")
    for number in (2, 3, 4):
        shop.type(f"productPrice{number}", "1,00")
    shop.next()
    shop.until(lambda: setup_world.taken)
    ((taken, _),) = setup_world.taken
    assert [product.price.amount_minor for product in taken] == [250, 100, 100, 100]


def test_a_file_that_was_read_and_what_becomes_of_the_products_there(
    shop: SetupScreen, setup_world: FakeSetup, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Path("/shop/autumn.csv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(file), ""))
    setup_world.products = some_products()
    shop.go_to(SetupStep.PRODUCTS)
    shop.choose("productsWay_file")
    shop.tap("productFileChoose")
    shop.until(lambda: shop.shows("productsTake") and shop.shows("productsHow"))
    shop.pick("productsHow", "replace")
    _make_anew(shop, "setup_language_de")
    shop.go_to(SetupStep.PRODUCTS)
    shop.until(lambda: shop.shows("productsTake"))
    assert setup_world.files_read == [file, file]
    assert find(shop.frame, QComboBox, "productsHow").currentData() == "replace"
    assert "autumn.csv" in [one.text() for one in shop.frame.page.findChildren(QLabel)]


def test_a_handlers_address_that_was_not_tried(shop: SetupScreen) -> None:
    shop.go_to(SetupStep.PHONES)
    shop.choose("phonesWay_hosted")
    shop.type("hostedUrl", "https://returns.bobs.example")
    _make_anew(shop, "setup_language_de")
    shop.go_to(SetupStep.PHONES)
    assert shop.is_chosen("phonesWay_hosted")
    assert shop.typed("hostedUrl") == "https://returns.bobs.example"


def test_a_handlers_address_stays_on_the_way_back_and_forth(shop: SetupScreen) -> None:
    shop.go_to(SetupStep.PHONES)
    shop.choose("phonesWay_hosted")
    shop.type("hostedUrl", "https://returns.bobs.example")
    shop.back()
    shop.go_to(SetupStep.PHONES)
    assert shop.is_chosen("phonesWay_hosted")
    assert shop.typed("hostedUrl") == "https://returns.bobs.example"


def test_what_is_wrong_in_the_shop_is_still_there_to_be_mended(shop: SetupScreen) -> None:
    shop.go_to(SetupStep.SHOP)
    shop.type("setup_merchant_id", "bob@example.com")
    shop.pick("setup_currency", "")
    shop.type("setup_currency_code", "EU")
    _make_anew(shop, "setup_text_125")
    shop.go_to(SetupStep.SHOP)
    assert shop.typed("setup_merchant_id") == "bob@example.com"
    assert "no blanks" in shop.text("setup_merchant_idHint")
    assert shop.shows("setup_currency_code")
    assert shop.typed("setup_currency_code") == "EU"
    assert not shop.is_enabled("setupNext")


def test_letters_of_a_currency_that_are_wrong_can_be_seen_on_the_way_back(
    shop: SetupScreen,
) -> None:
    shop.go_to(SetupStep.SHOP)
    shop.pick("setup_currency", "")
    shop.type("setup_currency_code", "EU")
    shop.go_to(SetupStep.LOOK)
    shop.go_to(SetupStep.SHOP)
    assert shop.shows("setup_currency_code")
    assert shop.typed("setup_currency_code") == "EU"
    shop.pick("setup_currency", "EUR")
    assert not shop.shows("setup_currency_code")
    assert shop.is_enabled("setupNext")


def test_the_way_that_was_chosen_and_the_number_put_aside(wizard: SetupScreen) -> None:
    wizard.go_to(SetupStep.SHOP)
    wizard.type("setup_merchant_id", "m_4711")
    wizard.go_to(SetupStep.WAY)
    wizard.choose("setupTry")
    _make_anew(wizard, "setup_text_125")
    wizard.go_to(SetupStep.WAY)
    assert wizard.is_chosen("setupTry")
    assert wizard.rail == ["look", "way", "summary"]
    wizard.choose("setupConnectShop")
    assert wizard.window.settings.merchant_id == "m_4711"


def test_a_demo_that_becomes_a_shop_may_still_stay_a_demo(open_setup: OpenSetup) -> None:
    wizard = open_setup(replace(SHOP, merchant_id=""), can_leave=True)
    wizard.go_to(SetupStep.SHOP)
    wizard.type("setup_merchant_id", "m_4711")
    _make_anew(wizard, "setup_text_125")
    wizard.go_to(SetupStep.WAY)
    assert wizard.is_enabled("setupTry")


def test_a_currency_that_was_chosen_is_not_guessed_again(wizard: SetupScreen) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    wizard.go_to(SetupStep.SHOP)
    assert wizard.window.settings.currency_code == "EUR"
    wizard.pick("setup_currency", "USD")
    _make_anew(wizard, "setup_text_125")
    QLocale.setDefault(QLocale("de_DE"))
    wizard.go_to(SetupStep.SHOP)
    assert wizard.window.settings.currency_code == "USD"


def test_digits_of_a_pin_are_not_carried(shop: SetupScreen) -> None:
    shop.go_to(SetupStep.PIN)
    shop.type("setupPin", "4711")
    assert shop.frame.page.begun() is None
    _make_anew(shop, "setup_language_de")
    shop.go_to(SetupStep.PIN)
    assert shop.typed("setupPin") == ""
    shop.press(Qt.Key.Key_Return, "\r")
    assert shop.step == "summary"
