"""The right side of the cart page: the lines, the total, and the place of the charge button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.cart import Cart
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.ui.cart.cart_lines import CartLines
from pos_app.ui.cart.cart_model import CartModel
from pos_app.ui.money_text import money_text
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from pos_app.ui.widgets import AmountLabel, IconLabel, PlainButton, PlainLabel, frame, hairline

_ICON = 40


class CartPanel(QWidget):
    """Shows a cart; what is done to it is told through the signals of `lines` and these."""

    undo_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, cart: Cart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cartPanel")
        self._cart = cart
        self._model = CartModel(cart, self)
        self.lines = CartLines(self._model)
        self.charge_place = QVBoxLayout()
        """Where the sale page may put its charge button, beneath the total."""
        self._card = frame("card", name="cartCard")
        self._build()
        self.refresh()

    def _build(self) -> None:
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        inner.setSpacing(0)
        inner.addLayout(self._header())
        inner.addWidget(hairline())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.lines)
        self._stack.addWidget(self._empty_state())
        inner.addWidget(self._stack, 1)
        inner.addWidget(hairline())
        inner.addLayout(self._totals())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_12)
        outer.addWidget(self._card, 1)
        outer.addLayout(self.charge_place)

    def _header(self) -> QHBoxLayout:
        title = PlainLabel(self.tr("Cart"), max_lines=1)
        title.setProperty("type", "heading")
        self._pieces = PlainLabel(max_lines=1)
        self._pieces.setObjectName("cartPieces")
        self._pieces.setProperty("tone", "muted")
        self._undo = PlainButton(self.tr("Undo"), kind="quiet", name="undoCart")
        self._undo.set_icon("undo", 20)
        self._undo.setToolTip(self.tr("Take the last change back (Ctrl+Z)"))
        self._undo.clicked.connect(self.undo_wanted)
        self._clear = PlainButton(kind="quiet", name="clearCart")
        self._clear.setAccessibleName(self.tr("Clear the cart"))
        self._clear.setToolTip(self.tr("Clear the cart"))
        self._clear.set_icon("trash", 20)
        self._clear.clicked.connect(self.clear_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_12, SPACE_4, SPACE_4, SPACE_4)
        row.setSpacing(SPACE_8)
        row.addWidget(title)
        row.addWidget(self._pieces, 1)
        row.addWidget(self._undo)
        row.addWidget(self._clear)
        # The row keeps its height while the buttons come and go.
        for button in (self._undo, self._clear):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        return row

    def _empty_state(self) -> QWidget:
        page = QWidget()
        page.setObjectName("cartEmpty")
        words = PlainLabel(self.tr("Scan something, or tap a product"))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setProperty("tone", "muted")
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_12)
        column.addStretch(1)
        picture = IconLabel("cart", "muted", _ICON)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addStretch(2)
        return page

    def _totals(self) -> QGridLayout:
        self._saved = _small(PlainLabel(max_lines=1))
        self._saved.setObjectName("cartSaved")
        self._original = _small(PlainLabel(max_lines=1))
        self._original.setObjectName("cartOriginalTotal")
        struck = self._original.font()
        struck.setStrikeOut(True)
        self._original.setFont(struck)
        label = PlainLabel(self.tr("Total"), max_lines=1)
        label.setProperty("type", "heading")
        self._total = AmountLabel(role="title")
        self._total.setObjectName("cartTotal")
        grid = QGridLayout()
        grid.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        grid.setHorizontalSpacing(SPACE_16)
        grid.setVerticalSpacing(SPACE_4)
        grid.setColumnStretch(1, 1)
        far = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number, (words, amount) in enumerate(
            ((self._saved, self._original), (label, self._total))
        ):
            amount.setAlignment(far)
            grid.addWidget(words, number, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(amount, number, 1)
        return grid

    def refresh(self, show: Product | None = None) -> None:
        """Shows the cart as it is now, and the line of `show` as the current one."""
        self._model.refresh()
        is_empty = not self._cart.lines
        self._stack.setCurrentIndex(1 if is_empty else 0)
        pieces = self._cart.pieces
        self._pieces.setText(self.locale().toString(pieces) if pieces else "")
        self._pieces.setAccessibleName(self.tr("Pieces: {count}").format(count=pieces))
        self._undo.setVisible(self._cart.can_undo)
        self._clear.setVisible(not is_empty)
        self._show_totals()
        if show is not None:
            self.lines.show_row(self._model.row_of(show))

    def _show_totals(self) -> None:
        total = self._cart.total
        original = original_total(self._cart)
        is_reduced = original > total
        self._total.setText(money_text(total))
        self._total.setAccessibleName(self.tr("Total {amount}").format(amount=money_text(total)))
        before, saved = money_text(original), money_text(original - total)
        self._original.setText(before)
        self._original.setAccessibleName(
            self.tr("Without discounts {amount}").format(amount=before)
        )
        self._saved.setText(self.tr("Saved {amount}").format(amount=saved))
        for widget in (self._original, self._saved):
            widget.setVisible(is_reduced)


def original_total(cart: Cart) -> Money:
    """What the cart would cost without its discounts."""
    totals = (line.original_total or line.total for line in cart.lines)
    return sum(totals, Money.zero(cart.currency))


def _small(label: PlainLabel) -> PlainLabel:
    label.setProperty("type", "small")
    label.setProperty("tone", "muted")
    return label
