"""The cart as it grows, with its total."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.ui.customer.basket_lines import BasketLines, ShownLine
from pos_app.ui.lettering import BigAmount, BigLabel, scale_of, size_of
from pos_app.ui.speech import Speech
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_8, SPACE_16, SPACE_24
from pos_app.ui.widgets import frame, hairline


class CartFace(QWidget):
    """Lines above, what they come to below, in the largest figures of the screen."""

    def __init__(self, shop: str, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customerCart")
        self._speech = speech
        self._sold: tuple[ShownLine, ...] = ()
        self._total: Money | None = None
        self._shop = BigLabel("heading", max_lines=1)
        self._shop.keep_own_direction()
        self._shop.setText(shop)
        self.lines = BasketLines(speech)
        self._saved_words = BigLabel("body", tone="muted", max_lines=1)
        self._saved = BigAmount(role="body", strong=False)
        self._saved.setObjectName("customerDiscount")
        self._saved.set_tone("muted")
        self._total_words = BigLabel("title", max_lines=1)
        self._figure = BigAmount()
        self._figure.setObjectName("customerTotal")
        self._build()

    def show_cart(self, lines: Sequence[ShownLine], total: Money) -> None:
        self._sold, self._total = tuple(lines), total
        self.lines.show_lines(lines)
        self.speak()

    def start_over(self) -> None:
        """The next cart's first line is news, whatever the last one held."""
        self._sold = ()
        self.lines.show_lines(())

    def speak(self) -> None:
        if self._total is None:
            return
        speech, total = self._speech, self._total
        whole = sum((line.total for line in self._sold), Money.zero(total.currency))
        is_reduced = whole > total
        self._saved_words.setText(speech.translate("Customer", "Discount"))
        less = speech.translate("Discount", "\u2212{amount}")
        self._saved.setText(less.format(amount=speech.money(whole - total)))
        self._total_words.setText(speech.translate("Customer", "Total"))
        self._figure.setText(speech.money(total))
        self._figure.setAccessibleName(self._figure.text())
        for widget in (self._saved_words, self._saved):
            widget.setVisible(is_reduced)
        self.lines.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lines.fit(scale_of(self.width(), self.height()))
        self._card.setMaximumWidth(round(CONTENT_WIDTH * size_of(self.width(), self.height())))

    def _build(self) -> None:
        self._card = frame("card")
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(SPACE_8, SPACE_8, SPACE_8, SPACE_8)
        inner.setSpacing(SPACE_8)
        inner.addWidget(self.lines, 1)
        inner.addWidget(hairline())
        for words, figure in (
            (self._saved_words, self._saved),
            (self._total_words, self._figure),
        ):
            figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            row = QHBoxLayout()
            row.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
            row.addWidget(words)
            row.addWidget(figure, 1)
            inner.addLayout(row)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, 100)
        middle.addStretch(1)
        self._shop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_8)
        column.setSpacing(SPACE_16)
        column.addWidget(self._shop)
        column.addLayout(middle, 1)
