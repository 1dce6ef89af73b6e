"""What faces the customer: their screen, and the question of a tip before each charge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from pos_app.domain.money import Money
from pos_app.domain.sale import Sale
from pos_app.services.settings import Settings
from pos_app.ui.cover import Cover
from pos_app.ui.flow import SaleFlow
from pos_app.ui.messages import Message
from pos_app.ui.tip.tip_desk import TipDesk

if TYPE_CHECKING:
    from pos_app.services.code_proof import ReadCodes
    from pos_app.ui.customer.basket_lines import ShownLine
    from pos_app.ui.customer.screen import CustomerScreen
    from pos_app.ui.qr_view import QrView

_CODE = "code"


class Facing(QObject):
    """Carries the sale to the customer's screen. What goes wrong there stays there: the till is
    told by signals only, and sells the same without it."""

    said = Signal(object)
    """Carries a `Message`, or a `PosError`."""
    sale_wanted = Signal()
    """A charge was taken back before anything was opened."""
    page_wanted = Signal()
    """The checkout is to be opened on this computer."""
    taken_back = Signal(str)
    """Carries the topic of a `Message` that is no longer so."""
    display_chosen = Signal(str)

    def __init__(
        self,
        settings: Settings,
        till: QWidget,
        flow: SaleFlow,
        cover: Cover,
        read_codes: ReadCodes | None,
    ) -> None:
        super().__init__(till)
        self._settings, self._till, self._flow, self._read_codes = settings, till, flow, read_codes
        self._screen: CustomerScreen | None = None
        self._basket: tuple[Sequence[ShownLine], Money] = (), Money.zero(settings.currency)
        self._tips = TipDesk(settings, cover, self._ask_customer)
        self._tips.settled.connect(flow.charge)
        self._tips.taken_back.connect(self._take_back)
        self._tips.refused.connect(self.said)

    @property
    def screen(self) -> CustomerScreen | None:
        """The customer's screen, once it was opened."""
        return self._screen

    @Slot()
    def open(self) -> None:
        """Shows the customer's screen, if there is to be one: after the till's first picture."""
        if self._screen is not None or self._settings.customer_screen == "off":
            return
        # Not needed by the first picture, nor by a till with one display.
        from pos_app.ui.customer.screen import CustomerScreen

        screen = self._screen = CustomerScreen(self._settings, self._till, self._read_codes)
        screen.said.connect(self.said)
        screen.tip_answered.connect(self._tips.answer)
        screen.went.connect(self._tips.ask_here_instead)
        screen.display_chosen.connect(self.display_chosen)
        self._flow.opening_shown.connect(screen.show_sale)
        self._flow.payment_shown.connect(screen.show_view)
        self._flow.result_shown.connect(screen.show_view)
        self._flow.sale_wanted.connect(screen.sale_over)
        screen.show_basket(*self._basket)
        screen.open()
        view = self._flow.in_hand
        if view is not None:
            screen.show_view(view)

    @Slot(object)
    def charge(self, sale: Sale) -> None:
        """Charges a sale, after the customer was asked what may be asked."""
        self._tips.charge(sale)

    @Slot(object, object)
    def show_basket(self, lines: Sequence[ShownLine], total: Money) -> None:
        """What is in the cart now."""
        self._basket = lines, total
        if self._screen is not None:
            self._screen.show_basket(lines, total)

    @Slot(object)
    def watch_code(self, view: QrView) -> None:
        """Has the code on the till's own screen prove itself."""
        if self._read_codes is None:
            return
        from pos_app.ui.qr_proof import CodeProof

        proof = CodeProof(view, self._read_codes, view)
        proof.failed.connect(self._unreadable)
        view.cleared.connect(self._code_gone)

    @Slot()
    def _unreadable(self) -> None:
        words = self.tr(
            "The code on this screen could not be read back, so a phone may not read it either. "
            "Clean the screen, or open the payment page here."
        )
        offer = self.tr("Open the payment page")
        self.said.emit(Message(words, "warn", offer, self.page_wanted.emit, _CODE))

    @Slot()
    def _code_gone(self) -> None:
        self.taken_back.emit(_CODE)

    def _ask_customer(self, amount: Money) -> bool:
        return self._screen is not None and self._screen.ask_tip(amount)

    @Slot()
    def _take_back(self) -> None:
        if self._screen is not None:
            self._screen.take_tip_back()
        self.sale_wanted.emit()
