"""A narrow row of snug buttons, which goes on in the next line before it cuts words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from pos_app.ui.cart.snug_button import SnugButton
from pos_app.ui.theme import TARGET


class SnugRow(QWidget):
    """In one line the last button stands at the end."""

    def __init__(self, buttons: Sequence[SnugButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        for button in self._buttons:
            button.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._line_height * len(self._lines(width))

    def sizeHint(self) -> QSize:
        return QSize(sum(one.sizeHint().width() for one in self._buttons), self._line_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(TARGET * len(self._buttons), self._line_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines, high = self._lines(self.width()), self._line_height
        for number, line in enumerate(lines):
            left = 0
            for button in line:
                wide = min(button.sizeHint().width(), self.width())
                if len(lines) == 1 and button is self._buttons[-1]:
                    left = self.width() - wide
                place = QRect(left, number * high, wide, high)
                button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                left += wide

    @property
    def _line_height(self) -> int:
        """The style sheet makes room for large letters."""
        return max(TARGET, *(one.minimumHeight() for one in self._buttons))

    def _lines(self, width: int) -> list[list[SnugButton]]:
        """The buttons line by line, as many in each as there is room for."""
        lines: list[list[SnugButton]] = [[]]
        left = width
        for button in self._buttons:
            wide = button.sizeHint().width()
            if wide > left and lines[-1]:
                lines.append([])
                left = width
            lines[-1].append(button)
            left -= wide
        return lines
