"""The list of the cart's lines: steppers for fingers, keys for hands that stay on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QWidget

from pos_app.ui.cart.cart_line_painter import CartLinePainter
from pos_app.ui.cart.cart_model import CartModel
from pos_app.ui.cart.product_list import is_typing
from pos_app.ui.cart.touch import scroll_by_touch
from pos_app.ui.widgets.icons import THEME_EVENTS

_MORE = frozenset("+=")
_LESS = frozenset("-\u2212")
_PERCENT = frozenset("%\u066a")
_REMOVING_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SCROLL_STEP = 32


class CartLines(QListView):
    """Up and Down choose a line, + and - step it, digits set its quantity, % takes something
    off, Delete removes it."""

    stepped = Signal(int, int)
    """Carries the row and by how much."""
    quantity_set = Signal(int, int)
    """Carries the row and the new quantity."""
    removed = Signal(int)
    text_typed = Signal(str)
    """Text for the search field."""
    card_wanted = Signal(int)
    """Carries the row whose card is to be opened: it was tapped, or asked for with the menu key."""
    discount_wanted = Signal(int)
    """Carries the row from which something is to be taken off."""
    charge_wanted = Signal()

    def __init__(self, model: CartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cartList")
        self.setAccessibleName(self.tr("Cart"))
        self._lines = model
        self._painter = CartLinePainter(self)
        self._painter.quantity_typed.connect(self.quantity_set)
        self._painter.code_typed.connect(self.text_typed)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_by_touch(self)
        self.verticalScrollBar().setSingleStep(_SCROLL_STEP)

    @property
    def is_editing(self) -> bool:
        """Whether a quantity is being typed."""
        return self.state() is QAbstractItemView.State.EditingState

    def show_row(self, row: int) -> None:
        """Makes a line the current one and brings it into sight."""
        index = self._lines.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def part_at(self, point: QPoint) -> tuple[int, str]:
        """The row and the part (`minus`, `quantity`, `plus`, `text`) at a point of the viewport."""
        index = self.indexAt(point)
        if not index.isValid():
            return -1, ""
        places = self._painter.places(self.visualRect(index), self._lines.line(index.row()))
        return index.row(), places.part_at(point)

    def part_center(self, row: int, part: str) -> QPoint:
        """Where to tap for a part of a row, in the viewport's px."""
        rect = self.visualRect(self._lines.index(row))
        places = self._painter.places(rect, self._lines.line(row))
        center: QPoint = getattr(places, part).center()
        return center

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in _ENTER_KEYS:
            # Enter that ends a quantity comes by here too: it must not charge.
            is_editing = self.state() is QAbstractItemView.State.EditingState
            if not is_editing and not event.isAutoRepeat():
                self.charge_wanted.emit()
        elif row >= 0 and self._change_line(event, row):
            return
        elif is_typing(event):
            self.text_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _change_line(self, event: QKeyEvent, row: int) -> bool:
        """Whether the key was one that changes the line."""
        text = event.text()
        if text and text in _MORE:
            self.stepped.emit(row, 1)
        elif text and text in _LESS:
            self.stepped.emit(row, -1)
        elif text and text in _PERCENT:
            self.discount_wanted.emit(row)
        elif event.key() in _REMOVING_KEYS:
            self.removed.emit(row)
        elif is_typing(event) and text.isdecimal():
            self._type_quantity(text)
        else:
            return False
        return True

    def _type_quantity(self, digits: str) -> None:
        """Opens the field for the current line's quantity; `digits` replace what is in it."""
        self.edit(self.currentIndex())
        editor = self.findChild(QLineEdit, "quantityInput")
        if digits and editor is not None:
            editor.setText(str(int(digits)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._painter.pressed = self.part_at(event.position().toPoint())
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick taps on + are two pieces, so the second press is a press like any other.
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row, part = self._painter.pressed
        self._painter.pressed = (-1, "")
        self.viewport().update()
        if (row, part) != self.part_at(event.position().toPoint()):
            return
        if part == "quantity":
            self._type_quantity("")
        elif part == "text":
            self.card_wanted.emit(row)
        elif part:
            self.stepped.emit(row, 1 if part == "plus" else -1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        if index.isValid():
            self.card_wanted.emit(index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._lines.rowCount():
            self.setCurrentIndex(self._lines.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {*THEME_EVENTS, QEvent.Type.LocaleChange}:
            self._painter.forget()
            self.scheduleDelayedItemsLayout()
