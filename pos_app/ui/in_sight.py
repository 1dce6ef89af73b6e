"""Where the keyboard may go while something lies over the window: never under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

_MOST_STEPS = 200
_EIGHTHS = (1, 3, 5, 7)


def is_covered(widget: QWidget) -> bool:
    """Whether most of a widget lies under something else. What is scrolled away is not: it comes
    into sight with the keyboard."""
    window, seen = widget.window(), _unclipped(widget)
    if not widget.isVisible() or seen.isEmpty():
        return False
    places = [
        QPoint(seen.x() + seen.width() * across // 8, seen.y() + seen.height() * down // 8)
        for across in _EIGHTHS
        for down in _EIGHTHS
    ]
    under = sum(not _is_on_top(widget, window.childAt(widget.mapTo(window, at))) for at in places)
    return 2 * under > len(places)


def _unclipped(widget: QWidget) -> QRect:
    """The part of a widget, in its own px, that no scrolling area around it cuts off."""
    seen, above = widget.rect(), widget.parentWidget()
    while above is not None and not widget.isWindow():
        corner = widget.mapFrom(above, QPoint(0, 0))
        seen = seen.intersected(QRect(corner, above.size()))
        if above.isWindow():
            break
        above = above.parentWidget()
    return seen


def _is_on_top(widget: QWidget, there: QWidget | None) -> bool:
    """Whether what is `there` is the widget, part of it, or what it lies in."""
    if there is None or there is widget or widget.isAncestorOf(there):
        return True
    return there.isAncestorOf(widget)


def step_in_sight(step: Callable[[], bool]) -> bool:
    """Takes steps of Tab until the keyboard is on something in sight. Whether any was taken."""
    if not step():
        return False
    first = focus = QApplication.focusWidget()
    for _ in range(_MOST_STEPS):
        if focus is None or not is_covered(focus) or not step():
            break
        focus = QApplication.focusWidget()
        if focus is first:
            break
    return True
