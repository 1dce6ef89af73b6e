"""Product pictures, decoded off the GUI thread and kept as long as there is room for them."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage

from pos_app.workers.background import in_background, teller
from pos_app.workers.photograph import photograph

_ROOM_BYTES = 16 * 1024 * 1024
_DECODED_AT_ONCE = 2
_FETCHED_AT_ONCE = 6
_WAITING = 64
_MOST_PIXELS = 24_000_000
_MOST_HELD = 4_000
"""Those that are not to be had take no room, but are remembered too."""
_SAME_TONE = 6
_RETRY_S = 300.0

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
                self._decode(key, None)

    def _fetch(self, url: str, edge_px: int) -> None:
        app = QCoreApplication.instance()
        source = app.findChild(PictureSource) if app is not None else None
        self._fetching.add((url, edge_px))
        told = partial(teller(self._decode_fetched), (url, edge_px))
        if isinstance(source, PictureSource):
            source.fetch(url, told)
        else:
            told(b"")

    @Slot(object, object)
    def _decode_fetched(self, key: _Key, data: bytes) -> None:
        self._fetching.discard(key)
        self._decode(key, data)

    def _decode(self, key: _Key, data: bytes | None) -> None:
        self._decoding.add(key)
        in_background(partial(_decoded, key, data), self._keep)

    @Slot(object)
    def _keep(self, decoded: _Decoded) -> None:
        key, picture = decoded.key, decoded.picture
        source = key[0]
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


@dataclass(frozen=True, slots=True)
class _Decoded:
    """The picture of one place."""

    key: _Key
    picture: Picture


def _is_web_address(source: str) -> bool:
    return source.startswith(("https://", "http://"))


def decode(source: Path | bytes, edge_px: int) -> Picture:
    """A photograph cut to its middle, a square of `edge_px`; a null image as in `photograph`."""

    def fit(size: QSize) -> QSize:
        return size.scaled(edge_px, edge_px, Qt.AspectRatioMode.KeepAspectRatioByExpanding)

    image = photograph(source, fit, most_pixels=_MOST_PIXELS)
    if not image.isNull():
        left, top = (image.width() - edge_px) // 2, (image.height() - edge_px) // 2
        cut = image.copy(left, top, edge_px, edge_px)
        image = cut.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return Picture(image, _ground(image))


def _decoded(key: _Key, data: bytes | None) -> _Decoded:
    source, edge_px = key
    return _Decoded(key, decode(Path(source) if data is None else data, edge_px))


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
