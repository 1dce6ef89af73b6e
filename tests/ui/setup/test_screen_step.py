"""The customers' screen in the wizard: the displays that are there, and what is on which."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.ui.customer.displays import Displays
from pos_app.ui.setup import display_numbers
from pos_app.ui.setup.display_map import DisplayMap
from pos_app.ui.setup.screen_step import ScreenStep
from tests.fakes.fake_setup import FakeSetup
from tests.screens.hands import find
from tests.screens.setup_steps_screen import DisplaysScreen
from tests.ui.setup.step_stage import StepStage, staged

Opened = Callable[..., tuple[DisplaysScreen, StepStage]]


@dataclass(frozen=True)
class _Display:
    """As much of a `QScreen` as is asked for."""

    socket: str
    place: QRect
    maker: str = ""

    def name(self) -> str:
        return self.socket

    def model(self) -> str:
        return self.maker

    def geometry(self) -> QRect:
        return self.place


class _Desk(Displays):
    """The computer's own display, and what a test plugs in."""

    def __init__(self) -> None:
        super().__init__(lambda: [self.own, *self.others])
        self.own = QGuiApplication.primaryScreen()
        self.others: list[QScreen] = []

    def plug_in(self, *names: str) -> None:
        for name in names:
            right = max(screen.geometry().right() for screen in self.all) + 1
            place = QRect(right, 0, 1366, 768)
            self.others.append(cast("QScreen", _Display(name, place, "ACME 24")))
            self.changed.emit()

    def pull_out(self) -> None:
        self.others.pop()
        self.removed.emit()


@pytest.fixture
def desk(qtbot: QtBot) -> _Desk:
    return _Desk()


@pytest.fixture
def opened(qtbot: QtBot, desk: _Desk) -> Iterator[Opened]:
    stages: list[StepStage] = []

    def open_step(settings: Settings | None = None) -> tuple[DisplaysScreen, StepStage]:
        stage = staged(
            qtbot,
            lambda setup, draft: ScreenStep(setup, draft, displays=desk),
            FakeSetup(),
            settings or Settings(),
            (1024, 600),
        )
        stages.append(stage)
        return DisplaysScreen(stage.page), stage

    yield open_step
    for stage in stages:
        stage.end()


def test_one_display_says_what_a_second_one_would_do(opened: Opened) -> None:
    screen, stage = opened()
    assert [(one.number, one.is_tills, one.is_customers) for one in screen.drawn] == [
        (1, True, False)
    ]
    assert screen.words("displaysSentence").startswith("There is one display.")
    assert stage.page.may_go_on()
    assert stage.page.is_answered()


def test_displays_come_and_go_while_they_are_looked_at(opened: Opened, desk: _Desk) -> None:
    screen, _ = opened()
    desk.plug_in("HDMI-1")
    assert [(one.number, one.name, one.is_customers) for one in screen.drawn][1:] == [
        (2, "ACME 24", True)
    ]
    assert screen.words("displaysSentence") == "Customers see their screen on display 2."
    desk.pull_out()
    assert len(screen.drawn) == 1
    assert screen.words("displaysSentence").startswith("There is one display.")


def test_a_screen_reader_hears_the_displays(opened: Opened, desk: _Desk) -> None:
    screen, _ = opened()
    desk.plug_in("HDMI-1")
    heard = find(screen.page, DisplayMap, "displayMap").accessibleDescription()
    assert heard.endswith("The till; 2: ACME 24, Customers")


@pytest.mark.parametrize(
    ("way", "words", "summary"),
    [
        ("auto", "There is one display.", "On the second display, whenever there is one."),
        ("mirror", "The window opens with the till.", "In a window of its own."),
        ("off", "Nothing is shown to customers", "No screen for customers."),
    ],
)
def test_each_way_is_said(opened: Opened, way: str, words: str, summary: str) -> None:
    other = "off" if way == "auto" else "auto"
    screen, stage = opened(Settings(customer_screen=other))
    screen.tap(f"screenWay_{way}")
    assert stage.told[-1].customer_screen == way
    assert screen.words("displaysSentence").startswith(words)
    assert stage.page.summary() == summary


def test_no_screen_for_customers_leaves_the_second_display_free(
    opened: Opened, desk: _Desk
) -> None:
    desk.plug_in("HDMI-1")
    screen, _ = opened(Settings(customer_screen="off"))
    assert not any(one.is_customers for one in screen.drawn)


def test_the_display_is_asked_for_only_where_there_are_several(opened: Opened, desk: _Desk) -> None:
    screen, stage = opened()
    desk.plug_in("HDMI-1")
    assert not screen.has("screenDisplay")
    desk.plug_in("HDMI-2")
    assert screen.has("screenDisplay")
    screen.pick("screenDisplay", "HDMI-2")
    assert stage.told[-1].customer_screen_name == "HDMI-2"
    assert [one.number for one in screen.drawn if one.is_customers] == [3]
    screen.tap("screenWay_off")
    assert not screen.has("screenDisplay")


def test_displays_that_show_the_same_are_told_apart_from_one(opened: Opened, desk: _Desk) -> None:
    screen, _ = opened()
    desk.others.append(cast("QScreen", _Display("HDMI-1", desk.own.geometry())))
    desk.changed.emit()
    assert screen.words("displaysSentence").startswith("The displays show the same.")


def test_customers_get_their_own_language(opened: Opened) -> None:
    screen, stage = opened()
    assert screen.offered("screenLanguage")[0] == "As this till"
    screen.pick("screenLanguage", "es")
    assert stage.told[-1].customer_language == "es"


def test_each_display_shows_its_number_for_a_moment(
    opened: Opened, desk: _Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(display_numbers, "SHOWN_MS", 300)
    desk.plug_in("HDMI-1")
    screen, stage = opened()
    screen.tap("displaysNumber")
    numbers = _numbers(stage)
    assert [one.accessibleName() for one in numbers] == ["1", "2"]
    for number, display in zip(numbers, screen.drawn, strict=True):
        assert display.place.contains(number.geometry())
    qtbot.waitUntil(lambda: _numbers(stage) == [])


def test_the_numbers_go_with_the_step_and_with_a_display(opened: Opened, desk: _Desk) -> None:
    desk.plug_in("HDMI-1")
    screen, stage = opened()
    screen.tap("displaysNumber")
    desk.pull_out()
    assert _numbers(stage) == []
    screen.tap("displaysNumber")
    assert len(_numbers(stage)) == 1
    stage.page.leave()
    assert _numbers(stage) == []


def _numbers(stage: StepStage) -> list[QWidget]:
    page = stage.page
    assert isinstance(page, ScreenStep)
    return [window for window in page._numbers.windows if window.isVisible()]
