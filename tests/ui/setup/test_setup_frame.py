"""The wizard's frame: its steps, its buttons, what it keeps, and how it ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import ProgramFault, SetupError
from pos_app.services.settings import Settings
from pos_app.services.setup import SETUP_DONE, SetupStep, wants_setup
from pos_app.ui.error_words import error_words
from pos_app.ui.setup.window import SetupEnd
from tests.fakes.fake_setup import FakeSetup
from tests.screens.hands import find
from tests.screens.setup_screen import SetupScreen
from tests.ui.setup.conftest import OpenSetup

SHOP = Settings(merchant_id="m_4711", merchant_name="Bob's Coffee Shop", theme="light")


def _kept(screen: SetupScreen) -> list[Settings]:
    kept: list[Settings] = []
    screen.window.kept.connect(kept.append)
    return kept


def test_it_begins_with_the_look_and_offers_all_steps(wizard: SetupScreen) -> None:
    assert wizard.step == "look"
    assert wizard.rail == [str(step) for step in SetupStep]
    assert not wizard.shows("setupBack")
    assert not wizard.shows("setupSkip")
    assert not wizard.shows("setupLeave")


class _Shown(QObject):
    """Sees each window that comes up, however shortly."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.add(watched.objectName() or type(watched).__name__)
        return False


def test_it_is_one_window(open_setup: OpenSetup, qapp: QApplication) -> None:
    shown = _Shown()
    qapp.installEventFilter(shown)
    wizard = open_setup(SHOP)
    for step in SetupStep:
        wizard.go_to(step)
    qapp.removeEventFilter(shown)
    assert shown.windows == {"setupWindow"}
    assert wizard.window.isActiveWindow()


def test_each_step_is_kept_and_ticked_off_once_it_was_seen(wizard: SetupScreen) -> None:
    kept = _kept(wizard)
    assert not wizard.is_ticked(SetupStep.LOOK)
    wizard.next()
    assert wizard.step == "way"
    assert [settings.setup_step for settings in kept] == ["way"]
    assert wizard.is_ticked(SetupStep.LOOK)
    assert not wizard.is_ticked(SetupStep.SCREEN), "nobody has looked at it yet"


def test_back_and_any_step_of_the_rail(wizard: SetupScreen) -> None:
    wizard.go_to(SetupStep.PIN)
    assert wizard.step == "pin"
    wizard.back()
    assert wizard.step == "products"
    wizard.go_to(SetupStep.LOOK)
    assert wizard.step == "look"


def test_a_step_can_be_skipped(wizard: SetupScreen) -> None:
    wizard.go_to(SetupStep.SHOP)
    assert not wizard.is_enabled("setupNext")
    wizard.skip()
    assert wizard.step == "keys"


def test_where_next_cannot_be_pressed_enter_shows_what_is_missing(wizard: SetupScreen) -> None:
    wizard.go_to(SetupStep.SHOP)
    wizard.type("setup_merchant_name", "Corner Shop")
    wizard.enter()
    assert (wizard.step, wizard.focus) == ("shop", "setup_merchant_id")


def test_it_goes_on_where_it_was_left(open_setup: OpenSetup) -> None:
    wizard = open_setup(replace(SHOP, setup_step="keys"))
    assert wizard.step == "keys"
    wizard.until(lambda: wizard.is_ticked(SetupStep.LOOK))
    wizard.back()
    assert wizard.typed("setup_merchant_name") == "Bob's Coffee Shop"


def test_a_step_that_nobody_knows_begins_anew(open_setup: OpenSetup) -> None:
    assert open_setup(replace(SHOP, setup_step="done")).step == "look"


def test_closed_half_way_it_keeps_the_answers_of_this_step(
    open_setup: OpenSetup,
) -> None:
    wizard = open_setup(replace(SHOP, setup_step="shop"))
    kept = _kept(wizard)
    wizard.type("setup_merchant_name", "Corner Shop")
    wizard.window.close()
    assert wizard.window.end is SetupEnd.CLOSED
    assert [(s.merchant_name, s.setup_step) for s in kept] == [("Corner Shop", "shop")]
    assert wants_setup(kept[-1])


def test_the_last_step_ends_it(open_setup: OpenSetup) -> None:
    wizard = open_setup(replace(SHOP, setup_step="summary"))
    kept = _kept(wizard)
    assert wizard.words_on("setupNext") == "Start selling"
    wizard.next()
    assert wizard.window.end is SetupEnd.FINISHED
    assert not wizard.window.isVisible()
    assert kept[-1].setup_step == SETUP_DONE
    assert not wants_setup(kept[-1])


def test_called_from_a_till_it_can_be_left(open_setup: OpenSetup) -> None:
    wizard = open_setup(SHOP, can_leave=True)
    kept = _kept(wizard)
    wizard.next()
    wizard.tap("setupLeave")
    assert wizard.window.end is SetupEnd.LEFT
    assert kept[-1].setup_step == SETUP_DONE


