"""Changed settings come to the disk, all and in order, by the time somebody waits for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pos_app.bootstrap import keeping
from pos_app.bootstrap.keeping import SettingsKeeper
from pos_app.services.settings import Settings
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import settings_of


def test_who_waits_finds_all_that_was_changed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    monkeypatch.setattr(keeping, "in_background", lambda *_: None)  # every thread is busy
    store = settings_of(DataFolder.made(tmp_path / "till"))
    keeper = SettingsKeeper(store)
    saved: list[None] = []
    keeper.saved.connect(lambda: saved.append(None))
    keeper.keep(Settings(till_name="Till 2"))
    keeper.change(theme="dark")
    keeper.change(text_size=150)
    keeper.finish()
    assert store.load() == Settings(till_name="Till 2", theme="dark", text_size=150)
    assert len(saved) == 3
