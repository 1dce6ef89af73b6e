"""The type scale: five sizes of the system's own font, scaled by the text-size setting."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

SIZES = {"display": 56, "title": 28, "heading": 20, "body": 16, "small": 14}
"""Pixels at a text scale of 1, by role."""
_SEMIBOLD = {"display", "title", "heading"}
_TABULAR = QFont.Tag("tnum")


def size_px(role: str, text_scale: float) -> int:
    """A role's size in px at a text scale."""
    return round(SIZES[role] * text_scale)


def font(role: str, text_scale: float, *, strong: bool | None = None) -> QFont:
    """The system's font in a role's size; `strong` overrides the role's own weight."""
    made = QFont(QApplication.font())
    made.setPixelSize(size_px(role, text_scale))
    is_strong = role in _SEMIBOLD if strong is None else strong
    made.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    return made


def tabular(made: QFont) -> QFont:
    """The same font with figures of equal width, so that amounts line up and do not twitch."""
    figures = QFont(made)
    figures.setFeature(_TABULAR, 1)
    return figures
