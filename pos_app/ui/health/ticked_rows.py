"""Rows of a list that can be ticked, with a tick that every theme shows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.ui.widgets.icons import pixmap

_TICK = 16
_CHECKED = Qt.CheckState.Checked.value


class TickedRows(QStyledItemDelegate):
    """The style sheet draws the box; the tick in it is drawn here, in the colour of the theme."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) != _CHECKED:
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        style = drawn.widget.style()
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = style.subElementRect(part, drawn, drawn.widget)
        tick = QRect(0, 0, _TICK, _TICK)
        tick.moveCenter(box.center())
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(tick, pixmap("check", "on_accent", _TICK, scale))
