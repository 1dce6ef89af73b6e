"""Product pictures, decoded off the GUI thread and kept as long as there is room for them."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QObject,
    QRectF,
    QRunnable,
    Qt,
    QThreadPool,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

_ROOM_BYTES = 16 * 1024 * 1024
_DECODED_AT_ONCE = 2
_FETCHED_AT_ONCE = 6
_WAITING = 64
_MOST_HELD = 4_000
"""Those that are not to be had take no room, but are remembered too."""
_SAME_TONE = 6
_RETRY_S = 300.0
_MOST_PIXELS = 24_000_000
_MOST_MEMORY_MB = 256
_KINDS = frozenset({"png", "jpg", "jpeg", "webp"})

_Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Picture:
    """A square image (null if there is none to be had), and the colour of its ground where all
    four corners have the same one."""

    image: QImage
    ground: QColor | None = None


class Fetcher(Protocol):
    """Brings pictures from web addresses."""

    def fetch(self, url: str, done: Callable[[bytes], None]) -> None:
        """Returns at once; calls `done` on any thread, with no bytes if there is no picture."""
        ...

    def stop(self) -> None: ...


class PictureSource(QObject):
    """Where the pictures of web addresses come from, for the whole application; the fetcher is
    made when the first is wanted."""

    def __init__(self, make: Callable[[], Fetcher]) -> None:
        super().__init__(QCoreApplication.instance())
        self._make = make
        self._fetcher: Fetcher | None = None

    def fetch(self, url: str, done: Callable[[bytes], None]) -> None:
        if self._fetcher is None:
            self._fetcher = self._make()
        self._fetcher.fetch(url, done)

    def stop(self) -> None:
        """Nothing is fetched any more."""
        self.setParent(None)
        if self._fetcher is not None:
            self._fetcher.stop()


class Pictures(QObject):
    """Gives pictures at once if they are here, else fetches them and says when they came.

    What was asked for last comes first, as it is what is on the screen; of what waits too long
    the oldest is forgotten, and asked for again when it is painted again.
    """

    arrived = Signal(str)
    """The source of a picture that `get` gives from now on."""

    def __init__(self, parent: QObject | None = None, *, room_bytes: int = _ROOM_BYTES) -> None:
        super().__init__(parent)
        self._room_bytes = room_bytes
        self._held_bytes = 0
        self._held: OrderedDict[_Key, Picture] = OrderedDict()
        self._failed_at_s: dict[_Key, float] = {}
        self._waiting: OrderedDict[_Key, None] = OrderedDict()
        self._fetching: set[_Key] = set()
        self._decoding: set[_Key] = set()
        self._courier = _Courier()
        self._courier.fetched.connect(self._decode_fetched)
        self._courier.brought.connect(self._keep)

    @property
    def held_bytes(self) -> int:
        """How much memory the kept pictures take."""
        return self._held_bytes

    def get(self, source: str, edge_px: int) -> Picture | None:
        """The picture of a file or a web address, `edge_px` device pixels wide and high; None
        until it is here."""
        key = (source, edge_px)
        held = self._held.get(key)
        if held is not None and not self._is_to_be_tried_again(key):
            self._held.move_to_end(key)
            return held
        if key not in self._decoding and key not in self._fetching:
            self._waiting[key] = None
            self._waiting.move_to_end(key)
            if len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
            self._go_on()
        return held

    def _is_to_be_tried_again(self, key: _Key) -> bool:
        failed_at_s = self._failed_at_s.get(key)
        return failed_at_s is not None and time.monotonic() - failed_at_s > _RETRY_S

    def _go_on(self) -> None:
        for key in reversed(list(self._waiting)):
            source, edge_px = key
            if _is_web_address(source):
                if len(self._fetching) < _FETCHED_AT_ONCE:
                    del self._waiting[key]
                    self._fetch(source, edge_px)
            elif len(self._decoding) < _DECODED_AT_ONCE:
                del self._waiting[key]
                self._decode(source, edge_px, None)

    def _fetch(self, url: str, edge_px: int) -> None:
        app = QCoreApplication.instance()
        source = app.findChild(PictureSource) if app is not None else None
        self._fetching.add((url, edge_px))
        courier = self._courier
        if isinstance(source, PictureSource):
            source.fetch(url, lambda data: courier.fetched.emit(url, edge_px, data))
        else:
            courier.fetched.emit(url, edge_px, b"")

    @Slot(str, int, object)
    def _decode_fetched(self, url: str, edge_px: int, data: bytes) -> None:
        self._fetching.discard((url, edge_px))
        self._decode(url, edge_px, data)

    def _decode(self, source: str, edge_px: int, data: bytes | None) -> None:
        self._decoding.add((source, edge_px))
        QThreadPool.globalInstance().start(_Decoding(source, edge_px, data, self._courier))

    @Slot(str, int, object)
    def _keep(self, source: str, edge_px: int, picture: Picture) -> None:
        key = (source, edge_px)
        self._decoding.discard(key)
        self._failed_at_s.pop(key, None)
        if picture.image.isNull() and _is_web_address(source):
            self._failed_at_s[key] = time.monotonic()
        replaced = self._held.pop(key, None)
        if replaced is not None:
            self._held_bytes -= replaced.image.sizeInBytes()
        self._held[key] = picture
        self._held_bytes += picture.image.sizeInBytes()
        while len(self._held) > 1 and (
            self._held_bytes > self._room_bytes or len(self._held) > _MOST_HELD
        ):
            gone, dropped = self._held.popitem(last=False)
            self._held_bytes -= dropped.image.sizeInBytes()
            self._failed_at_s.pop(gone, None)
        self._go_on()
        self.arrived.emit(source)


class _Courier(QObject):
    """Brings pictures to the GUI thread. It lives as long as the last fetching or decoding that
    knows it, so that none of them ever speaks through an object that went with its window."""

    fetched = Signal(str, int, object)
    brought = Signal(str, int, object)


class _Decoding(QRunnable):
    """One picture, decoded in Qt's pool: a file or, where there are `data`, those."""

    def __init__(self, source: str, edge_px: int, data: bytes | None, courier: _Courier) -> None:
        super().__init__()
        self._source = source
        self._edge_px = edge_px
        self._data = data
        self._courier = courier

    def run(self) -> None:
        if self._data is None:
            picture = decode(Path(self._source), self._edge_px)
        else:
            picture = decode_foreign(self._data, self._edge_px)
        self._courier.brought.emit(self._source, self._edge_px, picture)


