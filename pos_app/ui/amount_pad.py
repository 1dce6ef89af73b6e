"""Amount field and keypad side by side: what the amount and the donation page are made of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.currency import Currency
from pos_app.domain.money import Money
from pos_app.ui.amount_field import AmountField
from pos_app.ui.error_words import amount_problem_words
from pos_app.ui.keypad import Keypad
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_8, SPACE_16, SPACE_24
from pos_app.ui.widgets import PlainLabel, frame, restyle

_KEYPAD_SHARE = (11, 10)
_MAX_HEIGHT = 440


class AmountPad(QWidget):
    """A card with a caption, the amount, and one sentence under it; the keypad beside it.

    `field_name` is the field's object name; `prefix` goes before the keypad's names.
    """

    changed = Signal()

    def __init__(
        self,
        currency: Currency,
        field_name: str,
        parent: QWidget | None = None,
        *,
        prefix: str = "",
    ) -> None:
        super().__init__(parent)
        self._hint = ""
        self._hint_when_empty = False
        self.field = AmountField(currency)
        self.field.setObjectName(field_name)
        self.keypad = Keypad(prefix=prefix)
        self.caption = PlainLabel(max_lines=1)
        self.sentence = PlainLabel(max_lines=3)
        self.below = QVBoxLayout()
        self._build(field_name)
        self.keypad.typed.connect(self.field.type)
        self.keypad.backspaced.connect(self.field.backspace)
        self.keypad.cleared.connect(self._cleared)
        self.field.entry_changed.connect(self._entry_changed)
        self.field.focus_changed.connect(self._focus_changed)
        self.setFocusProxy(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumSize(CONTENT_WIDTH, _MAX_HEIGHT)

    def _build(self, field_name: str) -> None:
        self._card = frame("amount", name=f"{field_name}Card")
        self.caption.setProperty("tone", "muted")
        self.sentence.setObjectName(f"{field_name}Problem")
        for label in (self.caption, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Room for two lines from the start, so that a sentence moves nothing.
        self.sentence.setMinimumHeight(2 * self.sentence.fontMetrics().lineSpacing())
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        inside.setSpacing(SPACE_8)
        inside.addStretch(1)
        inside.addWidget(self.caption)
        inside.addWidget(self.field)
        inside.addWidget(self.sentence)
        inside.addStretch(1)
        inside.addLayout(self.below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_24)
        row.addWidget(self._card, _KEYPAD_SHARE[0])
        row.addWidget(self.keypad, _KEYPAD_SHARE[1])

    def sizeHint(self) -> QSize:
        return QSize(CONTENT_WIDTH, _MAX_HEIGHT)

    @property
    def money(self) -> Money | None:
        """The amount, if it may be charged."""
        return self.field.entry.money

    @property
    def is_empty(self) -> bool:
        return self.field.entry.is_empty

    def put(self, amount: Money | None) -> None:
        self.field.put(amount)

    def set_hint(self, text: str, *, only_when_empty: bool) -> None:
        """What the sentence says while there is no problem."""
        self._hint, self._hint_when_empty = text, only_when_empty
        self._say()

    @Slot()
    def _cleared(self) -> None:
        self.field.put(None)

    @Slot()
    def _entry_changed(self) -> None:
        self._say()
        self.changed.emit()

    @Slot()
    def _focus_changed(self) -> None:
        self._card.setProperty("focused", self.field.hasFocus())
        restyle(self._card)

    def _say(self) -> None:
        entry = self.field.entry
        problem = entry.problem
        words = amount_problem_words(problem, entry.currency) if problem else ""
        hint = "" if self._hint_when_empty and not entry.is_empty else self._hint
        is_news = bool(words) and words != self.sentence.text()
        self.sentence.setText(words or hint)
        self.sentence.setProperty("tone", "danger" if words else "muted")
        restyle(self.sentence)
        self._card.setProperty("problem", bool(words))
        restyle(self._card)
        self.field.setAccessibleDescription(words or hint)
        if is_news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))
