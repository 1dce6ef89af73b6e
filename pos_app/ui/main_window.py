"""The window: its frame, and which page is on it. What a payment does is decided in `flow`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle, QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.domain.sale import Sale, SaleMode
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.demo_banner import DemoBanner
from pos_app.ui.error_words import error_words
from pos_app.ui.fade import PageStack
from pos_app.ui.flow import SaleFlow
from pos_app.ui.later_pages import LaterPages
from pos_app.ui.messages import Message, MessageBar
from pos_app.ui.sale_page import SalePage
from pos_app.ui.theme import TRAY_WIDTH, apply_theme
from pos_app.ui.top_bar import TopBar
from pos_app.workers.till import Till

if TYPE_CHECKING:
    from pos_app.services.ports import Catalogue

_LEAST_SIZE = (1024, 600)
_FIRST_SIZE = (1366, 768)


class MainWindow(QMainWindow):
    """Frame and navigation. `demo` says that no real money moves; `open_url` opens a web page
    on this computer."""

    first_painted = Signal()
    """Emitted once, when the first picture is on the screen: now the rest may load."""

    def __init__(
        self,
        till: Till,
        settings: Settings,
        *,
        demo: bool,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._till, self._settings, self._open_url = till, settings, open_url
        self._is_painted = False
        self._put_on_theme()
        self.setObjectName("mainWindow")
        shop = settings.merchant_name or self.tr("Demo shop")
        self.setWindowTitle(self.tr("{shop}, {till}").format(shop=shop, till=settings.till_name))
        self.setAccessibleName(self.windowTitle())
        self._flow = SaleFlow(till, self)
        middle = self._build(demo=demo)
        self._later = LaterPages(settings, self._flow, self._pages, middle)
        self._connect()
        self._add_shortcuts()
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*_FIRST_SIZE)

    def _put_on_theme(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            accent = dict(self._settings.appearance).get("primaryColor", "")
            apply_theme(app, self._settings.theme, accent=accent)

    def _build(self, *, demo: bool) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._banner: DemoBanner | None = None
        if demo:
            self._banner = DemoBanner()
            self._banner.open_wanted.connect(self._open_here)
            column.addWidget(self._banner)
        self._bar = TopBar(self._settings)
        self._sale = SalePage(self._settings)
        self._pages = PageStack()
        self._pages.addWidget(self._sale)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)
        self._messages = MessageBar(middle)
        self._bar.show_mode(self._sale.mode)
        self._bar.show_handler(HandlerView(trouble="starting"))
        self.setCentralWidget(middle)
        self._sale.setFocus()
        return middle

    def _connect(self) -> None:
        self._bar.mode_chosen.connect(self._choose_mode)
        self._bar.tray_wanted.connect(self._toggle_tray)
        self._sale.charged.connect(self._flow.charge)
        self._sale.said.connect(self._say)
        self._flow.opening_shown.connect(self._show_opening)
        self._flow.payment_shown.connect(self._show_payment)
        self._flow.result_shown.connect(self._show_result)
        self._flow.sale_wanted.connect(self._show_sale)
        self._flow.sale_done.connect(self._sale.start_over)
        self._flow.open_changed.connect(self._show_open)
        self._flow.said.connect(self._say)
        self._messages.resized.connect(self._place_overlays)
        self._till.became_ready.connect(self._became_ready)
        self._till.start_failed.connect(self._start_failed)
        self._till.handler_changed.connect(self._bar.show_handler)
        self._till.keys_wanted.connect(self._ask_keys)
        self._till.warned.connect(self._warn)

    def _add_shortcuts(self) -> None:
        for key, act in (
            ("F2", self._choose_amount),
            ("F3", self._choose_cart),
            ("F4", self._choose_donation),
            ("F6", self._toggle_tray),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    @Slot(object)
    def _choose_mode(self, mode: SaleMode) -> None:
        """To another way to sell; a payment that is up waits in the tray."""
        if self._later.is_asking_keys:
            return
        self._later.close_tray()
        if self._pages.currentWidget() is not self._sale:
            if self._flow.is_waiting:
                self._flow.sell_on()
            else:
                self._flow.new_sale()
        self._sale.show_mode(mode)
        self._bar.show_mode(mode)

    @Slot()
    def _choose_amount(self) -> None:
        self._choose_mode(SaleMode.AMOUNT)

    @Slot()
    def _choose_cart(self) -> None:
        self._choose_mode(SaleMode.ITEMS)

    @Slot()
    def _choose_donation(self) -> None:
        self._choose_mode(SaleMode.DONATION)

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
        self._bar.allow_modes(allowed=True)
        self._sale.unlock()
        self._pages.go_to(self._sale)
        self._sale.show_mode(self._sale.mode)
        self._offer_page(None)

    def _offer_page(self, view: PaymentView | None) -> None:
        if self._banner is not None:
            is_up = view is not None and view.payment.attempt.session is not None
            self._banner.offer_page(is_up=is_up)

    @Slot()
    def _open_here(self) -> None:
        view = self._flow.in_hand
        session = view.payment.attempt.session if view else None
        if session is not None:
            self._open_url(QUrl(session.checkout_url))

    @Slot(object)
    def _show_open(self, views: list[PaymentView]) -> None:
        self._bar.show_open(views)
        self._later.show_open(views)
        self._place_overlays()

    @Slot()
    def _toggle_tray(self) -> None:
        self._later.toggle_tray()
        self._place_overlays()

    @Slot(object)
    def _became_ready(self, catalogue: Catalogue | None) -> None:
        self._sale.set_catalogue(catalogue)
        # Only now: while the payments thread loads, they would take its turns.
        QTimer.singleShot(0, self._later, self._later.make)

    @Slot(object)
    def _start_failed(self, error: PosError) -> None:
        self._messages.say_error(error, topic="start")
        self._sale.close_for_good()

    @Slot(object)
    def _warn(self, error: PosError) -> None:
        self._messages.say(Message(error_words(error), "warn", topic=type(error).__name__))

    @Slot(object)
    def _ask_keys(self, why: PosError | None) -> None:
        self._later.ask_keys(why, self._till)
        self._bar.allow_modes(allowed=False)

    @Slot(object)
    def _say(self, what: object) -> None:
        if isinstance(what, Message):
            self._messages.say(what)
        elif isinstance(what, str):
            self._messages.say(Message(what))
        elif isinstance(what, Exception):
            self._messages.say_error(what, topic="sale")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self._pages.currentWidget()
        if page is self._sale:
            taken = self._sale.take_key(event, self.focusWidget())
        else:
            taken = self._later.take_key(page, event)
        if not taken:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # After this paint has reached the screen.
            QTimer.singleShot(0, self, self._painted)

    @Slot()
    def _painted(self) -> None:
        self.first_painted.emit()

    def come_forward(self) -> None:
        """Somebody looks for this window: in front of all others, or at least asking for it."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._till.window_active()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overlays()

    @Slot()
    def _place_overlays(self) -> None:
        """The tray at the side, and messages over the top bar, where they move nothing."""
        middle = self.centralWidget()
        if middle is None:
            return
        area = middle.rect()
        below = self._pages.geometry()
        tray = QRect(area.width() - TRAY_WIDTH, below.top(), TRAY_WIDTH, below.height())
        self._later.place_tray(QStyle.visualRect(self.layoutDirection(), area, tray))
        wide = area.width() - self._bar.tray_side_width
        top = self._bar.geometry().top()
        tall = max(self._bar.height(), self._messages.heightForWidth(wide))
        place = QRect(0, top, wide, tall)
        self._messages.setGeometry(QStyle.visualRect(self.layoutDirection(), area, place))
