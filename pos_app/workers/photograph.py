"""Photographs from files and from the web, read within bounds, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

_MOST_BYTES = 20 * 1024 * 1024
_MOST_PIXELS = 50_000_000
_MOST_MEMORY_MB = 256
_BEGINNINGS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}
_WEBP = (b"RIFF", b"WEBP")


def photograph(
    source: Path | bytes, fit: Callable[[QSize], QSize], *, most_pixels: int = _MOST_PIXELS
) -> QImage:
    """The PNG, JPEG or WebP picture of a file, or of what came from the web, at the size that `fit`
    makes of its own (both in px, as it is looked at). A null image if it is missing, damaged, of
    another kind (a drawing is a program of its own, and may name other files) or too large.
    """
    data = source if isinstance(source, bytes) else _content(source)
    kind = _kind(data)
    if not kind or len(data) > _MOST_BYTES:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # What it is, not what its name says. Qt would try one plugin after another, drawings too, and
    # join objects on this thread (see `background`).
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    return _read(reader, fit, most_pixels)


def _content(path: Path) -> bytes:
    """Of a file that is not too large; otherwise none."""
    try:
        if path.is_file() and path.stat().st_size <= _MOST_BYTES:
            return path.read_bytes()
    except OSError:
        pass
    return b""


def _kind(data: bytes) -> bytes:
    if data[:4] == _WEBP[0] and data[8:12] == _WEBP[1]:
        return b"webp"
    found = (kind for beginning, kind in _BEGINNINGS.items() if data.startswith(beginning))
    return next(found, b"")


def _read(reader: QImageReader, fit: Callable[[QSize], QSize], most_pixels: int) -> QImage:
    reader.setAutoTransform(True)
    # The sizes that the file tells are believed only to refuse it: the memory has a limit too.
    reader.setAllocationLimit(_MOST_MEMORY_MB)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > most_pixels:
        return QImage()
    # Whether the camera was held on its side: width and height change places.
    is_turned = bool(reader.transformation() & reader.transformation().TransformationRotate90)
    wanted = fit(size.transposed() if is_turned else size).expandedTo(QSize(1, 1))
    if is_turned:
        wanted.transpose()
    if wanted != size:
        reader.setScaledSize(wanted)
    return reader.read()
