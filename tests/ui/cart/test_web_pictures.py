"""Pictures from the web on the shelf: who brings them, what is not drawn, and who never waits."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from pos_app.pictures.fetcher import PictureFetcher
from pos_app.workers import pictures as under_test
from pos_app.workers.pictures import Picture, Pictures, PictureSource, decode
from tests.screens.cart_screen import CartScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, plain_product
from tests.unit.pictures.picture_server import PictureServer, png

OpenCart = Callable[..., CartScreen]
RED = QColor("#CC2222")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="9"/></svg>'
NOTHING = Picture(QImage(), None)


def written(kind: str, width: int = 30, height: int = 30) -> bytes:
    """A red picture as a file of this kind."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload] # PySide's stub wants bytes
    return bytes(data.data())


class Shelf:
    """A fetcher that hands over what it was given, when it is let go."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.waiting: list[tuple[str, Callable[[bytes], None]]] = []
        self.is_stopped = False

    def fetch(self, url: str, done: Callable[[bytes], None]) -> None:
        self.asked.append(url)
        self.waiting.append((url, done))

    def bring(self, data: bytes) -> None:
        """Answers all that wait, from another thread."""
        waiting, self.waiting = self.waiting, []
        task = threading.Thread(target=lambda: [done(data) for _, done in waiting])
        task.start()
        task.join()

    def stop(self) -> None:
        self.is_stopped = True


@pytest.fixture
def web(qtbot: QtBot) -> Iterator[Shelf]:
    """What brings the web's pictures to this application."""
    fetcher = Shelf()
    source = PictureSource(lambda: fetcher)
    yield fetcher
    source.stop()
    assert fetcher.is_stopped or not fetcher.asked


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_pictures_of_the_usual_kinds_are_drawn(kind: str) -> None:
    picture = decode(written(kind), 20)
    assert picture.image.width() == 20
    colour = picture.image.pixelColor(10, 10)
    assert (colour.red() > 180, colour.blue() < 80) == (True, True)


@pytest.mark.parametrize(
    "data",
    [
        SVG,
        b"<?xml version='1.0'?>" + SVG,
        written("BMP"),
        b"",
        b"\x89PNG\r\n\x1a\n",
        written("PNG")[:60],
        png(60_000, 60_000),
        png(5_000, 5_000),
        b"GIF89a\x01\0\x01\0\0\0\0;",
    ],
    ids=["svg", "xml", "bmp", "none", "head", "cut", "bomb", "too many pixels", "gif"],
)
def test_what_is_no_picture_for_a_shelf_is_not_drawn(data: bytes) -> None:
    assert decode(data, 20) == NOTHING


def test_too_many_pixels_of_a_local_file_are_not_drawn(tmp_path: Path) -> None:
    (tmp_path / "one.png").write_bytes(png(60_000, 60_000))
    assert decode(tmp_path / "one.png", 20) == NOTHING


def test_a_tile_shows_initials_and_then_the_picture_of_its_address(
    open_cart: OpenCart, qtbot: QtBot, web: Shelf
) -> None:
    url = "https://shop.example/ball.png"
    screen = open_cart(MemoryCatalogue([plain_product("Ball", image_url=url)]))
    view = screen.products

    def colour() -> QColor:
        rect = view.visualRect(view.model().index(0, 0))
        return view.viewport().grab().toImage().pixelColor(rect.left() + 24, rect.top() + 24)

    qtbot.waitUntil(lambda: web.asked == [url])
    assert colour() != RED
    web.bring(written("PNG"))
    qtbot.waitUntil(lambda: colour() == RED)
    assert web.asked == [url]


def test_a_picture_that_is_not_to_be_had_is_tried_again_only_later(
    qtbot: QtBot, web: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = Pictures()
    with qtbot.waitSignal(pictures.arrived):
        assert pictures.get("https://x/1", 20) is None
        web.bring(b"")
    assert pictures.get("https://x/1", 20) == NOTHING
    assert len(web.asked) == 1
    monkeypatch.setattr(under_test, "_RETRY_S", -1.0)
    with qtbot.waitSignal(pictures.arrived):
        assert pictures.get("https://x/1", 20) == NOTHING
        web.bring(written("PNG"))
    monkeypatch.undo()
    found = pictures.get("https://x/1", 20)
    assert found is not None
    assert found.image.width() == 20


def test_slow_servers_do_not_hold_up_the_tills_own_pictures(
    qtbot: QtBot, web: Shelf, tmp_path: Path
) -> None:
    (tmp_path / "own.png").write_bytes(written("PNG"))
    pictures = Pictures()
    for number in range(50):
        pictures.get(f"https://slow/{number}", 20)
    assert len(web.asked) < 10
    with qtbot.waitSignal(pictures.arrived):
        pictures.get(str(tmp_path / "own.png"), 20)


def test_without_anybody_who_fetches_there_are_initials(qtbot: QtBot) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    assert app.findChild(PictureSource) is None
    pictures = Pictures()
    with qtbot.waitSignal(pictures.arrived):
        pictures.get("https://x/1", 20)
    assert pictures.get("https://x/1", 20) == NOTHING


def test_what_is_not_to_be_had_does_not_pile_up(
    qtbot: QtBot, web: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(under_test, "_MOST_HELD", 5)
    pictures = Pictures()
    for number in range(9):
        with qtbot.waitSignal(pictures.arrived):
            pictures.get(f"https://x/{number}", 20)
            web.bring(b"")
    assert len(pictures._held) == len(pictures._failed_at_s) == 5


def test_the_real_fetcher_brings_a_picture_to_the_shelf(qtbot: QtBot, tmp_path: Path) -> None:
    source = PictureSource(lambda: PictureFetcher(tmp_path / "p", allows_loopback=True))
    pictures = Pictures()
    with PictureServer() as server:
        for path, width in (("good", 16), ("huge", 0), ("drawing", 0)):
            url = server.url(path)
            with qtbot.waitSignal(pictures.arrived):
                assert pictures.get(url, 16) is None
            found = pictures.get(url, 16)
            assert found is not None
            assert found.image.width() == width
        source.stop()
