"""The shelf itself: a list view of products that are added with a click, a tap, Enter or Space."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QWidget,
)

from pos_app.ui.cart.product_model import ProductModel
from pos_app.ui.cart.product_painter import ProductPainter
from pos_app.ui.cart.touch import scroll_by_touch
from pos_app.ui.widgets.icons import THEME_EVENTS
from pos_app.workers.pictures import Pictures

_TILE_WIDTH = 172
_PAGE_STEP = 40
_HELD_MS = 600
_FAVOURITE_KEYS = "Ctrl+D"
_CHOOSING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})

_MIRRORED = {
    QAbstractItemView.CursorAction.MoveLeft: QAbstractItemView.CursorAction.MoveRight,
    QAbstractItemView.CursorAction.MoveRight: QAbstractItemView.CursorAction.MoveLeft,
}


class ProductList(QListView):
    """Tiles in as many columns as there is room for, or rows when `set_compact` says so."""

    chosen = Signal(object)
    """Carries the `Offer` that was clicked, tapped or chosen with a key."""
    favourite_wanted = Signal(object)
    """Carries the `Offer` that should become a favourite, or be none any more."""
    more_wanted = Signal(object)
    """Carries the `Offer` that was held, or clicked with the other button."""
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
        self._pressed_at = QPoint()
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(_HELD_MS)
        self._holding.timeout.connect(self._held)
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
                self.chosen.emit(self._products.offer(index.row()))
            return
        if _is_favourite_key(event):
            self._tell(self.favourite_wanted, index)
            return
        on_top = index.row() < self._columns()
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and on_top):
            self.left_upwards.emit()
        elif is_typing(event):
            self.text_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Left and right as they are seen: Qt counts from the first one wherever that lies."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            action = _MIRRORED.get(action, action)
        return super().moveCursor(action, modifiers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._painter.pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
            self._pressed_at = event.position().toPoint()
            self._holding.start()
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick taps are two pieces, so the second press is a press like any other.
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._holding.stop()
        pressed = self._painter.pressed
        self._painter.pressed = QPersistentModelIndex()
        self.viewport().update()
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and pressed == index:
            self.chosen.emit(self._products.offer(index.row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._holding.isActive():
            moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
            if moved >= QApplication.startDragDistance():
                self._holding.stop()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._tell(self.more_wanted, self.currentIndex())
        else:
            self._tell(self.more_wanted, self.indexAt(event.pos()))

    @Slot()
    def _held(self) -> None:
        """A press that stays is no choice: it asks what else can be done."""
        self._painter.pressed = QPersistentModelIndex()
        self.viewport().update()
        self._tell(self.more_wanted, self.indexAt(self._pressed_at))

    def _tell(self, signal: SignalInstance, index: QModelIndex) -> None:
        if index.isValid():
            signal.emit(self._products.offer(index.row()))

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
    def _repaint_picture(self, source: str) -> None:
        del source
        self.viewport().update()


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def _is_favourite_key(event: QKeyEvent) -> bool:
    wanted = QKeySequence(_FAVOURITE_KEYS)
    return not event.isAutoRepeat() and QKeySequence(event.keyCombination()) == wanted


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key press is text that somebody (or a scanner) types."""
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _COMMANDS
