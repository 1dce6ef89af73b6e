"""The till's health in one corner: a dot and a word, never hidden, and never in the way."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.services.doctor import Report
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.ui.status_words import TillStatus, status_words
from pos_app.ui.theme import SPACE_8, TARGET, colour
from pos_app.ui.widgets import PlainButton, PlainLabel, literal, restyle

_DOT_PX = 10
_LEAST_WORD_WIDTH = 88
_COLOURS = {"quiet": "accent", "warn": "warn", "danger": "danger"}
"""Green is for money that is there."""


class StatusMark(PlainButton):
    """Pressed, it leads to the check. `state` is the tone: quiet, warn or danger."""

    def __init__(self, *, demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="quiet", name="statusMark")
        self._status = TillStatus(HandlerView(trouble="starting"), is_demo=demo)
        self._dot = _Dot()
        self._word = PlainLabel(max_lines=2)
        self._word.setObjectName("handlerMark")
        self._word.setProperty("type", "small")
        for part in (self._dot, self._word):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_8, 0, SPACE_8, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self._dot)
        row.addWidget(self._word, 1)
        self._show()

    def show_handler(self, view: HandlerView) -> None:
        """How phones come back."""
        self._status = replace(self._status, handler=view)
        self._show()

    def show_open(self, views: list[PaymentView]) -> None:
        """The payments that are open."""
        self._status = replace(self._status, views=tuple(views))
        self._show()

    def show_report(self, report: Report) -> None:
        """What the last check found."""
        self._status = replace(self._status, report=report)
        self._show()

    def show_failure(self, error: PosError) -> None:
        """The till could not start."""
        self._status = replace(self._status, failure=error)
        self._show()

    def sizeHint(self) -> QSize:
        inside = self.layout()
        wide = inside.sizeHint().width() if inside is not None else 0
        return QSize(wide, TARGET)

    def minimumSizeHint(self) -> QSize:
        inside = self.layout()
        wide = inside.minimumSize().width() if inside is not None else 0
        return QSize(wide, TARGET)

    def _show(self) -> None:
        words = status_words(self._status)
        is_quiet = words.tone == "quiet"
        self.setProperty("state", words.tone)
        self._dot.show_colour(_COLOURS[words.tone])
        self._word.setText(words.word)
        self._word.setProperty("tone", "muted" if is_quiet else words.tone)
        restyle(self._word)
        wide = self._word.fontMetrics().horizontalAdvance(words.word) + 2
        self._word.setMinimumWidth(min(wide, _LEAST_WORD_WIDTH))
        self._word.setAccessibleName(f"{words.word}. {' '.join(words.lines)}")
        self.setAccessibleName(words.word)
        self.setAccessibleDescription(" ".join(words.lines))
        self.setToolTip(literal("\n".join([*words.lines, self.tr("Check the till (F12)")])))
        self.updateGeometry()


class _Dot(QWidget):
    """A filled circle in a colour of the theme."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = "accent"
        self.setFixedSize(_DOT_PX, _DOT_PX)

    def show_colour(self, name: str) -> None:
        self._colour = name
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._colour))
        painter.drawEllipse(self.rect())
