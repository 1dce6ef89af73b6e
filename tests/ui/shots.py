"""Pictures of every screen, to be looked at: `python -m tests.ui.shots OUT [WORD …]`.

Run it under Xvfb, or with `QT_QPA_PLATFORM=offscreen`. WORDs choose among the pictures by name.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from pos_app.domain.errors import KeysRefused, ProviderUnreachable, SaleRefused
from pos_app.domain.payment import Attention, Certainty, DecisionKind, PaymentState
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.app import make_application
from pos_app.ui.main_window import MainWindow
from tests.fakes import fake_till as fake
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products

_SIZES = ((1024, 600), (1366, 768), (1920, 1080))
_SETTLED_MS = 200
_LONG_SHOP = "Bäckerei-Konditorei Schwarzwälder Kirschtortenmanufaktur & Söhne <b>GmbH</b>"


class LongWords(QTranslator):
    """Makes every word of the till a good third longer, as German would."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: object,
        sourceText: object,  # noqa: N803 - Qt's own name
        disambiguation: object = None,
        n: int = -1,
    ) -> str:
        del context, disambiguation, n
        text = sourceText.decode() if isinstance(sourceText, bytes) else str(sourceText)
        return " ".join(_longer(word) for word in text.split(" "))


def _longer(word: str) -> str:
    if "{" in word or len(word) < 4:
        return word
    return word[:-1] + "ungs"[: max(1, len(word) * 2 // 5)] + word[-1]


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


SCENES: dict[str, Callable[[Stage], None]] = {
    name.removeprefix("_"): scene
    for name, scene in list(globals().items())
    if getattr(scene, "__annotations__", {}).get("stage") == "Stage"
}


def take(folder: Path, words: list[str]) -> int:
    """Saves the pictures whose names hold all `words`. Returns how many."""
    app = make_application(sys.argv[:1], language="en_US")
    taken = 0
    for look in ("light", "dark", "long", "rtl"):
        for size in _SIZES if look in {"light", "dark"} else _SIZES[:2]:
            for name, scene in SCENES.items():
                full = f"{size[0]}-{look}-{name}"
                if all(word in full.split("-") for word in words):
                    _take_one(app, look, size, scene, folder / f"{full}.png")
                    taken += 1
    return taken


def _take_one(
    app: QApplication, look: str, size: tuple[int, int], scene: Callable[[Stage], None], to: Path
) -> None:
    translator = LongWords() if look == "long" else None
    locale = {"long": "de_DE", "rtl": "ar_EG"}.get(look, "en_US")
    QLocale.setDefault(QLocale(locale))
    if translator is not None:
        app.installTranslator(translator)
    is_rtl = look == "rtl"
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    )
    settings = Settings(
        merchant_name=_LONG_SHOP if look == "long" else "Bob's Coffee Shop",
        currency_code="EUR" if look == "long" else "USD",
        theme="dark" if look == "dark" else "light",
    )
    till = fake.FakeTill()
    window = MainWindow(till, settings, demo=True)
    window.resize(*size)
    window.show()
    QTest.qWait(_SETTLED_MS)
    scene(Stage(till, window))
    QTest.qWait(_SETTLED_MS)
    window.grab().save(str(to))
    window.close()
    window.deleteLater()
    if translator is not None:
        app.removeTranslator(translator)


def main() -> int:
    """Takes the pictures."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    print(f"{take(folder, sys.argv[2:])} pictures in {folder}")  # noqa: T201 - a tool speaks
    return 0


if __name__ == "__main__":
    sys.exit(main())
