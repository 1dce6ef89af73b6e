"""Sell: the chosen way to make a sale, and the one large button that charges it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.errors import PosError
from pos_app.domain.money import AmountError, Money
from pos_app.domain.sale import Sale, SaleMode
from pos_app.services.settings import Settings
from pos_app.ui.amount_field import AmountField
from pos_app.ui.amount_page import AmountPage
from pos_app.ui.charge_button import ChargeButton
from pos_app.ui.donation_page import DonationPage
from pos_app.ui.error_words import amount_problem_words
from pos_app.ui.money_text import money_text
from pos_app.ui.sale_pages import CartScreen, SalePages
from pos_app.ui.theme import CHARGE_HEIGHT, CONTENT_WIDTH, SPACE_16, with_text
from pos_app.ui.window_state import SaleDraft

if TYPE_CHECKING:
    from pos_app.services.ports import Catalogue, ParkedCarts

_PAD_HEIGHT = 560
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SalePage(QWidget):
    """Holds the three ways to sell; each is made when it is first wanted."""

    charged = Signal(object)
    """Carries the `Sale` that is to be charged."""
    basket_changed = Signal(object, object)
    """Carries the lines of the cart that is being filled, and its total as `Money`."""
    said = Signal(object)
    """Carries a `PosError` or a sentence."""
    booth_wanted = Signal()
    page_opened = Signal(object)
    """Carries a `CoverPage` to be laid over everything."""
    page_closed = Signal(object)
    """Carries the `CoverPage` that was answered, or left."""
    taken_back = Signal(str)
    """Carries the topic of a message that is no longer so."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("salePage")
        self._settings = settings
        self._mode = SaleMode.AMOUNT
        self._is_locked = False
        self._is_closed = False
        self._cart_total = Money.zero(settings.currency)
        self._stack = QStackedWidget()
        self._pages = SalePages(settings, self._stack)
        self._charge = ChargeButton()
        self._charge.setFixedHeight(CHARGE_HEIGHT)
        self._charge.setMaximumWidth(CONTENT_WIDTH)
        self._charge.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._charge.setToolTip(self.tr("Show the code to the customer (Enter)"))
        self._build()
        self._connect()
        self.show_mode(SaleMode.AMOUNT)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(SPACE_16)
        self._column.addWidget(self._stack, 1)
        self._charge_row = QHBoxLayout()
        self._column.addLayout(self._charge_row)

    def _connect(self) -> None:
        self._charge.clicked.connect(self.charge)
        pages = self._pages
        pages.changed.connect(self._refresh)
        pages.total_changed.connect(self._cart_changed)
        pages.charge_wanted.connect(self.charge)
        pages.said.connect(self.said)
        pages.taken_back.connect(self.taken_back)
        pages.booth_wanted.connect(self.booth_wanted)
        pages.page_opened.connect(self.page_opened)
        pages.page_closed.connect(self.page_closed)

    @property
    def mode(self) -> SaleMode:
        return self._mode

    @property
    def catalogue(self) -> Catalogue | None:
        """What is sold; None until it is ready."""
        return self._pages.catalogue

    @property
    def cart(self) -> CartScreen | None:
        """The cart, once it has been shown."""
        return self._pages.cart

    @property
    def has_typed_amount(self) -> bool:
        """Whether something is typed in the way to sell that is shown."""
        page = self._pages[self._mode]
        return isinstance(page, AmountPage | DonationPage) and not page.pad.is_empty

    def draft(self) -> SaleDraft:
        """What is being sold, for the window that comes after this one."""
        return self._pages.draft(self._mode)

    def restore(self, draft: SaleDraft) -> None:
        """Goes on with what was being sold; the money of another currency is left behind."""
        self._pages.restore(draft)
        self.show_mode(draft.mode)

    def show_new_products(self) -> None:
        """The catalogue has others than before."""
        self.set_catalogue(self.catalogue)

    def show_mode(self, mode: SaleMode) -> None:
        """Goes to another way to sell; what was begun in the others stays."""
        page = self._pages[mode]
        self._mode = mode
        self._stack.setCurrentWidget(page)
        self._place_charge()
        self._air()
        self._refresh()
        self._tell_basket()
        self.setFocusProxy(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_catalogue(self, catalogue: Catalogue | None) -> None:
        self._pages.set_catalogue(catalogue)

    @property
    def parked(self) -> ParkedCarts | None:
        """Where carts are parked; None until it is ready."""
        return self._pages.parked

    @Slot(object)
    def set_parked(self, parked: ParkedCarts | None) -> None:
        self._pages.set_parked(parked)

    def start_over(self, mode: SaleMode) -> None:
        """Empties one way to sell for the next sale."""
        self._pages.start_over(mode)

    @Slot()
    def unlock(self) -> None:
        """A sale can be charged again."""
        self._is_locked = False
        self._refresh()

    @Slot()
    def close_for_good(self) -> None:
        """The till cannot charge in this run."""
        self._is_closed = True
        self._refresh()

    @Slot()
    def charge(self) -> None:
        """Charges the sale once: further wishes are deaf until `unlock`."""
        if self._is_locked or self._is_closed:
            return
        if not self._can_charge():
            self._say_why_not()
            return
        try:
            sale = self._sale(uuid4(), datetime.now(UTC))
        except PosError as error:
            self.said.emit(error)
            return
        except AmountError as error:
            self.said.emit(amount_problem_words(error.problem, self._settings.currency))
            return
        self._is_locked = True
        self._refresh()
        self.charged.emit(sale)

    def take_key(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        """A key that nobody else wanted; `focus` is the widget that has the keyboard."""
        if _takes_text(focus):
            return False
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.charge()
            return True
        page = self._pages[self._mode]
        if isinstance(page, AmountPage | DonationPage):
            return page.take_key(event)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._air()

    @Slot(object)
    def _cart_changed(self, total: Money) -> None:
        self._cart_total = total
        self._refresh()
        self._tell_basket()

    def _tell_basket(self) -> None:
        is_cart = self._mode is SaleMode.ITEMS
        lines = cast(CartScreen, self._pages[self._mode]).lines if is_cart else ()
        self.basket_changed.emit(lines, self._cart_total)

    @Slot()
    def _refresh(self) -> None:
        self._charge.say(self._charge_words())
        is_free = not self._is_locked and not self._is_closed
        self._charge.setEnabled(is_free and self._can_charge())

    def _charge_words(self) -> str:
        page = self._pages[self._mode]
        if isinstance(page, AmountPage | DonationPage):
            return page.charge_words
        if not self._cart_total:
            return self.tr("Nothing to charge") if self._is_given_away else self.tr("Charge")
        return self.tr("Charge {amount}").format(amount=money_text(self._cart_total))

    def _can_charge(self) -> bool:
        page = self._pages[self._mode]
        if isinstance(page, AmountPage | DonationPage):
            return page.can_charge
        return bool(self._cart_total)

    @property
    def _is_given_away(self) -> bool:
        """Whether there is something in the cart, but nothing to be paid for it."""
        cart = self.cart if self._mode is SaleMode.ITEMS else None
        return cart is not None and bool(cart.lines) and not self._cart_total

    def _say_why_not(self) -> None:
        if self._is_given_away:
            words = self.tr("The cart comes to {amount}: there is nothing to charge.")
            self.said.emit(words.format(amount=money_text(self._cart_total)))

    def _sale(self, sale_id: UUID, created_at: datetime) -> Sale:
        page = self._pages[self._mode]
        return cast(CartScreen, page).sale(sale_id, created_at)

    def _place_charge(self) -> None:
        """Beneath the keypad, or beneath the cart's total."""
        if self._mode is SaleMode.ITEMS:
            cast(CartScreen, self._pages[self._mode]).charge_place.addWidget(self._charge)
        else:
            self._charge_row.addWidget(self._charge)
        # Elsewhere in the order of Tab than where it stands, Qt would pass it over.
        found = self._pages[self._mode].findChildren(QPushButton)
        others = [button for button in found if button is not self._charge]
        QWidget.setTabOrder(others[-1], self._charge)
        # A widget that moves to another parent is hidden until the layout gets round to it.
        self._charge.setVisible(True)

    def _air(self) -> None:
        """The keypad keeps its size in a tall window, in the middle; the cart takes all."""
        is_cart = self._mode is SaleMode.ITEMS
        spare = 0 if is_cart else max(0, self.height() - with_text(_PAD_HEIGHT)) // 2
        side = SPACE_16
        self._column.setContentsMargins(side, max(side, spare), side, max(side, spare))


def _takes_text(focus: QObject | None) -> bool:
    """Whether Enter and digits belong to the widget with the keyboard: a field or a list."""
    takers = (QLineEdit, QTextEdit, QAbstractSpinBox, QAbstractItemView)
    return isinstance(focus, takers) and not isinstance(focus, AmountField)
