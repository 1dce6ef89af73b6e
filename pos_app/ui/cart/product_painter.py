"""How a product looks on the shelf: a tile with a large picture, or a row in narrow windows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pos_app.domain.product import Product
from pos_app.services.offers import Offer
from pos_app.services.resources import resource
from pos_app.ui.cart.lettering import broken, draw_line, draw_lines, side
from pos_app.ui.cart.price_tag import (
    badge_width,
    paint_badge,
    paint_prices,
    price_tag,
    prices_width,
)
from pos_app.ui.cart.product_model import OFFER_ROLE, offer_subtitle
from pos_app.ui.theme import (
    RADIUS,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    colour,
    font,
)
from pos_app.ui.widgets import pixmap
from pos_app.workers.pictures import Picture, Pictures

PICTURE_HEIGHT = 116
_ROW_PICTURE = 48
_STAR = 26

_Index = QModelIndex | QPersistentModelIndex


def picture_source(product: Product) -> str:
    """Where a product's picture is: a file among the sample's, a web address, or nowhere."""
    if product.picture:
        return str(resource("sample", "pictures", product.picture))
    return product.image_url


class ProductPainter(QStyledItemDelegate):
    """Paints products; `is_compact` chooses rows over tiles."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.is_compact = False
        self.cell = QSize(0, 0)
        """The room of one product, with the gap around it, in px."""
        self.pressed = QPersistentModelIndex()

    def tile_height(self) -> int:
        """The height of a tile with all its lines, in px, with the gap around it."""
        name = 2 * QFontMetrics(font("body")).lineSpacing()
        rest = QFontMetrics(font("small")).lineSpacing() + QFontMetrics(font("body")).lineSpacing()
        return PICTURE_HEIGHT + name + rest + 2 * SPACE_8 + 2 * SPACE_12 + SPACE_4

    def row_height(self) -> int:
        """The height of a row, in px."""
        lines = QFontMetrics(font("body")).lineSpacing() + QFontMetrics(font("small")).lineSpacing()
        return max(_ROW_PICTURE, lines) + 2 * SPACE_8

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        offer = index.data(OFFER_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        card = option.rect.adjusted(SPACE_4, SPACE_4, -SPACE_4, -SPACE_4)
        self._paint_ground(painter, option, card, index)
        if self.is_compact:
            self._paint_row(painter, option.direction, card, offer)
        else:
            self._paint_tile(painter, option.direction, card, offer)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, card: QRect, index: _Index
    ) -> None:
        state = option.state
        ground = ""
        if self.pressed == index:
            ground = "pressed"
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = "raised"
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        if not ground and not has_focus:
            return
        painter.setPen(QPen(colour("accent"), 2) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_tile(
        self, painter: QPainter, direction: Qt.LayoutDirection, card: QRect, offer: Offer
    ) -> None:
        product, tag = offer.first, price_tag(offer)
        inner = card.adjusted(SPACE_8, SPACE_8, -SPACE_8, -SPACE_8)
        panel = QRect(inner.left(), inner.top(), inner.width(), PICTURE_HEIGHT)
        self._paint_picture(painter, panel, product)
        paint_badge(painter, panel, tag.badge, direction)
        if offer.is_favourite:
            _paint_star(painter, panel, direction)
        body, small = font("body", strong=True), font("small")
        line, small_line = QFontMetrics(body).lineSpacing(), QFontMetrics(small).lineSpacing()
        top = panel.bottom() + SPACE_8
        names = broken(product.name, body, inner.width(), 2)
        area = QRect(inner.left(), top, inner.width(), line * len(names))
        draw_lines(painter, area, names, body, colour("ink"), side(direction))
        under = QRect(inner.left(), area.bottom() + 1, inner.width(), 0)
        if text := offer_subtitle(offer):
            under.setHeight(small_line)
            draw_line(painter, under, text, small, colour("muted"), side(direction))
        foot = QRect(inner.left(), under.bottom() + 1 + SPACE_4, inner.width(), line)
        paint_prices(painter, foot, tag, direction)

    def _paint_row(
        self, painter: QPainter, direction: Qt.LayoutDirection, card: QRect, offer: Offer
    ) -> None:
        tag = price_tag(offer)
        inner = card.adjusted(SPACE_8, 0, -SPACE_8, 0)
        picture = QRect(inner.left(), 0, _ROW_PICTURE, _ROW_PICTURE)
        picture.moveTop(inner.center().y() - _ROW_PICTURE // 2)
        price_width = max(prices_width(tag), badge_width(tag.badge))
        price = QRect(inner.right() - price_width + 1, inner.top(), price_width, inner.height())
        text_left = picture.right() + SPACE_12
        text = QRect(text_left, inner.top(), price.left() - SPACE_12 - text_left, inner.height())
        places = [QStyle.visualRect(direction, inner, place) for place in (picture, text, price)]
        self._paint_picture(painter, places[0], offer.first)
        if offer.is_favourite:
            _paint_star(painter, places[0], direction)
        self._paint_row_text(painter, direction, places[1], offer)
        if tag.badge:
            line = QFontMetrics(font("body")).lineSpacing()
            middle = places[2].center().y()
            upper = QRect(places[2].left(), middle - line, places[2].width(), line)
            paint_prices(painter, upper, tag, direction, at_end=True)
            lower = QRect(places[2].left(), middle + 2, places[2].width(), line)
            paint_badge(painter, lower, tag.badge, direction, at_end=True)
        else:
            paint_prices(painter, places[2], tag, direction, at_end=True)

    def _paint_row_text(
        self, painter: QPainter, direction: Qt.LayoutDirection, area: QRect, offer: Offer
    ) -> None:
        body, small = font("body", strong=True), font("small")
        line, small_line = QFontMetrics(body).lineSpacing(), QFontMetrics(small).lineSpacing()
        under = offer_subtitle(offer)
        names = broken(offer.first.name, body, area.width(), 1 if under else 2)
        height = line * len(names) + (small_line if under else 0)
        top = area.top() + (area.height() - height) // 2
        block = QRect(area.left(), top, area.width(), line * len(names))
        draw_lines(painter, block, names, body, colour("ink"), side(direction))
        below = QRect(area.left(), block.bottom() + 1, area.width(), small_line)
        draw_line(painter, below, under, small, colour("muted"), side(direction))

    def _paint_picture(self, painter: QPainter, panel: QRect, product: Product) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        source = picture_source(product)
        edge = max(panel.width(), panel.height())
        scale = painter.device().devicePixelRatioF()
        picture = self._pictures.get(source, round(edge * scale)) if source else Picture(QImage())
        if picture is None or picture.image.isNull():
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(panel, RADIUS - 2, RADIUS - 2)
            if picture is not None:
                _paint_initials(painter, panel, product.name)
            return
        # A drawing on an even ground is shown whole, with its ground to the panel's edges; a
        # photograph fills the panel.
        shown = min(panel.width(), panel.height()) if picture.ground is not None else edge
        if picture.ground is not None:
            painter.setBrush(picture.ground)
            painter.drawRoundedRect(panel, RADIUS - 2, RADIUS - 2)
        place = QRectF(0, 0, shown, shown)
        place.moveCenter(QRectF(panel).center())
        fill = QBrush(picture.image)
        factor = shown / picture.image.width()
        fill.setTransform(QTransform(factor, 0, 0, factor, place.left(), place.top()))
        painter.setBrush(fill)
        painter.drawRoundedRect(place.intersected(QRectF(panel)), RADIUS - 2, RADIUS - 2)


def initials(name: str) -> str:
    """The first letters or digits of the first two words: what a tile without a picture shows."""
    firsts = (next(filter(str.isalnum, word), "") for word in name.split())
    return "".join(list(filter(None, firsts))[:2]).upper()


def _paint_initials(painter: QPainter, panel: QRect, name: str) -> None:
    made = font("title" if panel.height() > _ROW_PICTURE else "body", strong=True)
    middle = Qt.AlignmentFlag.AlignHCenter
    draw_line(painter, panel, initials(name), made, colour("muted"), middle)


def _paint_star(painter: QPainter, panel: QRect, direction: Qt.LayoutDirection) -> None:
    """In the corner where text ends, on a ground of its own: it must be seen on any picture."""
    size = _STAR
    place = QRect(panel.right() - size - SPACE_4 + 1, panel.top() + SPACE_4, size, size)
    if panel.height() <= _ROW_PICTURE:
        # Across the corner, or it would hide too much of a small picture.
        size = _STAR * 3 // 4
        place = QRect(panel.right() - size * 2 // 3, panel.top() - SPACE_4, size, size)
    place = QStyle.visualRect(direction, panel, place)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("surface"))
    painter.drawEllipse(place)
    inner = QRect(0, 0, size - SPACE_8, size - SPACE_8)
    inner.moveCenter(place.center())
    painter.drawPixmap(inner, pixmap("star", "accent", inner.width()))
