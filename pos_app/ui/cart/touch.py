"""How lists answer to a finger: a tap is a tap, a drag scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QScroller


def scroll_by_touch(view: QAbstractItemView) -> None:
    """Lets a finger drag the list; the mouse goes on pointing."""
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    QScroller.grabGesture(view.viewport(), QScroller.ScrollerGestureType.TouchGesture)
