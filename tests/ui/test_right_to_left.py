"""Windows that are read from the right: every screen is the mirror image of itself, with the same
words, but for keypads and sums, which lie as they lie everywhere."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from unittest.mock import patch

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from pos_app.services.settings import Settings
from pos_app.ui.donation_page import DonationPage
from pos_app.ui.language import speak
from pos_app.ui.reading_order import side_by_side
from pos_app.ui.speech import Speech
from pos_app.ui.tape_view import TapeView
from pos_app.ui.theme import apply_theme, colour
from pos_app.ui.tray import Tray
from pos_app.ui.widgets import AmountLabel, PlainButton, PlainLabel, TextField, edges
from tests.ui.booth_scenes import CHOSEN_LANGUAGE
from tests.ui.every_screen import SCENES, Look, settle, shown

_STOPPED_AT_S = 100_000.0
_SLACK_PX = 6
_SLACK_OF_LETTERS = 10
"""A letter at the end of a line leaves another margin than one at its beginning: one px
more for so many px of the letters' height."""
_EDGE_PX = 5
"""The border of a field and the mark of a chosen row are no words."""
_ROWS_LOOKED_AT = 4
_LOOK = Look((1024, 600), words="mirrored")


@dataclass(frozen=True)
class Span:
    """From where to where something lies across its window, px from the window's left."""

    left: int
    right: int
    slack: int = _SLACK_PX

    def mirrors(self, other: Span, width: int) -> bool:
        """Whether it lies as far from the right as `other` from the left, at its one end, its
        other end, or its middle: with the code of another payment a word may be longer."""
        turned = Span(width - other.right, width - other.left)
        ends = abs(self.left - turned.left), abs(self.right - turned.right)
        middle = abs(self.left + self.right - turned.left - turned.right) // 2
        return min(*ends, middle) <= self.slack


@pytest.mark.parametrize("scene", [name for name in SCENES if name not in CHOSEN_LANGUAGE])
def test_every_screen_is_its_own_mirror_image(
    scene: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = _measured(scene, qapp, "en")
    monkeypatch.setattr(Speech, "direction", Qt.LayoutDirection.RightToLeft)
    turned = _measured(scene, qapp, "mirrored")
    width = _LOOK.size[0]
    wrong = [
        f"{name}: {span} and {turned[name]}"
        for name, span in plain.items()
        if name in turned and not turned[name].mirrors(span, width)
    ]
    assert wrong == []
    # Keys that lie as they always do are left out of the mirrored one.
    assert len(set(plain) & set(turned)) >= len(plain) / 2


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
            lefts = [_span(keys[digit], window).left for digit in row]
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


def _measured(scene: str, app: QApplication, words: str) -> dict[str, Span]:
    """Where each widget, and the words within it, lie in a scene."""
    dice = random.Random(7)  # noqa: S311 - no secret
    with (
        patch("os.urandom", dice.randbytes),
        patch("time.monotonic", lambda: _STOPPED_AT_S),
        shown(scene, replace(_LOOK, words=words), app) as window,
    ):
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        return dict(_spans(window, image))


def _spans(window: QWidget, image: QImage) -> Iterator[tuple[str, Span]]:
    for number, widget in enumerate(window.findChildren(QWidget)):
        if not widget.isVisible() or _is_left_alone(widget, window):
            continue
        name = f"{number} {type(widget).__name__} {widget.objectName()}"
        yield name, _span(widget, window)
        if widget.layoutDirection() is not window.layoutDirection():
            continue
        for part, place in _written(widget):
            there = _seen(place, widget, window)
            if 2 * there.height() < place.height():
                continue  # scrolled out of sight but for the feet of some letters
            ink = _ink(image, there) if _is_on_top(widget, there, window) else None
            if ink is not None:
                letters = widget.fontMetrics().height() // _SLACK_OF_LETTERS
                yield f"{name} {part}", replace(ink, slack=_SLACK_PX + letters)


def _is_left_alone(widget: QWidget, window: QWidget) -> bool:
    """Within a keypad, whose keys lie as on every keypad; or no part of a page."""
    parent = widget.parentWidget()
    is_key = parent is not None and parent.layoutDirection() is not window.layoutDirection()
    return is_key or widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)


def _span(widget: QWidget, window: QWidget) -> Span:
    left = widget.mapTo(window, QPoint(0, 0)).x()
    return Span(left, left + widget.width())


def _written(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """The places of `widget` in which words are painted, in its own coordinates."""
    if isinstance(widget, QLabel):
        yield "words", widget.rect()
    elif isinstance(widget, QLineEdit):
        yield "text", widget.rect().adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        view = widget.viewport()
        for row in range(min(_ROWS_LOOKED_AT, widget.model().rowCount())):
            place = widget.visualRect(widget.model().index(row, 0)) & view.rect()
            inside = place.adjusted(2 * _EDGE_PX, _EDGE_PX, -2 * _EDGE_PX, -_EDGE_PX)
            if inside.isValid():
                yield f"row {row}", inside.translated(view.pos())


def _seen(place: QRect, widget: QWidget, window: QWidget) -> QRect:
    """The part of `place` that is within all that it lies in, in the window's coordinates."""
    seen = QRect(widget.mapTo(window, place.topLeft()), place.size())
    at = widget
    while at is not window:
        seen &= QRect(at.mapTo(window, QPoint(0, 0)), at.size())
        parent = at.parentWidget()
        if parent is None:
            break
        at = parent
    return seen


def _is_on_top(widget: QWidget, place: QRect, window: QWidget) -> bool:
    """Whether no page lies over it."""
    top = window.childAt(place.center())
    return top is widget or (
        top is not None and (widget.isAncestorOf(top) or top.isAncestorOf(widget))
    )


def _ink(image: QImage, place: QRect) -> Span | None:
    """From where to where there is anything else than the ground; None where there is nothing."""
    part = image.copy(place)
    if part.isNull():
        return None
    data, stride, width = bytes(part.constBits()), part.bytesPerLine(), part.width()
    rows = [data[top : top + width] for top in range(0, len(data), stride)]
    ground = Counter(b"".join(rows)).most_common(1)[0][0]
    blank = bytes([ground]) * len(rows)
    inked = [x for x in range(width) if bytes(row[x] for row in rows) != blank]
    return Span(place.left() + inked[0], place.left() + inked[-1] + 1) if inked else None


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
