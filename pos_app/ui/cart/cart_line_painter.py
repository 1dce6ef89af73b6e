"""How a line of the cart looks: a stepper, what it is, and what it costs together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QIntValidator, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pos_app.domain.cart import CartLine
from pos_app.ui.cart.cart_line_text import LineText
from pos_app.ui.cart.cart_model import CartModel
from pos_app.ui.cart.lettering import draw_line, far_side
from pos_app.ui.cart.row_pictures import RowPictures
from pos_app.ui.money_text import number_text
from pos_app.ui.theme import (
    RADIUS,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    TARGET,
    amount_font,
    colour,
)
from pos_app.ui.widgets import fitted_font, pixmap

MAX_QUANTITY_DIGITS = 5
"""Digits of the largest quantity; more than these are a scanned code."""

_QUANTITY_WIDTH = 36
_ICON = 20
_LEAST_NAME_WIDTH = 72
_KEPT_HEIGHTS = 2_000

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a line are, in px of the view."""

    minus: QRect
    quantity: QRect
    plus: QRect
    text: QRect
    total: QRect

    @property
    def stepper(self) -> QRect:
        return self.minus.united(self.plus)

    def part_at(self, point: QPoint) -> str:
        """`minus`, `quantity`, `plus`, or `text` for all the rest of the line."""
        for name in ("minus", "quantity", "plus"):
            if getattr(self, name).contains(point):
                return name
        return "text"


