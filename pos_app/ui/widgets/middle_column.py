"""The middle of a page: a column that grows no wider than can be read well."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.theme import SPACE_12, SPACE_24, with_text


class MiddleColumn(QWidget):
    """Lies in the middle of `page`, at most `width` px wide at the usual size of text; in `column`
    one thing stands below the other."""

    def __init__(self, page: QWidget, width: int, *, above: int = SPACE_24) -> None:
        super().__init__(page)
        self.setMaximumWidth(with_text(width))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_12)
        row = QHBoxLayout(page)
        row.setContentsMargins(SPACE_24, above, SPACE_24, SPACE_24)
        row.addStretch(1)
        row.addWidget(self, 1000)
        row.addStretch(1)
