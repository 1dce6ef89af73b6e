"""Tells what a program types from what a scanner does: both are faster than any person.

A keeper of passwords writes keys into a field, a remote control an amount: such text belongs where
the keyboard is. What names a product, or has the form of a trade code, is a scan all the same.
"""

from __future__ import annotations

import enum
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from pos_app.domain.sale import SaleMode
from pos_app.domain.scan_codes import is_gtin
from pos_app.ui.amount_field import AmountField
from pos_app.ui.sale_page import SalePage

_FIELDS_OF_THE_CART = frozenset({"productSearch", "quantityInput"})
_AMOUNT = re.compile(r"[\d.,+*x\u00d7=\-\s%]{1,20}")


class TypingPlace(enum.Enum):
    """What the keyboard writes into just now."""

    TEXT = enum.auto()
    AMOUNT = enum.auto()
    SEARCH = enum.auto()
    NOTHING = enum.auto()


def typing_place(focus: QWidget | None, *, is_covered: bool, sale: SalePage) -> TypingPlace:
    """Where typed text would go."""
    if is_writing(focus):
        return TypingPlace.TEXT
    if is_covered or not sale.isVisible():
        return TypingPlace.NOTHING
    return TypingPlace.SEARCH if sale.mode is SaleMode.ITEMS else TypingPlace.AMOUNT


def could_be_typed(text: str, place: TypingPlace) -> bool:
    """Whether the text makes sense there."""
    if is_gtin(text):
        return False
    if place is TypingPlace.TEXT:
        return True
    if place is TypingPlace.AMOUNT:
        return bool(_AMOUNT.fullmatch(text))
    if place is TypingPlace.SEARCH:
        return " " in text.strip() or any(char.islower() for char in text)
    return False


def take_back(text: str, focus: QWidget | None) -> None:
    """Takes back what came last into the widget that has the keyboard, key by key."""
    if focus is None or (isinstance(focus, QLineEdit) and not focus.text()):
        return
    for _ in text:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(focus, QKeyEvent(kind, Qt.Key.Key_Backspace, none))


def is_writing(focus: QWidget | None) -> bool:
    """Whether somebody is writing text; the cart's own fields are where scans belong, and an
    amount is no text."""
    if isinstance(focus, AmountField):
        return False
    if isinstance(focus, QLineEdit):
        return not focus.isReadOnly() and focus.objectName() not in _FIELDS_OF_THE_CART
    return isinstance(focus, QTextEdit | QPlainTextEdit | QAbstractSpinBox)
