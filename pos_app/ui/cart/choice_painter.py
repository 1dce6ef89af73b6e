"""How a choice looks: a large row, with its number and what it costs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.ui.cart.lettering import broken, draw_line, draw_lines, side
from pos_app.ui.cart.price_tag import (
    PriceTag,
    badge_width,
    paint_badge,
    paint_prices,
    prices_width,
)
from pos_app.ui.theme import KEY_TARGET, RADIUS, SPACE_4, SPACE_8, SPACE_12, colour, font

CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Choice` itself."""
NUMBERED = 9
"""How many choices have a digit of their own."""

_NUMBER_WIDTH = 28
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: what it is called, what it costs if anything, and what it stands for."""

    text: str
    meaning: object
    tag: PriceTag | None = None
    spoken: str = ""


def row_height() -> int:
    """The height of a row with the gap around it, in px."""
    return max(KEY_TARGET, 2 * QFontMetrics(font("body")).lineSpacing()) + SPACE_8


class ChoicePainter(QStyledItemDelegate):
    """Paints a choice as a large button: its number, its text, and what it costs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        choice: Choice = index.data(CHOICE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(2, SPACE_4, -2, -SPACE_4)
        _paint_button(painter, card, option.state)
        inner = card.adjusted(SPACE_12, 0, -SPACE_12, 0)
        direction = option.direction
        number = QRect(inner.left(), inner.top(), _NUMBER_WIDTH, inner.height())
        badge = _badge_room(choice.tag, inner.width())
        width = prices_width(choice.tag) + badge if choice.tag is not None else 0
        tag = QRect(inner.right() - width + 1, inner.top(), width, inner.height())
        left = number.right() + 1
        text = QRect(left, inner.top(), tag.left() - SPACE_12 - left, inner.height())
        number, text, tag = (QStyle.visualRect(direction, inner, at) for at in (number, text, tag))
        if index.row() < NUMBERED:
            sign = str(index.row() + 1)
            draw_line(painter, number, sign, font("small"), colour("muted"), side(direction))
        _paint_text(painter, text, choice.text, direction)
        if choice.tag is not None:
            _paint_tag(painter, tag, choice.tag, badge, direction)
        painter.restore()


def _paint_button(painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    is_over = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(QPen(colour("accent" if has_focus else "line"), 2))
    painter.setBrush(colour("raised" if is_over else "surface"))
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def _paint_text(painter: QPainter, area: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    body = font("body", strong=True)
    lines = broken(text, body, area.width(), 2)
    height = QFontMetrics(body).lineSpacing() * len(lines)
    block = QRect(area.left(), 0, area.width(), height)
    block.moveTop(area.center().y() - height // 2)
    draw_lines(painter, block, lines, body, colour("ink"), side(direction))


def _badge_room(tag: PriceTag | None, width: int) -> int:
    """What a badge takes of a row's width, with the gap beside it: never most of it."""
    if tag is None or not tag.badge:
        return 0
    return min(badge_width(tag.badge), width // 4) + SPACE_8


def _paint_tag(
    painter: QPainter, area: QRect, tag: PriceTag, badge: int, direction: Qt.LayoutDirection
) -> None:
    paint_prices(painter, area, tag, direction, at_end=True)
    if badge:
        height = QFontMetrics(font("small")).lineSpacing() + SPACE_4
        place = QRect(area.left(), 0, badge - SPACE_8, height)
        place.moveTop(area.center().y() - height // 2)
        place = QStyle.visualRect(direction, area, place)
        paint_badge(painter, place, tag.badge, direction, at_end=True)
