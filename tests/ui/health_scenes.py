"""Scenes of the till's health, for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from pos_app.domain.errors import ProviderUnreachable
from pos_app.domain.payment import Certainty
from pos_app.ui.cover import Cover
from pos_app.ui.health.door import HealthDoor
from pos_app.ui.health.health_page import HealthPage
from pos_app.ui.main_window import MainWindow
from pos_app.workers.background import finish
from tests.fakes import fake_till as fake
from tests.fakes.fake_care import NEWER, TROUBLED, FakeCare, with_changes
from tests.fakes.fake_till import FakeTill
from tests.screens.hands import find

_SETTLED_MS = 100


class Stage(Protocol):
    """One window with a till that does what it is told."""

    till: FakeTill
    window: MainWindow

    def click(self, name: str) -> None: ...


def _door(stage: Stage, care: FakeCare) -> HealthDoor:
    """A way into the till's health as `care` has it."""
    cover = find(stage.window, Cover, "cover")
    door = HealthDoor(care, cover, None, stage.window._flow, _open_nothing)
    door.said.connect(stage.window.voices.say)
    door.reported.connect(stage.window._bar.show_report)
    return door


def _open_nothing(_url: QUrl) -> None:
    """No browser, for a picture."""


def _settle() -> None:
    """The findings come from other threads."""
    finish(_SETTLED_MS / 100)
    QTest.qWait(_SETTLED_MS)


def _good(stage: Stage) -> None:
    _door(stage, FakeCare()).open()
    _settle()


def _bad(stage: Stage) -> None:
    _door(stage, FakeCare(with_changes(*TROUBLED))).open()
    _settle()


def _checking(stage: Stage) -> None:
    page = HealthPage()
    find(stage.window, Cover, "cover").put_on(page)


def _quiet(stage: Stage) -> None:
    """At the start: only what is red is said."""
    _door(stage, FakeCare(with_changes(*TROUBLED))).check_quietly()
    _settle()


def _newer(stage: Stage) -> None:
    """There is a newer version, and its page can be opened."""
    _door(stage, FakeCare(with_changes(NEWER))).open()
    _settle()


def _newer_said(stage: Stage) -> None:
    """The message of the day."""
    _door(stage, FakeCare(release=NEWER)).check_quietly()
    _settle()


def _offline(stage: Stage) -> None:
    trouble = ProviderUnreachable("no route")
    view = fake.awaiting(
        fake.opening(fake.any_sale(700)), certainty=Certainty.UNKNOWN, trouble=trouble
    )
    stage.till.tell(view)


def _backups(stage: Stage) -> None:
    _door(stage, FakeCare()).backups.open()
    _settle()


def _no_backups(stage: Stage) -> None:
    _door(stage, FakeCare(kept=[])).backups.open()
    _settle()


def _restore(stage: Stage) -> None:
    _backups(stage)
    stage.click("restore1")


def _support(stage: Stage) -> None:
    _good(stage)
    stage.click("healthSupport")
    _settle()
    payments = find(stage.window, QListWidget, "supportPayments")
    payments.item(0).setCheckState(Qt.CheckState.Checked)
    _settle()
    find(stage.window, QListWidget, "supportFiles").setCurrentRow(1)


HEALTH_SCENES: dict[str, Callable[[Stage], None]] = {
    "health-good": _good,
    "health-bad": _bad,
    "health-checking": _checking,
    "health-quiet": _quiet,
    "health-newer": _newer,
    "health-newer_said": _newer_said,
    "health-offline": _offline,
    "health-backups": _backups,
    "health-no_backups": _no_backups,
    "health-restore": _restore,
    "health-support": _support,
}
