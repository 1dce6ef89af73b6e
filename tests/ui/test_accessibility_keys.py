"""By keyboard alone: whole sales in the real window, a way in and out of everything, and always a
sign of where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QPoint, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.decision import Decision
from pos_app.domain.payment import DecisionKind
from pos_app.services.settings import Settings
from pos_app.ui.theme import apply_theme
from pos_app.ui.widgets.busy import BusyMark
from tests.fakes.fake_till import awaiting, differs, opening, paid
from tests.fakes.pins import PIN
from tests.screens.hands import press
from tests.screens.till_screen import TillScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products
from tests.ui.conftest import OpenTill
from tests.ui.every_screen import Look, settle, shown

_MOST_TABS = 80
_SEEN_PAGES = (
    *("amount", "donation_preset", "cart", "awaiting", "paid", "refund", "evidence"),
    *("no_keys", "closing", "new_product", "scan_choice", "settings-look"),
    *("setup_look", "setup_way", "setup_shop_empty", "setup_keys_wrong", "setup_keys_work"),
    *("setup_phones", "setup_screen", "setup_products_typed", "setup_pin_differs"),
    *("setup_summary",),
)
_AROUND = 6


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the keyboard"
    return focus


def _tab_to(till: TillScreen, name: str) -> None:
    """Presses Tab until a widget has the keyboard; fails where no Tab leads to it."""
    seen = []
    for _ in range(_MOST_TABS):
        if _focus().objectName() == name:
            return
        seen.append(_focus().objectName())
        press(till.window, Qt.Key.Key_Tab)
    raise AssertionError(f"no Tab leads to {name}: {seen}")


def test_an_amount_is_sold_with_keys_and_the_code_is_taken_away(till: TillScreen) -> None:
    till.type("2500")
    _tab_to(till, "chargeButton")
    till.press(Qt.Key.Key_Space)
    view = till.till.tell(awaiting(opening(till.till.sales[-1])))
    _tab_to(till, "checkNow")
    till.press(Qt.Key.Key_Space)
    assert till.till.wished("check_now") == [view.attempt_id]
    _tab_to(till, "withdrawPayment")
    till.press(Qt.Key.Key_Space)
    assert till.till.wished("withdraw") == [view.attempt_id]
    till.till.tell(paid(view))
    till.press(Qt.Key.Key_Return)
    assert till.shows("amountPage")


def test_products_are_found_sold_and_paid_for_with_keys(till: TillScreen, qtbot: QtBot) -> None:
    till.till.became_ready.emit(MemoryCatalogue(sample_products()))
    till.press(Qt.Key.Key_F3)
    _tab_to(till, "productSearch")
    till.type("espresso")
    till.press(Qt.Key.Key_Return)
    qtbot.waitUntil(till.charge_button.isEnabled)
    _tab_to(till, "chargeButton")
    till.press(Qt.Key.Key_Space)
    assert [sale.mode.value for sale in till.till.sales] == ["items"]


def test_charging_can_be_reached_in_every_way_to_sell(till: TillScreen, qtbot: QtBot) -> None:
    till.till.became_ready.emit(MemoryCatalogue(sample_products()))
    till.press(Qt.Key.Key_F3)
    till.type("espresso\n")
    qtbot.waitUntil(till.charge_button.isEnabled)
    till.press(Qt.Key.Key_F2)
    till.type("2500")
    _tab_to(till, "chargeButton")
    till.press(Qt.Key.Key_F4)
    _tab_to(till, "chargeButton")
    till.press(Qt.Key.Key_F3)
    _tab_to(till, "chargeButton")


def test_a_donation_is_suggested_with_keys(till: TillScreen) -> None:
    till.press(Qt.Key.Key_F4)
    _tab_to(till, "donationPreset1")
    till.press(Qt.Key.Key_Space)
    till.press(Qt.Key.Key_Return)
    (sale,) = till.till.sales
    assert sale.total is not None
    assert sale.total.amount_minor == 1000


def test_an_open_payment_is_taken_up_from_the_tray_with_keys(till: TillScreen) -> None:
    view = till.charge_to_code()
    till.press(Qt.Key.Key_Escape)
    assert till.shows("amountPage")
    till.press(Qt.Key.Key_F6)
    assert _focus().objectName() == "pendingTray"
    till.press(Qt.Key.Key_Escape)
    assert not till.shows("trayPanel")
    till.press(Qt.Key.Key_F6)
    till.press(Qt.Key.Key_Return)
    assert till.shows("paymentPage")
    assert till.label("matchCode").text() == view.payment.attempt.match_code


def test_a_decision_is_made_with_keys(till: TillScreen) -> None:
    view = till.till.tell(differs(till.charge_to_code()))
    _tab_to(till, "decisionRefund")
    till.press(Qt.Key.Key_Space)
    till.type("Maya\t")
    _tab_to(till, "decisionReference")
    till.type("re_1")
    till.press(Qt.Key.Key_Return)
    (wish,) = till.till.wished("decide")
    assert isinstance(wish, tuple)
    attempt_id, decision = wish
    assert attempt_id == view.attempt_id
    assert isinstance(decision, Decision)
    assert decision.kind is DecisionKind.REFUND


def test_a_setting_is_changed_with_keys_and_left_with_escape(
    till: TillScreen, qtbot: QtBot
) -> None:
    till.press(Qt.Key.Key_F8)
    if till.shows("pinPage"):
        till.type(f"{PIN}\n")
    qtbot.waitUntil(lambda: till.shows("settingsPage"))
    _tab_to(till, "settingsGroup_shop")
    till.press(Qt.Key.Key_Down)
    _tab_to(till, "setting_reduced_motion")
    till.press(Qt.Key.Key_Space)
    till.press(Qt.Key.Key_Escape)
    assert not till.shows("settingsPage")


@pytest.mark.parametrize("scene", _SEEN_PAGES)
def test_the_keyboard_goes_round_is_never_trapped_and_always_seen(
    scene: str, qapp: QApplication
) -> None:
    with shown(scene, Look((1366, 768)), qapp) as window:
        start = window.focusWidget()
        if start is None:
            window.setFocus(Qt.FocusReason.TabFocusReason)
        stops: list[QWidget] = []
        for _ in range(_MOST_TABS):
            press(window, Qt.Key.Key_Tab)
            settle()
            if _focus() in stops:
                break
            stops.append(_focus())
            assert _is_shown(_focus(), window), f"{_focus().objectName()} is out of sight"
        else:
            raise AssertionError("Tab never comes round")
        assert len(stops) > 1
        for stop in stops:
            assert _looks_focused(stop, window), f"{stop.objectName()} looks the same"
        stops[0].setFocus(Qt.FocusReason.TabFocusReason)
        press(window, Qt.Key.Key_Backtab)
        assert _focus() is stops[-1], "no way back"


def _is_shown(widget: QWidget, window: QWidget) -> bool:
    place = widget.mapTo(window, QPoint(0, 0))
    seen = not widget.visibleRegion().isEmpty()
    return seen and window.rect().intersects(QRect(place, widget.size()))


def _looks_focused(widget: QWidget, window: QWidget) -> bool:
    """Whether the pixels of a widget and around it differ while it has the keyboard."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    has_it = _picture(widget, window)
    widget.clearFocus()
    settle()
    return has_it != _picture(widget, window)


