"""One picture of a shop's own, from a local file: read off the GUI thread, within bounds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

_KINDS = {b"png", b"jpg", b"jpeg", b"webp"}
_MOST_FILE_BYTES = 20 * 1024 * 1024
_MOST_PIXELS = 50_000_000
_MOST_MEMORY_MB = 256


class StillPicture(QObject):
    """Reads one file, no larger than `box`; a file that is missing, damaged, no picture or too
    large gives none."""

    arrived = Signal(object)
    """Carries a `QImage`; it never comes for a file that gives no picture."""

    def __init__(self, path: str, box: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._box = path, box
        self._courier = _Courier()
        self._courier.brought.connect(self._tell)

    def fetch(self) -> None:
        if self._path:
            QThreadPool.globalInstance().start(_Reading(self._path, self._box, self._courier))

    @Slot(object)
    def _tell(self, image: QImage) -> None:
        if not image.isNull():
            self.arrived.emit(image)


class _Courier(QObject):
    """Lives as long as the reading that knows it, whatever became of the window."""

    brought = Signal(object)


class _Reading(QRunnable):
    """One file, read in Qt's pool."""

    def __init__(self, path: str, box: QSize, courier: _Courier) -> None:
        super().__init__()
        self._path, self._box, self._courier = path, box, courier

    def run(self) -> None:
        self._courier.brought.emit(read_picture(Path(self._path), self._box))


def read_picture(path: Path, box: QSize) -> QImage:
    """A PNG, JPEG or WebP file (by what is in it, not by its name), turned as the camera says and
    scaled down into `box`; a null image for anything else."""
    try:
        if not path.is_file() or path.stat().st_size > _MOST_FILE_BYTES:
            return QImage()
    except OSError:
        return QImage()
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_MOST_MEMORY_MB)
    size = reader.size()
    if bytes(reader.format().data()).lower() not in _KINDS or not size.isValid():
        return QImage()
    if size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    if size.width() > box.width() or size.height() > box.height():
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
