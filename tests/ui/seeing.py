"""What a screen reader and a weak eye get of a window: names, and the contrast of its pixels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from pos_app.ui.theme.contrast import contrast

_NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.Table,
    QAccessible.Role.Cell,
    QAccessible.Role.Tree,
    QAccessible.Role.TreeItem,
}
_TEXTS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
_MOST_HEIGHT = 200
_LEAST_PIXELS = 3
"""How often a colour must be there to be a letter's own and not its blurred edge."""


def unnamed(window: QWidget) -> list[str]:
    """The controls, and the rows of lists, that a screen reader could not tell apart."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return [_about(node) for node in _seen(root) if _is_mute(node)]


def _seen(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(node.childCount()):
        child = node.child(number)
        if not child.isValid() or bool(child.state().invisible):
            continue
        yield child
        yield from _seen(child)


def _is_mute(node: QAccessibleInterface) -> bool:
    is_wanted = node.role() in _NAMED or bool(node.state().focusable)
    return is_wanted and not node.text(QAccessible.Text.Name).strip() and not _is_qts(node)


def _is_qts(node: QAccessibleInterface) -> bool:
    """The inside of one of Qt's own widgets: a list's empty corner, a scroll bar."""
    return node.role() in {QAccessible.Role.ScrollBar, QAccessible.Role.Client}


def _about(node: QAccessibleInterface) -> str:
    thing = node.object()
    value = node.text(QAccessible.Text.Value)
    return f"{thing.objectName()} {type(thing).__name__} {node.role().name} {value!r}"


def faint(window: QWidget, least: float) -> list[str]:
    """The texts of a window whose pixels have less contrast than `least` with what is behind."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, _TEXTS) or not _has_words(widget):
            continue
        place = QRect() if _is_covered(widget, window) else _in_sight(widget, window)
        if place.width() < 4 or place.height() < 4:
            continue
        best = strongest(picture.copy(place))
        if best < least:
            found.append(f"{widget.objectName() or type(widget).__name__}: {best:.2f}")
    return found


def strongest(picture: QImage) -> float:
    """The greatest contrast between a picture's ground and anything else that is in it."""
    counts = Counter(memoryview(picture.constBits()).cast("B").cast("I").tolist())
    ground = _name(counts.most_common(1)[0][0])
    others = [colour for colour, times in counts.items() if times >= _LEAST_PIXELS]
    return max(contrast(_name(colour), ground) for colour in others)


def _name(pixel: int) -> str:
    return QColor.fromRgb(pixel).name().upper()


def _has_words(widget: QWidget) -> bool:
    if not widget.isVisible() or isinstance(widget.parentWidget(), QLineEdit):
        return False
    if isinstance(widget, QAbstractItemView):
        return widget.model().rowCount() > 0
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    return isinstance(widget, QComboBox) or bool(widget.property("text"))


def _is_covered(widget: QWidget, window: QWidget) -> bool:
    """Whether another widget lies over it, as a question does over a page."""
    area = widget.visibleRegion().boundingRect().adjusted(2, 2, -2, -2)
    for place in (area.topLeft(), area.center(), area.bottomRight()):
        top = window.childAt(widget.mapTo(window, place))
        related = (
            top is None or top is widget or widget.isAncestorOf(top) or top.isAncestorOf(widget)
        )
        if not related:
            return True
    return False


def _in_sight(widget: QWidget, window: QWidget) -> QRect:
    """Where the widget is in its window, as far as nothing scrolls it out of sight."""
    most = QRect(0, 0, widget.width(), min(widget.height(), _MOST_HEIGHT))
    if isinstance(widget, QLabel):
        most.moveCenter(widget.rect().center())
    seen = widget.visibleRegion().boundingRect().intersected(most)
    if seen.height() < most.height() * 3 // 4 or seen.width() < most.width() * 3 // 4:
        return QRect()
    seen.adjust(3, 3, -3, -3)
    return seen.translated(widget.mapTo(window, QPoint(0, 0)))
