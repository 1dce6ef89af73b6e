"""A window in the place of another: the till goes on, whatever the new one cannot take over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.bootstrap.plan import demo_plan
from pos_app.bootstrap.running import RunningTill
from pos_app.ui.app import make_application
from pos_app.ui.sale_page import SalePage
from pos_app.ui.theme import apply_theme
from pos_app.ui.window_state import SaleDraft
from pos_app.workers.payment_worker import PaymentWorker
from tests.screens.hands import type_text


@pytest.fixture
def till(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[RunningTill]:
    make_application([], language="en_US", theme="light")
    # Nothing is sold here.
    monkeypatch.setattr(PaymentWorker, "start", lambda _worker: None)
    opened = RunningTill(demo_plan(tmp_path))
    opened.show()
    qtbot.waitExposed(opened.window)
    yield opened
    opened.window.close_now()
    opened.stop()
    opened.window.deleteLater()
    apply_theme(qapp, "light")


def _change_theme(till: RunningTill) -> None:
    till.window.settings.changed.emit(replace(till._plan.settings, theme="dark"))
    QApplication.processEvents()


def _typed(till: RunningTill) -> SaleDraft:
    return till.window.state().draft


def test_the_new_window_goes_on_with_what_was_typed(till: RunningTill) -> None:
    type_text(till.window, "4" * 40)
    before, old = _typed(till), till.window
    assert before.amount is not None
    _change_theme(till)
    assert till.window is not old
    assert till.window.isVisible()
    assert _typed(till) == before


def test_what_cannot_be_taken_over_ends_no_till(
    till: RunningTill, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    type_text(till.window, "25")
    restore = SalePage.restore

    def break_on_amounts(page: SalePage, draft: SaleDraft) -> None:
        if draft.amount is not None:
            raise OverflowError
        restore(page, draft)

    monkeypatch.setattr(SalePage, "restore", break_on_amounts)
    old = till.window
    _change_theme(till)
    assert till.window is not old
    assert till.window.isVisible()
    amount = _typed(till).amount
    assert amount is not None
    assert amount.is_empty
    assert "could not go on with what was being sold" in caplog.text
