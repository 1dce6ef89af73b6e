"""Short pieces of text side by side, in the order in which the window is read."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
_STRONG = {"L", "R", "AL"}
"""Of no width. Without it names and codes in Latin letters would line up from left to right among
words that read the other way."""


def side_by_side(*pieces: str) -> str:
    """The pieces that are not empty, with a dot between them: `Visa ·· 4242 · 10:02`."""
    there = [piece for piece in pieces if piece]
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft or not there:
        return " · ".join(there)
    return _RIGHT_TO_LEFT + f"{_RIGHT_TO_LEFT} · ".join(there)


def as_written(text: str) -> str:
    """A name or a sentence of somebody else's among words that may read the other way: its brackets
    and its full stop stay where they were written."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    own = reads_from_right(text)
    if own is None or own is is_mirrored:
        return text
    mark = _RIGHT_TO_LEFT if own else _LEFT_TO_RIGHT
    ends = (text[0], text[-1])
    before, after = ("" if unicodedata.bidirectional(end) in _STRONG else mark for end in ends)
    return before + text + after


def reads_from_right(text: str) -> bool | None:
    """Whether a text's first letter belongs to a script that does; None without any letter."""
    kinds = (unicodedata.bidirectional(char) for char in text)
    first = next((kind for kind in kinds if kind in _STRONG), "")
    return first != "L" if first else None
