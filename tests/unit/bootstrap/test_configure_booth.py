"""`pos-app configure` for the manager's PIN and the booth."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app.__main__ import main
from pos_app.services.manager_pin import is_right_pin
from pos_app.services.settings import Settings
from pos_app.system.settings_file import TomlSettings

PIN = "246813"


@pytest.fixture
def configure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Configure:
    return Configure(tmp_path / "till", monkeypatch)


class Configure:
    """Runs the command on one data folder."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self._monkeypatch = folder, monkeypatch

    def __call__(self, *arguments: str, stdin: str = "") -> int:
        self._monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        return main(["configure", "--data-dir", str(self.folder), *arguments])

    @property
    def settings(self) -> Settings:
        return TomlSettings(self.folder / "settings.toml").load()

    def keep(self, settings: Settings) -> None:
        self.folder.mkdir(exist_ok=True)
        TomlSettings(self.folder / "settings.toml").save(settings)


def test_the_pin_is_read_from_a_line_and_kept_as_a_hash(
    configure: Configure, capsys: pytest.CaptureFixture[str]
) -> None:
    assert configure("--manager-pin", stdin=f"{PIN}\n") == 0
    assert is_right_pin(PIN, configure.settings.manager_pin)
    kept = b"".join(path.read_bytes() for path in configure.folder.iterdir())
    said = capsys.readouterr()
    assert PIN not in kept.decode() + said.out + said.err


@pytest.mark.parametrize("line", ["", "123", "12345x", "123456789"])
def test_a_bad_pin_is_refused_and_nothing_is_stored(
    configure: Configure, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert configure("--manager-pin", "--kiosk-cause", "Roof", stdin=f"{line}\n") == 1
    assert configure.settings == Settings()
    assert "4 to 8 digits" in capsys.readouterr().err


def test_a_pin_cannot_be_given_where_others_see_it(configure: Configure) -> None:
    with pytest.raises(SystemExit) as wrong:
        configure("--manager-pin", PIN)
    assert wrong.value.code == 2


def test_a_booth_needs_a_pin_to_leave_it(
    configure: Configure, capsys: pytest.CaptureFixture[str]
) -> None:
    assert configure("--kiosk") == 1
    assert "--manager-pin" in capsys.readouterr().err
    assert configure("--kiosk", "--manager-pin", stdin=PIN) == 0
    assert configure.settings.kiosk
    assert configure("--no-manager-pin") == 1
    assert configure.settings.manager_pin
    assert configure("--no-manager-pin", "--no-kiosk") == 0
    assert (configure.settings.manager_pin, configure.settings.kiosk) == ("", False)


def test_what_the_booth_collects_for(configure: Configure, tmp_path: Path) -> None:
    picture = tmp_path / "roof.png"
    picture.write_bytes(b"")
    configure.keep(replace(Settings(), currency_code="KWD"))
    given = ("--kiosk-cause", "Roof", "--kiosk-text", "Rain", "--kiosk-picture", str(picture))
    amounts = ("--kiosk-goal", "500.5", "--kiosk-raised", "20", "--kiosk-idle", "90")
    before = datetime.now(UTC).replace(microsecond=0)
    assert configure(*given, *amounts) == 0
    found = configure.settings
    assert (found.kiosk_cause, found.kiosk_text) == ("Roof", "Rain")
    assert (found.kiosk_goal_minor, found.kiosk_raised_minor) == (500_500, 20_000)
    assert (found.kiosk_picture, found.kiosk_idle_s) == (str(picture), 90)
    assert found.kiosk_since_utc >= before
    assert not found.kiosk


def test_the_same_cause_goes_on_counting(configure: Configure) -> None:
    configure.keep(replace(Settings(), kiosk_cause="Roof", kiosk_since="2026-01-02"))
    assert configure("--kiosk-cause", "Roof", "--kiosk-goal", "5") == 0
    assert configure.settings.kiosk_since_utc == datetime(2026, 1, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--kiosk-goal", "much"),
        ("--kiosk-goal", "1.005"),
        ("--kiosk-goal", "-1"),
        ("--kiosk-raised", "nan"),
        ("--kiosk-idle", "1"),
        ("--kiosk-picture", "/no/such/file.png"),
    ],
)
def test_what_cannot_work_is_refused(configure: Configure, option: str, value: str) -> None:
    assert configure(f"{option}={value}") == 1
    assert configure.settings == Settings()


def test_a_merchant_is_still_asked_for_where_one_is_meant(
    configure: Configure, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, named in (
        ((), "--merchant-id, --merchant-name"),
        (("--merchant-id", "m_1", "--kiosk-cause", "Roof"), "--merchant-name"),
    ):
        with pytest.raises(SystemExit) as wrong:
            configure(*arguments)
        assert wrong.value.code == 2
        assert named in capsys.readouterr().err
