"""The arrows among products go where the eye sees them go, whichever side a window is read from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from tests.screens.hands import find, press
from tests.ui.cart.conftest import OpenCart
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products


@pytest.mark.parametrize("side", list(Qt.LayoutDirection)[:2], ids=["left", "right"])
def test_left_and_right_are_where_they_are_seen(
    side: Qt.LayoutDirection, open_cart: OpenCart, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(side)
    screen = open_cart(MemoryCatalogue(sample_products()))
    products = find(screen.page, QListView, "productList")
    products.setFocus()
    products.setCurrentIndex(products.model().index(1, 0))

    def after(key: Qt.Key) -> tuple[int, int]:
        """How far the current product is from the one before, in tiles across and down."""
        old = products.visualRect(products.currentIndex())
        press(products, key)
        new = products.visualRect(products.currentIndex())
        return (new.x() - old.x()) // old.width(), (new.y() - old.y()) // old.height()

    towards_first = Qt.Key.Key_Left if side is Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Right
    away = Qt.Key.Key_Right if towards_first is Qt.Key.Key_Left else Qt.Key.Key_Left
    steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Down: (0, 1)}
    for key in (towards_first, away, away, Qt.Key.Key_Down, towards_first):
        assert after(key) == steps[key], key
