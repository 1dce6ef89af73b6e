"""A cashier who charges, and says when the code and the result are on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from pos_app.bootstrap.running import RunningTill
from pos_app.domain.payment import PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import Keys
from tests.bench.programs.marks import Heartbeat, Orders, say

BUTTONS = {"next": "newSale", "sell_on": "sellOn", "withdraw": "withdrawPayment"}
VAULT_KEY, MERCHANT_KEY = "sandbox-vault-key", "sandbox-merchant-key"


class Cashier(QObject):
    """Carries out the orders `beat`, `rest`, `charge`, `sell_on`, `next`, `withdraw` and `end`.

    Says `ready`, `charged`, `opened` and `paid_heard` with the checkout's address, `code_painted`,
    `paid_painted` and `next_sale`.
    """

    def __init__(self, till: RunningTill, heart: Heartbeat) -> None:
        super().__init__(till)
        self._window = till.window
        self._heart = heart
        self._orders = Orders(self)
        self._orders.given.connect(self._obey)
        self._opened: set[object] = set()
        self._paid: set[object] = set()
        self._awaits_paid = False
        till.till.keys_wanted.connect(self._give_keys)
        till.till.became_ready.connect(self._ready)
        till.till.payment_changed.connect(self._heard)

    @Slot(object)
    def _give_keys(self, _why: object) -> None:
        from pos_app.ui.keys_page import KeysPage

        page = self._window.findChild(KeysPage)
        if page is None:
            raise LookupError("nobody asks for the keys")
        page.given.emit(Keys(VAULT_KEY, MERCHANT_KEY))

    @Slot(object)
    def _ready(self, _catalogue: object) -> None:
        say("ready")
        QTimer.singleShot(0, self, self._take_orders)

    @Slot()
    def _take_orders(self) -> None:
        from pos_app.ui.qr_view import QrView

        code = self._window.findChild(QrView, "qrCode")
        result = self._window.findChild(QWidget, "resultPage")
        if code is None or result is None:  # they are made after the first picture
            QTimer.singleShot(10, self, self._take_orders)
            return
        code.painted.connect(self._code_painted)
        result.installEventFilter(self)
        self._orders.start()
        say("listening")

    @Slot(str)
    def _obey(self, order: str) -> None:
        from pos_app.tour.hands import Hands

        hands = Hands(self._window)
        if order == "beat":
            self._heart.start()
            say("beating")
        elif order == "rest":
            self._heart.stop()
        elif order == "charge":
            for key in ("key2", "key5", "keyDoubleZero"):
                hands.click(key)
            say("charged")
            hands.click("chargeButton")
        elif order in BUTTONS:
            hands.click(BUTTONS[order])
            say("next_sale")
        elif order == "end":
            self._window.close_now()

    @Slot(object)
    def _heard(self, view: PaymentView) -> None:
        session = view.payment.attempt.session
        if session is not None and view.attempt_id not in self._opened:
            self._opened.add(view.attempt_id)
            say("opened", session.checkout_url)
        if view.state is PaymentState.PAID and view.is_proven and session is not None:
            self._hear_paid(view.attempt_id, session.checkout_url)

    def _hear_paid(self, attempt_id: object, address: str) -> None:
        if attempt_id not in self._paid:
            self._paid.add(attempt_id)
            self._awaits_paid = True
            say("paid_heard", address)

    @Slot()
    def _code_painted(self) -> None:
        QTimer.singleShot(0, self, self._say_code)

    @Slot()
    def _say_code(self) -> None:
        say("code_painted")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._awaits_paid:
            title = watched.findChild(QWidget, "resultTitle")
            if title is not None and title.property("state") == "paid":
                self._awaits_paid = False
                QTimer.singleShot(0, self, self._say_paid)
        return False

    @Slot()
    def _say_paid(self) -> None:
        say("paid_painted")
