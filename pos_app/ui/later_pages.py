"""The pages that the first picture does not need: made after it, or when they are first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.services.payment_view import PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.flow import SaleFlow
from pos_app.ui.sounds import Sounds

if TYPE_CHECKING:
    from pos_app.ui.payment_page import PaymentPage
    from pos_app.ui.result_page import ResultPage
    from pos_app.ui.tray import Tray


class LaterPages(QObject):
    """Payment page, result page and tray, each made once and connected to the flow."""

    code_made = Signal(object)
    """Carries the `QrView` that will show the codes on the till's own screen."""

    def __init__(
        self, settings: Settings, flow: SaleFlow, pages: QStackedWidget, frame: QWidget
    ) -> None:
        super().__init__(frame)
        self._settings, self._flow, self._pages, self._frame = settings, flow, pages, frame
        self._payment: PaymentPage | None = None
        self._result: ResultPage | None = None
        self._tray: Tray | None = None
        self._tray_place = QRect()
        self._views: list[PaymentView] = []
        self._pieces: list[Callable[[], object]] = []
        # Not a single shot for each: one whose receiver is gone before keeps all its pages alive.
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._make_next)
        self.sounds = Sounds(settings.sound_volume, self)
        self._flow.heard.connect(self.sounds.hear)

    @property
    def payment(self) -> PaymentPage:
        if self._payment is None:
            from pos_app.ui.payment_page import PaymentPage

            page = PaymentPage(self._settings.merchant_name or self.tr("Demo shop"))
            page.withdraw_wanted.connect(self._flow.withdraw)
            page.check_wanted.connect(self._flow.check_now)
            page.sell_on_wanted.connect(self._flow.sell_on)
            page.code_painted.connect(self._flow.mark_shown)
            page.qr.set_distance(self._settings.qr_distance_cm)
            self.code_made.emit(page.qr)
            self._pages.addWidget(page)
            self._payment = page
        return self._payment

    @property
    def result(self) -> ResultPage:
        if self._result is None:
            from pos_app.ui.result_page import ResultPage

            page = ResultPage()
            page.new_sale_wanted.connect(self._flow.new_sale)
            page.try_again_wanted.connect(self._flow.try_again)
            page.decided.connect(self._flow.decide)
            page.evidence_wanted.connect(self._flow.read_evidence)
            self._flow.evidence_shown.connect(page.show_evidence)
            self._pages.addWidget(page)
            self._result = page
        return self._result

    @property
    def tray(self) -> Tray:
        if self._tray is None:
            from pos_app.ui.tray import Tray

            tray = Tray(self._frame)
            tray.setVisible(False)
            tray.setGeometry(self._tray_place)
            tray.show_views(self._views)
            tray.taken_up.connect(self._take_up)
            tray.let_go.connect(self._flow.let_go)
            tray.closed.connect(self.close_tray)
            self._tray = tray
        return self._tray

    @Slot()
    def make(self) -> None:
        """Makes what is not there yet and loads what the first code needs, while nobody waits for
        it: a piece a turn of the event loop, so that the window answers in between."""
        from pos_app.ui.qr_matrix import warm_up

        self._pieces = [
            lambda: self.payment,
            lambda: self.result,
            lambda: self.tray,
            warm_up,
            lambda: self._draw_unseen(self.payment),
            lambda: self._draw_unseen(self.result),
        ]
        self._make_next()
        self._turns.start(0)

    @Slot()
    def _make_next(self) -> None:
        if self._pieces:
            self._pieces.pop(0)()
        else:
            self._turns.stop()

    def _draw_unseen(self, page: QWidget) -> None:
        """A page's first picture takes a few frames of styling and layout: it is drawn before."""
        if not page.isVisible():
            page.resize(self._pages.size())
            page.grab()

    def clear_code(self) -> None:
        """Takes the code away, at once."""
        if self._payment is not None:
            self._payment.clear()

    def show_open(self, views: list[PaymentView]) -> None:
        self._views = views
        if self._tray is not None:
            self._tray.show_views(views)

    def place_tray(self, place: QRect) -> None:
        self._tray_place = place
        if self._tray is not None:
            self._tray.setGeometry(place)

    def toggle_tray(self) -> None:
        if self.tray.isVisible():
            self.close_tray()
        else:
            self.tray.raise_()
            self.tray.setVisible(True)
            self.tray.take_keyboard()

    @Slot()
    def close_tray(self) -> None:
        if self._tray is not None and self._tray.isVisible():
            self._tray.setVisible(False)
            page = self._pages.currentWidget()
            if page is not None:
                page.setFocus()

    def take_key(self, page: QWidget | None, event: QKeyEvent) -> bool:
        """A key that nobody else wanted, on the payment or the result page."""
        if self._payment is not None and page is self._payment:
            return self._payment.take_key(event)
        if self._result is not None and page is self._result:
            return self._result.take_key(event)
        return False

    @Slot(object)
    def _take_up(self, attempt_id: UUID) -> None:
        self.close_tray()
        self._flow.take_up(attempt_id)
