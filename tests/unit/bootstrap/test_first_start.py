"""The wizard before the till, the till after the wizard, and the wizard again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.bootstrap import first_start, running, running_wizard
from pos_app.bootstrap.plan import Plan, plan_for
from pos_app.bootstrap.running import RunningTill
from pos_app.bootstrap.running_wizard import RunningWizard
from pos_app.domain.errors import TillInUse
from pos_app.services.ports import Keys
from pos_app.services.settings import Settings
from pos_app.services.setup import SetupStep
from pos_app.system.paths import DataFolder
from pos_app.system.secrets import MemorySecrets
from pos_app.system.settings_file import settings_of
from pos_app.ui.app import make_application
from pos_app.ui.flow import SaleFlow
from pos_app.ui.theme import apply_theme
from pos_app.workers.background import finish
from tests.fakes import fake_till as fake
from tests.fakes.fake_setup import FakeSetup
from tests.fakes.pins import PIN, cheap_hash
from tests.screens.hands import find, tap, type_text
from tests.screens.setup_screen import SetupScreen

SHOP = Settings(merchant_id="m_4711", merchant_name="Corner Shop", theme="light")


@pytest.fixture(autouse=True)
def _american(qapp: QApplication) -> Iterator[None]:
    make_application([], language="en_US", theme="light")
    yield
    apply_theme(qapp, "light")


# ---- one after the other ------------------------------------------------------------------------
@dataclass
class World:
    """Wizards and tills that only say that they ran. What the wizards answer, None for closed
    half-way, and whether the tills want the wizard again, is used up one by one."""

    answers: list[Settings | None] = field(default_factory=list)
    again: list[bool] = field(default_factory=list)
    wizards: list[tuple[Settings, bool]] = field(default_factory=list)
    tills: list[Plan] = field(default_factory=list)

    def wizard(
        self, _folder: object, _setup: object, begin: Settings, *, can_leave: bool
    ) -> SimpleNamespace:
        self.wizards.append((begin, can_leave))
        answer = self.answers.pop(0)
        window = SimpleNamespace(settings=answer)
        return SimpleNamespace(run=lambda: 0, was_finished=answer is not None, window=window)

    def till(self, plan: Plan, *, sets_up: bool) -> SimpleNamespace:
        assert sets_up
        self.tills.append(plan)
        wants = self.again.pop(0) if self.again else False
        gone = SimpleNamespace(deleteLater=lambda: None)
        return SimpleNamespace(
            run=lambda: 0, wants_setup=wants, window=gone, deleteLater=gone.deleteLater
        )


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    made = World()
    monkeypatch.setattr(running_wizard, "RunningWizard", made.wizard)
    monkeypatch.setattr(running, "RunningTill", made.till)
    return made


def _save(data_dir: Path, settings: Settings) -> None:
    settings_of(DataFolder.made(data_dir)).save(settings)


def test_an_empty_folder_begins_with_the_wizard(world: World, tmp_path: Path) -> None:
    world.answers = [replace(SHOP, setup_step="summary")]
    assert first_start.run_till(tmp_path) == 0
    assert [(begin.setup_step, can_leave) for begin, can_leave in world.wizards] == [("", False)]
    (plan,) = world.tills
    assert (plan.demo, plan.settings.merchant_name) == (False, "Corner Shop")
    assert plan.settings.setup_step == "done", "also where the disk did not take it"


def test_closed_half_way_no_till_comes(world: World, tmp_path: Path) -> None:
    world.answers = [None]
    assert first_start.run_till(tmp_path) == 0
    assert world.tills == []


def test_without_a_merchant_it_is_the_demo(world: World, tmp_path: Path) -> None:
    world.answers = [Settings(theme="dark")]
    first_start.run_till(tmp_path)
    (plan,) = world.tills
    assert (plan.demo, plan.settings.theme) == (True, "dark")


@pytest.mark.parametrize("settings", [SHOP, Settings(setup_step="done")])
def test_a_till_that_is_set_up_starts_at_once(
    world: World, tmp_path: Path, settings: Settings
) -> None:
    _save(tmp_path, settings)
    first_start.run_till(tmp_path)
    assert world.wizards == []
    assert len(world.tills) == 1


def test_left_half_way_it_begins_there(world: World, tmp_path: Path) -> None:
    _save(tmp_path, replace(SHOP, setup_step="phones"))
    world.answers = [SHOP]
    first_start.run_till(tmp_path)
    assert world.wizards[0][0].setup_step == "phones"


@pytest.mark.parametrize(
    ("settings", "step"),
    [(SHOP, SetupStep.LOOK), (Settings(setup_step="done"), SetupStep.SHOP)],
    ids=["settings", "demo"],
)
def test_from_the_till_to_the_wizard_and_back(
    world: World, tmp_path: Path, settings: Settings, step: SetupStep
) -> None:
    _save(tmp_path, settings)
    world.again, world.answers = [True, False], [replace(SHOP, till_name="Terrace")]
    first_start.run_till(tmp_path)
    ((begin, can_leave),) = world.wizards
    assert (begin.setup_step, can_leave) == (step, True)
    assert [plan.settings.till_name for plan in world.tills] == ["Till 1", "Terrace"]


def test_keys_that_no_keyring_took_go_to_the_till(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = SimpleNamespace(memory=MemorySecrets())
    made.memory.save("m_4711", Keys("v", "m"))
    monkeypatch.setattr("pos_app.bootstrap.till_setup.TillSetup", lambda _folder: made)
    world.answers = [SHOP]
    first_start.run_till(tmp_path)
    assert world.tills[0].memory is made.memory


# ---- the wizard on its folder -------------------------------------------------------------------
@pytest.fixture
def wizard(qtbot: QtBot, tmp_path: Path) -> Iterator[RunningWizard]:
    folder = DataFolder.made(tmp_path / "till")
    made = RunningWizard(folder, FakeSetup(), Settings(theme="light"), can_leave=False)  # type: ignore[arg-type]  # fulfils `Setup`
    with qtbot.waitSignal(made.window.first_painted):
        made.window.show()
    yield made
    made.window.close()
    made.stop()


def test_each_step_is_on_the_disk(wizard: RunningWizard, tmp_path: Path) -> None:
    SetupScreen(wizard.window).next()
    kept = settings_of(DataFolder(tmp_path / "till"))
    SetupScreen(wizard.window).until(lambda: kept.load().setup_step == "way")


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_nobody_else_has_the_folder_and_a_second_brings_it_forward(
    wizard: RunningWizard, tmp_path: Path
) -> None:
    wizard.window.showMinimized()
    folder = DataFolder(tmp_path / "till")
    with pytest.raises(TillInUse):
        RunningWizard(folder, FakeSetup(), Settings(), can_leave=False)  # type: ignore[arg-type]  # as above
    wizard._holding._beat()
    assert not wizard.window.isMinimized()


def test_a_disk_that_refuses_is_told_until_it_takes_it_again(
    wizard: RunningWizard, tmp_path: Path
) -> None:
    file = tmp_path / "till" / "settings.toml"
    file.mkdir()
    screen = SetupScreen(wizard.window)
    screen.next()
    screen.until(lambda: screen.shows("setupTrouble"))
    assert screen.step == "way", "it goes on all the same"
    file.rmdir()
    screen.back()
    screen.until(lambda: not screen.shows("setupTrouble"))
    assert settings_of(DataFolder(tmp_path / "till")).load().setup_step == "look"


def test_left_half_way_by_the_manager_it_goes_on_for_the_manager_only(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = replace(SHOP, setup_step="pin", manager_pin=cheap_hash())
    folder = DataFolder.made(tmp_path / "till")
    made = RunningWizard(folder, FakeSetup(), settings, can_leave=False)  # type: ignore[arg-type]  # as above
    with qtbot.waitSignal(made.window.first_painted):
        made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    assert not made.window.frame.isVisible()
    type_text(made.window, "000000\n\n")
    finish()
    assert not made.window.frame.isVisible()
    type_text(made.window, f"{PIN}\n")
    qtbot.waitUntil(made.window.frame.isVisible)
    assert SetupScreen(made.window).step == "pin"
    made.window.close()
    made.stop()


# ---- out of a till that runs --------------------------------------------------------------------
def _till(qtbot: QtBot, tmp_path: Path, settings: Settings, *, sets_up: bool = True) -> RunningTill:
    plan = plan_for(DataFolder.made(tmp_path / "till"), settings)
    till = RunningTill(plan, sets_up=sets_up)
    till.window.first_painted.disconnect(till._start)
    till.show()
    qtbot.waitExposed(till.window)
    return till


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[list[RunningTill]]:
    """Tills that are ended after the test."""
    tills: list[RunningTill] = []
    yield tills
    for till in tills:
        till.window.close_now()
        till.stop()
        till.window.deleteLater()


def test_the_demo_strip_leads_to_the_wizard(
    qtbot: QtBot, tmp_path: Path, opened: list[RunningTill]
) -> None:
    till = _till(qtbot, tmp_path, Settings(theme="light", setup_step="done"))
    opened.append(till)
    tap(find(till.window, QAbstractButton, "demoSetUp"))
    qtbot.waitUntil(lambda: till.wants_setup and not till.window.isVisible())


def test_the_demo_strip_works_over_the_open_settings_too(
    qtbot: QtBot, tmp_path: Path, opened: list[RunningTill]
) -> None:
    till = _till(qtbot, tmp_path, Settings(theme="light", setup_step="done"))
    opened.append(till)
    till.window.settings.open()
    tap(find(till.window, QAbstractButton, "demoSetUp"))
    qtbot.waitUntil(lambda: till.wants_setup and not till.window.isVisible())


def test_the_pure_demo_leads_nowhere(
    qtbot: QtBot, tmp_path: Path, opened: list[RunningTill]
) -> None:
    till = _till(qtbot, tmp_path, Settings(theme="light"), sets_up=False)
    opened.append(till)
    assert not find(till.window, QAbstractButton, "demoSetUp").isVisible()
    till.window.settings.open()
    assert till.window.findChild(QAbstractButton, "settingsSetup") is None


def test_the_settings_lead_to_the_wizard_behind_the_pin(
    qtbot: QtBot, tmp_path: Path, opened: list[RunningTill]
) -> None:
    till = _till(qtbot, tmp_path, replace(SHOP, manager_pin=cheap_hash()))
    opened.append(till)
    till.window.settings.open()
    assert till.window.findChild(QWidget, "settingsPage") is None
    type_text(till.window, f"{PIN}\n")
    qtbot.waitUntil(lambda: till.window.findChild(QWidget, "settingsPage") is not None)
    tap(find(till.window, QAbstractButton, "settingsSetup"))
    qtbot.waitUntil(lambda: till.wants_setup and not till.window.isVisible())


def test_the_demo_strip_asks_for_the_pin_too(
    qtbot: QtBot, tmp_path: Path, opened: list[RunningTill]
) -> None:
    settings = Settings(theme="light", setup_step="done", manager_pin=cheap_hash())
    till = _till(qtbot, tmp_path, settings)
    opened.append(till)
    tap(find(till.window, QAbstractButton, "demoSetUp"))
    qtbot.waitUntil(lambda: find(till.window, QWidget, "pinPage").isVisible())
    assert not till.wants_setup
    type_text(till.window, f"{PIN}\n")
    qtbot.waitUntil(lambda: till.wants_setup and not till.window.isVisible())


def test_with_an_open_payment_it_asks_first_and_staying_is_staying(
    qtbot: QtBot, tmp_path: Path, opened: list[RunningTill]
) -> None:
    till = _till(qtbot, tmp_path, SHOP)
    opened.append(till)
    flow = till.window.findChild(SaleFlow)
    assert flow is not None
    flow.take_over((fake.awaiting(fake.opening(fake.any_sale(1250))),))
    till.window.settings.setup_wanted.emit()
    qtbot.waitUntil(lambda: till.window.findChild(QWidget, "closingPage") is not None)
    assert till.window.isVisible()
    assert till.wants_setup
    tap(find(till.window, QAbstractButton, "closingStay"))
    assert till.window.isVisible()
    assert not till.wants_setup, "closing later is closing"
