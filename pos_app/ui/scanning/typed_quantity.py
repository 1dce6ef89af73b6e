"""How many: digits in the search field, typed right before a scan."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from pos_app.ui.theme import SPACE_4, SPACE_48
from pos_app.ui.widgets import PlainLabel

_TYPED = re.compile(r"\s*(\d{1,5})\s*[x\u00d7*]?\s*", re.IGNORECASE)
_TIMES = re.compile(r"\s*(\d{1,5})\s*(?:[\u00d7*]\s*(.*)|[xX]\s*)")


def typed_quantity(text: str) -> int | None:
    """The quantity that a text is, `3`, or with a sign for "times" behind it, in digits of any
    script. None for everything else; more than five digits are a code that is being typed."""
    match = _TYPED.fullmatch(text)
    if match is None:
        return None
    return int("".join(str(unicodedata.decimal(digit)) for digit in match[1]))


def quantity_and_words(text: str) -> tuple[int | None, str]:
    """The quantity of `3x` or `3* tea`, and the words behind it. Digits alone are looked for like
    any other word: a thing may be called so."""
    match = _TIMES.fullmatch(text)
    if match is None:
        return None, text
    return int("".join(str(unicodedata.decimal(digit)) for digit in match[1])), match[2] or ""


class QuantityHint(PlainLabel):
    """Stands in the field beside its text and says that the text would be a quantity."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__("", field, max_lines=1)
        self.setObjectName("quantityHint")
        self.setProperty("type", "heading")
        self.setProperty("tone", "accent")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._field = field
        row = QHBoxLayout(field)
        # Beside the cross that empties the field.
        row.setContentsMargins(SPACE_48, SPACE_4, SPACE_48, SPACE_4)
        row.addStretch(1)
        row.addWidget(self)
        field.textChanged.connect(self._show)
        self._show(field.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LocaleChange:
            self._show(self._field.text())

    @Slot(str)
    def _show(self, text: str) -> None:
        quantity = typed_quantity(text)
        self.setVisible(quantity is not None)
        if quantity is None:
            return
        written = self.locale().toString(quantity)
        self.setText(self.tr("{quantity} \u00d7").format(quantity=written))
        words = self.tr("Quantity of the next scan: {quantity}")
        self.setAccessibleName(words.format(quantity=written))
