"""Windows that are read from the right: keypads and sums lie as they lie everywhere, and words in
the direction of their own window. `test_every_screen.py` measures that all else is mirrored."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from pos_app.services.settings import Settings
from pos_app.ui.cart.product_search import ProductSearch
from pos_app.ui.donation_page import DonationPage
from pos_app.ui.language import speak
from pos_app.ui.reading_order import side_by_side
from pos_app.ui.tape_view import TapeView
from pos_app.ui.theme import apply_theme, colour
from pos_app.ui.tray import Tray
from pos_app.ui.widgets import AmountLabel, PlainButton, PlainLabel, TextField, edges
from tests.ui.every_screen import Look, settle, shown
from tests.ui.mirroring import span

_LOOK = Look((1024, 600), words="mirrored")


@pytest.mark.parametrize("scene", ["amount", "donation", "tip_own", "booth_pin", "cart_line"])
def test_keypads_are_not_mirrored(scene: str, qapp: QApplication) -> None:
    with shown(scene, _LOOK, qapp) as window:
        keys = {
            digit: key
            for digit in "123456789"
            for suffix in (f"ey{digit}", f"Digit{digit}")
            for key in window.findChildren(QWidget)
            if key.objectName().endswith(suffix) and key.isVisible()
        }
        assert len(keys) == len("123456789")
        for row in ("123", "456", "789"):
            lefts = [span(keys[digit], window).left for digit in row]
            assert lefts == sorted(lefts), row


def test_sums_are_not_mirrored(qapp: QApplication) -> None:
    pictures = []
    for words in ("en", "mirrored"):
        with shown("tape_times", replace(_LOOK, words=words), qapp) as window:
            tape = window.findChild(TapeView)
            assert isinstance(tape, TapeView)
            tape.setFixedSize(300, 100)
            pictures.append(tape.grab().toImage())
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("kind", [PlainLabel, AmountLabel, PlainButton])
def test_words_read_in_the_direction_of_their_own_window(
    kind: type[PlainLabel | AmountLabel | PlainButton], qapp: QApplication
) -> None:
    """The customer may read from the right while the cashier reads from the left."""
    words = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER BEH} K7Q, 12."
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        widget = kind(words)
        widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        widget.resize(300, 60)
        pictures.append(widget.grab().toImage())
    assert pictures[0] == pictures[1]


def test_an_empty_field_begins_where_its_words_are_read_from(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = TextField()
    field.resize(300, 48)
    for text in ("", "12.50", "Maya"):
        field.setText(text)
        field.grab()
        assert field.cursorRect().left() > 250, text
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.clear()
    field.grab()
    assert field.cursorRect().left() < 50


def test_pieces_stand_in_the_order_of_reading(qapp: QApplication) -> None:
    assert side_by_side("Visa", "", "10:02") == "Visa · 10:02"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mark = "\N{RIGHT-TO-LEFT MARK}"
    assert side_by_side("Visa", "", "10:02") == f"{mark}Visa{mark} · 10:02"
    assert side_by_side("", "") == ""


@pytest.mark.parametrize(("name", "turned"), [("arrow-left", "arrow-right"), ("undo", "redo")])
def test_arrows_point_the_other_way(name: str, turned: str, qapp: QApplication) -> None:
    def drawn(direction: Qt.LayoutDirection, icon_name: str) -> QImage:
        qapp.setLayoutDirection(direction)
        button = PlainButton(name="arrow")
        button.set_icon(icon_name)
        return button.icon().pixmap(24, 24).toImage()

    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert drawn(right, name) == drawn(left, turned)
    assert drawn(right, name) != drawn(left, name)
    assert drawn(right, "gear") == drawn(left, "gear")


def test_margins_are_mirrored(qapp: QApplication) -> None:
    assert edges(1, 2, 3, 4) == QMargins(1, 2, 3, 4)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert edges(1, 2, 3, 4) == QMargins(3, 2, 1, 4)


@pytest.mark.parametrize("words", ["en", "mirrored"])
def test_the_tray_has_its_line_where_it_meets_the_page(words: str, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    with shown("tray_empty", Look((1024, 600), words=words), qapp) as window:
        tray = window.findChild(Tray, "trayPanel")
        assert tray is not None
        picture = tray.grab().toImage()
        edge, far = (0, picture.width() - 1) if words == "en" else (picture.width() - 1, 0)
        assert picture.pixelColor(edge, 300) == colour("line")
        assert picture.pixelColor(far, 300) == colour("surface")


def test_presets_stand_in_one_row_in_arabic_too(qapp: QApplication) -> None:
    speak(qapp, "ar")
    page = DonationPage(Settings(currency_code="USD"))
    try:
        page.resize(960, 400)
        page.show()
        settle()
        presets = [
            one for one in page.findChildren(PlainButton) if one.property("kind") == "preset"
        ]
        assert len(presets) == 4
        assert len({one.y() for one in presets}) == 1
    finally:
        page.close()
        page.deleteLater()
        speak(qapp, "en_US")


@pytest.mark.parametrize("words", ["en", "mirrored"])
def test_the_signs_in_a_search_keep_off_its_border(words: str, qapp: QApplication) -> None:
    with shown("scanned", replace(_LOOK, words=words), qapp) as window:
        search = window.findChild(ProductSearch)
        assert isinstance(search, ProductSearch)
        signs = [one for one in search.findChildren(QToolButton) if one.isVisible()]
        assert len(signs) == len({"the glass", "the cross"})
        for sign in signs:
            assert search.rect().adjusted(12, 0, -12, 0).contains(sign.geometry())
