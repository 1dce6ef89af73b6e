"""Colour is never the only sign: what has a tone has words too, what is chosen another shape.

That it is so on every screen is tried in `test_every_screen.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.domain.errors import KeysRefused
from pos_app.domain.payment import Attention
from pos_app.ui.theme import apply_theme
from pos_app.ui.theme.contrast import contrast
from pos_app.ui.tray_model import tray_line
from pos_app.ui.tray_rows import _token
from pos_app.ui.widgets import PlainButton, PlainLabel
from tests.fakes import fake_till as fake
from tests.ui.tones import only_coloured

_LEAST_CONTRAST = 3.0
_LEAST_PIXELS = 40


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


def test_a_tone_alone_is_found(qapp: QApplication) -> None:
    window = QWidget()
    label = PlainLabel("12.50", window)
    label.setProperty("tone", "danger")
    label.setObjectName("sum")
    window.show()
    assert only_coloured(window) == ["sum: danger"]
    label.setText("12.50 too much")
    assert only_coloured(window) == []
    window.close()


def test_each_colour_of_an_open_payment_has_words_of_its_own(qapp: QApplication) -> None:
    opened = fake.awaiting(fake.opening())
    rows = [
        opened,
        fake.not_opened(fake.opening(), KeysRefused()),
        fake.paid(opened, attention=Attention.PAID_LATE),
    ]
    by_colour = {_token(view): tray_line(view)[2] for view in rows}
    assert len(by_colour) == len(rows)
    assert len(set(by_colour.values())) == len(rows)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("kind", ["mode", "quiet", "preset", "chip"])
def test_what_is_chosen_is_told_without_colours(kind: str, theme: str, qapp: QApplication) -> None:
    apply_theme(qapp, theme)
    window = QWidget()
    window.setAutoFillBackground(True)
    button = PlainButton("Amount", window, kind=kind)
    button.setCheckable(True)
    window.show()
    button.resize(button.sizeHint())
    before = window.grab().toImage()
    button.setChecked(True)
    QApplication.processEvents()
    changed = strongly_changed(before, window.grab().toImage())
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert changed >= _LEAST_PIXELS


def strongly_changed(one: QImage, other: QImage) -> int:
    """How many pixels are so much lighter or darker that no colour is needed to see it."""
    pairs = (
        (one.pixelColor(x, y), other.pixelColor(x, y))
        for x in range(one.width())
        for y in range(one.height())
    )
    return sum(_contrast(before, after) >= _LEAST_CONTRAST for before, after in pairs)


def _contrast(one: QColor, other: QColor) -> float:
    return 1.0 if one == other else contrast(one.name().upper(), other.name().upper())
