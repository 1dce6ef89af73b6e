"""Plays a scene in a window, the same in every run, and takes its picture."""

from __future__ import annotations

import atexit
import functools
import gc
import os
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QCursor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.services.settings import Settings
from pos_app.ui.customer.window import CustomerWindow
from pos_app.ui.language import speak
from pos_app.ui.main_window import MainWindow
from pos_app.ui.theme import apply_theme
from pos_app.workers.background import finish
from tests.fakes import fake_till as fake
from tests.fakes.pins import pin_check
from tests.looks.look import Look, Picture
from tests.ui import customer_shots, shots
from tests.ui.booth_scenes import booth_settings
from tests.ui.long_words import long_words
from tests.ui.setup_scenes import SETUP_SCENES, setup_window

_LOCALES = {"en": "en_US", "de": "de_DE", "ar": "ar_001", "long": "de_DE", "mirrored": "ar_EG"}
_TURN_MS = 30
_MOST_TURNS = 60
_EQUAL_TURNS = 3
_POOL_S = 5.0
_STOPPED_AT_S = 100_000.0


def take(picture: Picture, app: QApplication) -> QImage:
    """The picture of a screen; nothing of it depends on the time, on chance or on who came
    before."""
    with _same_every_time(app), _spoken(picture.look, app):
        window = _opened(picture, app)
        try:
            return _settled(window)
        finally:
            _end(window)


@contextmanager
def _same_every_time(app: QApplication) -> Iterator[None]:
    """No blinking caret, no time that goes by, the same identities each time."""
    dice, flash_ms, zone = random.Random(7), app.cursorFlashTime(), os.environ.get("TZ")  # noqa: S311 - no secret
    app.setCursorFlashTime(0)
    QCursor.setPos(0, 0)
    os.environ["TZ"] = "UTC"
    time.tzset()
    try:
        with (
            patch("os.urandom", dice.randbytes),
            patch("time.monotonic", lambda: _STOPPED_AT_S),
        ):
            yield
    finally:
        app.setCursorFlashTime(flash_ms)
        os.environ.pop("TZ")
        if zone is not None:
            os.environ["TZ"] = zone
        time.tzset()


@contextmanager
def _spoken(look: Look, app: QApplication) -> Iterator[None]:
    """The words of a look; afterwards English."""
    speak(app, _LOCALES[look.words] if look.words in {"de", "ar"} else "en_US")
    QLocale.setDefault(QLocale(_LOCALES[look.words]))
    if look.words == "mirrored":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with long_words(app) if look.words == "long" else nullcontext():
            yield
    finally:
        speak(app, "en_US")


def _opened(picture: Picture, app: QApplication) -> QWidget:
    if picture.scene in customer_shots.SCENES:
        return _customer(picture, app)
    if picture.scene in SETUP_SCENES:
        return setup_window(picture.scene, _settings(picture), picture.look.size)
    till = fake.FakeTill()
    window = MainWindow(till, _settings(picture), demo=True, pin=pin_check())
    till.setParent(window)
    window.resize(*picture.look.size)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QApplication.processEvents()
    shots.SCENES[picture.scene](shots.Stage(till, window))
    return window


def _customer(picture: Picture, app: QApplication) -> QWidget:
    look = picture.look
    apply_theme(app, look.theme, reduced_motion=True)
    is_plain = look.theme == "light" and look.words == "en"
    settings = replace(
        _settings(picture),
        tips="customer",
        round_up=not is_plain,
        round_up_cause="" if look.words == "ar" else "Clean Water for All",
        customer_picture="" if look.theme == "dark" else str(_shop_picture()),
        customer_language=look.words if look.words in {"de", "ar"} else "",
    )
    window = CustomerWindow(settings)
    window.resize(*look.size)
    window.setVisible(True)
    customer_shots.SCENES[picture.scene](window)
    return window


@functools.cache
def _shop_picture() -> Path:
    path = Path(tempfile.mkdtemp(prefix="pos-looks-")) / "shop.png"
    atexit.register(shutil.rmtree, path.parent)
    customer_shots._shop_picture().save(str(path))
    return path


def _settings(picture: Picture) -> Settings:
    look = picture.look
    is_long = look.words == "long"
    return Settings(
        merchant_name=shots._LONG_SHOP if is_long else "Bob's Coffee Shop",
        theme=look.theme,
        sound_volume=0,
        reduced_motion=True,
        **booth_settings(look.words),
    )


def _settled(window: QWidget) -> QImage:
    """The window once nothing in it changes any more."""
    last, equal = QImage(), 0
    for _ in range(_MOST_TURNS):
        QTest.qWait(_TURN_MS)
        finish(_POOL_S)
        QApplication.processEvents()
        image = window.grab().toImage()
        equal = equal + 1 if image == last else 1
        if equal == _EQUAL_TURNS:
            return image
        last = image
    raise TimeoutError("the screen never came to rest")


def _end(window: QWidget) -> None:
    if isinstance(window, MainWindow):
        window.close_now()
    else:
        window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
