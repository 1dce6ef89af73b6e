"""The right side of the cart page: the lines, the total, and the place of the charge button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.cart import Cart
from pos_app.ui.cart.cart_head import CartHead
from pos_app.ui.cart.cart_lines import CartLines
from pos_app.ui.cart.cart_model import CartModel
from pos_app.ui.cart.cart_totals import CartTotals
from pos_app.ui.cart.snug_button import SnugButton
from pos_app.ui.cart.snug_row import SnugRow
from pos_app.ui.theme import SPACE_4, SPACE_12, with_text
from pos_app.ui.widgets import IconLabel, PlainLabel, ScrollColumn, frame, hairline

_ICON = 40
_HEIGHT_FOR_PICTURE = 180
_LEAST_LINES_HEIGHT = 64


class CartPanel(QWidget):
    """Shows a cart; what is done to it is told through the signals of `lines`, `head` and these."""

    discount_wanted = Signal()
    something_wanted = Signal()
    park_wanted = Signal()

    def __init__(self, cart: Cart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cartPanel")
        self._cart = cart
        self._can_park = False
        self._model = CartModel(cart, self)
        self.lines = CartLines(self._model)
        self.head = CartHead()
        self._totals = CartTotals()
        self._totals.discount_wanted.connect(self.discount_wanted)
        self.charge_place = QVBoxLayout()
        """Where the sale page may put its charge button, beneath the total."""
        self._card = frame("card", name="cartCard")
        self._build()
        self.refresh()

    def refresh(self, row: int = -1) -> None:
        """Shows the cart as it is now, and makes a line the current one."""
        self._model.refresh()
        is_empty = not self._cart.lines
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.head.show_cart(self._cart)
        self._totals.show_cart(self._cart)
        self._discount.setEnabled(not is_empty)
        self._park.setEnabled(not is_empty and self._can_park)
        if row >= 0:
            self.lines.show_row(row)

    def show_parked(self, count: int) -> None:
        """Carts can be parked, and so many are."""
        self._can_park = True
        self._park.setEnabled(bool(self._cart.lines))
        self.head.show_parked(count)

    def _build(self) -> None:
        content = QWidget()
        around = QVBoxLayout(self._card)
        around.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        # In a low window with large text all of it scrolls, before the lines would have no room.
        around.addWidget(ScrollColumn(content))
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.head)
        inner.addWidget(hairline())
        self._stack = _LinesPlace()
        self._stack.addWidget(self.lines)
        self._stack.addWidget(self._empty_state())
        inner.addWidget(self._stack, 1)
        inner.addWidget(hairline())
        inner.addWidget(self._actions())
        inner.addWidget(self._totals)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_12)
        outer.addWidget(self._card, 1)
        outer.addLayout(self.charge_place)

    def _actions(self) -> QWidget:
        self._discount = SnugButton(self.tr("Discount"), "discountCart")
        self._discount.setToolTip(self.tr("Take something off the whole cart (F11)"))
        self._discount.clicked.connect(self.discount_wanted)
        something = SnugButton(self.tr("Other item"), "somethingElse")
        something.setToolTip(self.tr("Sell something that is in no catalogue (F7)"))
        something.clicked.connect(self.something_wanted)
        self._park = SnugButton(self.tr("Park"), "parkCart")
        self._park.setToolTip(self.tr("Let this cart wait for its customer (Ctrl+S)"))
        self._park.clicked.connect(self.park_wanted)
        return SnugRow((self._discount, something, self._park))

    def _empty_state(self) -> QWidget:
        page = _Empty()
        words = PlainLabel(self.tr("Scan something, or tap a product"))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setProperty("tone", "muted")
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE_12, SPACE_4, SPACE_12, SPACE_4)
        column.setSpacing(SPACE_12)
        column.addStretch(1)
        column.addWidget(page.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addStretch(2)
        return page


class _LinesPlace(QStackedWidget):
    """Takes what is left, and is content with little."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(with_text(_LEAST_LINES_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class _Empty(QWidget):
    """The words are what matters: the picture goes where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cartEmpty")
        self.picture = IconLabel("cart", "muted", _ICON)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picture.setVisible(self.height() > _HEIGHT_FOR_PICTURE)
