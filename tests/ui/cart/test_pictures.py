"""Pictures: decoded off the GUI thread, kept within their room, and painted where they belong."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from pos_app.ui.cart.product_painter import initials
from pos_app.workers import pictures as under_test
from pos_app.workers.pictures import Picture, Pictures, decode
from tests.screens.cart_screen import CartScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, plain_product

OpenCart = Callable[..., CartScreen]
BLUE = QColor("#2244CC")


def photograph(path: Path, width: int, height: int) -> Path:
    """A PNG, red on its left half and blue on its right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#CC2222"))
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixelColor(x, y, BLUE)
    assert image.save(str(path))
    return path


class Listener(QObject):
    """Notes what arrives, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []
        self.threads: set[int] = set()

    @Slot(str)
    def hear(self, path: str) -> None:
        self.paths.append(path)
        self.threads.add(threading.get_ident())


def test_the_colour_of_its_ground_is_told(tmp_path: Path) -> None:
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    image.setPixelColor(40, 40, QColor("white"))
    assert image.save(str(tmp_path / "one.png"))
    assert decode(tmp_path / "one.png", 64).ground == BLUE


@pytest.mark.parametrize(("width", "height"), [(200, 100), (100, 200), (80, 80), (10, 10)])
def test_a_photograph_is_cut_to_its_middle(tmp_path: Path, width: int, height: int) -> None:
    picture = decode(photograph(tmp_path / "one.png", width, height), 40)
    assert (picture.image.width(), picture.image.height()) == (40, 40)
    assert picture.ground is None
    assert picture.image.pixelColor(1, 20).red() > picture.image.pixelColor(1, 20).blue()
    assert picture.image.pixelColor(38, 20).blue() > picture.image.pixelColor(38, 20).red()


@pytest.mark.parametrize("name", ["missing.png", "missing.svg", "damaged.png"])
def test_what_cannot_be_read_is_a_null_image(tmp_path: Path, name: str) -> None:
    (tmp_path / "damaged.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing more")
    assert decode(tmp_path / name, 40) == Picture(QImage(), None)


def test_pictures_are_decoded_elsewhere_and_arrive_on_the_gui_thread(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded_on: set[int] = set()

    def noting(path: Path, edge_px: int) -> Picture:
        decoded_on.add(threading.get_ident())
        return decode(path, edge_px)

    monkeypatch.setattr(under_test, "decode", noting)
    paths = [str(photograph(tmp_path / f"{n}.png", 60, 60)) for n in range(5)]
    pictures, listener = Pictures(), Listener()
    pictures.arrived.connect(listener.hear)
    assert [pictures.get(path, 30) for path in paths] == [None] * 5
    assert pictures.get(paths[0], 30) is None
    qtbot.waitUntil(lambda: sorted(listener.paths) == paths)
    assert listener.threads == {threading.get_ident()}
    assert decoded_on.isdisjoint(listener.threads)
    held = pictures.get(paths[0], 30)
    assert held is not None
    assert held.image.width() == 30


def test_the_same_picture_in_two_sizes_is_two_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    path = str(photograph(tmp_path / "one.png", 60, 60))
    pictures = Pictures()
    for edge in (20, 40):
        with qtbot.waitSignal(pictures.arrived):
            pictures.get(path, edge)
    widths = [picture.image.width() for edge in (20, 40) if (picture := pictures.get(path, edge))]
    assert widths == [20, 40]


def test_the_oldest_pictures_make_room(qtbot: QtBot, tmp_path: Path) -> None:
    paths = [str(photograph(tmp_path / f"{n}.png", 60, 60)) for n in range(6)]
    room = 3 * 30 * 30 * 4
    pictures = Pictures(room_bytes=room)
    for path in paths:
        with qtbot.waitSignal(pictures.arrived):
            pictures.get(path, 30)
        assert pictures.held_bytes <= room
    assert pictures.get(paths[-1], 30) is not None
    with qtbot.waitSignal(pictures.arrived):
        assert pictures.get(paths[0], 30) is None


def test_what_was_asked_for_last_comes_first(qtbot: QtBot, tmp_path: Path) -> None:
    paths = [str(photograph(tmp_path / f"{n:03}.png", 8, 8)) for n in range(100)]
    pictures, listener = Pictures(), Listener()
    pictures.arrived.connect(listener.hear)
    for path in paths:
        pictures.get(path, 8)
    qtbot.waitUntil(lambda: paths[36] in listener.paths)
    # Two were begun at once, 64 may wait, and the rest were forgotten.
    assert set(listener.paths) == {*paths[:2], *paths[36:]}
    assert listener.paths.index(paths[99]) < listener.paths.index(paths[50])


def test_a_window_may_go_while_a_picture_is_decoded(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go, done = threading.Event(), threading.Event()

    def slow(path: Path, edge_px: int) -> Picture:
        assert let_go.wait(10)
        try:
            return decode(path, edge_px)
        finally:
            done.set()

    monkeypatch.setattr(under_test, "decode", slow)
    owner = QObject()
    pictures = Pictures(owner)
    assert pictures.get(str(photograph(tmp_path / "one.png", 8, 8)), 8) is None
    owner.deleteLater()
    del pictures
    with qtbot.waitSignal(owner.destroyed):
        pass
    let_go.set()
    qtbot.waitUntil(done.is_set)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Flat white", "FW"),
        ("Espresso", "E"),
        ("“Açaí” & (berry) bowl", "AB"),
        ("7 up", "7U"),
        ("قهوة عربية", "قع"),
        ("& - !", ""),
    ],
)
def test_a_product_without_a_picture_shows_its_initials(name: str, shown: str) -> None:
    assert initials(name) == shown


def test_a_tile_shows_its_picture(open_cart: OpenCart, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "one.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    assert image.save(str(path))
    product = plain_product("Ball", picture=str(path))
    screen = open_cart(MemoryCatalogue([product, plain_product("Nothing")]))
    view = screen.products

    def colour_at_picture(row: int) -> QColor:
        rect = view.visualRect(view.model().index(row, 0))
        grabbed = view.viewport().grab().toImage()
        return grabbed.pixelColor(rect.left() + 24, rect.top() + 24)

    qtbot.waitUntil(lambda: colour_at_picture(0) == BLUE)
    assert colour_at_picture(1) != BLUE
