"""The picture of a cause: only what is a picture, and within bounds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_app.workers.still_picture import read_picture
from tests.ui.conftest import OpenTill
from tests.ui.kiosk.conftest import SHOP

BOX = QSize(400, 300)


def picture(path: Path, width: int = 1000, height: int = 500) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path


@pytest.mark.parametrize("name", ["roof.png", "roof.jpg", "roof.webp"])
def test_a_picture_is_made_to_fit_its_box(tmp_path: Path, name: str) -> None:
    assert read_picture(picture(tmp_path / name), BOX).size() == QSize(400, 200)


def test_a_small_one_stays_as_it_is(tmp_path: Path) -> None:
    assert read_picture(picture(tmp_path / "a.png", 40, 30), BOX).size() == QSize(40, 30)


def test_what_it_is_counts_and_not_its_name(tmp_path: Path) -> None:
    picture(tmp_path / "a.png").rename(tmp_path / "a.txt")
    assert not read_picture(tmp_path / "a.txt", BOX).isNull()
    drawing = tmp_path / "b.png"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert read_picture(drawing, BOX).isNull()


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"x" * 40])
def test_what_is_no_picture_is_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    assert read_picture(path, BOX).isNull()
    assert read_picture(tmp_path / "gone.png", BOX).isNull()
    assert read_picture(tmp_path, BOX).isNull()


def test_it_comes_to_the_start_of_the_booth(
    open_till: OpenTill, tmp_path: Path, qtbot: QtBot
) -> None:
    path = picture(tmp_path / "a.png")
    till = open_till(replace(SHOP, kiosk_picture=str(path)))
    till.window.booth.open()
    qtbot.waitUntil(lambda: till.shows("kioskPicture"))
    shown = till.window.findChild(QWidget, "kioskPicture")
    assert shown is not None
    middle = shown.grab().toImage().pixelColor(shown.rect().center())
    assert middle == QColor("#336699")
    assert shown.accessibleName() == SHOP.kiosk_cause
