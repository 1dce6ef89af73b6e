"""A second till on the same folder: refused, and the first one comes to the front."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pos_app.bootstrap.plan import demo_plan
from pos_app.bootstrap.running import RunningTill
from pos_app.domain.errors import TillInUse
from pos_app.system.single_instance import nudge, was_nudged
from pos_app.ui.main_window import MainWindow
from pos_app.workers.payment_worker import PaymentWorker


@pytest.fixture
def came(monkeypatch: pytest.MonkeyPatch) -> list[MainWindow]:
    """The windows that came to the front; the payments thread is not needed for it."""
    forward: list[MainWindow] = []

    def come_forward(window: MainWindow) -> None:
        forward.append(window)

    monkeypatch.setattr(MainWindow, "come_forward", come_forward)
    monkeypatch.setattr(PaymentWorker, "start", lambda _worker: None)
    return forward


@pytest.fixture
def first(qtbot: QtBot, came: list[MainWindow], tmp_path: Path) -> Iterator[RunningTill]:
    till = RunningTill(demo_plan(tmp_path))
    qtbot.addWidget(till.window)
    yield till
    till.stop()


def test_f46_the_first_till_comes_to_the_front_once(
    first: RunningTill, came: list[MainWindow], tmp_path: Path
) -> None:
    first._holding._beat()
    assert came == []
    with pytest.raises(TillInUse):
        RunningTill(demo_plan(tmp_path))
    first._holding._beat()
    first._holding._beat()
    assert came == [first.window]


def test_a_nudge_from_before_the_start_is_not_for_this_till(
    qtbot: QtBot, came: list[MainWindow], tmp_path: Path
) -> None:
    plan = demo_plan(tmp_path)
    nudge(plan.folder.nudge)
    till = RunningTill(plan)
    qtbot.addWidget(till.window)
    till._holding._beat()
    till.stop()
    assert came == []


def test_a_nudge_is_for_its_owner_only_and_costs_nothing_where_the_disk_refuses(
    tmp_path: Path,
) -> None:
    nudge(tmp_path / "till.nudge")
    assert (tmp_path / "till.nudge").stat().st_mode & 0o777 == 0o600
    assert was_nudged(tmp_path / "till.nudge")
    assert not was_nudged(tmp_path / "till.nudge")
    nudge(tmp_path / "no such folder" / "till.nudge")
