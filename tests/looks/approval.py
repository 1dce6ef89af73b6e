"""Compares a picture with the approved one: coarsely, so that only a broken layout is seen.

What is kept of an approved picture is a quarter of its size in few colours. Compared are the means
of squares of 16 by 16 px of the screen: letters that are drawn a little differently change
them hardly, but whatever has moved, is missing or has another colour does.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication

from tests.looks.look import SCENES, SIZES, Look, Picture

APPROVED = Path(__file__).with_name("approved")
FONTS = APPROVED / "fonts.json"
TOLERANCE = 12
"""Of 255, in the colour of a square."""
_SHRUNK = 4
_SQUARE = 4
_LEVELS = bytes(round(value / 17) * 17 for value in range(256))
_PROBES = {"Latin": "Hamburgefonstiv 0123456789 €£¥", "Arabic": "ادفع بهاتفك ٠١٢٣٤٥٦٧٨٩"}
_MAIN = (
    *("amount", "cart", "donation", "scanned", "awaiting", "unknown", "paid", "cancelled"),
    *("late", "differs", "refund", "evidence", "tray", "trouble", "no_keys", "closing"),
    *("settings-look", "settings-shop", "booth_start", "booth_code", "booth_pin"),
    *("customer_idle", "customer_cart", "customer_tip", "customer_awaiting", "customer_paid"),
    *("setup_look", "setup_keys_work", "setup_phones", "setup_summary"),
)


_TELL_THE_TIME = {"cart_park", "cart_parked", "cart_parked_one_less", "cart_recalled"}
_TELL_THE_TIME |= {"booth_pin_locked"}  # which counts seconds until the next try
_PICTURE_COMES_LATER = {"booth_start", "booth_out_of_order"}
_PICTURE_COMES_LATER |= {"booth_logo", "booth_german", "booth_arabic"}


def pictures_to_approve() -> Iterator[Picture]:
    """Every screen in one size, and with longer words in the smallest; the main ones mirrored
    and dark. Not those that say how late it is, nor those that
    wait for a picture from the disk."""
    for scene in SCENES:
        if scene in _TELL_THE_TIME | _PICTURE_COMES_LATER:
            continue
        yield Picture(scene, Look())
        yield Picture(scene, Look(SIZES[0], words="long"))
    for scene in _MAIN:
        if scene in SCENES and scene not in _PICTURE_COMES_LATER:
            yield Picture(scene, Look(SIZES[0], words="mirrored"))
            yield Picture(scene, Look(theme="dark"))


def approved_pictures() -> list[Picture]:
    """Those of which there is an approved picture. Raises `LookupError` for one of a screen that
    is gone."""
    known = {one.name: one for one in pictures_to_approve()}
    return [known[path.stem] for path in sorted(APPROVED.glob("*.png"))]


def approved_file(picture: Picture) -> Path:
    return APPROVED / f"{picture.name}.png"


def shrunk(image: QImage) -> QImage:
    """What is kept of a picture."""
    size = image.size() / _SHRUNK
    small = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB32)
    made = bytes(small.constBits()).translate(_LEVELS)
    return QImage(made, small.width(), small.height(), small.format()).copy()


@dataclass(frozen=True)
class Difference:
    """How far two pictures are apart. `worst` is that of the square that differs most."""

    worst: int
    squares: int
    where: str
    """The first square that differs, in px of the screen, or empty."""

    @property
    def is_seen(self) -> bool:
        return bool(self.squares)


def compare(now: QImage, approved: QImage) -> Difference:
    """Compares two shrunk pictures."""
    if now.size() != approved.size():
        return Difference(255, 1, f"{now.size().toTuple()} instead of {approved.size().toTuple()}")
    ours, theirs = _squares(now), _squares(approved)
    width = now.width() // _SQUARE
    apart = [
        max(abs(a - b) for a, b in zip(ours[at : at + 4], theirs[at : at + 4], strict=True))
        for at in range(0, len(ours), 4)
    ]
    seen = [at for at, far in enumerate(apart) if far > TOLERANCE]
    scale = _SHRUNK * _SQUARE
    where = f"at {seen[0] % width * scale}, {seen[0] // width * scale} px" if seen else ""
    return Difference(max(apart), len(seen), where)


def difference_picture(now: QImage, approved: QImage) -> QImage:
    """What is equal is black; what differs shines."""
    ours = bytes(now.constBits())
    other = approved.scaled(now.size()).convertToFormat(QImage.Format.Format_RGB32)
    theirs = bytes(other.constBits())
    apart = bytes(min(255, 3 * abs(a - b)) for a, b in zip(ours, theirs, strict=True))
    return QImage(apart, now.width(), now.height(), QImage.Format.Format_RGB32).copy()


def _squares(small: QImage) -> bytes:
    """The mean colours of the squares, four bytes each."""
    means = small.scaled(
        small.width() // _SQUARE,
        small.height() // _SQUARE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB32)
    return bytes(means.constBits())


def fonts_here(app: QApplication) -> dict[str, str]:
    """What decides how words are drawn: Qt's version, the font, and how wide it writes."""
    font = app.font()
    font.setPixelSize(64)
    widths = {
        name: f"{QFontMetricsF(font).horizontalAdvance(words):.1f}"
        for name, words in _PROBES.items()
    }
    return {"Qt": qVersion(), "family": QFontInfo(font).family(), **widths}


def other_fonts(app: QApplication) -> str:
    """Why the pictures of this computer cannot be compared; empty if they can."""
    if not FONTS.exists():
        return "no pictures were approved yet"
    wanted, here = json.loads(FONTS.read_text(encoding="utf-8")), fonts_here(app)
    apart = [
        f"{name} is {here.get(name)}, not {value}"
        for name, value in wanted.items()
        if here.get(name) != value
    ]
    return f"approved with other fonts: {', '.join(apart)}" if apart else ""


def note_fonts(app: QApplication) -> None:
    """Keeps what the pictures were approved with."""
    FONTS.write_text(json.dumps(fonts_here(app), indent=2) + "\n", encoding="utf-8")
