"""Settings as they are typed: each kind read and written, and what cannot work said."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from pos_app.services.manager_pin import is_right_pin
from pos_app.services.settings import BadSetting, Settings
from pos_app.ui.settings.entries import Entry, Kind, groups
from pos_app.ui.settings.problem_words import setting_problem_words
from pos_app.ui.settings.values import field_text, is_on, switched, with_typed, without_pin

_ELSEWHERE = {
    "appearance": "the accent is the part of it that shops set",
    "customer_screen_name": "remembered when the window is moved",
    "kiosk": "switched on from the donation page, and off with the PIN",
    "kiosk_since": "set when the booth's cause is",
    "phones_come_back": "asked when the till is set up",
    "setup_step": "where setting up was left",
}


def _entry(key: str) -> Entry:
    return next(entry for group in groups() for entry in group.entries if entry.key == key)


def test_every_setting_is_on_the_page_or_said_to_be_elsewhere() -> None:
    on_page = {entry.key for group in groups() for entry in group.entries} - {"accent"}
    assert on_page | set(_ELSEWHERE) == {item.name for item in fields(Settings)}


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("till_name", "  Till   2 ", "Till 2"),
        ("text_size", "150", 150),
        ("tip_percents", "5, 10 15%", (5, 10, 15)),
        ("kiosk_goal_minor", "1,500", 150_000),
        ("kiosk_goal_minor", "", 0),
        ("donation_presets_minor", "5 10.50", (500, 1050)),
        ("donation_presets_minor", "", ()),
        ("theme", "contrast", "contrast"),
        ("language", "de", "de"),
        ("logo", "/pictures/our logo.png", "/pictures/our logo.png"),
    ],
)
def test_what_is_typed_becomes_a_value(key: str, typed: str, value: object) -> None:
    assert getattr(with_typed(Settings(), _entry(key), typed), key) == value


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("text_size", "large"),
        ("text_size", "99"),
        ("tip_percents", ""),
        ("tip_percents", "1 2 3 4 5"),
        ("kiosk_goal_minor", "much"),
        ("donation_presets_minor", "1 2 3 4 5"),
        ("donation_presets_minor", "0"),
        ("accent", "red"),
        ("accent", "#12345"),
        ("accent", "#GGGGGG"),
        ("currency_code", "QQQ"),
        ("api_url", "http://shop.example"),
        ("return_url", "ftp://shop.example"),
        ("return_port", "70000"),
        ("receipt_prefix", "A-"),
        ("sound_volume", "101"),
        ("qr_distance_cm", "5"),
        ("kiosk_idle_s", "1"),
        ("manager_pin", "123"),
        ("manager_pin", "abcd"),
    ],
)
def test_what_cannot_work_is_refused_in_words_of_its_own(key: str, typed: str) -> None:
    with pytest.raises(BadSetting) as refused:
        with_typed(Settings(), _entry(key), typed)
    assert setting_problem_words(refused.value.name) != setting_problem_words("")


@pytest.mark.parametrize("entry", [e for group in groups() for e in group.entries])
def test_what_is_shown_can_be_typed_again(entry: Entry) -> None:
    settings = Settings(
        tip_percents=(5, 12),
        donation_presets_minor=(500, 12_345),
        kiosk_goal_minor=1_234_567,
        appearance=(("fontFamily", "Inter"), ("primaryColor", "#7A1FA2")),
    )
    if entry.kind is Kind.PIN:
        settings = replace(settings, manager_pin="a hash")
        assert field_text(settings, entry) == ""
        assert with_typed(settings, entry, "").manager_pin == "a hash"
    elif entry.kind is Kind.SWITCH:
        assert is_on(switched(settings, entry, on=True), entry)
    else:
        again = with_typed(settings, entry, field_text(settings, entry))
        assert field_text(again, entry) == field_text(settings, entry)
        assert dict(again.appearance) == dict(settings.appearance)


def test_a_pin_is_kept_as_a_hash_only() -> None:
    changed = with_typed(Settings(), _entry("manager_pin"), "2468")
    assert is_right_pin("2468", changed.manager_pin)
    assert "2468" not in changed.manager_pin
    assert not without_pin(changed).manager_pin


def test_an_emptied_accent_leaves_the_rest_of_the_appearance() -> None:
    settings = Settings(appearance=(("fontFamily", "Inter"), ("primaryColor", "#7A1FA2")))
    assert with_typed(settings, _entry("accent"), "").appearance == (("fontFamily", "Inter"),)
