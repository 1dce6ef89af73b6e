"""The card on which a person decides."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from pos_app.domain.decision import Decision
from tests.fakes.fake_till import FakeTill
from tests.screens.hands import find, tap, type_text

_CHOICES = (
    "decisionTake",
    "decisionRefund",
    "decisionByHand",
    "decisionNotPaid",
    "decisionLeave",
)
_FACTS = 4


class AttentionScreen:
    """Reads and drives the attention card."""

    def __init__(self, card: QWidget, till: FakeTill) -> None:
        self.card, self.till = card, till

    @property
    def offered(self) -> list[str]:
        """The choices that can be seen."""
        return [name for name in _CHOICES if self._button(name).isVisible()]

    @property
    def facts(self) -> list[str]:
        labels = [find(self.card, QLabel, f"attentionFact{number}") for number in range(_FACTS)]
        return [label.text() for label in labels if label.isVisible()]

    @property
    def asks(self) -> str:
        """The title of the form that is open; empty if none is."""
        title = find(self.card, QLabel, "decisionTitle")
        return title.text() if title.isVisible() else ""

    @property
    def sent(self) -> list[Decision]:
        """The decisions that went to the till."""
        told = [wish for wish in self.till.wished("decide") if isinstance(wish, tuple)]
        return [decision for _attempt_id, decision in told]

    def field(self, name: str) -> QLineEdit:
        return find(self.card, QLineEdit, name)

    def problem(self, name: str) -> str:
        """What is said to be wrong with a field, or with the whole form."""
        label = find(self.card, QLabel, f"{name}Problem")
        return label.text() if label.isVisible() else ""

    def fill(self, name: str, text: str) -> None:
        """Puts the keyboard into a field and types over what is there."""
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        if not text:
            field.clear()
        type_text(self.card.window(), text)

    def tap(self, name: str) -> None:
        tap(self._button(name))

    def can(self, name: str) -> bool:
        button = self._button(name)
        return button.isVisible() and button.isEnabled()

    def _button(self, name: str) -> QAbstractButton:
        return find(self.card, QAbstractButton, name)
