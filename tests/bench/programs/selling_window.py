"""The till as `pos-app` starts it, selling one thing after the other at the pretend provider.

The arguments are those of `pos-app`, before them the provider's address. Takes the orders
`sell COUNT`, which says `sold` once so many sales were charged, paid and shown as paid, and `end`.
"""

from __future__ import annotations

import json
import sys
import urllib.request
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

import pos_app.__main__
from pos_app.bootstrap.start_costs import spare_start
from pos_app.domain.payment import PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import Keys
from pos_app.tour.hands import Hands
from tests.bench.programs.marks import Orders, end_on_trouble, say

if TYPE_CHECKING:
    from pos_app.bootstrap.plan import Plan
    from pos_app.bootstrap.running import RunningTill

_KEYS = Keys("sandbox-vault-key", "sandbox-merchant-key")
_LOOK_MS = 10


class Seller(QObject):
    """A cashier who never rests, and a customer who pays as soon as there is a code."""

    def __init__(self, till: RunningTill, api_url: str) -> None:
        super().__init__(till)
        self._window, self._till, self._api_url = till.window, till.till, api_url
        self._hands = Hands(till.window)
        self._left = 0
        self._paying: set[object] = set()
        till.till.keys_wanted.connect(self._give_keys)
        till.till.became_ready.connect(self._ready)
        till.till.payment_changed.connect(self._heard)
        self._orders = Orders(self)
        self._orders.given.connect(self._obey)

    @Slot(object)
    def _give_keys(self, _why: object) -> None:
        from pos_app.ui.keys_page import KeysPage

        page = self._window.findChild(KeysPage)
        if page is None:
            raise LookupError("nobody asks for the keys")
        page.given.emit(_KEYS)

    @Slot(object)
    def _ready(self, _catalogue: object) -> None:
        if self._window.findChild(QObject, "newSale") is None:
            # It is made after the first picture.
            QTimer.singleShot(_LOOK_MS, self, lambda: self._ready(None))
            return
        self._orders.start()
        say("listening")

    @Slot(str)
    def _obey(self, order: str) -> None:
        name, *numbers = order.split()
        if name == "sell":
            self._left = int(numbers[0])
            self._charge()
        elif name == "end":
            self._window.close_now()

    @Slot()
    def _charge(self) -> None:
        for key in ("key2", "key5", "keyDoubleZero", "chargeButton"):
            self._hands.click(key)

    @Slot(object)
    def _heard(self, view: PaymentView) -> None:
        session = view.payment.attempt.session
        if view.state is PaymentState.AWAITING and session and view.attempt_id not in self._paying:
            self._paying = {view.attempt_id}
            self._pay(session.session_id)
            self._till.check_now(view.attempt_id)
        elif view.is_proven:
            # After the window has heard it too.
            QTimer.singleShot(0, self, self._next)

    def _pay(self, session_id: str) -> None:
        request = urllib.request.Request(  # noqa: S310 - the pretend provider's own address
            f"{self._api_url}/control/sessions/{session_id}",
            json.dumps({"status": "completed"}).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=20):  # noqa: S310 - as above
            pass

    @Slot()
    def _next(self) -> None:
        if not self._hands.sees_result("paid"):
            QTimer.singleShot(0, self, self._next)
            return
        self._hands.click("newSale")
        self._left -= 1
        if self._left:
            QTimer.singleShot(0, self, self._charge)
        else:
            say("sold")


def main() -> int:
    """Shows the till until it is told to end; its exit code."""
    spare_start()
    end_on_trouble()
    api_url, *arguments = sys.argv[1:]
    from pos_app.bootstrap import running

    made = running.RunningTill

    def watched(plan: Plan, *, sets_up: bool) -> RunningTill:
        till = made(plan, sets_up=sets_up)
        Seller(till, api_url)
        return till

    running.RunningTill = watched  # type: ignore[assignment,misc]  # it makes what it stands for
    return pos_app.__main__.main(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
