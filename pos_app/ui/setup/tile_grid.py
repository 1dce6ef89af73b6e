"""Tiles of equal width, as many beside each other as there is room for."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pos_app.ui.theme import SPACE_12, with_text


class TileGrid(QWidget):
    """`least` px is how wide a tile is at least; it grows with the text."""

    def __init__(self, tiles: Sequence[QWidget], least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = tuple(tiles)
        self._least = with_text(least)
        self._columns = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_12)
        self._lay_out(len(self._tiles))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._fit(width)
        return self._grid.totalHeightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        widest = max(tile.minimumSizeHint().width() for tile in self._tiles)
        return QSize(widest, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        widest = max(self._least, *(tile.minimumSizeHint().width() for tile in self._tiles))
        most = max(1, min(len(self._tiles), (width + SPACE_12) // (widest + SPACE_12)))
        # As few rows as that needs, and those as even as can be.
        rows = math.ceil(len(self._tiles) / most)
        columns = math.ceil(len(self._tiles) / rows)
        if columns != self._columns:
            self._lay_out(columns)

    def _lay_out(self, columns: int) -> None:
        self._columns = columns
        for tile in self._tiles:
            self._grid.removeWidget(tile)
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(len(self._tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
