"""The title of a card is whole, however large the letters and however small the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from pos_app.ui.theme import apply_theme
from tests.screens.hands import find
from tests.ui.every_screen import Look, shown


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


@pytest.mark.parametrize(
    ("scene", "title"),
    [("cart_discount_page", "discountTitle"), ("cart_park", "parkTitle")],
)
def test_a_long_title_has_its_height(scene: str, title: str, qapp: QApplication) -> None:
    with shown(scene, Look((1024, 600), 200, "light", "long"), qapp) as window:
        label = find(window, QLabel, title)
        assert label.height() >= label.heightForWidth(label.width())
