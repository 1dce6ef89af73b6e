"""What support is sent: all that helps, and no secret, wherever somebody planted one."""

from __future__ import annotations

import zipfile
from dataclasses import fields
from pathlib import Path

import pytest

from pos_app.domain.errors import SetupError
from pos_app.services.care import SupportFile
from pos_app.services.settings import Settings
from pos_app.system import redaction
from pos_app.system.redaction import register_secret
from pos_app.system.support_bundle import (
    log_files,
    save_bundle,
    settings_file,
    versions_file,
    without_secrets,
)

PIN = "scrypt:CANARYPIN:00"
KEY = "CANARYKEY-7f3a+b9c/1d"


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "_secrets", set())


def test_the_settings_are_told_but_for_the_pin() -> None:
    file = settings_file(Settings(merchant_name="Café", manager_pin=PIN))
    lines = dict(line.split(" = ", 1) for line in file.text.splitlines())
    assert set(lines) == {item.name for item in fields(Settings)}
    assert lines["merchant_name"] == "'Café'"
    assert lines["manager_pin"] == "'(set)'"
    assert "manager_pin = '(not set)'" in settings_file(Settings()).text.splitlines()


def test_the_end_of_each_log_is_taken_from_the_beginning_of_a_line(tmp_path: Path) -> None:
    (tmp_path / "till.log").write_text("first\n" + "x" * 99 + "\n" * 1 + "y\n" * 300_000)
    (tmp_path / "till.log.1").write_text("old\n")
    (tmp_path / "till.log.2").write_text("older\n")
    newest, old = log_files(tmp_path)
    assert (newest.name, old.name) == ("till.log.txt", "till.log.1.txt")
    assert set(newest.text.splitlines()) == {"y"}
    assert 400_000 < len(newest.text) <= 500_000
    assert old.text == "old\n"


def test_a_log_that_cannot_be_read_says_so_and_no_log_is_no_file(tmp_path: Path) -> None:
    assert log_files(tmp_path) == []
    (tmp_path / "till.log").mkdir()
    (only,) = log_files(tmp_path)
    assert "cannot be read" in only.text


def test_what_is_secret_is_hidden_whoever_wrote_it_down() -> None:
    register_secret(KEY)
    planted = SupportFile(
        "till.log.txt",
        f"a {KEY} b session_abc123 c https://x.example/checkout/tok d kim@example.com e {PIN} f\n",
    )
    (clean,) = without_secrets([planted], [PIN, ""])
    for secret in (KEY, "session_abc123", "tok", "kim@example.com", PIN):
        assert secret not in clean.text
    assert clean.text.startswith("a [hidden] b ")
    assert clean.text.endswith(" f\n")


def test_the_bundle_is_one_private_file_with_what_was_shown(tmp_path: Path) -> None:
    files = [versions_file({"version": "0.1.0", "qt": "6"}), SupportFile("check.txt", "Good é\n")]
    path = tmp_path / "report.zip"
    path.write_text("old")
    save_bundle(path, files)
    assert path.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(path) as bundle:
        assert bundle.namelist() == ["versions.txt", "check.txt"]
        assert bundle.read("check.txt").decode() == "Good é\n"
        assert bundle.read("versions.txt") == b"version: 0.1.0\nqt: 6\n"


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="cannot be written"):
        save_bundle(tmp_path / "gone" / "report.zip", [])


def test_no_text_of_a_file_is_in_its_repr() -> None:
    assert KEY not in repr(SupportFile("x", KEY))
