"""What a finger reaches in the booth, on every page and size, upright too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from pos_app.domain.errors import KeysRefused
from pos_app.domain.payment import PaymentState
from pos_app.ui.theme import TARGET
from tests.fakes.fake_till import CHECKOUT_URL, awaiting, differs, ended, paid
from tests.screens.booth_screen import BoothScreen
from tests.ui.kiosk.conftest import OpenBooth


def _type_too_much(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    for _ in range(12):
        booth.tap("kioskKey9")


def _count_down(booth: BoothScreen) -> None:
    booth.give_to_code()
    booth.pass_time(50)


_PAGES: dict[str, Callable[[BoothScreen], object]] = {
    "start": lambda booth: None,
    "out_of_order": lambda booth: booth.till.start_failed.emit(KeysRefused()),
    "own": _type_too_much,
    "opening": lambda booth: booth.give(),
    "code": lambda booth: booth.till.tell(awaiting(booth.give(), tax_minor=5, shipping_minor=7)),
    "countdown": _count_down,
    "thanks": lambda booth: booth.till.tell(paid(booth.give_to_code())),
    "cancelled": lambda booth: booth.till.tell(ended(PaymentState.CANCELLED, booth.give_to_code())),
    "staff": lambda booth: booth.till.tell(differs(booth.give_to_code())),
    "pin": lambda booth: booth.ask_manager(),
}
_SIZES = [(1024, 600), (1366, 768), (1920, 1080), (1080, 1920)]


@pytest.fixture(params=_SIZES, ids=["small", "usual", "large", "upright"])
def booth(request: pytest.FixtureRequest, open_booth: OpenBooth) -> BoothScreen:
    return open_booth(size=request.param)


@pytest.mark.parametrize("name", list(_PAGES))
def test_everything_can_be_reached_has_a_name_and_is_not_cut(booth: BoothScreen, name: str) -> None:
    _PAGES[name](booth)
    QApplication.processEvents()
    inside = QRect(QPoint(0, 0), booth.window.size())
    for button in booth.booth.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        about = f"{button.objectName()} {button.size()}"
        assert button.objectName(), about
        assert button.accessibleName(), about
        assert min(button.width(), button.height()) >= TARGET, about
        assert button.width() >= button.minimumSizeHint().width(), about
        corner = button.mapTo(booth.window, QPoint(0, 0))
        assert inside.contains(QRect(corner, button.size())), about
    for label in booth.booth.findChildren(QLabel):
        if label.isVisible() and label.text():
            wanted = label.heightForWidth(label.width()) if label.hasHeightForWidth() else 0
            wanted = max(wanted, label.fontMetrics().height())
            assert label.height() >= wanted - 1, f"{label.objectName()} {label.text()}"
    for field in booth.booth.findChildren(QLineEdit):
        assert field.accessibleName()


def test_the_code_is_large_and_can_be_read_also_while_it_is_counted_down(
    booth: BoothScreen,
) -> None:
    booth.give_to_code()
    booth.pass_time(50)
    assert booth.countdown is not None
    QApplication.processEvents()
    assert booth.scanned() == [CHECKOUT_URL]
    assert booth.qr_edge_px >= min(booth.window.width(), booth.window.height()) * 6 // 10
