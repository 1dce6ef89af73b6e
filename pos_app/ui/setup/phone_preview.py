"""How the customer will see the shop: a phone with the page on which they pay, drawn small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.currency import Currency
from pos_app.domain.money import Money
from pos_app.ui.money_text import money_text
from pos_app.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, with_text
from pos_app.ui.widgets import AmountLabel, PlainLabel, frame

_WIDTH, _HEIGHT = 232, 340
_FIELD_HEIGHT = 26
_SAMPLE = {0: 1250, 2: 1250, 3: 12500}
"""Minor units, by the currency's decimals."""


class PhonePreview(QFrame):
    """Dark letters on white in every theme, as the page on a phone is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setupPhonePreview")
        self.setProperty("kind", "phone")
        self.setFixedWidth(with_text(_WIDTH))
        self.setMinimumHeight(with_text(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._shop = PlainLabel(max_lines=3)
        self._shop.setObjectName("setupShopShown")
        self._shop.setProperty("type", "lead")
        self._shop.setProperty("strong", "true")
        due = PlainLabel(self.tr("To pay"))
        due.setProperty("type", "small")
        self._amount = AmountLabel(role="title", strong=True)
        self._amount.setObjectName("setupAmountShown")
        pay = PlainLabel(self.tr("Pay"))
        pay.setProperty("kind", "phone_pay")
        pay.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self._shop, due, self._amount):
            _on_paper(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_8)
        column.addWidget(self._shop)
        column.addSpacing(SPACE_8)
        column.addWidget(due)
        column.addWidget(self._amount)
        column.addSpacing(SPACE_16)
        for _ in range(2):
            field = frame("phone_field")
            field.setFixedHeight(_FIELD_HEIGHT)
            column.addWidget(field)
        column.addStretch(1)
        column.addWidget(pay)
        column.addSpacing(SPACE_12)

    def show_shop(self, name: str, currency: Currency) -> None:
        """The shop's name, above an amount in its currency."""
        shop = name or self.tr("Your shop")
        self._shop.setText(shop)
        self._amount.setText(money_text(Money(_SAMPLE[currency.digits], currency)))
        self.setAccessibleName(
            self.tr("On the customer's phone: {shop}, {amount}").format(
                shop=shop, amount=self._amount.text()
            )
        )


def _on_paper(label: QWidget) -> None:
    label.setProperty("tone", "on_paper")
