"""The tape above the amount: the last lines, and the others by scrolling."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pos_app.ui.tape_words import TapeRow
from pos_app.ui.theme import SPACE_4, SPACE_8, amount_font, colour
from pos_app.ui.widgets.labels import fitted_font

_ROW = Qt.ItemDataRole.UserRole
_SCROLLS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_PageUp: (1, -1),
    Qt.Key.Key_PageDown: (1, 1),
}


class TapeView(QListWidget):
    """Rows of figures under each other. It takes no keyboard: the amount keeps it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Tape"))
        self.setProperty("kind", "tape")
        # Sums read as on every calculator, as the keypad beside them lies as on every one.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setItemDelegate(_TapePainter(self))
        self._rows: list[TapeRow] = []

    def minimumSizeHint(self) -> QSize:
        # The line that is typed and the total, however little room there is.
        return QSize(0, 2 * _row_height())

    def sizeHint(self) -> QSize:
        return QSize(240, 2 * _row_height())

    @property
    def rows(self) -> list[TapeRow]:
        """What can be read on it, from the first line on."""
        return self._rows

    def show_rows(self, rows: list[TapeRow]) -> None:
        """Shows them, the last one in sight."""
        if rows == self._rows:
            return
        self._rows = rows
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for at, row in enumerate(rows):
            item = self.item(at) if at < self.count() else QListWidgetItem(self)
            item.setData(_ROW, row)
            item.setText(row.text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The last row is next to the amount, as on a machine whose paper comes out there."""
        tall = sum(self.sizeHintForRow(at) for at in range(self.count()))
        free = max(0, self.contentsRect().height() - tall)
        if self.viewportMargins().top() != free:
            self.setViewportMargins(0, free, 0, 0)
        self.scrollToBottom()

    def take_key(self, key: int) -> bool:
        """Scrolls by the arrows, and by the page keys. False for any other key."""
        by = _SCROLLS.get(Qt.Key(key))
        if by is None or not self._rows:
            return False
        is_page, way = by
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + way * (bar.pageStep() if is_page else bar.singleStep()))
        return True


class _TapePainter(QStyledItemDelegate):
    """What a line was made of at the left, sign and figure at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(0, _row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(_ROW)
        area = QRect(option.rect).adjusted(SPACE_8, 0, -SPACE_8, 0)
        detail = QRect(area.left(), area.top(), area.width() * 45 // 100, area.height())
        figure = area.adjusted(detail.width() + SPACE_8, 0, 0, 0)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if row.is_total:
            painter.setPen(colour("line"))
            painter.drawLine(area.topLeft(), area.topRight())
        is_quiet = row.is_open and not row.is_total
        _draw(painter, row.detail, _Place(detail, Qt.AlignmentFlag.AlignLeft), "muted")
        ends = _Place(figure, Qt.AlignmentFlag.AlignRight)
        words = f"{row.sign} {row.figure}".strip()
        _draw(painter, words, ends, "muted" if is_quiet else "ink", strong=row.is_total)
        painter.restore()


def _row_height() -> int:
    return QFontMetrics(amount_font("body")).height() + SPACE_4


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a text goes, and at which side of it."""

    rect: QRect
    side: Qt.AlignmentFlag


def _draw(painter: QPainter, text: str, at: _Place, tone: str, *, strong: bool = False) -> None:
    painter.setFont(fitted_font(amount_font("body", strong=strong), text, at.rect.width()))
    painter.setPen(colour(tone))
    flags = at.side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(at.rect, int(flags), text)
