"""The one mark in the corner: the worst thing as a word, everything on demand."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import KeysRefused, PosError, ProviderUnreachable, StoreUnusable
from pos_app.domain.payment import Certainty
from pos_app.services.doctor import CheckName, Finding, Light, Report
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.ui.status_mark import StatusMark
from pos_app.ui.status_words import StatusWords, TillStatus, status_words
from tests.fakes import fake_till as fake
from tests.screens.hands import find

READY = HandlerView("http://192.168.1.20:8123")
ALONE = HandlerView("http://127.0.0.1:8123", "loopback_only")
OFFLINE = Report((Finding(CheckName.DNS, Light.RED, "failed", {"host": "h"}),))
FULL = Report((Finding(CheckName.DISK, Light.RED, "full"),))


def waiting(trouble: PosError | None = None) -> PaymentView:
    view = fake.awaiting(fake.opening())
    if trouble is None:
        return view
    return fake.awaiting(fake.opening(), certainty=Certainty.UNKNOWN, trouble=trouble)


def words(status: TillStatus) -> StatusWords:
    return status_words(status)


@pytest.mark.parametrize(
    ("status", "word", "tone"),
    [
        (TillStatus(HandlerView(trouble="starting")), "Starting…", "quiet"),
        (TillStatus(READY), "Ready for phones", "quiet"),
        (TillStatus(READY, (waiting(),)), "Ready for phones", "quiet"),
        (TillStatus(HandlerView(trouble="nowhere")), "Ready", "quiet"),
        (TillStatus(ALONE), "This computer only", "warn"),
        (TillStatus(ALONE, report=OFFLINE), "No connection", "warn"),
        (TillStatus(READY, (waiting(ProviderUnreachable("x")),)), "No connection", "warn"),
        (TillStatus(READY, (waiting(),), OFFLINE), "Needs mending", "danger"),
        (TillStatus(READY, report=FULL), "Needs mending", "danger"),
        (TillStatus(READY, (waiting(KeysRefused()),)), "Keys refused", "danger"),
        (TillStatus(READY, failure=StoreUnusable("x")), "Not working", "danger"),
    ],
)
def test_the_worst_is_the_word(status: TillStatus, word: str, tone: str) -> None:
    told = words(status)
    assert (told.word, told.tone) == (word, tone)


def test_the_tip_says_everything() -> None:
    quiet = words(TillStatus(READY)).lines
    assert quiet == (
        "The connection shows with the first payment.",
        "Customers' phones come back to http://192.168.1.20:8123.",
        "No payment is open.",
    )
    busy = words(TillStatus(READY, (waiting(), waiting()), is_demo=True)).lines
    assert busy[0] == "The payment service can be reached."
    assert busy[2:] == ("2 payments are open.", "Demo: no real money moves.")


def test_the_mark_shows_it_and_a_screen_reader_says_it(qtbot: QtBot) -> None:
    mark = StatusMark(demo=True)
    qtbot.addWidget(mark)
    mark.show_handler(READY)
    mark.show_open([waiting(ProviderUnreachable("x"))])
    assert find(mark, QLabel, "handlerMark").text() == "No connection"
    assert mark.property("state") == "warn"
    assert mark.accessibleName() == "No connection"
    assert "One payment is open." in mark.accessibleDescription()
    assert "Demo: no real money moves." in mark.toolTip()
    mark.show_open([])
    assert mark.property("state") == "quiet"
    mark.show_report(FULL)
    assert mark.property("state") == "danger"