class CartLinePainter(QStyledItemDelegate):
    """Paints lines, says where their buttons are, and edits quantities in place."""

    quantity_typed = Signal(int, int)
    """Carries the row and the quantity."""
    code_typed = Signal(str)
    """More digits than a quantity has came in: a scanner was at work."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.pressed: tuple[int, str] = (-1, "")
        self._heights: dict[int, tuple[CartLine, int, int]] = {}
        self._pictures = RowPictures()

    def forget(self) -> None:
        """Type, colours or language are others now."""
        self._heights.clear()
        self._pictures.forget()

    def places(self, rect: QRect, line: CartLine) -> Places:
        """The parts of `line` painted into `rect`, mirrored where the language is."""
        inner = rect.adjusted(SPACE_8, 0, -SPACE_12, 0)
        top = inner.center().y() - TARGET // 2 + 1
        minus = QRect(inner.left(), top, TARGET, TARGET)
        quantity = QRect(minus.right() + 1, top, _QUANTITY_WIDTH, TARGET)
        plus = QRect(quantity.right() + 1, top, TARGET, TARGET)
        text_left = plus.right() + SPACE_12
        room = inner.right() - text_left - SPACE_8 - _LEAST_NAME_WIDTH
        width = min(_total_width(line), room)
        total = QRect(inner.right() - width + 1, inner.top(), width, inner.height())
        text = QRect(text_left, inner.top(), total.left() - SPACE_8 - text_left, inner.height())
        direction = self._view.layoutDirection()
        mirrored = (
            QStyle.visualRect(direction, inner, place)
            for place in (minus, quantity, plus, text, total)
        )
        return Places(*mirrored)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option
        line = _line(index)
        width = self._view.viewport().width()
        # The list asks for every line again whenever one changes, as with each scan. To compare
        # two lines takes long; one that has changed is another object.
        known = self._heights.get(id(line))
        if known is None or known[1] != width:
            if len(self._heights) >= _KEPT_HEIGHTS:
                self._heights.clear()
            known = self._heights[id(line)] = (line, width, self._height(line, width))
        return QSize(width, known[2])

    def _height(self, line: CartLine, width: int) -> int:
        text_width = self.places(QRect(0, 0, width, TARGET), line).text.width()
        height = LineText(line, text_width).height
        return max(height, TARGET) + SPACE_8 + SPACE_12

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = _line(index)
        ground = self._ground(option, index)
        held = self.pressed[1] if self.pressed[0] == index.row() else ""

        def paint(on: QPainter, rect: QRect) -> None:
            on.save()
            on.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_ground(on, rect, ground)
            places = self.places(rect, line)
            self._paint_stepper(on, places, line, held)
            LineText(line, places.text.width()).paint(on, places.text, option.direction)
            _paint_total(on, option.direction, places.total, line)
            on.restore()

        look = (ground, held, option.direction)
        self._pictures.draw(painter, option.rect, line, look, paint)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        del option, index
        editor = QLineEdit(parent)
        editor.setObjectName("quantityInput")
        editor.setAccessibleName(self.tr("Quantity"))
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Wide enough for a scanned code, so that one can be told from a quantity.
        editor.setValidator(QIntValidator(0, 10**MAX_QUANTITY_DIGITS * 10 - 1, editor))
        editor.textEdited.connect(self._look_for_code)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        del model
        if isinstance(editor, QLineEdit) and len(editor.text()) <= MAX_QUANTITY_DIGITS:
            self.quantity_typed.emit(index.row(), int(editor.text()))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        editor.setGeometry(self.places(option.rect, _line(index)).stepper)

    def _look_for_code(self, text: str) -> None:
        editor = self.sender()
        if len(text) > MAX_QUANTITY_DIGITS and isinstance(editor, QLineEdit):
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
            self.code_typed.emit(text)

    def _ground(self, option: QStyleOptionViewItem, index: _Index) -> str:
        """What a line stands on: a card where it is the `current` one, with a ring around it where
        it has the `keyboard`; else it is `last`, or not."""
        if self._view.currentIndex() == index:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            return "keyboard" if has_focus else "current"
        return "" if index.row() + 1 < index.model().rowCount() else "last"

    def _paint_stepper(self, painter: QPainter, places: Places, line: CartLine, held: str) -> None:
        frame = QRectF(places.stepper).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        if held in {"minus", "plus"}:
            painter.setBrush(colour("pressed"))
            key = QRectF(getattr(places, held)).adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(key, RADIUS - 2, RADIUS - 2)
        scale = painter.device().devicePixelRatioF()
        less = "trash" if line.quantity == 1 else "minus"
        for place, name in ((places.minus, less), (places.plus, "plus")):
            corner = place.center() - QPoint(_ICON // 2 - 1, _ICON // 2 - 1)
            token = "muted" if name == "trash" else "ink"
            painter.drawPixmap(corner, pixmap(name, token, _ICON, scale))
        text = self._view.locale().toString(line.quantity)
        made = fitted_font(amount_font("body", strong=True), text, places.quantity.width())
        draw_line(
            painter, places.quantity, text, made, colour("ink"), Qt.AlignmentFlag.AlignHCenter
        )


def _paint_ground(painter: QPainter, rect: QRect, ground: str) -> None:
    if ground in {"current", "keyboard"}:
        painter.setPen(QPen(colour("accent"), 2) if ground == "keyboard" else Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_tint"))
        card = QRectF(rect).adjusted(SPACE_4 / 2, 2, -SPACE_4 / 2, -3)
        painter.drawRoundedRect(card, RADIUS, RADIUS)
    elif ground != "last":
        row = rect.adjusted(SPACE_8, 0, -SPACE_12, 0)
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, colour("line"))


def _line(index: _Index) -> CartLine:
    """The line of a row; asked for many times for each scan, so not by way of a role."""
    model = index.model()
    if not isinstance(model, CartModel):
        raise TypeError("only lines of a cart are painted here")
    return model.line(index.row())


def _total_width(line: CartLine) -> int:
    width = QFontMetrics(amount_font("body", strong=True)).horizontalAdvance(
        number_text(line.total)
    )
    if line.original_total is not None:
        original = number_text(line.original_total)
        width = max(width, QFontMetrics(amount_font("small")).horizontalAdvance(original))
    return width + 2


def _paint_total(
    painter: QPainter, direction: Qt.LayoutDirection, area: QRect, line: CartLine
) -> None:
    text = number_text(line.total)
    made = fitted_font(amount_font("body", strong=True), text, area.width())
    height = QFontMetrics(made).lineSpacing()
    middle = area.center().y()
    if line.original_total is None:
        draw_line(painter, area, text, made, colour("ink"), far_side(direction))
        return
    upper = QRect(area.left(), middle - height + 1, area.width(), height)
    draw_line(painter, upper, text, made, colour("ink"), far_side(direction))
    original = number_text(line.original_total)
    struck = fitted_font(amount_font("small"), original, area.width())
    struck.setStrikeOut(True)
    lower = QRect(area.left(), middle + 1, area.width(), height)
    draw_line(painter, lower, original, struck, colour("muted"), far_side(direction))
