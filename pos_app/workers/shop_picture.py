"""The shop's own picture for its customers: a local file, bounded, decoded off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

_MOST_BYTES = 20 * 1024 * 1024
_MOST_PIXELS = 60_000_000
_ALLOCATION_MB = 256
# Photographs only: a drawing (SVG) is a program of its own, and may name other files.
_FORMATS = {b"png", b"jpeg", b"jpg", b"webp", b"bmp", b"gif"}


class ShopPicture(QObject):
    """One file, scaled to the room there is. What cannot be read is simply not there."""

    arrived = Signal(object)
    """Carries the `QImage`; a null one if there is no such picture."""

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._room = QSize()
        self._courier = _Courier()
        self._courier.brought.connect(self._take)

    @property
    def is_wanted(self) -> bool:
        return bool(self._path)

    def fetch(self, room: QSize) -> None:
        """Wants the picture at most `room` device pixels large. The same room again is no news."""
        if self._path and room != self._room and not room.isEmpty():
            self._room = QSize(room)
            QThreadPool.globalInstance().start(_Decoding(self._path, self._room, self._courier))

    @Slot(object, object)
    def _take(self, room: QSize, image: QImage) -> None:
        if room == self._room:
            self.arrived.emit(image)


class _Courier(QObject):
    """Brings the picture to the GUI thread; lives as long as the last decoding that knows it."""

    brought = Signal(object, object)


class _Decoding(QRunnable):
    """One file, decoded in Qt's pool."""

    def __init__(self, path: str, room: QSize, courier: _Courier) -> None:
        super().__init__()
        self._path, self._room, self._courier = path, room, courier

    def run(self) -> None:
        self._courier.brought.emit(self._room, shop_picture(Path(self._path), self._room))


def shop_picture(path: Path, room: QSize) -> QImage:
    """The picture whole, as large as it fits into `room`, never larger than it is. A null image
    if it is no picture, or too large a one."""
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return QImage()
    except OSError:
        return QImage()
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    reader = QImageReader(str(path))
    # What it is, not what its name says.
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _FORMATS:
        return QImage()
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    turned = _is_turned(reader)
    fitted = size.scaled(room.transposed() if turned else room, Qt.AspectRatioMode.KeepAspectRatio)
    if fitted.width() < size.width():
        reader.setScaledSize(fitted.expandedTo(QSize(1, 1)))
    return reader.read()


def _is_turned(reader: QImageReader) -> bool:
    """Whether the camera was held on its side: width and height change places."""
    return bool(reader.transformation() & reader.transformation().TransformationRotate90)
