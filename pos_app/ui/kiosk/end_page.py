"""How a donation ended: a thank-you, or a calm word; any tap goes back to the start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.services.payment_view import PaymentView
from pos_app.ui.kiosk.words import end_words, given
from pos_app.ui.money_text import money_text
from pos_app.ui.theme import SPACE_8, SPACE_12, SPACE_16
from pos_app.ui.widgets import (
    AmountLabel,
    IconLabel,
    PlainLabel,
    PrimaryButton,
    SecondaryButton,
    frame,
    restyle,
)
from pos_app.ui.widgets.middle_column import MiddleColumn

_WIDTH = 760
_SIGN = 88
_SIGN_ICON = 44
_SIGNS = {
    "paid": ("heart", "paid"),
    "needs_attention": ("warning", "warn"),
    "cancelled": ("undo", "muted"),
    "failed": ("cross", "danger"),
    "expired": ("clock", "muted"),
    "not_opened": ("clock", "danger"),
}
_AGAIN = {"cancelled", "failed", "expired", "not_opened"}


class EndPage(QWidget):
    """Green only where the money is proven."""

    done = Signal()
    again_wanted = Signal()

    def __init__(self, cause: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskEnd")
        self._cause = cause
        self.state = ""
        self._make()
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_view(self, view: PaymentView) -> None:
        words = end_words(view, self._cause)
        self.state = words.state
        self._icon.show_icon(*_SIGNS[words.state])
        is_news = self._title.text() != words.title
        self._title.setText(words.title)
        self._title.setAccessibleName(words.title)
        for widget in (self._sign, self._title):
            widget.setProperty("state", words.state)
            restyle(widget)
        amount = given(view) if words.state == "paid" else None
        self._amount.setText(money_text(amount) if amount is not None else "")
        self._amount.setVisible(amount is not None)
        self._detail.setText(words.detail)
        self._detail.setAccessibleName(words.detail)
        self._again.setVisible(words.state in _AGAIN)
        self._again.setEnabled(True)
        if is_news:
            said = f"{words.title}. {words.detail}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._title, said))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.done.emit()

    def _make(self) -> None:
        self._sign = frame("result")
        self._sign.setFixedSize(_SIGN, _SIGN)
        self._icon = IconLabel("heart", "muted", _SIGN_ICON, self._sign)
        self._icon.move((_SIGN - _SIGN_ICON) // 2, (_SIGN - _SIGN_ICON) // 2)
        self._title = _centred(PlainLabel(max_lines=3), "kioskEndTitle")
        self._title.setProperty("type", "title")
        self._amount = AmountLabel()
        self._amount.setObjectName("kioskEndAmount")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._detail = _centred(PlainLabel(max_lines=6), "kioskEndDetail")
        self._detail.setProperty("type", "lead")
        self._again = SecondaryButton(self.tr("Try again"), name="kioskTryAgain")
        self._again.clicked.connect(self._retry)
        self._done = PrimaryButton(self.tr("Back to the start"), name="kioskDone")
        self._done.clicked.connect(self.done)
        for button in (self._again, self._done):
            button.make_large()

    def _build(self) -> None:
        column = MiddleColumn(self, _WIDTH, above=SPACE_12).column
        column.addStretch(1)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_8)
        for widget in (self._title, self._amount, self._detail):
            column.addWidget(widget)
        column.addSpacing(SPACE_16)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addStretch(1)
        buttons.addWidget(self._again)
        buttons.addWidget(self._done)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)

    def _retry(self) -> None:
        self._again.setEnabled(False)
        self.again_wanted.emit()


def _centred(label: PlainLabel, name: str) -> PlainLabel:
    label.setObjectName(name)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
