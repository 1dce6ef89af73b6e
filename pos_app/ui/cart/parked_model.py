"""The parked carts as an item model, and how a row of them looks."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.services.parking import ParkedCart
from pos_app.ui.cart.lettering import draw_line, far_side, side
from pos_app.ui.money_text import money_text
from pos_app.ui.theme import RADIUS, SPACE_8, SPACE_12, SPACE_16, TARGET, amount_font, colour, font
from pos_app.ui.widgets import fitted_font
from pos_app.ui.widgets.plain_text import shown

_CART_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ParkedModel(QAbstractListModel):
    """Those parked carts whose name holds every word that is looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[ParkedCart] = []
        self._shown: list[ParkedCart] = []
        self._words: list[str] = []

    def show(self, carts: list[ParkedCart]) -> None:
        self._all = carts
        self._choose()

    def find(self, text: str) -> None:
        """Shows those that `text` fits."""
        self._words = text.casefold().split()
        self._choose()

    def cart(self, row: int) -> ParkedCart:
        return self._shown[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cart = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(cart.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown(", ".join((cart.name, self.under(cart), money_text(cart.total))))
        return cart if role == _CART_ROLE else None

    def under(self, cart: ParkedCart) -> str:
        """When it was parked, and how many pieces it holds."""
        pieces = self.tr("Pieces: {count}").format(count=QLocale().toString(cart.pieces))
        return f"{_when(cart.parked_at)} · {pieces}"

    def _choose(self) -> None:
        self.beginResetModel()
        self._shown = [
            cart for cart in self._all if all(word in cart.name.casefold() for word in self._words)
        ]
        self.endResetModel()


class ParkedPainter(QStyledItemDelegate):
    """Name and total, and under them when and how much."""

    def __init__(self, view: QListView, model: ParkedModel) -> None:
        super().__init__(view)
        self._view, self._carts = view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        lines = sum(QFontMetrics(font(role)).lineSpacing() for role in ("body", "small"))
        return QSize(self._view.viewport().width(), max(TARGET, lines + 2 * SPACE_12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cart: ParkedCart = index.data(_CART_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if self._view.currentIndex() == index:
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(colour("accent_tint"))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        else:
            painter.fillRect(
                rect.adjusted(SPACE_16, rect.height() - 1, -SPACE_16, 0), colour("line")
            )
        self._paint_words(painter, rect.adjusted(SPACE_16, SPACE_8, -SPACE_16, -SPACE_8), cart)
        painter.restore()

    def _paint_words(self, painter: QPainter, inner: QRect, cart: ParkedCart) -> None:
        direction = self._view.layoutDirection()
        strong, small = font("body", strong=True), amount_font("small")
        total = money_text(cart.total)
        made = fitted_font(amount_font("body", strong=True), total, inner.width() // 2)
        width = QFontMetrics(made).horizontalAdvance(total) + 2
        figure = QRect(inner.right() - width + 1, inner.top(), width, inner.height())
        words = inner.adjusted(0, 0, -width - SPACE_16, 0)
        upper, lower = QRect(words), QRect(words)
        upper.setBottom(inner.center().y())
        lower.setTop(inner.center().y() + 1)
        figure, upper, lower = (
            QStyle.visualRect(direction, inner, place) for place in (figure, upper, lower)
        )
        draw_line(painter, upper, cart.name, strong, colour("ink"), side(direction))
        under = self._carts.under(cart)
        draw_line(painter, lower, under, small, colour("muted"), side(direction))
        draw_line(painter, figure, total, made, colour("ink"), far_side(direction))


def _when(parked_at: datetime) -> str:
    """The time, and the day if it is not today."""
    at = QDateTime.fromSecsSinceEpoch(int(parked_at.timestamp()))
    spoken, short = QLocale(), QLocale.FormatType.ShortFormat
    time = spoken.toString(at.time(), short)
    if at.date() == QDateTime.currentDateTime().date():
        return time
    return f"{spoken.toString(at.date(), short)} {time}"
