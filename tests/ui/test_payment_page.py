"""The payment page: opening, the code, the words, and what the cashier may do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import (
    AddressMoved,
    KeysRefused,
    PosError,
    ProviderBroken,
    ProviderBusy,
    ProviderUnreachable,
    SessionGone,
)
from pos_app.domain.payment import Certainty, PaymentState
from pos_app.services.settings import Settings
from pos_app.ui.qr_view import QrView
from pos_app.ui.widgets import ScrollColumn
from tests.fakes.fake_till import CHECKOUT_URL, awaiting, ended, opening, paid
from tests.screens.hands import find
from tests.screens.till_screen import TillScreen
from tests.ui.conftest import OpenTill
from tests.ui.every_screen import Look, shown


def test_the_page_is_there_before_the_till_has_answered(till: TillScreen) -> None:
    till.type("2500\n")
    assert till.shows("paymentPage")
    assert till.payment.state == "opening"
    assert till.payment.text("payableAmount") == "$25.00"
    assert not till.payment.code.has_code
    assert not till.payment.is_enabled("checkNow")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
def test_a_phone_can_read_the_code(
    open_till: OpenTill, qtbot: QtBot, theme: str, size: tuple[int, int]
) -> None:
    till = open_till(Settings(merchant_name="Bob", theme=theme), demo=True, size=size)
    till.charge_to_code()
    qtbot.waitUntil(lambda: till.payment.scanned() == [CHECKOUT_URL])


def test_the_code_is_black_on_white_with_its_quiet_border(open_till: OpenTill) -> None:
    till = open_till(Settings(merchant_name="Bob", theme="dark"))
    till.charge_to_code()
    code = till.payment.code
    picture = code.grab().toImage()
    side = min(code.width(), code.height())
    left, top = (code.width() - side) // 2, (code.height() - side) // 2
    shades = {
        picture.pixelColor(left + x, top + y).name()
        for x in range(side // 8, side - side // 8)
        for y in range(side // 8, side - side // 8)
    }
    assert shades == {"#000000", "#ffffff"}
    border = {picture.pixelColor(left + 12 + x, top + 12).name() for x in range(side - 24)}
    assert border == {"#ffffff"}


@pytest.mark.parametrize(("distance_cm", "grows"), [(10, False), (60, True), (300, True)])
def test_the_code_is_as_large_as_the_distance_needs_and_the_room_allows(
    open_till: OpenTill, distance_cm: int, grows: bool
) -> None:
    till = open_till(Settings(merchant_name="Bob", qr_distance_cm=distance_cm))
    till.charge_to_code()
    code, room = till.payment.code, till.payment.page.height() - 32
    assert code.width() == code.height()
    assert room * 0.7 <= code.width() <= room
    assert (code.width() > room * 0.8) is grows


def test_nothing_moves_when_the_code_comes(till: TillScreen, qtbot: QtBot) -> None:
    view = till.charge()
    before = till.payment.code.geometry()
    till.till.tell(awaiting(view))
    qtbot.waitUntil(lambda: till.payment.code.has_code)
    assert till.payment.code.geometry() == before


def test_the_till_is_told_once_that_the_code_was_painted(till: TillScreen, qtbot: QtBot) -> None:
    view = till.charge_to_code()
    qtbot.waitUntil(lambda: till.till.wished("mark_shown") == [view.attempt_id])
    till.till.tell(awaiting(view, certainty=Certainty.CHECKING))
    till.payment.code.repaint()
    assert till.till.wished("mark_shown") == [view.attempt_id]


def test_amount_code_and_time_left_are_shown(till: TillScreen) -> None:
    view = till.charge_to_code()
    page = till.payment
    assert page.text("payableAmount") == "$25.00"
    assert page.text("matchCode") == view.payment.attempt.match_code
    assert page.text("timeLeft").startswith("29:5")
    assert page.text("paymentShop") == "Bob's Coffee Shop"


def test_the_time_counts_down_and_stands_still_out_of_sight(till: TillScreen, qtbot: QtBot) -> None:
    view = till.charge()
    till.till.tell(awaiting(view, left_s=1.2))
    qtbot.waitUntil(lambda: till.payment.text("timeLeft") == "Time is up")
    timers = [
        timer
        for timer in till.payment.page.children()
        if timer.metaObject().className() == "QTimer"
    ]
    assert [timer.property("active") for timer in timers] == [True]
    till.press(Qt.Key.Key_Escape)
    assert [timer.property("active") for timer in timers] == [False]


def test_what_the_provider_added_is_said(till: TillScreen) -> None:
    till.till.tell(awaiting(till.charge(), tax_minor=125, shipping_minor=300))
    assert till.payment.text("payableAmount") == "$29.25"
    assert till.payment.text("payableExtras") == "Includes $1.25 tax and $3.00 shipping"


_OFFLINE = ProviderUnreachable("no route to host")


@pytest.mark.parametrize(
    ("certainty", "trouble", "phone", "state", "words"),
    [
        (Certainty.SURE, None, "", "awaiting", "Waiting for the customer."),
        (Certainty.CHECKING, None, "success", "checking", "Phone is back, confirming…"),
        (Certainty.CHECKING, None, "cancel", "checking", "The customer went back. Confirming…"),
        (Certainty.CHECKING, None, "", "checking", "Checking…"),
        (
            Certainty.SURE,
            None,
            "error",
            "awaiting",
            "The customer's phone shows an error. Not paid so far; check before charging again.",
        ),
        (
            Certainty.UNKNOWN,
            _OFFLINE,
            "",
            "unknown",
            "No connection. Not confirmed yet; checking again.",
        ),
        (
            Certainty.UNKNOWN,
            ProviderBusy("429"),
            "",
            "unknown",
            "The payment service is busy. Not confirmed yet; checking again.",
        ),
        (
            Certainty.UNKNOWN,
            ProviderBroken("HTTP 502"),
            "success",
            "unknown",
            "No clear answer. Not confirmed yet; checking again.",
        ),
        (
            Certainty.UNKNOWN,
            KeysRefused(),
            "",
            "unknown",
            (
                "The keys were not accepted. Not confirmed yet; checking again. A manager can type "
                "others in Settings, Set up again."
            ),
        ),
        (
            Certainty.UNKNOWN,
            AddressMoved("checkout.example"),
            "",
            "unknown",
            (
                "The payment service's address does not work. Not confirmed yet; checking again. "
                "A manager can set it in Settings, Connection."
            ),
        ),
        (
            Certainty.UNKNOWN,
            SessionGone(404),
            "",
            "unknown",
            (
                "The payment service does not say how this payment stands. Not confirmed yet; "
                "checking again."
            ),
        ),
    ],
)
def test_every_state_has_its_words(
    till: TillScreen,
    certainty: Certainty,
    trouble: PosError | None,
    phone: str,
    state: str,
    words: str,
) -> None:
    till.till.tell(awaiting(till.charge(), certainty=certainty, trouble=trouble, phone=phone))
    assert (till.payment.state, till.payment.status) == (state, words)


def test_opening_says_that_it_tries_again(till: TillScreen) -> None:
    till.till.tell(opening(till.charge().payment.sale, _OFFLINE))
    till.till.tell(opening(till.till.sales[0], _OFFLINE))
    assert till.payment.state == "opening"


def test_the_cashier_can_check_withdraw_and_sell_on(till: TillScreen) -> None:
    view = till.charge_to_code()
    till.payment.tap("checkNow")
    till.payment.tap("withdrawPayment")
    assert till.till.wished("check_now") == [view.attempt_id]
    assert till.till.wished("withdraw") == [view.attempt_id]
    assert till.shows("paymentPage")
    till.payment.tap("sellOn")
    assert till.shows("salePage")
    assert len(till.tray.rows) == 1


def test_escape_goes_on_to_the_next_customer(till: TillScreen) -> None:
    till.charge_to_code()
    till.press(Qt.Key.Key_Escape)
    assert till.shows("salePage")
    assert till.till.wished("withdraw") == []


def test_a_scanners_enter_does_nothing_here(till: TillScreen) -> None:
    till.charge_to_code()
    till.type("4006381333931\n")
    assert till.shows("paymentPage")
    assert len(till.till.sales) == 1


def test_a_wish_to_withdraw_before_the_till_answered_is_kept(till: TillScreen) -> None:
    till.type("2500\n")
    till.payment.tap("withdrawPayment")
    assert till.till.wished("withdraw") == []
    view = till.till.tell(opening(till.till.sales[0]))
    assert till.till.wished("withdraw") == [view.attempt_id]


def test_such_a_wish_is_kept_even_when_the_cashier_goes_on(till: TillScreen) -> None:
    till.type("2500\n")
    till.payment.tap("withdrawPayment")
    till.press(Qt.Key.Key_Escape)
    view = till.till.tell(opening(till.till.sales[0]))
    assert till.till.wished("withdraw") == [view.attempt_id]
    assert till.shows("salePage")


@pytest.mark.parametrize("state", [PaymentState.CANCELLED, PaymentState.WITHDRAWN])
def test_the_code_is_gone_the_moment_it_is_over(
    till: TillScreen, qtbot: QtBot, state: PaymentState
) -> None:
    view = till.charge_to_code()
    till.till.tell(ended(state, view))
    assert not till.payment.code.has_code
    assert till.payment.scanned() == []
    qtbot.waitUntil(lambda: till.shows("resultPage"))


def test_the_code_is_gone_once_paid(till: TillScreen) -> None:
    till.till.tell(paid(till.charge_to_code()))
    assert not till.payment.code.has_code
    assert till.payment.scanned() == []


def test_the_demo_offers_the_payment_page_on_this_computer(open_till: OpenTill) -> None:
    till = open_till(demo=True)
    assert till.shows("demoBanner")
    view = till.charge()
    assert not till.shows("openOnThisComputer")
    view = till.till.tell(awaiting(view))
    till.tap("openOnThisComputer")
    assert [url.toString() for url in till.opened] == [CHECKOUT_URL]
    till.till.tell(paid(view))
    assert not till.shows("openOnThisComputer")


def test_a_real_till_has_no_demo_banner(till: TillScreen) -> None:
    assert not till.has("demoBanner")


@pytest.mark.parametrize("scene", ["awaiting", "tip_awaiting", "unknown"])
def test_what_is_said_stands_beside_the_code_from_its_top_to_its_foot(
    scene: str, qapp: QApplication
) -> None:
    with shown(scene, Look((1920, 1080)), qapp) as window:
        code = find(window, QrView, "qrCode")
        foot = find(window, QAbstractButton, "sellOn")
        top = find(window, QLabel, "paymentShop")
        assert _top(top, window) == pytest.approx(_top(code, window), abs=8)
        assert _top(foot, window) + foot.height() == _top(code, window) + code.height()


@pytest.mark.parametrize("words", ["en", "long", "rtl"])
@pytest.mark.parametrize("scene", ["awaiting", "tip_awaiting", "unknown"])
def test_in_the_smallest_window_nothing_of_a_payment_scrolls(
    scene: str, words: str, qapp: QApplication
) -> None:
    with shown(scene, Look((1024, 600), words=words), qapp) as window:
        page = find(window, QWidget, "paymentPage")
        (told,) = page.findChildren(ScrollColumn)
        assert told.verticalScrollBar().maximum() == 0
        assert find(window, QLabel, "scanHint").isVisible()


def _top(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).y()
