"""The list of keys: a group for each place, in as many columns as there is room for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.cover import CoverPage
from pos_app.ui.help.key_list import KeyGroup, KeyUse, key_groups
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from pos_app.ui.widgets import PlainLabel, ScrollColumn, SecondaryButton, frame

_COLUMN_WIDTH = 400
_MOST_COLUMNS = 3
_SIGNS = {"Up": "\u2191", "Down": "\u2193"}
_ENDS = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {
    Qt.Key.Key_Up: (-1, False),
    Qt.Key.Key_Down: (1, False),
    Qt.Key.Key_PageUp: (-1, True),
    Qt.Key.Key_PageDown: (1, True),
}


class HelpPage(CoverPage):
    """Every key and its words. Arrow keys scroll; Escape, Enter and F1 close it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpPage")
        self.setAccessibleName(self.tr("Keys"))
        self._groups = [_section(group) for group in key_groups()]
        self._columns: list[QVBoxLayout] = []
        self._close = SecondaryButton(self.tr("Close"), name="helpClose")
        self._close.setToolTip(self.tr("Back to where you were (Esc)"))
        self._close.clicked.connect(self.left)
        self._build()

    def take_keyboard(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Scrolls, and closes once for each press."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            way, is_page = step
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + way * (bar.pageStep() if is_page else bar.singleStep()))
            return True
        if event.key() in _ENDS and not event.isAutoRepeat():
            self.left.emit()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _build(self) -> None:
        title = PlainLabel(self.tr("Keys"), max_lines=1)
        title.setProperty("type", "title")
        head = QHBoxLayout()
        head.setSpacing(SPACE_12)
        head.addWidget(title, 1)
        head.addWidget(self._close)
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(0, 0, 0, SPACE_16)
        self._row.setSpacing(SPACE_16)
        for _ in range(_MOST_COLUMNS):
            column = QVBoxLayout()
            column.setSpacing(SPACE_16)
            self._columns.append(column)
            self._row.addLayout(column, 1)
        self._scroll = ScrollColumn(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, 0)
        outer.setSpacing(SPACE_12)
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)

    def _place(self) -> None:
        """Each group goes where there is most room: the columns come out about as long."""
        wide = self._close.fontMetrics().averageCharWidth() * 42
        count = max(1, min(_MOST_COLUMNS, self.width() // max(_COLUMN_WIDTH, wide)))
        tall = [0] * count
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        for at, group in enumerate(self._groups):
            shortest = at if at < count else tall.index(min(tall))
            self._columns[shortest].addWidget(group)
            tall[shortest] += group.sizeHint().height()
        for at, column in enumerate(self._columns):
            column.addStretch(1)
            self._row.setStretch(at, 1 if at < count else 0)
        self._row.setSpacing(SPACE_16)


def _section(group: KeyGroup) -> QWidget:
    card = frame("card", name=f"keys_{group.name}")
    card.setAccessibleName(group.title)
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
    column.setSpacing(SPACE_8)
    title = PlainLabel(group.title, max_lines=1)
    title.setProperty("type", "heading")
    column.addWidget(title)
    rows = QGridLayout()
    rows.setHorizontalSpacing(SPACE_12)
    rows.setVerticalSpacing(SPACE_8)
    rows.setColumnStretch(1, 1)
    for at, use in enumerate(group.uses):
        rows.addWidget(_caps(use), at, 0, Qt.AlignmentFlag.AlignTop)
        words = PlainLabel(use.words)
        words.setAccessibleName(f"{', '.join(map(key_text, use.keys))}: {use.words}")
        rows.addWidget(words, at, 1)
    column.addLayout(rows)
    return card


def _caps(use: KeyUse) -> QWidget:
    """The keys as they look on a keyboard."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_4)
    for key in use.keys:
        cap = PlainLabel(key_text(key), max_lines=1)
        cap.setProperty("kind", "keycap")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Keys stand so on every keyboard, whichever way people read.
        cap.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row.addWidget(cap)
    row.addStretch(1)
    return holder


def key_text(key: str) -> str:
    """A key as the keyboard of this computer names it."""
    if len(key) == 1 or "\u2013" in key:
        return key
    return _SIGNS.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
