"""The customer's window: one face at a time, in the language that the customer chose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.domain.sale import Sale
from pos_app.services.payment_view import PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.customer.basket_lines import ShownLine
from pos_app.ui.customer.cart_face import CartFace
from pos_app.ui.customer.idle_face import IdleFace
from pos_app.ui.customer.language_row import LanguageRow
from pos_app.ui.customer.payment_face import PaymentFace
from pos_app.ui.lettering import fit_all, scale_of
from pos_app.ui.speech import Speech
from pos_app.ui.tip.tip_question import TipQuestion

_LEAST_SIZE = (600, 480)
_FIRST_SIZE = (1024, 600)


class CustomerWindow(QWidget):
    """Never takes the keyboard from the till; the customer has a finger and a phone. Closing it
    ends nothing, and the program does not stay open for it."""

    closed = Signal()
    tip_answered = Signal(object)
    """Carries the `Extras` that the customer chose."""

    def __init__(self, settings: Settings) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus
        super().__init__(None, flags)
        self.setObjectName("customerWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._settings = settings
        shop = settings.merchant_name or self.tr("Demo shop")
        self.setWindowTitle(self.tr("{shop}, for the customer").format(shop=shop))
        self.setAccessibleName(self.windowTitle())
        self.speech = Speech(settings.customer_language, self)
        self._idle = IdleFace(shop, settings, self.speech)
        self._cart = CartFace(shop, self.speech)
        self.payment = PaymentFace(shop, settings.qr_distance_cm, self.speech)
        self._tip = TipQuestion(settings, self.speech)
        self._tip.answered.connect(self.tip_answered)
        self._faces = QStackedWidget()
        self._languages = LanguageRow()
        self._build()
        self._languages.chosen.connect(self.speech.speak)
        self.speech.changed.connect(self._speak)
        self._speak()
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*_FIRST_SIZE)

    def _build(self) -> None:
        band = QFrame()
        band.setObjectName("customerBand")
        band.setFixedHeight(6)
        for face in (self._idle, self._cart, self._tip, self.payment):
            self._faces.addWidget(face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(band)
        column.addWidget(self._faces, 1)
        column.addWidget(self._languages)
        for child in self.findChildren(QWidget):
            child.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # ---- faces --------------------------------------------------------------------------------
    def show_idle(self) -> None:
        """Nobody is being served; the next cart begins from nothing."""
        self.payment.clear()
        self._cart.start_over()
        self._faces.setCurrentWidget(self._idle)

    def show_cart(self, lines: Sequence[ShownLine], total: Money) -> None:
        self.payment.clear()
        self._cart.show_cart(lines, total)
        self._faces.setCurrentWidget(self._cart)

    def ask_tip(self, amount: Money) -> None:
        self.payment.clear()
        self._tip.ask(amount)
        self._faces.setCurrentWidget(self._tip)

    def show_sale(self, sale: Sale) -> None:
        self.payment.show_sale(sale)
        self._faces.setCurrentWidget(self.payment)

    def show_view(self, view: PaymentView) -> None:
        self.payment.show_view(view)
        self._faces.setCurrentWidget(self.payment)

    def speak_shops_language(self) -> None:
        """Back to the shop's choice, for the next customer."""
        self.speech.speak(self._settings.customer_language)

    # ---- the window ---------------------------------------------------------------------------
    def fit(self) -> None:
        """Sets all type anew, as large as the window and the theme want it."""
        fit_all(self, scale_of(self.width(), self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    @Slot()
    def _speak(self) -> None:
        self.setLayoutDirection(self.speech.direction)
        self.setLocale(self.speech.locale)
        self._idle.speak()
        self._cart.speak()
        self.payment.speak()
        self._languages.show_language(self.speech.language)
