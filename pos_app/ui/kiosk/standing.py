"""How the booth stands: how much was given so far, and whether anybody can give now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.money import Money
from pos_app.domain.sale import SaleMode
from pos_app.services.payment_view import PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.kiosk.words import given
from pos_app.workers.till import Till


class BoothStanding(QObject):
    """Asks the till's journal for the sum, once, and adds what is proven from then on: to ask it
    for all again takes long where it is long."""

    donated_changed = Signal(object)
    """Carries the sum as `Money`."""
    trouble_changed = Signal(str)
    """Carries why nobody can give: the till `failed` to start, has `no_keys`, or nothing."""

    def __init__(self, till: Till, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._till, self._settings = till, settings
        self.donated = Money.zero(settings.currency)
        self.trouble = ""
        till.donated_read.connect(self._set_donated)
        till.became_ready.connect(self._became_ready)
        till.start_failed.connect(self._start_failed)
        till.keys_wanted.connect(self._keys_wanted)

    def read(self) -> None:
        """Wants the sum from the journal."""
        self._till.read_donated(self._settings.currency, self._settings.kiosk_since_utc)

    def count(self, before: PaymentView | None, proven: PaymentView) -> None:
        """Adds what was just proven. Of what nobody saw before, the journal knows whether it is in
        the sum already."""
        amount = given(proven)
        if before is None:
            self.read()
        elif (
            proven.payment.sale.mode is SaleMode.DONATION
            and amount is not None
            and amount.currency == self.donated.currency
        ):
            self._set_donated(self.donated + amount)

    @Slot(object)
    def _set_donated(self, donated: Money) -> None:
        self.donated = donated
        self.donated_changed.emit(donated)

    @Slot()
    def _became_ready(self) -> None:
        self._set_trouble("")

    @Slot()
    def _start_failed(self) -> None:
        self._set_trouble("failed")

    @Slot()
    def _keys_wanted(self) -> None:
        self._set_trouble("no_keys")

    def _set_trouble(self, trouble: str) -> None:
        self.trouble = trouble
        self.trouble_changed.emit(trouble)
