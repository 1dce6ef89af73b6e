"""Read from the right, Left and Right still go where the eye sees them go: the wizard in Arabic, by
keyboard."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.e2e.harness.display import Display
from tests.e2e.harness.heard_wizard import heard_wizard
from tests.e2e.harness.screen_reader import Control, ScreenReader
from tests.e2e.harness.waiting import until

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's"),
]
_WIZARD = "إعداد الصندوق"
_ARABIC, _FRENCH = "العربية", "Français"


class Eye:
    """Presses arrows and sees where the keyboard goes."""

    def __init__(self, reader: ScreenReader, display: Display) -> None:
        self.reader, self.display = reader, display

    def choices(self) -> list[Control]:
        return [one for one in self.reader.walk() if one.role == "radio button"]

    def place(self) -> Control:
        """The choice that has the keyboard."""
        return until(lambda: [one for one in self.choices() if one.has_keyboard], "a choice")[0]

    def goes(self, key: str) -> int:
        """How many px to the right an arrow goes."""
        before = self.place()
        self.display.press(key)

        def elsewhere() -> list[Control]:
            now = [one for one in self.choices() if one.has_keyboard]
            return [one for one in now if one.name != before.name]

        return until(elsewhere, f"another choice after {key}")[0].left - before.left


@pytest.fixture
def eye(tmp_path: Path, qapp: QApplication) -> Iterator[Eye]:
    """At the wizard of a new till in Arabic."""
    with heard_wizard(tmp_path, 'language = "ar"', _WIZARD) as (reader, display):
        yield Eye(reader, display)


def test_arrows_among_choices_go_where_they_point(eye: Eye) -> None:
    eye.reader.focus(_ARABIC)
    eye.display.press("Tab")
    until(lambda: eye.place().name != _ARABIC, "the next choices")
    if "%" in eye.place().name:
        eye.display.press("Tab")
        until(lambda: "%" not in eye.place().name, "the colours")
    begun = eye.place().name
    assert eye.goes("Left") < 0
    assert eye.goes("Left") < 0
    assert eye.goes("Right") > 0
    assert eye.goes("Right") > 0
    assert eye.place().name == begun
    eye.display.press("Return")
    until(lambda: eye.place().name != begun and not eye.place().is_checked, "how to begin")
    first = eye.place()
    assert eye.goes("Left") < 0
    assert eye.goes("Right") > 0
    assert eye.place().name == first.name
    eye.display.press("Escape")
    arabic = eye.reader.focus(_ARABIC)
    beside = next(one for one in eye.choices() if one.name == _FRENCH)
    assert beside.left > arabic.left
    eye.display.press("Right")
    assert eye.reader.focus(_FRENCH).is_checked
