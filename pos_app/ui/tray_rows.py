"""Rows of open payments, and how they are painted: in the tray, and where the window closes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pos_app.domain.payment import PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.ui.result_words import result_state
from pos_app.ui.theme import SPACE_12, SPACE_16, TARGET, amount_font, colour, font
from pos_app.ui.tray_model import VIEW_ROLE, TrayModel, tray_line
from pos_app.ui.widgets import fitted_font, pixmap
from pos_app.ui.words import status_state

_LEAST_HEIGHT = 76
_EDGE = 4
_ICON = 20


class OpenPayments(QListView):
    """One row for each open payment. In a `removable` list a payment that was never opened can
    be let go: by its cross, or by the Delete key."""

    removed = Signal(object)
    """Carries the attempt's id."""

    def __init__(self, model: TrayModel, *, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._removable = removable
        self.setAccessibleName(self.tr("Open payments"))
        self.setModel(model)
        self.setItemDelegate(_RowPainter(self, removable=removable))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def cross_of(self, index: QModelIndex) -> QRect:
        """Where a row can be tapped to let its payment go; empty if it cannot be."""
        view = index.data(VIEW_ROLE)
        if not self._removable or not isinstance(view, PaymentView) or not can_let_go(view):
            return QRect()
        return _cross(self.visualRect(index))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() is Qt.MouseButton.LeftButton and self.cross_of(index).contains(place):
            self._remove(index)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._removable:
            self._remove(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _remove(self, index: QModelIndex) -> None:
        view = index.data(VIEW_ROLE)
        if isinstance(view, PaymentView) and can_let_go(view):
            self.removed.emit(view.attempt_id)


def row_height() -> int:
    """How high a row is, in px, at the present text size."""
    return max(_LEAST_HEIGHT, sum(_line_heights()) + 2 * SPACE_12)


def _line_heights() -> tuple[int, int]:
    return QFontMetrics(font("heading")).height(), QFontMetrics(font("small")).height()


def can_let_go(view: PaymentView) -> bool:
    """Whether nothing can come of the payment any more: no code was ever shown."""
    return view.state is PaymentState.NOT_OPENED


class _RowPainter(QStyledItemDelegate):
    """Amount and code in the first line, state and time left in the second."""

    def __init__(self, parent: QWidget, *, removable: bool) -> None:
        super().__init__(parent)
        self._removable = removable

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(240, row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = index.data(VIEW_ROLE)
        if not isinstance(view, PaymentView):
            return
        area = option.rect
        state = option.state
        self._paint_ground(painter, area, state)
        inside = area.adjusted(SPACE_16, SPACE_12, -SPACE_16, -SPACE_12)
        if self._removable and can_let_go(view):
            _paint_cross(painter, area)
        if self._removable and _any_can_go(index):
            # In every row, so that the codes stand under each other.
            inside = area.adjusted(SPACE_16, SPACE_12, -(SPACE_12 + TARGET), -SPACE_12)
            inside = QStyle.visualRect(QApplication.layoutDirection(), area, inside)
        first, second = _line_heights()
        spare = inside.height() - first - second
        top = QRect(inside.left(), inside.top(), inside.width(), first + spare // 2)
        bottom = QRect(inside.left(), top.bottom() + 1, inside.width(), second + spare // 2)
        amount, code, words, left = tray_line(view)
        self._paint_pair(painter, top, (amount, code), ("ink", "ink"), "heading")
        self._paint_pair(painter, bottom, (words, left), (_token(view), "muted"), "small")

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colour("accent_tint"))
            edge = QRect(area.left(), area.top(), _EDGE, area.height())
            direction = QApplication.layoutDirection()
            painter.fillRect(QStyle.visualRect(direction, area, edge), colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colour("raised"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour("line"))

    def _paint_pair(
        self,
        painter: QPainter,
        row: QRect,
        texts: tuple[str, str],
        tokens: tuple[str, str],
        role: str,
    ) -> None:
        """One text at the side where reading begins, one at the end."""
        direction = QApplication.layoutDirection()
        end_font = amount_font(role, strong=role == "heading")
        end_width = QFontMetrics(end_font).horizontalAdvance(texts[1])
        start = row.adjusted(0, 0, -(end_width + SPACE_12), 0)
        start = QStyle.visualRect(direction, row, start)
        end = QStyle.visualRect(direction, row, row.adjusted(row.width() - end_width - 2, 0, 0, 0))
        middle = Qt.AlignmentFlag.AlignVCenter
        leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        start_font = amount_font(role) if role == "heading" else font(role, strong=True)
        if role == "heading":
            start_font = fitted_font(start_font, texts[0], start.width())
        painter.setFont(start_font)
        painter.setPen(colour(tokens[0]))
        shown = QFontMetrics(start_font).elidedText(
            texts[0], Qt.TextElideMode.ElideRight, start.width()
        )
        painter.drawText(start, int(leading | middle), shown)
        painter.setFont(end_font)
        painter.setPen(colour(tokens[1]))
        painter.drawText(end, int(Qt.AlignmentFlag.AlignCenter), texts[1])


def _any_can_go(index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether a row of this list can be taken off it."""
    model = index.model()
    views = (model.index(row, 0).data(VIEW_ROLE) for row in range(model.rowCount()))
    return any(isinstance(view, PaymentView) and can_let_go(view) for view in views)


def _cross(area: QRect) -> QRect:
    """The end of a row, wide enough for a finger."""
    wide = TARGET + SPACE_12
    end = QRect(area.right() + 1 - wide, area.top(), wide, area.height())
    return QStyle.visualRect(QApplication.layoutDirection(), area, end)


def _paint_cross(painter: QPainter, area: QRect) -> None:
    place = QRect(0, 0, _ICON, _ICON)
    place.moveCenter(_cross(area).center())
    scale = painter.device().devicePixelRatioF()
    painter.drawPixmap(place, pixmap("cross", "muted", _ICON, scale))


def _token(view: PaymentView) -> str:
    if result_state(view) == "needs_attention" or status_state(view) == "unknown":
        return "warn"
    return "danger" if result_state(view) == "not_opened" else "muted"
