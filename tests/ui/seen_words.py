"""All words of a window: those on it, those that come up over it, and those that are read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 40


def seen_words(window: QWidget) -> set[str]:
    """The words of everything that is visible now, without those that a person typed, and without
    the names of keys, which are the keyboard's own."""
    found = set[str]()
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.property("kind") != "keycap":
            found.update(_words(widget))
    return {_plain(words) for words in found if words.strip()}


def _words(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget.model())


def _rows(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        for role in _ROLES:
            words = model.index(row, 0).data(role)
            if isinstance(words, str):
                yield words


def _plain(words: str) -> str:
    """A hint without the marks that keep Qt from reading it as rich text."""
    is_marked = words.startswith("<p>")
    return QTextDocumentFragment.fromHtml(words).toPlainText() if is_marked else words
