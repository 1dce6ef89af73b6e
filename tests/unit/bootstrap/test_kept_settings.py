"""What is changed in the settings is kept, also while nobody can pay yet; only the demo forgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.bootstrap.plan import Plan, demo_plan, plan_for
from pos_app.bootstrap.running import RunningTill
from pos_app.services.settings import Settings
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import settings_of
from pos_app.ui.app import make_application
from pos_app.ui.theme import apply_theme

NOT_YET = Settings(theme="light", setup_step="done")


@pytest.fixture(autouse=True)
def _american(qapp: QApplication) -> Iterator[None]:
    make_application([], language="en_US", theme="light")
    yield
    apply_theme(qapp, "light")


@pytest.fixture
def tills(qtbot: QtBot) -> Iterator[list[RunningTill]]:
    """Tills that are ended after the test."""
    opened: list[RunningTill] = []
    yield opened
    for till in opened:
        till.window.close_now()
        till.stop()
        till.window.deleteLater()


def _opened(qtbot: QtBot, tills: list[RunningTill], plan: Plan, *, sets_up: bool) -> RunningTill:
    till = RunningTill(plan, sets_up=sets_up)
    tills.append(till)
    till.window.first_painted.disconnect(till._start)
    till.show()
    qtbot.waitExposed(till.window)
    return till


def _change_text_size(till: RunningTill) -> None:
    settings = replace(till._plan.settings, text_size=125)
    till.window.settings.changed.emit(settings)
    QApplication.processEvents()
    till._keeper.finish()


def _forgets(till: RunningTill) -> bool:
    """Whether the settings say that they forget."""
    till.window.settings.open()
    return till.window.findChild(QWidget, "settingsNote") is not None


def test_a_till_that_is_not_set_up_yet_keeps_its_settings(
    qtbot: QtBot, tmp_path: Path, tills: list[RunningTill]
) -> None:
    folder = DataFolder.made(tmp_path / "till")
    settings_of(folder).save(NOT_YET)
    till = _opened(qtbot, tills, plan_for(folder, NOT_YET), sets_up=True)
    assert not _forgets(till)
    _change_text_size(till)
    assert settings_of(folder).load() == replace(NOT_YET, text_size=125), "nor the demo's name"


def test_a_name_that_was_typed_is_kept(
    qtbot: QtBot, tmp_path: Path, tills: list[RunningTill]
) -> None:
    folder = DataFolder.made(tmp_path / "till")
    named = replace(NOT_YET, merchant_name="Corner Shop")
    till = _opened(qtbot, tills, plan_for(folder, named), sets_up=True)
    _change_text_size(till)
    assert settings_of(folder).load().merchant_name == "Corner Shop"


def test_the_demo_forgets_and_says_so(
    qtbot: QtBot, tmp_path: Path, tills: list[RunningTill]
) -> None:
    plan = demo_plan(tmp_path / "till")
    till = _opened(qtbot, tills, plan, sets_up=False)
    assert _forgets(till)
    _change_text_size(till)
    for folder in (plan.folder, DataFolder(tmp_path / "till")):
        assert settings_of(folder).load() == Settings()
