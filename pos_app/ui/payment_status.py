"""How the payment stands, in words, beside a sign."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.services.payment_view import PaymentView
from pos_app.ui.theme import SPACE_8, SPACE_12, SPACE_16, font, with_text
from pos_app.ui.widgets import IconLabel, PlainLabel, edges, frame, restyle
from pos_app.ui.widgets.busy import BusyMark
from pos_app.ui.words import status_state, status_words

_LINES = 3
_SIGN = 28
_ROOMY_PER_CENT = 130
"""Up to this text size there is room for lines that are seldom there."""


class PaymentStatus(QWidget):
    """The words keep room for three lines, so that nothing moves when they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(max_lines=_LINES)
        self._words.setObjectName("paymentStatus")
        self._words.setProperty("type", "lead")
        self._busy = BusyMark(size=_SIGN)
        self._icon = IconLabel("clock", "muted", _SIGN)
        self._sign = QStackedWidget()
        self._sign.setFixedSize(_SIGN, _SIGN)
        self._sign.addWidget(self._icon)
        self._sign.addWidget(self._busy)
        self._build()

    def _build(self) -> None:
        lines = _LINES if with_text(100) <= _ROOMY_PER_CENT else _LINES - 1
        self._words.setMinimumHeight(lines * QFontMetrics(font("heading")).lineSpacing())
        card = frame("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(edges(SPACE_16, SPACE_8, SPACE_12, SPACE_8))
        row.setSpacing(SPACE_12)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def show_opening(self) -> None:
        """Nothing is known yet but that it was asked for."""
        self._show("opening", self.tr("Getting the payment ready…"))

    def show_view(self, view: PaymentView) -> None:
        self._show(status_state(view), status_words(view))

    def _show(self, state: str, words: str) -> None:
        is_news = words != self._words.text()
        self._words.setText(words)
        self._words.setAccessibleName(words)
        if self._words.property("state") != state:
            self._words.setProperty("state", state)
            restyle(self._words)
        if state in {"unknown", "opening"}:
            is_unsure = state == "unknown"
            self._icon.show_icon(*(("warning", "warn") if is_unsure else ("clock", "muted")))
            self._sign.setCurrentWidget(self._icon)
            self._busy.stop()
        else:
            self._sign.setCurrentWidget(self._busy)
            self._busy.start()
        if is_news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._words, words))
