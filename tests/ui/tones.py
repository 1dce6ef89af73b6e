"""Finds what is told by a colour alone: a tone that means something, without words or an icon."""

from __future__ import annotations

import unicodedata

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from pos_app.ui.widgets import IconLabel
from pos_app.ui.widgets.busy import BusyMark

_TONES = {"danger", "warn", "paid", "on_warn", "unknown", "needs_attention", "by_hand", "failed"}
_TONES |= {"not_opened", "red", "amber", "green", "good", "wrong", "note", "works"}
_SIGNS = ("tone", "state", "voice", "light")


def only_coloured(window: QWidget) -> list[str]:
    """What is told by a colour alone: it says nothing, nor does anything in it or beside it."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not _toned(widget):
            continue
        if isinstance(widget, QLabel) and not widget.text():
            continue
        over = widget.parentWidget()
        beside = over.findChildren(QWidget) if over is not None and _is_leaf(widget) else []
        around = [widget, *widget.findChildren(QWidget), *beside]
        if not any(one.isVisible() and _says_something(one) for one in around):
            found.append(f"{widget.objectName() or type(widget).__name__}: {_toned(widget)}")
    return found


def _toned(widget: QWidget) -> str:
    """Its tone, if it is one that means something."""
    values = {str(widget.property(name) or "") for name in _SIGNS}
    if isinstance(widget, QAbstractButton) and widget.property("kind") == "danger":
        values.add("danger")
    return next(iter(values & _TONES), "")


def _says_something(widget: QWidget) -> bool:
    """Whether there are words on it, or a picture: figures alone say the same in any colour."""
    if isinstance(widget, IconLabel | BusyMark):
        return True
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        has_icon = isinstance(widget, QAbstractButton) and not widget.icon().isNull()
        return has_icon or any(unicodedata.category(char).startswith("L") for char in widget.text())
    return False


def _is_leaf(widget: QWidget) -> bool:
    return not any(child.isVisible() for child in widget.findChildren(QWidget))