def _picture(widget: QWidget, window: QWidget) -> QImage:
    card = widget.parentWidget() or widget
    framed = card if card.property("kind") == "amount" else widget
    place = QRect(framed.mapTo(window, QPoint(0, 0)), framed.size())
    around = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return window.grab(around).toImage()


def _moving(window: QWidget) -> list[str]:
    """What moves in the window now, by the names of its kinds."""
    fading = [
        motion.metaObject().className()
        for motion in window.findChildren(QVariantAnimation)
        if motion.state() is QAbstractAnimation.State.Running
    ]
    marks = window.findChildren(BusyMark)
    return fading + ["BusyMark" for mark in marks if mark._timer.isActive()]


@pytest.mark.parametrize("is_reduced", [True, False], ids=["reduced", "full"])
def test_with_reduced_motion_nothing_moves(open_till: OpenTill, *, is_reduced: bool) -> None:
    till = open_till(Settings(theme="light", reduced_motion=is_reduced))
    moved: list[str] = []
    view = till.charge()
    moved += _moving(till.window)
    view = till.till.tell(awaiting(view))
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    moved += _moving(till.window)
    till.till.tell(paid(view))
    moved += _moving(till.window)
    assert bool(moved) is not is_reduced, moved


def test_the_shops_colour_is_on_the_customers_window(qapp: QApplication) -> None:
    with shown("customer_cart", Look(), qapp) as window:
        apply_theme(qapp, "light", accent="#7A1FA2")
        settle()
        band = window.findChild(QWidget, "customerBand")
        assert band is not None
        middle = band.mapTo(window, band.rect().center())
        assert window.grab().toImage().pixelColor(middle).name().upper() == "#7A1FA2"
