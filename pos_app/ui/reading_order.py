"""Short pieces of text side by side, in the order in which the window is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
"""Of no width. Without it names and codes in Latin letters would line up from left to right among
words that read the other way."""


def side_by_side(*pieces: str) -> str:
    """The pieces that are not empty, with a dot between them: `Visa ·· 4242 · 10:02`."""
    there = [piece for piece in pieces if piece]
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft or not there:
        return " · ".join(there)
    return _RIGHT_TO_LEFT + f"{_RIGHT_TO_LEFT} · ".join(there)
