"""What stands in the middle of a line of the cart: its name, what is special about it, its note."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from pos_app.domain.cart import CartLine
from pos_app.ui.cart.discount_words import discount_words
from pos_app.ui.cart.lettering import broken, draw_line, draw_lines, side
from pos_app.ui.money_text import number_text
from pos_app.ui.reading_order import side_by_side
from pos_app.ui.theme import SPACE_4, SPACE_8, amount_font, colour, font

translate = QCoreApplication.translate


class LineText:
    """The text of a line, broken to a width in px: the name in up to two lines, then the badge of
    the discount with variant and price of a piece, then the note."""

    def __init__(self, line: CartLine, width: int) -> None:
        self._names = broken(line.product.name, font("body", strong=True), width, 2)
        self._badge = "" if line.discount is None else discount_words(line.discount.value)
        self._under = _under(line)
        self._note = line.note
        self._name_height = QFontMetrics(font("body", strong=True)).lineSpacing()
        self._small_height = QFontMetrics(amount_font("small")).lineSpacing()
        self._badge_width = _width(self._badge, strong=True) + 2 * SPACE_8 if self._badge else 0
        both = self._badge_width + SPACE_8 + _width(self._under)
        self._is_under_badge = bool(self._badge and self._under) and both > width

    @property
    def height(self) -> int:
        """In px."""
        rows = bool(self._badge or self._under) + self._is_under_badge + bool(self._note)
        air = SPACE_4 if self._badge else 0
        return self._name_height * len(self._names) + self._small_height * rows + air

    def paint(self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection) -> None:
        """In the middle of the height of `area`."""
        top = area.center().y() - self.height // 2
        names = QRect(area.left(), top, area.width(), self._name_height * len(self._names))
        body = font("body", strong=True)
        draw_lines(painter, names, self._names, body, colour("ink"), side(direction))
        row = QRect(area.left(), names.bottom() + 1, area.width(), self._small_height)
        if self._badge:
            row.translate(0, SPACE_4 // 2)
        if self._badge or self._under:
            self._paint_under(painter, row, direction)
            rows = 2 if self._is_under_badge else 1
            row.translate(0, rows * self._small_height + (SPACE_4 // 2 if self._badge else 0))
        if self._note:
            small = font("small")
            small.setItalic(True)
            draw_line(painter, row, self._note, small, colour("muted"), side(direction))

    def _paint_under(self, painter: QPainter, row: QRect, direction: Qt.LayoutDirection) -> None:
        small = amount_font("small")
        rest = QRect(row)
        if self._badge:
            strong = amount_font("small", strong=True)
            wide = min(self._badge_width, row.width())
            badge = QRect(row.left(), row.top(), wide, row.height())
            if self._is_under_badge:
                rest.translate(0, row.height() + SPACE_4 // 2)
            else:
                rest.setLeft(badge.right() + SPACE_8)
            badge, rest = (QStyle.visualRect(direction, row, place) for place in (badge, rest))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_tint"))
            radius = row.height() / 2
            painter.drawRoundedRect(QRectF(badge).adjusted(0, 0.5, 0, -0.5), radius, radius)
            centre = Qt.AlignmentFlag.AlignHCenter
            draw_line(painter, badge, self._badge, strong, colour("accent"), centre)
        if rest.width() > 0:
            draw_line(painter, rest, self._under, small, colour("muted"), side(direction))


def _width(text: str, *, strong: bool = False) -> int:
    return QFontMetrics(amount_font("small", strong=strong)).horizontalAdvance(text)


def _under(line: CartLine) -> str:
    each = ""
    if line.quantity > 1 or line.price is not None:
        price = number_text(line.unit_price)
        each = translate("CartLine", "{price} each").format(price=price)
    return side_by_side(line.product.variant, each)
