"""The booth as a donor meets it: which page is up, and when it goes back to its start."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import Sale, donation_sale
from pos_app.services.payment_view import PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.flow import SaleFlow
from pos_app.ui.kiosk.donors_language import DonorsLanguage
from pos_app.ui.kiosk.pages import BoothPages, Place
from pos_app.ui.kiosk.patience import Patience
from pos_app.ui.kiosk.standing import BoothStanding
from pos_app.ui.kiosk.words import trouble_words
from pos_app.workers.pin_check import PinCheck
from pos_app.workers.till import Till

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Booth(QWidget):
    """Takes donations one after the other. A payment that is left behind stays watched; its code
    is never there for the next donor, and neither is the language that a donor chose."""

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
        self._settings, self._check, self._is_demo = settings, check, demo
        self._behind: UUID | None = None
        self._sale: Sale | None = None
        self._ended: PaymentView | None = None
        self._language = DonorsLanguage(settings.language)
        self._under = Place.START
        self._flow = SaleFlow(till, self)
        self._standing = BoothStanding(till, settings, self)
        self.watch = Patience(settings.kiosk_idle_s, self, monotonic=monotonic)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._pages = self._made_pages()
        self._column.addWidget(self._pages)
        self._connect()
        self._standing.read()

    def take_keyboard(self) -> None:
        self._pages.take_keyboard()

    @Slot()
    def touched(self) -> None:
        """Somebody is there: the time begins anew, and what was left behind is over."""
        self._behind = None
        self.watch.touch()

    @Slot(str)
    def type(self, text: str) -> None:
        """A character that a finger typed."""
        self._pages.type(text)

    @Slot()
    def ask_manager(self) -> None:
        """Asks for the PIN; what is up stays under it."""
        if self._pages.place is not Place.PIN:
            self._under = self._pages.place
            self._ask_pin()
        self.watch.with_donor()

    @Slot()
    def start_over(self) -> None:
        """Back to the start. A code that is up goes; its payment stays watched."""
        self._put_away()
        self._pages.empty()
        self._sale = self._ended = None
        self._under = Place.START
        self._pages.go_to(Place.START)
        self._pages.take_keyboard()
        self._rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No key goes further: under the booth is the till.
        event.accept()
        if event.isAutoRepeat():
            return
        place = self._pages.place
        if event.key() == Qt.Key.Key_Escape:
            self.start_over()
        elif event.key() in _ENTER and place is Place.OWN:
            self._pages.own.give()
        elif event.key() in _ENTER and place is Place.END:
            self.start_over()

    def _connect(self) -> None:
        self._flow.opening_shown.connect(self._show_opening)
        self._flow.payment_shown.connect(self._show_payment)
        self._flow.result_shown.connect(self._show_result)
        self._flow.heard.connect(self._hear)
        self._standing.donated_changed.connect(self._show_donated)
        self._standing.trouble_changed.connect(self._show_trouble)
        self.watch.changed.connect(self._show_left)
        self.watch.ran_out.connect(self._forget_donor)

    def _made_pages(self) -> BoothPages:
        """In the language that is spoken now."""
        self.setAccessibleName(self.tr("Donation booth"))
        pages = BoothPages(self._settings, self._check, demo=self._is_demo)
        pages.head.languages.show_language(self._language.code)
        pages.head.language_chosen.connect(self._speak)
        pages.head.leave_wanted.connect(self.ask_manager)
        pages.start.chosen.connect(self._give)
        pages.start.own_wanted.connect(self._ask_amount)
        pages.own.chosen.connect(self._give)
        pages.own.back_wanted.connect(self.start_over)
        pages.pay.back_wanted.connect(self.start_over)
        pages.pay.code_painted.connect(self._flow.mark_shown)
        pages.end.done.connect(self.start_over)
        pages.end.again_wanted.connect(self._flow.try_again)
        pages.pin.opened.connect(self._leave)
        pages.pin.cancelled.connect(self._go_back)
        pages.question.more_time_wanted.connect(self.watch.touch)
        return pages

    @Slot(str)
    def _speak(self, language: str) -> None:
        """All of the booth at once, where it is."""
        if not self._language.speak(language):
            self._pages.head.languages.show_language(language)
            return
        self._renew_pages()
        if self.watch.is_running:
            self.watch.touch()
        elif self._pages.place is Place.START:
            self._rest()

    def _renew_pages(self) -> None:
        old, self._pages = self._pages, self._made_pages()
        keeps_keyboard = old.head.languages.has_keyboard
        self._pages.show_pictures_of(old)
        self._fill_pages(old)
        self._column.replaceWidget(old, self._pages)
        old.setParent(None)
        old.deleteLater()
        self._pages.setVisible(True)
        if keeps_keyboard:
            self._pages.head.languages.take_keyboard(self._language.code)
        else:
            self._pages.take_keyboard()

    def _fill_pages(self, old: BoothPages) -> None:
        """What was on the old pages, in the words of the new ones."""
        pages, view = self._pages, self._flow.in_hand
        self._show_donated(self._standing.donated)
        self._show_trouble(self._standing.trouble)
        pages.own.put(old.own.amount)
        if view is not None and self._flow.is_waiting:
            pages.pay.show_view(view)
        elif self._sale is not None and view is None:
            pages.pay.show_sale(self._sale)
        if self._ended is not None:
            pages.end.show_view(self._ended)
        if old.place is Place.PIN:
            self._ask_pin()
        else:
            pages.go_to(old.place)

    @Slot()
    def _forget_donor(self) -> None:
        """Nobody is there any more: the start, in the shop's language."""
        self.start_over()
        if self._language.forget():
            self._renew_pages()
        self.watch.stop()

    def _rest(self) -> None:
        self.watch.at_start(is_shops_language=self._language.is_shops)

    @Slot()
    def _ask_amount(self) -> None:
        self._pages.own.start_over()
        self._go_to(Place.OWN)
        self.watch.with_donor()

    @Slot(object)
    def _give(self, amount: Money | None) -> None:
        """Begins a donation, once: the page with the code is up before a second tap."""
        if self._flow.is_waiting:
            return
        currency = self._settings.currency
        self._flow.charge(donation_sale(uuid4(), amount, currency, datetime.now(UTC)))

    @Slot(object)
    def _show_opening(self, sale: Sale) -> None:
        self._sale = sale
        self._pages.pay.show_sale(sale)
        self._go_to(Place.PAY)
        self.watch.with_donor()

    @Slot(object)
    def _show_payment(self, view: PaymentView) -> None:
        is_news = self._place is not Place.PAY or not self._pages.pay.has_code
        self._pages.pay.show_view(view)
        self._go_to(Place.PAY)
        if view.phone == "success":
            self.watch.with_answer()
        elif is_news:
            self.watch.with_donor()

    @Slot(object)
    def _show_result(self, view: PaymentView) -> None:
        self._ended = view
        self._pages.pay.clear()
        self._pages.end.show_view(view)
        self._go_to(Place.END)
        if self._pages.end.state == "needs_attention":
            self.watch.with_trouble()
        else:
            self.watch.with_thanks()

    @Slot(object, object)
    def _hear(self, before: PaymentView | None, after: PaymentView) -> None:
        if not after.is_proven or (before is not None and before.is_proven):
            return
        self._standing.count(before, after)
        if after.attempt_id == self._behind and self._pages.place is Place.START:
            # The donor paid while the booth had given up on them, and nobody else came.
            self._show_result(after)

    @Slot(object)
    def _show_donated(self, donated: Money) -> None:
        self._pages.start.show_donated(donated)

    @Slot(str)
    def _show_trouble(self, trouble: str) -> None:
        self._pages.start.show_trouble(trouble_words(trouble))

    def _ask_pin(self) -> None:
        self._pages.pin.ask(self.tr("To leave the booth"))
        self._pages.go_to(Place.PIN)
        self._pages.pin.take_keyboard()

    @Slot()
    def _leave(self) -> None:
        self._forget_donor()
        self.left.emit()

    @Slot()
    def _go_back(self) -> None:
        self._pages.go_to(self._under)
        self.take_keyboard()
        if self._under is Place.START:
            self._rest()

    @property
    def _place(self) -> Place:
        """The donor's page, though the manager may be asked over it."""
        current = self._pages.place
        return self._under if current is Place.PIN else current

    def _go_to(self, place: Place) -> None:
        if self._pages.place is Place.PIN:
            self._under = place
        elif self._pages.place is not place:
            self._pages.go_to(place)
            self._pages.take_keyboard()

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

    @Slot(int)
    def _show_left(self, left: int) -> None:
        self._pages.question.show_left(left)
