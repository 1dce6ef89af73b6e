"""The tip question: presets with their amounts, an own one, none; and the round-up beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Money
from pos_app.domain.tip import Extras
from pos_app.services.settings import Settings
from pos_app.ui.speech import Speech
from pos_app.ui.tip.tip_question import TipQuestion
from tests.screens.hands import find, tap

Ask = Callable[..., "Asked"]


class Asked:
    """One question and its answers."""

    def __init__(self, question: TipQuestion) -> None:
        self.question = question
        self.answers: list[Extras] = []
        question.answered.connect(self.answers.append)

    def tap(self, name: str) -> None:
        tap(self.button(name))

    def button(self, name: str) -> QAbstractButton:
        return find(self.question, QAbstractButton, name)

    def text(self, name: str) -> str:
        return find(self.question, QLabel, name).text()

    def key(self, key: Qt.Key, text: str = "") -> bool:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        return self.question.take_key(event)


@pytest.fixture
def ask(qtbot: QtBot) -> Ask:
    def asked(
        settings: Settings, minor: int = 2730, code: str = "USD", language: str = ""
    ) -> Asked:
        question = TipQuestion(settings, Speech(language))
        qtbot.addWidget(question)
        question.resize(1024, 560)
        with qtbot.waitExposed(question):
            question.show()
        question.ask(Money.of(minor, code))
        return Asked(question)

    return asked


_TIPS = Settings(tips="customer", tip_percents=(10, 15, 20))
_BOTH = Settings(tips="customer", round_up=True, round_up_cause="Clean Water")
_ROUND_UP = Settings(round_up=True)


def _usd(minor: int) -> Money:
    return Money.of(minor, "USD")


def test_each_preset_names_its_amount(ask: Ask) -> None:
    asked = ask(_TIPS)
    names = [asked.button(f"tipPreset{place}").accessibleName() for place in range(3)]
    assert names == ["10%, $2.73", "15%, $4.10", "20%, $5.46"]
    assert asked.text("tipAbout") == "Your purchase: $27.30"


def test_one_tap_answers(ask: Ask) -> None:
    asked = ask(_TIPS)
    asked.tap("tipPreset1")
    asked.tap("tipPreset2")
    assert asked.answers == [Extras(tip=_usd(410))]


def test_no_tip_is_one_tap_too(ask: Ask) -> None:
    asked = ask(_TIPS)
    asked.tap("tipNone")
    assert asked.answers == [Extras()]


def test_an_own_amount_is_typed(ask: Ask) -> None:
    asked = ask(_TIPS)
    asked.tap("tipOwn")
    assert not asked.button("tipOwnDone").isEnabled()
    for key in ("5", "00", "7"):
        asked.tap(f"tipKey{key}")
    assert asked.text("tipOwnAmount") == "$50.07"
    asked.tap("tipBackspace")
    asked.tap("tipOwnDone")
    assert asked.answers == [Extras(tip=_usd(500))]


def test_a_digit_too_many_is_not_taken(ask: Ask) -> None:
    asked = ask(_TIPS, minor=99_999_999_000)
    asked.tap("tipOwn")
    for key in "9999":
        asked.tap(f"tipKey{key}")
    assert asked.text("tipOwnAmount") == "$9.99"


def test_back_from_the_own_amount(ask: Ask) -> None:
    asked = ask(_TIPS)
    asked.tap("tipOwn")
    asked.tap("tipOwnBack")
    assert asked.button("tipPreset0").isVisible()
    assert asked.answers == []


def test_with_a_round_up_the_choice_is_seen_and_then_confirmed(ask: Ask) -> None:
    asked = ask(_BOTH)
    asked.tap("tipPreset0")
    assert asked.answers == []
    assert asked.button("tipPreset0").isChecked()
    assert asked.button("tipConfirm").text() == "Continue with $30.03"
    assert asked.button("roundUp").accessibleName() == "Round up by $0.97 for Clean Water"
    asked.tap("roundUp")
    assert asked.button("tipConfirm").text() == "Continue with $31.00"
    asked.tap("tipConfirm")
    assert asked.answers == [Extras(tip=_usd(273), round_up=_usd(97))]


def test_a_round_up_follows_the_tip(ask: Ask) -> None:
    asked = ask(_BOTH, minor=2500)
    assert not asked.button("roundUp").isEnabled()
    asked.tap("tipPreset1")
    asked.tap("roundUp")
    asked.tap("tipNone")
    asked.tap("tipConfirm")
    assert asked.answers == [Extras()]


def test_a_round_up_alone_is_asked_without_a_tip(ask: Ask) -> None:
    asked = ask(_ROUND_UP)
    assert asked.text("tipTitle") == "Round up for a good cause?"
    assert not asked.button("tipPreset0").isVisible()
    asked.tap("roundUp")
    asked.tap("tipConfirm")
    assert asked.answers == [Extras(round_up=_usd(70))]


def test_keys_choose_by_place_and_confirm(ask: Ask) -> None:
    asked = ask(_BOTH)
    assert not asked.key(Qt.Key.Key_Return)
    assert asked.answers == []
    assert asked.key(Qt.Key.Key_2, "2")
    assert asked.key(Qt.Key.Key_Return)
    assert asked.answers == [Extras(tip=_usd(410))]
    assert not asked.key(Qt.Key.Key_2, "2")


def test_zero_is_no_tip_and_the_own_amount_takes_digits(ask: Ask) -> None:
    asked = ask(_TIPS)
    asked.tap("tipOwn")
    for digit in "250":
        assert asked.key(Qt.Key.Key_unknown, digit)
    assert asked.key(Qt.Key.Key_Escape)
    assert asked.key(Qt.Key.Key_0, "0")
    assert asked.answers == [Extras()]


def test_the_next_question_begins_anew(ask: Ask) -> None:
    asked = ask(_BOTH)
    asked.tap("tipPreset2")
    asked.tap("roundUp")
    asked.question.ask(_usd(1050))
    assert not asked.button("tipPreset2").isChecked()
    assert asked.button("tipConfirm").text() == "Continue with $10.50"


def test_a_currency_without_cents(ask: Ask) -> None:
    asked = ask(Settings(currency_code="JPY", tips="customer"), minor=1234, code="JPY")
    asked.tap("tipPreset0")
    assert asked.answers == [Extras(tip=Money.of(123, "JPY"))]


def test_figures_are_those_of_the_language(ask: Ask) -> None:
    asked = ask(_TIPS, language="ar")
    assert "15" in asked.button("tipPreset1").accessibleName()
    asked.tap("tipOwn")
    assert asked.button("tipKey7").text() == "7"