def test_what_the_disk_refuses_is_said_until_it_takes_it(wizard: SetupScreen) -> None:
    kept = _kept(wizard)
    assert not wizard.shows("setupTrouble")
    wizard.window.say_not_kept(SetupError("the disk is full"))
    assert wizard.text("setupTroubleWords") == error_words(SetupError("the disk is full"))
    wizard.next()
    assert [settings.setup_step for settings in kept] == ["way"], "the next step tries it again"
    wizard.window.say_not_kept(SetupError("the disk is full"))
    assert wizard.shows("setupTrouble")
    wizard.back()
    wizard.window.say_kept()
    assert not wizard.shows("setupTrouble")
    wizard.window.say_kept()
    wizard.next()
    assert not wizard.shows("setupTrouble")


def test_closing_tries_once_more_to_keep_what_the_disk_refused(wizard: SetupScreen) -> None:
    kept = _kept(wizard)
    wizard.next()
    wizard.window.say_not_kept(SetupError("the disk is full"))
    wizard.window.close()
    assert [settings.setup_step for settings in kept] == ["way", "way"]


def test_another_language_says_the_trouble_in_its_words(wizard: SetupScreen) -> None:
    wizard.window.say_not_kept(SetupError("the disk is full"))
    english = wizard.text("setupTroubleWords")
    wizard.choose("setup_language_de")
    wizard.until(lambda: wizard.shows("setupTrouble") and wizard.text("setupTroubleWords"))
    wizard.until(lambda: wizard.text("setupTroubleWords") != english)
    wizard.window.say_kept()
    assert not wizard.shows("setupTrouble")


def test_a_bug_stays_said_whatever_the_disk_does(wizard: SetupScreen) -> None:
    wizard.window.say_not_kept(SetupError("the disk is full"))
    wizard.window.say_trouble(ProgramFault())
    wizard.window.say_kept()
    assert wizard.text("setupTroubleWords") == error_words(ProgramFault())


@pytest.mark.parametrize(
    ("size", "text_size", "is_folded"),
    [((1024, 600), 100, False), ((1024, 600), 150, True), ((1366, 768), 200, True),
     ((1920, 1080), 200, False)],
)  # fmt: skip
def test_the_rail_folds_where_it_would_take_the_room(
    open_setup: OpenSetup, size: tuple[int, int], text_size: int, *, is_folded: bool
) -> None:
    wizard = open_setup(replace(SHOP, text_size=text_size), size=size)
    assert wizard.shows("setupStepBox") is is_folded
    assert wizard.shows("setupRail") is not is_folded
    assert (wizard.window.width(), wizard.window.height()) == size


def test_a_folded_rail_still_leads_everywhere(open_setup: OpenSetup) -> None:
    wizard = open_setup(replace(SHOP, text_size=200))
    box = find(wizard.frame, QComboBox, "setupStepBox")
    box.activated.emit(3)
    assert wizard.step == "keys"
    assert box.currentIndex() == 3


@pytest.mark.parametrize("again", ["4711", "4712"])
def test_with_large_letters_what_is_said_of_the_pins_is_in_sight(
    open_setup: OpenSetup, again: str
) -> None:
    wizard = open_setup(replace(SHOP, text_size=200, setup_step="pin"), size=(1024, 540))
    wizard.type("setupPin", "4711")
    wizard.type("setupPinAgain", again)
    words = find(wizard.frame, QWidget, "setupPinFoundWords")
    wizard.until(lambda: words.visibleRegion().boundingRect() == words.rect())


def test_the_keyboard_alone_goes_through_it(
    wizard: SetupScreen, setup_world: FakeSetup, qtbot: QtBot
) -> None:
    wizard.enter()
    wizard.press(Qt.Key.Key_Right)
    assert wizard.focus == "setupConnectShop"
    wizard.enter()
    assert wizard.step == "shop"
    for char in "Corner Shop":
        wizard.press(Qt.Key.Key_unknown, char)
    wizard.press(Qt.Key.Key_Tab)
    for char in "m_4711":
        wizard.press(Qt.Key.Key_unknown, char)
    wizard.enter()
    assert wizard.step == "keys"
    for char in "vault-key-1":
        wizard.press(Qt.Key.Key_unknown, char)
    wizard.press(Qt.Key.Key_Tab)
    wizard.press(Qt.Key.Key_Tab)
    for char in "merchant-key-2":
        wizard.press(Qt.Key.Key_unknown, char)
    wizard.enter()
    wizard.until(lambda: "It works" in wizard.found)
    assert setup_world.stored.keys() == {"m_4711"}
    for step in ("phones", "screen", "products", "pin", "summary"):
        wizard.enter()
        assert wizard.step == step
    wizard.enter()
    assert wizard.window.end is SetupEnd.FINISHED
    assert wizard.window.settings.has_merchant


def test_enter_on_a_button_presses_the_button(open_setup: OpenSetup) -> None:
    wizard = open_setup(replace(SHOP, setup_step="keys"))
    for _ in range(4):
        wizard.press(Qt.Key.Key_Tab)
    assert wizard.focus == "setupAddress"
    wizard.enter()
    assert (wizard.step, wizard.focus) == ("keys", "setup_api_url")
