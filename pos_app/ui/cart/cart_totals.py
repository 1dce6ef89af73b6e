"""What the cart comes to: the total, and how it came about where something is taken off."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.cart import Cart
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.ui.cart.discount_words import discount_words
from pos_app.ui.money_text import money_text
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_16, TARGET
from pos_app.ui.widgets import AmountLabel, PlainButton, PlainLabel

_FAR = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CartTotals(QWidget):
    """With a discount on the cart: subtotal, discount, total. Without: what the lines save."""

    discount_wanted = Signal()
    """The discount was tapped: to be changed, or taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = _small("cartSaved")
        self._original = _small("cartOriginalTotal")
        struck = self._original.font()
        struck.setStrikeOut(True)
        self._original.setFont(struck)
        self._breakdown = _Breakdown()
        self._breakdown.clicked.connect(self.discount_wanted)
        self._words = PlainLabel(self.tr("Total"), max_lines=1)
        self._words.setProperty("type", "heading")
        self._total = AmountLabel(role="title")
        self._total.setObjectName("cartTotal")
        self._place()

    def show_cart(self, cart: Cart) -> None:
        """Shows what `cart` comes to now."""
        total = money_text(cart.total)
        self._total.setText(total)
        self._total.setAccessibleName(self.tr("Total {amount}").format(amount=total))
        self._show_saved(cart)
        self._show_discount(cart)

    def _show_saved(self, cart: Cart) -> None:
        original, reduced = original_total(cart), cart.subtotal
        before, saved = money_text(original), money_text(original - reduced)
        self._original.setText(before)
        self._original.setAccessibleName(
            self.tr("Without discounts {amount}").format(amount=before)
        )
        self._saved.setText(self.tr("Saved {amount}").format(amount=saved))
        for widget in (self._original, self._saved):
            widget.setVisible(cart.discount is None and original > reduced)

    def _show_discount(self, cart: Cart) -> None:
        self._breakdown.setVisible(cart.discount is not None)
        if cart.discount is not None:
            self._breakdown.show_discount(cart.discount, cart.subtotal, cart.discount_amount)

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_8, SPACE_4, SPACE_8, SPACE_4)
        column.setSpacing(0)
        column.addLayout(_row(self._saved, self._original))
        column.addWidget(self._breakdown)
        column.addLayout(_row(self._words, self._total))


class _Breakdown(PlainButton):
    """Subtotal and discount, one under the other; a tap anywhere on them changes the discount."""

    def __init__(self) -> None:
        super().__init__(kind="quiet", name="cartDiscount")
        self.setToolTip(self.tr("Change the discount"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._labels = (
            PlainLabel(self.tr("Subtotal"), max_lines=1),
            AmountLabel(role="body", strong=False),
            PlainLabel(max_lines=1),
            AmountLabel(role="body", strong=False),
        )
        names = ("cartSubtotalWords", "cartSubtotal", "cartDiscountWords", "cartDiscountAmount")
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_8, 0, SPACE_8, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for place, (label, name) in enumerate(zip(self._labels, names, strict=True)):
            label.setObjectName(name)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if place % 2:
                label.setAlignment(_FAR)
            grid.addWidget(label, place // 2, place % 2)

    def sizeHint(self) -> QSize:
        # A button's own hint knows nothing of what lies in it.
        height = sum(label.sizeHint().height() for label in self._labels[1::2])
        return QSize(TARGET, max(TARGET, height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_discount(self, discount: Discount, subtotal: Money, off: Money) -> None:
        """Shows what is taken off."""
        words = self.tr("Discount")
        if not discount.is_money:
            words = self.tr("Discount ({discount})").format(discount=discount_words(discount.value))
        shown = (money_text(subtotal), words, discount_words(off))
        for label, text in zip(self._labels[1:], shown, strict=True):
            label.setText(text)
            label.setAccessibleName(text)
        # The style sheet's least height of a button would squeeze two lines of large text.
        self.setMinimumHeight(self.sizeHint().height())
        spoken = self.tr("Subtotal {subtotal}, {discount} {amount}")
        self.setAccessibleName(spoken.format(subtotal=shown[0], discount=words, amount=shown[2]))


def _row(words: PlainLabel, amount: PlainLabel | AmountLabel) -> QHBoxLayout:
    amount.setAlignment(_FAR)
    row = QHBoxLayout()
    row.setContentsMargins(SPACE_8, 0, SPACE_8, 0)
    row.setSpacing(SPACE_16)
    row.addWidget(words)
    row.addWidget(amount, 1)
    return row


def original_total(cart: Cart) -> Money:
    """What the cart would cost without its lines' discounts."""
    totals = (line.original_total or line.total for line in cart.lines)
    return sum(totals, Money.zero(cart.currency))


def _small(name: str) -> PlainLabel:
    label = PlainLabel(max_lines=1)
    label.setObjectName(name)
    label.setProperty("type", "small")
    label.setProperty("tone", "muted")
    return label
