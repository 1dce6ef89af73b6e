"""What a finger, a keyboard and a screen reader can reach, on every page and size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from pos_app.domain.errors import SaleRefused
from pos_app.domain.payment import PaymentState
from pos_app.services.settings import Settings
from pos_app.ui.theme import CHARGE_HEIGHT, KEY_TARGET, TARGET
from tests.fakes.fake_till import (
    any_sale,
    awaiting,
    differs,
    ended,
    evidence_of,
    not_opened,
    opening,
    paid,
    unresolved,
)
from tests.screens.till_screen import TillScreen
from tests.ui.conftest import OpenTill

_LONG_SHOP = "Bäckerei-Konditorei Schwarzwälder Kirschtortenmanufaktur & Söhne <b>GmbH</b>"
_DETAILS = SaleRefused("Validation failed", ("items[0].price must be a number", "a" * 300))


def _open_tray(till: TillScreen) -> None:
    till.till.tell(awaiting(opening(any_sale())))
    till.tap("trayButton")


def _open_refund(till: TillScreen) -> None:
    till.till.tell(differs(till.charge_to_code("99999999999")))
    till.tap("decisionRefund")


def _refuse_refund(till: TillScreen) -> None:
    _open_refund(till)
    till.tap("decisionConfirm")


def _open_by_hand(till: TillScreen) -> None:
    till.till.tell(unresolved(till.charge_to_code()))
    till.tap("decisionByHand")


def _open_evidence(till: TillScreen) -> None:
    view = till.till.tell(not_opened(till.charge(), _DETAILS))
    till.tap("evidenceButton")
    till.till.evidence_read.emit(evidence_of(view.attempt_id))


_PAGES: dict[str, Callable[[TillScreen], object]] = {
    "amount": lambda till: till.type("99999999999"),
    "donation": lambda till: till.press(Qt.Key.Key_F4),
    "cart": lambda till: till.press(Qt.Key.Key_F3),
    "opening": lambda till: till.charge(),
    "awaiting": lambda till: till.till.tell(awaiting(till.charge(), tax_minor=5, shipping_minor=7)),
    "paid": lambda till: till.till.tell(paid(till.charge_to_code())),
    "cancelled": lambda till: till.till.tell(ended(PaymentState.CANCELLED, till.charge_to_code())),
    "not_opened": lambda till: till.till.tell(not_opened(till.charge(), _DETAILS)),
    "attention": lambda till: till.till.tell(differs(till.charge_to_code("99999999999"))),
    "decide": lambda till: till.till.tell(unresolved(till.charge_to_code("99999999999"))),
    "refund": _open_refund,
    "refund_wrong": _refuse_refund,
    "by_hand": _open_by_hand,
    "evidence": _open_evidence,
    "tray": _open_tray,
    "message": lambda till: till.till.tell(differs(till.till.tell(awaiting(opening(any_sale()))))),
}
_OURS = (QAbstractButton, QLineEdit, QAbstractItemView)


def _touchable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, _OURS) and widget.isVisible() and _is_ours(widget)
    ]


def _is_ours(widget: QWidget) -> bool:
    """Not the inside of one of Qt's own widgets, such as a field's clear button."""
    return not isinstance(widget.parentWidget(), QLineEdit)


@pytest.fixture(params=[(1024, 600), (1366, 768), (1920, 1080)], ids=["small", "usual", "large"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    chosen: tuple[int, int] = request.param
    return chosen


@pytest.mark.parametrize("name", list(_PAGES))
@pytest.mark.parametrize("shop", ["Bob", _LONG_SHOP], ids=["short", "long"])
def test_everything_can_be_reached_and_has_a_name(
    open_till: OpenTill, size: tuple[int, int], name: str, shop: str
) -> None:
    till = open_till(Settings(merchant_name=shop, theme="light"), demo=True, size=size)
    _PAGES[name](till)
    QApplication.processEvents()
    inside = QRect(QPoint(0, 0), till.window.size())
    assert (till.window.width(), till.window.height()) == size
    for widget in _touchable(till.window):
        about = f"{widget.objectName()} {widget.size()}"
        assert widget.objectName(), type(widget)
        assert widget.accessibleName(), about
        assert widget.width() >= TARGET, about
        assert widget.height() >= TARGET, about
        corner = widget.mapTo(till.window, QPoint(0, 0))
        assert inside.contains(QRect(corner, widget.size())), about
        hint = widget.minimumSizeHint()
        if isinstance(widget, QAbstractButton):
            assert widget.width() >= hint.width(), about


@pytest.mark.parametrize("name", list(_PAGES))
def test_labels_are_not_cut_in_their_height(
    open_till: OpenTill, size: tuple[int, int], name: str
) -> None:
    till = open_till(demo=True, size=size)
    _PAGES[name](till)
    QApplication.processEvents()
    for label in till.window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        wanted = label.heightForWidth(label.width()) if label.hasHeightForWidth() else 0
        wanted = max(wanted, label.fontMetrics().height())
        assert label.height() >= wanted - 1, f"{label.objectName()} {label.text()}"


def test_the_main_keys_are_larger(till: TillScreen) -> None:
    assert till.charge_button.height() == CHARGE_HEIGHT
    for name in ("key0", "key5", "keyDoubleZero", "keyBackspace", "keyClear"):
        button = till.button(name)
        assert min(button.width(), button.height()) >= KEY_TARGET, name


def test_tab_goes_round_all_controls(till: TillScreen) -> None:
    till.type("2500")
    seen: set[str] = set()
    for _ in range(40):
        till.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(focus.objectName())
    wanted = {"modeAmount", "trayButton", "amountInput", "key0"}
    assert wanted | {"keyClear", "keyBackspace", "chargeButton"} <= seen


def test_arrow_keys_go_from_one_way_to_sell_to_the_next(till: TillScreen) -> None:
    till.button("modeAmount").setFocus()
    till.press(Qt.Key.Key_Right)
    assert till.shows("cartPage")


def test_space_presses_the_button_that_has_the_keyboard(till: TillScreen) -> None:
    till.button("key7").setFocus()
    till.press(Qt.Key.Key_Space)
    assert till.amount.shown == "$0.07"


def test_content_keeps_its_width_on_a_large_screen(open_till: OpenTill) -> None:
    till = open_till(size=(1920, 1080))
    assert till.charge_button.width() <= 960


def test_a_click_leaves_the_keyboard_with_the_amount(till: TillScreen) -> None:
    till.amount.tap_keys("1")
    assert QApplication.focusWidget() is till.amount.field


def test_in_hebrew_the_page_is_mirrored_but_not_the_keypad(
    open_till: OpenTill, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    till = open_till()
    assert till.amount.field.mapTo(till.window, QPoint(0, 0)).x() > 400
    seven, nine = till.button("key7"), till.button("key9")
    assert seven.x() < nine.x()
