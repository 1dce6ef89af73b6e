"""How phones come back: three ways, and a code that any phone may try."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pos_app.bootstrap.till_setup import TillSetup
from pos_app.domain.errors import ProviderUnreachable
from pos_app.services.settings import BadSetting, Settings
from pos_app.services.setup import FirewallHint, HostedFound
from pos_app.system.paths import DataFolder
from pos_app.ui.setup import phone_test
from pos_app.ui.setup.phones_step import PhonesStep
from pos_app.workers.background import finish
from tests.fakes.fake_setup import TILL_ID, FakePhoneTrial, FakeSetup
from tests.screens.hands import press
from tests.screens.payment_screen import scan
from tests.screens.setup_steps_screen import PhonesScreen
from tests.ui.setup.step_stage import StepStage, staged

Opened = Callable[..., tuple[PhonesScreen, StepStage]]
HOSTED = "https://returns.bobs.example"
WAITING = "Scan this with any phone. Waiting…"
_ANDROID = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/120 Mobile"


@pytest.fixture
def setup() -> FakeSetup:
    return FakeSetup()


@pytest.fixture
def opened(qtbot: QtBot, setup: FakeSetup) -> Iterator[Opened]:
    stages: list[StepStage] = []

    def open_step(settings: Settings | None = None) -> tuple[PhonesScreen, StepStage]:
        stage = staged(qtbot, PhonesStep, setup, settings or Settings(), (1024, 600))
        stages.append(stage)
        qtbot.waitUntil(lambda: PhonesScreen(stage.page).standing != "")
        return PhonesScreen(stage.page), stage

    yield open_step
    for stage in stages:
        stage.end()


def _open(setup: FakeSetup) -> list[FakePhoneTrial]:
    finish(5.0)
    return [trial for trial in setup.trials if trial.is_open]


# ---- the test code -----------------------------------------------------------------------------
def test_a_code_waits_for_a_phone(opened: Opened, setup: FakeSetup) -> None:
    screen, stage = opened()
    assert screen.code == setup.trials[0].url
    assert scan(stage.window.grab().toImage()) == [setup.trials[0].url]
    assert screen.standing == WAITING
    assert stage.page.may_go_on()
    assert not stage.page.is_answered()
    assert stage.page.summary().endswith("not tried with a phone yet.")


def test_a_phone_that_comes_turns_it_green_and_says_how_fast(
    opened: Opened, setup: FakeSetup, qtbot: QtBot
) -> None:
    screen, stage = opened()
    phone = threading.Thread(target=setup.trials[0].come, args=(4.3, 12, "iphone"))
    phone.start()
    phone.join()
    qtbot.waitUntil(lambda: screen.standing == "It works.")
    assert screen.words("phoneTestFoundDetail") == (
        "An iPhone opened the page. The till answered at once. "
        "Scanned 4 seconds after the code was shown."
    )
    assert stage.page.is_answered()
    assert stage.page.summary().endswith("a phone tried it.")


@pytest.mark.parametrize(
    ("answered_ms", "words"),
    [
        (300, "The till answered at once."),
        (301, "The till answered in less than a second."),
        (1_001, "to answer, which is slow."),
        (3_600, "It took 4 seconds to answer, which is slow."),
    ],
)
def test_how_fast_is_said_in_words(
    opened: Opened, setup: FakeSetup, qtbot: QtBot, answered_ms: int, words: str
) -> None:
    screen, _ = opened()
    setup.trials[0].come(answered_ms=answered_ms)
    qtbot.waitUntil(lambda: screen.standing != WAITING)
    assert words in screen.words("phoneTestFoundDetail")


def test_another_address_is_not_tried_yet(opened: Opened, setup: FakeSetup, qtbot: QtBot) -> None:
    screen, stage = opened()
    setup.trials[0].come()
    qtbot.waitUntil(lambda: screen.standing != WAITING)
    screen.pick("phonesAddress", "10.8.0.3")
    qtbot.waitUntil(lambda: len(setup.trials) == 2 and screen.standing == WAITING)
    assert not stage.page.is_answered()
    setup.trials[0].come()  # somebody scanned the old code from a picture
    qtbot.wait(1)
    assert screen.standing == WAITING


def test_after_a_while_it_says_what_may_be_in_the_way(
    opened: Opened, setup: FakeSetup, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phone_test, "_HINT_AFTER_MS", 10)
    screen, _ = opened()
    qtbot.waitUntil(lambda: screen.has("phoneTestHint"))
    assert "guest network" in " ".join(screen.texts("phoneTestHint"))
    assert screen.field("firewallCommandText").text() == "sudo ufw allow 8788/tcp"
    screen.tap("firewallCommandCopy")
    assert QGuiApplication.clipboard().text() == "sudo ufw allow 8788/tcp"
    setup.trials[0].come()
    qtbot.waitUntil(lambda: not screen.has("phoneTestHint"))


def test_a_port_that_a_firewall_knows_can_be_kept(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phone_test, "_HINT_AFTER_MS", 10)
    screen, stage = opened()
    qtbot.waitUntil(lambda: screen.has("phoneTestKeepPort"))
    screen.tap("phoneTestKeepPort")
    assert stage.told[-1].return_port == 40123
    assert screen.field("phonesPort").text() == "40123"
    assert not screen.has("phoneTestKeepPort")


@pytest.mark.parametrize(
    ("system", "words"),
    [("macos", "System Settings"), ("windows", "Windows Security"), ("other", "on port 40123")],
)
def test_a_system_without_a_command_gets_words(
    opened: Opened,
    setup: FakeSetup,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    words: str,
) -> None:
    monkeypatch.setattr(phone_test, "_HINT_AFTER_MS", 10)
    setup.firewall_hint = FirewallHint(system)
    screen, _ = opened()
    qtbot.waitUntil(lambda: screen.has("phoneTestHint"))
    assert words in " ".join(screen.texts("phoneTestHint"))
    assert not screen.has("firewallCommand")
    assert not screen.has("phoneTestKeepPort")


def test_a_hosted_page_has_no_firewall_of_ours_before_it(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phone_test, "_HINT_AFTER_MS", 10)
    screen, _ = opened(Settings(return_url=f"{HOSTED}:8443"))
    qtbot.waitUntil(lambda: screen.has("phoneTestHint"))
    assert not screen.has("firewallCommand")


@pytest.mark.parametrize(
    ("trouble", "label", "words"),
    [
        ("loopback_only", "phoneTestTroubleWords", "This computer is on no network"),
        ("port_taken", "phoneTestNoteWords", "Another program uses this port."),
    ],
)
def test_trouble_of_an_open_page_is_said(
    opened: Opened, setup: FakeSetup, trouble: str, label: str, words: str
) -> None:
    setup.phone_trouble = trouble
    screen, stage = opened()
    assert screen.words(label).startswith(words)
    assert screen.code
    assert stage.page.may_go_on()


def test_a_page_that_cannot_be_opened_says_why_and_can_be_tried_again(
    opened: Opened, setup: FakeSetup, qtbot: QtBot
) -> None:
    setup.refusals["open_phone_trial"] = ProviderUnreachable("no")
    screen, stage = opened()
    assert screen.standing.startswith("The test page could not be opened.")
    assert not screen.code
    assert stage.page.may_go_on()
    del setup.refusals["open_phone_trial"]
    screen.tap("phoneTestAgain")
    qtbot.waitUntil(lambda: screen.standing == WAITING)
    assert not screen.has("phoneTestAgain")


def test_the_page_is_open_while_the_step_is_looked_at(
    opened: Opened, setup: FakeSetup, qtbot: QtBot
) -> None:
    screen, stage = opened()
    assert len(_open(setup)) == 1
    stage.page.leave()
    assert _open(setup) == []
    stage.page.leave()
    stage.page.enter()
    qtbot.waitUntil(lambda: len(setup.trials) == 2 and screen.standing == WAITING)
    assert _open(setup) == setup.trials[1:]
    assert screen.code == setup.trials[1].url


class _SlowSetup(FakeSetup):
    """Opens a page only when it is let."""

    gate = threading.Event()
    begun = threading.Event()

    def open_phone_trial(self, settings: Settings, seen: object) -> FakePhoneTrial:
        self.begun.set()
        assert self.gate.wait(5)
        return super().open_phone_trial(settings, seen)  # type: ignore[arg-type]  # only passed on


def test_a_page_that_opens_after_the_step_was_left_is_closed_at_once(qtbot: QtBot) -> None:
    setup = _SlowSetup()
    stage = staged(qtbot, PhonesStep, setup, Settings(), (1024, 600))
    assert setup.begun.wait(5)
    stage.page.leave()
    setup.gate.set()
    stage.end()
    assert len(setup.trials) == 1
    assert _open(setup) == []
    assert not PhonesScreen(stage.page).code


# ---- this computer's address -------------------------------------------------------------------
def test_addresses_are_offered_the_likeliest_first(opened: Opened, qtbot: QtBot) -> None:
    screen, _ = opened()
    qtbot.waitUntil(
        lambda: screen.offered("phonesAddress") == ["192.168.1.20", "10.8.0.3", "Type another…"]
    )


def test_an_address_that_is_set_is_shown_as_it_is(opened: Opened, qtbot: QtBot) -> None:
    screen, _ = opened(Settings(return_host="192.168.1.20", return_port=8123))
    qtbot.waitUntil(lambda: "10.8.0.3" in screen.offered("phonesAddress"))
    assert screen.offered("phonesAddress")[:2] == ["By itself", "192.168.1.20"]
    assert screen.field("phonesPort").text() == "8123"


def test_an_address_is_kept_once_its_page_is_open(
    opened: Opened, setup: FakeSetup, qtbot: QtBot
) -> None:
    screen, stage = opened()
    qtbot.waitUntil(lambda: "10.8.0.3" in screen.offered("phonesAddress"))
    screen.pick("phonesAddress", "10.8.0.3")
    qtbot.waitUntil(lambda: bool(stage.told))
    assert stage.told[-1].return_host == "10.8.0.3"
    assert _open(setup) == setup.trials[1:]
    assert screen.code.startswith("http://10.8.0.3:")


def test_an_address_that_this_computer_lacks_is_not_kept(
    opened: Opened, setup: FakeSetup, qtbot: QtBot
) -> None:
    screen, stage = opened()
    screen.pick("phonesAddress", "typed")
    assert screen.focus == "phonesOwnAddress"
    setup.refusals["open_phone_trial"] = BadSetting("return_host", "no such address")
    screen.type("phonesOwnAddress", "10.0.0.99")
    screen.enter("phonesOwnAddress")
    assert stage.enters == 0, "Enter was Next, too"
    qtbot.waitUntil(lambda: screen.words("phonesOwnAddressHint") != "")
    assert screen.words("phonesOwnAddressHint") == (
        "This computer does not have the address 10.0.0.99. Choose another one."
    )
    assert stage.told == []
    assert not stage.page.may_go_on()
    del setup.refusals["open_phone_trial"]
    screen.pick("phonesAddress", "10.8.0.3")
    qtbot.waitUntil(lambda: bool(stage.told))
    assert stage.page.may_go_on()


@pytest.mark.parametrize("port", ["99999", "x"])
def test_a_port_that_is_none_is_said_beside_it(opened: Opened, port: str) -> None:
    screen, stage = opened()
    screen.type("phonesPort", port)
    screen.enter("phonesPort")
    assert screen.words("phonesPortHint") == "Write a number from 1 to 65535, or 0 for any."
    assert stage.told == []
    assert not stage.page.may_go_on()


def test_a_port_is_kept_once_its_page_is_open(opened: Opened, qtbot: QtBot) -> None:
    screen, stage = opened()
    screen.type("phonesPort", "8123")
    screen.enter("phonesPort")
    qtbot.waitUntil(lambda: bool(stage.told))
    assert stage.told[-1].return_port == 8123


def test_on_no_network_it_can_be_tried_again_with_new_addresses(
    opened: Opened, setup: FakeSetup, qtbot: QtBot
) -> None:
    setup.phone_trouble, setup.own_addresses = "loopback_only", ()
    screen, _ = opened()
    assert screen.offered("phonesAddress") == ["By itself", "Type another…"]
    setup.phone_trouble, setup.own_addresses = "", ("192.168.1.20",)
    screen.tap("phoneTestAgain")
    qtbot.waitUntil(lambda: screen.offered("phonesAddress")[0] == "192.168.1.20")
    qtbot.waitUntil(lambda: screen.standing == WAITING and not screen.has("phoneTestAgain"))


def test_the_arrow_keys_choose_a_way(opened: Opened) -> None:
    screen, stage = opened()
    assert screen.focus == "phonesWay_wifi"
    for _ in range(2):
        press(stage.page, Qt.Key.Key_Down)
    assert screen.focus == "phonesWay_nowhere"
    assert stage.told[-1].phones_come_back is False


# ---- nowhere -----------------------------------------------------------------------------------
def test_nowhere_is_honest_and_opens_nothing(opened: Opened, setup: FakeSetup) -> None:
    screen, stage = opened()
    screen.tap("phonesWay_nowhere")
    assert stage.told[-1].phones_come_back is False
    assert "payment service's own page" in " ".join(screen.texts("phonesNowhereWords"))
    assert _open(setup) == []
    assert not screen.code
    assert stage.page.is_answered()
    assert stage.page.summary() == "Nowhere: the till finds out by asking."


def test_from_nowhere_back_to_the_wifi(opened: Opened, setup: FakeSetup, qtbot: QtBot) -> None:
    screen, stage = opened()
    screen.tap("phonesWay_nowhere")
    screen.tap("phonesWay_wifi")
    qtbot.waitUntil(lambda: screen.standing == WAITING)
    assert stage.told[-1] == Settings()
    assert len(_open(setup)) == 1


# ---- a hosted handler --------------------------------------------------------------------------
def _try_hosted(screen: PhonesScreen, url: str = HOSTED, key: str = "ab" * 32) -> None:
    screen.tap("phonesWay_hosted")
    screen.type("hostedUrl", url)
    if key:
        screen.type("hostedKey", key)
    screen.tap("hostedTry")


def test_a_hosted_handler_that_fits_is_kept_with_its_key(
    opened: Opened, setup: FakeSetup, qtbot: QtBot
) -> None:
    screen, stage = opened()
    _try_hosted(screen, f"{HOSTED}/")
    qtbot.waitUntil(lambda: bool(stage.told) and screen.standing == WAITING)
    assert setup.hosted_tries == [(HOSTED, "ab" * 32)]
    assert setup.hosted_key == "ab" * 32
    assert stage.told[-1].return_url == HOSTED
    assert screen.words("hostedFoundWords") == "It answers, and knows this till."
    assert screen.field("hostedKey").text() == ""
    assert screen.code.startswith(HOSTED)
    assert stage.page.summary() == "To returns.bobs.example."


@pytest.mark.parametrize("found", [one for one in HostedFound if one is not HostedFound.WORKS])
def test_a_hosted_handler_that_does_not_fit_is_not_kept(
    opened: Opened, setup: FakeSetup, qtbot: QtBot, found: HostedFound
) -> None:
    setup.hosted = found
    screen, stage = opened()
    _try_hosted(screen)
    qtbot.waitUntil(lambda: screen.words("hostedFoundDetail") != "")
    assert stage.told == []
    assert setup.hosted_key == ""
    assert not screen.code


def test_next_tries_a_handler_that_was_typed(
    opened: Opened, setup: FakeSetup, qtbot: QtBot
) -> None:
    screen, stage = opened()
    screen.tap("phonesWay_hosted")
    assert stage.page.next_words() == ""
    screen.type("hostedUrl", HOSTED)
    assert stage.page.next_words() == "Try it"
    assert not stage.press_next()
    qtbot.waitUntil(lambda: bool(stage.told))
    assert stage.busy == [True, False]
    assert stage.page.next_words() == ""
    assert stage.press_next()


@pytest.mark.parametrize("url", ["returns.bobs.example", "http://returns.bobs.example"])
def test_an_address_that_is_none_is_said_beside_it(
    opened: Opened, setup: FakeSetup, url: str
) -> None:
    screen, stage = opened()
    _try_hosted(screen, url)
    assert "https://" in screen.words("hostedUrlHint")
    screen.type("hostedUrl", url[:-1])
    assert screen.words("hostedUrlHint") == ""
    assert not stage.press_next()
    assert "https://" in screen.words("hostedUrlHint")
    assert setup.hosted_tries == []


def test_what_is_no_key_is_said_beside_it(opened: Opened, setup: FakeSetup, qtbot: QtBot) -> None:
    setup.refusals["keep_hosted_key"] = BadSetting("return_key", "no key")
    screen, stage = opened()
    _try_hosted(screen, key="a recipe")
    qtbot.waitUntil(lambda: screen.words("hostedKeyHint") != "")
    assert screen.words("hostedKeyHint").startswith("This is not a key.")
    assert stage.told == []


def test_it_says_how_the_key_is_had(opened: Opened, qtbot: QtBot) -> None:
    screen, _ = opened()
    screen.tap("phonesWay_hosted")
    command = screen.field("hostedCommandText")
    qtbot.waitUntil(lambda: command.text() == f"pos-app returns --key-for {TILL_ID}")


def test_a_key_that_was_typed_is_forgotten_when_the_step_is_left(opened: Opened) -> None:
    screen, stage = opened()
    screen.tap("phonesWay_hosted")
    screen.type("hostedKey", "ab" * 32)
    assert screen.field("hostedKey").displayText() != "ab" * 32
    stage.page.leave()
    assert screen.field("hostedKey").text() == ""


# ---- the real thing ----------------------------------------------------------------------------
def test_a_real_phone_opens_the_real_page(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(merchant_name="Bob's", return_host="127.0.0.1")
    setup = TillSetup(DataFolder.made(tmp_path))
    stage = staged(qtbot, PhonesStep, setup, settings, (1024, 600))
    screen = PhonesScreen(stage.page)
    qtbot.waitUntil(lambda: screen.code != "", timeout=10_000)
    phone = {"User-Agent": _ANDROID, "Accept-Language": "en"}
    with httpx.Client(headers=phone) as client:
        client.head(screen.code)
        page = client.get(screen.code)
    assert page.status_code == 200
    assert "works" in page.text
    qtbot.waitUntil(lambda: screen.standing == "It works.", timeout=10_000)
    assert screen.words("phoneTestFoundDetail").startswith("An Android phone opened the page.")
    stage.end()
    with pytest.raises(httpx.ConnectError):
        httpx.get(page.url, timeout=2)
