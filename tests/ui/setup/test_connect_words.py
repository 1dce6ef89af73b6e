"""What the trial of a connection found, as a shopkeeper reads it."""

from __future__ import annotations

import pytest

from pos_app.services.setup import ConnectFound, Connection
from pos_app.ui.setup.connect_words import connect_words

_JARGON = (
    "http",
    "dns",
    "tls",
    "ssl",
    "api",
    "401",
    "502",
    "session",
    "host",
    "json",
    "error",
    "!",
)


@pytest.mark.parametrize("found", list(ConnectFound))
def test_each_says_what_is_wrong_and_what_to_do_in_plain_words(found: ConnectFound) -> None:
    words = connect_words(Connection(found, {"host": "pay.example.com"}, 640))
    assert words.what.endswith(".")
    assert words.remedy.endswith(".")
    said = f"{words.what} {words.remedy}".lower().replace("pay.example.com", "")
    assert [word for word in _JARGON if word in said.replace("another address", "")] == []
    assert "{" not in said


def test_no_two_sound_alike() -> None:
    said = [connect_words(Connection(found, {"host": "h"})).what for found in ConnectFound]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("found", list(ConnectFound))
def test_without_a_host_it_is_still_a_sentence(found: ConnectFound) -> None:
    assert "  " not in connect_words(Connection(found)).what


def test_the_providers_own_reason_is_passed_on_flat_and_short() -> None:
    reason = "merchantId:\n\tno such <b>merchant</b> " + "x" * 500
    remedy = connect_words(Connection(ConnectFound.REFUSED, {"reason": reason})).remedy
    assert "says: merchantId: · no such <b>merchant</b> xxx" in remedy
    assert len(remedy) < 400


@pytest.mark.parametrize(
    ("ahead_s", "word"), [("86400", "fast"), ("-86400", "slow"), ("", "wrong"), ("much", "wrong")]
)
def test_a_clock_that_is_off_says_which_way(ahead_s: str, word: str) -> None:
    words = connect_words(Connection(ConnectFound.CLOCK, {"ahead_s": ahead_s}))
    assert words.what == f"The clock of this computer is {word}."


def test_a_clock_that_is_off_is_said_beside_the_success_too() -> None:
    words = connect_words(Connection(ConnectFound.WORKS, {"ahead_s": "-600"}, 900))
    assert words.what == "It works."
    assert "slow" in words.remedy


def test_missing_keys_are_not_refused_keys() -> None:
    words = connect_words(Connection(ConnectFound.KEYS, {"missing": "yes"}))
    assert words.what == "There are no keys yet."
