"""Which of the payment's pages is up: code, result, or the sale again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Slot

from pos_app.domain.sale import Sale
from pos_app.services.payment_view import PaymentView
from pos_app.ui.demo_banner import DemoBanner
from pos_app.ui.fade import PageStack
from pos_app.ui.flow import SaleFlow
from pos_app.ui.later_pages import LaterPages
from pos_app.ui.messages import MessageBar
from pos_app.ui.sale_page import SalePage


class Showing(QObject):
    """Brings up the page that the flow asks for. `open_url` opens the checkout of the payment in
    hand on this computer, where the demo's banner offers it."""

    def __init__(
        self,
        flow: SaleFlow,
        pages: PageStack,
        sale: SalePage,
        later: LaterPages,
        messages: MessageBar,
        open_url: Callable[[QUrl], object],
    ) -> None:
        super().__init__(pages)
        self._flow, self._pages, self._sale = flow, pages, sale
        self._later, self._messages, self._open_url = later, messages, open_url
        self._banner: DemoBanner | None = None
        flow.opening_shown.connect(self._show_opening)
        flow.payment_shown.connect(self._show_payment)
        flow.result_shown.connect(self._show_result)
        flow.sale_wanted.connect(self._show_sale)

    def serve(self, banner: DemoBanner | None) -> None:
        """The demo's banner, if there is one, offers the page of the payment that is up."""
        self._banner = banner
        if banner is not None:
            banner.open_wanted.connect(self.open_here)

    @Slot()
    def open_here(self) -> None:
        """Opens the checkout of the payment in hand on this computer."""
        view = self._flow.in_hand
        session = view.payment.attempt.session if view else None
        if session is not None:
            self._open_url(QUrl(session.checkout_url))

    @Slot(object)
    def _show_opening(self, sale: Sale) -> None:
        self._later.close_tray()
        self._later.payment.show_sale(sale)
        self._pages.go_to(self._later.payment)
        self._later.payment.setFocus()

    @Slot(object)
    def _show_payment(self, view: PaymentView) -> None:
        self._later.payment.show_view(view)
        if self._pages.currentWidget() is not self._later.payment:
            self._pages.go_to(self._later.payment)
            self._later.payment.setFocus()
        self._offer_page(view)

    @Slot(object)
    def _show_result(self, view: PaymentView) -> None:
        self._later.clear_code()
        self._messages.withdraw(str(view.attempt_id))
        self._later.result.show_view(view)
        if self._pages.currentWidget() is not self._later.result:
            self._pages.go_to(self._later.result)
            self._later.result.setFocus()
        self._offer_page(None)

    @Slot()
    def _show_sale(self) -> None:
        self._later.clear_code()
        self._sale.unlock()
        self._pages.go_to(self._sale)
        self._sale.show_mode(self._sale.mode)
        self._offer_page(None)

    def _offer_page(self, view: PaymentView | None) -> None:
        if self._banner is not None:
            is_up = view is not None and view.payment.attempt.session is not None
            self._banner.offer_page(is_up=is_up)
