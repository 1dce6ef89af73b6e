"""The till's screens, each as a scene that is played in its window: for pictures and for tests.

`python -m tests.ui.shots OUT [WORD …]` takes their pictures, as `dev.py shots` does.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from pos_app.domain.errors import (
    KeysRefused,
    ProgramFault,
    ProviderUnreachable,
    SaleRefused,
)
from pos_app.domain.payment import Attention, Certainty, DecisionKind, PaymentState
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.ui.main_window import MainWindow
from tests.fakes import fake_till as fake
from tests.ui.booth_scenes import BOOTH_SCENES
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products
from tests.ui.cart_scenes import CART_SCENES
from tests.ui.health_scenes import HEALTH_SCENES
from tests.ui.scan_scenes import SCAN_SCENES
from tests.ui.settings_scenes import SETTINGS_SCENES
from tests.ui.till_scenes import TILL_SCENES

_SIZES = ((1024, 600), (1366, 768), (1920, 1080))
_SETTLED_MS = 200
_LONG_SHOP = "Bäckerei-Konditorei Schwarzwälder Kirschtortenmanufaktur & Söhne <b>GmbH</b>"


@dataclass
class Stage:
    """One window with a till that does what it is told."""

    till: fake.FakeTill
    window: MainWindow

    def press(self, text: str, key: int = 0) -> None:
        target = QApplication.focusWidget() or self.window
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)

    def type(self, text: str) -> None:
        for char in text:
            self.press(char)

    def click(self, name: str) -> None:
        found = self.window.findChild(QWidget, name)
        if found is None:
            raise LookupError(name)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def charge(self, digits: str = "123456") -> PaymentView:
        self.type(digits)
        self.press("\r", Qt.Key.Key_Return)
        return self.till.tell(fake.opening(self.till.sales[-1]))


def _amount_empty(stage: Stage) -> None:
    del stage


def _amount(stage: Stage) -> None:
    stage.type("2500")


def _amount_largest(stage: Stage) -> None:
    stage.type("99999999999")


def _amount_problem(stage: Stage) -> None:
    stage.type("999999999999")


def _donation(stage: Stage) -> None:
    stage.click("modeDonation")


def _donation_preset(stage: Stage) -> None:
    stage.click("modeDonation")
    stage.click("donationPreset1")


def _cart(stage: Stage) -> None:
    stage.till.became_ready.emit(MemoryCatalogue(sample_products()))
    stage.click("modeCart")
    QTest.qWait(_SETTLED_MS)
    products = stage.window.findChild(QAbstractItemView, "productList")
    if products is None:
        raise LookupError("productList")
    for row in (0, 1, 3, 1):
        place = products.visualRect(products.model().index(row, 0)).center()
        QTest.mouseClick(products.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.qWait(20)


def _opening(stage: Stage) -> None:
    stage.charge()


def _awaiting(stage: Stage) -> None:
    stage.till.tell(fake.awaiting(stage.charge(), tax_minor=910, shipping_minor=500))


def _phone_back(stage: Stage) -> None:
    view = fake.awaiting(stage.charge(), certainty=Certainty.CHECKING, phone="success")
    stage.till.tell(view)


def _unknown(stage: Stage) -> None:
    trouble = ProviderUnreachable("no route")
    stage.till.tell(
        fake.awaiting(stage.charge(), certainty=Certainty.UNKNOWN, trouble=trouble, phone="error")
    )


def _donor_chooses(stage: Stage) -> None:
    stage.click("modeDonation")
    stage.till.tell(fake.awaiting(stage.charge("")))


def _paid(stage: Stage) -> None:
    stage.till.tell(fake.paid(fake.awaiting(stage.charge(), tax_minor=910)))


def _cancelled(stage: Stage) -> None:
    stage.till.tell(fake.ended(PaymentState.CANCELLED, fake.awaiting(stage.charge())))


def _expired(stage: Stage) -> None:
    stage.till.tell(fake.ended(PaymentState.EXPIRED, fake.awaiting(stage.charge())))


def _withdrawn(stage: Stage) -> None:
    stage.till.tell(fake.ended(PaymentState.WITHDRAWN, fake.awaiting(stage.charge())))


def _refused(stage: Stage) -> None:
    details = ("items[0].price must be a number", "<b>PAID</b> items[0].name is too long")
    stage.till.tell(fake.not_opened(stage.charge(), SaleRefused("Validation failed", details)))


def _keys(stage: Stage) -> None:
    stage.till.tell(fake.not_opened(stage.charge(), KeysRefused()))


def _late(stage: Stage) -> None:
    view = fake.awaiting(stage.charge())
    stage.till.tell(fake.paid(view, attention=Attention.PAID_AFTER_WITHDRAWAL))


def _differs(stage: Stage) -> None:
    stage.till.tell(fake.differs(fake.awaiting(stage.charge()), 120000))


def _twice(stage: Stage) -> None:
    view = fake.awaiting(stage.charge())
    stage.till.tell(fake.paid(view, attention=Attention.PAID_TWICE, receipt=None))


def _unresolved(stage: Stage) -> None:
    view = fake.awaiting(stage.charge())
    stage.till.tell(fake.ended(PaymentState.AWAITING, view, attention=Attention.UNRESOLVED))


def _refund(stage: Stage) -> None:
    _differs(stage)
    stage.click("decisionRefund")


def _refund_wrong(stage: Stage) -> None:
    _refund(stage)
    stage.type("Maya")
    stage.click("decisionConfirm")


def _by_hand(stage: Stage) -> None:
    _unresolved(stage)
    stage.click("decisionByHand")


def _evidence(stage: Stage) -> None:
    _late(stage)
    stage.click("evidenceButton")
    attempt_id = stage.till.wished("read_evidence")[-1]
    stage.till.evidence_read.emit(fake.evidence_of(attempt_id))


def _evidence_paid(stage: Stage) -> None:
    _paid(stage)
    stage.click("evidenceButton")
    attempt_id = stage.till.wished("read_evidence")[-1]
    stage.till.evidence_read.emit(fake.evidence_of(attempt_id))


def _refunded(stage: Stage) -> None:
    view = stage.till.tell(fake.differs(fake.awaiting(stage.charge()), 120000))
    stage.till.tell(fake.decided(view, DecisionKind.REFUND))


def _confirmed(stage: Stage) -> None:
    view = stage.till.tell(
        fake.ended(
            PaymentState.AWAITING, fake.awaiting(stage.charge()), attention=Attention.UNRESOLVED
        )
    )
    stage.till.tell(fake.decided(view, DecisionKind.BY_HAND))


def _tray(stage: Stage) -> None:
    stage.till.handler_changed.emit(HandlerView("http://192.168.1.20:8123"))
    stage.till.tell(fake.awaiting(fake.opening(fake.any_sale(1250))))
    stage.till.tell(fake.awaiting(fake.opening(fake.any_donation()), left_s=61))
    stage.till.tell(fake.differs(fake.awaiting(fake.opening(fake.any_sale(99999999999)))))
    stage.till.tell(
        fake.awaiting(fake.opening(fake.any_sale(700)), certainty=Certainty.UNKNOWN, left_s=300)
    )
    stage.till.tell(fake.not_opened(fake.opening(fake.any_sale(480))))
    stage.click("trayButton")


def _tray_empty(stage: Stage) -> None:
    stage.click("trayButton")


def _toast(stage: Stage) -> None:
    stage.till.handler_changed.emit(HandlerView("http://127.0.0.1:8123", "loopback_only"))
    other = stage.till.tell(fake.awaiting(fake.opening(fake.any_sale(1250))))
    _awaiting(stage)
    stage.till.tell(fake.paid(other))


def _warning(stage: Stage) -> None:
    other = stage.till.tell(fake.awaiting(fake.opening(fake.any_sale(1250))))
    stage.till.tell(fake.differs(other))


def _trouble(stage: Stage) -> None:
    stage.till.start_failed.emit(KeysRefused())


def _no_keys(stage: Stage) -> None:
    stage.till.keys_wanted.emit(None)


def _rotated(stage: Stage) -> None:
    _keys(stage)
    stage.click("messageAction")


def _broken(stage: Stage) -> None:
    stage.till.warned.emit(ProgramFault())


def _closing(stage: Stage) -> None:
    stage.till.tell(fake.awaiting(fake.opening(fake.any_sale(1250))))
    stage.till.tell(
        fake.awaiting(fake.opening(fake.any_sale(700)), certainty=Certainty.UNKNOWN, left_s=300)
    )
    stage.till.tell(fake.not_opened(fake.opening(fake.any_sale(480))))
    stage.window.close()


def _closing_many(stage: Stage) -> None:
    for minor in range(6):
        stage.till.tell(fake.awaiting(fake.opening(fake.any_sale(99999999999 - minor))))
    stage.window.close()


SCENES: dict[str, Callable[[Stage], None]] = (
    {
        name.removeprefix("_"): scene
        for name, scene in list(globals().items())
        if getattr(scene, "__annotations__", {}).get("stage") == "Stage"
    }
    | BOOTH_SCENES
    | SCAN_SCENES
    | CART_SCENES
    | SETTINGS_SCENES
    | TILL_SCENES
    | HEALTH_SCENES
)


def main() -> int:
    """Takes the pictures."""
    from tests.looks.taking import take_all

    return take_all(Path(sys.argv[1]), sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
