"""The lines of the sale as the customer reads them: what, how many, how much."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QSizePolicy, QWidget

from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.ui.cart.lettering import broken, draw_line, draw_lines, far_side, side
from pos_app.ui.lettering import scaled
from pos_app.ui.money_text import number_text
from pos_app.ui.speech import Speech
from pos_app.ui.theme import RADIUS, SPACE_8, SPACE_16, amount_font, colour, font
from pos_app.ui.widgets import fitted_font
from pos_app.ui.widgets.veil import Veil

_TIMES = "\N{MULTIPLICATION SIGN}"
_QUANTITY_CHARS = "000" + _TIMES
_TOTAL_SHARE = 0.34


class ShownLine(Protocol):
    """What this screen needs of a line of the cart."""

    @property
    def product(self) -> Product: ...
    @property
    def quantity(self) -> int: ...
    @property
    def total(self) -> Money: ...
    @property
    def original_total(self) -> Money | None: ...


def newest_of(before: Sequence[ShownLine], after: Sequence[ShownLine]) -> int:
    """The row that was added or grew; -1 if none did. A product may stand in several rows."""
    for row in reversed(range(len(after))):
        line = after[row]
        if line in before:
            continue
        old = before[row] if row < len(before) else None
        if old is None or old.product != line.product or line.quantity > old.quantity:
            return row
    return -1


class BasketLines(QScrollArea):
    """Scrolls by itself to the newest line, which stands out."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customerLines")
        self._paper = _Paper(speech)
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._paper.setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        Veil(self, upright=True)

    @property
    def newest(self) -> int:
        """The row that stands out; -1 if none does."""
        return self._paper.newest

    def show_lines(self, lines: Sequence[ShownLine]) -> None:
        """Shows the lines; what is new or more than before stands out and is in sight."""
        paper = self._paper
        newest = newest_of(paper.lines, lines)
        paper.newest = newest if newest >= 0 or len(lines) >= len(paper.lines) else -1
        paper.lines = tuple(lines)
        paper.refresh()
        if newest >= 0:
            self._show_newest()

    def is_in_sight(self, row: int) -> bool:
        """Whether the whole row can be seen."""
        top = self.verticalScrollBar().value()
        place = self._paper.place_of(row)
        return place.top() >= top and place.bottom() <= top + self.viewport().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.newest >= 0:
            self._show_newest()

    def _show_newest(self) -> None:
        paper, wide = self._paper, self.viewport().width()
        # The new height counts from now on: the newest line must be in sight with this paint.
        paper.resize(wide, max(self.viewport().height(), paper.heightForWidth(wide)))
        place = paper.place_of(self.newest)
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setValue(min(place.top(), max(bar.value(), place.bottom() + 1 - high)))

    def fit(self, scale: float) -> None:
        self._paper.scale = scale
        self._paper.refresh()


class _Paper(QWidget):
    """All lines, under each other."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self.lines: tuple[ShownLine, ...] = ()
        self.newest = -1
        self.scale = 1.0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def refresh(self) -> None:
        said = [f"{line.quantity} {_TIMES} {line.product.name}" for line in self.lines]
        self.setAccessibleName(", ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(1, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._height(line, width) for line in self.lines)

    def place_of(self, row: int) -> QRect:
        """Where a row is, in px of the paper."""
        above = sum(self._height(line, self.width()) for line in self.lines[:row])
        return QRect(0, above, self.width(), self._height(self.lines[row], self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        for row, line in enumerate(self.lines):
            place = QRect(0, top, self.width(), self._height(line, self.width()))
            top = place.bottom() + 1
            if place.intersects(event.rect()):
                self._paint_line(painter, place, line, is_newest=row == self.newest)

    def _paint_line(
        self, painter: QPainter, place: QRect, line: ShownLine, *, is_newest: bool
    ) -> None:
        if is_newest:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_tint"))
            painter.drawRoundedRect(place.adjusted(0, 2, 0, -2), RADIUS, RADIUS)
        direction = self.layoutDirection()
        count, words, total = self._parts(place)
        name_font, small = self._font("heading", strong=True), self._font("body")
        quantity = self._speech.number(line.quantity) + _TIMES
        counted = fitted_font(self._figures("heading"), quantity, count.width())
        height = QFontMetrics(name_font).lineSpacing()
        names = broken(line.product.name, name_font, words.width(), 2)
        detail = line.product.variant
        tall = height * len(names) + (QFontMetrics(small).lineSpacing() if detail else 0)
        first = QRect(words.left(), place.center().y() - tall // 2, words.width(), height)
        first_count = QRect(count.left(), first.top(), count.width(), height)
        draw_line(painter, first_count, quantity, counted, colour("muted"), side(direction))
        block = QRect(first.left(), first.top(), first.width(), height * len(names))
        draw_lines(painter, block, names, name_font, colour("ink"), side(direction))
        below = QRect(
            block.left(), block.bottom() + 1, block.width(), QFontMetrics(small).lineSpacing()
        )
        draw_line(painter, below, detail, small, colour("muted"), side(direction))
        self._paint_total(painter, total, line)

    def _paint_total(self, painter: QPainter, area: QRect, line: ShownLine) -> None:
        far = far_side(self.layoutDirection())
        text = number_text(line.total, self._speech.locale)
        made = fitted_font(self._figures("heading"), text, area.width())
        original = line.original_total
        if original is None or original <= line.total:
            draw_line(painter, area, text, made, colour("ink"), far)
            return
        height = QFontMetrics(made).lineSpacing()
        middle = area.center().y()
        upper = QRect(area.left(), middle - height + 1, area.width(), height)
        draw_line(painter, upper, text, made, colour("ink"), far)
        struck = self._figures("body", strong=False)
        struck.setStrikeOut(True)
        lower = QRect(area.left(), middle + 1, area.width(), height)
        before = number_text(original, self._speech.locale)
        draw_line(
            painter,
            lower,
            before,
            fitted_font(struck, before, area.width()),
            colour("muted"),
            far,
        )

    def _parts(self, place: QRect) -> tuple[QRect, QRect, QRect]:
        """Count, words and total within a line, mirrored where people read from the right."""
        inner = place.adjusted(SPACE_16, 0, -SPACE_16, 0)
        count_width = QFontMetrics(self._figures("heading")).horizontalAdvance(_QUANTITY_CHARS)
        total_width = round(inner.width() * _TOTAL_SHARE)
        count = QRect(inner.left(), inner.top(), count_width, inner.height())
        total = QRect(inner.right() - total_width, inner.top(), total_width, inner.height())
        left = count.right() + SPACE_8
        words = QRect(left, inner.top(), total.left() - SPACE_8 - left, inner.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            count, words, total = (_mirrored(part, place) for part in (count, words, total))
        return count, words, total

    def _height(self, line: ShownLine, width: int) -> int:
        _, words, _ = self._parts(QRect(0, 0, width, 1))
        made = self._font("heading", strong=True)
        names = broken(line.product.name, made, max(1, words.width()), 2)
        tall = len(names) * QFontMetrics(made).lineSpacing()
        if line.product.variant or line.original_total is not None:
            tall += QFontMetrics(self._font("body")).lineSpacing()
        return tall + round(SPACE_16 * self.scale)

    def _font(self, role: str, *, strong: bool = False) -> QFont:
        return scaled(font(role, strong=strong), self.scale)

    def _figures(self, role: str, *, strong: bool = True) -> QFont:
        return scaled(amount_font(role, strong=strong), self.scale)


def _mirrored(part: QRect, whole: QRect) -> QRect:
    return QRect(
        whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()
    )