def _is_web_address(source: str) -> bool:
    return source.startswith(("https://", "http://"))


def decode(path: Path, edge_px: int) -> Picture:
    """Reads a file of the till's own (SVG, PNG, JPEG or WebP) into a square of `edge_px`: drawings
    whole, photographs cut to the middle. A null image if it is missing, damaged or too large."""
    if path.suffix == ".svg":
        image = _drawing(path, edge_px)
    else:
        image = _photograph(QImageReader(str(path)), edge_px)
    return Picture(image, _ground(image))


def decode_foreign(data: bytes, edge_px: int) -> Picture:
    """The same for a picture from outside: PNG, JPEG or WebP, and never a drawing."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    image = _photograph(QImageReader(buffer), edge_px) if data else QImage()
    return Picture(image, _ground(image))


def _drawing(path: Path, edge_px: int) -> QImage:
    from PySide6.QtSvg import QSvgRenderer  # not needed before the first picture

    renderer = QSvgRenderer(str(path)) if path.is_file() else QSvgRenderer()
    if not renderer.isValid():
        return QImage()
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(edge_px, edge_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, edge_px, edge_px))
    painter.end()
    return image


def _photograph(reader: QImageReader, edge_px: int) -> QImage:
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    # The sizes that the file tells are believed only to refuse it: the memory has a limit too.
    reader.setAllocationLimit(_MOST_MEMORY_MB)
    size = reader.size()
    if bytes(reader.format().data()).decode() not in _KINDS or not size.isValid():
        return QImage()
    if size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    reader.setScaledSize(size.scaled(edge_px, edge_px, expanding))
    image = reader.read()
    if image.isNull():
        return image
    left, top = (image.width() - edge_px) // 2, (image.height() - edge_px) // 2
    cut = image.copy(left, top, edge_px, edge_px)
    return cut.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _ground(image: QImage) -> QColor | None:
    if image.isNull():
        return None
    right, bottom = image.width() - 1, image.height() - 1
    corners = [image.pixelColor(x, y) for x in (0, right) for y in (0, bottom)]
    first = corners[0]
    channels = ("red", "green", "blue", "alpha")
    is_even = first.alpha() == 255 and all(
        abs(getattr(corner, name)() - getattr(first, name)()) <= _SAME_TONE
        for corner in corners
        for name in channels
    )
    return first if is_even else None
