"""The cart page in a window, with the sample catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.ui.cart import CartPage
from pos_app.ui.theme import apply_theme
from tests.screens.cart_screen import CartScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products

OpenCart = Callable[..., CartScreen]


@pytest.fixture(autouse=True)
def _american(qapp: QApplication) -> Iterator[None]:
    spoken = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    apply_theme(qapp, "light")
    yield
    QLocale.setDefault(spoken)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def open_cart(qtbot: QtBot) -> OpenCart:
    """Opens a page of a size in px over a catalogue; None: not ready yet."""

    def opened(
        catalogue: MemoryCatalogue | None = None,
        width: int = 1366,
        height: int = 660,
        settings: Settings | None = None,
    ) -> CartScreen:
        page = CartPage(settings or Settings())
        qtbot.addWidget(page)
        page.resize(width, height)
        page.set_catalogue(catalogue)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.setFocus()
        screen = CartScreen(page)
        qtbot.waitUntil(screen.search.hasFocus)
        return screen

    return opened


@pytest.fixture
def screen(open_cart: OpenCart) -> Iterator[CartScreen]:
    """The page over the sample catalogue."""
    shown = open_cart(MemoryCatalogue(sample_products()))
    yield shown
    shown.settle()
