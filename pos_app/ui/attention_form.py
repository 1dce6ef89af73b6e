"""The form of one decision: who, and what else it needs; errors stand beside their fields."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.decision import MOST_LETTERS, Decision, DecisionRefused, check_decision
from pos_app.domain.decision import plain_words as plain
from pos_app.domain.errors import PosError
from pos_app.domain.money import AmountError, Money, parse_amount
from pos_app.domain.payment import DecisionKind
from pos_app.services.payment_view import PaymentView
from pos_app.ui.attention_words import (
    decision_hint,
    decision_words,
    problem_words,
    trouble_words,
)
from pos_app.ui.error_words import amount_problem_words
from pos_app.ui.money_text import number_marks, number_text
from pos_app.ui.theme import SPACE_8, SPACE_12
from pos_app.ui.widgets import (
    CaptionedField,
    PlainLabel,
    PrimaryButton,
    ScrollColumn,
    SecondaryButton,
)

_FIELD_OF = {"too_much": "amount"}


class DecisionForm(QWidget):
    """Asks for what one kind of decision needs. Who decides is remembered for the run."""

    confirmed = Signal(object)
    """Carries a `Decision` that fits the payment as it was shown."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = DecisionKind.LEAVE
        self._view: PaymentView | None = None
        self._title = PlainLabel(max_lines=2)
        self._title.setObjectName("decisionTitle")
        self._title.setProperty("type", "heading")
        self._hint = PlainLabel()
        self._hint.setObjectName("decisionHint")
        self._trouble = PlainLabel()
        self._trouble.setObjectName("decisionProblem")
        self._trouble.setProperty("tone", "danger")
        self._fields = {
            "who": CaptionedField(self.tr("Your name"), "decisionWho", MOST_LETTERS),
            "reference": CaptionedField(
                self.tr("Refund reference"), "decisionReference", MOST_LETTERS
            ),
            "amount": CaptionedField(self.tr("Refunded"), "decisionAmount", MOST_LETTERS),
            "reason": CaptionedField(self.tr("Reason"), "decisionReason", MOST_LETTERS),
        }
        self._back = SecondaryButton(self.tr("Back"), name="decisionBack")
        self._confirm = PrimaryButton(self.tr("Confirm"), name="decisionConfirm")
        self._back.clicked.connect(self.closed)
        self._confirm.clicked.connect(self.confirm)
        self._build()

    def ask(self, view: PaymentView, kind: DecisionKind) -> None:
        """Asks for a decision of `kind` about the payment, from the beginning."""
        self._view, self._kind = view, kind
        self._title.setText(decision_words(kind))
        self._hint.setText(decision_hint(kind))
        self.setAccessibleName(decision_words(kind))
        for name, field in self._fields.items():
            field.clear_problem()
            field.setVisible(name in _wanted(kind))
            if name != "who":
                field.line.clear()
        proof = view.payment.attempt.proof
        paid = None if proof is None else proof.amount
        if paid is not None:
            self._fields["amount"].line.setText(number_text(paid))
        self.show_trouble(None)
        self._take_keyboard()

    def show_view(self, view: PaymentView) -> None:
        """The payment as it is now; what was typed stays."""
        self._view = view

    def show_trouble(self, trouble: PosError | None) -> None:
        """Why the decision was not taken; it may be confirmed again."""
        words = trouble_words(trouble)
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        _announce(self._trouble, words)
        self._confirm.setEnabled(True)

    @Slot()
    def confirm(self) -> None:
        """Enter in any field does it too."""
        if self._view is None or not self._confirm.isEnabled():
            return
        for field in self._fields.values():
            field.clear_problem()
        try:
            decision = self._decision(self._view)
            check_decision(self._view.payment, decision)
        except AmountError as wrong:
            of = self._view.payment.sale.currency
            words = amount_problem_words(wrong.problem, of) or problem_words("amount")
            self._refuse("amount", words)
        except DecisionRefused as no:
            self._refuse(_FIELD_OF.get(no.problem, no.problem), problem_words(no.problem), no)
        else:
            self._confirm.setEnabled(False)
            self.confirmed.emit(decision)

    def _decision(self, view: PaymentView) -> Decision:
        """What was typed. Raises `AmountError`."""
        typed = {name: plain(field.line.text()) for name, field in self._fields.items()}
        wanted = _wanted(self._kind)
        if not typed["who"]:
            raise DecisionRefused("who")
        if "reference" in wanted and not typed["reference"]:
            raise DecisionRefused("reference")
        return Decision(
            self._kind,
            typed["who"],
            typed["reference"] if "reference" in wanted else "",
            _money(typed["amount"], view) if "amount" in wanted else None,
            typed["reason"] if "reason" in wanted else "",
        )

    def _refuse(self, name: str, words: str, why: PosError | None = None) -> None:
        field = self._fields.get(name)
        if field is None:
            self.show_trouble(why)
            return
        field.show_problem(words)
        field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_keyboard(self) -> None:
        """Into the first field that is still empty, or the last one."""
        shown = [self._fields[name].line for name in self._fields if name in _wanted(self._kind)]
        empty = [line for line in shown if not line.text()]
        (empty or shown[-1:])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        refund = QHBoxLayout()
        refund.setSpacing(SPACE_12)
        refund.addWidget(self._fields["reference"], 3)
        refund.addWidget(self._fields["amount"], 2)
        column.addWidget(self._fields["who"])
        column.addLayout(refund)
        column.addWidget(self._fields["reason"])
        column.addWidget(self._trouble)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(SPACE_8)
        outside.addWidget(ScrollColumn(fields))
        outside.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addWidget(self._back)
        buttons.addWidget(self._confirm, 1)
        outside.addLayout(buttons)
        for field in self._fields.values():
            field.line.returnPressed.connect(self.confirm)


def _announce(widget: QWidget, words: str) -> None:
    """Screen readers say at once what is wrong."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _wanted(kind: DecisionKind) -> frozenset[str]:
    """The fields of a kind of decision."""
    if kind is DecisionKind.REFUND:
        return frozenset({"who", "reference", "amount"})
    if kind in {DecisionKind.BY_HAND, DecisionKind.NOT_PAID}:
        return frozenset({"who", "reason"})
    return frozenset({"who"})


def _money(typed: str, view: PaymentView) -> Money:
    """In the currency that was paid, which may be another than the sale's. Raises `AmountError`."""
    proof = view.payment.attempt.proof
    paid = None if proof is None else proof.amount
    of = view.payment.sale.currency if paid is None else paid.currency
    return parse_amount(typed, of, number_marks())
