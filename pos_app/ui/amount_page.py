"""Sell by amount: type what is to be paid."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.domain.sale import Sale, amount_sale
from pos_app.services.settings import Settings
from pos_app.ui.amount_pad import AmountPad
from pos_app.ui.money_text import money_text


class AmountPage(QWidget):
    """One amount, or what several come to, typed on the keypad or the keyboard."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("amountPage")
        self.pad = AmountPad(settings.currency, "amountInput", adds=True)
        self.pad.caption.setText(self.tr("Amount"))
        self.pad.field.setAccessibleName(self.tr("Amount"))
        self.pad.set_hint(self.tr("Type what is to be paid."), only_when_empty=True)
        self.pad.changed.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pad)
        self.setFocusProxy(self.pad)

    @property
    def charge_words(self) -> str:
        """What the charge button says."""
        amount = self.pad.money
        if amount is None:
            return self.tr("Charge")
        return self.tr("Charge {amount}").format(amount=money_text(amount))

    @property
    def can_charge(self) -> bool:
        return self.pad.money is not None

    def sale(self, sale_id: UUID, created_at: datetime) -> Sale:
        """The sale as it stands. Raises `AmountError`."""
        amount = self.pad.money
        if amount is None:
            raise ValueError("there is no amount to charge")
        return amount_sale(sale_id, amount, created_at)

    def start_over(self) -> None:
        self.pad.field.start_over()

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that was typed somewhere else on the page."""
        return event.key() != Qt.Key.Key_Tab and self.pad.take_key(event)
