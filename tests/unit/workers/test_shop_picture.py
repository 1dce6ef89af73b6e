"""The shop's picture: a photograph on this computer, of bounded size, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from pos_app.workers.shop_picture import ShopPicture, shop_picture

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'


def _save(path: Path, width: int = 400, height: int = 200) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#AA5500"))
    assert image.save(str(path))
    return path


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "named.svg.png"])
def test_a_photograph_is_scaled_to_its_room(tmp_path: Path, name: str) -> None:
    image = shop_picture(_save(tmp_path / name), QSize(100, 100))
    assert (image.width(), image.height()) == (100, 50)


def test_a_small_one_is_not_blown_up(tmp_path: Path) -> None:
    image = shop_picture(_save(tmp_path / "a.png", 40, 20), QSize(100, 100))
    assert (image.width(), image.height()) == (40, 20)


@pytest.mark.parametrize("name", ["drawing.svg", "drawing.png", "empty.jpg"])
def test_a_drawing_whatever_its_name_is_no_picture(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("" if name == "empty.jpg" else _SVG)
    assert shop_picture(path, QSize(100, 100)).isNull()


def test_a_missing_one_and_a_folder_are_none(tmp_path: Path) -> None:
    assert shop_picture(tmp_path / "none.png", QSize(10, 10)).isNull()
    assert shop_picture(tmp_path, QSize(10, 10)).isNull()


def test_only_the_newest_room_is_answered(tmp_path: Path, qtbot: QtBot) -> None:
    picture = ShopPicture(str(_save(tmp_path / "a.png")))
    sizes: list[int] = []
    picture.arrived.connect(lambda image: sizes.append(image.width()))
    for edge in (50, 60, 70):
        picture.fetch(QSize(edge, edge))
    qtbot.waitUntil(lambda: sizes == [70])
    picture.fetch(QSize(70, 70))
    assert sizes == [70]
