"""Before a sale is charged: asks whoever the settings say for a tip and a round-up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import PosError
from pos_app.domain.money import AmountError, Money
from pos_app.domain.sale import NO_EXTRAS, Sale, SaleMode, with_extras
from pos_app.domain.tip import Extras, round_up_of
from pos_app.services.settings import Settings
from pos_app.ui.cover import Cover

if TYPE_CHECKING:
    from pos_app.ui.tip.tip_pages import TipPage, TipWaitingPage


class TipDesk(QObject):
    """Every charged sale comes through here and leaves once: settled, or taken back."""

    settled = Signal(object)
    """Carries the `Sale`, with what the customer gives on top of it."""
    taken_back = Signal()
    """The sale is not charged; the cashier goes on with it."""
    refused = Signal(object)
    """Carries why the sale cannot be charged with what was chosen."""

    def __init__(
        self, settings: Settings, cover: Cover, ask_customer: Callable[[Money], bool]
    ) -> None:
        """`ask_customer` asks on the customer's screen; False if there is none."""
        super().__init__(cover)
        self._settings, self._cover, self._ask_customer = settings, cover, ask_customer
        self._sale: Sale | None = None
        self._page: TipPage | None = None
        self._waiting: TipWaitingPage | None = None

    @property
    def is_asking(self) -> bool:
        return self._sale is not None

    @Slot(object)
    def charge(self, sale: Sale) -> None:
        """Asks for what may come on top of `sale`; settles it at once where nobody is asked."""
        if self._sale is not None:
            return
        if sale.total is None or not self._is_asked(sale, sale.total):
            self.settled.emit(sale)
            return
        self._sale = sale
        if self._settings.tips != "cashier" and self._ask_customer(sale.total):
            self._wait(sale.total)
        else:
            self._ask_here(sale.total)

    @Slot(object)
    def answer(self, extras: Extras) -> None:
        """What was chosen, on either screen."""
        sale = self._end()
        if sale is None:
            return
        if extras == NO_EXTRAS:
            self.settled.emit(sale)
            return
        try:
            self.settled.emit(with_extras(sale, self._named(extras)))
        except (PosError, AmountError) as error:
            self.refused.emit(error)
            self.taken_back.emit()

    @Slot()
    def skip(self) -> None:
        self.answer(NO_EXTRAS)

    @Slot()
    def take_back(self) -> None:
        if self._end() is not None:
            self.taken_back.emit()

    @Slot()
    def ask_here_instead(self) -> None:
        """The customer's screen went in mid-question."""
        sale = self._sale
        if sale is not None and sale.total is not None and self._is_waiting:
            if self._waiting is not None:
                self._cover.take_off(self._waiting)
            self._ask_here(sale.total)

    @property
    def _is_waiting(self) -> bool:
        return self._waiting is not None and self._cover.has(self._waiting)

    def _is_asked(self, sale: Sale, total: Money) -> bool:
        if sale.mode is SaleMode.DONATION or sale.extras != NO_EXTRAS:
            return False
        settings = self._settings
        return settings.tips != "off" or (settings.round_up and bool(round_up_of(total)))

    def _named(self, extras: Extras) -> Extras:
        """With the names that stay with the sale, in the shop's language."""
        cause = self._settings.round_up_cause
        return replace(
            extras, tip_name=self.tr("Tip"), round_up_name=cause or self.tr("Rounded up")
        )

    def _ask_here(self, amount: Money) -> None:
        if self._page is None:
            from pos_app.ui.tip.tip_pages import TipPage

            self._page = TipPage(self._settings)
            self._page.answered.connect(self.answer)
            self._page.left.connect(self.take_back)
        self._page.ask(amount)
        self._cover.put_on(self._page)

    def _wait(self, amount: Money) -> None:
        if self._waiting is None:
            from pos_app.ui.tip.tip_pages import TipWaitingPage

            self._waiting = TipWaitingPage()
            self._waiting.skipped.connect(self.skip)
            self._waiting.left.connect(self.take_back)
        self._waiting.wait_for(amount)
        self._cover.put_on(self._waiting)

    def _end(self) -> Sale | None:
        """The sale that was asked about; nothing asks about it any more."""
        sale, self._sale = self._sale, None
        if self._waiting is not None:
            self._waiting.stop_waiting()
        for page in (self._page, self._waiting):
            if page is not None and self._cover.has(page):
                self._cover.take_off(page)
        return sale
