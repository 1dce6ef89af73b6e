"""What the customer's screen shows while the till sells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from pos_app.domain.money import Money
from pos_app.domain.sale import Sale
from pos_app.services.code_proof import ReadCodes
from pos_app.services.payment_view import PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.customer.basket_lines import ShownLine
from pos_app.ui.customer.displays import Displays
from pos_app.ui.customer.placing import MakeWindow, Show, WindowKeeper
from pos_app.ui.customer.window import CustomerWindow

_THANKS_MS = 8000


class CustomerScreen(QObject):
    """The cart as it grows, the tip question, the payment, the thanks; and then nothing of them."""

    said = Signal(object)
    """Carries a `Message` for the cashier."""
    tip_answered = Signal(object)
    """Carries the `Extras` that the customer chose."""
    went = Signal()
    """The window is gone: what it was asking is not answered any more."""
    display_chosen = Signal(str)
    """The display that it was put on by itself, to be remembered."""

    def __init__(
        self,
        settings: Settings,
        till: QWidget,
        read_codes: ReadCodes | None = None,
        *,
        displays: Displays | None = None,
        make: MakeWindow = CustomerWindow,
    ) -> None:
        super().__init__(till)
        self._keeper = WindowKeeper(
            settings, till, read_codes, CustomerWindow.show_idle, displays=displays, make=make
        )
        self._keeper.said.connect(self.said)
        self._keeper.tip_answered.connect(self.tip_answered)
        self._keeper.went.connect(self.went)
        self._keeper.display_chosen.connect(self.display_chosen)
        self._basket: tuple[Sequence[ShownLine], Money] | None = None
        self._is_serving = False
        self._is_thanked = False
        self._thanks = QTimer(self)
        self._thanks.setSingleShot(True)
        self._thanks.setInterval(_THANKS_MS)
        self._thanks.timeout.connect(self._next_customer)

    @property
    def window(self) -> CustomerWindow | None:
        """The window, while there is one."""
        return self._keeper.window

    @Slot()
    def open(self) -> None:
        """Shows the window, if the settings and the displays want one."""
        self._keeper.open()

    @Slot(object, object)
    def show_basket(self, lines: Sequence[ShownLine], total: Money) -> None:
        """The cart changed. While a payment is up or being thanked for, an empty one is no news."""
        self._basket = (lines, total) if lines else None
        if self._is_serving or (self._thanks.isActive() and not lines):
            return
        if self._thanks.isActive():
            self._next_customer()
        else:
            self._show_basket()

    @Slot(object)
    def show_sale(self, sale: Sale) -> None:
        self._serve(lambda window: window.show_sale(sale))

    @Slot(object)
    def show_view(self, view: PaymentView) -> None:
        self._serve(lambda window: window.show_view(view))
        self._is_thanked = view.is_proven

    @Slot()
    def sale_over(self) -> None:
        """The till is free again. Thanks stay a little, unless the next customer is served."""
        lingers = self._is_serving and self._is_thanked and not self._basket
        was_serving, self._is_serving, self._is_thanked = self._is_serving, False, False
        if lingers:
            self._thanks.start()
        elif was_serving:
            self._next_customer()

    def ask_tip(self, amount: Money) -> bool:
        """Asks the customer. False where there is no window to ask on."""
        if self._keeper.window is None:
            return False
        self._serve(lambda window: window.ask_tip(amount))
        return self._keeper.window is not None

    def take_tip_back(self) -> None:
        """The question is not asked any more, and nothing was charged."""
        self._is_serving = False
        self._show_basket()

    def _serve(self, show: Show) -> None:
        if self._thanks.isActive():
            self._next_customer()
        self._is_serving = True
        self._is_thanked = False
        self._keeper.put(show)

    @Slot()
    def _next_customer(self) -> None:
        """The shop's own language again, and whatever is in the cart."""
        self._thanks.stop()
        self._keeper.do(CustomerWindow.speak_shops_language)
        self._show_basket()

    def _show_basket(self) -> None:
        basket = self._basket
        if basket is None:
            self._keeper.put(CustomerWindow.show_idle)
        else:
            self._keeper.put(lambda window: window.show_cart(*basket))
