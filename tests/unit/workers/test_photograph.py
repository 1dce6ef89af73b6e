"""Photographs: of the usual kinds, whatever their name, and within bounds."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader

from pos_app.workers import photograph as module
from pos_app.workers.photograph import photograph


def _save(path: Path, width: int = 400, height: int = 200) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#AA5500"))
    assert image.save(str(path))
    return path


def _whole(size: QSize) -> QSize:
    return size


def _half(size: QSize) -> QSize:
    return size / 2


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_what_it_is_counts_and_not_its_name(tmp_path: Path, kind: str) -> None:
    path = _save(tmp_path / f"a.{kind}").rename(tmp_path / "a.svg")
    assert photograph(path, _half).size() == QSize(200, 100)
    assert photograph(path.read_bytes(), _whole).size() == QSize(400, 200)


@pytest.mark.parametrize("kind", ["bmp", "ppm"])
def test_other_kinds_are_none(tmp_path: Path, kind: str) -> None:
    assert photograph(_save(tmp_path / f"a.{kind}"), _whole).isNull()


def test_files_and_pictures_have_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _save(tmp_path / "a.png")
    assert photograph(path, _whole, most_pixels=400 * 200 - 1).isNull()
    assert not photograph(path, _whole, most_pixels=400 * 200).isNull()
    data = path.read_bytes()
    monkeypatch.setattr(module, "_MOST_BYTES", len(data) - 1)
    assert photograph(path, _whole).isNull()
    assert photograph(data, _whole).isNull()


def test_nothing_becomes_smaller_than_a_pixel(tmp_path: Path) -> None:
    assert photograph(_save(tmp_path / "a.png", 400, 1), _half).size() == QSize(200, 1)


def test_one_of_a_camera_on_its_side_is_turned_and_fitted_as_it_is_seen(tmp_path: Path) -> None:
    jpeg = bytearray(_save(tmp_path / "a.jpg").read_bytes())
    # Orientation 6 of EXIF: to be turned by a quarter.
    exif = bytes.fromhex("ffe1002245786966000049492a0008000000010012010300010000000600000000000000")
    path = tmp_path / "turned.jpg"
    path.write_bytes(bytes(jpeg[:2]) + exif + bytes(jpeg[2:]))
    seen: list[QSize] = []

    def fit(size: QSize) -> QSize:
        seen.append(QSize(size))
        return size / 4

    assert photograph(path, fit).size() == QSize(50, 100)
    assert seen == [QSize(200, 400)]


def test_no_drawing_is_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("asked of what format it is")

    for name in ("format", "setDecideFormatFromContent"):
        monkeypatch.setattr(QImageReader, name, refuse)
    assert not photograph(_save(tmp_path / "a.png"), _whole).isNull()
