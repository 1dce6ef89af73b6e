"""Settings for all tills of a computer, and starting anew after damage."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.domain.errors import SettingsDamaged
from pos_app.services.settings import BadSetting, Settings
from pos_app.system.paths import DataFolder, shared_settings
from pos_app.system.settings_file import TomlSettings, settings_of

SHARED = 'api_url = "https://checkout.ozura.com"\ncurrency = "EUR"\ntheme = "dark"\n'


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    path = tmp_path / "shared.toml"
    path.write_text(SHARED)
    return path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_the_computers_file_gives_defaults_and_the_tills_own_overrides(
    own: Path, shared: Path
) -> None:
    own.write_text('theme = "light"\nmerchant_id = "m-1"\n')
    found = TomlSettings(own, shared).load()
    assert (found.currency_code, found.theme, found.merchant_id) == ("EUR", "light", "m-1")
    assert found.api_url == "https://checkout.ozura.com"


def test_without_a_file_of_its_own_a_till_has_the_computers(own: Path, shared: Path) -> None:
    assert TomlSettings(own, shared).load().currency_code == "EUR"
    assert TomlSettings(own, own.with_name("none.toml")).load() == Settings()


def test_only_what_differs_is_saved_so_the_computers_file_goes_on_counting(
    own: Path, shared: Path
) -> None:
    store = TomlSettings(own, shared)
    store.save(replace(store.load(), merchant_id="m-1"))
    assert tomllib.loads(own.read_text()) == {"merchant_id": "m-1"}
    shared.write_text('currency = "CHF"\n')
    assert store.load().currency_code == "CHF"


def test_going_back_to_the_programs_own_default_is_a_wish_too(own: Path, shared: Path) -> None:
    store = TomlSettings(own, shared)
    store.save(replace(store.load(), currency_code="USD", theme="system"))
    assert tomllib.loads(own.read_text()) == {"currency": "USD", "theme": "system"}
    assert store.load().currency_code == "USD"


def test_saving_never_touches_the_computers_file(own: Path, shared: Path) -> None:
    store = TomlSettings(own, shared)
    store.save(replace(store.load(), theme="light", till_name="Till 7"))
    assert shared.read_text() == SHARED


@pytest.mark.parametrize("content", ["theme = ", 'theme = "pink"', "return_port = 70000"])
def test_damage_in_the_computers_file_is_named_and_nothing_is_set_aside(
    own: Path, shared: Path, content: str
) -> None:
    shared.write_text(content)
    own.write_text('theme = "light"\n')
    store = TomlSettings(own, shared)
    with pytest.raises(SettingsDamaged, match=r"shared\.toml"):
        store.load()
    with pytest.raises(SettingsDamaged, match=r"shared\.toml"):
        store.start_anew()
    assert own.read_text() == 'theme = "light"\n'
    assert sorted(path.name for path in own.parent.iterdir()) == ["settings.toml", "shared.toml"]


def test_where_the_computers_file_lies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    place = tmp_path / "etc" / "pos-app" / "settings.toml"
    assert shared_settings() == place
    place.parent.mkdir(parents=True)
    place.write_text('till_name = "Till 9"\n')
    assert settings_of(DataFolder.made(tmp_path / "data")).load().till_name == "Till 9"


def test_starting_anew_keeps_what_can_be_read_and_sets_the_file_aside(own: Path) -> None:
    content = (
        '# our till\nmerchant_id = "m-1"\nmerchant_name = "Bob\'s"\ntheme = "pink"\n'
        "currency = \nreturn_port = 8181\ndonation_presets_minor = [500, 1000]\n"
    )
    own.write_text(content)
    store = TomlSettings(own)
    aside = store.start_anew()
    assert aside == own.with_name("settings.toml.damaged-1")
    assert aside.read_text() == content
    wanted = Settings(
        merchant_id="m-1",
        merchant_name="Bob's",
        return_port=8181,
        donation_presets_minor=(500, 1000),
    )
    assert store.load() == wanted


def test_starting_anew_after_one_bad_value_loses_that_one_only(own: Path) -> None:
    own.write_text('merchant_id = "m-1"\ntext_size = 900\n')
    store = TomlSettings(own)
    with pytest.raises(BadSetting):
        store.load()
    store.start_anew()
    assert store.load() == Settings(merchant_id="m-1")


def test_starting_anew_with_text_in_another_encoding(own: Path) -> None:
    own.write_bytes(b'merchant_id = "m-1"\nmerchant_name = "caf\xe9"\n')
    TomlSettings(own).start_anew()
    assert TomlSettings(own).load().merchant_id == "m-1"


def test_where_there_is_no_file_nothing_is_set_aside(own: Path) -> None:
    assert TomlSettings(own).start_anew() is None
    assert not own.exists()
