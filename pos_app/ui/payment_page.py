"""Wait for the customer: the code, the amount, and in words how it stands."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.domain.payment import Pricing
from pos_app.domain.sale import Sale, SaleMode
from pos_app.services.payment_view import PaymentView
from pos_app.ui.payment_status import PaymentStatus
from pos_app.ui.qr_view import QrView
from pos_app.ui.reading_order import side_by_side
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, with_text
from pos_app.ui.widgets import (
    AmountLabel,
    DangerButton,
    ElidedLabel,
    IconLabel,
    PlainLabel,
    PrimaryButton,
    ScrollColumn,
    SecondaryButton,
    frame,
    hairline,
)
from pos_app.ui.words import amount_words, extras_words, given_words, status_state, time_left_words

_COLUMN_WIDTH = 400
_MOST_OF_WIDTH = 0.45
_TICK_MS = 500


class PaymentPage(QWidget):
    """One payment that the customer is paying now."""

    withdraw_wanted = Signal()
    check_wanted = Signal()
    sell_on_wanted = Signal()
    code_painted = Signal()

    def __init__(self, shop_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paymentPage")
        self._shop_name = shop_name
        self._expires_at_s: float | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._make()
        self._build()
        self.qr.painted.connect(self.code_painted)

    def show_sale(self, sale: Sale) -> None:
        """Shows a sale whose payment is only now being made."""
        self._expires_at_s = None
        self._show_amount(sale.total, sale, None)
        self._code.setText("…")
        self._status.show_opening()
        self._check.setEnabled(False)
        self.qr.show_waiting(self.tr("The code appears here."))
        self._tick()

    def show_view(self, view: PaymentView) -> None:
        """Shows a payment as it stands: with its code, once there is one."""
        attempt = view.payment.attempt
        session = attempt.session
        self._expires_at_s = view.expires_at_s
        self._show_amount(
            view.payment.payable, view.payment.sale, session.pricing if session else None
        )
        self._code.setText(attempt.match_code)
        self._code.setAccessibleName(self.tr("Code {code}").format(code=attempt.match_code))
        self._status.show_view(view)
        self._check.setEnabled(status_state(view) in {"awaiting", "unknown"})
        if session is not None:
            self.qr.show_code(session.checkout_url)
        else:
            self.qr.show_waiting(self.tr("The code appears here."))
        self._tick()
        if self.isVisible():
            self._fit()

    def clear(self) -> None:
        """Takes the code away, at once."""
        self.qr.clear()

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape goes on to the next customer; the payment waits in the tray."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.sell_on_wanted.emit()
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._clock.start()
        # After the keyboard has come to the page: the amount is what is seen first.
        QTimer.singleShot(0, self, self._show_top)

    @Slot()
    def _show_top(self) -> None:
        bar = self._told.verticalScrollBar()
        bar.setValue(bar.minimum())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        margins = self._row.contentsMargins()
        tall = self.height() - margins.top() - margins.bottom()
        most = round(_MOST_OF_WIDTH * self.width())
        column = max(
            min(with_text(_COLUMN_WIDTH), most), self._side.minimumSizeHint().width(), _COLUMN_WIDTH
        )
        self._side.setFixedWidth(column)
        self._drop_hint(column, tall)
        wide = self.width() - margins.left() - margins.right() - column
        side = self.qr.card_side(min(tall, wide - self._row.spacing()))
        self.qr.setFixedSize(side, side)
        words = self._side.layout()
        if words is not None:
            # What was said anew counts from now on.
            self._told.updateGeometry()
            self._status.updateGeometry()
            # Beside the code from its top to its foot, and higher only for many words.
            self._side.setMaximumHeight(max(side, words.totalHeightForWidth(column)))
        # Now, not with the next event: the first picture of the page must already be right.
        self._row.activate()

    def _drop_hint(self, wide: int, tall: int) -> None:
        """Where large letters leave no room, what the code itself says goes first."""
        column = self._side.layout()
        if column is not None:
            self._hint.setVisible(True)
            self._hint.setVisible(column.totalHeightForWidth(wide) <= tall)

    def _make(self) -> None:
        self.qr = QrView()
        self.qr.wants_room.connect(self._fit)
        self._shop = ElidedLabel(self._shop_name)
        self._shop.keep_own_direction()
        self._shop.setProperty("type", "heading")
        self._shop.setObjectName("paymentShop")
        self._caption = ElidedLabel()
        self._caption.setProperty("tone", "muted")
        self._amount = AmountLabel()
        self._amount.setObjectName("payableAmount")
        self._extras = PlainLabel(max_lines=2)
        self._extras.setObjectName("payableExtras")
        self._extras.setProperty("tone", "muted")
        self._extras.setProperty("type", "small")
        self._code = AmountLabel(role="title")
        self._code.setObjectName("matchCode")
        self._left = AmountLabel(role="title", strong=False)
        self._left.setObjectName("timeLeft")
        self._status = PaymentStatus()
        self._check = SecondaryButton(self.tr("Check now"), name="checkNow")
        self._check.set_icon("refresh", 20)
        self._check.setToolTip(self.tr("Ask the payment service at once"))
        self._check.clicked.connect(self.check_wanted)
        self._withdraw = DangerButton(self.tr("Take it away"), name="withdrawPayment")
        self._withdraw.setToolTip(
            self.tr("Take the code away. The till keeps watching in case it was paid already.")
        )
        self._withdraw.clicked.connect(self.withdraw_wanted)
        self._sell_on = PrimaryButton(self.tr("Next customer"), name="sellOn")
        self._sell_on.setToolTip(
            self.tr("Serve the next customer (Esc). This payment stays in the list of open ones.")
        )
        self._sell_on.clicked.connect(self.sell_on_wanted)
        for button in (self._withdraw, self._sell_on):
            button.make_large()

    def _build(self) -> None:
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE_4)
        for widget in (self._shop, self._caption, self._amount, self._extras):
            words.addWidget(widget)
        words.addSpacing(SPACE_8)
        words.addWidget(self._facts())
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        self._told = ScrollColumn(told)
        column.addWidget(self._told)
        column.addSpacing(SPACE_8)
        column.addWidget(self._status)
        column.addStretch(1)
        self._hint = self._make_hint()
        column.addWidget(self._hint)
        column.addSpacing(SPACE_8)
        column.addLayout(self._buttons())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        self._row.setSpacing(SPACE_32)
        self._row.addStretch(1)
        self._row.addWidget(self.qr)
        self._row.addWidget(self._side)
        self._row.addStretch(1)

    def _facts(self) -> QWidget:
        """The match code and the time left, side by side under their captions."""
        card = frame("plain")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_8)
        rows.addWidget(hairline())
        facts = QHBoxLayout()
        facts.setSpacing(SPACE_16)
        for words, figure in ((self.tr("Code"), self._code), (self.tr("Time left"), self._left)):
            fact = QVBoxLayout()
            fact.setSpacing(0)
            caption = PlainLabel(words)
            caption.setProperty("tone", "muted")
            caption.setProperty("type", "small")
            fact.addWidget(caption)
            fact.addWidget(figure)
            facts.addLayout(fact, 1)
        facts.addWidget(self._check)
        rows.addLayout(facts)
        rows.addWidget(hairline())
        return card

    def _make_hint(self) -> QWidget:
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_12)
        words = ElidedLabel(self.tr("Scan with the phone's camera"))
        words.setProperty("tone", "muted")
        words.setObjectName("scanHint")
        row.addWidget(IconLabel("phone", "muted", 24))
        row.addWidget(words, 1)
        return hint

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_12)
        row.addWidget(self._withdraw, 1)
        row.addWidget(self._sell_on, 1)
        return row

    def _show_amount(self, amount: Money | None, sale: Sale, pricing: Pricing | None) -> None:
        is_donation = sale.mode is SaleMode.DONATION
        self._caption.setText(self.tr("Suggested donation"))
        self._caption.setVisible(is_donation and amount is not None)
        self._amount.setText(amount_words(amount))
        self._amount.setAccessibleName(self._amount.text())
        self._extras.setText(side_by_side(given_words(sale), extras_words(pricing)))
        self._extras.setVisible(bool(self._extras.text()))

    @Slot()
    def _tick(self) -> None:
        left = None if self._expires_at_s is None else self._expires_at_s - time.monotonic()
        self._left.setText(time_left_words(left) or "…")
