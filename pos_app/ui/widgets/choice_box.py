"""A drop-down list of values with their words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from pos_app.ui.theme import SPACE_4, SPACE_12, TARGET
from pos_app.ui.widgets.icons import pixmap
from pos_app.ui.widgets.labels import fitted_font, show_tip

_ARROW = 20
_AROUND_WORDS = (SPACE_12, SPACE_12 + _ARROW + SPACE_4)
_LEAST_PX = 14
"""The smallest letters that the words may take to be read whole."""


class ChoiceBox(QComboBox):
    """One of several values. The wheel scrolls the page, not the value under the pointer. Words
    that are too long take smaller letters, and only then end in "…", with all of them on demand."""

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

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.is_elided and not self.toolTip():
            show_tip(event.globalPos(), self.currentText(), self)
            return True
        return super().event(event)

    @property
    def is_elided(self) -> bool:
        """Whether some of the words do not fit and hide behind "…"."""
        return self._words() != self.currentText()

    def _letters(self) -> QFont:
        made = QFont(fitted_font(self.font(), self.currentText(), self._room()))
        made.setPixelSize(max(min(_LEAST_PX, self.font().pixelSize()), made.pixelSize()))
        return made

    def _words(self) -> str:
        elide = Qt.TextElideMode.ElideRight
        return QFontMetrics(self._letters()).elidedText(self.currentText(), elide, self._room())

    def _room(self) -> int:
        return self.width() - sum(_AROUND_WORDS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style itself would cut off words that are too long."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        before, after = reversed(_AROUND_WORDS) if is_mirrored else _AROUND_WORDS
        painter.setFont(self._letters())
        painter.setPen(self.palette().color(self.foregroundRole()))
        place = self.rect().adjusted(before, 0, -after, 0)
        leading = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(place, leading, self._words())
        left = SPACE_12 if is_mirrored else self.width() - SPACE_12 - _ARROW
        arrow = QRect(left, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        painter.drawPixmap(arrow, pixmap("chevron-down", "muted", _ARROW, self.devicePixelRatioF()))
