"""The code for one donor: as large as there is room, with the amount and three short steps."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.sale import Sale
from pos_app.services.payment_view import PaymentView
from pos_app.ui.kiosk.words import status_words
from pos_app.ui.money_text import money_text
from pos_app.ui.qr_view import QrView
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, with_text
from pos_app.ui.widgets import AmountLabel, PlainButton, PlainLabel, ScrollColumn, frame
from pos_app.ui.widgets.busy import BusyMark
from pos_app.ui.widgets.veil import Veil
from pos_app.ui.words import extras_words

_LEAST_SIDE = 400
_MOST_SIDE = 560
_MOST_CODE = 860


class PayPage(QWidget):
    """Waits for the donor's phone. Going back takes the code away; the payment stays watched."""

    back_wanted = Signal()
    code_painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskPay")
        self._make()
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def has_code(self) -> bool:
        return self.qr.has_code

    def show_sale(self, sale: Sale) -> None:
        """A donation whose payment is only now being made."""
        self._show_amount(sale, None)
        self._code.setText("…")
        self._say(status_words(None))
        self.qr.show_waiting(self.tr("The code appears here."))

    def show_view(self, view: PaymentView) -> None:
        attempt = view.payment.attempt
        self._show_amount(view.payment.sale, view)
        self._code.setText(self.tr("Code {code}").format(code=attempt.match_code))
        self._say(status_words(view))
        if attempt.session is not None:
            self.qr.show_code(attempt.session.checkout_url)
        else:
            self.qr.show_waiting(self.tr("The code appears here."))

    def clear(self) -> None:
        """Takes the code away, at once."""
        self.qr.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_tall = self.height() > self.width()
        way = QBoxLayout.Direction.TopToBottom if is_tall else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        around = self._row.contentsMargins()
        wide = self.width() - around.left() - around.right()
        tall = self.height() - around.top() - around.bottom()
        if is_tall:
            side = min(wide, tall - self._side.minimumSizeHint().height() - SPACE_32)
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(wide)
        else:
            least = max(_LEAST_SIDE, self._side.minimumSizeHint().width())
            side = min(tall, wide - least - SPACE_32)
            self._side.setFixedWidth(max(least, min(with_text(_MOST_SIDE), wide - side - SPACE_32)))
        edge = max(self.qr.minimumHeight(), min(side, _MOST_CODE))
        self.qr.setFixedSize(edge, edge)
        # Now, not with the next event: the first picture of the page must already be right.
        self._row.activate()

    def _make(self) -> None:
        self.qr = QrView()
        self.qr.setObjectName("kioskQr")
        self.qr.painted.connect(self.code_painted)
        self._caption = PlainLabel(max_lines=2)
        self._caption.setObjectName("kioskPayCaption")
        self._caption.setProperty("type", "heading")
        self._amount = AmountLabel()
        self._amount.setObjectName("kioskPayAmount")
        self._extras = PlainLabel(max_lines=2)
        self._extras.setObjectName("kioskPayExtras")
        self._extras.setProperty("tone", "muted")
        self._status = PlainLabel(max_lines=2)
        self._status.setObjectName("kioskPayStatus")
        self._status.setMinimumHeight(2 * self._status.fontMetrics().lineSpacing())
        self._busy = BusyMark(size=32)
        self._code = PlainLabel(max_lines=2)
        self._code.setObjectName("kioskPayCode")
        self._code.setProperty("tone", "muted")
        self._back = PlainButton(self.tr("Back to the start"), name="kioskPayBack")
        self._back.make_large()
        self._back.clicked.connect(self.back_wanted)

    def _build(self) -> None:
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addStretch(1)
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE_4)
        for widget in (self._caption, self._amount, self._extras):
            words.addWidget(widget)
        words.addSpacing(SPACE_12)
        for number, step in enumerate(
            (
                self.tr("Open your phone's camera."),
                self.tr("Point it at the code."),
                self.tr("Pay on your phone."),
            ),
            start=1,
        ):
            words.addLayout(_step(number, step))
        scrolled = ScrollColumn(told)
        Veil(scrolled, upright=True, ground="background")
        column.addWidget(scrolled)
        column.addSpacing(SPACE_12)
        column.addWidget(self._waiting())
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_16)
        foot.addWidget(self._code, 1)
        foot.addWidget(self._back)
        column.addLayout(foot)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_24)
        self._row.setSpacing(SPACE_32)
        self._row.addStretch(1)
        self._row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addWidget(self._side)
        self._row.addStretch(1)

    def _waiting(self) -> QWidget:
        card = frame("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_8)
        row.setSpacing(SPACE_12)
        row.addWidget(self._busy)
        row.addWidget(self._status, 1)
        self._busy.start()
        return card

    def _show_amount(self, sale: Sale, view: PaymentView | None) -> None:
        amount = sale.total if view is None else view.payment.payable
        self._amount.setVisible(amount is not None)
        if amount is None:
            self._caption.setText(self.tr("You choose the amount on your phone"))
        else:
            self._caption.setText(self.tr("Your donation"))
            self._amount.setText(money_text(amount))
            self._amount.setAccessibleName(self._amount.text())
        session = None if view is None else view.payment.attempt.session
        extras = extras_words(session.pricing) if session else ""
        self._extras.setText(extras)
        self._extras.setVisible(bool(extras))

    def _say(self, words: str) -> None:
        if words != self._status.text():
            self._status.setText(words)
            self._status.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._status, words))


def _step(number: int, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_12)
    figure = PlainLabel(QLocale().toString(number), max_lines=1)
    figure.setProperty("strong", "true")
    figure.setProperty("tone", "accent")
    text = PlainLabel(words, max_lines=2)
    text.setProperty("type", "lead")
    figure.setProperty("type", "lead")
    row.addWidget(figure)
    row.addWidget(text, 1)
    return row
