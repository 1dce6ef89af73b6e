"""Words of somebody else's keep their brackets where they wrote them, whatever the window reads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QBitmap, QImage, QRegion
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from pos_app.services.care import SupportFile
from pos_app.services.doctor import CheckName, Finding, Light
from pos_app.ui.health.health_words import finding_words
from pos_app.ui.health.support_page import SupportPage
from pos_app.ui.language import speak
from pos_app.ui.theme import apply_theme
from pos_app.ui.widgets import PlainLabel
from tests.screens.hands import find
from tests.ui.every_screen import Look, shown

_RTL = Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en_US")
    apply_theme(qapp, "light")


def _letters(label: QLabel) -> QImage:
    """The picture of the words, wherever in the label they are."""
    # At a whole pixel in every window, or the edges of the letters differ.
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    picture = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = picture.pixelColor(0, 0).rgb()
    letters = picture.createMaskFromColor(ground, Qt.MaskMode.MaskInColor)
    return picture.copy(QRegion(QBitmap.fromImage(letters)).boundingRect())


def _drawn(words: str, direction: Qt.LayoutDirection, *, is_own: bool) -> QImage:
    label = PlainLabel(words)
    if is_own:
        label.keep_own_direction()
    label.setLayoutDirection(direction)
    label.resize(400, 60)
    return _letters(label)


@pytest.mark.parametrize("words", ["<b>PAID</b> now", "Bob!", "Full."])
def test_a_name_is_drawn_as_it_was_written(words: str, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    written = _drawn(words, Qt.LayoutDirection.LeftToRight, is_own=False)
    assert _drawn(words, _RTL, is_own=True) == written
    assert _drawn(words, _RTL, is_own=False) != written, "else nothing is tried here"


@pytest.mark.parametrize(
    ("scene", "name"),
    [("refused", "resultProviderWords"), ("customer_idle", "customerShop")],
)
def test_it_is_so_on_the_pages(scene: str, name: str, qapp: QApplication) -> None:
    pictures = []
    for words in ("en", "mirrored"):
        with shown(scene, Look(words=words), qapp) as window:
            label = find(window, QLabel, name)
            label.setText("<b>PAID</b> (now).")
            pictures.append(_letters(label))
    assert pictures[0] == pictures[1]


def test_it_is_so_in_sentences(qapp: QApplication) -> None:
    facts = {"shop": "Bob's <b>Café</b>", "currency": "USD"}
    found = Finding(CheckName.MODE, Light.GREEN, "live", facts)
    assert "\u200e" not in finding_words(found).found
    speak(qapp, "ar_EG")
    assert "Bob's <b>Café</b>\u200e" in finding_words(found).found


@pytest.mark.parametrize(
    ("text", "is_from_right"), [("سليم: 192.168.1.20.", True), ("Good.", False)]
)
def test_a_file_for_support_begins_where_its_words_are_read_from(
    text: str, is_from_right: bool, qapp: QApplication
) -> None:
    apply_theme(qapp, "light")
    page = SupportPage()
    page.resize(1000, 600)
    page.show()
    page.show_files([SupportFile("check.txt", text)])
    shown_text = find(page, QPlainTextEdit, "supportText")
    assert (shown_text.cursorRect().left() > shown_text.width() // 2) is is_from_right
    page.close()
    page.deleteLater()
