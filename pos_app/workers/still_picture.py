"""One picture of a shop's own, from a local file: read off the GUI thread, within bounds."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage

from pos_app.workers.background import in_background
from pos_app.workers.photograph import photograph


class StillPicture(QObject):
    """Reads one file, no larger than `box`; a file that is missing, damaged, no picture or too
    large gives none."""

    arrived = Signal(object)
    """Carries a `QImage`; it never comes for a file that gives no picture."""

    def __init__(self, path: str, box: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._box = path, box

    def fetch(self) -> None:
        if self._path:
            in_background(partial(read_picture, Path(self._path), self._box), self._tell)

    @Slot(object)
    def _tell(self, image: QImage) -> None:
        if not image.isNull():
            self.arrived.emit(image)


def read_picture(path: Path, box: QSize) -> QImage:
    """The picture, scaled down into `box` if it is larger; a null image as in `photograph`."""

    def fit(size: QSize) -> QSize:
        is_larger = size.width() > box.width() or size.height() > box.height()
        return size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio) if is_larger else size

    return photograph(path, fit)
