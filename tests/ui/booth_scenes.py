"""The booth in each of its states, for the pictures of `shots.py`."""

from __future__ import annotations

import functools
import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen
from PySide6.QtTest import QTest

from pos_app.domain.errors import KeysRefused, ProviderUnreachable
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.ui.kiosk.booth import Booth
from pos_app.ui.main_window import MainWindow
from tests.fakes import fake_till as fake

_WIDE, _TALL = 1600, 1000
_SETTLED_MS = 150


class Stage(Protocol):
    """What a scene is played on."""

    till: fake.FakeTill
    window: MainWindow

    def click(self, name: str) -> None: ...
    def type(self, text: str) -> None: ...


def booth_settings(look: str) -> dict[str, Any]:
    """What the booth of these pictures collects for."""
    is_long = look == "long"
    cause = "A new roof for the children's library"
    text = "Rain comes in above the picture books. Every gift goes to the roofers, in full."
    return {
        "kiosk_cause": f"{cause} und die Stadtbücherei am Marktplatz" if is_long else cause,
        "kiosk_text": f"{text} {text}" if is_long else text,
        "kiosk_picture": str(_picture()),
        "kiosk_goal_minor": 1_250_000,
        "kiosk_raised_minor": 400_000,
    }


@functools.cache
def _picture() -> Path:
    """A photograph of hills, as far as a painter can make one."""
    path = _shared("cause")
    image = QImage(_WIDE, _TALL, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, 0, 0, _TALL)
    sky.setColorAt(0, QColor("#5B8DB8"))
    sky.setColorAt(1, QColor("#F3D9B1"))
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    for left, top, tone in ((-500, 560, "#7C9A6B"), (500, 640, "#5D7F57"), (-100, 780, "#3F5F45")):
        painter.setBrush(QColor(tone))
        painter.drawEllipse(QRectF(left, top, 1800, 1200))
    painter.end()
    _save(image, path)
    return path


