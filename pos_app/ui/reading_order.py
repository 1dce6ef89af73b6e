"""Short pieces of text side by side, in the order in which the window is read."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
"""Of no width. Without it names and codes in Latin letters would line up from left to right among
words that read the other way."""


def side_by_side(*pieces: str) -> str:
    """The pieces that are not empty, with a dot between them: `Visa ·· 4242 · 10:02`."""
    there = [piece for piece in pieces if piece]
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft or not there:
        return " · ".join(there)
    return _RIGHT_TO_LEFT + f"{_RIGHT_TO_LEFT} · ".join(there)


def with_its_end(text: str) -> str:
    """A shop's own sentence among words that may read the other way: its full stop stays where
    it ends."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    kinds = (unicodedata.bidirectional(char) for char in text)
    first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "")
    if not first or (first != "L") is is_mirrored:
        return text
    return text + (_LEFT_TO_RIGHT if first == "L" else _RIGHT_TO_LEFT)
