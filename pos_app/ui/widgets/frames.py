"""Plain surfaces: cards, bars, panels and hairlines; the style sheet draws them by their kind."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget


def frame(kind: str, parent: QWidget | None = None, *, name: str = "") -> QFrame:
    """A surface of a kind: card, bar, panel, badge, message, result, plain."""
    made = QFrame(parent)
    made.setProperty("kind", kind)
    made.setObjectName(name)
    return made


def edges(leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """The margins, in px, of a layout: Qt mirrors what lies in one, but not its margins."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return QMargins(trailing, top, leading, bottom)
    return QMargins(leading, top, trailing, bottom)


def hairline(parent: QWidget | None = None) -> QFrame:
    """A line of one pixel between two parts."""
    made = frame("hairline", parent)
    made.setFixedHeight(1)
    return made
