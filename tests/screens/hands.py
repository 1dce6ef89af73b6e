"""A person's hands: keys for whatever has the keyboard, and a finger on a widget."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_Found = TypeVar("_Found", bound=QObject)
NO_KEYS = Qt.KeyboardModifier.NoModifier


def find(root: QWidget, kind: type[_Found], name: str) -> _Found:
    """The widget of this object name; it must be there."""
    found = root.findChild(kind, name)
    assert found is not None, f"{name} is missing"
    return found


def press(
    window: QWidget, key: Qt.Key, text: str = "", keys: Qt.KeyboardModifier = NO_KEYS
) -> None:
    """Presses and releases one key. `QTest.keyClicks` would abort on letters beyond ASCII."""
    target = QApplication.focusWidget() or window
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, keys, text))


def type_text(window: QWidget, text: str) -> None:
    """Types characters; a line feed is the Enter key."""
    for char in text:
        if char == "\n":
            press(window, Qt.Key.Key_Return, "\r")
        else:
            press(window, Qt.Key.Key_unknown, char)


def tap(widget: QWidget) -> None:
    """A finger or the mouse on the middle of a widget; it must be there to be tapped."""
    assert widget.isVisible(), f"{widget.objectName()} is not visible"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
