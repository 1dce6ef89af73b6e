"""The shop's own picture for its customers: a local file, decoded off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage

from pos_app.workers.background import in_background
from pos_app.workers.photograph import photograph


class ShopPicture(QObject):
    """One file, scaled to the room there is. What cannot be read is simply not there."""

    arrived = Signal(object)
    """Carries the `QImage`; a null one if there is no such picture."""

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._room = QSize()

    @property
    def is_wanted(self) -> bool:
        return bool(self._path)

    def fetch(self, room: QSize) -> None:
        """Wants the picture at most `room` device pixels large. The same room again is no news."""
        if self._path and room != self._room and not room.isEmpty():
            self._room = QSize(room)
            in_background(partial(_drawn, Path(self._path), self._room), self._take)

    @Slot(object)
    def _take(self, drawn: _Drawn) -> None:
        if drawn.room == self._room:
            self.arrived.emit(drawn.image)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The picture for one room."""

    room: QSize
    image: QImage


def shop_picture(path: Path, room: QSize) -> QImage:
    """The picture whole, as large as it fits into `room`, never larger than it is; a null image as
    in `photograph`."""

    def fit(size: QSize) -> QSize:
        fitted = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return fitted if fitted.width() < size.width() else size

    return photograph(path, fit)


def _drawn(path: Path, room: QSize) -> _Drawn:
    return _Drawn(room, shop_picture(path, room))
