"""The shelf itself: a list view of products that are added with a click, a tap, Enter or Space."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QWidget

from pos_app.ui.cart.product_model import ProductModel
from pos_app.ui.cart.product_painter import ProductPainter
from pos_app.ui.cart.touch import scroll_by_touch
from pos_app.ui.widgets.icons import THEME_EVENTS
from pos_app.workers.pictures import Pictures

_TILE_WIDTH = 172
_PAGE_STEP = 40
_CHOOSING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class ProductList(QListView):
    """Tiles in as many columns as there is room for, or rows when `set_compact` says so."""

    chosen = Signal(object)
    """Carries the `Product` that was clicked, tapped or chosen with a key."""
    text_typed = Signal(str)
    """A character for the search field."""
    left_upwards = Signal()
    """Up was pressed in the first row, or Escape."""

    def __init__(self, model: ProductModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("productList")
        self.setAccessibleName(self.tr("Products"))
        self._pictures = Pictures(self)
        self._pictures.arrived.connect(self._repaint_picture)
        self._painter = ProductPainter(self._pictures, self)
        self._products = model
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self._set_up()

    def _set_up(self) -> None:
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_by_touch(self)
        self.verticalScrollBar().setSingleStep(_PAGE_STEP)

    @property
    def is_compact(self) -> bool:
        return self._painter.is_compact

    def set_compact(self, compact: bool) -> None:
        """Rows for a narrow window, tiles otherwise."""
        if self._painter.is_compact != compact:
            self._painter.is_compact = compact
            self._fit_grid()

    def enter_list(self) -> None:
        """Takes the keyboard, on the first product if none is current."""
        if self._products.rowCount() == 0:
            return
        if not self.currentIndex().isValid():
            first = self._products.index(0)
            self.selectionModel().setCurrentIndex(
                first, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _CHOOSING_KEYS and not event.modifiers() & _COMMANDS:
            if index.isValid() and not event.isAutoRepeat():
                self.chosen.emit(self._products.product(index.row()))
            return
        on_top = index.row() < self._columns()
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and on_top):
            self.left_upwards.emit()
        elif is_typing(event):
            self.text_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._painter.pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick taps are two pieces, so the second press is a press like any other.
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed = self._painter.pressed
        self._painter.pressed = QPersistentModelIndex()
        self.viewport().update()
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and pressed == index:
            self.chosen.emit(self._products.product(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_grid()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self._fit_grid()

    def _columns(self) -> int:
        if self._painter.is_compact:
            return 1
        return max(1, self._room() // _TILE_WIDTH)

    def _room(self) -> int:
        """The width for products: always without the scroll bar's, so that a list that grows
        longer does not move the tiles under the finger."""
        bar = self.verticalScrollBar()
        extent = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, bar)
        return self.maximumViewportSize().width() - max(extent, bar.sizeHint().width())

    def _fit_grid(self) -> None:
        height = self._painter.row_height() if self.is_compact else self._painter.tile_height()
        # One pixel of slack: a grid that fills the width to the last one wraps a column early.
        size = QSize((self._room() - 1) // self._columns(), height)
        if size != self._painter.cell and size.width() > 0:
            self._painter.cell = size
            self.setGridSize(size)

    @Slot(str)
    def _repaint_picture(self, path: str) -> None:
        del path
        self.viewport().update()


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key press is text that somebody (or a scanner) types."""
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _COMMANDS
