"""A code proves itself by its own pixels, or is drawn plainer, or that is said."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_app.devices.code_reader import read_codes
from pos_app.domain.payment import PaymentState
from pos_app.services.code_proof import GreyPicture, ReadCodes
from pos_app.services.settings import Settings
from pos_app.ui.main_window import MainWindow
from pos_app.ui.qr_proof import CodeProof
from pos_app.ui.qr_view import QrView
from tests.fakes.fake_till import CHECKOUT_URL, FakeTill, awaiting, ended, paid
from tests.screens.payment_screen import scan
from tests.screens.till_screen import TillScreen


class Reader:
    """Reads as a test says, off the GUI thread, and counts."""

    def __init__(self, read: ReadCodes = read_codes) -> None:
        self.read = read
        self.pictures: list[GreyPicture] = []
        self.threads: set[bool] = set()

    def __call__(self, picture: GreyPicture) -> tuple[str, ...]:
        self.pictures.append(picture)
        self.threads.add(QThread.isMainThread())
        return self.read(picture)


def _blind(_picture: GreyPicture) -> tuple[str, ...]:
    return ()


@pytest.fixture
def view(qtbot: QtBot) -> QrView:
    shown = QrView()
    qtbot.addWidget(shown)
    shown.resize(300, 300)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_a_good_code_is_proven_by_its_pixels(view: QrView, qtbot: QtBot) -> None:
    reader = Reader()
    proof = CodeProof(view, reader)
    with qtbot.waitSignal(proof.proven):
        view.show_code(CHECKOUT_URL)
    assert reader.threads == {False}
    assert not view.is_plain


def test_each_paint_is_proven_again_and_reading_is_no_paint(view: QrView, qtbot: QtBot) -> None:
    answers = [_blind]

    def read(picture: GreyPicture) -> tuple[str, ...]:
        return answers.pop()(picture) if answers else read_codes(picture)

    reader = Reader(read)
    proof = CodeProof(view, reader)
    with qtbot.waitSignal(proof.proven):
        view.show_code(CHECKOUT_URL)
    # The screen's pixels, and then what the window draws.
    assert len(reader.pictures) == 2
    with qtbot.assertNotEmitted(proof.proven, wait=600):
        pass
    with qtbot.waitSignal(proof.proven):
        view.resize(400, 400)
    assert reader.pictures[-1].width == 400


@pytest.mark.parametrize(
    "read", [_blind, lambda _: ("https://elsewhere.example",), lambda _: (CHECKOUT_URL, "more")]
)
def test_what_does_not_read_back_exactly_is_drawn_plainer_and_then_said(
    view: QrView, qtbot: QtBot, read: ReadCodes
) -> None:
    reader = Reader(read)
    proof = CodeProof(view, reader)
    failures: list[bool] = []
    proof.failed.connect(lambda: failures.append(view.is_plain))
    view.show_code(CHECKOUT_URL)
    qtbot.waitUntil(lambda: view.is_plain)
    qtbot.waitUntil(lambda: failures == [True])
    assert scan(view.grab().toImage()) == [CHECKOUT_URL]
    view.update()
    seen = len(reader.pictures)
    qtbot.waitUntil(lambda: len(reader.pictures) > seen)
    assert failures == [True]


def test_plainer_is_larger_and_square_to_the_edge(view: QrView) -> None:
    view.set_distance(10)
    view.show_code(CHECKOUT_URL)
    assert view.card_side(600) < 600
    assert view.make_plainer()
    assert not view.make_plainer()
    assert view.card_side(600) == 600
    picture = view.grab().toImage()
    assert picture.pixelColor(0, 0).name() == "#ffffff"
    assert scan(picture) == [CHECKOUT_URL]
    shades = {picture.pixelColor(x, y).name() for x in range(300) for y in range(300)}
    assert shades == {"#000000", "#ffffff"}


def test_the_next_code_begins_as_usual(view: QrView, qtbot: QtBot) -> None:
    view.show_code(CHECKOUT_URL)
    view.make_plainer()
    view.clear()
    view.show_code(CHECKOUT_URL)
    assert not view.is_plain


def test_a_code_that_came_back_after_one_miss_is_left_alone(view: QrView, qtbot: QtBot) -> None:
    reader = Reader()
    answers = [_blind, _blind]

    def read(picture: GreyPicture) -> tuple[str, ...]:
        return answers.pop()(picture) if answers else read_codes(picture)

    reader.read = read
    proof = CodeProof(view, reader)
    with qtbot.waitSignal(proof.proven):
        view.show_code(CHECKOUT_URL)
    assert not view.is_plain
    assert answers == []


def test_what_lies_over_the_code_is_no_alarm(view: QrView, qtbot: QtBot) -> None:
    reader = Reader()
    proof = CodeProof(view, reader)
    over = QWidget(view)
    over.setGeometry(100, 100, 150, 150)
    over.setVisible(True)
    with qtbot.assertNotEmitted(proof.failed, wait=700):
        view.show_code(CHECKOUT_URL)
    assert reader.pictures == []
    with qtbot.waitSignal(proof.proven):
        over.setVisible(False)


@pytest.mark.parametrize("leave", [QWidget.hide, QWidget.showMinimized, QrView.clear])
def test_a_code_that_nobody_sees_is_no_alarm(
    view: QrView, qtbot: QtBot, leave: Callable[[QrView], None]
) -> None:
    reader = Reader(_blind)
    proof = CodeProof(view, reader)
    with qtbot.waitSignal(view.drawn):
        view.show_code(CHECKOUT_URL)
    leave(view)
    with qtbot.assertNotEmitted(proof.failed, wait=900):
        pass
    assert not view.is_plain


def test_an_answer_to_a_code_that_is_gone_says_nothing(view: QrView, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def slow(_picture: GreyPicture) -> tuple[str, ...]:
        go_on.wait(10)
        return ()

    reader = Reader(slow)
    proof = CodeProof(view, reader)
    view.show_code(CHECKOUT_URL)
    qtbot.waitUntil(lambda: len(reader.pictures) == 1)
    view.clear()
    with qtbot.assertNotEmitted(proof.failed, wait=500):
        go_on.set()
    assert not view.is_plain


def test_an_answer_to_the_last_code_is_none_to_the_next(view: QrView, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def slow(picture: GreyPicture) -> tuple[str, ...]:
        go_on.wait(10)
        return read_codes(picture)

    reader = Reader(slow)
    proof = CodeProof(view, reader)
    proofs: list[bool] = []
    proof.proven.connect(lambda: proofs.append(True))
    view.show_code("https://checkout.ozura.io/checkout/session_before")
    qtbot.waitUntil(lambda: len(reader.pictures) == 1)
    view.clear()
    view.show_code(CHECKOUT_URL)
    go_on.set()
    qtbot.waitUntil(lambda: bool(proofs))
    # The old code read back well, and that said nothing of this one.
    assert len(reader.pictures) == 2


def test_a_broken_reader_says_nothing_of_the_code(
    view: QrView, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_picture: GreyPicture) -> tuple[str, ...]:
        raise RuntimeError(CHECKOUT_URL)

    reader = Reader(broken)
    proof = CodeProof(view, reader)
    with (
        caplog.at_level(logging.DEBUG),
        qtbot.assertNotEmitted(proof.failed, wait=700),
    ):
        view.show_code(CHECKOUT_URL)
    assert len(reader.pictures) == 1
    assert "RuntimeError" in caplog.text
    assert CHECKOUT_URL not in caplog.text


# ---- in the till's window -----------------------------------------------------------------------
@pytest.fixture
def blind_till(qtbot: QtBot) -> TillScreen:
    """A till whose screen no phone can read."""
    till = FakeTill()
    window = MainWindow(till, Settings(merchant_name="Bob"), demo=False, read_codes=_blind)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    till.became_ready.emit(None)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "pendingTray") is not None)
    return TillScreen(window, till, [])


def test_the_cashier_is_told_and_the_payment_page_is_offered(
    blind_till: TillScreen, qtbot: QtBot
) -> None:
    till = blind_till
    room = till.window.centralWidget()
    assert room is not None
    view = till.charge_to_code()
    before = till.payment.code.width()
    qtbot.waitUntil(lambda: "could not be read back" in till.message_text)
    assert till.payment.code.width() > before
    assert till.button("messageAction").text() == "Open the payment page"
    till.till.tell(paid(view))
    assert till.message_text == ""
    assert till.result.state == "paid"


def test_it_is_not_said_once_the_code_is_away(blind_till: TillScreen, qtbot: QtBot) -> None:
    view = blind_till.charge_to_code()
    qtbot.waitUntil(lambda: blind_till.payment.code.is_plain)
    blind_till.till.tell(ended(PaymentState.WITHDRAWN, view))
    proof = blind_till.payment.code.findChild(CodeProof)
    assert proof is not None
    with qtbot.assertNotEmitted(proof.failed, wait=900):
        pass
    assert blind_till.message_text == ""


def test_the_same_payment_shown_again_is_proven_again(qtbot: QtBot) -> None:
    till = FakeTill()
    window = MainWindow(till, Settings(merchant_name="Bob"), demo=False, read_codes=read_codes)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    screen = TillScreen(window, till, [])
    view = screen.charge_to_code()
    proof = screen.payment.code.findChild(CodeProof)
    assert proof is not None
    with qtbot.waitSignal(proof.proven):
        till.tell(awaiting(view))
