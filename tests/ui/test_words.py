"""The sentences: every error has plain ones, and none of them speaks to an engineer."""

from __future__ import annotations

import errno

import pytest

from pos_app.domain import errors
from pos_app.domain.errors import PosError
from pos_app.domain.money import AmountProblem, currency
from pos_app.services.payment_view import HandlerView
from pos_app.ui.error_words import amount_problem_words, error_details, error_words
from pos_app.ui.phone_words import handler_words
from pos_app.ui.words import time_left_words

_JARGON = ("session", "API", "HTTP", "502", "timeout", "exception", "null", "!")
_ERRORS: list[PosError] = [
    errors.ProductRefused("Espresso", "name", "too_long", 200),
    errors.ProductRefused("Espresso", "colour", "odd"),
    errors.CartRefused("too_many_lines", "Espresso", "100"),
    errors.CartRefused("quantity", "Espresso", "10000"),
    errors.CartRefused("total", "Espresso", "999999999.99"),
    errors.CartRefused("empty"),
    errors.SaleRefused("bad", ("worse",)),
    errors.ImportRefused([(1, "price", "no number")]),
    errors.KeysRefused(),
    errors.KeyringUnavailable(),
    errors.AddressMoved("checkout.ozura.com"),
    errors.SettingsDamaged(),
    errors.SettingsNotSaved("HTTP 500 exception"),
    errors.StoreUnusable(),
    errors.SetupError(),
    errors.TillInUse(),
    errors.ProviderUnreachable("HTTP 502 timeout"),
    errors.ProviderBusy("429"),
    errors.ProviderBroken("null"),
    errors.NetworkTrouble("exception"),
    errors.SessionRejected("amount", "API"),
    errors.SessionRejected("currency"),
    errors.SessionRejected("address"),
    errors.SessionRejected("another_sale"),
    errors.SessionGone(404),
    errors.SessionGone(410),
    PosError("HTTP 500 exception"),
]


@pytest.mark.parametrize("error", _ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_has_a_plain_sentence(error: PosError) -> None:
    words = error_words(error)
    assert words.endswith(".")
    assert not [jargon for jargon in _JARGON if jargon in words]


def test_settings_that_the_disk_refuses_are_said_with_the_cause() -> None:
    full = errors.SettingsNotSaved("cannot be written")
    full.__cause__ = OSError(errno.ENOSPC, "No space left on device")
    assert "The disk is full. Make room" in error_words(full)
    assert error_words(errors.SettingsNotSaved()).startswith(
        "The settings could not be saved, and are forgotten when the till is closed. Make room"
    )


def test_an_error_that_nobody_expected_is_said_without_its_text() -> None:
    assert "secret" not in error_words(RuntimeError("secret"))


def test_product_and_limit_are_named() -> None:
    words = error_words(errors.ProductRefused("Espresso <b>", "name", "too_long", 200))
    assert words == "Espresso <b>: the name is longer than 200 characters."


def test_only_a_refused_sale_has_the_providers_words() -> None:
    assert error_details(errors.SaleRefused("No", ("a", " "))) == ("No", "a")
    assert error_details(errors.KeysRefused()) == ()
    assert error_details(None) == ()


@pytest.mark.parametrize("problem", list(AmountProblem))
@pytest.mark.parametrize("code", ["USD", "JPY", "KWD"])
def test_every_amount_problem_has_a_sentence(problem: AmountProblem, code: str) -> None:
    words = amount_problem_words(problem, currency(code))
    assert words.endswith(".") is (problem is not AmountProblem.EMPTY)


def test_a_currency_without_decimals_says_so() -> None:
    words = amount_problem_words(AmountProblem.TOO_MANY_DECIMALS, currency("JPY"))
    assert words == "JPY has no decimals."


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(None, ""), (1781.9, "29:41"), (61, "1:01"), (0.4, "Time is up"), (-5, "Time is up")],
)
def test_time_left(seconds: float | None, words: str) -> None:
    assert time_left_words(seconds) == words


@pytest.mark.parametrize(
    "trouble", ["", "starting", "port_taken", "loopback_only", "unreachable", "nowhere"]
)
def test_how_phones_come_back_has_a_mark_and_a_sentence(trouble: str) -> None:
    words = handler_words(HandlerView("http://192.168.1.20:8123", trouble))
    assert len(words.title) < 25
    assert words.detail.endswith(".")
