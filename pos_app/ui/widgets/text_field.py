"""A line to type into, at the side where the window's words begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton, QWidget

from pos_app.ui.theme import SPACE_12


class TextField(QLineEdit):
    """Text and caret begin where the window is read from. Qt asks what was typed instead: an empty
    field and every figure would begin at the left, beside words that begin at the right. Signs at
    its ends keep as much from the border as words do."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_signs()

    def place_signs(self) -> None:
        """Qt puts them at the very border, and again when one of them comes or goes."""
        for sign in self.findChildren(
            QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            place, inner = sign.geometry(), self.rect().adjusted(SPACE_12, 0, -SPACE_12, 0)
            if place.center().x() < self.width() // 2:
                place.moveLeft(max(place.left(), inner.left()))
            else:
                place.moveRight(min(place.right(), inner.right()))
            sign.setGeometry(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._begin()
            self.place_signs()

    def _begin(self) -> None:
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
