"""What something costs, as it stands on the shelf: price, the price before, and a badge."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from pos_app.domain.product import Product
from pos_app.services.offers import Offer
from pos_app.ui.cart.lettering import draw_line, far_side, side
from pos_app.ui.cart.product_model import translate
from pos_app.ui.money_text import number_text
from pos_app.ui.theme import SPACE_4, SPACE_8, amount_font, colour, font
from pos_app.ui.widgets.plain_text import shown


@dataclass(frozen=True, slots=True)
class PriceTag:
    """Texts, each of which may be empty but the price."""

    price: str
    before: str = ""
    badge: str = ""


def price_tag(offer: Offer) -> PriceTag:
    """The tag of an offer; of variants that differ, what the cheapest costs."""
    tags = {product_tag(product) for product in offer.products}
    if len(tags) == 1:
        return tags.pop()
    badges = {tag.badge for tag in tags}
    badge = badges.pop() if len(badges) == 1 else ""
    price = number_text(offer.cheapest.price)
    if offer.has_one_price:
        return PriceTag(price, badge=badge)
    return PriceTag(translate("Offer", "from {amount}").format(amount=price), badge=badge)


def product_tag(product: Product) -> PriceTag:
    """The tag of one product."""
    original = product.original_price
    before = number_text(original) if original is not None else ""
    return PriceTag(number_text(product.price), before, product.discount_label)


def prices_width(tag: PriceTag) -> int:
    """The width of both prices, in px."""
    now, before = _fonts()
    width = QFontMetrics(now).horizontalAdvance(tag.price)
    if tag.before:
        width += SPACE_8 + QFontMetrics(before).horizontalAdvance(tag.before)
    return width + 2


def paint_prices(
    painter: QPainter,
    area: QRect,
    tag: PriceTag,
    direction: Qt.LayoutDirection,
    *,
    at_end: bool = False,
) -> None:
    """The price at the side where text begins, and the struck-through one after it; or, `at_end`,
    at the side where it ends, and the other one before it: prices below each other line up."""
    now, before = _fonts()
    width = QFontMetrics(now).horizontalAdvance(tag.price) + 1
    left = area.right() - width + 1 if at_end else area.left()
    price = QRect(left, area.top(), width, area.height())
    place = QStyle.visualRect(direction, area, price)
    align = far_side(direction) if at_end else side(direction)
    draw_line(painter, place, tag.price, now, colour("ink"), align)
    if tag.before:
        width = QFontMetrics(before).horizontalAdvance(tag.before) + 1
        left = price.left() - SPACE_8 - width if at_end else price.right() + SPACE_8
        room = QRect(left, area.top(), width, area.height())
        place = QStyle.visualRect(direction, area, room)
        draw_line(painter, place, tag.before, before, colour("muted"), side(direction))


def badge_width(label: str) -> int:
    """The width of a badge with this text, in px; none for no text."""
    made = font("small", strong=True)
    return QFontMetrics(made).horizontalAdvance(shown(label)) + 2 * SPACE_8 if label else 0


def paint_badge(
    painter: QPainter,
    area: QRect,
    label: str,
    direction: Qt.LayoutDirection,
    *,
    at_end: bool = False,
) -> None:
    """A badge in a corner of `area`, or `at_end` at the side where text ends."""
    if not label:
        return
    made = font("small", strong=True)
    gap = 0 if at_end else SPACE_8
    width = min(badge_width(label), area.width() - 2 * gap)
    height = QFontMetrics(made).lineSpacing() + SPACE_4
    left = area.right() - width + 1 if at_end else area.left() + gap
    place = QStyle.visualRect(direction, area, QRect(left, area.top() + gap, width, height))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("ink"))
    painter.drawRoundedRect(place, height / 2, height / 2)
    room = place.adjusted(SPACE_8 - 1, 0, -(SPACE_8 - 1), 0)
    draw_line(painter, room, label, made, colour("surface"), Qt.AlignmentFlag.AlignHCenter)


def _fonts() -> tuple[QFont, QFont]:
    struck = amount_font("small")
    struck.setStrikeOut(True)
    return amount_font("body", strong=True), struck
