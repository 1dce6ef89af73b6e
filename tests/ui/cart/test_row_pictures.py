"""A row is painted once for each way it looks, and never shows what is no longer so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.domain.cart import Cart
from pos_app.ui.cart.cart_lines import CartLines
from pos_app.ui.cart.cart_model import CartModel
from pos_app.ui.cart.row_pictures import _KEPT, RowPictures
from pos_app.ui.theme import apply_theme
from tests.ui.cart.memory_catalogue import USD, plain_product

ROW = QRect(10, 20, 40, 30)


class Strokes:
    """Paints a colour, and counts how often it had to."""

    def __init__(self, name: str = "#B4532A") -> None:
        self.colour, self.count = QColor(name), 0

    def __call__(self, painter: QPainter, rect: QRect) -> None:
        self.count += 1
        painter.fillRect(rect, self.colour)


def screen(scale: float = 1.0) -> QImage:
    made = QImage(round(100 * scale), round(100 * scale), QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.white)
    return made


def draw(pictures: RowPictures, shown: object, strokes: Strokes, look: str = "") -> QImage:
    image = screen()
    painter = QPainter(image)
    pictures.draw(painter, ROW, shown, (look,), strokes)
    painter.end()
    return image


def test_what_was_painted_once_is_not_painted_again(qapp: QApplication) -> None:
    pictures, line, strokes = RowPictures(), object(), Strokes()
    first, again = draw(pictures, line, strokes), draw(pictures, line, strokes)
    assert strokes.count == 1
    assert first == again
    assert first.pixelColor(10, 20) == strokes.colour
    assert first.pixelColor(9, 20) == first.pixelColor(50, 49) == QColor("white")


def test_another_line_another_look_and_another_theme_are_painted(qapp: QApplication) -> None:
    pictures, line, strokes = RowPictures(), object(), Strokes()
    draw(pictures, line, strokes)
    draw(pictures, object(), strokes)
    draw(pictures, line, strokes, "current")
    assert strokes.count == 3
    pictures.forget()
    draw(pictures, line, strokes)
    assert strokes.count == 4


def test_it_keeps_no_more_than_some(qapp: QApplication) -> None:
    pictures, strokes = RowPictures(), Strokes()
    for _ in range(10 * _KEPT):
        draw(pictures, object(), strokes)
    assert len(pictures._kept) == _KEPT


@pytest.mark.parametrize(("scale", "times"), [(1.0, 1), (2.0, 1), (1.25, 2)])
def test_between_pixels_it_is_painted_each_time(
    qapp: QApplication, scale: float, times: int
) -> None:
    pictures, line, strokes = RowPictures(), object(), Strokes()
    for _ in range(2):
        image = screen(scale)
        painter = QPainter(image)
        pictures.draw(painter, ROW, line, (), strokes)
        painter.end()
        assert image.pixelColor(round(30 * scale), round(35 * scale)) == strokes.colour
    assert strokes.count == times


def test_the_list_follows_its_lines_and_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    cart = Cart(USD)
    model = CartModel(cart)
    lines = CartLines(model)
    qtbot.addWidget(lines)
    lines.resize(400, 300)
    with qtbot.waitExposed(lines):
        lines.show()
    cart.add(plain_product("Green tea", 350))
    model.refresh()
    one = lines.grab().toImage()
    assert lines.grab().toImage() == one
    cart.step(0, 1)
    model.refresh()
    two = lines.grab().toImage()
    assert two != one
    cart.undo()
    model.refresh()
    assert lines.grab().toImage() == one
    apply_theme(qapp, "dark")
    row = lines.visualRect(model.index(0)).adjusted(120, 4, -4, -4)
    dark = lines.grab(row).toImage()
    brightest = max(
        dark.pixelColor(x, y).lightness() for x in range(dark.width()) for y in range(8)
    )
    apply_theme(qapp, "light")
    assert brightest < 128, "the ground of the row is dark"
    assert lines.grab().toImage() == one
