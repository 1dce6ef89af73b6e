"""The amount on the charge button is read whole, and never runs into the sign of the Enter key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.ui.charge_button import ChargeButton
from pos_app.ui.theme import apply_theme
from tests.ui.every_screen import settle

_SIGN_PX = 48


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


@pytest.fixture
def button(qapp: QApplication) -> Iterator[ChargeButton]:
    apply_theme(qapp, "light", text_scale=2.0)
    made = ChargeButton()
    made.resize(413, 84)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def _room_beside(button: ChargeButton) -> int:
    """The px between the words and each end."""
    settle()
    return (button.width() - button.fontMetrics().horizontalAdvance(button.text())) // 2


@pytest.mark.parametrize("words", ["Charge", "4.215,70 $ kassieren", "999.999,00 $ kassieren"])
def test_words_keep_clear_of_the_sign(button: ChargeButton, words: str) -> None:
    button.say(words)
    assert _room_beside(button) >= _SIGN_PX


def test_letters_are_as_large_as_they_can_be(button: ChargeButton) -> None:
    button.say("4.215,70 $ kassieren")
    settle()
    small = button.fontMetrics().height()
    button.say("Charge")
    settle()
    assert button.fontMetrics().height() > small
    button.say("4.215,70 $ kassieren")
    settle()
    assert button.fontMetrics().height() == small
    button.resize(900, 84)
    settle()
    assert button.fontMetrics().height() > small
