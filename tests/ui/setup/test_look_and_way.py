"""The first two steps: how it looks, and what it is for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from pos_app.services.settings import Settings
from pos_app.services.setup import SetupStep
from pos_app.ui.language import speak_language
from pos_app.ui.setup.sheet import StepSheet
from pos_app.ui.setup.window import SetupEnd
from pos_app.ui.theme import colour, keeper
from tests.screens.hands import find
from tests.screens.setup_screen import SetupScreen
from tests.ui.setup.conftest import OpenSetup

SHOP = Settings(merchant_id="m_4711", merchant_name="Bob's Coffee Shop", theme="light")


def test_a_language_changes_the_whole_wizard_at_once(
    wizard: SetupScreen, qapp: QApplication
) -> None:
    assert wizard.is_chosen("setup_language_en")
    wizard.choose("setup_language_ar")
    wizard.until(lambda: QLocale().language() is QLocale.Language.Arabic)
    assert wizard.is_chosen("setup_language_ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert wizard.window.settings.language == "ar"
    assert wizard.step == "look"
    wizard.until(lambda: wizard.shows("setup_language_ar"))
    assert wizard.focus == "setup_language_ar"
    wizard.choose("setup_language_en")
    wizard.until(lambda: qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight)


def test_the_systems_language_is_not_written_down_unasked(wizard: SetupScreen) -> None:
    wizard.choose("setup_language_en")
    wizard.choose("setup_theme_dark")
    assert wizard.window.settings.language == ""


def test_colours_are_put_on_at_once(wizard: SetupScreen) -> None:
    light = colour("background").name()
    wizard.choose("setup_theme_contrast")
    assert colour("background").name() == "#000000" != light
    assert wizard.window.settings.theme == "contrast"


def test_letters_grow_at_once_and_the_keyboard_stays(wizard: SetupScreen) -> None:
    wizard.choose("setup_text_150")
    wizard.until(lambda: keeper().text_scale == 1.5 and wizard.is_chosen("setup_text_150"))
    assert wizard.window.settings.text_size == 150
    wizard.choose("setup_text_100")
    wizard.until(lambda: keeper().text_scale == 1.0)


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_a_small_screen_shows_all_of_it_at_once(open_setup: OpenSetup, language: str) -> None:
    speak_language(language)
    wizard = open_setup(Settings(theme="light", language=language), size=(1024, 600))
    speak_language("en")
    assert find(wizard.frame, StepSheet, "setupSheet_look").verticalScrollBar().maximum() == 0
    assert wizard.shows("setup_text_200")


def test_a_text_size_of_somebodys_own_is_left_alone(open_setup: OpenSetup) -> None:
    wizard = open_setup(Settings(theme="light", text_size=110))
    wizard.choose("setup_theme_dark")
    assert wizard.window.settings.text_size == 110


def test_another_look_is_kept_at_once(wizard: SetupScreen) -> None:
    kept: list[Settings] = []
    wizard.window.kept.connect(kept.append)
    wizard.choose("setup_theme_dark")
    assert [settings.theme for settings in kept] == ["dark"]


def test_trying_it_leads_straight_to_the_end(wizard: SetupScreen) -> None:
    wizard.next()
    assert not wizard.is_enabled("setupNext")
    wizard.choose("setupTry")
    assert wizard.rail == ["look", "way", "summary"]
    wizard.next()
    assert wizard.step == "summary"
    assert wizard.words_on("setupNext") == "Start the demo"
    wizard.next()
    assert wizard.window.end is SetupEnd.FINISHED
    assert not wizard.window.settings.has_merchant


@pytest.mark.parametrize(
    ("size", "text_size"),
    [((1366, 768), 100), ((1366, 768), 200), ((1024, 600), 200), ((1024, 600), 100)],
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_arrows_reach_every_card_beside_or_below(
    open_setup: OpenSetup, size: tuple[int, int], text_size: int, language: str
) -> None:
    speak_language(language)
    start = Settings(theme="light", text_size=text_size, setup_step="way", language=language)
    wizard = open_setup(start, size=size)
    onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if language == "ar":
        onward, back = back, onward
    wizard.press(onward)
    assert wizard.focus == "setupConnectShop"
    wizard.press(back)
    assert wizard.focus == "setupTry"
    wizard.press(Qt.Key.Key_Down)
    wizard.enter()
    assert wizard.step == "shop"
    speak_language("en")


def test_the_arrows_choose_where_something_is_chosen(open_setup: OpenSetup) -> None:
    wizard = open_setup(Settings(theme="light", text_size=200, setup_step="way"))
    wizard.choose("setupTry")
    wizard.press(Qt.Key.Key_Right)
    assert wizard.is_chosen("setupConnectShop")
    wizard.press(Qt.Key.Key_Right)
    assert wizard.focus == "setupConnectShop", "there is nothing beyond the last"


def test_connecting_brings_the_other_steps_back(wizard: SetupScreen) -> None:
    wizard.go_to(SetupStep.WAY)
    wizard.choose("setupTry")
    wizard.choose("setupConnectShop")
    assert wizard.rail == [str(step) for step in SetupStep]
    wizard.next()
    assert wizard.step == "shop"


def test_a_merchant_number_is_put_aside_while_it_is_tried(open_setup: OpenSetup) -> None:
    wizard = open_setup(replace(SHOP, setup_step="way"))
    assert wizard.is_chosen("setupConnectShop")
    wizard.choose("setupTry")
    assert not wizard.window.settings.has_merchant
    wizard.choose("setupConnectShop")
    assert wizard.window.settings.merchant_id == "m_4711"


def test_a_till_that_sells_is_not_made_a_demo_by_a_tap(open_setup: OpenSetup) -> None:
    wizard = open_setup(SHOP, can_leave=True)
    wizard.go_to(SetupStep.WAY)
    assert not wizard.is_enabled("setupTry")
    wizard.next()
    assert wizard.step == "shop"


@pytest.mark.parametrize("step", ["shop", "keys", "pin"])
def test_left_on_the_way_to_a_shop_it_is_still_that_way(open_setup: OpenSetup, step: str) -> None:
    wizard = open_setup(Settings(theme="light", setup_step=step))
    wizard.go_to(SetupStep.WAY)
    assert wizard.is_chosen("setupConnectShop")
