"""Take a donation: a preset, an own amount, or the donor chooses on their phone."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.domain.sale import Sale, donation_sale
from pos_app.services.settings import Settings
from pos_app.ui.amount_pad import AmountPad
from pos_app.ui.money_text import money_text
from pos_app.ui.theme import KEY_TARGET, SPACE_8, font
from pos_app.ui.widgets import PlainButton

_PRESETS_IN_A_ROW = 4
_WORD_IN_A_ROW_PX = 92
"""What a preset's amount may be wide in the smallest window, where four stand beside each other."""


class DonationPage(QWidget):
    """The amount to suggest to the donor; empty leaves the choice to them."""

    changed = Signal()
    booth_wanted = Signal()
    """The whole screen for donors."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("donationPage")
        self._currency = settings.currency
        self.pad = AmountPad(settings.currency, "donationAmount", prefix="donation")
        self.pad.caption.setText(self.tr("Suggested donation"))
        self.pad.field.setAccessibleName(self.tr("Suggested donation"))
        self.pad.field.show_when_empty(self.tr("The donor chooses"))
        self.pad.set_hint(
            self.tr("Leave it empty and the donor chooses. They can change it on their phone."),
            only_when_empty=False,
        )
        self._presets = [
            self._preset(number, amount) for number, amount in enumerate(settings.donation_presets)
        ]
        self._place_presets()
        self.pad.changed.connect(self._entry_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pad)
        self.setFocusProxy(self.pad)

    def _preset(self, number: int, amount: Money) -> PlainButton:
        button = PlainButton(money_text(amount), kind="preset", name=f"donationPreset{number}")
        button.setCheckable(True)
        button.setMinimumSize(KEY_TARGET, KEY_TARGET)
        button.setProperty("amount_minor", amount.amount_minor)
        button.clicked.connect(self._preset_clicked)
        return button

    def _place_presets(self) -> None:
        letters = QFontMetrics(font("heading"))
        # By what is seen: some languages put marks of no width beside an amount.
        widest = max((letters.horizontalAdvance(one.text()) for one in self._presets), default=0)
        fits = widest <= _WORD_IN_A_ROW_PX
        in_a_row = _PRESETS_IN_A_ROW if fits else 2
        grid = QGridLayout()
        grid.setSpacing(SPACE_8)
        for number, button in enumerate(self._presets):
            grid.addWidget(button, number // in_a_row, number % in_a_row)
        self.pad.below.addLayout(grid)
        booth = PlainButton(self.tr("Booth"), kind="quiet", name="openBooth")
        booth.set_icon("heart", 20)
        booth.setToolTip(self.tr("Give the whole screen to donors; a manager's PIN ends it"))
        booth.clicked.connect(self.booth_wanted)
        self.pad.below.addWidget(booth, 0, Qt.AlignmentFlag.AlignHCenter)

    @property
    def charge_words(self) -> str:
        """What the charge button says."""
        amount = self.pad.money
        if amount is None:
            return self.tr("Ask for a donation")
        return self.tr("Ask for {amount}").format(amount=money_text(amount))

    @property
    def can_charge(self) -> bool:
        return self.pad.is_empty or self.pad.money is not None

    def sale(self, sale_id: UUID, created_at: datetime) -> Sale:
        """The donation as it stands. Raises `AmountError`."""
        return donation_sale(sale_id, self.pad.money, self._currency, created_at)

    def start_over(self) -> None:
        self.pad.field.start_over()

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that was typed somewhere else on the page."""
        return event.key() != Qt.Key.Key_Tab and self.pad.field.take_key(event)

    @Slot()
    def _preset_clicked(self) -> None:
        button = self.sender()
        amount = Money(int(button.property("amount_minor")), self._currency)
        self.pad.put(None if self.pad.money == amount else amount)

    @Slot()
    def _entry_changed(self) -> None:
        amount = self.pad.money
        for button in self._presets:
            button.setChecked(
                amount is not None and button.property("amount_minor") == amount.amount_minor
            )
        self.changed.emit()
