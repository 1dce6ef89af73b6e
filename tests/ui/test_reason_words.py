"""Noted reasons are said in the language of now, with their figures; unknown ones as noted."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.domain import errors
from pos_app.domain.errors import PosError
from pos_app.domain.money import Money
from pos_app.ui.error_words import error_words
from pos_app.ui.language import speak
from pos_app.ui.reason_words import reason_words

_NOTED: list[PosError] = [
    errors.KeysRefused(),
    errors.AddressMoved("pay.example"),
    errors.AddressWrong(),
    errors.SaleRefused("Validation failed"),
    errors.SessionRejected("amount", "24.00 instead of 25.00"),
    errors.SessionGone(410),
]


@pytest.fixture
def _in_german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de_DE")
    yield
    speak(qapp, "en_US")


def test_in_english_a_reason_is_said_as_it_was_noted() -> None:
    noted = "There is no connection to the payment provider (ConnectTimeout)."
    assert reason_words(noted) == noted


@pytest.mark.usefixtures("_in_german")
def test_a_known_reason_is_translated_and_keeps_its_figures() -> None:
    words = reason_words("The payment provider answered with an error (502).")
    assert words == "Der Zahlungsdienst hat mit einem Fehler geantwortet (502)."
    assert reason_words("given up") == "aufgegeben"


@pytest.mark.usefixtures("_in_german")
@pytest.mark.parametrize("error", _NOTED, ids=lambda error: type(error).__name__)
def test_every_error_that_ends_a_try_is_translated(error: PosError) -> None:
    assert reason_words(str(error)) != str(error)


@pytest.mark.usefixtures("_in_german")
@pytest.mark.parametrize("noted", ["", "It hangs.", "given up {code}", "Given up"])
def test_an_unknown_reason_is_shown_as_it_was_noted(noted: str) -> None:
    assert reason_words(noted) == noted


@pytest.mark.usefixtures("_in_german")
def test_limits_are_written_as_people_here_write_them() -> None:
    most = str(Money.of(99999999999, "EUR"))
    assert "999.999.999,99\u00a0€" in error_words(errors.CartRefused("total", "Tee", most))
    assert "1.000" in error_words(errors.CartRefused("quantity", "Tee", "1000"))
    assert re.search(r"\bEUR\b", error_words(errors.CartRefused("currency", "Tee", "EUR")))
