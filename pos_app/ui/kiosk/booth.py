"""The booth as a donor meets it: which page is up, and when it goes back to its start."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import Sale, SaleMode, donation_sale
from pos_app.services.payment_view import PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.demo_banner import DemoBanner
from pos_app.ui.fade import PageStack
from pos_app.ui.flow import SaleFlow
from pos_app.ui.kiosk.end_page import EndPage
from pos_app.ui.kiosk.head import KioskHead
from pos_app.ui.kiosk.idle import IdleWatch, StillThere
from pos_app.ui.kiosk.own_page import OwnAmountPage
from pos_app.ui.kiosk.pay_page import PayPage
from pos_app.ui.kiosk.start_page import StartPage
from pos_app.ui.kiosk.words import given
from pos_app.ui.pin_page import PinQuestion
from pos_app.workers.pin_check import PinCheck
from pos_app.workers.till import Till

THANKS_S = 12.0
_CONFIRMING_S = 120.0
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Booth(QWidget):
    """Takes donations one after the other. A payment that is left behind stays watched; its code
    is never there for the next donor."""

    left = Signal()
    """The manager's PIN was given."""

    def __init__(
        self,
        till: Till,
        settings: Settings,
        check: PinCheck,
        parent: QWidget,
        *,
        demo: bool,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk")
        self.setAccessibleName(self.tr("Donation booth"))
        self._till, self._settings = till, settings
        self._behind: UUID | None = None
        self._flow = SaleFlow(till, self)
        self.watch = IdleWatch(self, monotonic=monotonic)
        self._make(check)
        self._build(demo=demo)
        self._connect()
        self._under: QWidget = self._start
        self._read_donated()

    @property
    def languages(self) -> QHBoxLayout:
        """The place for the donors' languages: the top, at the trailing end."""
        return self._head.languages

    def take_keyboard(self) -> None:
        page = self._pages.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def touched(self) -> None:
        """Somebody is there: the time begins anew, and what was left behind is over."""
        self._behind = None
        if self.watch.is_running:
            self.watch.touch()

    @Slot(str)
    def type(self, text: str) -> None:
        """A character that a finger typed."""
        page = self._pages.currentWidget()
        if page is self._own:
            self._own.type(text)
        elif page is self._pin and text.isdecimal():
            self._pin.type(str(int(text)))

    @Slot()
    def ask_manager(self) -> None:
        """Asks for the PIN; what is up stays under it."""
        if self._pages.currentWidget() is not self._pin:
            self._under = self._pages.currentWidget() or self._start
            self._pin.ask(self.tr("To leave the booth"))
            self._pages.go_to(self._pin)
            self._pin.take_keyboard()
        self.watch.begin(self._settings.kiosk_idle_s)

    @Slot()
    def start_over(self) -> None:
        """Back to the start. A code that is up goes; its payment stays watched."""
        self._put_away()
        self._pay.clear()
        self._own.start_over()
        self._under = self._start
        self._pages.go_to(self._start)
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.watch.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No key goes further: under the booth is the till.
        event.accept()
        if event.isAutoRepeat():
            return
        page = self._pages.currentWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.start_over()
        elif event.key() in _ENTER and page is self._own:
            self._own.give()
        elif event.key() in _ENTER and page is self._end:
            self.start_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_question()

    def _make(self, check: PinCheck) -> None:
        self._head = KioskHead(self._settings.merchant_name or self.tr("Demo shop"))
        self._pages = PageStack()
        self._start = StartPage(self._settings)
        self._own = OwnAmountPage(self._settings.currency)
        self._pay = PayPage()
        self._end = EndPage(self._settings.kiosk_cause)
        self._pin = PinQuestion(check)
        for page in (self._start, self._own, self._pay, self._end, self._pin):
            self._pages.addWidget(page)
        self._question = StillThere(self)

    def _build(self, *, demo: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if demo:
            column.addWidget(DemoBanner(has_page=False))
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._start.chosen.connect(self._give)
        self._start.own_wanted.connect(self._ask_amount)
        self._own.chosen.connect(self._give)
        self._own.back_wanted.connect(self.start_over)
        self._pay.back_wanted.connect(self.start_over)
        self._pay.code_painted.connect(self._flow.mark_shown)
        self._end.done.connect(self.start_over)
        self._end.again_wanted.connect(self._flow.try_again)
        self._head.leave_wanted.connect(self.ask_manager)
        self._pin.opened.connect(self._leave)
        self._pin.cancelled.connect(self._go_back)
        self._flow.opening_shown.connect(self._show_opening)
        self._flow.payment_shown.connect(self._show_payment)
        self._flow.result_shown.connect(self._show_result)
        self._flow.heard.connect(self._hear)
        self._till.donated_read.connect(self._start.show_donated)
        self._till.became_ready.connect(self._became_ready)
        self._till.start_failed.connect(self._start_failed)
        self._till.keys_wanted.connect(self._keys_wanted)
        self.watch.changed.connect(self._question.show_left)
        self.watch.ran_out.connect(self.start_over)
        self._question.more_time_wanted.connect(self.watch.touch)

    @Slot()
    def _ask_amount(self) -> None:
        self._own.start_over()
        self._go_to(self._own)
        self.watch.begin(self._settings.kiosk_idle_s)

    @Slot(object)
    def _give(self, amount: Money | None) -> None:
        """Begins a donation, once: the page with the code is up before a second tap."""
        if self._flow.is_waiting:
            return
        currency = self._settings.currency
        self._flow.charge(donation_sale(uuid4(), amount, currency, datetime.now(UTC)))

    @Slot(object)
    def _show_opening(self, sale: Sale) -> None:
        self._pay.show_sale(sale)
        self._go_to(self._pay)
        self.watch.begin(self._settings.kiosk_idle_s)

    @Slot(object)
    def _show_payment(self, view: PaymentView) -> None:
        is_news = self._page is not self._pay or not self._pay.has_code
        self._pay.show_view(view)
        self._go_to(self._pay)
        if view.phone == "success":
            # The donor is done and waits for the answer: that is no idleness.
            self.watch.begin(max(_CONFIRMING_S, self._settings.kiosk_idle_s))
        elif is_news:
            self.watch.begin(self._settings.kiosk_idle_s)

    @Slot(object)
    def _show_result(self, view: PaymentView) -> None:
        self._pay.clear()
        self._end.show_view(view)
        self._go_to(self._end)
        if self._end.state == "needs_attention":
            self.watch.begin(max(THANKS_S, self._settings.kiosk_idle_s))
        else:
            self.watch.begin(THANKS_S, warn_s=0)

    @Slot(object, object)
    def _hear(self, before: PaymentView | None, after: PaymentView) -> None:
        if not after.is_proven or (before is not None and before.is_proven):
            return
        self._count(before, after)
        if after.attempt_id == self._behind and self._pages.currentWidget() is self._start:
            # The donor paid while the booth had given up on them, and nobody else came.
            self._show_result(after)

    def _count(self, before: PaymentView | None, proven: PaymentView) -> None:
        """Adds what was just proven; to ask the journal for all of it takes long where it is
        long, and is needed only for what may be in the sum already."""
        amount = given(proven)
        if before is None:
            self._read_donated()
        elif proven.payment.sale.mode is SaleMode.DONATION and amount is not None:
            self._start.add_donation(amount)

    @Slot()
    def _leave(self) -> None:
        self.start_over()
        self.left.emit()

    @Slot()
    def _go_back(self) -> None:
        self._pages.go_to(self._under)
        self.take_keyboard()
        if self._under is self._start:
            self.watch.stop()

    @property
    def _page(self) -> QWidget | None:
        """The donor's page, though the manager may be asked over it."""
        current = self._pages.currentWidget()
        return self._under if current is self._pin else current

    def _go_to(self, page: QWidget) -> None:
        if self._pages.currentWidget() is self._pin:
            self._under = page
        elif self._pages.currentWidget() is not page:
            self._pages.go_to(page)
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        """Nothing is in hand any more. What nobody can have paid is given up."""
        view = self._flow.in_hand
        if not self._flow.is_waiting:
            if view is not None:
                self._flow.new_sale()
            return
        if view is None or view.state is PaymentState.OPENING:
            self._flow.withdraw()
        else:
            self._behind = view.attempt_id
        self._flow.sell_on()

    @Slot()
    def _became_ready(self) -> None:
        self._start.show_trouble("")

    @Slot()
    def _start_failed(self) -> None:
        self._start.show_trouble(self.tr("This booth is out of order. Please tell the staff."))

    @Slot()
    def _keys_wanted(self) -> None:
        self._start.show_trouble(self.tr("This booth is not ready yet. Please tell the staff."))

    def _read_donated(self) -> None:
        settings = self._settings
        self._till.read_donated(settings.currency, settings.kiosk_since_utc)

    def _place_question(self) -> None:
        """Over the head, where it hides no code and moves nothing."""
        tall = self._question.sizeHint().height()
        self._head.setMinimumHeight(tall)
        self._question.setGeometry(0, self._head.y(), self.width(), tall)
