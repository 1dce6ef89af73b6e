"""The card on which a person decides about a payment that needs one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.decision import Decision, DecisionRefused, decisions_for
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.payment import DecisionKind
from pos_app.services.payment_view import PaymentView
from pos_app.ui.attention_form import DecisionForm
from pos_app.ui.attention_words import attention_facts, decision_words
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from pos_app.ui.widgets import PlainButton, PlainLabel, ScrollColumn

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MOST_FACTS = 4
_NAMES = {
    DecisionKind.TAKE: "decisionTake",
    DecisionKind.REFUND: "decisionRefund",
    DecisionKind.BY_HAND: "decisionByHand",
    DecisionKind.NOT_PAID: "decisionNotPaid",
    DecisionKind.LEAVE: "decisionLeave",
}


class AttentionCard(QFrame):
    """Which money, when, and what can be done about it; one form at a time, in its own place."""

    decided = Signal(object)
    """Carries a `Decision`."""
    form_closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attentionCard")
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("What can be done"))
        self._view: PaymentView | None = None
        self._is_sent = False
        self._facts: list[tuple[PlainLabel, PlainLabel]] = []
        self._buttons = {kind: self._button(kind) for kind in _NAMES}
        self._choices = QWidget()
        self._form = DecisionForm()
        self._form.closed.connect(self.close_form)
        self._form.confirmed.connect(self._confirmed)
        self._build()
        self.close_form()

    @property
    def has_form(self) -> bool:
        """Whether somebody is filling in a form."""
        return not self._form.isHidden()

    def show_view(self, view: PaymentView) -> None:
        """Takes a payment as it is now. What is being typed about the same payment stays."""
        before, self._view = self._view, view
        self._show_facts(view)
        offered = decisions_for(view.payment)
        for kind, button in self._buttons.items():
            button.setVisible(kind in offered)
        is_same = before is not None and before.attempt_id == view.attempt_id
        if not is_same or (before is not None and before.attention is not view.attention):
            self._is_sent = False
            self.close_form()
        self._form.show_view(view)
        if self._is_sent:
            self._heard(view)

    @Slot()
    def close_form(self) -> None:
        had_form = self.has_form
        self._form.setVisible(False)
        self._choices.setVisible(True)
        if had_form:
            self.form_closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter means the button that has the keyboard; Escape closes the form."""
        focus = QApplication.focusWidget()
        if event.key() in _ENTER and isinstance(focus, QAbstractButton):
            if not event.isAutoRepeat():
                focus.click()
        elif event.key() == Qt.Key.Key_Escape and self.has_form:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _heard(self, view: PaymentView) -> None:
        """The answer to the decision that was sent."""
        self._is_sent = False
        if isinstance(view.trouble, (DecisionRefused, StoreUnusable)):
            self._form.show_trouble(view.trouble)
        else:
            self.close_form()

    @Slot(object)
    def _confirmed(self, decision: Decision) -> None:
        self._is_sent = True
        self.decided.emit(decision)

    @Slot()
    def _choose(self) -> None:
        if self._view is None:
            return
        self._choices.setVisible(False)
        self._form.setVisible(True)
        self._form.ask(self._view, DecisionKind(str(self.sender().property("decision"))))

    def _button(self, kind: DecisionKind) -> PlainButton:
        shown_as = {DecisionKind.TAKE: "primary", DecisionKind.LEAVE: "quiet"}
        words = decision_words(kind)
        button = PlainButton(words, kind=shown_as.get(kind, "secondary"), name=_NAMES[kind])
        button.setProperty("decision", kind.value)
        button.clicked.connect(self._choose)
        return button

    def _show_facts(self, view: PaymentView) -> None:
        facts = attention_facts(view)
        for number, (caption, value) in enumerate(self._facts):
            is_there = number < len(facts)
            said = facts[number] if is_there else ("", "")
            for label, text in zip((caption, value), said, strict=True):
                label.setText(text)
                label.setVisible(is_there)

    def _build(self) -> None:
        told = QWidget()
        inside = QVBoxLayout(told)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_8)
        title = PlainLabel(self.tr("What can be done"), max_lines=2)
        title.setProperty("type", "heading")
        inside.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_12)
        grid.setVerticalSpacing(SPACE_4)
        grid.setColumnStretch(1, 1)
        for number in range(_MOST_FACTS):
            caption, value = PlainLabel(max_lines=1), PlainLabel(max_lines=2)
            caption.setProperty("tone", "muted")
            value.setObjectName(f"attentionFact{number}")
            self._facts.append((caption, value))
            grid.addWidget(caption, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(grid)
        outside = QVBoxLayout(self._choices)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(SPACE_8)
        outside.addWidget(ScrollColumn(told))
        outside.addStretch(1)
        outside.addSpacing(SPACE_8)
        for button in self._buttons.values():
            outside.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        column.addWidget(self._choices)
        column.addWidget(self._form)
