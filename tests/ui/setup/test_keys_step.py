"""The step of the keys: the fields, where they are kept, and Connect."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from pos_app.services.ports import Keys
from pos_app.services.settings import DEFAULT_API_URL, Settings
from pos_app.services.setup import ConnectFound, Connection, SetupStep
from pos_app.workers.background import finish
from tests.fakes.fake_setup import FakeSetup
from tests.screens.hands import find
from tests.screens.setup_screen import SetupScreen
from tests.ui.setup.conftest import OpenSetup

VAULT, MERCHANT = "vk_0123456789abcdef", "mk_fedcba9876543210"
SHOP = Settings(
    merchant_id="m_4711", merchant_name="Bob's Coffee Shop", theme="light", setup_step="keys"
)


@pytest.fixture
def keys(open_setup: OpenSetup) -> SetupScreen:
    screen = open_setup(SHOP)
    screen.until(lambda: screen.text("keysPlace"))
    return screen


@pytest.fixture
def held(setup_world: FakeSetup) -> Iterator[Event]:
    """A trial that takes until it is let go."""
    setup_world.hold = Event()
    yield setup_world.hold
    setup_world.hold.set()


def _connect(screen: SetupScreen) -> None:
    screen.type_keys(VAULT, MERCHANT)
    screen.next()
    screen.until(lambda: screen.found and not screen.shows("setupCancelConnect"))


def test_two_keys_and_connect(keys: SetupScreen, setup_world: FakeSetup) -> None:
    assert keys.words_on("setupNext") == "Connect"
    assert not keys.is_enabled("setupNext")
    _connect(keys)
    assert keys.found == (
        "It works. No money moved. The payment service knows your shop. It answered in 0.6 s."
    )
    ((settings, given),) = setup_world.connects
    assert settings.merchant_id == "m_4711"
    assert given == Keys(VAULT, MERCHANT)
    keys.until(lambda: keys.text("keysStored") == "The keys are in the keyring.")
    assert keys.words_on("setupNext") == "Next"
    keys.next()
    assert keys.step == "phones"
    assert keys.is_ticked(SetupStep.KEYS)


def test_the_keys_are_masked_and_leave_no_trace(
    keys: SetupScreen, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    keys.type_keys(VAULT, MERCHANT)
    for name in ("setup_vaultKey", "setup_merchantKey"):
        field = find(keys.frame, QLineEdit, name)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        assert VAULT not in field.displayText()
    _connect(keys)
    assert keys.typed("setup_vaultKey") == keys.typed("setup_merchantKey") == ""
    assert VAULT not in caplog.text + repr(keys.window.settings)


def test_a_key_that_is_shown_goes_into_no_clipboard(keys: SetupScreen) -> None:
    QApplication.clipboard().setText("something else")
    keys.type("setup_vaultKey", VAULT)
    keys.tap("setup_vaultKeyEye")
    field = find(keys.frame, QLineEdit, "setup_vaultKey")
    assert field.displayText() == VAULT
    field.selectAll()
    field.copy()
    assert not field.hasSelectedText()
    assert QApplication.clipboard().text() == "something else"
    keys.tap("setup_vaultKeyEye")
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_a_shown_key_is_masked_when_the_step_is_left(keys: SetupScreen) -> None:
    keys.type("setup_vaultKey", VAULT)
    keys.tap("setup_vaultKeyEye")
    keys.back()
    field = find(keys.frame, QLineEdit, "setup_vaultKey")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    keys.next()
    assert keys.typed("setup_vaultKey") == VAULT, "not typed in vain"


@pytest.mark.parametrize(
    "pasted",
    [f"  {VAULT}\n", f'"{VAULT}"', f"X-API-KEY: {VAULT}", f"VAULT_KEY={VAULT}", VAULT],
)
def test_what_is_copied_along_with_a_key_is_taken_off(keys: SetupScreen, pasted: str) -> None:
    keys.paste("setup_vaultKey", pasted)
    assert keys.typed("setup_vaultKey") == VAULT


@pytest.mark.parametrize(
    "pasted",
    [
        f"{VAULT}\n{MERCHANT}",
        f"X-API-KEY: {VAULT}\r\nX-OZURA-API-KEY: {MERCHANT}\r\n",
        f"X-OZURA-API-KEY: {MERCHANT}\nX-API-KEY: {VAULT}",
    ],
)
def test_two_lines_fill_both_fields(keys: SetupScreen, pasted: str) -> None:
    keys.paste("setup_merchantKey", pasted)
    assert (keys.typed("setup_vaultKey"), keys.typed("setup_merchantKey")) == (VAULT, MERCHANT)
    assert keys.is_enabled("setupNext")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("https://dashboard.example.com", "This is a web address, not a key."),
        ("m_4711", "This is the merchant number, not a key."),
        (MERCHANT, "Both keys are the same. Copy the other one."),
        ("schlüssel-123", "A key has only plain letters, digits and signs."),
    ],
)
def test_what_is_no_key_is_said_before_it_is_sent(
    keys: SetupScreen, setup_world: FakeSetup, typed: str, words: str
) -> None:
    keys.type("setup_merchantKey", MERCHANT)
    keys.type("setup_vaultKey", typed)
    assert keys.text("setup_vaultKeyHint") == words
    assert not keys.is_enabled("setupNext")
    keys.enter()
    assert setup_world.connects == []


def test_too_short_is_said_when_the_field_is_left(keys: SetupScreen) -> None:
    keys.type("setup_vaultKey", "abc")
    assert not keys.shows("setup_vaultKeyHint")
    keys.press(Qt.Key.Key_Tab)
    assert "too short" in keys.text("setup_vaultKeyHint")


@pytest.mark.parametrize("found", [found for found in ConnectFound if found != ConnectFound.WORKS])
def test_each_thing_that_is_wrong_is_said_and_can_be_tried_again(
    keys: SetupScreen, setup_world: FakeSetup, found: ConnectFound
) -> None:
    setup_world.connection = Connection(found, {"host": "checkout.ozura.io"})
    _connect(keys)
    assert "No money moved." in keys.found
    assert not keys.shows("keysStored")
    assert keys.words_on("setupNext") == "Connect"
    assert keys.typed("setup_vaultKey") == VAULT
    setup_world.connection = Connection(ConnectFound.WORKS)
    keys.next()
    keys.until(lambda: "It works." in keys.found)


def test_while_it_connects_nothing_is_changed_and_enter_waits(
    keys: SetupScreen, setup_world: FakeSetup, held: Event
) -> None:
    keys.type_keys(VAULT, MERCHANT)
    keys.enter()
    assert keys.found.startswith("Connecting to checkout.ozura.io")
    assert not keys.is_enabled("setup_vaultKey")
    assert not keys.is_enabled("setupNext")
    for _ in range(3):
        keys.enter()
    assert keys.step == "keys"
    held.set()
    keys.until(lambda: "It works." in keys.found)
    assert len(setup_world.connects) == 1


def test_cancelled_it_is_not_heard_any_more(
    keys: SetupScreen, setup_world: FakeSetup, held: Event
) -> None:
    keys.type_keys(VAULT, MERCHANT)
    keys.next()
    keys.tap("setupCancelConnect")
    assert keys.found == ""
    assert keys.is_enabled("setup_vaultKey")
    held.set()
    finish()
    QApplication.processEvents()
    assert setup_world.stored == {}, "what was cancelled keeps no keys"
    assert keys.found == ""
    assert keys.typed("setup_vaultKey") == VAULT
    assert keys.words_on("setupNext") == "Connect"


def test_keys_that_were_being_kept_when_it_was_cancelled_are_shown(
    keys: SetupScreen, setup_world: FakeSetup, held: Event
) -> None:
    keys.type_keys(VAULT, MERCHANT)
    keys.next()
    setup_world.stored["m_4711"] = Keys(VAULT, MERCHANT)
    keys.tap("setupCancelConnect")
    held.set()
    keys.until(lambda: keys.shows("keysStored"))
    assert keys.text("keysStored") == "The keys are in the keyring."


def test_leaving_keeps_no_keys_either(
    keys: SetupScreen, setup_world: FakeSetup, held: Event
) -> None:
    keys.type_keys(VAULT, MERCHANT)
    keys.next()
    keys.window.close()
    held.set()
    finish()
    assert setup_world.connects
    assert setup_world.stored == {}


def test_leaving_cancels_it(keys: SetupScreen, held: Event) -> None:
    keys.type_keys(VAULT, MERCHANT)
    keys.next()
    keys.go_to(SetupStep.SHOP)
    keys.go_to(SetupStep.KEYS)
    assert keys.found == ""
    assert not held.is_set()


@pytest.mark.parametrize(
    ("field", "typed"),
    [("setup_merchant_id", "m_0815"), ("setup_merchant_name", "Another Shop")],
)
def test_changing_what_was_tried_takes_the_success_back(
    keys: SetupScreen, field: str, typed: str
) -> None:
    _connect(keys)
    keys.back()
    keys.type(field, typed)
    keys.next()
    assert keys.found == ""


def test_another_address_takes_the_success_back(keys: SetupScreen) -> None:
    _connect(keys)
    keys.tap("setupAddress")
    keys.type("setup_api_url", "https://pay.example.com")
    assert keys.found == ""
    assert keys.window.settings.api_url == "https://pay.example.com"


def test_an_address_that_cannot_work_says_so(keys: SetupScreen) -> None:
    keys.type_keys(VAULT, MERCHANT)
    keys.tap("setupAddress")
    keys.type("setup_api_url", "http://pay.example.com")
    assert "https://" in keys.text("setup_api_urlHint")
    assert not keys.is_enabled("setupNext")
    keys.type("setup_api_url", "")
    assert keys.window.settings.api_url == DEFAULT_API_URL
    assert keys.is_enabled("setupNext")


def test_keys_that_are_stored_need_not_be_typed(
    open_setup: OpenSetup, setup_world: FakeSetup
) -> None:
    setup_world.stored["m_4711"] = Keys(VAULT, MERCHANT)
    keys = open_setup(SHOP)
    keys.until(lambda: keys.shows("keysStored"))
    assert not keys.shows("setup_vaultKey")
    assert keys.words_on("setupNext") == "Next"
    keys.tap("setupTryConnection")
    keys.until(lambda: "It works." in keys.found)
    assert setup_world.connects[-1][1] is None
    keys.tap("setupNewKeys")
    assert keys.shows("setup_vaultKey")
    assert keys.focus == "setup_vaultKey"


def test_while_the_keyring_is_asked_nobody_types_a_key_where_it_can_be_read(
    open_setup: OpenSetup, setup_world: FakeSetup
) -> None:
    keys = open_setup(replace(SHOP, api_url="https://pay.example.com"))
    assert keys.focus == "setup_vaultKey"
    setup_world.stored["m_4711"] = Keys(VAULT, MERCHANT)
    keys.frame.page.enter()
    keys.until(lambda: keys.shows("keysStored"))
    assert keys.focus == "setupStep_keys"
    keys.press(Qt.Key.Key_V, "v")
    assert keys.typed("setup_api_url") == "https://pay.example.com"
    keys.enter()
    assert keys.step == "phones"


def test_enter_alone_goes_past_stored_keys_and_tries_nothing(
    open_setup: OpenSetup, setup_world: FakeSetup
) -> None:
    setup_world.stored["m_4711"] = Keys(VAULT, MERCHANT)
    keys = open_setup(SHOP)
    keys.until(lambda: keys.shows("keysStored"))
    keys.back()
    keys.enter()
    assert (keys.step, keys.words_on("setupNext")) == ("keys", "Next")
    keys.enter()
    assert keys.step == "phones"
    assert setup_world.connects == []


def test_without_a_keyring_it_says_what_that_means(
    open_setup: OpenSetup, setup_world: FakeSetup
) -> None:
    setup_world.keyring = ""
    keys = open_setup(SHOP)
    keys.until(lambda: "asks for them at each start" in keys.text("keysPlace"))
    _connect(keys)
    assert keys.text("keysStored") == "The keys stay in memory until the till is closed."
    assert keys.words_on("setupNext") == "Next"


def test_a_locked_keyring_is_told_from_none(open_setup: OpenSetup, setup_world: FakeSetup) -> None:
    setup_world.keyring, setup_world.is_locked = "", True
    keys = open_setup(SHOP)
    keys.until(lambda: "locked" in keys.text("keysPlace"))


def test_without_a_merchant_number_there_is_nothing_to_connect(open_setup: OpenSetup) -> None:
    keys = open_setup(replace(SHOP, merchant_id=""))
    assert keys.shows("keysMissing")
    assert not keys.is_enabled("setup_vaultKey")
    assert not keys.is_enabled("setupNext")
    keys.skip()
    assert keys.step == "phones"


def test_skipped_it_is_said_in_the_end(keys: SetupScreen) -> None:
    keys.skip()
    keys.go_to(SetupStep.SUMMARY)
    assert keys.text("summary_keys").startswith("Not connected yet")
    keys.tap("summaryChange_keys")
    assert keys.step == "keys"
