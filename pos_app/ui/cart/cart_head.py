"""The head of the cart: how many pieces, what is parked, back and forth, and away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.domain.cart import Cart
from pos_app.ui.cart.snug_button import SnugButton
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, TARGET
from pos_app.ui.widgets import PlainButton, PlainLabel, edges


class CartHead(QWidget):
    """Buttons are there when they can do something; the row keeps its height meanwhile."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    clear_wanted = Signal()
    parked_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = PlainLabel(self.tr("Cart"), max_lines=1)
        title.setProperty("type", "heading")
        title.ensurePolished()
        title.setMinimumWidth(title.sizeHint().width())
        self._pieces = PlainLabel(max_lines=1)
        self._pieces.setObjectName("cartPieces")
        self._pieces.setProperty("tone", "muted")
        self._parked = SnugButton("", "parkedCarts")
        self._parked.setToolTip(self.tr("Show the parked carts (Ctrl+O)"))
        self._parked.clicked.connect(self.parked_wanted)
        self._undo = self._sign("undoCart", "undo", self.tr("Undo"))
        self._undo.setToolTip(self.tr("Take the last change back (Ctrl+Z)"))
        self._undo.clicked.connect(self.undo_wanted)
        self._redo = self._sign("redoCart", "redo", self.tr("Redo"))
        self._redo.setToolTip(self.tr("Do it again (Ctrl+Y)"))
        self._redo.clicked.connect(self.redo_wanted)
        self._clear = self._sign("clearCart", "trash", self.tr("Clear the cart"))
        self._clear.setToolTip(self.tr("Clear the cart"))
        self._clear.clicked.connect(self.clear_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(edges(SPACE_12, SPACE_4, SPACE_4, SPACE_4))
        row.setSpacing(SPACE_4)
        row.addWidget(title)
        row.addSpacing(SPACE_8)
        row.addWidget(self._pieces, 1)
        for button in (self._parked, self._undo, self._redo, self._clear):
            row.addWidget(button)
        self.show_parked(0)

    def show_cart(self, cart: Cart) -> None:
        """Shows what can be done with `cart` now."""
        pieces = cart.pieces
        self._pieces.setText(self.locale().toString(pieces) if pieces else "")
        self._pieces.setAccessibleName(self.tr("Pieces: {count}").format(count=pieces))
        self._undo.setVisible(cart.can_undo)
        self._redo.setVisible(cart.can_redo)
        self._clear.setVisible(bool(cart.lines))

    def show_parked(self, count: int) -> None:
        """Says how many carts are parked."""
        written = self.locale().toString(count)
        self._parked.show_words(self.tr("Parked ({count})").format(count=written), f"({written})")
        self._parked.setVisible(count > 0)

    def _sign(self, name: str, icon: str, words: str) -> PlainButton:
        button = PlainButton(kind="quiet", name=name)
        button.say("", words)
        button.set_icon(icon, 20)
        button.setFixedWidth(TARGET)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        return button
