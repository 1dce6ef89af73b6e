"""What a message is made of, and how it makes do with little room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12
from pos_app.ui.widgets.buttons import PlainButton, restyle
from pos_app.ui.widgets.frames import edges
from pos_app.ui.widgets.icons import IconLabel
from pos_app.ui.widgets.labels import PlainLabel

_MOST_LINES = 12
_WAYS = (("body", False), ("small", False), ("small", True))
"""The size of the letters, and whether what can be done stands under the words: best first."""


class MessageFrame(QFrame):
    """Icon, words, what can be done, and a cross."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "message")
        self.setObjectName("messageFrame")
        self.icon = IconLabel("check", "ink", 24)
        self.text = PlainLabel(max_lines=_MOST_LINES)
        self.text.setObjectName("messageText")
        self.action = PlainButton(name="messageAction")
        self.dismiss = PlainButton(kind="quiet", name="messageDismiss")
        self.dismiss.setAccessibleName(self.tr("Dismiss"))
        self.dismiss.setToolTip(self.tr("Dismiss"))
        self.dismiss.set_icon("cross", 20)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(edges(SPACE_12, 0, SPACE_4, 0))
        self._grid.setHorizontalSpacing(SPACE_8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._is_stacked = True
        self._stack(stacked=False)

    def fit(self, width: int, height: int, *, folded: bool) -> int:
        """Arranges all for a width so that it is no higher than `height` if that can be; how high
        it is then, in px. Folded, what is too long for that ends in "…": one line above what can be
        done, where that takes no more than the air of a page, as it says more than a narrow column
        beside it."""
        self.text.show_lines(_MOST_LINES)
        ways = _WAYS[:2] if folded or self.action.isHidden() else _WAYS
        heights = [self._height(width, *way) for way in ways]
        best = min(range(len(ways)), key=lambda at: (max(heights[at], height), at))
        tall = self._height(width, *ways[best])
        if folded and tall > height and not self.action.isHidden():
            self.text.show_lines(1)
            above = self._height(width, *_WAYS[-1]) + SPACE_4
            if above <= height + SPACE_12:
                return above
            self.text.show_lines(_MOST_LINES)
        for lines in range(_MOST_LINES, 0, -1):
            if not folded or tall <= height:
                break
            self.text.show_lines(lines)
            tall = self._height(width, *ways[best])
        return tall if tall <= height else tall + SPACE_8

    def _height(self, width: int, role: str, is_stacked: bool) -> int:
        if self.text.property("type") != role:
            self.text.setProperty("type", role)
            restyle(self.text)
        self._stack(stacked=is_stacked)
        self._grid.invalidate()
        border = 2 * self.frameWidth()
        if not self._grid.hasHeightForWidth():  # one line is as high at any width
            return self._grid.totalMinimumSize().height()
        return self._grid.totalHeightForWidth(width - border) + border

    def _stack(self, *, stacked: bool) -> None:
        if stacked == self._is_stacked:
            return
        self._is_stacked = stacked
        for part in (self.icon, self.text, self.action, self.dismiss):
            self._grid.removeWidget(part)
        row = 1 if stacked else 0
        self._grid.addWidget(self.icon, 0, 0, row + 1, 1)
        self._grid.addWidget(self.text, 0, 1, 1, 3 if stacked else 1)
        self._grid.addWidget(self.action, row, 1 if stacked else 2, Qt.AlignmentFlag.AlignLeading)
        self._grid.addWidget(self.dismiss, row, 3)