@functools.cache
def _logo_file() -> Path:
    """A round sign with the shop's letter, on nothing."""
    path, image = _shared("logo"), QImage(480, 240, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#B4532A"))
    painter.drawRoundedRect(QRectF(0, 0, 480, 240), 60, 60)
    painter.setPen(QPen(QColor("#FFF3E6"), 20))
    painter.drawArc(QRectF(60, 50, 140, 140), 40 * 16, 280 * 16)
    painter.drawEllipse(QRectF(270, 50, 140, 140))
    painter.end()
    _save(image, path)
    return path


def _shared(name: str) -> Path:
    return Path(tempfile.gettempdir()) / f"pos-booth-{name}.png"


def _save(image: QImage, path: Path) -> None:
    # Whole at once: other runs may be reading it.
    own = path.with_name(f"{path.stem}-{os.getpid()}.png")
    image.save(str(own))
    own.replace(path)


def _begin(stage: Stage) -> Booth:
    stage.till.became_ready.emit(None)
    size = stage.window.size()
    # In a window, as the one display of these pictures has one size.
    stage.window.booth._return.timeout.disconnect()
    stage.window.booth.open()
    stage.window.showNormal()
    stage.window.setMinimumSize(600, 600)
    stage.window.resize(size)
    QTest.qWait(_SETTLED_MS)
    sale = fake.any_donation()
    stage.till.donated_read.emit(Money(212_500, sale.currency))
    booth = stage.window.booth.booth
    if booth is None:
        raise LookupError("the booth")
    return booth


def _give(stage: Stage, preset: int = 1) -> PaymentView:
    _begin(stage)
    stage.click(f"kioskPreset{preset}")
    return stage.till.tell(fake.opening(stage.till.sales[-1]))


def _start(stage: Stage) -> None:
    _begin(stage)


def _out_of_order(stage: Stage) -> None:
    _begin(stage)
    stage.till.start_failed.emit(KeysRefused())


def _own(stage: Stage) -> None:
    _begin(stage)
    stage.click("kioskOwnAmount")
    for key in "1234":
        stage.click(f"kioskKey{key}")


def _own_problem(stage: Stage) -> None:
    _begin(stage)
    stage.click("kioskOwnAmount")
    for _ in range(12):
        stage.click("kioskKey9")


def _opening(stage: Stage) -> None:
    _give(stage)


def _code(stage: Stage) -> None:
    stage.till.tell(fake.awaiting(_give(stage)))


def _code_tax(stage: Stage) -> None:
    stage.till.tell(fake.awaiting(_give(stage), tax_minor=91, shipping_minor=50))


def _donor_chooses(stage: Stage) -> None:
    _begin(stage)
    stage.click("kioskDonorChooses")
    stage.till.tell(fake.awaiting(fake.opening(stage.till.sales[-1])))


def _unknown(stage: Stage) -> None:
    view = _give(stage)
    trouble = ProviderUnreachable("no route")
    stage.till.tell(fake.awaiting(view, certainty=Certainty.UNKNOWN, trouble=trouble))


def _countdown(stage: Stage) -> None:
    booth = _begin(stage)
    stage.click("kioskPreset1")
    stage.till.tell(fake.awaiting(fake.opening(stage.till.sales[-1])))
    booth.watch.changed.emit(9)


def _thanks(stage: Stage) -> None:
    stage.till.tell(fake.paid(fake.awaiting(_give(stage))))


def _cancelled(stage: Stage) -> None:
    stage.till.tell(fake.ended(PaymentState.CANCELLED, fake.awaiting(_give(stage))))


def _not_opened(stage: Stage) -> None:
    stage.till.tell(fake.not_opened(_give(stage), KeysRefused()))


def _staff(stage: Stage) -> None:
    view = fake.awaiting(_give(stage))
    stage.till.tell(fake.paid(view, attention=Attention.PAID_LATE))


def _pin(stage: Stage) -> None:
    booth = _begin(stage)
    booth.ask_manager()
    for key in "246":
        stage.click(f"pinKey{key}")


def _pin_wrong(stage: Stage) -> None:
    booth = _begin(stage)
    booth.ask_manager()
    for key in "1111":
        stage.click(f"pinKey{key}")
    stage.click("pinGiven")
    QTest.qWait(_SETTLED_MS)


def _pin_locked(stage: Stage) -> None:
    booth = _begin(stage)
    booth.ask_manager()
    for _ in range(6):
        for key in "1111":
            stage.click(f"pinKey{key}")
        stage.click("pinGiven")
        QTest.qWait(_SETTLED_MS)


def _logo(stage: Stage) -> None:
    door = stage.window.booth
    door._settings = replace(door._settings, logo=str(_logo_file()))
    _begin(stage)


def _arabic(stage: Stage) -> None:
    _begin(stage)
    stage.click("kioskLanguage_ar")


def _arabic_own(stage: Stage) -> None:
    _arabic(stage)
    stage.click("kioskOwnAmount")
    for key in "1234":
        stage.click(f"kioskKey{key}")


def _arabic_code(stage: Stage) -> None:
    _code(stage)
    stage.click("kioskLanguage_ar")


def _arabic_thanks(stage: Stage) -> None:
    _thanks(stage)
    stage.click("kioskLanguage_ar")


def _arabic_pin(stage: Stage) -> None:
    _arabic(stage)
    booth = stage.window.booth.booth
    if booth is None:
        raise LookupError("the booth")
    booth.ask_manager()


def _german(stage: Stage) -> None:
    _begin(stage)
    stage.click("kioskLanguage_de")


_SCENES = (
    *(_start, _out_of_order, _own, _own_problem, _opening, _code, _code_tax, _donor_chooses),
    *(_unknown, _countdown, _thanks, _cancelled, _not_opened, _staff),
    *(_pin, _pin_wrong, _pin_locked),
    *(_logo, _german, _arabic, _arabic_own, _arabic_code, _arabic_thanks, _arabic_pin),
)
BOOTH_SCENES: dict[str, Callable[[Stage], None]] = {
    f"booth{scene.__name__}": scene for scene in _SCENES
}
CHOSEN_LANGUAGE = {
    name for name in BOOTH_SCENES if name.startswith(("booth_arabic", "booth_german"))
}
"""A donor has chosen in these: they speak and lie as that language does, whatever the shop's is."""
