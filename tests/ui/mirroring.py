"""Measures where things lie across a window, and whether another window is its mirror image."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QScrollBar, QWidget

_SLACK_PX = 6
_SLACK_OF_LETTERS = 10
"""A letter at the end of a line leaves another margin than one at its beginning: one px
more for so many px of the letters' height."""
_EDGE_PX = 5
"""The border of a field and the mark of a chosen row are no words."""
_ROWS_LOOKED_AT = 4


@dataclass(frozen=True)
class Span:
    """From where to where something lies across its window, px from the window's left."""

    left: int
    right: int
    slack: int = _SLACK_PX

    def mirrors(self, other: Span, width: int) -> bool:
        """Whether it lies as far from the right as `other` from the left, at its one end, its
        other end, or its middle: with the code of another payment a word may be longer."""
        turned = Span(width - other.right, width - other.left)
        ends = abs(self.left - turned.left), abs(self.right - turned.right)
        middle = abs(self.left + self.right - turned.left - turned.right) // 2
        return min(*ends, middle) <= self.slack


def spans(window: QWidget) -> dict[str, Span]:
    """Where each widget of a window, and the words within it, lie."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return dict(_spans(window, image))


def unmirrored(plain: Mapping[str, Span], turned: Mapping[str, Span], width: int) -> list[str]:
    """What of a window `width` px wide lies elsewhere in its mirror image, a line each."""
    wrong = [
        f"{name}: {span} and {turned[name]}"
        for name, span in plain.items()
        if name in turned and not turned[name].mirrors(span, width)
    ]
    # Keys that lie as they always do are left out of the mirrored one.
    both = len(set(plain) & set(turned))
    return wrong if both >= len(plain) / 2 else [*wrong, f"{both} of {len(plain)} are in both"]


def span(widget: QWidget, window: QWidget) -> Span:
    """Where a widget lies in its window."""
    left = widget.mapTo(window, QPoint(0, 0)).x()
    return Span(left, left + widget.width())


def _spans(window: QWidget, image: QImage) -> Iterator[tuple[str, Span]]:
    for number, widget in enumerate(window.findChildren(QWidget)):
        if not widget.isVisible() or _is_left_alone(widget, window):
            continue
        name = f"{number} {type(widget).__name__} {widget.objectName()}"
        yield name, span(widget, window)
        if widget.layoutDirection() is not window.layoutDirection():
            continue
        for part, place in _written(widget):
            there = _seen(place, widget, window)
            if 2 * there.height() < place.height():
                continue  # scrolled out of sight but for the feet of some letters
            ink = _ink(image, there) if _is_on_top(widget, there, window) else None
            if ink is not None:
                letters = widget.fontMetrics().height() // _SLACK_OF_LETTERS
                yield f"{name} {part}", replace(ink, slack=_SLACK_PX + letters)


def _is_left_alone(widget: QWidget, window: QWidget) -> bool:
    """Within a keypad, whose keys lie as on every keypad; or no part of a page."""
    parent = widget.parentWidget()
    is_key = parent is not None and parent.layoutDirection() is not window.layoutDirection()
    return is_key or widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)


def _written(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """The places of `widget` in which words are painted, in its own coordinates."""
    if isinstance(widget, QLabel):
        yield "words", widget.rect()
    elif isinstance(widget, QLineEdit):
        yield "text", widget.rect().adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        view = widget.viewport()
        for row in range(min(_ROWS_LOOKED_AT, widget.model().rowCount())):
            place = widget.visualRect(widget.model().index(row, 0)) & view.rect()
            inside = place.adjusted(2 * _EDGE_PX, _EDGE_PX, -2 * _EDGE_PX, -_EDGE_PX)
            if inside.isValid():
                yield f"row {row}", inside.translated(view.pos())


def _seen(place: QRect, widget: QWidget, window: QWidget) -> QRect:
    """The part of `place` that is within all that it lies in, in the window's coordinates."""
    seen = QRect(widget.mapTo(window, place.topLeft()), place.size())
    at = widget
    while at is not window:
        seen &= QRect(at.mapTo(window, QPoint(0, 0)), at.size())
        parent = at.parentWidget()
        if parent is None:
            break
        at = parent
    return seen


def _is_on_top(widget: QWidget, place: QRect, window: QWidget) -> bool:
    """Whether no page lies over it."""
    top = window.childAt(place.center())
    return top is widget or (
        top is not None and (widget.isAncestorOf(top) or top.isAncestorOf(widget))
    )


def _ink(image: QImage, place: QRect) -> Span | None:
    """From where to where there is anything else than the ground; None where there is nothing."""
    part = image.copy(place)
    if part.isNull():
        return None
    data, stride, width = bytes(part.constBits()), part.bytesPerLine(), part.width()
    rows = [data[top : top + width] for top in range(0, len(data), stride)]
    ground = Counter(b"".join(rows)).most_common(1)[0][0]
    blank = bytes([ground]) * len(rows)
    inked = [x for x in range(width) if data[x::stride] != blank]
    return Span(place.left() + inked[0], place.left() + inked[-1] + 1) if inked else None
