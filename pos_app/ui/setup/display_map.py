"""The computer's displays, drawn as they stand beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import SPACE_4, colour, font, with_text

_HEIGHT = 144
_LEAST_WIDTH = 260
_GAP = 8
_CORNER = 6


@dataclass(frozen=True, slots=True)
class ShownDisplay:
    """One display: `place` in the desktop's px, and what is on it."""

    number: int
    name: str
    place: QRect
    is_tills: bool = False
    is_customers: bool = False


class DisplayMap(QWidget):
    """Each display to scale, with its number and name. It lies as the displays do, from left to
    right in every language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("displayMap")
        self._displays: tuple[ShownDisplay, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def displays(self) -> tuple[ShownDisplay, ...]:
        return self._displays

    def show_displays(self, displays: Sequence[ShownDisplay]) -> None:
        """Draws these; a screen reader hears them as one sentence each."""
        self._displays = tuple(displays)
        lines = [f"{one.number}: {one.name}, {self._use(one)}" for one in displays]
        self.setAccessibleName(self.tr("Displays"))
        self.setAccessibleDescription("; ".join(lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * _LEAST_WIDTH, with_text(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, with_text(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for display, place in zip(self._displays, self._places(), strict=True):
            self._paint(painter, display, place)

    def _paint(self, painter: QPainter, display: ShownDisplay, place: QRectF) -> None:
        is_on = display.is_customers
        painter.setPen(QPen(colour("accent" if is_on else "strong_line"), 3 if is_on else 2))
        painter.setBrush(colour("accent_tint" if is_on else "surface"))
        painter.drawRoundedRect(place, _CORNER, _CORNER)
        inside = place.adjusted(SPACE_4, SPACE_4, -SPACE_4, -SPACE_4)
        ink = "accent" if is_on else "ink"
        pieces = [
            (QLocale().toString(display.number), "title", ink),
            (display.name, "small", "muted"),
            (self._use(display), "small", ink),
        ]
        # A small display has no room for all of it; what it is for matters more than its name.
        for least in (1, 1):
            if sum(_line_height(role) for _, role, _ in pieces) > inside.height():
                del pieces[least]
        heights = [_line_height(role) for _, role, _ in pieces]
        top = inside.top() + max(0.0, (inside.height() - sum(heights)) / 2)
        for (text, role, token), height in zip(pieces, heights, strict=True):
            made = font(role)
            painter.setFont(made)
            painter.setPen(colour(token))
            words = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(inside.width())
            )
            line = QRectF(inside.left(), top, inside.width(), height)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), words)
            top += height

    def _use(self, display: ShownDisplay) -> str:
        if display.is_customers:
            return self.tr("Customers")
        return self.tr("The till") if display.is_tills else self.tr("Free")

    def _places(self) -> list[QRectF]:
        """Where each display is drawn, with air between those that touch."""
        if not self._displays:
            return []
        whole = QRect()
        for display in self._displays:
            whole = whole.united(display.place)
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        scale = min(room.width() / max(1, whole.width()), room.height() / max(1, whole.height()))
        left = room.left() + (room.width() - whole.width() * scale) / 2
        top = room.top() + (room.height() - whole.height() * scale) / 2
        return [
            QRectF(
                left + (display.place.left() - whole.left()) * scale,
                top + (display.place.top() - whole.top()) * scale,
                display.place.width() * scale,
                display.place.height() * scale,
            ).adjusted(_GAP / 2, 0, -_GAP / 2, 0)
            for display in self._displays
        ]


def _line_height(role: str) -> float:
    return float(QFontMetrics(font(role)).lineSpacing())
