"""The settings file: what it keeps, and what it refuses."""

from __future__ import annotations

import os
import tomllib
from dataclasses import fields, replace
from pathlib import Path

import pytest

from pos_app.domain.errors import SettingsDamaged, SetupError
from pos_app.services.settings import BadSetting, Settings
from pos_app.system.settings_file import TomlSettings

FULL = Settings(
    merchant_id="m_1",
    merchant_name='Café “Zur Post” \\ "quoted"\n',
    currency_code="KWD",
    api_url="https://checkout.ozura.com",
    till_name="Till 2",
    receipt_prefix="B",
    return_host="192.168.1.20",
    return_port=8181,
    phones_come_back=False,
    theme="dark",
    language="de",
    donation_presets_minor=(1000, 2000),
    sound_volume=35,
    appearance=(("primaryColor", "#ff0000"), ("font family", "Inter")),
    text_size=150,
    reduced_motion=True,
    logo="logo.png",
    scan_prefix="]C1",
    scan_suffix="#",
    embedded_codes="weight",
    tips="customer",
    tip_percents=(5, 10),
    round_up=True,
    round_up_cause="The lifeboats",
    customer_screen="mirror",
    customer_screen_name="HDMI-1",
    customer_language="es",
    customer_picture="front.jpg",
    qr_distance_cm=80,
    kiosk=True,
    kiosk_cause="New roof",
    kiosk_text="It rains in.",
    kiosk_picture="roof.jpg",
    kiosk_goal_minor=5_000_000,
    kiosk_raised_minor=1_000,
    kiosk_since="2026-11-01",
    kiosk_idle_s=90,
    manager_pin="scrypt:00:00",
    setup_step="phones",
    update_url="https://till.example/newest.json",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_without_a_file_there_are_defaults(path: Path) -> None:
    assert TomlSettings(path).load() == Settings()
    assert not path.exists()


@pytest.mark.parametrize("settings", [Settings(), FULL, Settings(return_url="https://pay.example")])
def test_what_is_saved_is_loaded(path: Path, settings: Settings) -> None:
    TomlSettings(path).save(settings)
    assert TomlSettings(path).load() == settings
    assert path.stat().st_mode & 0o777 == 0o600


def test_every_setting_can_be_saved(path: Path) -> None:
    same = [
        field.name
        for field in fields(Settings)
        if field.name != "return_url"
        and getattr(FULL, field.name) == getattr(Settings(), field.name)
    ]
    assert same == []


def test_saving_defaults_over_settings_takes_them_back(path: Path) -> None:
    store = TomlSettings(path)
    store.save(FULL)
    store.save(Settings())
    assert store.load() == Settings()


def test_comments_order_and_unknown_keys_are_kept(path: Path) -> None:
    path.write_text(
        '# Our till\nshelf = 7 # not ours\nmerchant_id = "old" # from the contract\n\n'
        '[appearance]\n# red like the door\nprimaryColor = "#f00"\n\n[other]\nkey = 1\n'
    )
    store = TomlSettings(path)
    store.save(replace(store.load(), merchant_id="new", merchant_name="Shop"))
    text = path.read_text()
    for kept in (
        "# Our till",
        "shelf = 7 # not ours",
        "# from the contract",
        "# red like the door",
    ):
        assert kept in text
    assert text.index("merchant_name") < text.index("[appearance]")
    assert tomllib.loads(text) == {
        "shelf": 7,
        "merchant_id": "new",
        "merchant_name": "Shop",
        "appearance": {"primaryColor": "#f00"},
        "other": {"key": 1},
    }


def test_saving_what_is_there_changes_no_byte(path: Path) -> None:
    store = TomlSettings(path)
    store.save(FULL)
    before = path.read_bytes()
    store.save(store.load())
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'merchant_id = "m"\ntheme = \n', "line 2"),
        (b'merchant_id = "m"\n\nmerchant_name = "caf\xe9"\n', "line 3"),
        (b'theme = "dark"\ntheme = "light"\n', "line 2"),
        (b"\0", "line 1"),
    ],
)
def test_a_damaged_file_is_named_with_its_line_and_set_aside_only_by_saving(
    path: Path, content: bytes, words: str
) -> None:
    path.write_bytes(content)
    store = TomlSettings(path)
    with pytest.raises(SettingsDamaged, match=words) as caught:
        store.load()
    assert str(path) in str(caught.value)
    assert path.read_bytes() == content
    store.save(FULL)
    assert store.load() == FULL
    assert path.with_name("settings.toml.damaged-1").read_bytes() == content
    path.write_bytes(b"= again")
    store.save(FULL)
    assert path.with_name("settings.toml.damaged-2").read_bytes() == b"= again"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("currency = 7", "currency"),
        ('currency = "XXX"', "currency"),
        ("return_port = true", "return_port"),
        ('return_port = "80"', "return_port"),
        ("return_port = 70000", "return_port"),
        ("donation_presets_minor = 5", "donation_presets_minor"),
        ('donation_presets_minor = ["5"]', "donation_presets_minor"),
        ("appearance = 5", "appearance"),
        ("[appearance]\nborderRadius = 5", "appearance.borderRadius"),
        ('api_url = "http://shop.example"', "api_url"),
        ("sound_volume = 101", "sound_volume"),
        ("sound_volume = -1", "sound_volume"),
        ('sound_volume = "loud"', "sound_volume"),
        ('theme = "pink"', "theme"),
        ('setup_step = "roof"', "setup_step"),
        ('phones_come_back = "no"', "phones_come_back"),
    ],
)
def test_a_value_that_cannot_work_is_named(path: Path, line: str, name: str) -> None:
    path.write_text(line)
    with pytest.raises(BadSetting) as caught:
        TomlSettings(path).load()
    assert caught.value.name == name


def test_bad_settings_are_not_saved(path: Path) -> None:
    store = TomlSettings(path)
    store.save(FULL)
    with pytest.raises(BadSetting):
        store.save(replace(FULL, theme="pink"))
    assert store.load() == FULL


def test_a_disk_that_refuses_leaves_the_file_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = TomlSettings(path)
    store.save(FULL)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SetupError, match="No space left"):
        store.save(Settings())
    monkeypatch.undo()
    assert store.load() == FULL
    assert [item.name for item in path.parent.iterdir()] == ["settings.toml"]


def test_a_file_that_cannot_be_read_is_said(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SettingsDamaged, match="cannot be read"):
        TomlSettings(path).load()
    with pytest.raises(SetupError):
        TomlSettings(path).save(FULL)
