"""The data folder."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from pos_app.domain.errors import StoreUnusable
from pos_app.system.paths import DataFolder


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_chosen_folder_is_made_for_its_owner_only(tmp_path: Path) -> None:
    folder = DataFolder.chosen(tmp_path / "a" / "till")
    assert folder.path == tmp_path / "a" / "till"
    assert mode(folder.path) == 0o700


def test_a_folder_of_somebody_else_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").touch()
    tmp_path.chmod(0o755)
    assert DataFolder.chosen(tmp_path).path == tmp_path
    assert mode(tmp_path) == 0o755


def test_without_a_choice_it_is_the_systems_folder_for_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    expected = platformdirs.user_data_path("pos-app", appauthor=False)
    assert DataFolder.chosen(None).path == expected
    assert expected.is_dir()


def test_a_relative_folder_stays_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert DataFolder.chosen(Path("till")).path == tmp_path / "till"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for name in ("file", "file/till"):
        with pytest.raises(StoreUnusable, match="cannot be made"):
            DataFolder.chosen(tmp_path / name)


def test_everything_is_inside(tmp_path: Path) -> None:
    folder = DataFolder.made(tmp_path)
    found = [folder.database, folder.settings, folder.identity, folder.lock, folder.logs]
    assert {path.parent for path in (*found, folder.demo)} == {tmp_path}
    assert folder.database.name == "till.db"
    assert folder.settings.name == "settings.toml"
