"""The list of payments that are still open."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from pos_app.ui.tray_rows import OpenPayments


class TrayScreen:
    """Reads and drives the tray's list."""

    def __init__(self, view: QListView) -> None:
        self.view = view

    @property
    def rows(self) -> list[str]:
        model = self.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def tap_cross(self, row: int) -> None:
        """The cross at the end of a row, which must have one."""
        assert isinstance(self.view, OpenPayments)
        cross = self.view.cross_of(self.view.model().index(row, 0))
        assert not cross.isEmpty(), "the row has no cross"
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=cross.center())

    def tap_end(self, row: int) -> None:
        """Where the cross of a row would be."""
        place = self.view.visualRect(self.view.model().index(row, 0))
        end = QPoint(place.right() - 24, place.center().y())
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=end)

    def tap_row(self, row: int) -> None:
        place = self.view.visualRect(self.view.model().index(row, 0)).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
