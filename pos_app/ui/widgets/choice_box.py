"""A drop-down list of values with their words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from pos_app.ui.theme import SPACE_4, SPACE_12, TARGET
from pos_app.ui.widgets.icons import pixmap

_ARROW = 20


class ChoiceBox(QComboBox):
    """One of several values. The wheel scrolls the page, not the value under the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(TARGET)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The list opens as wide as its longest words, not as the box.
        if event.type() == QEvent.Type.Show and watched is self.view():
            wide = self.view().sizeHintForColumn(0) + 4 * SPACE_12
            self.view().setMinimumWidth(max(self.width() - SPACE_4, wide))
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words that are too long end in "…", which the style itself would cut off."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        sides = (SPACE_12, SPACE_12 + _ARROW + SPACE_4)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        before, after = reversed(sides) if is_mirrored else sides
        words = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self.width() - sum(sides)
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        place = self.rect().adjusted(before, 0, -after, 0)
        leading = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(place, leading, words)
        left = SPACE_12 if is_mirrored else self.width() - SPACE_12 - _ARROW
        arrow = QRect(left, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        painter.drawPixmap(arrow, pixmap("chevron-down", "muted", _ARROW, self.devicePixelRatioF()))
