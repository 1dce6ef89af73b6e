"""The tray: a panel at the side with every payment that is still open."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pos_app.services.payment_view import PaymentView
from pos_app.ui.result_words import result_state
from pos_app.ui.theme import SPACE_8, SPACE_12, SPACE_16, amount_font, colour, font
from pos_app.ui.tray_model import VIEW_ROLE, TrayModel, tray_line
from pos_app.ui.widgets import ElidedLabel, PlainButton, PlainLabel, fitted_font, hairline
from pos_app.ui.words import status_state

_ROW_HEIGHT = 76
_TICK_MS = 1000
_EDGE = 4


class Tray(QFrame):
    """Slides over the page's side; activating a row takes that payment up again."""

    taken_up = Signal(object)
    """Carries the attempt's id."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trayPanel")
        self.setProperty("kind", "panel")
        self.setAccessibleName(self.tr("Open payments"))
        self.model = TrayModel()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.model.refresh)
        self._list = QListView()
        self._list.setObjectName("pendingTray")
        self._list.setAccessibleName(self.tr("Open payments"))
        self._list.setModel(self.model)
        self._list.setItemDelegate(_RowPainter(self._list))
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._take_up)
        self._list.activated.connect(self._take_up)
        self._build()

    def _build(self) -> None:
        title = ElidedLabel(self.tr("Open payments"))
        title.setProperty("type", "heading")
        close = PlainButton(kind="quiet", name="trayClose")
        close.set_icon("cross", 20)
        close.setAccessibleName(self.tr("Close the list"))
        close.setToolTip(self.tr("Close the list (Esc)"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_16, SPACE_8, SPACE_8, SPACE_8)
        head.addWidget(title, 1)
        head.addWidget(close)
        empty = PlainLabel(
            self.tr("Nothing is open. A payment that you leave for the next customer waits here.")
        )
        empty.setObjectName("trayEmpty")
        empty.setProperty("tone", "muted")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def show_views(self, views: list[PaymentView]) -> None:
        """Takes the open payments as they are now."""
        self.model.show_views(views)
        self._stack.setCurrentIndex(1 if views else 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        if self.model.rowCount() and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self.model.index(0))

    def take_keyboard(self) -> None:
        """Arrow keys and Enter go to the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take_up(self._list.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _take_up(self, index: QModelIndex) -> None:
        view = index.data(VIEW_ROLE)
        if isinstance(view, PaymentView) and self.isVisible():
            self.taken_up.emit(view.attempt_id)


class _RowPainter(QStyledItemDelegate):
    """Amount and code in the first line, state and time left in the second."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(240, _ROW_HEIGHT)

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
        top = QRect(inside.left(), inside.top(), inside.width(), inside.height() // 2)
        bottom = QRect(inside.left(), top.bottom() + 1, inside.width(), inside.height() // 2)
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


def _token(view: PaymentView) -> str:
    if result_state(view) == "needs_attention" or status_state(view) == "unknown":
        return "warn"
    return "danger" if result_state(view) == "not_opened" else "muted"
