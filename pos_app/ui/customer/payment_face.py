"""The payment as the customer meets it: the code or how it ended, the amount, and one sentence."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.domain.sale import Sale, SaleMode
from pos_app.services.payment_view import PaymentView
from pos_app.ui.customer.customer_words import (
    added_words,
    customer_state,
    customer_words,
    has_code,
)
from pos_app.ui.customer.end_sign import EndSign
from pos_app.ui.lettering import BigAmount, BigLabel
from pos_app.ui.qr_view import QrView
from pos_app.ui.speech import Speech
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_16, SPACE_24, SPACE_32, SPACE_48
from pos_app.ui.widgets import hairline

_TICK_MS = 500
_WORDS_SHARE = 0.44


class PaymentFace(QWidget):
    """Shows a sale that is being opened, or a payment as it stands."""

    def __init__(
        self, shop: str, distance_cm: int, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("customerPayment")
        self._speech = speech
        self._sale: Sale | None = None
        self._view: PaymentView | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._make(shop, distance_cm)
        self._build()

    def show_sale(self, sale: Sale) -> None:
        """A sale whose code is on its way."""
        self._sale, self._view = sale, None
        self.qr.show_waiting("")
        self._place.setCurrentWidget(self._around)
        self._clock.stop()
        self.speak()

    def show_view(self, view: PaymentView) -> None:
        """A payment: its code as long as there is one, then how it ended."""
        self._sale, self._view = view.payment.sale, view
        session = view.payment.attempt.session
        if session is not None and has_code(view):
            self.qr.show_code(session.checkout_url)
            self._place.setCurrentWidget(self._around)
        elif customer_state(view) == "opening":
            self.qr.show_waiting("")
            self._place.setCurrentWidget(self._around)
        else:
            self.qr.clear()
            self._sign.show_state(customer_state(view))
            self._place.setCurrentWidget(self._sign)
        if self.qr.has_code:
            self._clock.start()
        else:
            self._clock.stop()
        self.speak()

    def clear(self) -> None:
        """Takes the code away, at once."""
        self.qr.clear()
        self._clock.stop()

    def speak(self) -> None:
        """Says everything anew, in the language of now."""
        view, speech = self._view, self._speech
        if self._sale is None:
            return
        state = customer_state(view) if view is not None else "opening"
        words = customer_words(state, view, speech)
        self._say_amount(self._amount_of(self._sale, view), state)
        self._added.setText(added_words(view, speech))
        self._added.setVisible(bool(self._added.text()) and state != "ask")
        is_news = words.title != self._status.text()
        self._status.setText(words.title)
        self._status.setAccessibleName(f"{words.title} {words.detail}".strip())
        self._detail.setText(words.detail)
        for label in (self._status, self._amount):
            label.set_tone("paid" if state == "paid" else "")
        self._status.setProperty("state", state)
        self._show_facts(view)
        if is_news:
            said = self._status.accessibleName()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._status, said))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    # ---- made once ----------------------------------------------------------------------------
    def _make(self, shop: str, distance_cm: int) -> None:
        self.qr = QrView(name="customerQr")
        self.qr.set_distance(distance_cm)
        self._sign = EndSign()
        self.qr.wants_room.connect(self._arrange)
        self._place = QStackedWidget()
        self._around = QWidget()
        middle = QHBoxLayout(self._around)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignCenter)
        self._place.addWidget(self._around)
        self._place.addWidget(self._sign)
        self._shop = BigLabel("heading", strong=False, tone="muted", max_lines=1)
        self._shop.keep_own_direction()
        self._shop.setText(shop)
        self._caption = BigLabel("body", tone="muted", max_lines=1)
        self._amount = BigAmount(times=1.25)
        self._amount.setObjectName("customerAmount")
        self._added = BigLabel("body", tone="muted", max_lines=2)
        self._added.setObjectName("customerAdded")
        self._status = BigLabel("title", max_lines=3)
        self._status.setObjectName("customerStatus")
        self._detail = BigLabel("heading", strong=False, tone="muted", max_lines=3)
        self._detail.setObjectName("customerDetail")
        self._code_caption = BigLabel("body", tone="muted", max_lines=1)
        self._code = BigAmount(role="title")
        self._code.setObjectName("customerCode")
        self._left_caption = BigLabel("body", tone="muted", max_lines=1)
        self._left = BigAmount(role="title", strong=False)
        self._left.setObjectName("customerTimeLeft")

    def _build(self) -> None:
        self._words = QWidget()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addStretch(1)
        for widget in (self._shop, self._caption, self._amount, self._added):
            column.addWidget(widget)
        column.addSpacing(SPACE_24)
        column.addWidget(self._status)
        column.addWidget(self._detail)
        column.addSpacing(SPACE_24)
        column.addWidget(self._facts())
        column.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(SPACE_32, SPACE_24, SPACE_32, SPACE_16)
        self._row.setSpacing(SPACE_48)
        self._row.addWidget(self._place, 1)
        self._row.addWidget(self._words)

    def _facts(self) -> QWidget:
        self._figures = QWidget()
        rows = QVBoxLayout(self._figures)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_16)
        rows.addWidget(hairline())
        facts = QHBoxLayout()
        for caption, figure in (
            (self._code_caption, self._code),
            (self._left_caption, self._left),
        ):
            fact = QVBoxLayout()
            fact.setSpacing(SPACE_8)
            fact.addWidget(caption)
            fact.addWidget(figure)
            facts.addLayout(fact, 1)
        rows.addLayout(facts)
        # What comes and goes leaves its room behind, so that nothing else moves.
        policy = self._figures.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._figures.setSizePolicy(policy)
        return self._figures

    @Slot()
    def _arrange(self) -> None:
        """Words beside the code; under it on a display that stands upright."""
        is_upright = self.height() > self.width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_upright else ways.LeftToRight)
        start = Qt.AlignmentFlag.AlignHCenter if is_upright else Qt.AlignmentFlag.AlignLeading
        for label in (*self._words.findChildren(BigLabel), *self._words.findChildren(BigAmount)):
            label.setAlignment(start | Qt.AlignmentFlag.AlignVCenter)
        margins = self._row.contentsMargins()
        wide = self.width() - margins.left() - margins.right()
        tall = self.height() - margins.top() - margins.bottom()
        words = wide if is_upright else round(wide * _WORDS_SHARE)
        self._words.setFixedWidth(words)
        if is_upright:
            tall -= self._words.sizeHint().height() + SPACE_48
        else:
            wide -= words + SPACE_48
        room = self.qr.card_side(min(wide, tall))
        self.qr.setFixedSize(room, room)
        self._row.activate()

    # ---- what it says -------------------------------------------------------------------------
    def _amount_of(self, sale: Sale, view: PaymentView | None) -> Money | None:
        """What was paid, once it is proven; what is asked for until then."""
        if view is None:
            return sale.total
        proof = view.payment.attempt.proof
        if view.is_proven and proof is not None and proof.amount is not None:
            return proof.amount
        return view.payment.payable

    def _say_amount(self, amount: Money | None, state: str) -> None:
        speech = self._speech
        chooses = speech.translate("Customer", "You choose the amount")
        self._amount.setText(chooses if amount is None else speech.money(amount))
        self._amount.setAccessibleName(self._amount.text())
        # What the shop must sort out has no figure for the customer: it may not be the right one.
        self._amount.setVisible(state != "ask")
        sale = self._sale
        is_suggested = (
            sale is not None and sale.mode is SaleMode.DONATION and state in {"opening", "awaiting"}
        )
        self._caption.setText(speech.translate("Customer", "Suggested donation"))
        self._caption.setVisible(is_suggested and amount is not None)

    def _show_facts(self, view: PaymentView | None) -> None:
        self._figures.setVisible(view is not None and self.qr.has_code)
        if view is not None:
            self._code.setText(view.payment.attempt.match_code)
        self._code_caption.setText(self._speech.translate("Customer", "Code"))
        self._left_caption.setText(self._speech.translate("Customer", "Time left"))
        self._tick()

    @Slot()
    def _tick(self) -> None:
        until = self._view.expires_at_s if self._view is not None else None
        if until is None:
            self._left.setText("…")
            return
        left = max(0, int(until - time.monotonic()))
        locale = self._speech.locale
        seconds = locale.toString(left % 60).rjust(2, locale.zeroDigit())
        words = f"{locale.toString(left // 60)}:{seconds}"
        self._left.setText(words if left else self._speech.translate("Customer", "Time is up"))
