"""Hands that use the window as a cashier does: by its buttons, its keys and what can be seen."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

_W = TypeVar("_W", bound=QWidget)


class StepFailed(Exception):
    """A step of the tour did not end as it should."""


class Hands:
    """Finds widgets of one window by their object names. Raises `StepFailed` if one is missing."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def sees(self, name: str) -> bool:
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def sees_result(self, state: str) -> bool:
        return (
            self.sees("resultPage")
            and self._find(QWidget, "resultTitle").property("state") == state
        )

    def click(self, name: str) -> None:
        button = self._find(QAbstractButton, name)
        if not button.isVisible() or not button.isEnabled():
            raise StepFailed(f"{name} cannot be pressed")
        button.click()

    def words_of(self, button: str) -> str:
        return self._find(QAbstractButton, button).text()

    def can_click(self, name: str) -> bool:
        return self._find(QAbstractButton, name).isEnabled()

    def press_enter(self) -> None:
        """Enter, wherever the keyboard is."""
        target = QApplication.focusWidget() or self.window
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
            QApplication.sendEvent(target, event)

    def rows(self, view: str) -> int:
        found = self.window.findChild(QAbstractItemView, view)
        return 0 if found is None else found.model().rowCount()

    def tap_row(self, view: str, row: int) -> None:
        """Taps an item of a list, in its middle."""
        found = self._find(QAbstractItemView, view)
        index: QModelIndex = found.model().index(row, 0)
        found.scrollTo(index)
        place = QPointF(found.visualRect(index).center())
        left, nothing = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, nothing),
        ):
            everywhere = found.viewport().mapToGlobal(place)
            tap = QMouseEvent(kind, place, everywhere, left, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(found.viewport(), tap)

    def save_picture(self, path: str) -> None:
        if not self.window.grab().save(path):
            raise StepFailed("the picture could not be saved")

    def _find(self, kind: type[_W], name: str) -> _W:
        found = self.window.findChild(kind, name)
        if found is None:
            raise StepFailed(f"{name} is missing")
        return found
