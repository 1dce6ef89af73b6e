"""The screens look as they were approved."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from dev_process import ROOT
from tests.looks.approval import (
    approved_file,
    approved_pictures,
    compare,
    difference_picture,
    other_fonts,
    shrunk,
)
from tests.looks.look import Picture
from tests.looks.staging import take

SEEN = ROOT / "build" / "looks"


@pytest.mark.parametrize("picture", approved_pictures(), ids=lambda picture: picture.name)
def test_the_screen_looks_as_approved(picture: Picture, qapp: QApplication) -> None:
    if why := other_fonts(qapp):
        pytest.skip(why)
    image = take(picture, qapp)
    now, approved = shrunk(image), QImage(str(approved_file(picture)))
    found = compare(now, approved)
    if found.is_seen:
        SEEN.mkdir(parents=True, exist_ok=True)
        image.save(str(SEEN / f"{picture.name}.png"))
        approved.save(str(SEEN / f"{picture.name}-approved.png"))
        difference_picture(now, approved).save(str(SEEN / f"{picture.name}-difference.png"))
    assert not found.is_seen, (
        f"{found.squares} squares differ, {found.where}; see {SEEN / picture.name}*.png, "
        "and approve with dev.py shots --approve if it is meant so"
    )


def screen(at: int = 400, *, ink: str = "#12171E", button: str = "#1D4ED8") -> QImage:
    """A screen with a word and a button, `at` px from the left."""
    image = QImage(1366, 768, QImage.Format.Format_RGB32)
    image.fill(QColor("#F4F6F8"))
    painter = QPainter(image)
    painter.fillRect(at, 300, 300, 56, QColor(button))
    for letter in range(12):  # as dark as letters are on the whole
        painter.fillRect(at + letter * 10, 120, 3, 16, QColor(ink))
    painter.end()
    return image


def test_what_moved_or_changed_its_colour_is_seen_and_thicker_letters_are_not() -> None:
    approved = shrunk(screen())
    assert not compare(shrunk(screen()), approved).is_seen
    assert not compare(shrunk(screen(ink="#000000")), approved).is_seen
    assert compare(shrunk(screen(412)), approved).is_seen
    assert compare(shrunk(screen(button="#1D7ED8")), approved).is_seen
    assert compare(shrunk(screen(button="#F4F6F8")), approved).is_seen


def test_another_size_is_seen() -> None:
    assert compare(shrunk(screen()), shrunk(screen().scaled(1024, 600))).is_seen
