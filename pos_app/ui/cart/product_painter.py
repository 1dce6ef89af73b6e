"""How a product looks on the shelf: a tile with a large picture, or a row in narrow windows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pos_app.domain.product import Product
from pos_app.services.resources import resource
from pos_app.ui.cart.lettering import broken, draw_line, draw_lines, far_side, side
from pos_app.ui.cart.product_model import PRODUCT_ROLE, subtitle
from pos_app.ui.money_text import number_text
from pos_app.ui.theme import (
    RADIUS,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    amount_font,
    colour,
    font,
)
from pos_app.ui.widgets.plain_text import shown
from pos_app.workers.pictures import Picture, Pictures

PICTURE_HEIGHT = 116
_ROW_PICTURE = 48

_Index = QModelIndex | QPersistentModelIndex


def picture_path(product: Product) -> str:
    """The file of a product's picture among the sample's, or empty."""
    return str(resource("sample", "pictures", product.picture)) if product.picture else ""


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
        product = index.data(PRODUCT_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        card = option.rect.adjusted(SPACE_4, SPACE_4, -SPACE_4, -SPACE_4)
        self._paint_ground(painter, option, card, index)
        if self.is_compact:
            self._paint_row(painter, option.direction, card, product)
        else:
            self._paint_tile(painter, option.direction, card, product)
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
        self, painter: QPainter, direction: Qt.LayoutDirection, card: QRect, product: Product
    ) -> None:
        inner = card.adjusted(SPACE_8, SPACE_8, -SPACE_8, -SPACE_8)
        panel = QRect(inner.left(), inner.top(), inner.width(), PICTURE_HEIGHT)
        self._paint_picture(painter, panel, product)
        if product.discount_label:
            _paint_badge(painter, panel, product.discount_label, direction)
        body, small = font("body", strong=True), font("small")
        line, small_line = QFontMetrics(body).lineSpacing(), QFontMetrics(small).lineSpacing()
        top = panel.bottom() + SPACE_8
        names = broken(product.name, body, inner.width(), 2)
        area = QRect(inner.left(), top, inner.width(), line * len(names))
        draw_lines(painter, area, names, body, colour("ink"), side(direction))
        under = QRect(inner.left(), area.bottom() + 1, inner.width(), 0)
        if text := subtitle(product):
            under.setHeight(small_line)
            draw_line(painter, under, text, small, colour("muted"), side(direction))
        foot = QRect(inner.left(), under.bottom() + 1 + SPACE_4, inner.width(), line)
        _paint_prices(painter, foot, product, direction)

    def _paint_row(
        self, painter: QPainter, direction: Qt.LayoutDirection, card: QRect, product: Product
    ) -> None:
        inner = card.adjusted(SPACE_8, 0, -SPACE_8, 0)
        picture = QRect(inner.left(), 0, _ROW_PICTURE, _ROW_PICTURE)
        picture.moveTop(inner.center().y() - _ROW_PICTURE // 2)
        price_width = max(_prices_width(product), _badge_width(product.discount_label))
        price = QRect(inner.right() - price_width + 1, inner.top(), price_width, inner.height())
        text_left = picture.right() + SPACE_12
        text = QRect(text_left, inner.top(), price.left() - SPACE_12 - text_left, inner.height())
        places = [QStyle.visualRect(direction, inner, place) for place in (picture, text, price)]
        self._paint_picture(painter, places[0], product)
        self._paint_row_text(painter, direction, places[1], product)
        if product.discount_label:
            line = QFontMetrics(font("body")).lineSpacing()
            middle = places[2].center().y()
            upper = QRect(places[2].left(), middle - line, places[2].width(), line)
            _paint_prices(painter, upper, product, direction, at_end=True)
            lower = QRect(places[2].left(), middle + 2, places[2].width(), line)
            _paint_badge(painter, lower, product.discount_label, direction, at_end=True)
        else:
            _paint_prices(painter, places[2], product, direction, at_end=True)

    def _paint_row_text(
        self, painter: QPainter, direction: Qt.LayoutDirection, area: QRect, product: Product
    ) -> None:
        body, small = font("body", strong=True), font("small")
        line, small_line = QFontMetrics(body).lineSpacing(), QFontMetrics(small).lineSpacing()
        under = subtitle(product)
        names = broken(product.name, body, area.width(), 1 if under else 2)
        height = line * len(names) + (small_line if under else 0)
        top = area.top() + (area.height() - height) // 2
        block = QRect(area.left(), top, area.width(), line * len(names))
        draw_lines(painter, block, names, body, colour("ink"), side(direction))
        below = QRect(area.left(), block.bottom() + 1, area.width(), small_line)
        draw_line(painter, below, under, small, colour("muted"), side(direction))

    def _paint_picture(self, painter: QPainter, panel: QRect, product: Product) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        path = picture_path(product)
        edge = max(panel.width(), panel.height())
        scale = painter.device().devicePixelRatioF()
        picture = self._pictures.get(path, round(edge * scale)) if path else Picture(QImage())
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


def _price_fonts() -> tuple[QFont, QFont]:
    struck = amount_font("small")
    struck.setStrikeOut(True)
    return amount_font("body", strong=True), struck


def _prices_width(product: Product) -> int:
    now, before = _price_fonts()
    width = QFontMetrics(now).horizontalAdvance(number_text(product.price))
    if product.original_price is not None:
        original = number_text(product.original_price)
        width += SPACE_8 + QFontMetrics(before).horizontalAdvance(original)
    return width + 2


def _paint_prices(
    painter: QPainter,
    area: QRect,
    product: Product,
    direction: Qt.LayoutDirection,
    *,
    at_end: bool = False,
) -> None:
    """The price at the side where text begins, and the struck-through one after it; or, `at_end`,
    at the side where it ends, and the other one before it: prices below each other line up."""
    now, before = _price_fonts()
    text = number_text(product.price)
    width = QFontMetrics(now).horizontalAdvance(text) + 1
    left = area.right() - width + 1 if at_end else area.left()
    price = QRect(left, area.top(), width, area.height())
    place = QStyle.visualRect(direction, area, price)
    align = far_side(direction) if at_end else side(direction)
    draw_line(painter, place, text, now, colour("ink"), align)
    if product.original_price is not None:
        original = number_text(product.original_price)
        width = QFontMetrics(before).horizontalAdvance(original) + 1
        left = price.left() - SPACE_8 - width if at_end else price.right() + SPACE_8
        room = QRect(left, area.top(), width, area.height())
        place = QStyle.visualRect(direction, area, room)
        draw_line(painter, place, original, before, colour("muted"), side(direction))


def _badge_width(label: str) -> int:
    made = font("small", strong=True)
    return QFontMetrics(made).horizontalAdvance(shown(label)) + 2 * SPACE_8 if label else 0


def _paint_badge(
    painter: QPainter,
    area: QRect,
    label: str,
    direction: Qt.LayoutDirection,
    *,
    at_end: bool = False,
) -> None:
    made = font("small", strong=True)
    gap = 0 if at_end else SPACE_8
    width = min(_badge_width(label), area.width() - 2 * gap)
    height = QFontMetrics(made).lineSpacing() + SPACE_4
    left = area.right() - width + 1 if at_end else area.left() + gap
    place = QStyle.visualRect(direction, area, QRect(left, area.top() + gap, width, height))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("ink"))
    painter.drawRoundedRect(place, height / 2, height / 2)
    room = place.adjusted(SPACE_8 - 1, 0, -(SPACE_8 - 1), 0)
    draw_line(painter, room, label, made, colour("surface"), Qt.AlignmentFlag.AlignHCenter)
