"""What goes on beyond an edge fades there, and is seen whole at the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from pos_app.ui.theme import apply_theme
from pos_app.ui.widgets.veil import Veil

_WIDE, _HIGH = 200, 60


@pytest.fixture
def area(qapp: QApplication) -> Iterator[QScrollArea]:
    """A black sheet of 600 by 300 px behind a window of 200 by 60, without scroll bars."""
    apply_theme(qapp, "light")
    made = QScrollArea()
    made.setFrameShape(QScrollArea.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.resize(_WIDE, _HIGH)
    yield made
    made.close()
    made.deleteLater()


def _sheet() -> QWidget:
    sheet = QWidget()
    sheet.setFixedSize(600, 300)
    sheet.setAutoFillBackground(True)
    palette = sheet.palette()
    palette.setColor(sheet.backgroundRole(), QColor("black"))
    sheet.setPalette(palette)
    return sheet


def _taken(area: QScrollArea) -> QImage:
    area.show()
    QApplication.processEvents()
    return area.viewport().grab().toImage()


def _light(picture: QImage, x: int, y: int) -> int:
    return picture.pixelColor(x, y).lightness()


@pytest.mark.parametrize("is_first", [True, False], ids=["veil first", "sheet first"])
def test_sideways_the_end_fades_until_it_is_reached(area: QScrollArea, is_first: bool) -> None:
    if is_first:
        Veil(area)
    area.setWidget(_sheet())
    if not is_first:
        Veil(area)
    begin = _taken(area)
    assert _light(begin, _WIDE - 1, 30) > 200
    assert _light(begin, _WIDE // 2, 30) == 0
    assert _light(begin, 0, 30) == 0
    bar = area.horizontalScrollBar()
    bar.setValue(bar.maximum())
    end = _taken(area)
    assert _light(end, _WIDE - 1, 30) == 0
    assert _light(end, 0, 30) > 200


def test_from_right_to_left_it_begins_at_the_other_side(area: QScrollArea) -> None:
    area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    Veil(area)
    area.setWidget(_sheet())
    picture = _taken(area)
    bar = area.horizontalScrollBar()
    bar.setValue(bar.minimum())
    picture = _taken(area)
    assert _light(picture, 0, 30) > 200
    assert _light(picture, _WIDE - 1, 30) == 0


def test_upright_the_top_fades_once_something_is_above(area: QScrollArea) -> None:
    Veil(area, upright=True)
    area.setWidget(_sheet())
    assert _light(_taken(area), 100, 0) == 0
    area.verticalScrollBar().setValue(40)
    picture = _taken(area)
    assert _light(picture, 100, 0) > 200
    assert _light(picture, 100, _HIGH - 1) > 200


def test_what_fits_does_not_fade(area: QScrollArea) -> None:
    Veil(area)
    sheet = _sheet()
    sheet.setFixedSize(_WIDE, _HIGH)
    area.setWidget(sheet)
    picture = _taken(area)
    assert {_light(picture, x, 30) for x in (0, _WIDE // 2, _WIDE - 1)} == {0}
