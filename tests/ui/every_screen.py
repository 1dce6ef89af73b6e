"""Every scene of the pictures as a real window that a test can measure."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.services.settings import Settings
from pos_app.ui.customer.window import CustomerWindow
from pos_app.ui.language import speak
from pos_app.ui.main_window import MainWindow
from pos_app.ui.theme import apply_theme
from tests.fakes import fake_till as fake
from tests.fakes.pins import pin_check
from tests.ui import booth_scenes, cart_scenes, customer_shots, scan_scenes, shots
from tests.ui.long_words import long_words
from tests.ui.setup_scenes import SETUP_SCENES, setup_window

_SETTLING_TURNS = 4
_PLAYED = (shots, booth_scenes, cart_scenes, scan_scenes)
"""Scenes that wait until a picture can be taken; nothing here is a picture."""
_WAIT_MS = 10
SCENES = [*shots.SCENES, *customer_shots.SCENES, *SETUP_SCENES]
"""The names of all scenes: the till's own, the booth's, the scanner's, the customer's …"""


@dataclass(frozen=True)
class Look:
    """How a scene is shown: px of the window, per cent of the text's size, theme, and words."""

    size: tuple[int, int] = (1366, 768)
    text_size: int = 100
    theme: str = "light"
    words: str = "en"
    """`en`, `long` (a third longer, as German would be), `rtl` (mirrored, with the figures and the
    customer's words of Arabic) or `mirrored` (and nothing else)."""

    def __str__(self) -> str:
        return f"{self.size[0]}-{self.text_size}-{self.theme}-{self.words}"


LOOKS = (
    Look((1024, 600), 100, "light", "en"),
    Look((1366, 768), 200, "dark", "en"),
    Look((1024, 600), 150, "contrast", "long"),
    Look((1366, 768), 150, "light", "rtl"),
    Look((1920, 1080), 200, "contrast", "long"),
    Look((1366, 768), 100, "dark", "long"),
    Look((1366, 768), 200, "light", "rtl"),
)
"""Small and large windows and text, every theme, long words, and mirrored."""


@contextmanager
def shown(scene: str, look: Look, app: QApplication) -> Iterator[QWidget]:
    """The scene's window, laid out and painted; it and all its doings end with the block."""
    with long_words(app) if look.words == "long" else nullcontext():
        yield from _shown(scene, look, app)


def _shown(scene: str, look: Look, app: QApplication) -> Iterator[QWidget]:
    spoken = QLocale()
    QLocale.setDefault(QLocale({"long": "de_DE", "rtl": "ar_EG"}.get(look.words, "en_US")))
    is_mirrored = look.words in {"rtl", "mirrored"}
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    window = _window(scene, look, app)
    try:
        settle()
        yield window
    finally:
        _end(window)
        speak(app, "en_US")  # a donor may have chosen a language
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(spoken)


def settle() -> None:
    """Lets layouts and paints happen that are due; nothing here waits for a clock."""
    for _ in range(_SETTLING_TURNS):
        QApplication.processEvents()


def _settings(look: Look) -> Settings:
    is_long = look.words == "long"
    return Settings(
        merchant_name=shots._LONG_SHOP if is_long else "Bob's Coffee Shop",
        currency_code="USD",
        theme=look.theme,
        text_size=look.text_size,
        reduced_motion=True,
        **booth_scenes.booth_settings(look.words),
    )


def _window(scene: str, look: Look, app: QApplication) -> QWidget:
    if scene in SETUP_SCENES:
        return setup_window(scene, _settings(look), look.size)
    return _customer(scene, look, app) if scene in customer_shots.SCENES else _till(scene, look)


def _till(scene: str, look: Look) -> QWidget:
    till = fake.FakeTill()
    window = MainWindow(till, _settings(look), demo=True, pin=pin_check())
    till.setParent(window)
    window.resize(*look.size)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    settle()
    with pytest.MonkeyPatch.context() as patch:
        for module in _PLAYED:
            patch.setattr(module, "_SETTLED_MS", _WAIT_MS)
        shots.SCENES[scene](shots.Stage(till, window))
    return window


def _customer(scene: str, look: Look, app: QApplication) -> QWidget:
    apply_theme(app, look.theme, text_scale=look.text_size / 100, reduced_motion=True)
    language = {"long": "de", "rtl": "ar"}.get(look.words, "")
    window = CustomerWindow(
        replace(_settings(look), tips="customer", round_up=True, customer_language=language)
    )
    window.resize(*look.size)
    window.setVisible(True)
    settle()
    customer_shots.SCENES[scene](window)
    return window


def _end(window: QWidget) -> None:
    if isinstance(window, MainWindow):
        window.close_now()
    else:
        window.close()
    window.deleteLater()
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
