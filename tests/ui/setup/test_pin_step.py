"""The wizard's PIN: typed twice, kept as a hash, and never in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pos_app.services.manager_pin import is_right_pin
from pos_app.services.settings import Settings
from pos_app.ui.pin_dots import PinDots
from pos_app.ui.setup.pin_step import PinStep
from tests.fakes.fake_setup import FakeSetup
from tests.fakes.pins import PIN, cheap_hash
from tests.screens.hands import find, press, type_text
from tests.screens.setup_steps_screen import PinScreen
from tests.ui.setup.step_stage import StepStage, staged

Opened = Callable[..., tuple[PinScreen, StepStage]]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    stages: list[StepStage] = []

    def open_step(pin: str = "") -> tuple[PinScreen, StepStage]:
        stage = staged(qtbot, PinStep, FakeSetup(), Settings(manager_pin=pin), (1024, 600))
        stages.append(stage)
        return PinScreen(stage.page), stage

    yield open_step
    for stage in stages:
        stage.end()


def _next(stage: StepStage) -> None:
    """Presses Next, and waits until the step goes on."""
    assert not stage.press_next()
    stage.qtbot.waitUntil(lambda: bool(stage.done))


def test_the_same_pin_twice_is_kept_as_its_hash(opened: Opened) -> None:
    screen, stage = opened()
    screen.type_both("482913", "482913")
    assert stage.page.next_words() == "Use this PIN"
    _next(stage)
    kept = stage.told[-1].manager_pin
    assert "482913" not in kept
    assert is_right_pin("482913", kept)
    assert stage.busy == [True, False]
    assert stage.page.is_answered()
    assert stage.page.summary() == "A PIN stands before the settings."


def test_keys_alone_set_a_pin(opened: Opened) -> None:
    screen, stage = opened()
    assert screen.focus == "setupPin"
    type_text(stage.page, "2580\n")
    assert screen.focus == "setupPinAgain"
    type_text(stage.page, "2580")
    _next(stage)
    assert is_right_pin("2580", stage.told[-1].manager_pin)


def test_digits_of_another_script_are_the_same_pin(opened: Opened) -> None:
    screen, stage = opened()
    screen.type_both("٢٥٨٠", "2580")
    _next(stage)
    assert is_right_pin("2580", stage.told[-1].manager_pin)


@pytest.mark.parametrize(
    ("first", "second"), [("482913", ""), ("482913", "4829"), ("482913", "482914"), ("12", "12")]
)
def test_what_is_not_one_pin_twice_cannot_go_on(opened: Opened, first: str, second: str) -> None:
    screen, stage = opened()
    screen.type_both(first, second)
    assert not stage.page.may_go_on()
    assert stage.told == []


def test_two_that_differ_are_said(opened: Opened) -> None:
    screen, _ = opened()
    screen.type_both("482913", "482")
    assert screen.words("setupPinFoundWords").startswith("Four to eight digits.")
    screen.type_both("482913", "483")
    assert screen.words("setupPinFoundWords") == ("The two PINs differ. Type the second one again.")


def test_a_pin_that_is_easily_guessed_is_said_and_works(opened: Opened) -> None:
    screen, stage = opened()
    screen.type_both("1234", "1234")
    assert screen.words("setupPinFoundDetail").startswith("This PIN is easily guessed.")
    screen.type_both("2580", "2580")
    assert screen.words("setupPinFoundDetail") == ""
    screen.type_both("7777", "7777")
    assert screen.words("setupPinFoundDetail")
    _next(stage)
    assert stage.told


def test_only_digits_and_no_more_than_eight_can_be_typed(opened: Opened) -> None:
    screen, _ = opened()
    screen.type("setupPin", "12a3 4567890")
    assert screen.field("setupPin").text() == "12345678"
    assert screen.field("setupPin").displayText() != "12345678"


def test_no_pin_is_fine(opened: Opened) -> None:
    _, stage = opened()
    assert stage.page.may_go_on()
    assert stage.press_next()
    assert stage.told == []
    assert not stage.page.is_answered()
    assert stage.page.summary().startswith("No PIN")


def test_enter_on_half_a_pin_is_not_next(opened: Opened, qtbot: QtBot) -> None:
    screen, stage = opened()
    screen.type("setupPin", "482")
    screen.enter("setupPin")
    assert stage.enters == 0
    screen.type("setupPin", "")
    screen.enter("setupPin")
    assert stage.enters == 1


def test_an_old_pin_is_kept_unless_it_is_changed(opened: Opened) -> None:
    screen, stage = opened(cheap_hash(PIN))
    assert screen.words("setupPinFoundWords") == "A PIN is set."
    assert not screen.has("setupPin")
    assert stage.press_next()
    assert stage.told == []


def test_an_old_pin_can_be_changed_and_kept_after_all(opened: Opened) -> None:
    screen, stage = opened(cheap_hash(PIN))
    screen.tap("setupPinChange")
    assert screen.focus == "setupPin"
    screen.type("setupPin", "111")
    screen.tap("setupPinKeep")
    assert not screen.has("setupPin")
    assert stage.press_next()
    screen.tap("setupPinChange")
    assert screen.field("setupPin").text() == ""
    screen.type_both("2580", "2580")
    _next(stage)
    assert is_right_pin("2580", stage.told[-1].manager_pin)


def test_an_old_pin_can_be_taken_away(opened: Opened) -> None:
    screen, stage = opened(cheap_hash(PIN))
    screen.tap("setupPinRemove")
    assert stage.told[-1].manager_pin == ""
    assert screen.has("setupPin")
    assert stage.press_next()


def test_what_was_typed_is_forgotten_when_the_step_is_left(opened: Opened, qtbot: QtBot) -> None:
    screen, stage = opened()
    screen.type_both("2580", "2580")
    stage.page.leave()
    assert screen.field("setupPin").text() == ""
    screen.type_both("2580", "2580")
    assert not stage.press_next()
    stage.page.leave()
    qtbot.waitUntil(lambda: stage.busy == [True, False])
    assert stage.told == []
    assert stage.done == []


def test_a_screen_reader_hears_how_many_digits_and_not_which(opened: Opened) -> None:
    screen, stage = opened()
    screen.type("setupPin", "258")
    dots = find(stage.page, PinDots, "setupPinDots")
    assert dots.accessibleName() == "3 digits typed"
    press(screen.field("setupPin"), Qt.Key.Key_Backspace)
    assert dots.accessibleName() == "2 digits typed"
