"""A till that sells all day: what is over takes no more room, and what waits costs no more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.payment import PaymentState
from pos_app.ui import flow as flowing
from pos_app.ui.flow import SaleFlow
from pos_app.ui.widgets import PlainButton
from pos_app.ui.widgets.busy import BusyMark
from pos_app.ui.words import time_left_words
from tests.fakes import fake_till as fake


@pytest.fixture
def flow(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> SaleFlow:
    monkeypatch.setattr(flowing, "_KEPT", 3)
    till = fake.FakeTill()
    made = SaleFlow(till)
    till.setParent(made)
    return made


def test_of_payments_that_are_over_only_the_newest_are_remembered(flow: SaleFlow) -> None:
    till = flow.findChild(fake.FakeTill)
    assert till is not None
    waits = till.tell(fake.awaiting())
    late = till.tell(fake.differs(fake.awaiting(), 120000))
    over = [till.tell(fake.paid(fake.awaiting())) for _ in range(8)]
    over.append(till.tell(fake.ended(PaymentState.CANCELLED)))
    kept = {view.attempt_id for view in flow.views}
    assert kept == {view.attempt_id for view in (waits, late, *over[-3:])}


def test_a_button_that_says_something_new_draws_its_icon_once(qtbot: QtBot) -> None:
    button = PlainButton("0 open", name="tray")
    qtbot.addWidget(button)
    button.set_icon("tray", 20)
    before = button.icon().pixmap(button.iconSize()).cacheKey()
    button.say("1 open")
    button.set_icon("tray", 20)
    assert button.icon().pixmap(button.iconSize()).cacheKey() == before


def test_a_busy_mark_calms_down_and_is_lively_again_when_started_anew(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos_app.ui.widgets.busy.is_motion_reduced", lambda: False)
    window = QWidget()
    qtbot.addWidget(window)
    mark = BusyMark(window)
    with qtbot.waitExposed(window):
        window.show()
    mark.start()
    lively_ms = mark._timer.interval()
    for _ in range(100):
        mark._turn()
    assert mark._timer.interval() > 10 * lively_ms
    mark.start()
    assert mark._timer.interval() == lively_ms


def test_the_time_left_is_written_in_the_figures_of_the_language() -> None:
    assert time_left_words(65) == "1:05"
    spoken = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        assert time_left_words(65) == "\u0661:\u0660\u0665"
    finally:
        QLocale.setDefault(spoken)
