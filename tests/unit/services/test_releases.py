"""What a file about the newest version may say, and which of two versions is the newer."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from pos_app import __version__
from pos_app.services.releases import (
    Release,
    ReleaseDamaged,
    ReleaseNews,
    is_due,
    is_newer,
    may_be_asked,
    read_release,
)

GOOD = {"version": "1.4.0", "notes": "New.", "page": "https://till.example/1.4.0"}
URL = "https://till.example/newest.json"
NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
PREVIEWS = ["1", "2", "10", "alpha", "alpha.1", "alpha.beta", "beta", "beta.2", "beta.11", "rc.1"]
IN_ORDER = ["0.1.0", "0.9.9", "0.10.0", *(f"1.0.0-{preview}" for preview in PREVIEWS), "1.0.0"]
IN_ORDER += ["1.0.1", "1.2.0", "1.10.0", "2.0.0", "10.0.0"]


def test_versions_come_in_the_order_that_semantic_versioning_gives_them() -> None:
    for at, version in enumerate(IN_ORDER):
        for other_at, other in enumerate(IN_ORDER):
            assert is_newer(version, other) == (at > other_at), (version, other)
    assert not is_newer("1.0.0+2", "1.0.0+1")


def test_this_program_has_a_version_that_can_be_compared() -> None:
    assert is_newer("999.0.0", __version__)


@pytest.mark.parametrize(
    "version",
    [
        "",
        "1",
        "1.2",
        "v1.2.3",
        "1.2.3.4",
        "01.2.3",
        "1.2.3-",
        "1.2.x",
        "1.2.3 ",
        "\u0661.\u0662.\u0663",
        "9" * 99,
    ],
)
def test_what_is_no_version_is_neither_compared_nor_taken(version: str) -> None:
    with pytest.raises(ValueError, match="not a version"):
        is_newer(version, "1.0.0")
    with pytest.raises(ReleaseDamaged):
        read_release(json.dumps(GOOD | {"version": version}).encode())


def test_a_file_is_read_with_what_else_may_stand_in_it() -> None:
    release = Release("1.4.0", "New.", "https://till.example/1.4.0")
    assert read_release(json.dumps(GOOD | {"more": [1]}).encode()) == release


@pytest.mark.parametrize(
    "change",
    [
        {"version": 1.4},
        {"version": None},
        {"notes": ["New."]},
        {"notes": "x" * 301},
        {"page": ""},
        {"page": "http://till.example/"},
        {"page": "javascript:alert(1)"},
        {"page": "file:///etc/passwd"},
        {"page": "https://user@till.example/"},
        {"page": "https://till.example/a b"},
        {"page": "https://till.example/\u202egpj"},
        {"page": "https://[till.example/"},
        {"page": "https://till.example/" + "x" * 500},
        {"page": 7},
    ],
)
def test_what_cannot_be_shown_or_opened_is_damaged(change: dict[str, object]) -> None:
    with pytest.raises(ReleaseDamaged):
        read_release(json.dumps(GOOD | change).encode())


def test_notes_are_one_plain_line() -> None:
    notes = "New:\n\x1b[31mquicker\u202e  scanning"
    assert read_release(json.dumps(GOOD | {"notes": notes}).encode()).notes == (
        "New: [31mquicker scanning"
    )
    without = {name: value for name, value in GOOD.items() if name != "notes"}
    assert read_release(json.dumps(without).encode()).notes == ""


def test_plain_http_is_for_this_computer_alone() -> None:
    assert may_be_asked("http://127.0.0.1:8000/newest.json")
    assert may_be_asked("http://localhost/newest.json")
    assert not may_be_asked("http://192.168.1.20/newest.json")


def test_it_is_asked_for_once_a_day_where_the_till_stands() -> None:
    tokyo = timezone(timedelta(hours=9))
    evening = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)  # 23:30 in Tokyo
    news = ReleaseNews(URL, evening, "ok")
    assert is_due(None, URL, evening)
    assert not is_due(news, URL, evening, tokyo)
    assert not is_due(news, URL, evening + timedelta(minutes=20), tokyo)
    assert is_due(news, URL, evening + timedelta(minutes=40), tokyo)
    assert is_due(news, "https://other.example/newest.json", evening, tokyo)


@pytest.mark.parametrize("found", ["ok", "damaged", "not_there", "no_answer"])
def test_whatever_was_answered_that_was_the_question_of_the_day(found: str) -> None:
    news = ReleaseNews(URL, NOW, found)
    assert not is_due(news, URL, NOW + timedelta(hours=3), UTC)


def test_where_nobody_was_reached_it_is_tried_again_after_an_hour() -> None:
    news = ReleaseNews(URL, NOW, "unreachable")
    assert not is_due(news, URL, NOW + timedelta(minutes=59), UTC)
    assert is_due(news, URL, NOW + timedelta(minutes=60), UTC)
    assert is_due(news, URL, NOW - timedelta(days=1), UTC), "the clock was wrong"
