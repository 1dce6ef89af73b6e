"""Product pictures, decoded off the GUI thread and kept as long as there is room for them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

_ROOM_BYTES = 16 * 1024 * 1024
_AT_ONCE = 2
_WAITING = 64
_SAME_TONE = 6


@dataclass(frozen=True, slots=True)
class Picture:
    """A square image (null if the file cannot be read), and the colour of its ground where all
    four corners have the same one."""

    image: QImage
    ground: QColor | None = None


class Pictures(QObject):
    """Gives pictures at once if they are here, else fetches them and says when they came.

    What was asked for last comes first, as it is what is on the screen; of what waits too long
    the oldest is forgotten, and asked for again when it is painted again.
    """

    arrived = Signal(str)
    """The path of a picture that `get` gives from now on."""

    def __init__(self, parent: QObject | None = None, *, room_bytes: int = _ROOM_BYTES) -> None:
        super().__init__(parent)
        self._room_bytes = room_bytes
        self._held_bytes = 0
        self._held: OrderedDict[tuple[str, int], Picture] = OrderedDict()
        self._waiting: OrderedDict[tuple[str, int], None] = OrderedDict()
        self._decoding: set[tuple[str, int]] = set()
        self._courier = _Courier()
        self._courier.brought.connect(self._keep)

    @property
    def held_bytes(self) -> int:
        """How much memory the kept pictures take."""
        return self._held_bytes

    def get(self, path: str, edge_px: int) -> Picture | None:
        """The picture of a file, `edge_px` device pixels wide and high; None until it is here."""
        key = (path, edge_px)
        held = self._held.get(key)
        if held is not None:
            self._held.move_to_end(key)
            return held
        if key not in self._decoding:
            self._waiting[key] = None
            self._waiting.move_to_end(key)
            if len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
            self._fetch()
        return None

    def _fetch(self) -> None:
        while self._waiting and len(self._decoding) < _AT_ONCE:
            key, _ = self._waiting.popitem(last=True)
            self._decoding.add(key)
            QThreadPool.globalInstance().start(_Decoding(*key, self._courier))

    @Slot(str, int, object)
    def _keep(self, path: str, edge_px: int, picture: Picture) -> None:
        key = (path, edge_px)
        self._decoding.discard(key)
        self._held[key] = picture
        self._held_bytes += picture.image.sizeInBytes()
        while self._held_bytes > self._room_bytes and len(self._held) > 1:
            _, dropped = self._held.popitem(last=False)
            self._held_bytes -= dropped.image.sizeInBytes()
        self._fetch()
        self.arrived.emit(path)


class _Courier(QObject):
    """Brings pictures to the GUI thread. It lives as long as the last decoding that knows it, so
    that none of them ever speaks through an object that went with its window."""

    brought = Signal(str, int, object)


class _Decoding(QRunnable):
    """One file, decoded in Qt's pool."""

    def __init__(self, path: str, edge_px: int, courier: _Courier) -> None:
        super().__init__()
        self._path = path
        self._edge_px = edge_px
        self._courier = courier

    def run(self) -> None:
        picture = decode(Path(self._path), self._edge_px)
        self._courier.brought.emit(self._path, self._edge_px, picture)


def decode(path: Path, edge_px: int) -> Picture:
    """Reads an SVG, PNG, JPEG or WebP file into a square of `edge_px`: drawings whole, photographs
    cut to the middle. A null image if the file is missing or damaged."""
    image = _drawing(path, edge_px) if path.suffix == ".svg" else _photograph(path, edge_px)
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


def _photograph(path: Path, edge_px: int) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
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
