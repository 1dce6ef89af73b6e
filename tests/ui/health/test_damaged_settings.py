"""Settings that cannot be used: a person is told which file it is, and decides."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_app.bootstrap import first_start
from pos_app.bootstrap.first_start import run_till
from pos_app.bootstrap.mending import usable_plan
from pos_app.domain.errors import SettingsDamaged, StoreUnusable
from pos_app.services.settings import BadSetting
from pos_app.ui.health.start_trouble import DamagedSettings, FolderUnusable, ProgramBroken
from tests.screens.hands import find, press, tap

GOOD = 'merchant_id = "m-1"\nmerchant_name = "Bob"\n'


@pytest.fixture
def answering(qapp: QApplication) -> Callable[[Callable[[DamagedSettings], None]], list[str]]:
    """Does something with the question once it is up; keeps what it said."""

    def answer(act: Callable[[DamagedSettings], None]) -> list[str]:
        said: list[str] = []

        def look() -> None:
            windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, DamagedSettings)]
            if not windows or not windows[0].isVisible():
                QTimer.singleShot(10, qapp, look)
                return
            said.append(find(windows[0], QWidget, "damagedSettingsWhy").property("text"))
            act(windows[0])

        QTimer.singleShot(0, qapp, look)
        return said

    return answer


Answering = Callable[[Callable[[DamagedSettings], None]], list[str]]


def start_anew(question: DamagedSettings) -> None:
    tap(find(question, QWidget, "damagedSettingsAnew"))


def test_good_settings_ask_nothing(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(GOOD)
    assert usable_plan(tmp_path).settings.merchant_id == "m-1"


def test_starting_anew_keeps_the_merchant_and_sets_the_file_aside(
    tmp_path: Path, answering: Answering
) -> None:
    (tmp_path / "settings.toml").write_text(f"{GOOD}theme = \n")
    said = answering(start_anew)
    plan = usable_plan(tmp_path)
    assert (plan.settings.merchant_id, plan.demo) == ("m-1", False)
    assert (tmp_path / "settings.toml.damaged-1").read_text() == f"{GOOD}theme = \n"
    assert said[0] == f"There is a mistake in line 3 of the file {tmp_path / 'settings.toml'}."


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_closing_changes_nothing(tmp_path: Path, answering: Answering, key: Qt.Key) -> None:
    (tmp_path / "settings.toml").write_text("theme = ")
    answering(lambda question: press(question, key))
    with pytest.raises(SettingsDamaged):
        usable_plan(tmp_path)
    assert (tmp_path / "settings.toml").read_text() == "theme = "
    assert not (tmp_path / "settings.toml.damaged-1").exists()


def test_one_bad_value_is_asked_about_too(tmp_path: Path, answering: Answering) -> None:
    (tmp_path / "settings.toml").write_text(f'{GOOD}theme = "pink"\n')
    said = answering(lambda question: press(question, Qt.Key.Key_Escape))
    with pytest.raises(BadSetting):
        usable_plan(tmp_path)
    file = tmp_path / "settings.toml"
    assert said == [f"theme in the file {file}: This value cannot be used."]
    answering(start_anew)
    assert usable_plan(tmp_path).settings.theme == "system"


def test_the_computers_own_file_is_not_the_tills_to_mend(
    tmp_path: Path, answering: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    shared = tmp_path / "etc" / "pos-app" / "settings.toml"
    shared.parent.mkdir(parents=True)
    shared.write_text("theme = ")
    offered: list[bool] = []

    def look(question: DamagedSettings) -> None:
        offered.append(find(question, QWidget, "damagedSettingsAnew").isVisible())
        press(question, Qt.Key.Key_Escape)

    said = answering(look)
    with pytest.raises(SettingsDamaged, match="etc"):
        usable_plan(tmp_path / "till")
    assert offered == [False]
    assert str(shared) in said[0]


def _damaged_by(error: BaseException) -> SettingsDamaged:
    damaged = SettingsDamaged("The system's words.", "/etc/pos-app/settings.toml")
    damaged.__cause__ = error
    return damaged


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (
            PermissionError(errno.EACCES, "Permission denied"),
            "The system does not let the till read the file /etc/pos-app/settings.toml.",
        ),
        (
            OSError(errno.EIO, "Input/output error"),
            "The file /etc/pos-app/settings.toml cannot be read.",
        ),
        (
            BadSetting("text_size", "Too much."),
            "text_size in the file /etc/pos-app/settings.toml: Write a number from 100 to 200.",
        ),
    ],
)
def test_the_cause_is_said_in_the_tills_words(
    qtbot: QtBot, error: BaseException, words: str
) -> None:
    question = DamagedSettings(_damaged_by(error), "/etc/pos-app/settings.toml", can_start=False)
    qtbot.addWidget(question)
    assert _words(question, "damagedSettingsWhy") == words
    assert _words(question, "damagedSettingsDetail") == "The system's words."


def _words(window: QWidget, name: str) -> str:
    return str(find(window, QWidget, name).property("text"))


def test_a_folder_that_cannot_be_made_is_said_in_a_window(
    tmp_path: Path, qapp: QApplication
) -> None:
    stands_in_the_way = tmp_path / "till"
    stands_in_the_way.write_text("not a folder")
    said: list[str] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, FolderUnusable) and window.isVisible():
                said.extend(_words(window, f"folderUnusable{part}") for part in ("Why", "Detail"))
                press(window, Qt.Key.Key_Escape)
                return
        QTimer.singleShot(10, qapp, look)

    QTimer.singleShot(0, qapp, look)
    with pytest.raises(StoreUnusable):
        run_till(stands_in_the_way / "data")
    assert said[0] == "There is a file where the till's folder should be."
    assert str(stands_in_the_way / "data") in said[1]


@pytest.mark.parametrize(
    ("number", "words", "remedy"),
    [
        (errno.ENOSPC, "The disk is full.", "Delete what nobody needs"),
        (errno.EROFS, "The disk can be read, but not written.", "Ask who looks after"),
        (errno.EACCES, "The system does not let the till write there.", "Ask who looks after"),
        (errno.EIO, "The till cannot use the folder", "The disk may be full"),
    ],
)
def test_what_to_do_about_the_folder_fits_the_cause(
    qtbot: QtBot, number: int, words: str, remedy: str
) -> None:
    unusable = StoreUnusable("It cannot be made.")
    unusable.__cause__ = OSError(number, "in the system's words")
    window = FolderUnusable(unusable)
    qtbot.addWidget(window)
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert any(text.startswith(words) for text in texts)
    assert any(text.startswith(f"No payment is lost. {remedy}") for text in texts)


def test_a_bug_at_the_start_is_said_in_a_window_and_stands_in_the_log(
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    said: list[str] = []

    def break_down(_data_dir: Path | None) -> int:
        raise LookupError

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, ProgramBroken) and window.isVisible():
                said.extend(_words(window, f"programBroken{part}") for part in ("Why", "Detail"))
                press(window, Qt.Key.Key_Escape)
                return
        QTimer.singleShot(10, qapp, look)

    monkeypatch.setattr(first_start, "_run", break_down)
    QTimer.singleShot(0, qapp, look)
    with pytest.raises(LookupError):
        run_till(tmp_path)
    assert said == ["Something in the till broke; the log has it.", str(tmp_path)]
    assert "the till could not start" in caplog.text
