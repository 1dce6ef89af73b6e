"""How a payment ended: what happened, whether money moved, what to do."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.decision import decisions_for
from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.services.evidence import Evidence
from pos_app.services.payment_view import PaymentView
from pos_app.ui.attention_card import AttentionCard
from pos_app.ui.error_words import error_details
from pos_app.ui.evidence_panel import EvidencePanel
from pos_app.ui.reading_order import side_by_side
from pos_app.ui.result_words import card_words, result_state, result_words
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, with_text
from pos_app.ui.widgets import (
    AmountLabel,
    IconLabel,
    PlainButton,
    PlainLabel,
    PrimaryButton,
    ScrollColumn,
    SecondaryButton,
    frame,
    restyle,
)
from pos_app.ui.words import amount_words, extras_words, given_words

_WIDTH = 640
_WIDTH_BESIDE = 440
_SIDE_WIDTH = 520
_SIDE_HEIGHT = 480
_LOW = 600
"""Below so many px of height the sign makes room where something stands beside it."""
_ACTION_WIDTH = 260
_SIGN = 88
_SIGN_ICON = 44
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SIGNS = {
    "paid": ("check", "paid"),
    "needs_attention": ("warning", "warn"),
    "failed": ("cross", "danger"),
    "not_opened": ("cross", "danger"),
    "cancelled": ("cross", "muted"),
    "expired": ("clock", "muted"),
    "withdrawn": ("undo", "muted"),
    "taken": ("check", "muted"),
    "refunded": ("undo", "muted"),
    "by_hand": ("clock", "warn"),
    "not_paid": ("cross", "muted"),
}
_MAY_TRY_AGAIN = {
    PaymentState.NOT_OPENED,
    PaymentState.CANCELLED,
    PaymentState.FAILED,
    PaymentState.EXPIRED,
}


class ResultPage(QWidget):
    """The end of a payment. The code is gone."""

    new_sale_wanted = Signal()
    try_again_wanted = Signal()
    decided = Signal(object)
    """Carries a `Decision` about the payment that is shown."""
    evidence_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultPage")
        self._shown: UUID | None = None
        self._is_telling = self._can_decide = self._has_details = False
        self._make()
        self._build()

    def show_view(self, view: PaymentView) -> None:
        """Shows how it ended. Green only where the view is proven."""
        state, words = result_state(view), result_words(view)
        icon, token = _SIGNS[state]
        self._icon.show_icon(icon, token)
        is_news = self._title.text() != words.title
        self._title.setText(words.title)
        self._title.setAccessibleName(words.title)
        for widget in (self._sign, self._title):
            widget.setProperty("state", state)
            restyle(widget)
        self._amount.setText(amount_words(_amount(view)))
        self._amount.setAccessibleName(self._amount.text())
        self._detail.setText(words.detail)
        self._detail.setAccessibleName(words.detail)
        self._show_more(view)
        undecided = view.attention is None and view.decided is None
        can_retry = undecided and view.state in _MAY_TRY_AGAIN
        self._try_again.setVisible(can_retry)
        self._try_again.setEnabled(True)
        self._try_again.say(
            self.tr("Try again")
            if view.state is PaymentState.NOT_OPENED
            else self.tr("Show a new code")
        )
        self._show_side(view)
        if is_news:
            said = f"{words.title}. {self._amount.text()}. {words.detail}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._title, said))

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter or Escape starts the next sale; neither ends a form that is being filled in."""
        if self._card.isVisible() and self._card.has_form:
            return event.key() in _ENTER
        if event.key() in {*_ENTER, Qt.Key.Key_Escape} and not event.isAutoRepeat():
            self.new_sale_wanted.emit()
            return True
        return False

    def _show_more(self, view: PaymentView) -> None:
        """The smaller lines: what the provider said, the card, what it added."""
        attempt = view.payment.attempt
        session = attempt.session
        lines = [card_words(view)]
        if not view.is_proven and session is not None:
            lines.insert(0, self.tr("Code {code}").format(code=attempt.match_code))
        if not view.is_proven and attempt.receipt is not None:
            lines.insert(0, self.tr("Receipt {receipt}").format(receipt=attempt.receipt))
        self._facts.setText(side_by_side(*lines))
        self._facts.setVisible(bool(self._facts.text()))
        added = extras_words(session.pricing) if session and view.attention is None else ""
        self._extras.setText(side_by_side(given_words(view.payment.sale), added))
        self._extras.setVisible(bool(self._extras.text()))
        details = error_details(view.trouble)
        self._details.setText("\n".join(details))
        self._details_card.setVisible(bool(details))
        self._has_details = bool(details)

    @Slot(object)
    def show_evidence(self, evidence: Evidence) -> None:
        """Takes the place of the card, until it is closed."""
        if self._is_telling:
            self._panel.show_evidence(evidence)

    @Slot()
    def _toggle_evidence(self) -> None:
        self._is_telling = not self._is_telling
        self._panel.clear()
        self._place_side()
        if self._is_telling:
            self.evidence_wanted.emit()
        else:
            self.setFocus()

    def _show_side(self, view: PaymentView) -> None:
        """The card where somebody must decide, and the timeline where somebody reads it."""
        if self._shown != view.attempt_id:
            self._is_telling = False
        elif self._is_telling:
            self.evidence_wanted.emit()
        self._shown = view.attempt_id
        self._can_decide = bool(decisions_for(view.payment))
        self._card.show_view(view)
        self._place_side()

    def _place_side(self) -> None:
        self._panel.setVisible(self._is_telling)
        self._card.setVisible(self._can_decide and not self._is_telling)
        has_side = self._is_telling or self._can_decide
        self._middle.setMaximumWidth(with_text(_WIDTH_BESIDE if has_side else _WIDTH))
        # One main action on a page: where somebody must decide, deciding is it.
        self._new_sale.set_kind("secondary" if self._can_decide else "primary")
        self._evidence.setChecked(self._is_telling)
        is_low = has_side and self.height() < with_text(_LOW)
        self._sign.setVisible(not self._has_details and not is_low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side()

    def _make(self) -> None:
        self._sign = frame("result")
        self._sign.setFixedSize(_SIGN, _SIGN)
        self._icon = IconLabel("check", "muted", _SIGN_ICON, self._sign)
        self._icon.move((_SIGN - _SIGN_ICON) // 2, (_SIGN - _SIGN_ICON) // 2)
        self._title = _centred(PlainLabel(max_lines=2), "resultTitle")
        self._title.setProperty("type", "title")
        self._amount = AmountLabel()
        self._amount.setObjectName("resultAmount")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._detail = _centred(PlainLabel(), "resultDetail")
        self._facts = _centred(PlainLabel(max_lines=2), "resultFacts")
        self._extras = _centred(PlainLabel(max_lines=2), "resultExtras")
        for quiet in (self._facts, self._extras):
            quiet.setProperty("tone", "muted")
        self._details = PlainLabel(max_lines=5)
        self._details.keep_own_direction()
        self._details.setObjectName("resultProviderWords")
        self._try_again = SecondaryButton(self.tr("Try again"), name="tryAgain")
        self._try_again.set_icon("refresh", 20)
        self._try_again.clicked.connect(self._retry)
        self._new_sale = PrimaryButton(self.tr("New sale"), name="newSale")
        self._new_sale.setToolTip(self.tr("Start the next sale (Enter)"))
        self._new_sale.clicked.connect(self.new_sale_wanted)
        self._evidence = PlainButton(self.tr("What happened"), kind="quiet", name="evidenceButton")
        self._evidence.set_icon("clock", 20)
        self._evidence.setCheckable(True)
        self._evidence.setToolTip(self.tr("Show what happened to this payment, step by step"))
        self._evidence.clicked.connect(self._toggle_evidence)
        self._card, self._panel = AttentionCard(), EvidencePanel()
        self._card.decided.connect(self.decided)
        self._card.form_closed.connect(self._take_keyboard)
        self._panel.closed.connect(self._toggle_evidence)
        for button in (self._try_again, self._new_sale):
            button.make_large()
        self._new_sale.show_enter_sign()
        self._new_sale.setMinimumWidth(_ACTION_WIDTH)

    def _build(self) -> None:
        self._details_card = frame("badge")
        inside = QVBoxLayout(self._details_card)
        inside.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        inside.addWidget(self._details)
        self._middle = middle = QWidget()
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE_8)
        words.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        words.addSpacing(SPACE_4)
        for widget in (self._title, self._amount, self._detail, self._facts, self._extras):
            words.addWidget(widget)
        words.addWidget(self._details_card)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addStretch(1)
        column.addWidget(ScrollColumn(told))
        column.addSpacing(SPACE_16)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addStretch(1)
        buttons.addWidget(self._try_again)
        buttons.addWidget(self._new_sale)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self._evidence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_12)
        row.setSpacing(SPACE_24)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        for side in (self._card, self._panel):
            side.setMaximumSize(with_text(_SIDE_WIDTH), with_text(_SIDE_HEIGHT))
            row.addWidget(side, 1100)
        row.addStretch(1)
        self._place_side()

    @Slot()
    def _take_keyboard(self) -> None:
        self.setFocus()

    @Slot()
    def _retry(self) -> None:
        self._try_again.setEnabled(False)
        self.try_again_wanted.emit()


def _centred(label: PlainLabel, name: str) -> PlainLabel:
    label.setObjectName(name)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _amount(view: PaymentView) -> Money | None:
    """What was paid where that is proven (a donor may have chosen) or decided, else what was
    asked."""
    proof = view.payment.attempt.proof
    is_over = view.state is PaymentState.PAID or (view.decided and view.attention is None)
    if is_over and proof is not None and proof.amount is not None:
        return proof.amount
    return view.payment.payable
