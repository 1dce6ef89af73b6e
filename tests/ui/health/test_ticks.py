"""Payments that can be added to a report: whether one is ticked is seen in every theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListWidget

from pos_app.ui.health.support_page import SupportPage
from pos_app.ui.theme import apply_theme
from pos_app.ui.theme.contrast import contrast
from tests.fakes import fake_till as fake
from tests.screens.hands import find
from tests.ui.seeing import strongest

_LEAST = 3.0
"""For what is no text (WCAG 1.4.11)."""
_BOX_WIDE = 36


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


def _box(payments: QListWidget) -> QImage:
    row = payments.visualRect(payments.model().index(0, 0))
    picture = payments.viewport().grab(QRect(row.x(), row.y(), _BOX_WIDE, row.height()))
    return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_box_and_tick_are_seen(theme: str, qapp: QApplication) -> None:
    apply_theme(qapp, theme)
    page = SupportPage()
    page.resize(1000, 600)
    page.show_payments([fake.awaiting(fake.opening(fake.any_sale())).payment])
    page.show()
    payments = find(page, QListWidget, "supportPayments")
    empty = _box(payments)
    assert strongest(empty) >= _LEAST
    payments.item(0).setCheckState(Qt.CheckState.Checked)
    ticked = _box(payments)
    assert ticked != empty
    middle = payments.visualRect(payments.model().index(0, 0)).center().y()
    inside = ticked.copy(QRect(13, middle - 6, 14, 12))
    ground = inside.pixelColor(0, 0).name()
    names = {inside.pixelColor(x, y).name() for x in range(inside.width()) for y in range(12)}
    assert max(contrast(one, ground) for one in names) >= _LEAST, "a mark, not only a colour"
    page.close()
    page.deleteLater()
